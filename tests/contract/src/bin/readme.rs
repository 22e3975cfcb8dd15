//! The README's program: below this line, word for word.

use onelogin::{Client, Error, v2::ListUsers};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let onelogin = Client::from_env()?; // ONELOGIN_SUBDOMAIN, ONELOGIN_CLIENT_ID, ONELOGIN_CLIENT_SECRET

    let kelly = onelogin.v2().users().get(36216766).await?;
    println!("{} is {:?}", kelly.email.as_deref().unwrap_or("-"), kelly.status);

    // A stream over all pages; each is fetched when it is needed.
    let changed = ListUsers::new().updated_since("2026-01-01T00:00:00Z").custom_attribute("food", "chicken");
    let mut users = onelogin.v2().users().list_all(changed);
    let mut ids = Vec::new();
    while let Some(user) = users.try_next().await? {
        ids.push(user.id);
    }
    for id in ids {
        onelogin.v1().users().log_out(id).await?;
    }
    Ok(())
}
