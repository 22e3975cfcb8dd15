//! The program of docs/custom_attributes.md: below this line, word for word.

use onelogin::{
    Client, UserId,
    v2::{CustomAttributeDefinition, ListUsers, NewCustomAttribute, UpdateUsers, UserChanges},
};
use std::{env, error::Error};

const COST_CENTER: &str = "cost_center";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let usage = "usage: custom_attributes USER_ID COST_CENTER";
    let [user, value] = env::args().skip(1).collect::<Vec<_>>().try_into().map_err(|_| usage)?;
    let onelogin = Client::from_env()?;

    let name = defined(&onelogin).await?;
    set(&onelogin, user.parse::<i64>()?.into(), &name, &value).await?;

    // Lists leave the custom attributes out, unless they are asked for. A `*` in a filter stands for anything.
    let query = ListUsers::new().custom_attribute(&name, &value).fields(["email", "custom_attributes"]);
    let mut users = onelogin.v2().users().list_all(query);
    while let Some(user) = users.try_next().await? {
        let of = user.custom_attributes.unwrap_or_default().remove(&name).flatten();
        println!("{} {} {}", user.id, user.email.as_deref().unwrap_or("-"), of.as_deref().unwrap_or("-"));
    }
    Ok(())
}

/// The short name as the account spells it; where nobody has defined the attribute, this does.
async fn defined(onelogin: &Client) -> Result<String, Box<dyn Error>> {
    let attributes = onelogin.v2().custom_attributes();
    let mut names = attributes.list().await?.items.into_iter().filter_map(|attribute| attribute.shortname);
    if let Some(name) = names.find(|name| name.eq_ignore_ascii_case(COST_CENTER)) {
        return Ok(name);
    }
    attributes.create(NewCustomAttribute::new(CustomAttributeDefinition::new("Cost center", COST_CENTER))).await?;
    Ok(COST_CENTER.to_owned())
}

/// Sets one value and sends the others along as they are: what becomes of those that are left out is not documented.
async fn set(onelogin: &Client, id: UserId, name: &str, value: &str) -> Result<(), Box<dyn Error>> {
    let users = onelogin.v2().users();
    let user = users.get(id).await?;
    if user.unknown().get("custom_attributes").is_some() {
        return Err(format!("user {id} has custom attributes that are no texts, and might lose them").into());
    }
    let mut values = user.custom_attributes.unwrap_or_default();
    let before = values.insert(name.to_owned(), Some(value.to_owned()));
    if before.flatten().as_deref() != Some(value) {
        users.update(id, UserChanges::new().custom_attributes(values), UpdateUsers::new()).await?;
    }
    Ok(())
}
