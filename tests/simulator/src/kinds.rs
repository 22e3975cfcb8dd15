//! The kinds of objects that a test reads and writes directly, each by the functions that calls use.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::Value;

use crate::{
    access::{self, InvalidObject, Kind},
    app,
    attribute::Attribute,
    brand, clock, connector,
    device::Device,
    factor::Factor,
    group, hook, input, privilege, role,
    rule::{self, Owner},
    state::State,
    store::{self, Object, Store},
    uuid::ByUuid,
};

type Inserted<Id = i64> = Result<Id, InvalidObject>;

/// What a new object has, with what is given of it.
fn completed(mut fresh: Object, given: Object) -> Object {
    fresh.extend(given);
    fresh
}

fn value(object: &Object) -> Value {
    Value::Object(object.clone())
}

fn values<'a>(objects: impl IntoIterator<Item = &'a Object>) -> Vec<Value> {
    objects.into_iter().map(value).collect()
}

fn insert(store: &mut Store, fresh: Object, mut given: Object) -> Inserted {
    let id = access::take_number(&mut given)?;
    Ok(store.put(id, completed(fresh, given)))
}

fn insert_by_uuid(objects: &mut ByUuid, fresh: Object, mut given: Object) -> Inserted<String> {
    let id = access::take_text(&mut given)?;
    Ok(objects.put(id, completed(fresh, given)))
}

pub(crate) struct Users;

impl Kind<i64> for Users {
    fn all(&self, state: &State) -> Vec<Value> {
        state.directory.users().filter_map(|user| self.get(state, &user.id)).collect()
    }

    fn get(&self, state: &State, id: &i64) -> Option<Value> {
        serde_json::to_value(state.directory.full(*id)?).ok()
    }

    fn insert(&self, state: &mut State, mut user: Object, now: Timestamp) -> Inserted {
        let secrets = input::SECRETS.iter().filter_map(|name| Some(((*name).to_owned(), user.remove(*name)?)));
        let secrets: Object = secrets.collect();
        let id = state.directory.insert(user, now)?;
        state.passwords.set(id, &secrets);
        Ok(id)
    }

    fn remove(&self, state: &mut State, id: &i64) -> bool {
        state.remove_user(*id)
    }

    fn len(&self, state: &State) -> usize {
        state.directory.users().len()
    }
}

pub(crate) struct Roles;

impl Kind<i64> for Roles {
    fn all(&self, state: &State) -> Vec<Value> {
        state.roles.iter().filter_map(|(id, _)| self.get(state, &id)).collect()
    }

    fn get(&self, state: &State, id: &i64) -> Option<Value> {
        role::with(state, *id, &role::LISTS).map(Value::Object)
    }

    fn insert(&self, state: &mut State, mut given: Object, _: Timestamp) -> Inserted {
        let users = access::take_ids(&mut given, "users");
        if let Some(user) = users.iter().flatten().find(|user| state.directory.get(**user).is_none()) {
            return Err(InvalidObject::Missing { what: "user", id: *user });
        }
        let id = insert(&mut state.roles, role::fresh(), given)?;
        if let Some(users) = users {
            let users: BTreeSet<i64> = users.into_iter().collect();
            role::take_from_all(&mut state.directory, id, &users);
            for user in users {
                role::give(&mut state.directory, user, id);
            }
        }
        Ok(id)
    }

    fn remove(&self, state: &mut State, id: &i64) -> bool {
        state.remove_role(*id)
    }
}

pub(crate) struct Groups;

impl Kind<i64> for Groups {
    fn all(&self, state: &State) -> Vec<Value> {
        values(state.groups.iter().map(|(_, group)| group))
    }

    fn get(&self, state: &State, id: &i64) -> Option<Value> {
        state.groups.get(*id).map(value)
    }

    fn insert(&self, state: &mut State, given: Object, _: Timestamp) -> Inserted {
        insert(&mut state.groups, group::fresh(), given)
    }

    fn remove(&self, state: &mut State, id: &i64) -> bool {
        state.remove_group(*id)
    }
}

pub(crate) struct Apps;

impl Kind<i64> for Apps {
    fn all(&self, state: &State) -> Vec<Value> {
        state.apps.iter().filter_map(|(id, _)| self.get(state, &id)).collect()
    }

