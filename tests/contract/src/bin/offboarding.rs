//! The program of docs/offboarding.md: below this line, word for word.

use onelogin::{
    Client, Error, UserId,
    v1::UserRoleIds,
    v2::{ListAppsUsers, ListUsers, MappingRun, UpdateUsers, UserChanges, UserStatus},
};
use std::env;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = env::args().nth(1).ok_or("who leaves? give an e-mail address")?;
    let onelogin = Client::from_env()?;
    let leaver = find(&onelogin, &address).await?;

    // Suspended first, so that nobody who was logged out logs in again; and mappings run before the answer, so that they give
    // no role after the roles were read. No step that fails keeps the others from being done.
    let suspended = UserChanges::new().status(UserStatus::Suspended);
    let in_time = UpdateUsers::new().mappings(MappingRun::Sync);
    let steps = [
        onelogin.v2().users().update(leaver, suspended, in_time).await.map(drop),
        onelogin.v1().users().log_out(leaver).await.map(drop),
        remove_roles(&onelogin, leaver).await,
        remove_factors(&onelogin, leaver).await,
    ];
    let mut is_done = true;
    for error in steps.into_iter().filter_map(Result::err) {
        println!("failed: {error}");
        is_done = false;
    }
    for thing in what_is_left(&onelogin, leaver).await? {
        println!("left: {thing}");
        is_done = false;
    }
    if !is_done {
        return Err(format!("{address} is not done with; it does no harm to run this again").into());
    }
    println!("{address} is suspended and logged out, and has no role, application or second factor");
    Ok(())
}

/// The one user with this address.
async fn find(onelogin: &Client, address: &str) -> Result<UserId, Box<dyn std::error::Error>> {
    let mut users = onelogin.v2().users().list_all(ListUsers::new().email(address));
    let mut found = Vec::new();
    while let Some(user) = users.try_next().await? {
        // A `*` in a filter stands for anything, and nobody else is to be suspended.
        if user.email.is_some_and(|email| email.eq_ignore_ascii_case(address)) {
            found.push(user.id);
        }
    }
    match found[..] {
        [user] => Ok(user),
        _ => Err(format!("{} users have the address {address}", found.len()).into()),
    }
}

async fn remove_roles(onelogin: &Client, leaver: UserId) -> Result<(), Error> {
    let users = onelogin.v1().users();
    let roles = users.list_roles(leaver).await?.items;
    // A role that the user does not have is refused, and so is an empty list.
    if !roles.is_empty() {
        users.remove_roles(leaver, UserRoleIds::new(roles)).await?;
    }
    Ok(())
}

async fn remove_factors(onelogin: &Client, leaver: UserId) -> Result<(), Error> {
    let mfa = onelogin.v2().mfa();
    let mut outcome = Ok(());
    for device in mfa.list_devices(leaver).await?.items {
        outcome = outcome.and(mfa.delete_device(leaver, device.device_id).await);
    }
    outcome
}

/// What the steps should have taken away, as the account has it now; what cannot be read counts as well.
async fn what_is_left(onelogin: &Client, leaver: UserId) -> Result<Vec<String>, Error> {
    let status = onelogin.v2().users().get(leaver).await?.status;
    let roles = onelogin.v1().users().list_roles(leaver).await?;
    let apps = onelogin.v2().users().list_apps(leaver, ListAppsUsers::new().ignore_visibility(true)).await?;
    let devices = onelogin.v2().mfa().list_devices(leaver).await?;

    let mut left = Vec::new();
    if status != Some(UserStatus::Suspended) {
        left.push(format!("the status {status:?}"));
    }
    left.extend(roles.items.iter().map(|role| format!("the role {role}")));
    left.extend(apps.items.iter().map(|app| format!("the application {}", app.id)));
    left.extend(devices.items.iter().map(|device| format!("the second factor {}", device.device_id)));
    let unread = roles.malformed.iter().chain(&apps.malformed).chain(&devices.malformed);
    left.extend(unread.map(|item| format!("{item:?}")));
    Ok(left)
}
