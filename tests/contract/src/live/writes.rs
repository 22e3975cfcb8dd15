//! What a live run makes in the account, looks at, changes and deletes again.

use super::suite::Suite;
use onelogin::{
    BoxFuture, Call, Error, Page,
    v2::{
        BrandChanges, CreateUsers, CustomAttributeDefinition, GroupChanges, HookEnvChanges, HookEnvDefinition,
        ListGroups, ListMappings, ListRoles, ListUsers, ListUsersRoles, MappingAction, MappingCondition,
        MappingDefinition, MappingMatch, MappingRun, NewBrand, NewCustomAttribute, NewGroup, NewRole, NewUser,
        RoleChanges, UpdateUsers, UserChanges,
    },
    *,
};
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

/// How often something is looked at until it is as it was written: the account may take a moment.
const LOOKS: usize = 4;
const PAUSE: Duration = Duration::from_secs(1);

/// The operations of this part; an account that refuses a creation is not asked the rest of it.
pub(super) const WRITES: [&str; 31] = [
    "v2 custom_attributes.create",
    "v2 custom_attributes.get",
    "v2 custom_attributes.list",
    "v2 custom_attributes.update",
    "v2 custom_attributes.delete",
    "v2 groups.create",
    "v2 groups.get",
    "v2 groups.list",
    "v2 groups.update",
    "v2 groups.delete",
    "v2 roles.create",
    "v2 roles.update",
    "v2 roles.add_users",
    "v2 roles.remove_users",
    "v2 roles.delete",
    "v2 users.create",
    "v2 users.update",
    "v1 users.log_out",
    "v2 users.delete",
    "v2 mappings.create",
    "v2 mappings.get",
    "v2 mappings.update",
    "v2 mappings.dry_run",
    "v2 mappings.delete",
    "v2 hook_envs.create",
    "v2 hook_envs.get",
    "v2 hook_envs.update",
    "v2 hook_envs.delete",
    "v2 brands.create",
    "v2 brands.update",
    "v2 brands.delete",
];

/// Something that this run made.
#[derive(Clone, Debug)]
enum Made {
    Attribute(CustomAttributeId),
    Group(GroupId),
    Role(RoleId),
    User(UserId),
    Mapping(MappingId),
    Variable(HookEnvId),
    Brand(BrandId),
}

impl Made {
    /// What it is, with its id.
    fn describe(&self) -> String {
        match self {
            Self::Attribute(id) => format!("custom attribute {id}"),
            Self::Group(id) => format!("group {id}"),
            Self::Role(id) => format!("role {id}"),
            Self::User(id) => format!("user {id}"),
            Self::Mapping(id) => format!("mapping {id}"),
            Self::Variable(id) => format!("environment variable {id}"),
            Self::Brand(id) => format!("brand {id}"),
        }
    }

    fn delete(&self, client: &Client) -> (&'static str, Call<()>) {
        let v2 = client.v2();
        match self.clone() {
            Self::Attribute(id) => ("v2 custom_attributes.delete", v2.custom_attributes().delete(id)),
            Self::Group(id) => ("v2 groups.delete", v2.groups().delete(id)),
            Self::Role(id) => ("v2 roles.delete", v2.roles().delete(id)),
            Self::User(id) => ("v2 users.delete", v2.users().delete(id)),
            Self::Mapping(id) => ("v2 mappings.delete", v2.mappings().delete(id)),
            Self::Variable(id) => ("v2 hook_envs.delete", v2.hook_envs().delete(id)),
            Self::Brand(id) => ("v2 brands.delete", v2.brands().delete(id)),
        }
    }

    fn get(&self, client: &Client) -> (&'static str, BoxFuture<'static, Result<(), Error>>) {
        let v2 = client.v2();
        match self.clone() {
            Self::Attribute(id) => ("v2 custom_attributes.get", only(v2.custom_attributes().get(id))),
            Self::Group(id) => ("v2 groups.get", only(v2.groups().get(id))),
            Self::Role(id) => ("v2 roles.get", only(v2.roles().get(id))),
            Self::User(id) => ("v2 users.get", only(v2.users().get(id))),
            Self::Mapping(id) => ("v2 mappings.get", only(v2.mappings().get(id))),
            Self::Variable(id) => ("v2 hook_envs.get", only(v2.hook_envs().get(id))),
            Self::Brand(id) => ("v2 brands.get", only(v2.brands().get(id))),
        }
    }
}

fn only<T>(call: Call<T>) -> BoxFuture<'static, Result<(), Error>>
where
    Call<T>: IntoFuture<Output = Result<T, Error>, IntoFuture: Send> + Send + 'static,
{
    Box::pin(async move { call.await.map(drop) })
}

