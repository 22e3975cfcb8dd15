//! What an operation is, as data: generated code contributes nothing else to a call.

use http::Method;
use std::fmt;

/// One method of one path of the API; written as document and id, `v2 users.get`.
///
/// ```no_run
/// # async fn example(onelogin: onelogin::Client) {
/// if let Err(error) = onelogin.v2().users().get(36216766).await
///     && let Some(operation) = error.operation()
/// {
///     println!("{operation} failed: {} {}", operation.method(), operation.path()); // GET /api/2/users/{id}
/// }
/// # }
/// ```
#[derive(Debug)]
pub struct Operation {
    /// The document of the spec it is in: `v2`.
    pub(crate) api: &'static str,
    /// Its id there: `users.get`.
    pub(crate) id: &'static str,
    /// The HTTP method.
    pub(crate) method: Method,
    /// The path, with its parameters in braces.
    pub(crate) path: &'static str,
    /// How it is authorized.
    pub(crate) auth: Auth,
    /// The scopes of which the credential pair needs one; empty where none is documented.
    pub(crate) scopes: &'static [&'static str],
    /// The media type of its success; all but JSON is text.
    pub(crate) accept: &'static str,
    /// Whether an answer without a body is a list of nothing. Elsewhere it is none: what reads it as nobody might act on it.
    pub(crate) blank: bool,
    /// The member of an answer that is its result; the whole answer where there is none.
    pub(crate) result: Option<Member>,
    /// How its pages follow each other.
    pub(crate) pagination: Option<Pagination>,
}

impl Operation {
    /// The document of the API: `v2`.
    pub fn api(&self) -> &'static str {
        self.api
    }

    /// Its id in the document: `users.get`.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path, its parameters by name in braces: values can be personal data.
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// The scopes of which the credential pair needs one; empty where none is documented.
    pub fn scopes(&self) -> &'static [&'static str] {
        self.scopes
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.api, self.id)
    }
}

/// How a call is authorized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Auth {
    /// By an access token.
    Token,
    /// By an access token, in a call that checks a user's password or second factor: a 401 can be about the user.
    TokenForUser,
    /// By the client id and client secret themselves.
    Client,
    /// Not at all.
    Public,
}

/// A member of an answer.
#[derive(Debug)]
pub(crate) struct Member {
    /// Its name.
    pub(crate) name: &'static str,
    /// The other members that are documented.
    #[cfg_attr(not(feature = "__replay"), allow(dead_code, reason = "replay counts what is not"))]
    pub(crate) others: &'static [&'static str],
}

/// How the pages of a list follow each other.
#[derive(Debug)]
pub(crate) struct Pagination {
    /// Where an answer points at the next page.
    pub(crate) cursor: NextPage,
    /// The query parameter in which the cursor travels.
    pub(crate) parameter: &'static str,
    /// The query parameters that must not go out beside it.
    pub(crate) replaces: &'static [&'static str],
    /// The query parameter that takes a page's number, where pages can be asked for by it.
    pub(crate) number: Option<&'static str>,
}

/// Where an answer points at the next page.
#[derive(Debug)]
pub(crate) enum NextPage {
    /// In this header.
    Header(&'static str),
    /// In the body, at this JSON pointer.
    Body(&'static str),
}
