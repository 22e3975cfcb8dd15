//! What happens to the public items of the crate, and whether that breaks a program that uses them.
//!
//! Something that went, or has another signature, breaks. Something that came does not, unless programs name all of its
//! parent: a variant of a closed enum, a public field of an open struct. Names of arguments, and attributes that only
//! warn, break nothing. Of a type that came or went as a whole, and of a module, the members are counted and not shown.

use super::items::{Item, Items};
use onelogin_codegen::Files;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// An item that is not in both alike.
#[derive(Clone, Debug)]
pub(crate) struct Touched {
    /// Its path: `onelogin::v2::User::status`.
    pub(crate) path: String,
    /// What it was, unless it came.
    pub(crate) was: Option<Item>,
    /// What it is, unless it went.
    pub(crate) is: Option<Item>,
    /// Why programs break, as half a sentence with the item as its subject; nothing if none does.
    pub(crate) breaks: Option<&'static str>,
    /// How many items came or went with it.
    pub(crate) members: usize,
    /// The words that only one of the signatures has, those of the members included: what else it may have to do with.
    pub(crate) words: BTreeSet<String>,
}

impl Touched {
    fn new(path: String, was: Option<Item>, is: Option<Item>, breaks: Option<&'static str>) -> Self {
        fn words(item: &Option<Item>) -> BTreeSet<&str> {
            item.as_ref().map(|item| item.shape.words().collect()).unwrap_or_default()
        }
        let words = words(&was).symmetric_difference(&words(&is)).map(|word| (*word).to_owned()).collect();
        Self { path, was, is, breaks, members: 0, words }
    }

    /// The item, as it is now if it is.
    pub(crate) fn item(&self) -> Option<&Item> {
        self.is.as_ref().or(self.was.as_ref())
    }

    /// Whether it goes on, and is not to be used any more: Semantic Versioning counts that as something new.
    pub(crate) fn is_deprecated(&self) -> bool {
        let marked = |item: &Item| item.signature.starts_with("#[deprecated");
        self.is.as_ref().is_some_and(marked) && self.was.as_ref().is_some_and(|was| !marked(was))
    }

    fn way(&self) -> &'static str {
        match (&self.was, &self.is) {
            (None, _) => "came",
            (_, None) => "went",
            _ => "changed",
        }
    }
}

/// As the headers of the test's patches have it.
impl fmt::Display for Touched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} | {}", self.way(), self.path)
    }
}

/// The items that generated code of two specs does not have alike. Files that are equal are not even parsed.
pub(crate) fn compare(base: &Files, head: &Files) -> anyhow::Result<Vec<Touched>> {
    let differing = |these: &Files, those: &Files| -> Files {
        let differs = |(path, text): &(&_, &_)| those.get(*path) != Some(*text);
        these.iter().filter(differs).map(|(path, text)| (path.clone(), text.clone())).collect()
    };
    let (was, is) = (super::items::read(&differing(base, head))?, super::items::read(&differing(head, base))?);
    let mut touched = touched(&was, is);
    fold(&mut touched);
    Ok(touched.into_values().collect())
}

fn touched(was: &Items, mut is: Items) -> BTreeMap<String, Touched> {
    let mut touched = BTreeMap::new();
    for (path, old) in was {
        let new = is.remove(path);
        let breaks = match &new {
            Some(new) if new.signature == old.signature => continue,
            Some(new) => old.shape.breaks(&new.shape),
            None => Some("is gone"),
        };
        touched.insert(path.clone(), Touched::new(path.clone(), Some(old.clone()), new, breaks));
    }
    for (path, new) in is {
        // A method or an implementation can be added to anything.
        let named = !path.ends_with("()") && !path.starts_with("impl ");
        let breaks = was.get(&new.parent).filter(|parent| named && parent.exhaustive);
        let breaks = breaks.map(|_| "is new where programs may have named everything");
        touched.insert(path.clone(), Touched::new(path, None, Some(new), breaks));
    }
    touched
}

