//! Finds what a misspelt word was meant to be.

/// The candidate that is most like a word, if one is near.
pub(super) fn closest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).max(1);
    candidates
        .map(|candidate| (distance(&word.to_lowercase(), &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many letters have to be added, removed, replaced or swapped with the next to make one word of the other.
fn distance(one: &str, two: &str) -> usize {
    let (one, two): (Vec<char>, Vec<char>) = (one.chars().collect(), two.chars().collect());
    // A key of such a length was never meant to be one of ours, and the table would be large.
    if one.len().max(two.len()) > 64 {
        return usize::MAX;
    }
    let mut rows: Vec<Vec<usize>> = vec![(0..=two.len()).collect()];
    for i in 1..=one.len() {
        let mut row = vec![i];
        for j in 1..=two.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(one[i - 1] != two[j - 1]);
            let mut best = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && one[i - 1] == two[j - 2] && one[i - 2] == two[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[one.len()][two.len()]
}

/// "`a`, `b` or `c`".
pub(super) fn list<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut words: Vec<String> = words.map(|word| format!("`{word}`")).collect();
    match words.pop() {
        None => "nothing".to_owned(),
        Some(last) if words.is_empty() => last,
        Some(last) => format!("{} or {last}", words.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{closest, list};

    #[test]
    fn only_what_is_near_is_suggested() {
        let keys = || ["operationId", "summary", "tags"].into_iter();
        assert_eq!(closest("operatonId", keys()), Some("operationId"));
        assert_eq!(closest("operationid", keys()), Some("operationId"));
        assert_eq!(closest("tgas", keys()), Some("tags"));
        assert_eq!(closest("nonsense", keys()), None);
    }

    #[test]
    fn alternatives_read_as_a_sentence() {
        assert_eq!(list(["a", "b", "c"].into_iter()), "`a`, `b` or `c`");
    }
}
