//! The program of docs/login_with_mfa.md: below this line, word for word.

use onelogin::{
    Challenge, Client, LogIn, Secret,
    v1::{LoginRequest, LoginSession},
};
use std::{env, error::Error, io, time::Duration};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let usage = "usage: login_with_mfa USERNAME SUBDOMAIN";
    let [username, subdomain] = env::args().skip(1).collect::<Vec<_>>().try_into().map_err(|_| usage)?;
    let onelogin = Client::from_env()?;

    let request = LoginRequest::new(username, ask("Password?")?, subdomain);
    let session = match onelogin.v1().login().log_in(request).await {
        Ok(LogIn::Done(session)) => session,
        Ok(LogIn::Challenge(challenge)) => second_factor(&challenge).await?,
        // Also what a user is told who is locked or suspended.
        Err(error) if error.is_unauthorized() => return Err(format!("not let in: {error}").into()),
        Err(error) => return Err(error.into()),
    };
    // The session token is the proof. A browser can turn it into a session; a program that only checks throws it away.
    println!("logged in, with a session token until {}", session.expires_at.as_deref().unwrap_or("soon"));
    Ok(())
}

/// Has the user choose a device, and prove that it is theirs.
async fn second_factor(challenge: &Challenge<LoginSession>) -> Result<LoginSession, Box<dyn Error>> {
    for (number, device) in challenge.devices().iter().enumerate() {
        println!("{number}: {}", device.kind);
    }
    let number: usize = ask("Which of them?")?.expose().parse()?;
    let device = challenge.devices().get(number).ok_or("there is no such device")?;

    match device.kind.as_str() {
        "OneLogin Protect" => {
            println!("Look at your telephone.");
            let answer = challenge.wait(device.id).within(Duration::from_secs(60)).await;
            return answer.map_err(|error| match error {
                refused if refused.is_unauthorized() => "the push was refused".into(),
                late if late.is_timeout() => "the push was not answered".into(),
                other => other.into(),
            });
        }
        // These have a code sent first; other devices show one at any time.
        "OneLogin SMS" | "OneLogin OTP SMS" | "OneLogin Voice" | "OneLogin Email" => {
            if let Some(session) = challenge.send(device.id).await? {
                return Ok(session);
            }
        }
        _ => {}
    }
    for _ in 0..3 {
        match challenge.verify(device.id, ask("Code?")?).await {
            Err(error) if error.is_unauthorized() => println!("That code is wrong."),
            other => return Ok(other?),
        }
    }
    Err("three wrong codes".into())
}

/// A line that the user enters. A real program hides what is typed.
fn ask(question: &str) -> io::Result<Secret> {
    println!("{question}");
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).into())
}
