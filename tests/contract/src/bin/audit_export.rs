//! The program of `docs/audit_export.md`: below this line, word for word.

use onelogin::{
    Client, EventId,
    v1::{Event, ListEvents},
};
use std::{
    collections::{HashSet, VecDeque},
    error::Error,
    fs::{File, OpenOptions},
    io::{BufRead, BufReader, Write},
    time::{Duration, SystemTime},
};

/// How much later than the time it bears an event may appear in the account's log.
const LATE: Duration = Duration::from_secs(600);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("usage: audit_export FILE")?;
    let mut file = OpenOptions::new().read(true).append(true).create(true).open(path)?;
    let (latest, known) = recover(&file)?;

    let mut query = ListEvents::new().sort("+id");
    if !known.is_empty() {
        query = query.since(latest - LATE);
    }
    let mut events = Client::from_env()?.v1().events().list_all(query);
    let mut added = 0;
    loop {
        match events.try_next().await {
            Ok(Some(event)) if known.contains(&event.id) => {}
            Ok(Some(event)) => {
                let mut line = serde_json::to_vec(&event)?;
                line.push(b'\n');
                file.write_all(&line)?;
                added += 1;
            }
            Ok(None) => break,
            Err(error) if error.malformed().is_some() => eprintln!("left out: {error}"),
            Err(error) => return Err(error.into()),
        }
    }
    file.sync_all()?;
    println!("{added} events added");
    Ok(())
}

/// Cuts off half a line, which a killed run leaves. Tells the time of the latest event, and which are hardly older than it.
fn recover(file: &File) -> Result<(SystemTime, HashSet<EventId>), Box<dyn Error>> {
    let (mut reader, mut line, mut whole) = (BufReader::new(file), Vec::new(), 0);
    let (mut latest, mut recent) = (SystemTime::UNIX_EPOCH, VecDeque::new());
    while reader.read_until(b'\n', &mut line)? > 0 && line.ends_with(b"\n") {
        whole += line.len() as u64;
        let event: Event = serde_json::from_slice(&line)?;
        let time = event.created_at.and_then(|time| time.to_system_time()).unwrap_or(latest);
        latest = latest.max(time);
        recent.push_back((time, event.id));
        while recent.front().is_some_and(|(time, _)| *time < latest - LATE) {
            recent.pop_front();
        }
        line.clear();
    }
    file.set_len(whole)?;
    Ok((latest, recent.into_iter().map(|(_, id)| id).collect()))
}
