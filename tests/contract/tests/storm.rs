//! Thousands of calls of many tasks in a storm of faults: each ends in the right answer or the right error, and nothing that was
//! asked for once is done twice.
//!
//! All is drawn from one seed, `STORM_SEED` if that is set. What a call has met is read from the simulator's log, and what has to
//! come of it follows from that by the promises of the client, written down here once more.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use onelogin::{
    BoxFuture, Client, Environment, Error, ErrorKind, Page,
    v2::{CreateUsers, ListRoles, ListUsers, ListUsersRoles, NewRole, NewUser, RoleChanges, UpdateUsers, UserChanges},
};
use onelogin_contract::watch::{self, CLIENT_SECRET};
use onelogin_simulator::{Fault, Faults, Request, Simulator};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    env,
    hash::{DefaultHasher, Hash, Hasher},
    iter::Peekable,
    slice::Iter,
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant, SystemTime},
};
use tokio::task::JoinSet;

const SEED: u64 = 1;
const TASKS: usize = 64;
/// Of each task. All together are more than ten thousand.
const CALLS: usize = 160;
/// How many users of each task are there at the beginning and never deleted, and how many are.
const RESIDENTS: usize = 4;
const LEAVERS: usize = 6;
/// How often the client tries if nobody says.
const ATTEMPTS: usize = 4;
/// The header that tells which call a request is of.
const CALL: &str = "x-call";

tokio::task_local! {
    static LABEL: String;
}

/// A clock on which ten minutes are six seconds: waits are as they are by default, and the test is not.
#[derive(Debug)]
struct Fast {
    start: Instant,
    drawn: AtomicU64,
}

impl Fast {
    const SPEED: u32 = 100;
}

impl Environment for Fast {
    fn now(&self) -> Instant {
        self.start + self.start.elapsed() * Self::SPEED
    }
    fn system_time(&self) -> SystemTime {
        SystemTime::now()
    }
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(time / Self::SPEED))
    }
    fn random(&self) -> u64 {
        hash(self.drawn.fetch_add(1, Ordering::Relaxed))
    }
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// What a task asks for. People and names have numbers within the task.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Call {
    Read(usize),
    ReadV1(usize),
    Page,
    Stream,
    Members,
    Create(usize),
    CreateRole(usize),
    Rename(usize, usize),
    RenameRole(usize),
    LogOut(usize),
    Give(usize),
    Take(usize),
    Delete(usize),
    DeleteV1(usize),
}

impl Call {
    /// The call of this number of a task.
    fn drawn(seed: u64, task: usize, number: usize) -> Self {
        let chance = hash((seed, task, number));
        let resident = (chance >> 32) as usize % RESIDENTS;
        let leaver = RESIDENTS + (chance >> 32) as usize % LEAVERS;
        match chance % 100 {
            0..20 => Self::Read((chance >> 32) as usize % (RESIDENTS + LEAVERS)),
            20..27 => Self::ReadV1(resident),
            27..40 => Self::Page,
            40..45 => Self::Stream,
            45..53 => Self::Members,
            53..62 => Self::Create(number),
            62..66 => Self::CreateRole(number),
            66..76 => Self::Rename(resident, number),
            76..78 => Self::RenameRole(number),
            78..84 => Self::LogOut(resident),
            84..90 => Self::Give(resident),
            90..95 => Self::Take(resident),
            95..98 => Self::Delete(leaver),
            _ => Self::DeleteV1(leaver),
        }
    }

    /// Whether doing it twice would be seen.
    fn is_for_once(self) -> bool {
        matches!(self, Self::Create(_) | Self::CreateRole(_) | Self::Give(_) | Self::Delete(_) | Self::DeleteV1(_))
    }
}

/// What came of a call.
#[derive(Debug, Default, PartialEq)]
struct Came {
    /// The names that it was told, in order.
    told: Vec<String>,
    /// How many of them were of items without identity.
    malformed: usize,
    errors: Vec<Failure>,
}

/// An error of a call: its kind, its status, and how many attempts it tells of.
type Failure = (ErrorKind, Option<u16>, usize);

fn failure(error: &Error) -> Failure {
    watch::look_at_error(error);
    (error.kind(), error.status(), error.attempts().len())
}

/// The name in an item that lacks what identifies it.
fn name_in(raw: &Value) -> String {
    raw["username"].as_str().unwrap_or_default().to_owned()
}

