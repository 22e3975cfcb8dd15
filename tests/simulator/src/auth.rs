//! Who is calling: client credentials and bearer tokens as they stand in a request.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{HeaderMap, header};

/// A client id and its secret.
#[derive(Clone, PartialEq)]
pub(crate) struct Client {
    pub(crate) id: String,
    pub(crate) secret: String,
}

/// The token of a resource call: `Bearer <token>`, or with the colon that most pages print, with or without a blank behind it.
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, rest) = value(headers)?.split_at_checked("bearer".len())?;
    let token = rest.strip_prefix(": ").or_else(|| rest.strip_prefix(':')).or_else(|| rest.strip_prefix(' '))?;
    let well_formed = !token.is_empty() && !token.contains(|c: char| c.is_whitespace());
    (scheme.eq_ignore_ascii_case("bearer") && well_formed).then_some(token)
}

/// The credentials of a token call: HTTP Basic, or the vendor's `client_id:<id>, client_secret:<secret>`.
pub(crate) fn client(headers: &HeaderMap) -> Option<Client> {
    let value = value(headers)?;
    basic(value).or_else(|| literal(value))
}

/// Whether there is an Authorization header of any kind.
pub(crate) fn is_present(headers: &HeaderMap) -> bool {
    headers.contains_key(header::AUTHORIZATION)
}

fn value(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::AUTHORIZATION)?.to_str().ok()
}

fn basic(value: &str) -> Option<Client> {
    let (scheme, encoded) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let text = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, secret) = text.split_once(':')?;
    Some(Client { id: id.to_owned(), secret: secret.to_owned() })
}

fn literal(value: &str) -> Option<Client> {
    let (id, rest) = value.strip_prefix("client_id:")?.split_once(',')?;
    let secret = rest.trim_start().strip_prefix("client_secret:")?;
    Some(Client { id: id.trim().to_owned(), secret: secret.trim().to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(value: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::AUTHORIZATION, http::HeaderValue::from_bytes(value.as_bytes()).unwrap())])
    }

    #[test]
    fn four_ways_to_write_a_bearer_token_are_read() {
        for value in ["Bearer t0k", "bearer t0k", "bearer:t0k", "bearer: t0k"] {
            assert_eq!(bearer(&headers(value)), Some("t0k"), "{value}");
        }
    }

    #[test]
    fn other_authorizations_are_malformed() {
        for value in ["", "t0k", "Bearer", "Bearer ", "bearer:", "Token t0k", "Bearer a b", "beareré t", "é"] {
            assert_eq!(bearer(&headers(value)), None, "{value}");
        }
    }

    #[test]
    fn three_ways_to_write_client_credentials_are_read() {
        for value in
            ["Basic aTpzOjE=", "basic aTpzOjE=", "client_id:i, client_secret:s:1", "client_id:i,client_secret:s:1"]
        {
            let client = client(&headers(value)).unwrap();
            assert_eq!((client.id.as_str(), client.secret.as_str()), ("i", "s:1"), "{value}");
        }
        for value in ["Basic ?", "Basic aQ==", "client_id:i", "client_secret:s, client_id:i", "Bearer i:s"] {
            assert!(client(&headers(value)).is_none(), "{value}");
        }
    }
}
