//! A difference, and the list of those that were found.

use serde::Serialize;

use super::verdict::Verdict;

/// What kind of change a difference is, which decides where a changelog has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// There is something new.
    Added,
    /// Something is still there, and should no longer be used.
    Deprecated,
    /// Something is otherwise, or gone.
    Changed,
}

/// A difference.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// What it means.
    pub verdict: Verdict,
    /// What kind of change it is.
    pub kind: Kind,
    /// The operation in which it was found; `None` for differences of the service.
    pub operation: Option<String>,
    /// Where exactly: `request.Tag.Key`, ``group `image` ``; empty for the operation as a whole.
    pub place: String,
    /// What changed.
    pub what: String,
}

/// The differences found so far.
#[derive(Default)]
pub(super) struct Found {
    pub differences: Vec<Difference>,
    operation: Option<String>,
}

impl Found {
    /// Attributes the differences that `within` finds to `operation`.
    pub fn in_operation(&mut self, operation: Option<&str>, within: impl FnOnce(&mut Found)) {
        let outer = std::mem::replace(&mut self.operation, operation.map(str::to_owned));
        within(self);
        self.operation = outer;
    }

    fn add(&mut self, verdict: Verdict, kind: Kind, place: &str, what: impl Into<String>) {
        let (operation, place) = (self.operation.clone(), place.to_owned());
        self.differences.push(Difference { verdict, kind, operation, place, what: what.into() });
    }

    pub fn breaking(&mut self, place: &str, what: impl Into<String>) {
        self.add(Verdict::Breaking, Kind::Changed, place, what);
    }

    pub fn added(&mut self, place: &str, what: impl Into<String>) {
        self.add(Verdict::Additive, Kind::Added, place, what);
    }

    pub fn additive(&mut self, place: &str, what: impl Into<String>) {
        self.add(Verdict::Additive, Kind::Changed, place, what);
    }

    pub fn documentation(&mut self, place: &str, what: impl Into<String>) {
        self.add(Verdict::Documentation, Kind::Changed, place, what);
    }

    fn deprecated(&mut self, place: &str, what: &str) {
        self.add(Verdict::Additive, Kind::Deprecated, place, what);
    }

    /// A name that code uses.
    pub fn name(&mut self, place: &str, kind: &str, old: &str, new: &str) {
        if old != new {
            self.breaking(place, format!("{kind} `{old}` is called `{new}`"));
        }
    }

    /// Whether upstream no longer describes it: it is kept as deprecated.
    pub fn retirement(&mut self, place: &str, was: bool, is: bool) {
        match (was, is) {
            (false, true) => self.deprecated(place, "no longer documented by the provider"),
            (true, false) => self.documentation(place, "documented by the provider again"),
            _ => {}
        }
    }

    /// Whether it is deprecated.
    pub fn deprecation(&mut self, place: &str, was: bool, is: bool) {
        match (was, is) {
            (false, true) => self.deprecated(place, "deprecated"),
            (true, false) => self.documentation(place, "no longer deprecated"),
            _ => {}
        }
    }
}
