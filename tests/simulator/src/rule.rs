//! Rules, which applications and the account have, in the order in which they run; those of the account are called mappings.

use serde_json::{Value, json};

use crate::store::{self, Object};

/// The application that has a rule; the account, if it is none.
pub(crate) type Owner = Option<i64>;

/// All rules, each owner's in the order in which they run.
pub(crate) struct Rules {
    rules: Vec<Rule>,
    last_id: i64,
}

struct Rule {
    owner: Owner,
    id: i64,
    /// As it was written, but for its position, which follows from the list.
    members: Object,
}

impl Rule {
    fn is(&self, owner: Owner, id: i64) -> bool {
        (self.owner, self.id) == (owner, id)
    }

    /// Whether it runs, and so has a position.
    fn is_enabled(&self) -> bool {
        self.members.get("enabled") == Some(&Value::Bool(true))
    }
}

/// The application of the pages, which has rules from the beginning.
const APP: i64 = 928_532;

/// The rules that the pages sort and one that is not enabled: id, name, whether it is enabled, and its only condition.
const SEEDED: [(i64, &str, bool, [&str; 3]); 6] = [
    (196_670, "Employees", true, ["has_role", "ri", "272445"]),
    (196_671, "Long unseen", true, ["last_login", ">", "90"]),
    (196_672, "Without security questions", true, ["status", "=", "8"]),
    (196_676, "Staff of the directory", true, ["member_of", "~", "CN=Staff"]),
    (197_758, "Had chicken", true, ["custom_attribute_food", "=", "chicken"]),
    (196_673, "Surfers", false, ["title", "=", "Surfer"]),
];

/// What a new rule has, beside its position.
pub(crate) fn fresh() -> Object {
    store::object(json!({"name": null, "match": "all", "enabled": true, "conditions": [], "actions": []}))
}

impl Rules {
    /// The same rules for the account and for the application of the pages.
    pub(crate) fn seeded() -> Self {
        let rule = |owner, (id, name, enabled, [source, operator, value]): (i64, &str, bool, [&str; 3])| {
            let members = [
                ("name", json!(name)),
                ("match", json!("all")),
                ("enabled", json!(enabled)),
                ("conditions", json!([{"source": source, "operator": operator, "value": value}])),
                ("actions", json!([{"action": "add_role", "value": ["199848"]}])),
            ];
            Rule { owner, id, members: members.map(|(name, value)| (name.to_owned(), value)).into_iter().collect() }
        };
        let of = |owner| SEEDED.map(|seed| rule(owner, seed));
        let rules: Vec<Rule> = of(None).into_iter().chain(of(Some(APP))).collect();
        let last_id = rules.iter().map(|rule| rule.id).max().unwrap_or_default();
        Self { rules, last_id }
    }

    /// The rules of an owner as they are answered.
    pub(crate) fn of(&self, owner: Owner) -> impl Iterator<Item = Object> {
        let mut last = 0;
        self.rules.iter().filter(move |rule| rule.owner == owner).map(move |rule| {
            last += i64::from(rule.is_enabled());
            let mut members = rule.members.clone();
            members.insert("id".to_owned(), rule.id.into());
            members.entry("position").or_insert_with(|| rule.is_enabled().then_some(last).into());
            members
        })
    }

    /// A rule as it is answered.
    pub(crate) fn get(&self, owner: Owner, id: i64) -> Option<Object> {
        self.of(owner).find(|rule| rule.get("id") == Some(&Value::from(id)))
    }

    /// Adds a rule, and gives its id: one that no rule ever had. Without a position it comes last.
    pub(crate) fn add(&mut self, owner: Owner, members: Object) -> i64 {
        self.put(owner, None, members)
    }

    /// Puts a rule where this id is; without one, or where there is none, it is added. Without a position it stays where it
    /// is if it has one, and comes last if it has none.
    pub(crate) fn put(&mut self, owner: Owner, id: Option<i64>, members: Object) -> i64 {
        let id = id.unwrap_or_else(|| self.last_id.saturating_add(1));
        self.last_id = self.last_id.max(id);
        let mut place = self.rules.len();
        if let Some(known) = self.rules.iter().position(|rule| rule.is(owner, id)) {
            let old = self.rules.remove(known);
            place = if old.is_enabled() { known } else { self.rules.len() };
        }
        self.insert(Rule { owner, id, members }, place);
        id
    }

