//! Mistakes in the client: its transport changes what it sends.

use super::{Mistake::Request, Plant};
use crate::judge::Judge;
use bytes::Bytes;
use http::{HeaderValue, Response, header};
use onelogin_contract::{
    onelogin::{BoxFuture, Transport, TransportError},
    way::Way,
};
use serde_json::{Value, json};

/// Each spoils the documented call of one operation.
pub(super) const PLANTS: &[Plant] = &[
    Plant {
        name: "an id of the path is a name",
        operation: "v2 users.get",
        judge: Judge::Prism,
        says: "path parameter id must be integer",
        mistake: Request(|request| target(request, "/api/2/users/kelly")),
    },
    Plant {
        name: "a number of the query is a word",
        operation: "v2 users.list",
        judge: Judge::Prism,
        says: "query parameter limit must be integer",
        mistake: Request(|request| target(request, "/api/2/users?limit=all")),
    },
    Plant {
        name: "a value of the query that is none of the documented ones",
        operation: "v2 users.create",
        judge: Judge::Prism,
        says: "query parameter mappings must be equal to one of the allowed values",
        mistake: Request(|request| target(request, "/api/2/users?mappings=later")),
    },
    Plant {
        name: "a parameter of the query is left out",
        operation: "v1 embed.list_apps",
        judge: Judge::Prism,
        says: "must have required property 'email'",
        mistake: Request(|request| target(request, "/client/apps/embed2?token=b4c9")),
    },
    Plant {
        name: "no token is sent",
        operation: "v2 users.get",
        judge: Judge::Prism,
        says: "Invalid security scheme used",
        mistake: Request(|request| {
            request.headers_mut().remove(header::AUTHORIZATION);
        }),
    },
    Plant {
        name: "a member of the body is left out",
        operation: "v2 users.create",
        judge: Judge::Prism,
        says: "must have required property 'email'",
        mistake: Request(|request| {
            body(request, |body| {
                body.as_object_mut().and_then(|body| body.remove("email"));
            })
        }),
    },
    Plant {
        name: "a text of the body is a number",
        operation: "v2 groups.create",
        judge: Judge::Prism,
        says: "name must be string",
        mistake: Request(|request| body(request, |body| body["name"] = json!(7))),
    },
    Plant {
        name: "a list of ids is put into an object",
        operation: "v2 roles.remove_users",
        judge: Judge::Prism,
        says: "must be array",
        mistake: Request(|request| body(request, |body| *body = json!({"user_id": body.take()}))),
    },
    Plant {
        name: "the body is a form",
        operation: "v2 groups.create",
        judge: Judge::Prism,
        says: "Supported content types: application/json",
        mistake: Request(|request| {
            let form = HeaderValue::from_static("application/x-www-form-urlencoded");
            request.headers_mut().insert(header::CONTENT_TYPE, form);
            *request.body_mut() = Bytes::from_static(b"name=contractors");
        }),
    },
    Plant {
        name: "the body is forgotten",
        operation: "v2 groups.create",
        judge: Judge::Prism,
        says: "Body parameter is required",
        mistake: Request(|request| {
            request.headers_mut().remove(header::CONTENT_TYPE);
            *request.body_mut() = Bytes::new();
        }),
    },
    Plant {
        name: "a parameter of the query is misspelt",
        operation: "v2 users.list",
        judge: Judge::Schemas,
        says: "the document has no parameter firstName",
        mistake: Request(|request| target(request, "/api/2/users?firstName=Kelly")),
    },
    Plant {
        name: "the body is cut off",
        operation: "v2 groups.create",
        judge: Judge::Schemas,
        says: "the body is no JSON",
        mistake: Request(|request| {
            let half = request.body().len() / 2;
            *request.body_mut() = request.body().slice(..half);
        }),
    },
    Plant {
        name: "null in place of what is not to be changed",
        operation: "v2 groups.update",
        judge: Judge::Schemas,
        says: "/name",
        mistake: Request(|request| body(request, |body| body["name"] = Value::Null)),
    },
];

/// A way on which requests, token calls left out, are spoilt.
#[derive(Debug)]
pub(super) struct Spoilt {
    pub(super) way: Way,
    pub(super) spoil: fn(&mut http::Request<Bytes>),
}

impl Transport for Spoilt {
    fn send(&self, mut request: http::Request<Bytes>) -> BoxFuture<'static, Result<Response<Bytes>, TransportError>> {
        if !request.uri().path().starts_with("/auth/") {
            (self.spoil)(&mut request);
        }
        self.way.send(request)
    }
}

/// Sends a request elsewhere: to this path, with this query.
fn target(request: &mut http::Request<Bytes>, target: &'static str) {
    let mut parts = request.uri().clone().into_parts();
    parts.path_and_query = Some(http::uri::PathAndQuery::from_static(target));
    if let Ok(uri) = http::Uri::from_parts(parts) {
        *request.uri_mut() = uri;
    }
}

/// Changes the JSON that is sent.
fn body(request: &mut http::Request<Bytes>, change: fn(&mut Value)) {
    if let Ok(mut value) = serde_json::from_slice(request.body()) {
        change(&mut value);
        *request.body_mut() = value.to_string().into();
        request.headers_mut().remove(header::CONTENT_LENGTH);
    }
}
