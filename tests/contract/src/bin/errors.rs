//! The program of `docs/errors.md`: below this line, word for word.

use onelogin::{Client, Error, ErrorKind, UserId, v2};
use std::{io, process::ExitCode};

/// Reads who joins (`+ name e-mail`) and who leaves (`- name`), a line each, and says what became of every line.
#[tokio::main]
async fn main() -> ExitCode {
    let mut last = String::from("before the first line");
    match work(&mut last).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("stopped at {last}: {error}");
            // 75 tells schedulers to try again later. All lines before this one are done, and harmless when they come again.
            if error.is_retryable() { ExitCode::from(75) } else { ExitCode::FAILURE }
        }
    }
}

async fn work(last: &mut String) -> Result<(), Error> {
    let onelogin = Client::from_env()?;
    for line in io::stdin().lines().map_while(Result::ok) {
        last.clone_from(&line);
        let outcome = match line.split_whitespace().collect::<Vec<_>>()[..] {
            ["+", name, email] => join(&onelogin, name, email).await,
            ["-", name] => leave(&onelogin, name).await,
            _ => Ok("not understood".to_owned()),
        };
        let said = match outcome {
            Ok(said) => said,
            // The fault is in this line, or in the one user that it names.
            Err(error) if matches!(error.status(), Some(400 | 403 | 404 | 409 | 422)) => format!("refused: {error}"),
            Err(error) if error.kind() == ErrorKind::MalformedItem => format!("unclear: {error}"),
            // A 401, a used-up quota, a server in trouble: the next line would fare no better.
            Err(error) => return Err(error),
        };
        println!("{line}: {said}");
    }
    Ok(())
}

async fn join(onelogin: &Client, name: &str, email: &str) -> Result<String, Error> {
    let create = || onelogin.v2().users().create(v2::NewUser::new(name, email), v2::CreateUsers::new());
    let user = match create().await {
        // Nobody knows whether it was carried out. A second user would be worse than a question.
        Err(error) if error.is_retryable() => match find(onelogin, name).await? {
            Some(id) => return Ok(format!("is {id}, although {}", error.message())),
            None => create().await?,
        },
        outcome => outcome?,
    };
    Ok(format!("is {}", user.id))
}

async fn leave(onelogin: &Client, name: &str) -> Result<String, Error> {
    let Some(id) = find(onelogin, name).await? else { return Ok("is not there".to_owned()) };
    onelogin.v1().users().log_out(id).await?;
    match onelogin.v2().users().delete(id).await {
        // Somebody else was faster.
        Err(error) if error.is_not_found() => Ok(format!("{id} was gone")),
        outcome => outcome.map(|()| format!("{id} is gone")),
    }
}

async fn find(onelogin: &Client, name: &str) -> Result<Option<UserId>, Error> {
    let mut users = onelogin.v2().users().list_all(v2::ListUsers::new().username(name));
    let mut nobody = Ok(None);
    loop {
        match users.try_next().await {
            Ok(None) => return nobody,
            Ok(Some(user)) if user.username.as_deref() == Some(name) => return Ok(Some(user.id)),
            Ok(Some(_)) => {} // The filter takes `*` for anything.
            // A user without an id, perhaps the one. The stream goes on behind it.
            Err(error) if error.kind() == ErrorKind::MalformedItem => nobody = Err(error),
            Err(error) => return Err(error),
        }
    }
}
