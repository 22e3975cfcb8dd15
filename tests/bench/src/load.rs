//! The loads: the same work, done by each who is compared.

use crate::{pages, strict};
use anyhow::{Context, bail};
use onelogin::{Client, v1, v2};
use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::task::JoinSet;

/// Progenitor's own clients, as it writes them.
#[allow(warnings, reason = "not ours")]
mod progenitor {
    pub(crate) mod v1 {
        include!(concat!(env!("OUT_DIR"), "/v1.rs"));
    }
    pub(crate) mod v2 {
        include!(concat!(env!("OUT_DIR"), "/v2.rs"));
    }
}

/// A user of the account that is served.
const USER: i64 = 36_216_766;

/// Something to be done again and again, with all at hand that it needs.
pub(crate) enum Load {
    /// Reads a page.
    Decode(Vec<u8>, Decoder),
    /// Gets a user, in so many tasks at once.
    User(Caller, usize),
    /// Gets a page of users.
    Page(Caller),
    /// Reads users, page by page; once is one user.
    Export(Exporter),
}

impl Load {
    /// Makes ready what is called for example `decode/users/ours`.
    pub(crate) async fn prepare(name: &str, url: Option<&str>) -> anyhow::Result<Self> {
        let url = || url.context("this load needs the address of an account");
        Ok(match name.split('/').collect::<Vec<_>>()[..] {
            ["decode", page, who] => {
                let decode = match page.split('-').next() {
                    Some("users") => decoder::<v2::User, strict::User, progenitor::v2::types::User>(who)?,
                    Some("events") => decoder::<v1::Event, strict::Event, progenitor::v1::types::Event>(who)?,
                    Some("apps") => decoder::<v2::App, strict::App, progenitor::v2::types::App>(who)?,
                    _ => bail!("there is no page `{page}`"),
                };
                Self::Decode(pages::page(page)?, decode)
            }
            ["user" | "cores", tasks, who] => Self::User(Caller::prepare(who, url()?).await?, tasks.parse()?),
            ["page", who] => Self::Page(Caller::prepare(who, url()?).await?),
            ["export", who] => Self::Export(Exporter::prepare(who, 1, url()?).await?),
            ["export", who, pages] => Self::Export(Exporter::prepare(who, pages.parse()?, url()?).await?),
            _ => bail!("there is no load `{name}`"),
        })
    }

    /// Does it so many times.
    pub(crate) async fn run(&self, times: u64) -> anyhow::Result<()> {
        match self {
            Self::Decode(page, decode) => (0..times).try_for_each(|_| match decode(page)? {
                0 => bail!("nothing was read"),
                _ => Ok(()),
            }),
            Self::User(caller, 1) => caller.users(times).await,
            Self::User(caller, tasks) => {
                let mut running = JoinSet::new();
                for _ in 0..*tasks {
                    let caller = caller.clone();
                    running.spawn(async move { caller.users(times).await });
                }
                while let Some(done) = running.join_next().await {
                    done??;
                }
                Ok(())
            }
            Self::Page(caller) => {
                for _ in 0..times {
                    caller.page().await?;
                }
                Ok(())
            }
            Self::Export(exporter) => exporter.run(times).await,
        }
    }
}

type Decoder = fn(&[u8]) -> anyhow::Result<usize>;

fn decoder<Ours: DeserializeOwned, Strict: DeserializeOwned, Theirs: DeserializeOwned>(
    who: &str,
) -> anyhow::Result<Decoder> {
    fn decode<T: DeserializeOwned>(page: &[u8]) -> anyhow::Result<usize> {
        Ok(serde_json::from_slice::<Vec<T>>(page)?.len())
    }
    Ok(match who {
        "ours" => decode::<Ours>,
        "hand" => decode::<Strict>,
        "value" => decode::<Value>,
        "progenitor" => decode::<Theirs>,
        _ => bail!("nobody called `{who}` reads"),
    })
}

/// Somebody who makes calls, with a token.
#[derive(Clone)]
pub(crate) enum Caller {
    Ours(Client),
    Hand(ByHand),
    Progenitor(progenitor::v2::Client),
}

impl Caller {
    async fn prepare(who: &str, url: &str) -> anyhow::Result<Self> {
        Ok(match who {
            "ours" => Self::Ours(ours(url).await?),
            "hand" => Self::Hand(ByHand::prepare(url).await?),
            "progenitor" => {
                let mut headers = HeaderMap::new();
                let authorization = authorization(&http().build()?, url).await?;
                headers.insert(AUTHORIZATION, HeaderValue::from_str(&authorization)?);
                let http = http().default_headers(headers).build()?;
                Self::Progenitor(progenitor::v2::Client::new_with_client(url, http))
            }
            _ => bail!("nobody called `{who}` makes calls"),
        })
    }

    async fn users(&self, times: u64) -> anyhow::Result<()> {
        for _ in 0..times {
            match self {
                Self::Ours(client) => drop(client.v2().users().get(USER).await?),
                Self::Hand(hand) => drop(hand.get(&format!("/api/2/users/{USER}"), json::<strict::User>).await?),
                Self::Progenitor(client) => drop(client.api_2_users_id(USER).await?),
            }
        }
        Ok(())
    }

