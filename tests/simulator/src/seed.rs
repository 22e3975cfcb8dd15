//! The users that a new simulator holds: two from the documentation, the others invented, and always the same.

use jiff::Timestamp;

use crate::{
    factor::Factor,
    user::{Number, Text, Time, User},
};

/// The custom attributes that the account defines: their short names, and those that people see.
pub(crate) const ATTRIBUTES: [(&str, &str); 2] = [("employeenumber", "Employee Number"), ("food", "Food")];

const FIRST_NAMES: [&str; 17] = [
    "Ada", "Björn", "Chidi", "Dolores", "Emre", "Farah", "Grace", "Hiro", "Inés", "Joana", "Kofi", "Lucía", "Łukasz",
    "Mei", "Noor", "Olga", "Priya",
];

const LAST_NAMES: [&str; 19] = [
    "Abara",
    "Brandt",
    "Castro",
    "D'Souza",
    "Eriksen",
    "Fuchs",
    "García",
    "Haddad",
    "Ivanova",
    "Jansen",
    "Kowalski",
    "Lindqvist",
    "Moreau",
    "Nakamura",
    "O'Brien",
    "Petrov",
    "Quispe",
    "Rossi",
    "Smith-Jones",
];

const TITLES: [&str; 5] = ["Engineer", "Designer", "Manager", "Analyst", "Surfer"];
const DEPARTMENTS: [&str; 4] = ["Waves", "Platform", "Finance", "People"];
/// More than half of all users have had chicken.
const FOODS: [Option<&str>; 7] =
    [Some("chicken"), Some("chicken"), Some("tofu"), Some("chicken"), None, Some("chicken"), Some("chicken")];
const STATUSES: [i64; 11] = [1, 1, 1, 7, 1, 0, 8, 2, 3, 4, 5];
const STATES: [i64; 9] = [1, 1, 1, 0, 1, 1, 2, 1, 3];
const ROLES: [i64; 4] = [199_848, 272_445, 272_446, 310_007];
/// The applications that users have.
const APPS: [i64; 3] = [1_170_001, 1_170_002, 1_170_003];
const DIRECTORY: i64 = 77_001;

/// The groups of the account; nobody is in the last one.
pub(crate) const GROUPS: [(i64, &str); 4] = [
    (417_333, "employees"),
    (419_333, "contractors"),
    (419_888, "managers"),
    (425_741, "group.security.policy.default"),
];

/// The second factors of the first user, as the page that lists them has them.
pub(crate) const DEVICES: [(i64, Factor); 5] = [
    (3_920_360, Factor::Protect),
    (3_920_371, Factor::Sms),
    (3_920_373, Factor::Voice),
    (3_920_377, Factor::Email),
    (3_920_481, Factor::Authenticator),
];

/// 2015-03-02T08:00:00Z.
const FIRST_CREATION: i64 = 1_425_283_200;
const DAY: i64 = 86_400;

/// The ids of the users on the pages, who come first.
const DOCUMENTED: [i64; 2] = [36_216_766, 56_781_966];
/// Where the ids of the invented users begin, and how far they are apart.
const FIRST_ID: i64 = 56_781_967;
const STEP: i64 = 3;

/// The user at a position, counted from 0 in the order of the ids.
pub(crate) fn user(position: usize) -> User {
    match position {
        0 => kelly_slater(),
        1 => mike_tester(),
        _ => invented(number(position)),
    }
}

/// The id of the user at a position.
pub(crate) fn id(position: usize) -> i64 {
    DOCUMENTED.get(position).copied().unwrap_or_else(|| FIRST_ID.saturating_add(number(position).saturating_mul(STEP)))
}

/// The first position whose id is not below this one.
pub(crate) fn position(id: i64) -> usize {
    match DOCUMENTED.iter().position(|documented| id <= *documented) {
        Some(position) => position,
        None => usize::try_from((id - FIRST_ID + STEP - 1) / STEP)
            .map_or(usize::MAX, |number| number.saturating_add(DOCUMENTED.len())),
    }
}

/// The only positions at which a user can have this e-mail address or user name: those of the invented hold their number.
pub(crate) fn namesakes(name: &str) -> impl Iterator<Item = usize> {
    let login = name.split_once('@').map_or(name, |(login, _)| login);
    let number = login.rsplit_once('.').and_then(|(_, number)| number.parse::<usize>().ok());
    (0..DOCUMENTED.len()).chain(number.and_then(|number| number.checked_add(DOCUMENTED.len())))
}

/// The number of the invented user at a position.
fn number(position: usize) -> i64 {
    i64::try_from(position.saturating_sub(DOCUMENTED.len())).unwrap_or(i64::MAX)
}

/// The user on the page about a single user.
fn kelly_slater() -> User {
    let mut user = User::new(DOCUMENTED[0])
        .text(Text::Firstname, "Kelly")
        .text(Text::Lastname, "Slater")
        .text(Text::Company, "WSL")
        .text(Text::Comment, "")
        .text(Text::Title, "Surfer")
        .text(Text::Department, "Waves")
        .text(Text::Username, "kellyslater")
        .text(Text::Email, "kelly+preprod@onelogin.com")
        .text(Text::OpenidName, "kelly.slater")
        .text(Text::Phone, "+64272001122")
        .time(Time::ActivatedAt, millis(1_513_123_168_665))
        .time(Time::LastLogin, millis(1_591_214_361_382))
        .time(Time::UpdatedAt, millis(1_594_264_132_774))
        .time(Time::CreatedAt, millis(1_513_123_076_781))
        .time(Time::LockedUntil, millis(1_594_245_596_811))
        .time(Time::PasswordChangedAt, millis(1_566_499_466_542))
        .number(Number::InvalidLoginAttempts, 0)
        .number(Number::State, 1)
        .number(Number::Status, 3);
    user.role_ids = Box::new([199_848, 272_445]);
    user.attributes = vec![None, Some("chicken".into())];
    user
}

