//! A whole client against one answer: shared by the property tests and by the fuzz targets.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use onelogin::{
    BoxFuture, Client, Environment, Error, ErrorKind, Transport, TransportError,
    auth::{GrantType, TokenRequest},
    v1::ListUsersPrivileges,
    v2::ListUsers,
};
use std::{
    error::Error as _,
    future::Future,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

/// How many items of a stream are looked at: a page may lead to itself under ever new names.
const ENOUGH: usize = 8;

/// What a server answers, to everything.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    /// Reads lines: the status, then headers as `name: value`, then behind an empty line the body. What is malformed is left
    /// out.
    pub(crate) fn read(input: &[u8]) -> Self {
        let end = input.windows(2).position(|pair| pair == b"\n\n");
        let (head, body) = end.map_or((input, &[][..]), |end| (&input[..end], &input[end + 2..]));
        let mut lines = head.split(|byte| *byte == b'\n');
        let status = lines.next().and_then(|line| StatusCode::from_bytes(line).ok()).unwrap_or_default();
        let headers = lines.filter_map(|line| {
            let colon = line.iter().position(|byte| *byte == b':')?;
            let name = HeaderName::from_bytes(&line[..colon]).ok()?;
            Some((name, HeaderValue::from_bytes(line[colon + 1..].trim_ascii()).ok()?))
        });
        Self { status, headers: headers.collect(), body: Bytes::copy_from_slice(body) }
    }
}

#[derive(Debug)]
struct Server(Answer);

impl Transport for Server {
    fn send(&self, _: Request<Bytes>) -> BoxFuture<'static, Result<Response<Bytes>, TransportError>> {
        let mut response = Response::new(self.0.body.clone());
        *response.status_mut() = self.0.status;
        *response.headers_mut() = self.0.headers.clone();
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// Time that passes only by waiting, and at once; it may be waited for without end.
#[derive(Debug)]
struct Leap {
    start: Instant,
    passed: Arc<Mutex<Duration>>,
    drawn: AtomicU64,
}

impl Leap {
    fn passed(&self) -> Duration {
        *self.passed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Environment for Leap {
    fn now(&self) -> Instant {
        let passed = self.passed();
        self.start.checked_add(passed).unwrap_or(self.start)
    }
    fn system_time(&self) -> SystemTime {
        let passed = self.passed();
        SystemTime::UNIX_EPOCH.checked_add(passed).unwrap_or(SystemTime::UNIX_EPOCH)
    }
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        let passed = self.passed.clone();
        Box::pin(async move {
            let mut passed = passed.lock().unwrap_or_else(PoisonError::into_inner);
            *passed = passed.saturating_add(time);
        })
    }
    fn random(&self) -> u64 {
        self.drawn.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed)
    }
}

/// Makes calls of every kind to a server that answers this; fails only by panicking.
pub(crate) fn survives(answer: &Answer) {
    let client = |fixed: bool| {
        let leap = Leap { start: Instant::now(), passed: Arc::default(), drawn: AtomicU64::new(1) };
        let builder = Client::builder().subdomain("example").credentials("id", "secret");
        let builder = if fixed { builder.token("given") } else { builder };
        builder.transport(Server(answer.clone())).environment(leap).build().expect("the settings are right")
    };
    block_on(async {
        let given = client(true);
        shown(given.v2().users().get(1).await);
        shown(given.v2().users().list(ListUsers::new()).with_response().await);
        shown(given.v1().users().log_out(1).await);
        shown(given.v1().users().delete(1).await);
        shown(given.v2().roles().remove_users(1, [1, 2]).await);
        shown(given.auth().rate_limits().get().await);
        shown(given.auth().tokens().generate(TokenRequest::new(GrantType::ClientCredentials)).await);
        let _ = format!("{:?}", given.rate_limit());
        streams_what_is_on_the_page(&given).await;
        for width in [1, 3] {
            let mut users = client(true).v2().users().list_all(ListUsers::new()).concurrency(width);
            for _ in 0..ENOUGH {
                shown(users.try_next().await);
                let checkpoint = users.checkpoint();
                assert_eq!(checkpoint.to_string().parse(), Ok(checkpoint));
            }
            let query = ListUsersPrivileges::new();
            let mut ids = client(true).v1().privileges().list_users_all("p", query).concurrency(width);
            for _ in 0..ENOUGH {
                shown(ids.try_next().await);
            }
        }
        // The answer as a token, and then as a user.
        let fetching = client(false);
        shown(fetching.v2().users().get(1).await);
        shown(fetching.v2().users().get(1).await);
    });
    #[cfg(feature = "__replay")]
    for exchange in onelogin::__replay::exchanges() {
        let _ = exchange.read_answer(&answer.body);
        let _ = exchange.read_body(&answer.body);
    }
}

/// A stream hands out what the page holds. Of a page that cannot be read it hands out what stands before the fault, once, and
/// then tells of the same fault for as long as the page comes so.
async fn streams_what_is_on_the_page(client: &Client) {
    let page = client.v2().users().list(ListUsers::new()).await;
    let mut users = client.v2().users().list_all(ListUsers::new());
    match page {
        Ok(page) => {
            let (mut items, mut malformed) = (page.items.into_iter(), page.malformed.into_iter());
            for index in 0..items.len() + malformed.len() {
                match users.try_next().await {
                    Ok(user) => assert_eq!(user, items.next(), "item {index}"),
                    Err(error) => assert_eq!(error.malformed(), malformed.next().as_ref(), "item {index}: {error}"),
                }
            }
        }
        Err(expected) if expected.kind() == ErrorKind::Decode => {
            let mut faults = 0;
            while faults < 2 {
                match users.try_next().await {
                    Ok(user) => assert!(user.is_some() && faults == 0, "{user:?} in place of {expected}"),
                    Err(error) if error.malformed().is_some() => {
                        assert_eq!(faults, 0, "{error} in place of {expected}")
                    }
                    Err(error) => {
                        let why = |error: &Error| error.source().map(ToString::to_string);
                        assert_eq!((error.to_string(), why(&error)), (expected.to_string(), why(&expected)));
                        assert_eq!(error.json_path(), expected.json_path());
                        faults += 1;
                    }
                }
            }
        }
        Err(_) => {}
    }
}

/// Whatever comes of a call can be shown, on one line where it is an error.
fn shown<T: std::fmt::Debug>(outcome: Result<T, Error>) {
    let text = match outcome {
        Ok(value) => format!("{value:?}"),
        Err(error) => {
            let line = error.to_string();
            assert!(!line.is_empty() && !line.contains(['\n', '\r']), "{line:?}");
            format!("{error:?} {:?}", error.json_path())
        }
    };
    drop(text);
}

/// Nothing here ever waits, so that polling in a circle is enough.
fn block_on<T>(work: impl Future<Output = T>) -> T {
    let mut work = std::pin::pin!(work);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    loop {
        if let std::task::Poll::Ready(value) = work.as_mut().poll(&mut context) {
            return value;
        }
    }
}