/// The names in a page, those of malformed items in their places.
fn told<T>(page: Page<T>, name: impl Fn(&T) -> String) -> Came {
    let mut told: Vec<String> = page.items.iter().map(name).collect();
    for item in &page.malformed {
        told.insert(item.index(), name_in(item.raw()));
    }
    Came { told, malformed: page.malformed.len(), errors: Vec::new() }
}

/// A task, and the people and the role that are its own.
struct Task {
    client: Client,
    number: usize,
    people: Vec<i64>,
    role: i64,
}

impl Task {
    /// Sets up what the task starts from, while nothing goes wrong.
    async fn new(client: Client, number: usize) -> Self {
        let mut task = Self { client, number, people: Vec::new(), role: 0 };
        let users = task.client.v2().users();
        for person in 0..RESIDENTS + LEAVERS {
            let user = users.create(task.person(&format!("p{person}")), CreateUsers::new()).await.unwrap();
            task.people.push(user.id.get());
        }
        let role = NewRole::new(task.name("role")).users([task.people[0]]);
        task.role = task.client.v2().roles().create(role).await.unwrap().id.get();
        task
    }

    fn name(&self, name: &str) -> String {
        format!("t{}.{name}", self.number)
    }

    fn person(&self, name: &str) -> NewUser {
        let name = self.name(name);
        NewUser::new(name.as_str(), format!("{name}@example.com")).firstname("Ada")
    }

    fn everyone(&self) -> ListUsers {
        ListUsers::new().username(self.name("*"))
    }

    async fn run(self, seed: u64, calls: usize) -> Vec<(Call, Came)> {
        let mut ended = Vec::new();
        for number in 0..calls {
            let call = Call::drawn(seed, self.number, number);
            let came = LABEL.scope(label(self.number, number), self.make(call)).await;
            ended.push((call, came.unwrap_or_else(|error| Came { errors: vec![failure(&error)], ..Came::default() })));
        }
        ended
    }

    async fn make(&self, call: Call) -> Result<Came, Error> {
        let (v1, v2, roles) = (self.client.v1().users(), self.client.v2().users(), self.client.v2().roles());
        let both = |username: Option<String>, firstname: Option<String>| Came {
            told: vec![format!("{} {}", username.unwrap_or_default(), firstname.unwrap_or_default())],
            ..Came::default()
        };
        Ok(match call {
            Call::Read(person) => {
                let user = v2.get(self.people[person]).await?;
                both(user.username, user.firstname)
            }
            Call::ReadV1(person) => {
                let user = v1.get(self.people[person]).await?;
                both(user.username, user.firstname)
            }
            Call::Page => {
                let page = v2.list(self.everyone().limit(3)).await?;
                told(page, |user| user.username.clone().unwrap_or_default())
            }
            Call::Stream => self.stream().await,
            Call::Members => {
                let page = roles.list_users(self.role, ListUsersRoles::new()).await?;
                told(page, |user| user.username.clone().unwrap_or_default())
            }
            Call::Create(number) => {
                let user = v2.create(self.person(&format!("n{number}")), CreateUsers::new()).await?;
                both(user.username, user.firstname)
            }
            Call::CreateRole(number) => {
                roles.create(NewRole::new(self.name(&format!("r{number}")))).await?;
                Came::default()
            }
            Call::Rename(person, number) => {
                let changes = UserChanges::new().firstname(format!("Ada {number}"));
                let user = v2.update(self.people[person], changes, UpdateUsers::new()).await?;
                both(user.username, user.firstname)
            }
            Call::RenameRole(number) => {
                roles.update(self.role, RoleChanges::new(self.name(&format!("role{number}")))).await?;
                Came::default()
            }
            Call::LogOut(person) => {
                v1.log_out(self.people[person]).await?;
                Came::default()
            }
            Call::Give(person) => {
                let given = roles.add_users(self.role, [self.people[person]]).await?;
                Came { malformed: given.malformed.len(), ..Came::default() }
            }
            Call::Take(person) => {
                roles.remove_users(self.role, [self.people[person]]).await?;
                Came::default()
            }
            Call::Delete(person) => {
                v2.delete(self.people[person]).await?;
                Came::default()
            }
            Call::DeleteV1(person) => {
                v1.delete(self.people[person]).await?;
                Came::default()
            }
        })
    }

    /// All users of the task, in pages; an error is polled over.
    async fn stream(&self) -> Came {
        let mut users = self.client.v2().users().list_all(self.everyone().limit(4));
        let mut came = Came::default();
        loop {
            match users.try_next().await {
                Ok(Some(user)) => came.told.push(user.username.unwrap_or_default()),
                Ok(None) => return came,
                Err(error) => match error.malformed() {
                    Some(item) => {
                        watch::look_at_error(&error);
                        came.told.push(name_in(item.raw()));
                        came.malformed += 1;
                    }
                    None => came.errors.push(failure(&error)),
                },
            }
            assert!(came.errors.len() < 100, "the stream gets no further");
        }
    }
}

