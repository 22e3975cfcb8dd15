//! The program of `docs/coming_from.md`: below this line, word for word.

use onelogin::{Client, Error, RoleId, UserId, v2};

/// Gives a role to everyone of a department who does not have it yet.
#[tokio::main]
async fn main() -> Result<(), Error> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [department, role] = &arguments[..] else {
        eprintln!("usage: coming_from DEPARTMENT ROLE");
        std::process::exit(2);
    };
    let onelogin = Client::from_env()?; // No token call: the client gets one, and another when it ends.

    let named = v2::ListRoles::new().name(role);
    let mut roles = onelogin.v2().roles().list_all(named);
    let role: RoleId = loop {
        match roles.try_next().await? {
            Some(found) if found.name.as_ref() == Some(role) => break found.id,
            Some(_) => {}
            None => {
                eprintln!("there is no role {role}");
                std::process::exit(1);
            }
        }
    };

    // All pages, one after the other. A list has these fields only if it is asked for them.
    let everyone = v2::ListUsers::new().fields(["id", "department", "role_ids"]);
    let mut users = onelogin.v2().users().list_all(everyone);
    let mut missing: Vec<UserId> = Vec::new();
    while let Some(user) = users.try_next().await? {
        let has_role = user.role_ids.iter().flatten().any(|id| *id == role);
        if user.department.as_ref() == Some(department) && !has_role {
            missing.push(user.id);
        }
    }
    if !missing.is_empty() {
        onelogin.v2().roles().add_users(role, missing.iter().copied()).await?;
    }
    println!("{} users were given the role", missing.len());
    Ok(())
}
