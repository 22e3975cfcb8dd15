//! The second factors that users are enrolled with, and what they are asked to do.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::{
    factor::{Factor, Push},
    store::Object,
};

/// The code that every device shows and every message holds.
pub(crate) const CODE: &str = "123456";

/// A second factor of a user.
pub(crate) struct Device {
    pub(crate) id: i64,
    pub(crate) factor: Factor,
    /// The name that the user sees.
    pub(crate) name: String,
    /// The number it was enrolled with, which version 1 asks for.
    pub(crate) phone: Option<String>,
    /// Whether it was verified at least once; else it is registered, and does not count.
    pub(crate) is_active: bool,
    /// What a test has inserted and lists answer in place of the rest, or beside it.
    pub(crate) odd: Object,
}

/// The devices of all users.
pub(crate) struct Devices {
    /// Those of a user in the order they were enrolled in; the first is the default.
    of: HashMap<i64, Vec<Device>>,
    last_id: i64,
    /// What users do with a push.
    pub(crate) push: Push,
    /// How many messages, pushes and calls each user got.
    sent: HashMap<i64, usize>,
}

impl Devices {
    /// These devices of a user, and none of all others.
    pub(crate) fn seeded(user: i64, devices: &[(i64, Factor)]) -> Self {
        let device = |(id, factor): &(i64, Factor)| Device { id: *id, ..Device::new(*factor, factor.name(), true) };
        let of = devices.iter().map(device).collect();
        Self {
            of: HashMap::from([(user, of)]),
            last_id: devices.iter().map(|(id, _)| *id).max().unwrap_or_default(),
            push: Push::Accept { after: 0 },
            sent: HashMap::new(),
        }
    }

    /// All devices of a user.
    pub(crate) fn of(&self, user: i64) -> &[Device] {
        self.of.get(&user).map_or(&[], Vec::as_slice)
    }

    /// The devices of a user that count.
    pub(crate) fn active(&self, user: i64) -> impl Iterator<Item = &Device> {
        self.of(user).iter().filter(|device| device.is_active)
    }

    /// A device of a user.
    pub(crate) fn get(&self, user: i64, id: i64) -> Option<&Device> {
        self.of(user).iter().find(|device| device.id == id)
    }

    /// The devices of a user that count, as lists of version 2 have them.
    pub(crate) fn listed(&self, user: i64) -> Vec<Value> {
        let row = |(place, device): (usize, &Device)| {
            let mut row = device.names();
            row["default"] = (place == 0).into();
            row.as_object_mut().into_iter().for_each(|row| row.extend(device.odd.clone()));
            row
        };
        self.active(user).enumerate().map(row).collect()
    }

    /// Enrolls a user, and gives the device's id: one that no device ever had.
    pub(crate) fn add(&mut self, user: i64, device: Device) -> i64 {
        self.put(user, None, device)
    }

    /// Puts a device of a user where this id is; without one, or where there is none, the user is enrolled.
    pub(crate) fn put(&mut self, user: i64, id: Option<i64>, device: Device) -> i64 {
        let id = id.unwrap_or_else(|| self.last_id.saturating_add(1));
        self.last_id = self.last_id.max(id);
        let devices = self.of.entry(user).or_default();
        let device = Device { id, ..device };
        match devices.iter_mut().find(|known| known.id == id) {
            Some(known) => *known = device,
            None => devices.push(device),
        }
        id
    }

    /// Makes a device count.
    pub(crate) fn activate(&mut self, user: i64, id: i64) {
        let devices = self.of.get_mut(&user).into_iter().flatten();
        devices.filter(|device| device.id == id).for_each(|device| device.is_active = true);
    }

    /// Takes a device from a user; false if there was none.
    pub(crate) fn remove(&mut self, user: i64, id: i64) -> bool {
        let Some(devices) = self.of.get_mut(&user) else { return false };
        let before = devices.len();
        devices.retain(|device| device.id != id);
        devices.len() < before
    }

    /// Takes all devices from a user who is gone.
    pub(crate) fn forget(&mut self, user: i64) {
        self.of.remove(&user);
    }

    /// Sends what a device sends, if it does.
    pub(crate) fn notify(&mut self, attempt: &mut Attempt) {
        if attempt.factor.sends() {
            attempt.is_sent = true;
            *self.sent.entry(attempt.user).or_default() += 1;
        }
    }

    /// How many messages, pushes and calls a user got.
    pub(crate) fn sent_to(&self, user: i64) -> usize {
        self.sent.get(&user).copied().unwrap_or_default()
    }
}