fn label(task: usize, number: usize) -> String {
    format!("{task}.{number}")
}

/// What a client can know from the answer to a request.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Seen {
    /// What was asked for, or part of a list and what cannot be read of it.
    Right,
    /// A success that is not what was asked for.
    Gibberish(u16),
    /// A refusal.
    Refused(u16),
    /// The connection broke.
    Broken,
}

impl Seen {
    fn of(request: &Request) -> Self {
        let is_list = matches!(request.operation, Some("users.list" | "roles.list_users" | "roles.add_users"));
        let status = request.status.as_u16();
        match request.fault {
            Some(Fault::Lost | Fault::Unanswered | Fault::Reset) => Self::Broken,
            _ if !request.status.is_success() => Self::Refused(status),
            // There is no half of nothing.
            Some(Fault::Truncated) if status != 204 => Self::Gibberish(status),
            Some(Fault::Malformed) if !is_list => Self::Gibberish(status),
            _ => Self::Right,
        }
    }

    fn error(self, attempts: usize) -> Option<Failure> {
        match self {
            Self::Right => None,
            Self::Gibberish(status) => Some((ErrorKind::Decode, Some(status), attempts)),
            Self::Refused(status) => Some((ErrorKind::Status, Some(status), attempts)),
            Self::Broken => Some((ErrorKind::Transport, None, attempts)),
        }
    }
}

type Requests<'a> = Peekable<Iter<'a, &'a Request>>;