/// Puts the members of what came or went as a whole into it.
fn fold(touched: &mut BTreeMap<String, Touched>) {
    let whole = |item: &Touched| item.was.is_none() || item.is.is_none();
    let parents: BTreeMap<String, &'static str> =
        touched.values().filter(|item| whole(item)).map(|item| (item.path.clone(), item.way())).collect();
    let inside: Vec<(String, String)> = touched
        .values()
        .filter_map(|item| {
            // The outermost of them: a module that came has its types' members, too.
            let parent = &item.item()?.parent;
            let ends = parent.match_indices("::").map(|(at, _)| at).chain([parent.len()]);
            let mut around = ends.filter_map(|end| parent.get(..end));
            let outer = around.find(|outer| parents.get(*outer) == Some(&item.way()))?;
            Some((item.path.clone(), outer.to_owned()))
        })
        .collect();
    for (path, outer) in inside {
        let inner = touched.remove(&path);
        if let (Some(inner), Some(outer)) = (inner, touched.get_mut(&outer)) {
            outer.members += 1;
            outer.words.extend(inner.words);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    fn files(text: &str) -> Files {
        let header = "//! Types.\n//!\n//! Generated from `spec/v2/users.yaml` by `cargo xtask generate`.\n";
        [("v2/users/types.rs".into(), format!("{header}{text}"))].into()
    }

    /// Each item with how it breaks programs.
    fn judged(was: &str, is: &str) -> Vec<String> {
        let touched = compare(&files(was), &files(is)).unwrap();
        touched.iter().map(|item| format!("{item}: {}", item.breaks.unwrap_or("compatible"))).collect()
    }

    #[test]
    fn what_is_added_breaks_only_those_who_name_everything() {
        let open = "pub struct User { pub id: i64, unknown: Unknown }";
        let added = "pub struct User { pub id: i64, pub name: String, unknown: Unknown }";
        assert_eq!(judged(open, added), ["came | onelogin::v2::User::name: compatible"]);
        let all = "pub struct User { pub id: i64 }";
        let more = "pub struct User { pub id: i64, pub name: String }";
        let breaks = "is new where programs may have named everything";
        assert_eq!(judged(all, more), [format!("came | onelogin::v2::User::name: {breaks}")]);
        let (few, many) = ("pub enum A { B }", "pub enum A { B, C }");
        assert_eq!(judged(few, many), [format!("came | onelogin::v2::A::C: {breaks}")]);
        let (few, many) = ("#[non_exhaustive] pub enum A { B }", "#[non_exhaustive] pub enum A { B, C }");
        assert_eq!(judged(few, many), ["came | onelogin::v2::A::C: compatible"]);
        assert_eq!(judged(many, few), ["went | onelogin::v2::A::C: is gone"]);
    }

    #[test]
    fn a_trait_that_a_type_no_longer_has_breaks() {
        let (with, without) = ("#[derive(Clone, Default)] pub struct A;", "#[derive(Clone)] pub struct A;");
        assert_eq!(judged(with, without), ["went | impl Default for onelogin::v2::A: is gone"]);
        assert_eq!(judged(without, with), ["came | impl Default for onelogin::v2::A: compatible"]);
    }

    #[test]
    fn members_are_counted_with_the_type_that_came_or_went() {
        let user = "#[derive(Clone)] pub struct User { pub id: i64, unknown: Unknown }
            impl User { pub fn new() -> Self {} fn hidden() {} pub(crate) fn inside() {} }
            object!(User { required {} optional {} });";
        let went = compare(&files(user), &files("")).unwrap();
        // `id`, `new`, `Clone`, and the four that `object!` makes.
        assert_eq!((went.len(), went[0].path.as_str(), went[0].members), (1, "onelogin::v2::User", 7));
    }

    #[test]
    fn the_kind_of_an_id_is_told_by_what_it_can_do() {
        let file = |kind: &str| -> Files { [("ids.rs".into(), format!("id!(UserId({kind}), \"The id.\");"))].into() };
        let touched = compare(&file("i64"), &file("String")).unwrap();
        let told: Vec<String> = touched.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "went | impl Copy for onelogin::UserId",
                "came | impl From<&str> for onelogin::UserId",
                "came | impl From<String> for onelogin::UserId",
                "went | impl From<i64> for onelogin::UserId",
                "came | impl From<onelogin::UserId> for String",
                "went | impl From<onelogin::UserId> for i64",
                "went | impl FromStr for onelogin::UserId",
                "came | onelogin::UserId::as_str()",
                "went | onelogin::UserId::get()",
                "went | onelogin::UserId::new()",
            ]
        );
    }

    #[test]
    fn a_macro_that_is_not_known_is_said_not_skipped() {
        let error = compare(&files(""), &files("other!(User(i64));")).unwrap_err();
        assert!(format!("{error:#}").contains("does not know what `other!(User(i64))` makes"), "{error:#}");
        let error = compare(&files(""), &files("pub trait A {}")).unwrap_err();
        assert!(format!("{error:#}").contains("does not know items like `pub trait A"), "{error:#}");
    }

    #[test]
    fn a_file_that_a_type_moved_to_does_not_matter() {
        let header = "//! Types.\n";
        let file = |path: &str| -> Files { [(path.into(), format!("{header}pub struct A;"))].into() };
        assert!(compare(&file("v2/users/types.rs"), &file("v2/users/a.rs")).unwrap().is_empty());
    }
}
