//! Reads a user with reqwest and a struct.

use serde::Deserialize;
use std::{env, error::Error};

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "they are shown, all at once")]
struct User {
    id: i64,
    email: Option<String>,
    username: Option<String>,
    firstname: Option<String>,
    lastname: Option<String>,
    status: Option<i64>,
    group_id: Option<i64>,
    role_ids: Option<Vec<i64>>,
    last_login: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = format!("{}/api/2/users/36216766", env::var("ONELOGIN_BASE_URL")?);
    let request = reqwest::Client::new().get(url).bearer_auth(env::var("ONELOGIN_TOKEN")?);
    let user: User = request.send().await?.error_for_status()?.json().await?;
    println!("{user:?}");
    Ok(())
}