    fn get(&self, state: &State, id: &i64) -> Option<Value> {
        app::full(state, *id).map(Value::Object)
    }

    fn insert(&self, state: &mut State, given: Object, now: Timestamp) -> Inserted {
        app::insert(state, given, now)
    }

    fn remove(&self, state: &mut State, id: &i64) -> bool {
        state.remove_app(*id)
    }
}

/// Rules of an application, or mappings.
pub(crate) struct Rules(pub(crate) Owner);

impl Kind<i64> for Rules {
    fn all(&self, state: &State) -> Vec<Value> {
        state.rules.of(self.0).map(Value::Object).collect()
    }

    fn get(&self, state: &State, id: &i64) -> Option<Value> {
        state.rules.get(self.0, *id).map(Value::Object)
    }

    fn insert(&self, state: &mut State, mut given: Object, _: Timestamp) -> Inserted {
        if let Some(app) = self.0.filter(|app| state.apps.get(*app).is_none()) {
            return Err(InvalidObject::Missing { what: "application", id: app });
        }
        let id = access::take_number(&mut given)?;
        Ok(state.rules.put(self.0, id, completed(rule::fresh(), given)))
    }

    fn remove(&self, state: &mut State, id: &i64) -> bool {
        state.rules.remove(self.0, *id)
    }
}

pub(crate) struct Brands;

impl Kind<i64> for Brands {
    fn all(&self, state: &State) -> Vec<Value> {
        values(state.brands.iter().map(|(_, brand)| brand))
    }

    fn get(&self, state: &State, id: &i64) -> Option<Value> {
        state.brands.get(*id).map(value)
    }

    fn insert(&self, state: &mut State, given: Object, _: Timestamp) -> Inserted {
        insert(&mut state.brands, brand::fresh(), given)
    }

    fn remove(&self, state: &mut State, id: &i64) -> bool {
        brand::obstacle(state, *id).is_none() && state.brands.remove(*id)
    }
}

pub(crate) struct Connectors;

impl Kind<i64> for Connectors {
    fn all(&self, state: &State) -> Vec<Value> {
        values(connector::in_order(&state.connectors))
    }

    fn get(&self, state: &State, id: &i64) -> Option<Value> {
        state.connectors.get(*id).map(value)
    }

    fn insert(&self, state: &mut State, given: Object, _: Timestamp) -> Inserted {
        insert(&mut state.connectors, connector::fresh(), given)
    }

    fn remove(&self, state: &mut State, id: &i64) -> bool {
        state.connectors.remove(*id)
    }
}

pub(crate) struct CustomAttributes;

impl Kind<i64> for CustomAttributes {
    fn all(&self, state: &State) -> Vec<Value> {
        let attributes = state.directory.attributes.in_order();
        attributes.into_iter().filter_map(|attribute| serde_json::to_value(attribute).ok()).collect()
    }

    fn get(&self, state: &State, id: &i64) -> Option<Value> {
        serde_json::to_value(state.directory.attributes.get(*id)?).ok()
    }

    fn insert(&self, state: &mut State, mut given: Object, _: Timestamp) -> Inserted {
        let attributes = &state.directory.attributes;
        let id = access::take_number(&mut given)?;
        let shortname = access::take(&mut given, "shortname");
        let shortname = shortname.as_ref().and_then(Value::as_str).filter(|name| !attributes.is_taken(name, id));
        let expected = "a text, and no other attribute's";
        let invalid = InvalidObject::InvalidMember { member: "shortname", expected };
        let id = id.unwrap_or_else(|| attributes.next_id());
        let attribute = Attribute {
            shortname: shortname.ok_or(invalid)?.to_owned(),
            id,
            name: given.remove("name").unwrap_or_default(),
            position: given.remove("position").unwrap_or_default(),
            odd: given,
        };
        state.directory.define(attribute);
        Ok(id)
    }

    fn remove(&self, state: &mut State, id: &i64) -> bool {
        state.directory.undefine(*id)
    }
}

pub(crate) struct Privileges;

impl Kind<String> for Privileges {
    fn all(&self, state: &State) -> Vec<Value> {
        values(state.privileges.iter())
    }