    /// Inserts a rule at the position that it asks for, counted from 1; one beyond the last is the last. What is no number
    /// is kept as it is.
    fn insert(&mut self, mut rule: Rule, otherwise: usize) {
        let position = rule.members.get("position").filter(|position| position.is_null() || position.is_number());
        let wanted = position.and_then(Value::as_u64);
        if position.is_some() {
            rule.members.remove("position");
        }
        let place = match wanted.and_then(|wanted| usize::try_from(wanted).ok()?.checked_sub(1)) {
            Some(before) => {
                let places = self.rules.iter().enumerate();
                let mut enabled = places.filter(|(_, other)| other.owner == rule.owner && other.is_enabled());
                enabled.nth(before).map_or(self.rules.len(), |(place, _)| place)
            }
            None => otherwise,
        };
        self.rules.insert(place, rule);
    }

    /// Removes every rule of an owner that is gone.
    pub(crate) fn remove_all(&mut self, owner: Owner) {
        self.rules.retain(|rule| rule.owner != owner);
    }

    /// Removes a rule; false if there was none.
    pub(crate) fn remove(&mut self, owner: Owner, id: i64) -> bool {
        let count = self.rules.len();
        self.rules.retain(|rule| !rule.is(owner, id));
        self.rules.len() < count
    }

    /// Puts the rules of an owner in this order; false if these are not exactly those that are enabled.
    pub(crate) fn sort(&mut self, owner: Owner, ids: &[i64]) -> bool {
        let sorted = |mut ids: Vec<i64>| {
            ids.sort_unstable();
            ids
        };
        let is_meant = |rule: &&Rule| rule.owner == owner && rule.is_enabled();
        let enabled = self.rules.iter().filter(is_meant).map(|rule| rule.id).collect();
        let is_complete = sorted(enabled) == sorted(ids.to_vec());
        if is_complete {
            // It is stable, and the rules that are not meant have no place in the list.
            self.rules.sort_by_key(|rule| is_meant(&rule).then(|| ids.iter().position(|id| *id == rule.id)));
        }
        is_complete
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(enabled: bool, position: Option<i64>) -> Object {
        let members = json!({"enabled": enabled, "position": position});
        members.as_object().cloned().unwrap_or_default()
    }

    /// Ids with positions, as an owner's list has them.
    fn order(rules: &Rules, owner: Owner) -> Vec<(i64, Option<i64>)> {
        let number = |rule: &Object, name| rule.get(name).and_then(Value::as_i64);
        rules.of(owner).map(|rule| (number(&rule, "id").unwrap_or_default(), number(&rule, "position"))).collect()
    }

    #[test]
    fn positions_have_no_gaps_whatever_is_put_between_or_taken_away() {
        let mut rules = Rules { rules: Vec::new(), last_id: 0 };
        let mine = Some(1);
        for (owner, enabled, position) in [
            (mine, true, None),
            (None, true, Some(1)),
            (mine, false, None),
            (mine, true, Some(1)),
            (mine, true, Some(99)),
            (mine, true, Some(2)),
        ] {
            rules.add(owner, members(enabled, position));
        }
        assert_eq!(order(&rules, mine), [(4, Some(1)), (6, Some(2)), (1, Some(3)), (3, None), (5, Some(4))]);
        assert!(rules.remove(mine, 6) && !rules.remove(mine, 6) && !rules.remove(None, 1));
        rules.put(mine, Some(5), members(true, Some(1)));
        rules.put(mine, Some(1), members(false, None));
        assert_eq!(order(&rules, mine), [(5, Some(1)), (4, Some(2)), (1, None), (3, None)]);
        rules.put(mine, Some(1), members(true, None));
        rules.put(mine, Some(4), members(true, None));
        assert_eq!(order(&rules, mine), [(5, Some(1)), (4, Some(2)), (3, None), (1, Some(3))]);
        assert_eq!(order(&rules, None), [(2, Some(1))]);
    }

    #[test]
    fn only_a_list_of_all_that_are_enabled_is_an_order() {
        let mut rules = Rules::seeded();
        for ids in [
            &[196_670][..],
            &[],
            &[196_670, 196_671, 196_672, 196_676, 196_676],
            &[196_670, 196_671, 196_672, 196_676, 197_758, 196_673],
        ] {
            assert!(!rules.sort(None, ids), "{ids:?}");
        }
        assert!(rules.sort(None, &[197_758, 196_671, 196_670, 196_672, 196_676]));
        let ids = |owner| order(&rules, owner).into_iter().filter(|rule| rule.1.is_some()).map(|rule| rule.0);
        assert_eq!(ids(None).collect::<Vec<_>>(), [197_758, 196_671, 196_670, 196_672, 196_676]);
        assert_eq!(ids(Some(APP)).collect::<Vec<_>>(), [196_670, 196_671, 196_672, 196_676, 197_758]);
    }
}
