//! The published crates build with each feature by itself, with none, and with those that can meet.

use super::{Outcome, succeeds};
use crate::workspace::Workspace;

/// Packages, and the features that they are built with in place of their default.
///
/// Two TLS features meet when two crates of one program ask for them.
const COMBINATIONS: [(&str, &[&str]); 2] = [
    (
        "onelogin",
        &[
            "",
            "rustls",
            "rustls-no-provider",
            "native-tls",
            "gzip",
            "rustls,rustls-no-provider",
            "rustls,native-tls",
            "rustls-no-provider,native-tls",
        ],
    ),
    ("onelogin-simulator", &["", "cli"]),
];

pub(super) fn check(workspace: &Workspace) -> anyhow::Result<Outcome> {
    let mut refused = Vec::new();
    let mut count = 0;
    for (package, combinations) in COMBINATIONS {
        for features in combinations {
            let mut command = workspace.cargo();
            command.args(["check", "--package", package, "--no-default-features", "--features", features]);
            if !succeeds(&mut command)? {
                refused.push(format!("{package} with \"{features}\""));
            }
            count += 1;
        }
    }
    Ok(if refused.is_empty() {
        Outcome::Holds(format!("{count} combinations build"))
    } else {
        Outcome::Fails(format!("these do not build: {}", refused.join(", ")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::manifests::tests::ours;

    #[test]
    fn every_feature_is_built_by_itself() {
        for package in ours().1 {
            let built =
                COMBINATIONS.iter().find(|(name, _)| *name == package.name).map_or(&[][..], |(_, built)| *built);
            for feature in package.features() {
                assert!(built.contains(&feature.as_str()), "{} is not built with {feature} alone", package.name);
            }
        }
    }
}
