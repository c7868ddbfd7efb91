//! The differences between two versions of a service that users of its crate notice, each with its verdict,
//! and the version step that follows.
//!
//! Models are compared after naming, so that what is compared is what is generated. A difference is reported
//! once, where it is found first.

mod difference;
mod enums;
mod facts;
mod limits;
pub mod mutations;
mod operations;
mod records;
pub mod report;
mod service;
mod verdict;
mod version;

use serde::Serialize;

use difference::Found;
pub use difference::{Difference, Kind};
use records::Records;
pub use verdict::{Step, Verdict};
pub use version::{Version, versions};

/// What changed in a service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Diff {
    /// `alibaba/ecs/2014-05-26`.
    pub service: String,
    /// The package of its client crate, `cloudspec-alibaba-ecs`.
    pub package: String,
    /// The version step that follows.
    pub step: Step,
    /// Every difference, by operation.
    pub differences: Vec<Difference>,
}

impl Diff {
    fn new(version: &Version, mut differences: Vec<Difference>) -> Diff {
        differences.sort_by(|a, b| a.operation.cmp(&b.operation));
        let worst = differences.iter().map(|difference| difference.verdict).min();
        let step = match worst {
            Some(Verdict::Breaking) => Step::Major,
            Some(Verdict::Additive) => Step::Minor,
            Some(Verdict::Documentation) => Step::Patch,
            None => Step::None,
        };
        Diff { service: version.path(), package: version.package(), step, differences }
    }
}

/// The differences from `old` to `new`, service by service; services without any are left out.
pub fn diff_all(old: &[Version], new: &[Version]) -> Vec<Diff> {
    let in_both = |version: &Version| old.iter().find(|known| known.path() == version.path());
    let whole = |version: &Version, verdict, what: &str| {
        let kind = if verdict == Verdict::Additive { Kind::Added } else { Kind::Changed };
        let (place, what) = (String::new(), what.to_owned());
        let difference = Difference { verdict, kind, operation: None, place, what };
        Diff::new(version, vec![difference])
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
    let mut found = Found::default();
    service::compare(old, new, &mut found);
    let mut records = Records::new(old, new);
    operations::compare(old, new, &mut records, &mut found);
    records.compare(&mut found);
    service::compare_waiters(old, new, &mut found);
    Diff::new(new, found.differences)
}
