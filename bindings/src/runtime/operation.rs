//! What an operation is, as data: generated code contributes nothing else to a call.

use http::Method;

/// One method of one path of the API.
#[derive(Debug)]
pub(crate) struct Operation {
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
    /// How its pages follow each other.
    pub(crate) pagination: Option<Pagination>,
}

/// How a call is authorized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Auth {
    /// By an access token.
    Token,
    /// By the client id and client secret themselves.
    Client,
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
}

/// Where an answer points at the next page.
#[derive(Debug)]
pub(crate) enum NextPage {
    /// In this header; the body is the list of items.
    Header(&'static str),
    /// In the body, which is an object.
    Body {
        /// The JSON pointer to the cursor.
        cursor: &'static str,
        /// The member that is the list of items.
        items: &'static str,
        /// The other members that are documented.
        #[cfg_attr(not(feature = "__replay"), allow(dead_code, reason = "replay counts what is not"))]
        others: &'static [&'static str],
    },
}
