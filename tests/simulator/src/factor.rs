//! The second factors of the account, and what users do with a push.

/// A kind of second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Factor {
    /// OneLogin Protect, which shows codes and takes pushes.
    Protect,
    /// OneLogin SMS, which sends codes.
    Sms,
    /// OneLogin Voice, which calls: the code is heard, or typed on the telephone.
    Voice,
    /// OneLogin Email, which sends codes or, in version 2, links to follow.
    Email,
    /// An authenticator app, which shows codes.
    Authenticator,
}

/// What users do with a push, a call and a link to follow.
///
/// The request that sends one is always answered that the user is awaited. `after` is how many further requests are, before
/// one is answered with what the user did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Push {
    /// They agree.
    Accept {
        /// How many requests come too early.
        after: u32,
    },
    /// They refuse.
    Reject {
        /// How many requests come too early.
        after: u32,
    },
    /// They never answer.
    Ignore,
}

impl Factor {
    /// All of them, in the order of the page that lists them.
    pub(crate) const ALL: [Self; 5] = [Self::Protect, Self::Sms, Self::Voice, Self::Email, Self::Authenticator];

    /// All names that stand for kinds in version 2, as a sentence has them.
    pub(crate) const AUTH_FACTOR_NAMES: &str =
        "`OneLogin`, `SMS`, `OneLogin Voice`, `OneLogin Email` or `Google Authenticator`";

    /// Its id in version 2.
    pub(crate) fn id(self) -> i64 {
        match self {
            Self::Authenticator => 58_957,
            Self::Protect => 58_958,
            Self::Sms => 58_959,
            Self::Voice => 58_960,
            Self::Email => 58_961,
        }
    }

    /// Its id in version 1, if it can be enrolled there.
    pub(crate) fn id_v1(self) -> Option<i64> {
        match self {
            Self::Sms => Some(16_282),
            Self::Voice => Some(16_283),
            Self::Protect | Self::Email | Self::Authenticator => None,
        }
    }

    /// The name that administrators see.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Protect => "OneLogin Protect",
            Self::Sms => "OneLogin SMS",
            Self::Voice => "OneLogin Voice",
            Self::Email => "OneLogin Email",
            Self::Authenticator => "Authenticator",
        }
    }

    /// The name that stands for the kind in version 2.
    pub(crate) fn auth_factor_name(self) -> &'static str {
        match self {
            Self::Protect => "OneLogin",
            Self::Sms => "SMS",
            Self::Authenticator => "Google Authenticator",
            Self::Voice | Self::Email => self.name(),
        }
    }

    /// The name that stands for the kind in version 1 and in logins.
    pub(crate) fn device_type(self) -> &'static str {
        if self == Self::Authenticator { "Google Authenticator" } else { self.name() }
    }

    /// Whether its devices show codes by themselves.
    pub(crate) fn shows_codes(self) -> bool {
        matches!(self, Self::Protect | Self::Authenticator)
    }

    /// Whether its devices can be made to send something, or to call.
    pub(crate) fn sends(self) -> bool {
        self != Self::Authenticator
    }

    /// Whether it reaches the user's telephone by its number.
    pub(crate) fn is_telephone(self) -> bool {
        matches!(self, Self::Sms | Self::Voice)
    }

    /// What is said when something was sent.
    pub(crate) fn pending(self) -> &'static str {
        match self {
            Self::Protect => "Authentication pending on OL Protect",
            Self::Sms => "SMS token sent to your mobile device. Authentication pending.",
            Self::Voice => "Calling your phone. Authentication pending.",
            Self::Email => "Email token sent to your mailbox. Authentication pending.",
            Self::Authenticator => "Authentication pending",
        }
    }
}

/// Whether a text message of one's own can be sent: 160 characters at most, with the code and the minutes it lives in place.
pub(crate) fn fits(message: &str, code: &str, minutes_placeholder: &str, seconds: i64) -> bool {
    let minutes = (seconds / 60).to_string();
    message.replace("{{otp_code}}", code).replace(minutes_placeholder, &minutes).chars().count() <= 160
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_measured_with_its_placeholders_filled_in() {
        let fits =
            |blanks: usize| fits(&format!("{{{{otp_code}}}}{{{{m}}}}{}", "é".repeat(blanks)), "123456", "{{m}}", 600);
        assert!(fits(152) && !fits(153));
    }
}
