//! What changed between two versions of a service, as the users of its crate meet it: every difference with its verdict,
//! and the version step that follows.
//!
//! Models are compared after naming, so that what is compared is what is generated. A difference is told once, where it
//! is met first.

mod enums;
mod limits;
pub mod mutations;
mod operations;
mod records;
pub mod report;
mod service;

use std::fmt;

use cloudspec_spec::catalogue::{Catalogue, ProviderSpec, ServiceSpec};
use cloudspec_spec::ir::Model;
use cloudspec_spec::language::Provider;
use cloudspec_spec::lower::lower;
use cloudspec_spec::naming::{Names, name};
use serde::{Deserialize, Serialize};

use records::Records;

/// A version of a service with its names.
#[derive(Clone, Debug)]
pub struct Version {
    /// What it is.
    pub model: Model,
    /// What everything in it is called.
    pub names: Names,
}

impl Version {
    /// Lowers and names a service.
    pub fn of(provider: &Provider, service: &ServiceSpec) -> Version {
        let model = lower(provider, service);
        let names = name(&model);
        Version { model, names }
    }

    /// `alibaba/ecs/2014-05-26`.
    pub fn path(&self) -> String {
        let Model { provider, name, version, .. } = &self.model;
        format!("{provider}/{name}/{version}")
    }
}

/// All services of a catalogue, in the order of their folders.
pub fn versions(catalogue: &Catalogue) -> Vec<Version> {
    let of_provider = |provider: &ProviderSpec| {
        provider.services.iter().map(|service| Version::of(&provider.spec, service)).collect::<Vec<_>>()
    };
    catalogue.providers.iter().flat_map(of_provider).collect()
}

/// What a difference means to code that uses the crate.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Code may no longer compile, or requests that were accepted no longer are.
    Breaking,
    /// There is more, or something behaves otherwise; code goes on compiling.
    Additive,
    /// Only what is written about it.
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

/// A difference.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// What it means.
    pub verdict: Verdict,
    /// The operation that it is met in; `None` for what belongs to the service.
    pub operation: Option<String>,
    /// Where exactly: `request.Tag.Key`, ``group `image` ``; empty for the operation as a whole.
    pub place: String,
    /// What changed.
    pub what: String,
}

/// What changed in a service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Diff {
    /// `alibaba/ecs/2014-05-26`.
    pub service: String,
    /// The version step that follows.
    pub step: Step,
    /// Every difference, by operation.
    pub differences: Vec<Difference>,
}

impl Diff {
    fn new(service: String, mut differences: Vec<Difference>) -> Diff {
        differences.sort_by(|a, b| a.operation.cmp(&b.operation));
        let worst = differences.iter().map(|difference| difference.verdict).min();
        let step = match worst {
            Some(Verdict::Breaking) => Step::Major,
            Some(Verdict::Additive) => Step::Minor,
            Some(Verdict::Documentation) => Step::Patch,
            None => Step::None,
        };
        Diff { service, step, differences }
    }
}

/// The differences from `old` to `new`, service by service; services without any are left out.
pub fn diff_all(old: &[Version], new: &[Version]) -> Vec<Diff> {
    let in_both = |version: &Version| old.iter().find(|known| known.path() == version.path());
    let whole = |version: &Version, verdict, what: &str| {
        let difference = Difference { verdict, operation: None, place: String::new(), what: what.to_owned() };
        Diff::new(version.path(), vec![difference])
    };
    let is_gone = |version: &&Version| !new.iter().any(|known| known.path() == version.path());
    let gone = old.iter().filter(is_gone).map(|version| whole(version, Verdict::Breaking, "service removed"));
    let compared = new.iter().map(|version| match in_both(version) {
        Some(known) => diff(known, version),
        None => whole(version, Verdict::Additive, "service added"),
    });
    let mut diffs: Vec<Diff> = gone.chain(compared).filter(|diff| diff.step != Step::None).collect();
    diffs.sort_by(|a, b| a.service.cmp(&b.service));
    diffs
}

/// The differences from `old` to `new`, two versions of one service.
pub fn diff(old: &Version, new: &Version) -> Diff {
    let mut found = Found { differences: Vec::new(), operation: None };
    service::compare(old, new, &mut found);
    let mut records = Records::new(old, new);
    operations::compare(old, new, &mut records, &mut found);
    records.compare(&mut found);
    service::compare_waiters(old, new, &mut found);
    Diff::new(new.path(), found.differences)
}

/// The differences found so far.
struct Found {
    differences: Vec<Difference>,
    operation: Option<String>,
}

impl Found {
    /// What is found by `within` belongs to `operation`.
    fn in_operation(&mut self, operation: Option<&str>, within: impl FnOnce(&mut Found)) {
        let outer = std::mem::replace(&mut self.operation, operation.map(str::to_owned));
        within(self);
        self.operation = outer;
    }

    fn add(&mut self, verdict: Verdict, place: &str, what: impl Into<String>) {
        let operation = self.operation.clone();
        self.differences.push(Difference { verdict, operation, place: place.to_owned(), what: what.into() });
    }

    fn breaking(&mut self, place: &str, what: impl Into<String>) {
        self.add(Verdict::Breaking, place, what);
    }

    fn additive(&mut self, place: &str, what: impl Into<String>) {
        self.add(Verdict::Additive, place, what);
    }

    fn documentation(&mut self, place: &str, what: impl Into<String>) {
        self.add(Verdict::Documentation, place, what);
    }

    /// A name that code uses.
    fn name(&mut self, place: &str, kind: &str, old: &str, new: &str) {
        if old != new {
            self.breaking(place, format!("{kind} `{old}` is called `{new}`"));
        }
    }

    /// Whether upstream describes it no longer: it stays, and is advised against.
    fn retirement(&mut self, place: &str, was: bool, is: bool) {
        match (was, is) {
            (false, true) => self.additive(place, "retired: upstream no longer describes it"),
            (true, false) => self.documentation(place, "described upstream again"),
            _ => {}
        }
    }

    /// Whether it is advised against.
    fn deprecation(&mut self, place: &str, was: bool, is: bool) {
        match (was, is) {
            (false, true) => self.additive(place, "deprecated"),
            (true, false) => self.documentation(place, "no longer deprecated"),
            _ => {}
        }
    }
}

impl Step {
    /// The version that follows `version`; `None` when that is no version.
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
