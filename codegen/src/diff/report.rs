//! Differences for readers: as text, as a section of CHANGELOG.md, as JSON.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::Diff;
use super::difference::{Difference, Kind};
use super::verdict::{Step, Verdict};

/// How many differences of documentation are named; the rest is counted.
const NAMED: usize = 5;

/// How many error codes are named in one entry; the rest is counted. The other forms have all.
const NAMED_CODES: usize = 10;

/// Version steps are reported for crates of this version.
#[derive(Clone, Copy, Debug)]
pub struct Report<'d> {
    /// The differences.
    pub diffs: &'d [Diff],
    /// The version that the crates have now.
    pub version: Option<&'d str>,
}

#[derive(Serialize)]
struct Document<'d> {
    step: Step,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_version: Option<String>,
    services: &'d [Diff],
}

impl Report<'_> {
    /// The largest step of all services.
    pub fn step(&self) -> Step {
        self.diffs.iter().map(|diff| diff.step).max().unwrap_or(Step::None)
    }

    fn next(&self, step: Step) -> Option<String> {
        step.after(self.version?)
    }

    /// Every difference in a line of its own.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for diff in self.diffs {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{}: {}", diff.service, self.step_in_words(diff.step));
            for difference in &diff.differences {
                let _ = writeln!(text, "  {:13} {}", difference.verdict.to_string(), line(difference));
            }
        }
        if self.diffs.is_empty() {
            text.push_str("nothing changed\n");
        }
        text
    }

    fn step_in_words(&self, step: Step) -> String {
        match (self.version, self.next(step)) {
            (Some(version), Some(next)) => format!("{step}, {version} -> {next}"),
            _ => step.to_string(),
        }
    }

    /// One JSON document.
    pub fn json(&self) -> String {
        let step = self.step();
        let document = Document { step, next_version: self.next(step), services: self.diffs };
        // Texts, lists and words: nothing that JSON cannot hold.
        serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
    }

    /// A section for each client crate, in the form of CHANGELOG.md.
    pub fn markdown(&self) -> String {
        self.diffs.iter().map(|diff| self.section(diff)).collect::<Vec<_>>().join("\n")
    }

    fn section(&self, diff: &Diff) -> String {
        let mut text = format!("## {} ({})\n", diff.package, self.step_in_words(diff.step));
        if let Some(counts) = counts(diff) {
            let _ = write!(text, "\n{counts}\n");
        }
        let of = |verdict| diff.differences.iter().filter(move |difference| difference.verdict == verdict);
        let headings = [
            (Verdict::Breaking, Kind::Changed, "Breaking"),
            (Verdict::Additive, Kind::Added, "Added"),
            (Verdict::Additive, Kind::Deprecated, "Deprecated"),
            (Verdict::Additive, Kind::Changed, "Changed"),
        ];
        for (verdict, kind, heading) in headings {
            let entries =
                entries(&of(verdict).filter(|difference| difference.kind == kind).collect::<Vec<_>>());
            if !entries.is_empty() {
                let _ = write!(text, "\n### {heading}\n\n{entries}");
            }
        }
        let documentation: Vec<&Difference> = of(Verdict::Documentation).collect();
        if !documentation.is_empty() {
            let operations: std::collections::BTreeSet<&str> =
                documentation.iter().filter_map(|difference| difference.operation.as_deref()).collect();
            let named: Vec<String> = operations.iter().take(NAMED).map(|name| format!("`{name}`")).collect();
            let more = operations.len().saturating_sub(NAMED);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let count = documentation.len();
            let whose =
                if named.is_empty() { String::new() } else { format!(": {}{more}", named.join(", ")) };
            let plural = if count == 1 { "change" } else { "changes" };
            let _ = write!(text, "\n### Documentation\n\n- {count} {plural}{whose}\n");
        }
        text
    }
}

/// How many operations there are of each kind of change; `None` when no operation changed.
fn counts(diff: &Diff) -> Option<String> {
    let mut operations: BTreeMap<&str, &str> = BTreeMap::new();
    for difference in
        diff.differences.iter().filter(|difference| difference.verdict != Verdict::Documentation)
    {
        let Some(operation) = &difference.operation else { continue };
        let whole = difference.place.is_empty();
        let became = match difference.kind {
            Kind::Added if whole => "added",
            Kind::Deprecated if whole => "deprecated",
            Kind::Changed if whole && difference.what == OPERATION_REMOVED => "removed",
            _ => "changed",
        };
        let known = operations.entry(operation).or_insert(became);
        if *known == "changed" {
            *known = became;
        }
    }
    let count = |became: &str| operations.values().filter(|known| **known == became).count();
    let said: Vec<String> = ["added", "changed", "deprecated", "removed"]
        .into_iter()
        .filter(|became| count(became) > 0)
        .map(|became| format!("{} {became}", count(became)))
        .collect();
    (!said.is_empty()).then(|| format!("Operations: {}.", said.join(", ")))
}

