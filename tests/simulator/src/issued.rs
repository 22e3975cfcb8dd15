//! What is handed out for a while and known by what was handed out: tokens, ids and temporary codes.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::token;

/// How a key is written.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    /// 64 hexadecimal digits, in no two simulators the same unless they have one seed.
    Secret { salt: u64 },
    /// The same in every run.
    Uuid,
    /// Eight digits that a person can type.
    Code,
}

/// Things by their keys, each until its time is up.
pub(crate) struct Issued<T> {
    form: Form,
    /// Keeps the keys of one kind of things from being those of another.
    kind: &'static str,
    count: u64,
    /// In the order of their keys, which is the same in every run.
    things: BTreeMap<String, (Timestamp, T)>,
    /// At how many things those that are over are looked for; twice what was left, so that it costs little in the long run.
    sweep_at: usize,
}

impl<T> Issued<T> {
    const FIRST_SWEEP: usize = 64;

    pub(crate) fn new(form: Form, kind: &'static str) -> Self {
        Self { form, kind, count: 0, things: BTreeMap::new(), sweep_at: Self::FIRST_SWEEP }
    }

    /// Keeps a thing until a time, and gives its key: one that was never given before.
    pub(crate) fn add(&mut self, thing: T, expires_at: Timestamp, now: Timestamp) -> String {
        if self.things.len() >= self.sweep_at {
            self.things.retain(|_, (expires_at, _)| *expires_at > now);
            self.sweep_at = Self::FIRST_SWEEP.max(self.things.len() * 2);
        }
        let key = self.key();
        self.count += 1;
        self.things.insert(key.clone(), (expires_at, thing));
        key
    }

    /// The thing that lives under a key.
    pub(crate) fn get_mut(&mut self, key: &str, now: Timestamp) -> Option<&mut T> {
        self.things.get_mut(key).filter(|(expires_at, _)| *expires_at > now).map(|(_, thing)| thing)
    }

    /// Ends what lives under a key, and gives it.
    pub(crate) fn take(&mut self, key: &str, now: Timestamp) -> Option<T> {
        self.things.remove(key).filter(|(expires_at, _)| *expires_at > now).map(|(_, thing)| thing)
    }

    /// All that live.
    pub(crate) fn living_mut(&mut self, now: Timestamp) -> impl Iterator<Item = &mut T> {
        self.things.values_mut().filter(move |(expires_at, _)| *expires_at > now).map(|(_, thing)| thing)
    }

    fn key(&self) -> String {
        match self.form {
            Form::Secret { salt } => token::secret(salt, self.count, self.kind),
            Form::Uuid => {
                let digits = token::secret(0, self.count, self.kind);
                let part = |from, to| digits.get(from..to).unwrap_or_default();
                format!("{}-{}-4{}-8{}-{}", part(0, 8), part(8, 12), part(12, 15), part(15, 18), part(18, 30))
            }
            // The step has no divisor in common with the number of codes: none comes twice before all came.
            Form::Code => format!("{:08}", self.count.wrapping_mul(32_452_843).wrapping_add(25_992_782) % 100_000_000),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use jiff::SignedDuration;

    use super::*;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;
    const LATER: Timestamp = Timestamp::MAX;

    #[test]
    fn a_thing_lives_until_its_time_is_up_or_it_is_taken() {
        let mut issued = Issued::new(Form::Uuid, "a");
        let end = NOW + SignedDuration::from_secs(2);
        let key = issued.add('x', end, NOW);
        assert_eq!(issued.get_mut(&key, end - SignedDuration::from_nanos(1)), Some(&mut 'x'));
        assert_eq!(issued.get_mut(&key, end), None);
        assert_eq!((issued.living_mut(NOW).count(), issued.living_mut(end).count()), (1, 0));
        assert_eq!((issued.take(&key, NOW), issued.take(&key, NOW)), (Some('x'), None));
    }

    #[test]
    fn keys_have_their_forms_and_none_comes_twice() {
        let lengths = [(Form::Secret { salt: 7 }, 64), (Form::Uuid, 36), (Form::Code, 8)];
        for (form, length) in lengths {
            let (mut one, mut two) = (Issued::new(form, "one"), Issued::new(form, "two"));
            let keys: HashSet<String> = (0..1000).map(|_| one.add((), LATER, NOW)).collect();
            assert!(keys.len() == 1000 && keys.iter().all(|key| key.len() == length));
            assert!(matches!(form, Form::Code) || !keys.contains(&two.add((), LATER, NOW)));
        }
        assert_eq!(Issued::new(Form::Code, "").add((), LATER, NOW), "25992782");
    }

    #[test]
    fn what_is_over_takes_no_memory_for_long() {
        let mut issued = Issued::new(Form::Uuid, "a");
        let keys: Vec<String> = (0..10_000).map(|n| issued.add(n, if n < 10 { LATER } else { NOW }, NOW)).collect();
        assert!(issued.things.len() < 100, "{}", issued.things.len());
        assert!(keys[..10].iter().all(|key| issued.get_mut(key, NOW).is_some()));
    }
}
