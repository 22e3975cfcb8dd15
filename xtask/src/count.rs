//! Numbers of things, in words.

/// `1 file`, `2 files`, `3 statuses`.
pub(crate) fn counted(count: usize, what: &str) -> String {
    let end = match count {
        1 => "",
        _ if what.ends_with('s') => "es",
        _ => "s",
    };
    format!("{count} {what}{end}")
}

#[cfg(test)]
mod tests {
    use super::counted;

    #[test]
    fn one_is_one_and_all_others_are_several() {
        assert_eq!(counted(1, "status"), "1 status");
        assert_eq!(counted(2, "status"), "2 statuses");
        assert_eq!(counted(0, "address"), "0 addresses");
        assert_eq!(counted(3, "handwritten file"), "3 handwritten files");
    }
}