/// The user on the page about the list.
fn mike_tester() -> User {
    User::new(DOCUMENTED[1])
        .text(Text::Firstname, "Mike")
        .text(Text::Lastname, "Tester")
        .text(Text::Email, "mike.tester@onelogin.com")
        .text(Text::OpenidName, "mike.tester")
        .time(Time::UpdatedAt, millis(1_566_499_435_188))
        .time(Time::CreatedAt, millis(1_566_499_435_188))
        .time(Time::PasswordChangedAt, millis(1_566_499_435_172))
        .number(Number::InvalidLoginAttempts, 0)
        .number(Number::State, 1)
        .number(Number::Status, 1)
}

/// Everyone else. The tables have lengths without a common divisor, so that all combinations come up.
fn invented(n: i64) -> User {
    let pick = |length: usize| n.rem_euclid(length as i64) as usize;
    let (first, last) = (FIRST_NAMES[pick(FIRST_NAMES.len())], LAST_NAMES[pick(LAST_NAMES.len())]);
    let login = format!("{}.{}.{n}", plain(first), plain(last));
    let created = FIRST_CREATION + n % 1400 * DAY + n * 61 % DAY;
    let updated = last_change(n);
    let status = STATUSES[pick(STATUSES.len())];

    let mut user = User::new(FIRST_ID + n * STEP)
        .text(Text::Firstname, first)
        .text(Text::Lastname, last)
        .text(Text::Email, format!("{login}@example.com"))
        .text(Text::OpenidName, login.as_str())
        .time(Time::CreatedAt, millis(created * 1000 + n % 1000))
        .time(Time::UpdatedAt, millis(updated * 1000 + n * 7 % 1000))
        .number(Number::InvalidLoginAttempts, n % 5 % 3)
        .number(Number::State, STATES[pick(STATES.len())])
        .number(Number::Status, status);
    if n % 8 != 5 {
        user = user.text(Text::Username, login.as_str());
    }
    if n % 4 != 1 {
        user = user
            .text(Text::Title, TITLES[pick(TITLES.len())])
            .text(Text::Department, DEPARTMENTS[pick(DEPARTMENTS.len())]);
        user = user.text(Text::Phone, format!("+4930{:07}", n % 10_000_000));
    }
    if n % 3 == 0 {
        user = user.number(Number::DirectoryId, DIRECTORY).number(Number::ManagerUserId, DOCUMENTED[0]);
        user = user
            .text(Text::Samaccountname, login.as_str())
            .text(Text::Userprincipalname, format!("{login}@corp.example.com"));
        user = user.text(Text::DistinguishedName, format!("CN={first} {last},OU=Staff,DC=corp,DC=example,DC=com"));
        user = user.number(Number::ManagerAdId, 900 + n % 4).text(Text::MemberOf, "CN=Staff,DC=corp,DC=example,DC=com");
    }
    if n % 5 == 2 {
        user = user.text(Text::ExternalId, format!("ext-{n}")).text(Text::PreferredLocaleCode, "es");
    }
    if n % 4 == 3 {
        user = user.number(Number::GroupId, GROUPS[pick(GROUPS.len() - 1)].0);
    }
    if status != 7 && status != 0 {
        user = user
            .time(Time::ActivatedAt, millis((created + 3600) * 1000))
            .time(Time::PasswordChangedAt, millis((created + 3605) * 1000));
        user = user.time(Time::LastLogin, millis((updated - n % 40 * 3600) * 1000 + 250));
    }
    if status == 3 {
        user = user.time(Time::LockedUntil, millis((updated + 900) * 1000));
    }
    user.role_ids = ROLES.iter().enumerate().filter(|(place, _)| n >> place & 1 == 1).map(|(_, role)| *role).collect();
    user.app_ids =
        APPS.iter().enumerate().filter(|(place, _)| n % 6 % 4 == *place as i64).map(|(_, app)| *app).collect();
    let number = (n % 6 != 4).then(|| format!("E{:05}", n % 100_000).into());
    user.attributes = vec![number, FOODS[pick(FOODS.len())].map(Box::from)];
    user
}

/// Five of six users were changed in the first half of 2026, the others in one of the seven years before.
fn last_change(n: i64) -> i64 {
    const START_OF_2019: i64 = 1_546_300_800;
    const START_OF_2026: i64 = 1_767_225_600;
    match n % 6 {
        5 => START_OF_2019 + n / 6 % 7 * 365 * DAY + (n % 360) * DAY + 11 * 3600,
        _ => START_OF_2026 + (n * 37 % 170) * DAY + 3600 * (n % 24) + 60,
    }
}

/// A name as it stands in an address.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect()
}

fn millis(time: i64) -> Timestamp {
    let out_of_range = if time < 0 { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::from_millisecond(time).unwrap_or(out_of_range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_ascend_and_lead_back_to_their_positions() {
        for at in (0..200).chain([9_999_999]) {
            assert_eq!((user(at).id, position(id(at))), (id(at), at));
            assert_eq!(position(id(at) + 1), at + 1, "{at}");
        }
        assert_eq!((position(i64::MIN), position(0)), (0, 0));
        assert!(position(i64::MAX) > 10_000_000);
    }

    #[test]
    fn a_name_leads_to_whoever_has_it() {
        for at in (0..200).chain([9_999_999]) {
            let user = user(at);
            for name in [Text::Email, Text::Username].into_iter().filter_map(|text| user.text_at(text)) {
                assert!(namesakes(name).any(|namesake| namesake == at), "{name}");
            }
        }
        assert_eq!(namesakes("a.99999999999999999999").count(), 2);
    }
}
