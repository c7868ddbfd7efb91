//! A difference, and the list of those that were found.

use serde::Serialize;

use super::verdict::Verdict;

/// A difference.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// What it means.
    pub verdict: Verdict,
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

    fn add(&mut self, verdict: Verdict, place: &str, what: impl Into<String>) {
        let operation = self.operation.clone();
        self.differences.push(Difference { verdict, operation, place: place.to_owned(), what: what.into() });
    }

    pub fn breaking(&mut self, place: &str, what: impl Into<String>) {
        self.add(Verdict::Breaking, place, what);
    }

    pub fn additive(&mut self, place: &str, what: impl Into<String>) {
        self.add(Verdict::Additive, place, what);
    }

    pub fn documentation(&mut self, place: &str, what: impl Into<String>) {
        self.add(Verdict::Documentation, place, what);
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
            (false, true) => self.additive(place, "retired, since upstream no longer describes it"),
            (true, false) => self.documentation(place, "described upstream again"),
            _ => {}
        }
    }

    /// Whether it is deprecated.
    pub fn deprecation(&mut self, place: &str, was: bool, is: bool) {
        match (was, is) {
            (false, true) => self.additive(place, "deprecated"),
            (true, false) => self.documentation(place, "no longer deprecated"),
            _ => {}
        }
    }
}
