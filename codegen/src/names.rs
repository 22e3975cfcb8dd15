//! The one rule by which names of the spec become names in Rust.

/// The words of a name of the spec: split at anything but letters and digits, and where a capital begins a word.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut previous = ' ';
    let mut rest = name.chars().peekable();
    while let Some(c) = rest.next() {
        if !c.is_ascii_alphanumeric() {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
        } else {
            let next_is_lower = rest.peek().is_some_and(char::is_ascii_lowercase);
            let begins =
                c.is_ascii_uppercase() && (!previous.is_ascii_uppercase() || next_is_lower) && !word.is_empty();
            if begins {
                words.push(std::mem::take(&mut word));
            }
            word.push(c.to_ascii_lowercase());
        }
        previous = c;
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

/// `log_out` becomes `LogOut`; what is Pascal case already stays as it is.
pub fn pascal(name: &str) -> String {
    // Letters that were words of their own are one word now: `a_b_id` is `AbId`, as it is to the generator.
    capitals(&capitals(name))
}

/// `ListUsers`: the type of the query parameters of the operation `users.list`.
pub(crate) fn query_type(tag: &str, method: &str) -> String {
    pascal(&(pascal(method) + &pascal(tag)))
}

fn capitals(name: &str) -> String {
    words(name)
        .iter()
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}

/// `X-RateLimit-Limit` becomes `x_rate_limit_limit`.
pub fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `log_out` becomes `LOG_OUT`.
pub fn screaming(name: &str) -> String {
    words(name).join("_").to_ascii_uppercase()
}

/// `user` for a type called `User`, `rate_limit_envelope` for `RateLimitEnvelope`: what an example calls its value.
pub fn identifier(name: &str) -> proc_macro2::Ident {
    let name = snake(name);
    let usable = match name.chars().next() {
        None => "_".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) => name,
    };
    syn::parse_str(&usable)
        .unwrap_or_else(|_| proc_macro2::Ident::new(&format!("{usable}_"), proc_macro2::Span::call_site()))
}

/// The type of a format that names an id: `user-id` becomes `UserId`.
pub fn id_type(format: &str) -> Option<String> {
    format.ends_with("-id").then(|| pascal(format))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_one_rule() {
        assert_eq!(pascal("users"), "Users");
        assert_eq!(pascal("rate_limits"), "RateLimits");
        assert_eq!(pascal("trusted-idp-id"), "TrustedIdpId");
        assert_eq!(pascal("RateLimitEnvelope"), "RateLimitEnvelope");
        assert_eq!(pascal("a-b-id"), "AbId");
        assert_eq!(snake("X-RateLimit-Limit"), "x_rate_limit_limit");
        assert_eq!(snake("afterCursor"), "after_cursor");
        assert_eq!(screaming("log_out"), "LOG_OUT");
        assert_eq!(identifier("type").to_string(), "type_");
        assert_eq!(id_type("user-id").as_deref(), Some("UserId"));
    }
}