    fn get(&self, state: &State, id: &String) -> Option<Value> {
        state.privileges.get(id).map(value)
    }

    fn insert(&self, state: &mut State, given: Object, _: Timestamp) -> Inserted<String> {
        insert_by_uuid(&mut state.privileges, privilege::fresh(), given)
    }

    fn remove(&self, state: &mut State, id: &String) -> bool {
        state.privileges.remove(id)
    }
}

pub(crate) struct Hooks;

impl Kind<String> for Hooks {
    fn all(&self, state: &State) -> Vec<Value> {
        state.hooks.iter().map(|hook| Value::Object(hook::full(hook))).collect()
    }

    fn get(&self, state: &State, id: &String) -> Option<Value> {
        state.hooks.get(id).map(|hook| Value::Object(hook::full(hook)))
    }

    fn insert(&self, state: &mut State, given: Object, now: Timestamp) -> Inserted<String> {
        insert_by_uuid(&mut state.hooks, hook::fresh(&clock::text(now)), given)
    }

    fn remove(&self, state: &mut State, id: &String) -> bool {
        state.hooks.remove(id)
    }
}

pub(crate) struct HookEnvs;

impl Kind<String> for HookEnvs {
    fn all(&self, state: &State) -> Vec<Value> {
        values(state.hook_envs.iter())
    }

    fn get(&self, state: &State, id: &String) -> Option<Value> {
        state.hook_envs.get(id).map(value)
    }

    fn insert(&self, state: &mut State, given: Object, now: Timestamp) -> Inserted<String> {
        insert_by_uuid(&mut state.hook_envs, hook::variable(Value::Null, &clock::text(now)), given)
    }

    fn remove(&self, state: &mut State, id: &String) -> bool {
        state.hook_envs.remove(id)
    }
}

pub(crate) struct Events;

impl Kind<i64> for Events {
    fn all(&self, state: &State) -> Vec<Value> {
        state.events.all().filter_map(|event| serde_json::to_value(event).ok()).collect()
    }

    fn get(&self, state: &State, id: &i64) -> Option<Value> {
        serde_json::to_value(state.events.get(*id)?).ok()
    }

    fn insert(&self, state: &mut State, given: Object, now: Timestamp) -> Inserted {
        state.events.insert(given, now)
    }

    fn remove(&self, state: &mut State, id: &i64) -> bool {
        state.events.remove(*id)
    }

    fn len(&self, state: &State) -> usize {
        usize::try_from(state.events.count()).unwrap_or(usize::MAX)
    }
}

/// The devices of a user that count.
pub(crate) struct Devices(pub(crate) i64);

impl Kind<String> for Devices {
    fn all(&self, state: &State) -> Vec<Value> {
        state.devices.listed(self.0)
    }

    fn get(&self, state: &State, id: &String) -> Option<Value> {
        let place = state.devices.active(self.0).position(|device| device.id.to_string() == *id)?;
        self.all(state).into_iter().nth(place)
    }

    fn insert(&self, state: &mut State, mut given: Object, _: Timestamp) -> Inserted<String> {
        if state.directory.get(self.0).is_none() {
            return Err(InvalidObject::Missing { what: "user", id: self.0 });
        }
        let invalid = |member, expected| InvalidObject::InvalidMember { member, expected };
        let id = access::take(&mut given, "device_id");
        let id =
            id.map(|id| id.as_str().and_then(|id| id.parse().ok()).ok_or(invalid("device_id", "a text of digits")));
        let id: Option<i64> = id.transpose()?;
        let factor = given.get("auth_factor_name");
        let factor = Factor::ALL.into_iter().find(|known| factor.is_some_and(|name| name == known.auth_factor_name()));
        let factor = factor.ok_or(invalid("auth_factor_name", Factor::AUTH_FACTOR_NAMES))?;
        let name = given.get("user_display_name").and_then(Value::as_str).unwrap_or(factor.name());
        let device = Device::new(factor, name, true);
        let names = store::object(device.names());
        given.retain(|name, value| names.get(name) != Some(value));
        Ok(state.devices.put(self.0, id, Device { odd: given, ..device }).to_string())
    }

    fn remove(&self, state: &mut State, id: &String) -> bool {
        id.parse().is_ok_and(|id| state.devices.remove(self.0, id))
    }
}
