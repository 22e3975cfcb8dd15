//! Reads a project of an Oxide rack, and lists all, with oxide.

use futures::TryStreamExt;
use oxide::{Client, ClientProjectsExt};
use std::error::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let rack = Client::new_authenticated()?;
    let project = rack.project_view().project("lab").send().await?;
    println!("{project:?}");
    let mut projects = rack.project_list().stream();
    while let Some(project) = projects.try_next().await? {
        println!("{:?}", project.name);
    }
    Ok(())
}
