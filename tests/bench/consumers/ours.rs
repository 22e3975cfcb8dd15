//! Reads a user, and lists all, with the bindings.

use onelogin::{Client, Error, v2::ListUsers};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let onelogin = Client::from_env()?;
    let user = onelogin.v2().users().get(36216766).await?;
    println!("{user:?}");
    let mut users = onelogin.v2().users().list_all(ListUsers::new());
    while let Some(user) = users.try_next().await? {
        println!("{:?}", user.email);
    }
    Ok(())
}