/// Follows one call through the requests that were sent for it, and gives the error that has to come of it, if one has to; or says
/// what should not have been sent, or should have been.
fn follow(requests: &mut Requests<'_>) -> Result<Option<Failure>, &'static str> {
    let (mut replaced, mut lost) = (false, false);
    for number in 1.. {
        let request = requests.next().ok_or("it should have been sent again")?;
        if is_token_call(request) {
            return Err("a token was asked for that nobody refused");
        }
        let (seen, is_post) = (Seen::of(request), request.method == "POST");
        let again = match seen {
            Seen::Right | Seen::Gibberish(_) => false,
            Seen::Refused(404) if lost && request.method == "DELETE" => return Ok(None),
            Seen::Refused(401) => !replaced,
            Seen::Refused(429) => number < ATTEMPTS,
            Seen::Refused(503 | 504) | Seen::Broken => !is_post && number < ATTEMPTS,
            Seen::Refused(_) => false,
        };
        if !again {
            return Ok(seen.error(number));
        }
        if seen == Seen::Refused(401) {
            replaced = true;
            if let Some(error) = follow_token_call(requests)? {
                return Ok(Some(error));
            }
        }
        lost |= matches!(seen, Seen::Refused(504) | Seen::Broken);
    }
    Ok(None)
}

/// As [`follow`], of the token call that one call makes for all who were refused; the others send nothing.
fn follow_token_call(requests: &mut Requests<'_>) -> Result<Option<Failure>, &'static str> {
    let mut number = 0;
    while let Some(request) = requests.next_if(|request| is_token_call(request)) {
        number += 1;
        match Seen::of(request) {
            Seen::Right => return Ok(None),
            Seen::Refused(429 | 503 | 504) | Seen::Broken if number < ATTEMPTS => {}
            Seen::Broken => return Ok(Some((ErrorKind::Transport, None, number))),
            Seen::Refused(status) | Seen::Gibberish(status) => {
                return Ok(Some((ErrorKind::Token, Some(status), number)));
            }
        }
    }
    if number == 0 { Ok(None) } else { Err("the token call should have been sent again") }
}

fn is_token_call(request: &Request) -> bool {
    request.operation == Some("tokens.generate")
}

/// What a task has made of the account, as far as it is its own.
struct Account {
    task: usize,
    /// Names and first names, in the order of their ids; none in place of those who were deleted.
    people: Vec<Option<(String, String)>>,
    /// Who has the role, by place.
    members: BTreeSet<usize>,
    /// The role of the task, and those that it has created.
    roles: Vec<String>,
}

impl Account {
    fn new(task: usize) -> Self {
        let people = (0..RESIDENTS + LEAVERS).map(|person| Some((format!("t{task}.p{person}"), "Ada".to_owned())));
        Self { task, people: people.collect(), members: BTreeSet::from([0]), roles: vec![format!("t{task}.role")] }
    }

    /// Does what was asked for; false if that can be done once only, and has been.
    fn carry_out(&mut self, call: Call) -> bool {
        let task = self.task;
        match call {
            Call::Create(number) => self.people.push(Some((format!("t{task}.n{number}"), "Ada".to_owned()))),
            Call::CreateRole(number) => self.roles.push(format!("t{task}.r{number}")),
            Call::Rename(person, number) => {
                self.people[person].iter_mut().for_each(|(_, firstname)| *firstname = format!("Ada {number}"));
            }
            Call::RenameRole(number) => self.roles[0] = format!("t{task}.role{number}"),
            Call::Give(person) => drop(self.members.insert(person)),
            Call::Take(person) => drop(self.members.remove(&person)),
            Call::Delete(person) | Call::DeleteV1(person) => return self.people[person].take().is_some(),
            _ => {}
        }
        true
    }

    /// What a call is told that succeeds.
    fn tells(&self, call: Call) -> Vec<String> {
        let both = |place: usize| match &self.people[place] {
            Some((name, firstname)) => vec![format!("{name} {firstname}")],
            None => Vec::new(),
        };
        match call {
            Call::Read(person) | Call::ReadV1(person) | Call::Rename(person, _) => both(person),
            Call::Create(_) => both(self.people.len() - 1),
            Call::Page => self.names().take(3).collect(),
            Call::Stream => self.names().collect(),
            Call::Members => self.members.iter().filter_map(|place| Some(self.people[*place].clone()?.0)).collect(),
            _ => Vec::new(),
        }
    }

    fn names(&self) -> impl Iterator<Item = String> {
        self.people.iter().flatten().map(|(name, _)| name.clone())
    }

    /// Holds what came of a call against the requests that were sent for it, and does what they did.
    fn check(&mut self, call: Call, came: &Came, sent: &[&Request]) -> Result<(), &'static str> {
        let mut requests = sent.iter().peekable();
        let mut errors = Vec::new();
        loop {
            errors.extend(follow(&mut requests)?);
            match requests.peek() {
                None => break,
                Some(_) if call == Call::Stream => {}
                Some(_) => return Err("it was sent again though it had ended"),
            }
        }
        let is_right = |met: bool| if met { Ok(()) } else { Err("it ended otherwise than it should have") };
        is_right(errors == came.errors)?;
        let malformed =
            |request: &&&Request| request.fault == Some(Fault::Malformed) && Seen::of(request) == Seen::Right;
        is_right(sent.iter().filter(malformed).count() == came.malformed)?;

        let done = sent.iter().filter(|request| request.carried_out && !is_token_call(request)).count();
        if done > 1 && call.is_for_once() {
            return Err("it was done twice");
        }
        if done > 0 && !self.carry_out(call) {
            return Err("it was done again");
        }
        let succeeded = errors.is_empty() || call == Call::Stream;
        let is_gone = matches!(call, Call::Delete(person) | Call::DeleteV1(person) if self.people[person].is_none());
        if succeeded && done == 0 && !is_gone {
            return Err("it was not done");
        }
        if succeeded && came.told != self.tells(call) {
            return Err("it was told something else");
        }
        Ok(())
    }
}

/// What became of one call: the call, what came of it, and what its requests met.
type Ended = (Call, Came, Vec<Option<Fault>>);

/// Runs so many calls of each task, looks at each, and gives them by task.
async fn storm(seed: u64, calls: usize, rules: impl IntoIterator<Item = Faults>) -> Vec<Vec<Ended>> {
    watch::everything();
    let simulator = Simulator::builder().users(0).events(0).seed(seed).client("simulator", CLIENT_SECRET);
    let simulator = simulator.start().await.unwrap();
    let client = Client::builder()
        .base_url(simulator.url())
        .credentials("simulator", CLIENT_SECRET)
        .environment(Fast { start: Instant::now(), drawn: AtomicU64::new(seed) })
        .on_request(|request| {
            if let Ok(label) = LABEL.try_with(|label| label.parse().unwrap()) {
                request.headers.insert(CALL, label);
            }
        })
        .on_response(watch::look_at_response)
        .build()
        .unwrap();
    let mut crowd = Vec::new();
    for number in 0..TASKS {
        crowd.push(Task::new(client.clone(), number).await);
    }
    simulator.clear_requests();
    rules.into_iter().for_each(|rule| simulator.add_faults(rule).unwrap());
    let mut tasks = JoinSet::new();
    for task in crowd {
        tasks.spawn(async move { (task.number, task.run(seed, calls).await) });
    }
    let ended: BTreeMap<usize, _> = tasks.join_all().await.into_iter().collect();
    simulator.clear_faults();

    let log = simulator.requests();
    let ends = log.iter().filter(|request| request.fault == Some(Fault::Expired)).count();
    let fetched = log.iter().filter(|request| is_token_call(request) && Seen::of(request) == Seen::Right).count();
    assert!(fetched <= ends, "STORM_SEED={seed}: {fetched} tokens were fetched, and {ends} ended");
    let mut sent: HashMap<&str, Vec<&Request>> = HashMap::new();
    for request in &log {
        sent.entry(request.headers[CALL].to_str().unwrap()).or_default().push(request);
    }
    let mut all = Vec::new();
    for (task, ended) in ended {
        let mut account = Account::new(task);
        assert_eq!(ended.len(), calls);
        let mut of_task = Vec::new();
        for (number, (call, came)) in ended.into_iter().enumerate() {
            let sent = sent.remove(label(task, number).as_str()).unwrap_or_default();
            if let Err(problem) = account.check(call, &came, &sent) {
                let sent = sent.iter().map(|sent| (sent.operation, sent.status, sent.fault, sent.carried_out));
                let sent: Vec<_> = sent.collect();
                panic!("STORM_SEED={seed}: call {number} of task {task}, {call:?}: {problem}\n{came:#?}\n{sent:#?}");
            }
            of_task.push((call, came, sent.iter().map(|request| request.fault).collect()));
        }
        all.push(of_task);

        let own = format!("t{task}.*");
        let users = client.v2().users().list(ListUsers::new().username(own.as_str())).await.unwrap();
        let users: Vec<_> = users.items.into_iter().map(|user| user.username.zip(user.firstname).unwrap()).collect();
        assert!(users.iter().eq(account.people.iter().flatten()), "STORM_SEED={seed}: {users:?} of task {task}");
        let roles = client.v2().roles().list(ListRoles::new().name(own)).await.unwrap();
        let roles: Vec<_> = roles.items.into_iter().filter_map(|role| role.name).collect();
        assert_eq!(roles, account.roles, "STORM_SEED={seed}: the roles of task {task}");
    }
    assert!(sent.is_empty(), "STORM_SEED={seed}: nobody asked for {sent:?}");
    all
}

/// Whatever a request of the API can meet.
const KINDS: [Fault; 10] = [
    Fault::Unavailable,
    Fault::TimedOut,
    Fault::Throttled(Duration::ZERO),
    Fault::Throttled(Duration::from_secs(1)),
    Fault::Lost,
    Fault::Unanswered,
    Fault::Reset,
    Fault::Truncated,
    Fault::Malformed,
    Fault::Late(Duration::from_millis(5)),
];

fn seed() -> u64 {
    env::var("STORM_SEED").map_or(SEED, |seed| seed.parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_calls_end_in_the_right_answer_or_the_right_error_and_nothing_is_done_twice() {
    let token_call = Faults::one_in(3)
        .of("auth", "tokens.generate")
        .only(KINDS.into_iter().filter(|fault| !matches!(fault, Fault::Malformed)));
    let rules = [Faults::one_in(400).only([Fault::Expired]), Faults::one_in(7).only(KINDS), token_call];
    let ended: Vec<Ended> = storm(seed(), CALLS, rules).await.into_iter().flatten().collect();
    assert!(ended.len() >= 10_000);
    let met = |kind| ended.iter().flat_map(|(_, _, met)| met).filter(|fault| **fault == Some(kind)).count();
    for kind in KINDS.into_iter().chain([Fault::Expired]) {
        assert!(met(kind) >= 5, "STORM_SEED={}: {kind:?} was met {} times", seed(), met(kind));
    }
    let wrong = ended.iter().filter(|(_, came, _)| !came.errors.is_empty()).count();
    assert!((100..2000).contains(&wrong), "STORM_SEED={}: {wrong} calls failed", seed());
}

#[test]
fn one_seed_gives_the_same_calls_the_same_faults_and_the_same_ends_however_the_tasks_overtake_each_other() {
    // Without what one task does to another: the end of a token.
    let storm = |seed| storm(seed, 20, [Faults::one_in(5).only(KINDS)]);
    let on_many_threads = tokio::runtime::Runtime::new().unwrap().block_on(storm(seed()));
    let one = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    assert_eq!(one.block_on(storm(seed())), on_many_threads, "STORM_SEED={}", seed());
    assert!(on_many_threads.iter().flatten().any(|(_, came, _)| !came.errors.is_empty()));
}