/// A list that joins equal entries: operations that change in the same way, and things of one kind.
fn entries(differences: &[&Difference]) -> String {
    // What is said, and about what; in the order in which it is said first.
    let mut said: Vec<(Saying, Vec<String>)> = Vec::new();
    let mut say = |saying: Saying, about: String| match said.iter_mut().find(|(known, _)| *known == saying) {
        Some((_, abouts)) => abouts.push(about),
        None => said.push((saying, vec![about])),
    };
    let mut rest = differences;
    while let Some((first, more)) = rest.split_first() {
        let Some(operation) = &first.operation else {
            let (saying, about) = of_the_service(first);
            say(saying, about);
            rest = more;
            continue;
        };
        let same = rest.iter().take_while(|next| next.operation == first.operation).count();
        let (errors, members): (Vec<_>, Vec<_>) =
            rest[..same].iter().partition(|difference| difference.place == ERRORS);
        // What many operations have in common is told of all of them together.
        for those in [members, errors].iter().filter(|those| !those.is_empty()) {
            say(Saying { kind: String::new(), what: parts(those) }, format!("`{operation}`"));
        }
        rest = &rest[same..];
    }
    // Whole operations first, then what became of others, then the service; a list of codes is for nobody to read.
    said.sort_by_key(|(saying, _)| saying.rank());
    let entry = |(saying, about): &(Saying, Vec<String>)| saying.entry(about);
    said.iter().map(entry).collect()
}

/// The entries of one operation: members with the same entry are named together, and so are values of one member.
fn parts(differences: &[&Difference]) -> String {
    let mut said: Vec<(String, Vec<String>)> = Vec::new();
    let mut rest = differences;
    while let Some((first, more)) = rest.split_first() {
        let mut what = first.what.clone();
        rest = more;
        if let Some((value, became)) = value(&first.what) {
            let others = more.iter().take_while(|next| {
                next.place == first.place && self::value(&next.what).is_some_and(|(_, other)| other == became)
            });
            let others: Vec<&str> =
                others.filter_map(|next| self::value(&next.what)).map(|(value, _)| value).collect();
            if !others.is_empty() {
                what = format!("values {value}, {} {became}", others.join(", "));
                rest = &more[others.len()..];
            }
        }
        let place = place(first);
        match said.iter_mut().find(|(known, places)| *known == what && !places[0].is_empty()) {
            Some((_, places)) if !place.is_empty() => places.push(place),
            _ => said.push((what, vec![place])),
        }
    }
    let part = |(what, places): &(String, Vec<String>)| {
        format!("{} {what}", places.join(", ")).trim_start().to_owned()
    };
    said.iter().map(part).collect::<Vec<_>>().join("; ")
}

/// A value and what became of it, where that is what changed.
fn value(what: &str) -> Option<(&str, &str)> {
    let (value, became) = what.strip_prefix("value `")?.split_once("` ")?;
    let quoted = &what["value ".len().."value ".len() + value.len() + 2];
    Some((quoted, became))
}

/// What is said, and about which kind of thing; operations have no kind in front.
#[derive(PartialEq)]
struct Saying {
    kind: String,
    what: String,
}

/// The kind of documented codes.
const ERROR_CODE: &str = "Error code";

/// The place of the errors of an operation.
const ERRORS: &str = "errors";

/// What is said of an operation that is gone.
const OPERATION_REMOVED: &str = "operation removed";

impl Saying {
    fn rank(&self) -> usize {
        match (self.kind.as_str(), self.what.as_str()) {
            ("", what) if what.starts_with("operation ") => 0,
            ("", what) if what.starts_with(ERRORS) => 2,
            ("", _) => 1,
            (ERROR_CODE, _) => 4,
            _ => 3,
        }
    }

