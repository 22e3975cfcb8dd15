//! The program of `docs/testing.md`: below this line, word for word.

use onelogin::{Client, Error, UserId, v2};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let suspended = suspend_unseen(&Client::from_env()?, "2026-01-01T00:00:00Z").await?;
    println!("{} users were suspended", suspended.len());
    Ok(())
}

/// Suspends the active users who have not logged in since this time, ends their sessions, and says who they are.
async fn suspend_unseen(onelogin: &Client, since: &str) -> Result<Vec<UserId>, Error> {
    let unseen = v2::ListUsers::new().status(v2::UserStatus::Active).last_login_until(since);
    let mut users = onelogin.v2().users().list_all(unseen);
    // Collected first: whoever is suspended leaves the list, and what is behind moves to earlier pages.
    let mut ids = Vec::new();
    while let Some(user) = users.try_next().await? {
        ids.push(user.id);
    }
    for id in &ids {
        // The change comes last: should the program end in between, the next run finds this user again.
        onelogin.v1().users().log_out(*id).await?;
        let changes = v2::UserChanges::new().status(v2::UserStatus::Suspended);
        onelogin.v2().users().update(*id, changes, v2::UpdateUsers::new()).await?;
    }
    Ok(ids)
}

#[cfg(test)]
mod tests {
    use super::*;
    use onelogin::RetryPolicy;
    use onelogin_simulator::{Answer, Fault, Faults, Simulator};
    use serde_json::json;
    use std::{error::Error, time::Duration};

    const NEW_YEAR: &str = "2026-01-01T00:00:00Z";

    /// An account with so many active users, who were last seen in 2024, and a client of it that waits for next to nothing.
    async fn account(unseen: usize) -> Result<(Simulator, Client, Vec<i64>), Box<dyn Error>> {
        let simulator = Simulator::builder().users(0).seed(7).start().await?;
        let user = json!({"status": 1, "last_login": "2024-05-01T08:00:00Z"});
        let ids = (0..unseen).map(|_| simulator.users().insert(user.clone())).collect::<Result<_, _>>()?;
        let client = Client::builder()
            .base_url(simulator.url())
            .credentials(simulator.client_id(), simulator.client_secret())
            .retry(RetryPolicy::new().first_delay(Duration::from_millis(1)))
            .build()?;
        Ok((simulator, client, ids))
    }

    #[tokio::test]
    async fn only_who_was_not_seen_is_suspended() -> Result<(), Box<dyn Error>> {
        let (simulator, onelogin, unseen) = account(1).await?;
        let seen = simulator.users().insert(json!({"status": 1, "last_login": "2026-06-30T08:00:00Z"}))?;
        assert_eq!(suspend_unseen(&onelogin, NEW_YEAR).await?, [UserId::from(unseen[0])]);
        let status = |id: i64| simulator.users().get(id).map(|user| user["status"].clone());
        assert_eq!((status(unseen[0]), status(seen)), (Some(json!(2)), Some(json!(1))));
        assert_eq!((simulator.logged_out(unseen[0]), simulator.logged_out(seen)), (1, 0));
        Ok(())
    }

    #[tokio::test]
    async fn faults_of_the_network_change_nothing() -> Result<(), Box<dyn Error>> {
        let (simulator, onelogin, unseen) = account(60).await?;
        let faults = [Fault::Unavailable, Fault::Lost, Fault::Reset, Fault::Throttled(Duration::ZERO)];
        simulator.add_faults(Faults::every(4).only(faults))?;
        assert_eq!(suspend_unseen(&onelogin, NEW_YEAR).await?.len(), 60);
        assert!(simulator.users().all().iter().all(|user| user["status"] == 2));
        assert!(unseen.iter().all(|id| simulator.logged_out(*id) > 0));
        assert!(simulator.requests().iter().any(|request| request.fault.is_some()), "nothing went wrong");
        Ok(())
    }

    #[tokio::test]
    async fn a_second_run_completes_the_first() -> Result<(), Box<dyn Error>> {
        let (simulator, onelogin, unseen) = account(3).await?;
        simulator.script("v2", "users.update", Answer::real())?;
        simulator.script("v2", "users.update", Answer::json(422, json!({"message": "Not now", "field": "status"})))?;
        let error = suspend_unseen(&onelogin, NEW_YEAR).await.expect_err("the second user is refused");
        assert_eq!((error.status(), error.field(), error.message()), (Some(422), Some("status"), "Not now"));
        assert_eq!(suspend_unseen(&onelogin, NEW_YEAR).await?.len(), 2);
        assert_eq!(unseen.iter().map(|id| simulator.logged_out(*id)).collect::<Vec<_>>(), [1, 2, 1]);
        Ok(())
    }

    #[tokio::test]
    async fn a_program_that_runs_for_days_gets_new_tokens() -> Result<(), Box<dyn Error>> {
        let (simulator, onelogin, _) = account(1).await?;
        suspend_unseen(&onelogin, NEW_YEAR).await?;
        simulator.advance(Duration::from_secs(11 * 60 * 60)); // a token lives ten hours
        suspend_unseen(&onelogin, NEW_YEAR).await?;
        let requests = simulator.requests();
        assert_eq!(requests.iter().filter(|request| request.operation == Some("tokens.generate")).count(), 2);
        assert_eq!(requests.iter().filter(|request| request.status == 401).count(), 1);
        Ok(())
    }
}
