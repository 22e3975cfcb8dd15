//! One change of the spec, and whether it breaks a program that calls the API through the bindings.

use std::fmt;

/// One change of the spec. It can be read alone: everything that it names, it names in full.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Change {
    /// The document, such as `v2`.
    pub(crate) document: String,
    /// What of it is concerned, such as ``users.list`, parameter `email`` or `User.status`.
    pub(crate) subject: String,
    /// The kind of thing that this is.
    pub(crate) what: What,
    /// What happened to it.
    pub(crate) how: How,
    /// What it means to a program that sends requests.
    pub(crate) requests: Verdict,
    /// What it means to a program that reads answers.
    pub(crate) answers: Verdict,
    /// Where it stands in the base; nowhere if it came.
    pub(crate) base: Option<Place>,
    /// Where it stands in the head; nowhere if it went.
    pub(crate) head: Option<Place>,
    /// The ids of the operations that it reaches, through all references; those of the head, and of the base where they went.
    pub(crate) operations: Vec<String>,
    /// The documentation pages of these operations.
    pub(crate) pages: Vec<String>,
}

/// What kind of thing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum What {
    /// A whole document, such as `v2`.
    Document,
    /// A whole operation, or its id, which names its method in Rust.
    Operation,
    /// The method and the path of an operation that is known by its id in both.
    Url,
    /// A parameter: itself, its type, whether it is required, how it is written.
    Parameter,
    /// The body of a request: itself, its media type, its type, whether it is required.
    Body,
    /// A component schema: itself, its kind, what it is made of.
    Type,
    /// A field of an object: itself, its type, whether it is required.
    Field,
    /// A value of an enum, or its name in Rust.
    EnumValue,
    /// A limit on what fits, such as `maxLength`: the server's matter, never the types'.
    Constraint,
    /// A status of an operation, or the body of an answer with it.
    Status,
    /// A documented header of an answer.
    Header,
    /// `x-pagination`: how pages follow each other.
    Pagination,
    /// `x-result`: the part of an answer that the call gives.
    Result,
    /// One scope that is enough for the operation.
    Scope,
    /// The way in which the operation is authorized, and `x-checks-user`.
    Authorization,
    /// A named sample of a request or an answer.
    Sample,
    /// An example beside a parameter or a schema, which documentation shows.
    Example,
    /// A title, description, summary or documentation page.
    Text,
    /// `x-evidence`: who attests it.
    Evidence,
    /// `x-deviation`: where server and page differ.
    Deviation,
    /// What a document has one of: its version, servers, tags and security schemes, and `x-` keys that nothing else knows.
    Setting,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum How {
    /// It is new.
    Came,
    /// It is gone.
    Went,
    /// It is another: `optional` was, `required` is; `integer (user-id)` was, `string` is.
    Changed {
        /// What it was, in a few words.
        was: String,
        /// What it is.
        is: String,
    },
    /// The same stands in another file.
    Moved {
        /// The file where it was.
        was: String,
        /// The file where it is.
        is: String,
    },
    /// The same has another name.
    Renamed {
        /// The old name.
        was: String,
        /// The new name.
        is: String,
    },
}

/// What a change means to programs that are written and in use.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    /// It does not concern them.
    Untouched,
    /// They go on.
    Compatible,
    /// Some of them stop, or do something else: why, as half a sentence.
    Breaking(String),
}

/// A place in the spec.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The file, such as `spec/v2/users.yaml`.
    pub(crate) file: String,
    /// The line, counted from 1.
    pub(crate) line: usize,
    /// The JSON pointer in its document; that of a definition is what generated code cites: `/components/schemas/User`.
    pub(crate) pointer: String,
}

impl Change {
    /// Whether it breaks some caller.
    pub(crate) fn is_breaking(&self) -> bool {
        self.requests.is_breaking() || self.answers.is_breaking()
    }
}

impl Verdict {
    /// Whether it breaks.
    pub(crate) fn is_breaking(&self) -> bool {
        matches!(self, Self::Breaking(_))
    }
}

/// The change on one line, without places and reasons, as the headers of the test's patches have it.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { document, subject, what, how, requests, answers, .. } = self;
        write!(f, "{how} | {what:?} | {document} | {subject} | requests {requests} | answers {answers}")
    }
}

impl fmt::Display for How {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Came => f.write_str("came"),
            Self::Went => f.write_str("went"),
            Self::Changed { was, is } => write!(f, "changed {was} -> {is}"),
            Self::Moved { was, is } => write!(f, "moved {was} -> {is}"),
            Self::Renamed { was, is } => write!(f, "renamed {was} -> {is}"),
        }
    }
}

/// The word alone; the reason is for the report.
impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Untouched => "untouched",
            Self::Compatible => "compatible",
            Self::Breaking(_) => "breaking",
        })
    }
}
