//! Calls that belong together, by hand on top of the generated ones: nothing here is more than a program could do itself.
//!
//! Logins with a second factor (`login`), waiting for a user (`waiting`), and changing a part of a list that the API only
//! sets as a whole (`lists`). All are methods of the generated handles, so that they are found beside the calls they make.

mod lists;
mod login;
mod waiting;

pub use login::{Challenge, ChallengeDevice, LogIn};
pub use waiting::Waiting;