/// Writes, and deletes whatever was made, however far that came.
pub(super) async fn run(suite: &mut Suite, mark: &str) -> anyhow::Result<()> {
    let stop = Arc::new(AtomicBool::new(false));
    let flag = stop.clone();
    let listener = tokio::spawn(async move {
        // Only the first is told of; the others are swallowed, so that deleting goes on.
        while tokio::signal::ctrl_c().await.is_ok() {
            if !flag.swap(true, Ordering::SeqCst) {
                eprintln!("interrupted: what was made is deleted first");
            }
        }
    });
    let mut writer = Writer { suite, mark, made: Vec::new(), stop };
    let written = writer.write().await;
    let cleaned = writer.clean().await;
    listener.abort();
    let is_interrupted = writer.stop.load(Ordering::SeqCst);
    let report = &mut suite.report;
    report.is_interrupted = is_interrupted;
    let why = match is_interrupted {
        true => "the run was interrupted",
        false => "what it works on could not be made, or was not as it was written",
    };
    for operation in WRITES {
        if report.outcome(operation).is_none() {
            report.not_tried(operation, why);
        }
    }
    written.and(cleaned)
}

struct Writer<'a> {
    suite: &'a mut Suite,
    mark: &'a str,
    made: Vec<Made>,
    /// Set when the run is interrupted.
    stop: Arc<AtomicBool>,
}

/// What a step came to: nothing, where the rest of its kind cannot go on.
type Step<T> = anyhow::Result<Option<T>>;

/// Goes on with what a step came to, if it came to something.
macro_rules! step {
    ($step:expr) => {
        match $step.await? {
            Some(value) => value,
            None => return Ok(None),
        }
    };
}

