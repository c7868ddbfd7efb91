//! Differences for readers: as text, as a section of CHANGELOG.md, as JSON.

use std::fmt::Write;

use serde::Serialize;

use super::Diff;
use super::difference::Difference;
use super::verdict::{Step, Verdict};

/// How many differences of documentation are named; the rest is counted.
const NAMED: usize = 5;

/// Version steps are told for crates of this version.
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

    /// A section a service, as CHANGELOG.md has them.
    pub fn markdown(&self) -> String {
        self.diffs.iter().map(|diff| self.section(diff)).collect::<Vec<_>>().join("\n")
    }

    fn section(&self, diff: &Diff) -> String {
        let mut text = format!("## {} ({})\n", diff.service, self.step_in_words(diff.step));
        let of = |verdict| diff.differences.iter().filter(move |difference| difference.verdict == verdict);
        let headings = [(Verdict::Breaking, "Breaking"), (Verdict::Additive, "Added and changed")];
        for (verdict, heading) in headings {
            let entries = entries(&of(verdict).collect::<Vec<_>>());
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

/// A list in which what is said in the same words is said once: operations that change alike, things of one kind.
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
        let parts: Vec<String> = rest[..same].iter().map(|difference| within(difference)).collect();
        say(Saying { kind: String::new(), what: parts.join("; ") }, format!("`{operation}`"));
        rest = &rest[same..];
    }
    let entry = |(saying, about): &(Saying, Vec<String>)| saying.entry(about);
    said.iter().map(entry).collect()
}

/// What is said, and about which kind of thing; operations have no kind in front.
#[derive(PartialEq)]
struct Saying {
    kind: String,
    what: String,
}

impl Saying {
    fn entry(&self, about: &[String]) -> String {
        let (what, about_all) = (&self.what, about.join(", "));
        let plural = if about.len() == 1 || self.kind.ends_with(" of") { "" } else { "s" };
        match (self.kind.as_str(), what.strip_prefix("operation ")) {
            ("", Some(verb)) => format!("- Operation{plural} {verb}: {about_all}\n"),
            ("", None) => format!("- {about_all}: {what}\n"),
            (kind, _) => format!("- {kind}{plural} {about_all}: {what}\n"),
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
    match difference.place.as_str() {
        "" => difference.what.clone(),
        place if place.contains('`') => format!("{place} {}", difference.what),
        place => format!("`{place}` {}", difference.what),
    }
}
