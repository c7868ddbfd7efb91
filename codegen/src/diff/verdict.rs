//! The meaning of differences for code that uses a crate, and the version step that follows.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The meaning of a difference for code that uses the crate.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Code may no longer compile, or requests that were accepted no longer are.
    Breaking,
    /// There is more, or something behaves differently; code still compiles.
    Additive,
    /// Only documentation changes.
    Documentation,
}

/// The part of the version number that rises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// Nothing is published.
    None,
    /// The third number.
    Patch,
    /// The second number; the third one as long as the first is 0.
    Minor,
    /// The first number; the second one as long as the first is 0.
    Major,
}

impl Step {
    /// The version that follows `version`; `None` when `version` is not a version.
    pub fn after(self, version: &str) -> Option<String> {
        let numbers: Vec<u64> =
            version.split('.').map(|number| number.parse().ok()).collect::<Option<_>>()?;
        let &[major, minor, patch] = numbers.as_slice() else { return None };
        // Below 1.0 the second number stands for the first, and the third for the second.
        let (major, minor, patch) = match (self, major) {
            (Step::None, _) => (major, minor, patch),
            (Step::Major, 0) => (0, minor + 1, 0),
            (Step::Major, _) => (major + 1, 0, 0),
            (Step::Minor, 1..) => (major, minor + 1, 0),
            (Step::Minor, 0) | (Step::Patch, _) => (major, minor, patch + 1),
        };
        Some(format!("{major}.{minor}.{patch}"))
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Verdict::Breaking => "breaking",
            Verdict::Additive => "additive",
            Verdict::Documentation => "documentation",
        })
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Step::None => "none",
            Step::Patch => "patch",
            Step::Minor => "minor",
            Step::Major => "major",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn below_one_every_step_is_a_number_further_down() {
        let cases = [
            (Step::Major, "0.1.4", "0.2.0"),
            (Step::Minor, "0.1.4", "0.1.5"),
            (Step::Patch, "0.1.4", "0.1.5"),
            (Step::Major, "1.2.3", "2.0.0"),
            (Step::Minor, "1.2.3", "1.3.0"),
            (Step::Patch, "1.2.3", "1.2.4"),
            (Step::None, "1.2.3", "1.2.3"),
        ];
        for (step, version, next) in cases {
            assert_eq!(step.after(version).as_deref(), Some(next), "{step} after {version}");
        }
        assert_eq!(Step::Major.after("1.2"), None);
    }
}