    async fn page(&self) -> anyhow::Result<()> {
        match self {
            Self::Ours(client) => drop(client.v2().users().list(v2::ListUsers::new()).await?),
            Self::Hand(hand) => drop(hand.get("/api/2/users", json::<Vec<strict::Listed>>).await?),
            Self::Progenitor(_) => bail!("progenitor's call of a page is not measured"),
        }
        Ok(())
    }
}

/// A client that has its token: it fetches one for the first call.
async fn ours(url: &str) -> Result<Client, onelogin::Error> {
    let client = Client::builder().base_url(url).credentials("simulator", "simulator").build()?;
    client.v2().users().get(USER).await?;
    Ok(client)
}

/// reqwest as it is, but for the certificates of the system, which nobody reads to reach an account on this machine.
fn http() -> reqwest::ClientBuilder {
    reqwest::Client::builder().no_proxy().tls_certs_only([])
}

/// What goes into the header of calls: a token, fetched as one would by hand.
async fn authorization(http: &reqwest::Client, url: &str) -> anyhow::Result<String> {
    let request = http
        .post(format!("{url}/auth/oauth2/v2/token"))
        .basic_auth("simulator", Some("simulator"))
        .header("content-type", "application/json")
        .body(json!({"grant_type": "client_credentials"}).to_string());
    let answer: Value = serde_json::from_slice(&request.send().await?.error_for_status()?.bytes().await?)?;
    Ok(format!("Bearer {}", answer["access_token"].as_str().context("no token")?))
}

/// What makes something of an answer.
type Reader<T> = fn(&[u8]) -> serde_json::Result<T>;

fn json<T: DeserializeOwned>(answer: &[u8]) -> serde_json::Result<T> {
    serde_json::from_slice(answer)
}

/// What one would write by hand, for one short run: nothing is renewed, limited or tried again.
#[derive(Clone)]
pub(crate) struct ByHand {
    http: reqwest::Client,
    url: String,
    authorization: String,
}

impl ByHand {
    async fn prepare(url: &str) -> anyhow::Result<Self> {
        let http = http().build()?;
        let authorization = authorization(&http, url).await?;
        Ok(Self { http, url: url.to_owned(), authorization })
    }

    /// What is there, and where it goes on.
    async fn get<T>(&self, path: &str, read: Reader<T>) -> anyhow::Result<(T, Option<String>)> {
        let request = self.http.get(format!("{}{path}", self.url));
        let request = request.header(AUTHORIZATION, &self.authorization).header(ACCEPT, "application/json");
        let answer = request.send().await?.error_for_status()?;
        let cursor = answer.headers().get("after-cursor").map(|cursor| cursor.to_str().map(str::to_owned));
        Ok((read(&answer.bytes().await?)?, cursor.transpose()?))
    }

    /// Reads pages until so many users have come; `take` tells how many are on one.
    async fn pages<T>(
        &self,
        users: u64,
        read: Reader<T>,
        mut take: impl FnMut(T) -> anyhow::Result<u64>,
    ) -> anyhow::Result<()> {
        let mut path = "/api/2/users".to_owned();
        let mut left = users;
        loop {
            let (page, cursor) = self.get(&path, read).await?;
            left = left.saturating_sub(take(page)?);
            if left == 0 {
                return Ok(());
            }
            path = format!("/api/2/users?cursor={}", cursor.context(FEW)?);
        }
    }
}

const FEW: &str = "the account has too few users";

/// Somebody who reads all users.
pub(crate) enum Exporter {
    /// So many pages at a time.
    Ours(Client, usize),
    Hand(ByHand),
    /// Only fetches the pages, and looks into none: nobody can be cheaper who reads them by reqwest.
    Unread(ByHand),
}

impl Exporter {
    async fn prepare(who: &str, pages: usize, url: &str) -> anyhow::Result<Self> {
        Ok(match who {
            "ours" => Self::Ours(ours(url).await?, pages),
            "hand" => Self::Hand(ByHand::prepare(url).await?),
            "unread" => Self::Unread(ByHand::prepare(url).await?),
            _ => bail!("nobody called `{who}` exports"),
        })
    }

    /// Reads the first so many users.
    async fn run(&self, users: u64) -> anyhow::Result<()> {
        let mut last = 0;
        match self {
            Self::Ours(client, pages) => {
                let mut stream = client.v2().users().list_all(v2::ListUsers::new()).concurrency(*pages);
                for _ in 0..users {
                    let user = stream.try_next().await?.context(FEW)?;
                    if user.id.get() <= last {
                        bail!("{} came behind {last}", user.id);
                    }
                    last = user.id.get();
                }
                Ok(())
            }
            Self::Hand(hand) => {
                let take = |page: Vec<strict::Listed>| {
                    let found = page.len() as u64;
                    for user in page {
                        if user.id <= last {
                            bail!("{} came behind {last}", user.id);
                        }
                        last = user.id;
                    }
                    Ok(found)
                };
                hand.pages(users, json, take).await
            }
            Self::Unread(hand) => hand.pages(users, |page| Ok(page.len()), |_| Ok(50)).await,
        }
    }
}