    fn entry(&self, about: &[String]) -> String {
        let what = &self.what;
        let named = if self.kind == ERROR_CODE { NAMED_CODES } else { about.len() };
        let mut about_all = about.iter().take(named).cloned().collect::<Vec<_>>().join(", ");
        if about.len() > named {
            about_all.push_str(&format!(" and {} more", about.len() - named));
        }
        let kind = match self.kind.strip_suffix(" of") {
            _ if about.len() == 1 => self.kind.clone(),
            Some(kind) => format!("{kind}s of"),
            None => format!("{}s", self.kind),
        };
        let plural = if about.len() == 1 { "" } else { "s" };
        match (kind.as_str(), what.strip_prefix("operation ")) {
            ("s" | "", Some(verb)) => format!("- Operation{plural} {verb}: {about_all}\n"),
            ("s" | "", None) => format!("- {about_all}: {what}\n"),
            (kind, _) => format!("- {kind} {about_all}: {what}\n"),
        }
    }
}

/// ``error code `A` `` is said of `` `A` `` as an error code.
fn of_the_service(difference: &Difference) -> (Saying, String) {
    let what = difference.what.clone();
    let (kind, about) = match difference.place.split_once(" `") {
        Some((kind, about)) => (capital(kind), format!("`{about}")),
        None if difference.place.is_empty() => (String::new(), "The service".to_owned()),
        None => (String::new(), capital(&difference.place)),
    };
    (Saying { kind, what }, about)
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn line(difference: &Difference) -> String {
    match &difference.operation {
        Some(operation) => format!("{operation}: {}", within(difference)),
        None => within(difference),
    }
}

/// Place and change.
fn within(difference: &Difference) -> String {
    format!("{} {}", place(difference), difference.what).trim_start().to_owned()
}

fn place(difference: &Difference) -> String {
    match difference.place.as_str() {
        "" => String::new(),
        // Words, or words with a name in them.
        place if place == ERRORS || place.contains('`') => place.to_owned(),
        place => format!("`{place}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_goes_from_operations_to_members_to_the_service_and_shortens_lists_of_codes() {
        let additive = |kind, operation: Option<&str>, place: &str, what: &str| Difference {
            operation: operation.map(str::to_owned),
            place: place.to_owned(),
            what: what.to_owned(),
            kind,
            verdict: Verdict::Additive,
        };
        let added = |operation, place: &str, what: &str| additive(Kind::Added, operation, place, what);
        let mut differences: Vec<Difference> =
            (1..=12).map(|number| added(None, &format!("error code `E{number}`"), "added")).collect();
        differences.extend([
            added(None, "endpoint of `north`", "added"),
            added(None, "endpoint of `south`", "added"),
            added(None, "group `tag`", "added"),
            added(Some("BuyThing"), "request.Color", "added"),
            added(Some("BuyThing"), "request.Kind", "value `New` added"),
            added(Some("BuyThing"), "request.Kind", "value `Used` added"),
            added(Some("BuyThing"), "response.Price", "added"),
            added(Some("BuyThing"), "errors", "are documented"),
            additive(Kind::Changed, Some("BuyThing"), "request.Names", "at most 20 elements instead of 10"),
            added(Some("FindThing"), "errors", "are documented"),
            additive(Kind::Deprecated, Some("OldThing"), "", "no longer documented by the provider"),
            added(Some("ShowThing"), "", "operation added"),
        ]);
        let diff = Diff {
            service: "alibaba/shop/1".to_owned(),
            package: "cloudspec-alibaba-shop".to_owned(),
            step: Step::Minor,
            differences,
        };
        let report = Report { diffs: &[diff], version: Some("0.1.0") };
        insta::assert_snapshot!(report.markdown(), @r"
        ## cloudspec-alibaba-shop (minor, 0.1.0 -> 0.1.1)

        Operations: 1 added, 2 changed, 1 deprecated.

        ### Added

        - Operation added: `ShowThing`
        - `BuyThing`: `request.Color`, `response.Price` added; `request.Kind` values `New`, `Used` added
        - `BuyThing`, `FindThing`: errors are documented
        - Endpoints of `north`, `south`: added
        - Group `tag`: added
        - Error codes `E1`, `E2`, `E3`, `E4`, `E5`, `E6`, `E7`, `E8`, `E9`, `E10` and 2 more: added

        ### Deprecated

        - `OldThing`: no longer documented by the provider

        ### Changed

        - `BuyThing`: `request.Names` at most 20 elements instead of 10
        ");
    }
}
