//! The test that the simulator's README begins with, run as it stands there.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::Client;
use onelogin_simulator::Simulator;
use serde_json::json;

#[tokio::test]
async fn a_leaver_is_logged_out_and_deleted() -> Result<(), Box<dyn std::error::Error>> {
    let simulator = Simulator::builder().users(500).start().await?;
    let ada = simulator.users().insert(json!({"firstname": "Ada", "status": 2}))?;
    let onelogin = Client::builder().base_url(simulator.url()).credentials("simulator", "simulator").build()?;
    // Here stands the program under test.
    onelogin.v1().users().log_out(ada).await?;
    onelogin.v2().users().delete(ada).await?;
    assert_eq!((simulator.logged_out(ada), simulator.users().get(ada)), (1, None));
    Ok(())
}

#[test]
fn the_readme_begins_with_the_test_above_in_fifteen_lines() {
    let readme = include_str!("../../simulator/README.md");
    let first = readme.split("```rust,ignore\n").nth(1).unwrap().split("```").next().unwrap();
    assert!(include_str!("simulated.rs").contains(first), "copy the test above to the README");
    assert!(first.lines().count() <= 15 && first.contains("#[tokio::test]"), "{first}");
}

#[tokio::test]
async fn the_typed_ids_of_the_bindings_lead_to_what_the_simulator_holds() -> Result<(), Box<dyn std::error::Error>> {
    let simulator = Simulator::builder().users(2).start().await?;
    let onelogin = Client::builder().base_url(simulator.url()).credentials("simulator", "simulator").build()?;
    let users = onelogin.v2().users().list(onelogin::v2::ListUsers::new()).await?;
    assert_eq!(simulator.users().get(users.items[0].id).unwrap()["firstname"], "Kelly");
    assert_eq!(simulator.devices(users.items[0].id).len(), 5);
    let hooks = onelogin.v2().hooks().list(onelogin::v2::ListHooks::new()).await?;
    assert_eq!(simulator.hooks().get(hooks.items[0].id.clone()).unwrap()["type"], "pre-authentication");
    Ok(())
}
