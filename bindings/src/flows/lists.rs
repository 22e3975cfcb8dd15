//! Changing a part of a list that the API only sets as a whole: read it, change it, write it.
//!
//! The API has no way to write only if nothing has changed since, so each method says the same of its risk: what another
//! program writes between the reading and the writing is lost. Calls that add and remove exist where none of these do.

use crate::{
    AppId, AppRuleId, MappingId, RoleId,
    runtime::{Call, Error, ErrorKind, Operation, Page},
    v2::{AppChanges, AppRules, Apps, ListAppRules, ListAppsRoles, ListMappings, Mappings, Roles},
};

impl Roles {
    /// Change which applications a role gives, without naming all of them.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let apps = onelogin.v2().roles().change_apps(199848, |apps| apps.push(345.into())).await?;
    /// println!("the role gives {} applications now", apps.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads `list_apps`, page by page, hands the ids to `change`, and writes what that makes of them with `set_apps`; an id
    /// that comes twice is written once, and nothing is written where nothing has changed. Gives the ids as written.
    ///
    /// What another program writes to the role between the reading and the writing is lost: let one program change a role's
    /// applications, or look again afterwards.
    ///
    /// # Errors
    ///
    /// Those of both calls. An application that cannot be read is one ([`ErrorKind::MalformedItem`]): written without it, the
    /// role would lose it.
    pub async fn change_apps(
        &self,
        id: impl Into<RoleId>,
        change: impl FnOnce(&mut Vec<AppId>) + Send,
    ) -> Result<Vec<AppId>, Error> {
        let id = id.into();
        let mut items = self.list_apps_all(id, ListAppsRoles::new());
        let mut before = Vec::new();
        while let Some(app) = items.try_next().await? {
            before.push(app.id);
        }
        changed(before, change, |apps| self.set_apps(id, apps)).await
    }
}

impl Apps {
    /// Change which roles give an application, without naming all of them.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let roles = onelogin.v2().apps().change_roles(1170001, |roles| roles.retain(|role| role.get() != 199848)).await?;
    /// println!("{} roles give the application now", roles.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the application, hands its `role_ids` to `change`, and writes what that makes of them with `update`; an id that
    /// comes twice is written once, and nothing is written where nothing has changed. Gives the ids as written.
    ///
    /// What another program writes to the same list between the reading and the writing is lost.
    ///
    /// # Errors
    ///
    /// Those of both calls, and the kind [`ErrorKind::Decode`] where the application came without its roles, or with one that
    /// cannot be read: written without it, the application would lose it.
    pub async fn change_roles(
        &self,
        id: impl Into<AppId>,
        change: impl FnOnce(&mut Vec<RoleId>) + Send,
    ) -> Result<Vec<RoleId>, Error> {
        let id = id.into();
        let call = self.get(id);
        let operation = call.operation();
        let app = call.await?;
        let came = app.unknown().get("role_ids").map(|odd| odd.as_array().map_or(usize::MAX, Vec::len));
        let before = app.role_ids.filter(|roles| came.is_none_or(|came| came == roles.len()));
        let before = before.ok_or_else(|| {
            Error::new(ErrorKind::Decode, "the roles of the application cannot be read, and so not be changed")
                .of(operation)
        })?;
        changed(before, change, |roles| self.update(id, AppChanges::new().role_ids(roles))).await
    }
}

impl Mappings {
    /// Change the order of the mappings, without naming all of them.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// use onelogin::MappingId;
    ///
    /// let first = MappingId::new(196673);
    /// onelogin.v2().mappings().change_order(|order| {
    ///     order.retain(|mapping| *mapping != first);
    ///     order.insert(0, first);
    /// }).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the mappings that are enabled, hands their ids to `change` in the order of their positions, and writes what that
    /// makes of them with `sort`; nothing is written where nothing has changed. Gives the ids as written.
    ///
    /// A mapping that another program creates between the reading and the writing makes the server refuse the list with a 422;
    /// another order that it writes is lost.
    ///
    /// # Errors
    ///
    /// Those of both calls. A mapping that cannot be read is one ([`ErrorKind::MalformedItem`]).
    pub async fn change_order(&self, change: impl FnOnce(&mut Vec<MappingId>) + Send) -> Result<Vec<MappingId>, Error> {
        let call = self.list(ListMappings::new());
        let operation = call.operation();
        let mut mappings = whole(call.await?, operation)?;
        mappings.sort_by_key(|mapping| mapping.position.unwrap_or(i64::MAX));
        let before = mappings.into_iter().map(|mapping| mapping.id).collect();
        changed(before, change, |order| self.sort(order)).await
    }
}

impl AppRules {
    /// Change the order of an application's rules, without naming all of them.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.v2().app_rules().change_order(1170001, |order| order.rotate_right(1)).await?; // the last one first
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the rules that are enabled, hands their ids to `change` in the order of their positions, and writes what that
    /// makes of them with `sort`; nothing is written where nothing has changed. Gives the ids as written.
    ///
    /// A rule that another program creates between the reading and the writing makes the server refuse the list with a 422;
    /// another order that it writes is lost.
    ///
    /// # Errors
    ///
    /// Those of both calls. A rule that cannot be read is one ([`ErrorKind::MalformedItem`]).
    pub async fn change_order(
        &self,
        app_id: impl Into<AppId>,
        change: impl FnOnce(&mut Vec<AppRuleId>) + Send,
    ) -> Result<Vec<AppRuleId>, Error> {
        let app = app_id.into();
        let call = self.list(app, ListAppRules::new());
        let operation = call.operation();
        let mut rules = whole(call.await?, operation)?;
        rules.sort_by_key(|rule| rule.position.unwrap_or(i64::MAX));
        let before = rules.into_iter().map(|rule| rule.id).collect();
        changed(before, change, |order| self.sort(app, order)).await
    }
}

/// The items of a page that has all of them, if all of them could be read.
fn whole<T>(page: Page<T>, operation: &'static Operation) -> Result<Vec<T>, Error> {
    match page.malformed.into_iter().next() {
        Some(malformed) => Err(Error::malformed_item(malformed, operation)),
        None => Ok(page.items),
    }
}

/// Changes a list, and writes it if it is another then.
async fn changed<T, A>(
    before: Vec<T>,
    change: impl FnOnce(&mut Vec<T>),
    write: impl FnOnce(Vec<T>) -> Call<A>,
) -> Result<Vec<T>, Error>
where
    T: Copy + PartialEq,
    Call<A>: IntoFuture<Output = Result<A, Error>>,
{
    let mut list = before.clone();
    change(&mut list);
    let mut after: Vec<T> = Vec::with_capacity(list.len());
    for item in list {
        if !after.contains(&item) {
            after.push(item);
        }
    }
    if after != before {
        write(after.clone()).await?;
    }
    Ok(after)
}