impl Writer<'_> {
    async fn write(&mut self) -> anyhow::Result<()> {
        let attribute = self.attribute().await?;
        self.group().await?;
        let role = self.role().await?;
        let user = self.user(attribute.as_deref()).await?;
        if let (Some(role), Some(user)) = (role, user) {
            self.membership(role, user).await?;
            self.mapping(role, user).await?;
        }
        self.variable().await?;
        self.brand().await?;
        Ok(())
    }

    /// A custom attribute; its short name.
    async fn attribute(&mut self) -> Step<String> {
        let attributes = self.suite.client.v2().custom_attributes();
        let definition = CustomAttributeDefinition::new(self.mark, self.mark);
        let call = attributes.create(NewCustomAttribute::new(definition));
        let id = step!(self.make("v2 custom_attributes.create", call, |made| Made::Attribute(made.id))).id;
        let name = self.mark.to_owned();
        step!(self.look("v2 custom_attributes.get", || attributes.get(id), |it| it.shortname.as_ref() == Some(&name)));
        let renamed = self.renamed();
        let definition = CustomAttributeDefinition::new(&renamed, self.mark);
        step!(self.call("v2 custom_attributes.update", attributes.update(id, definition)));
        step!(self.look("v2 custom_attributes.get", || attributes.get(id), |it| it.name.as_ref() == Some(&renamed)));
        let is_listed = |page: &Page<v2::CustomAttribute>| page.items.iter().any(|it| it.id == id);
        step!(self.look("v2 custom_attributes.list", || attributes.list(), is_listed));
        Ok(Some(name))
    }

    async fn group(&mut self) -> Step<()> {
        let groups = self.suite.client.v2().groups();
        let id =
            step!(self.make("v2 groups.create", groups.create(NewGroup::new(self.mark)), |made| Made::Group(made.id)))
                .id;
        let name = self.mark.to_owned();
        step!(self.look("v2 groups.get", || groups.get(id), |it| it.name.as_ref() == Some(&name)));
        let renamed = self.renamed();
        step!(self.call("v2 groups.update", groups.update(id, GroupChanges::new().name(&renamed))));
        step!(self.look("v2 groups.get", || groups.get(id), |it| it.name.as_ref() == Some(&renamed)));
        let is_listed = |page: &Page<v2::Group>| page.items.iter().any(|it| it.id == id);
        step!(self.look("v2 groups.list", || groups.list(ListGroups::new().name(&renamed)), is_listed));
        Ok(Some(()))
    }

    /// A role without applications.
    async fn role(&mut self) -> Step<RoleId> {
        let roles = self.suite.client.v2().roles();
        let id =
            step!(self.make("v2 roles.create", roles.create(NewRole::new(self.mark)), |made| Made::Role(made.id))).id;
        let name = self.mark.to_owned();
        step!(self.look("v2 roles.get", || roles.get(id), |it| it.name.as_ref() == Some(&name)));
        let renamed = self.renamed();
        step!(self.call("v2 roles.update", roles.update(id, RoleChanges::new(&renamed))));
        step!(self.look("v2 roles.get", || roles.get(id), |it| it.name.as_ref() == Some(&renamed)));
        let is_listed = |page: &Page<v2::Role>| page.items.iter().any(|it| it.id == id);
        step!(self.look("v2 roles.list", || roles.list(ListRoles::new().name(&renamed)), is_listed));
        Ok(Some(id))
    }

    /// A user without a password, who cannot log in, at an address that takes no mail. No mapping of the account sees them.
    async fn user(&mut self, attribute: Option<&str>) -> Step<UserId> {
        let (v1, v2) = (self.suite.client.v1().users(), self.suite.client.v2().users());
        let name = self.mark.to_owned();
        let body = NewUser::new(&name, self.mail()).firstname("Live").lastname("Test");
        let call = v2.create(body, CreateUsers::new().mappings(MappingRun::Disabled));
        let id = step!(self.make("v2 users.create", call, |made| Made::User(made.id))).id;
        step!(self.look("v2 users.get", || v2.get(id), |it| it.username.as_ref() == Some(&name)));
        let attributes = attribute.map(|attribute| (attribute, Some("blue".to_owned())));
        let changes = UserChanges::new().title("Tester").custom_attributes(attributes);
        step!(self.call("v2 users.update", v2.update(id, changes, UpdateUsers::new().mappings(MappingRun::Disabled))));
        let is_changed = |it: &v2::User| {
            let value = attribute.map(|name| it.custom_attributes.as_ref()?.get(name)?.as_deref());
            it.title.as_deref() == Some("Tester") && value.is_none_or(|value| value == Some("blue"))
        };
        step!(self.look("v2 users.get", || v2.get(id), is_changed));
        step!(self.look("v1 users.get", || v1.get(id), |it| it.username.as_ref() == Some(&name)));
        let is_listed = |page: &Page<v2::User>| page.items.iter().any(|it| it.id == id);
        step!(self.look("v2 users.list", || v2.list(ListUsers::new().username(&name)), is_listed));
        step!(self.call("v1 users.log_out", v1.log_out(id)));
        Ok(Some(id))
    }

    async fn membership(&mut self, role: RoleId, user: UserId) -> Step<()> {
        let roles = self.suite.client.v2().roles();
        let has_user = |page: &Page<v2::RoleMember>| page.items.iter().any(|member| member.id == user);
        step!(self.call("v2 roles.add_users", roles.add_users(role, [user])));
        step!(self.look("v2 roles.list_users", || roles.list_users(role, ListUsersRoles::new()), has_user));
        step!(self.call("v2 roles.remove_users", roles.remove_users(role, [user])));
        step!(self.look("v2 roles.list_users", || roles.list_users(role, ListUsersRoles::new()), |it| !has_user(it)));
        Ok(Some(()))
    }

    /// A mapping that is not enabled, about nobody but the run's own user.
    async fn mapping(&mut self, role: RoleId, user: UserId) -> Step<()> {
        let mappings = self.suite.client.v2().mappings();
        let mail = self.mail();
        let definition = |name: &str| {
            let condition = MappingCondition::new().source("email").operator("=").value(&mail);
            let action = MappingAction::new().action("add_role").value([role.to_string()]);
            MappingDefinition::new(name, MappingMatch::All, false, [condition], [action])
        };
        let call = mappings.create(definition(self.mark));
        let id = step!(self.make("v2 mappings.create", call, |made| Made::Mapping(made.id))).id;
        let name = self.mark.to_owned();
        let is_off = |it: &v2::Mapping, name: &String| it.name.as_ref() == Some(name) && it.enabled == Some(false);
        step!(self.look("v2 mappings.get", || mappings.get(id), |it| is_off(it, &name)));
        let renamed = self.renamed();
        step!(self.call("v2 mappings.update", mappings.update(id, definition(&renamed))));
        step!(self.look("v2 mappings.get", || mappings.get(id), |it| is_off(it, &renamed)));
        let is_listed = |page: &Page<v2::Mapping>| page.items.iter().any(|it| it.id == id);
        step!(self.look("v2 mappings.list", || mappings.list(ListMappings::new().enabled(false)), is_listed));
        step!(self.call("v2 mappings.dry_run", mappings.dry_run(id, [user])));
        Ok(Some(()))
    }

    /// An environment variable, which no hook is given.
    async fn variable(&mut self) -> Step<()> {
        let envs = self.suite.client.v2().hook_envs();
        let call = envs.create(HookEnvDefinition::new(self.mark, "nothing secret"));
        let id = step!(self.make("v2 hook_envs.create", call, |made| Made::Variable(made.id.clone()))).id;
        let name = self.mark.to_owned();
        step!(self.look("v2 hook_envs.get", || envs.get(id.clone()), |it| it.name.as_ref() == Some(&name)));
        step!(self.call("v2 hook_envs.update", envs.update(id, HookEnvChanges::new("nothing secret either"))));
        Ok(Some(()))
    }

    /// A brand out of use.
    async fn brand(&mut self) -> Step<()> {
        let brands = self.suite.client.v2().brands();
        let call = brands.create(NewBrand::new(self.mark).enabled(false));
        let id = step!(self.make("v2 brands.create", call, |made| Made::Brand(made.id))).id;
        let name = self.mark.to_owned();
        step!(self.look("v2 brands.get", || brands.get(id), |it| it.name.as_ref() == Some(&name)));
        let renamed = self.renamed();
        step!(self.call("v2 brands.update", brands.update(id, BrandChanges::new().name(&renamed))));
        step!(self.look("v2 brands.get", || brands.get(id), |it| it.name.as_ref() == Some(&renamed)));
        Ok(Some(()))
    }

    /// The reserved domain takes no mail (RFC 2606, and a null MX record).
    fn mail(&self) -> String {
        format!("{}@example.com", self.mark)
    }

    fn renamed(&self) -> String {
        format!("{}_renamed", self.mark)
    }

    /// Makes something, and takes note that it has to be deleted.
    async fn make<T>(
        &mut self,
        operation: &'static str,
        call: impl IntoFuture<Output = Result<T, Error>>,
        made: impl Fn(&T) -> Made,
    ) -> Step<T> {
        if self.stop.load(Ordering::SeqCst) {
            return Ok(None);
        }
        match self.suite.call(operation, call).await? {
            Ok(value) => {
                let made = made(&value);
                println!("made {}, named {}", made.describe(), self.mark);
                self.made.push(made);
                Ok(Some(value))
            }
            Err(error) => {
                let is_refused = error.status().is_some_and(|status| (400..500).contains(&status));
                if !is_refused {
                    let what = format!("perhaps something named {}: {operation} had no clear answer", self.mark);
                    self.suite.report.left.push(what);
                }
                Ok(None)
            }
        }
    }

    async fn call<T>(&mut self, operation: &'static str, call: impl IntoFuture<Output = Result<T, Error>>) -> Step<T> {
        if self.stop.load(Ordering::SeqCst) {
            return Ok(None);
        }
        Ok(self.suite.call(operation, call).await?.ok())
    }

    /// Looks at something until it is as it was written.
    async fn look<T, C>(
        &mut self,
        operation: &'static str,
        call: impl Fn() -> C,
        is_right: impl Fn(&T) -> bool,
    ) -> Step<T>
    where
        C: IntoFuture<Output = Result<T, Error>>,
    {
        for look in 1..=LOOKS {
            if self.stop.load(Ordering::SeqCst) {
                return Ok(None);
            }
            if look > 1 {
                tokio::time::sleep(PAUSE).await;
            }
            match self.suite.call(operation, call()).await? {
                Ok(value) if is_right(&value) => return Ok(Some(value)),
                Ok(_) => {}
                Err(error) if error.is_not_found() => {}
                Err(_) => return Ok(None),
            }
        }
        self.suite.report.differs(operation, "it does not show what this run wrote");
        Ok(None)
    }

    /// Deletes what was made, the last first, and looks whether it is gone.
    async fn clean(&mut self) -> anyhow::Result<()> {
        let client = self.suite.client.clone();
        for made in std::mem::take(&mut self.made).into_iter().rev() {
            // A step that failed, or was interrupted, may not have come to look; the guard lets nothing go that nobody looked at.
            let (operation, call) = made.get(&client);
            drop(self.suite.call(operation, call).await?);
            let (operation, call) = made.delete(&client);
            if let Err(error) = self.suite.call(operation, call).await?
                && !error.is_not_found()
            {
                let what = format!("{}, named {}: {error}", made.describe(), self.mark);
                self.suite.report.left.push(what);
                continue;
            }
            let mut is_gone = false;
            for _ in 0..LOOKS {
                let (operation, call) = made.get(&client);
                is_gone = self.suite.call(operation, call).await?.is_err_and(|error| error.is_not_found());
                if is_gone {
                    break;
                }
                tokio::time::sleep(PAUSE).await;
            }
            if !is_gone {
                let what = format!("{}, named {}: it was deleted, and is not gone", made.describe(), self.mark);
                self.suite.report.left.push(what);
            }
        }
        Ok(())
    }
}
