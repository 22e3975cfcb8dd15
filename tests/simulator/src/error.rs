//! Refusals in the shape of each API: the envelope of version 1, which the token calls share, and the flat one of version 2.

use http::{Method, StatusCode, header};
use serde::Serialize;

use crate::{query::Problem, refusal::Refusals, reply::Reply};

/// How a group of calls words its refusals.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Shape {
    /// Token calls and the quota: version 1, but a wrong method is a wrong path.
    Auth,
    /// Version 1 and what stands outside a version.
    V1,
    /// Version 2.
    V2,
}

/// The answer of version 1 to a call that has no other result, its members in the order of most pages.
#[derive(Serialize)]
struct Envelope<'a> {
    status: Status<'a>,
}

/// The outcome that every answer of version 1 carries.
#[derive(Serialize)]
pub(crate) struct Status<'a> {
    error: bool,
    code: u16,
    r#type: &'a str,
    message: Message<'a>,
}

impl<'a> Status<'a> {
    pub(crate) const SUCCESS: Self = Self::success("Success");

    /// Success, in words of its own.
    pub(crate) const fn success(message: &'a str) -> Self {
        Self { error: false, code: 200, r#type: "success", message: Message::Text(message) }
    }

    /// Something is still waited for.
    pub(crate) const fn pending(message: &'a str) -> Self {
        Self { r#type: "pending", ..Self::success(message) }
    }

    /// The answer that has nothing else to say.
    pub(crate) fn reply(self) -> Reply {
        Reply::json(StatusCode::OK, &Envelope { status: self })
    }

    /// The answer with this as its `data`.
    pub(crate) fn with(self, data: &impl Serialize) -> Reply {
        #[derive(Serialize)]
        struct WithData<'a, T> {
            status: Status<'a>,
            data: &'a T,
        }
        Reply::json(StatusCode::OK, &WithData { status: self, data })
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Message<'a> {
    Text(&'a str),
    Detail { attribute: &'a str, description: &'a str },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Flat<'a> {
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'a str>,
    name: &'a str,
    status_code: u16,
}

impl Shape {
    /// How the calls of a document are refused.
    pub(crate) fn of_document(document: &str) -> Self {
        match document {
            "auth" => Self::Auth,
            "oidc" | "v2" => Self::V2,
            _ => Self::V1,
        }
    }

    /// How an operation is refused: like its document, unless its own refusals are flat, as those of privileges.
    pub(crate) fn of_operation(document: &str, refusals: &Refusals) -> Self {
        if refusals.are_flat() { Self::V2 } else { Self::of_document(document) }
    }

    /// How a call is refused that no document has.
    pub(crate) fn of_path(path: &str) -> Self {
        let under = |root: &str| path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        match () {
            () if under("/auth") => Self::Auth,
            () if under("/api/2") || under("/oidc/2") => Self::V2,
            () => Self::V1,
        }
    }

    /// The Authorization header is missing or malformed.
    pub(crate) fn authorization_malformed(self) -> Reply {
        match self {
            Self::Auth | Self::V1 => v1(StatusCode::BAD_REQUEST, "Authorization Information is incorrect"),
            Self::V2 => v2(StatusCode::UNAUTHORIZED, "Unauthorized"),
        }
    }

    /// The token is unknown or has expired.
    pub(crate) fn authentication_failure(self) -> Reply {
        match self {
            Self::Auth | Self::V1 => v1(StatusCode::UNAUTHORIZED, "Authentication Failure"),
            Self::V2 => v2(StatusCode::UNAUTHORIZED, "Unauthorized"),
        }
    }

    /// The token is alive but its scope does not cover the call.
    pub(crate) fn insufficient_permission(self) -> Reply {
        match self {
            Self::Auth | Self::V1 => v1(StatusCode::UNAUTHORIZED, "Insufficient Permission"),
            Self::V2 => v2(StatusCode::UNAUTHORIZED, "Unauthorized"),
        }
    }

    /// No operation has this path.
    pub(crate) fn no_route(self) -> Reply {
        match self {
            Self::Auth | Self::V1 => v1(StatusCode::NOT_FOUND, "No Route Exists"),
            Self::V2 => v2(StatusCode::NOT_FOUND, "Not Found"),
        }
    }

    /// Operations have this path, but none this method.
    pub(crate) fn wrong_method(self, allowed: &[&Method]) -> Reply {
        let mut reply = match self {
            Self::Auth => return self.no_route(),
            Self::V1 => v1(StatusCode::METHOD_NOT_ALLOWED, "Method Not Allowed"),
            Self::V2 => v2(StatusCode::METHOD_NOT_ALLOWED, "Method Not Allowed"),
        };
        let allowed: Vec<&str> = allowed.iter().map(|method| method.as_str()).collect();
        reply.set(header::ALLOW, &allowed.join(", "));
        reply
    }

    /// The body is larger than any call takes, or did not arrive whole.
    pub(crate) fn body_unreadable(self) -> Reply {
        match self {
            Self::Auth | Self::V1 => v1(StatusCode::PAYLOAD_TOO_LARGE, "Payload Too Large"),
            Self::V2 => v2(StatusCode::PAYLOAD_TOO_LARGE, "Payload Too Large"),
        }
    }

    /// A value in the path is not what it should be.
    pub(crate) fn path_value_incorrect(self, name: &str) -> Reply {
        let text = format!("{} is incorrect", name.to_uppercase());
        match self {
            Self::Auth | Self::V1 => v1_detail(name, &text),
            Self::V2 => v2(StatusCode::BAD_REQUEST, &text),
        }
    }

    /// The query has something that the operation does not take.
    pub(crate) fn query_refused(self, problem: &Problem) -> Reply {
        let text = problem.to_string();
        match self {
            Self::Auth | Self::V1 => v1_detail(problem.name(), &text),
            Self::V2 => v2(StatusCode::BAD_REQUEST, &text),
        }
    }
}

/// A refusal of version 1.
pub(crate) fn v1(status: StatusCode, message: &str) -> Reply {
    v1_reply(status, Message::Text(message))
}

/// A refusal of version 1 that names what is at fault.
pub(crate) fn v1_detail(attribute: &str, description: &str) -> Reply {
    v1_reply(StatusCode::BAD_REQUEST, Message::Detail { attribute, description })
}

fn v1_reply(status: StatusCode, message: Message<'_>) -> Reply {
    // Only one word is capitalised on the pages.
    let kind = match status {
        StatusCode::BAD_REQUEST => "bad request".to_owned(),
        StatusCode::UNAUTHORIZED => "Unauthorized".to_owned(),
        _ => status.canonical_reason().unwrap_or("error").to_lowercase(),
    };
    Reply::json(status, &Envelope { status: Status { error: true, code: status.as_u16(), r#type: &kind, message } })
}

/// The answer of version 1 to a call that went well and has nothing else to say.
pub(crate) fn v1_success() -> Reply {
    Status::SUCCESS.reply()
}

/// A refusal of version 2.
pub(crate) fn v2(status: StatusCode, message: &str) -> Reply {
    let reason = status.canonical_reason().unwrap_or("Unknown");
    let name: String = reason.split_whitespace().collect();
    v2_named(status, &format!("{name}Error"), message)
}

/// A refusal of version 2 whose name is not that of its status.
pub(crate) fn v2_named(status: StatusCode, name: &str, message: &str) -> Reply {
    Reply::json(status, &Flat { message, field: None, name, status_code: status.as_u16() })
}

/// The refusal of version 2 where an id belongs to nothing.
pub(crate) fn v2_not_found() -> Reply {
    v2(StatusCode::NOT_FOUND, "The resource with the given id could not be found")
}

/// The refusal of version 1 where an id belongs to nothing: `kind` is what it should belong to.
pub(crate) fn v1_not_found(kind: &str, id: i64) -> Reply {
    v1(StatusCode::NOT_FOUND, &format!("{kind} for id {id} was not found"))
}

/// The refusal of version 2 that names a field.
pub(crate) fn v2_field(message: &str, field: &str) -> Reply {
    let name = "UnprocessableEntityFieldError";
    Reply::json(StatusCode::UNPROCESSABLE_ENTITY, &Flat { message, field: Some(field), name, status_code: 422 })
}

/// The third shape, in which version 2 refuses a cursor beside `limit` or `page`.
pub(crate) fn v2_cursor_and_page() -> Reply {
    #[derive(Serialize)]
    struct Alternate {
        status: u16,
        error: &'static str,
        description: &'static str,
    }
    let description = "Requests can only have cursor xor pagination arguments";
    Reply::json(StatusCode::BAD_REQUEST, &Alternate { status: 400, error: "BadRequestError", description })
}