impl Device {
    /// One that nobody is enrolled with yet.
    pub(crate) fn new(factor: Factor, name: &str, is_active: bool) -> Self {
        Self { id: 0, factor, name: name.to_owned(), phone: None, is_active, odd: Object::new() }
    }

    /// Its id and its names, as version 2 has them.
    pub(crate) fn names(&self) -> Value {
        json!({
            "auth_factor_name": self.factor.auth_factor_name(),
            "device_id": self.id.to_string(),
            "type_display_name": self.factor.name(),
            "user_display_name": self.name,
        })
    }
}

/// What a user did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Outcome {
    Pending,
    Accepted,
    Rejected,
}

/// An attempt to find out by a device whether a user is who it seems.
pub(crate) struct Attempt {
    pub(crate) user: i64,
    pub(crate) device: i64,
    pub(crate) factor: Factor,
    /// Whether an e-mail holds a link to follow in place of a code.
    is_link: bool,
    /// Whether anything was sent that holds a code or can be answered.
    is_sent: bool,
    /// How often the user's answer was looked for.
    polls: u32,
    pub(crate) outcome: Outcome,
}

impl Attempt {
    /// By this device, of which nothing was asked yet.
    pub(crate) fn new(user: i64, device: &Device, is_link: bool) -> Self {
        let Device { id, factor, .. } = *device;
        Self { user, device: id, factor, is_link, is_sent: false, polls: 0, outcome: Outcome::Pending }
    }

    /// Has the user pair an app, which is answered like a push.
    pub(crate) fn pair(&mut self) {
        self.is_sent = true;
    }

    /// Whether a code is right, and the attempt succeeds by it. A code that is to be sent is wrong before it was.
    pub(crate) fn check(&mut self, code: &str) -> bool {
        let takes_codes = self.factor.shows_codes() || (self.is_sent && !self.is_link);
        let is_right = self.outcome == Outcome::Pending && takes_codes && code == CODE;
        if is_right {
            self.outcome = Outcome::Accepted;
        }
        is_right
    }

    /// Looks for the user's answer, which there is to what can be answered without a code.
    pub(crate) fn poll(&mut self, push: Push) -> Outcome {
        let is_answerable = matches!(self.factor, Factor::Protect | Factor::Voice) || self.is_link;
        if self.outcome == Outcome::Pending && self.is_sent && is_answerable {
            self.polls = self.polls.saturating_add(1);
            self.outcome = match push {
                Push::Accept { after } if self.polls > after => Outcome::Accepted,
                Push::Reject { after } if self.polls > after => Outcome::Rejected,
                _ => Outcome::Pending,
            };
        }
        self.outcome
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attempt(factor: Factor, is_link: bool) -> (Devices, Attempt) {
        let devices = Devices::seeded(1, &[(7, factor)]);
        let attempt = Attempt::new(1, devices.get(1, 7).unwrap(), is_link);
        (devices, attempt)
    }

    #[test]
    fn a_code_is_right_once_and_where_it_is_to_be_sent_not_before() {
        for factor in Factor::ALL {
            let (mut devices, mut attempt) = attempt(factor, false);
            assert!(!attempt.check("000000"));
            assert_eq!(attempt.check(CODE), factor.shows_codes(), "{factor:?}");
            devices.notify(&mut attempt);
            assert_eq!(attempt.check(CODE), !factor.shows_codes(), "{factor:?}");
            assert!(!attempt.check(CODE));
            assert_eq!(devices.sent_to(1), usize::from(factor != Factor::Authenticator));
        }
    }

    #[test]
    fn only_what_was_sent_and_needs_no_code_is_answered() {
        for (factor, is_link, is_answered) in [
            (Factor::Protect, false, true),
            (Factor::Voice, false, true),
            (Factor::Email, true, true),
            (Factor::Email, false, false),
            (Factor::Sms, false, false),
            (Factor::Authenticator, false, false),
        ] {
            let (mut devices, mut attempt) = attempt(factor, is_link);
            let poll = |attempt: &mut Attempt| (0..3).map(|_| attempt.poll(Push::Reject { after: 2 })).last();
            assert_eq!(poll(&mut attempt), Some(Outcome::Pending), "nothing was sent");
            devices.notify(&mut attempt);
            let expected = if is_answered { Outcome::Rejected } else { Outcome::Pending };
            assert_eq!(poll(&mut attempt), Some(expected), "{factor:?}");
            assert!(!is_answered || !attempt.check(CODE), "who has refused is not asked for a code");
        }
    }
}
