//! The program of `docs/directory_sync.md`: below this line, word for word.

use onelogin::{Checkpoint, Client, Timestamp, UserId, v2::ListUsers};
use serde::{Deserialize, Serialize};
use std::{
    collections::HashSet,
    error::Error,
    fs, io,
    path::Path,
    time::{Duration, SystemTime},
};

/// What is kept of a user.
const FIELDS: [&str; 8] =
    ["username", "email", "firstname", "lastname", "status", "role_ids", "custom_attributes", "updated_at"];

/// For clocks that differ, and for users that moved to another page while a run was reading: so much is read again.
const OVERLAP: Duration = Duration::from_secs(3600);

#[derive(Default, Serialize, Deserialize)]
struct State {
    /// The runs that are done have seen all changes before this.
    synced: Option<Timestamp>,
    /// The same of the run that is not done, and where it stands.
    under_way: Option<(Timestamp, Checkpoint)>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: directory_sync FOLDER")?;
    let (users, kept) = (Path::new(&folder).join("users"), Path::new(&folder).join("state.json"));
    fs::create_dir_all(&users)?;
    let mut state = if kept.exists() { serde_json::from_slice(&fs::read(&kept)?)? } else { State::default() };
    let onelogin = Client::from_env()?;

    let mut changed = ListUsers::new().fields(FIELDS);
    if let Some(synced) = &state.synced {
        changed = changed.updated_since(synced.clone());
    }
    let mut pages = onelogin.v2().users().list_pages(changed);
    let mut begun = Timestamp::from(SystemTime::now() - OVERLAP);
    if let Some((earlier, checkpoint)) = state.under_way {
        begun = earlier;
        pages = pages.resume(checkpoint);
    }
    let mut written = 0;
    while let Some(page) = pages.try_next().await? {
        for user in &page.items {
            put(&users.join(format!("{}.json", user.id)), user)?;
        }
        for malformed in &page.malformed {
            eprintln!("left out: item {} of a page has no id", malformed.index());
        }
        written += page.items.len();
        state.under_way = Some((begun.clone(), pages.checkpoint()));
        put(&kept, &state)?;
    }
    let removed = compare(&onelogin, &users).await?;
    put(&kept, &State { synced: Some(begun), under_way: None })?;
    println!("{written} users written, {removed} removed");
    Ok(())
}

/// Removes who was deleted, which no list of changes tells, and adds who was passed over while pages shifted.
async fn compare(onelogin: &Client, users: &Path) -> Result<usize, Box<dyn Error>> {
    let mut there = HashSet::new();
    let mut all = onelogin.v2().users().list_all(ListUsers::new().fields(["id"]));
    while let Some(user) = all.try_next().await? {
        there.insert(user.id);
    }
    let names = fs::read_dir(users)?.map(|file| Ok(file?.file_name())).collect::<io::Result<Vec<_>>>()?;
    let id = |name: &std::ffi::OsString| name.to_str()?.strip_suffix(".json")?.parse::<UserId>().ok();
    let here: HashSet<UserId> = names.iter().filter_map(id).collect();

    let mut removed = 0;
    for id in there.symmetric_difference(&here) {
        let file = users.join(format!("{id}.json"));
        // A list that shifted proves nothing: only who is not found is gone.
        match onelogin.v2().users().get(*id).await {
            Ok(user) => put(&file, &user)?,
            Err(error) if !error.is_not_found() => return Err(error.into()),
            Err(_) if here.contains(id) => {
                fs::remove_file(file)?;
                removed += 1;
            }
            Err(_) => {}
        }
    }
    Ok(removed)
}

/// Writes a file so that it is never half there.
fn put(path: &Path, value: &impl Serialize) -> Result<(), Box<dyn Error>> {
    let new = path.with_extension("new");
    fs::write(&new, serde_json::to_vec(value)?)?;
    Ok(fs::rename(new, path)?)
}
