//! Groups of operations, named by the words that their names share.
//!
//! Published headings are prose, often Chinese; a group is a cargo feature and needs a short stable ASCII name.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::words::{singular, words};

/// The group of operations that no other group is for.
pub const OTHER: &str = "other";
/// The group of operations that are kept for old callers.
pub const DEPRECATED: &str = "deprecated";

/// Words that say which side of a thing an operation is about, at the end of a name.
const ASPECTS: &[&str] =
    &["attribute", "status", "info", "detail", "result", "resource", "information", "batch", "summary"];
/// Words that introduce circumstances in a name.
const PREPOSITIONS: &[&str] = &["with", "to", "from", "for", "by", "in", "of", "and", "on", "into"];
/// Features that every crate has.
const RESERVED: &[&str] = &["blocking", "default", "error-codes", "full", "serde"];

/// An operation to be grouped.
#[derive(Clone, Copy, Debug)]
pub struct Grouped<'a> {
    /// Its name on the wire.
    pub name: &'a str,
    /// Whether the provider advises against it.
    pub deprecated: bool,
}

/// A published heading and what stands directly below it.
#[derive(Clone, Debug, Default)]
pub struct Heading<'a> {
    /// The heading.
    pub title: &'a str,
    /// The operations.
    pub operations: Vec<Grouped<'a>>,
}

/// The groups, in the order of the headings, each with its operations in their order. Headings that come out under
/// one name are one group; operations under no heading join a group that fits, or [`OTHER`].
pub fn groups(headings: &[Heading<'_>], rest: &[Grouped<'_>]) -> Vec<(String, Vec<String>)> {
    let mut groups = Groups::default();
    for heading in headings.iter().filter(|heading| !heading.operations.is_empty()) {
        groups.add(&name_of(heading), &heading.operations);
    }
    for operation in rest {
        let name = groups.fitting(operation).unwrap_or_else(|| fallback(&[*operation]).to_owned());
        groups.add(&name, &[*operation]);
    }
    groups.in_order
}

/// The groups of operations without headings: operations whose names start with the same thing.
pub fn groups_by_noun(operations: &[Grouped<'_>]) -> Vec<(String, Vec<String>)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for operation in operations {
        for head in heads(operation) {
            *counts.entry(head).or_default() += 1;
        }
    }
    let mut groups = Groups::default();
    let mut alone = Vec::new();
    for operation in operations {
        let candidates =
            heads(operation).into_iter().filter(|head| counts.get(head).is_some_and(|&count| count > 1));
        let best = candidates
            .max_by_key(|head| (counts.get(head).map_or(0, |&count| weight(head, count)), head.len()));
        match best {
            Some(name) => groups.add(&name, &[*operation]),
            None => alone.push(*operation),
        }
    }
    for operation in alone {
        groups.add(&groups.fitting(&operation).unwrap_or_else(|| OTHER.to_owned()), &[operation]);
    }
    groups.in_order
}

#[derive(Default)]
struct Groups {
    in_order: Vec<(String, Vec<String>)>,
    /// Where each group is in that order.
    index: HashMap<String, usize>,
    seen: BTreeSet<String>,
}

impl Groups {
    /// Adds operations to the group called `name`; an operation belongs to the first group that has it.
    fn add(&mut self, name: &str, operations: &[Grouped<'_>]) {
        let new: Vec<String> = operations
            .iter()
            .filter(|o| self.seen.insert(o.name.to_owned()))
            .map(|o| o.name.to_owned())
            .collect();
        if new.is_empty() {
            return;
        }
        match self.index.get(name).and_then(|index| self.in_order.get_mut(*index)) {
            Some((_, members)) => members.extend(new),
            None => {
                self.index.insert(name.to_owned(), self.in_order.len());
                self.in_order.push((name.to_owned(), new));
            }
        }
    }

    /// The group with the longest name that is part of the operation's.
    fn fitting(&self, operation: &Grouped<'_>) -> Option<String> {
        let known = phrases(operation).into_iter().filter_map(|name| Some((*self.index.get(&name)?, name)));
        known.max_by_key(|(index, name)| (name.len(), *index)).map(|(_, name)| name)
    }
}

/// Parts of headings over what belongs nowhere else, and over what is kept for old callers.
const TITLES: &[(&str, &str)] =
    &[("其他", OTHER), ("其它", OTHER), ("other", OTHER), ("废弃", DEPRECATED), ("deprecated", DEPRECATED)];

/// The name for operations under one heading: the phrase that most of their names share, longer ones preferred.
fn name_of(heading: &Heading<'_>) -> String {
    let operations = &heading.operations;
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    for operation in operations {
        for phrase in phrases(operation) {
            let count = counts.entry(phrase.clone()).or_default();
            if *count == 0 {
                order.push(phrase);
            }
            *count += 1;
        }
    }
    let of = |phrase: &String| counts.get(phrase).copied().unwrap_or(0);
    // Among equals the first one wins, so the search runs backwards.
    let Some(best) = order.iter().rev().max_by_key(|phrase| weight(phrase, of(phrase))) else {
        return fallback(operations).to_owned();
    };
    // A heading over odds and ends is called that, unless they have something in common after all.
    let odds_and_ends = of(best) * 2 < operations.len();
    let title = heading.title.to_lowercase();
    let said = TITLES.iter().find(|(part, _)| title.contains(part)).map(|(_, name)| *name);
    match said {
        Some(name) if odds_and_ends => name.to_owned(),
        None if odds_and_ends && deprecated_share(operations) => DEPRECATED.to_owned(),
        _ => reserve(best),
    }
}

/// Half a point more for every word after the first.
fn weight(phrase: &str, count: usize) -> usize {
    count * (1 + phrase.split('-').count())
}

/// Whether most of the operations are kept for old callers.
fn deprecated_share(operations: &[Grouped<'_>]) -> bool {
    let deprecated = operations.iter().filter(|operation| operation.deprecated).count();
    deprecated * 2 > operations.len()
}

fn fallback(operations: &[Grouped<'_>]) -> &'static str {
    if deprecated_share(operations) { DEPRECATED } else { OTHER }
}

fn reserve(name: &str) -> String {
    if RESERVED.contains(&name) { format!("{name}-group") } else { name.to_owned() }
}

/// Phrases of one to three words out of what an operation is about, each once.
fn phrases(operation: &Grouped<'_>) -> Vec<String> {
    let noun = noun(operation.name);
    let mut phrases = Vec::new();
    for start in 0..noun.len() {
        for end in start + 1..=noun.len().min(start + 3) {
            let phrase = noun[start..end].join("-");
            let an_aspect = end - start == 1 && start > 0 && ASPECTS.contains(&phrase.as_str());
            if !an_aspect && !phrases.contains(&phrase) {
                phrases.push(phrase);
            }
        }
    }
    phrases
}

/// The first one and the first two words of what an operation is about.
fn heads(operation: &Grouped<'_>) -> Vec<String> {
    let noun = noun(operation.name);
    (1..=noun.len().min(2)).map(|end| reserve(&noun[..end].join("-"))).collect()
}

/// What an operation is about: its words without the verb, circumstances and aspects, in the singular.
fn noun(name: &str) -> Vec<String> {
    let mut all = words(name).into_iter().filter(|word| word.is_ascii()).peekable();
    if all.peek().is_some_and(|word| word == "batch") {
        all.next();
    }
    let verb = all.next();
    if verb.as_deref() == Some("un") && all.peek().is_some_and(|word| word != "tag") {
        all.next();
    }
    let mut noun: Vec<String> = Vec::new();
    match verb.as_deref() {
        // Here the verb is the thing.
        Some("tag" | "untag") => noun.push("tag".to_owned()),
        Some("un") if all.peek().is_some_and(|word| word == "tag") => {}
        _ => {}
    }
    noun.extend(all.take_while(|word| !PREPOSITIONS.contains(&word.as_str())).map(|word| singular(&word)));
    while noun.len() > 1 && noun.last().is_some_and(|word| ASPECTS.contains(&word.as_str())) {
        noun.pop();
    }
    noun
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named<'a>(names: &[&'a str]) -> Vec<Grouped<'a>> {
        names.iter().map(|name| Grouped { name, deprecated: false }).collect()
    }

    fn heading<'a>(names: &[&'a str]) -> Heading<'a> {
        Heading { title: "", operations: named(names) }
    }

    #[test]
    fn a_group_is_called_what_its_operations_share() {
        let cases: &[(&[&str], &str)] = &[
            (&["RunInstances", "StartInstance", "DescribeInstanceStatus", "ReplaceSystemDisk"], "instance"),
            (
                &["CreateSecurityGroup", "DescribeSecurityGroups", "AuthorizeSecurityGroupRule"],
                "security-group",
            ),
            (&["TagResources", "ListTagResources", "UntagResources"], "tag"),
            (&["CreatePolicy", "ListPolicies"], "policy"),
            (&["GetDefault", "SetDefault"], "default-group"),
            (&["GetSerde", "SetSerde"], "serde-group"),
            (&["CreatePrefixList", "DescribePrefixLists"], "prefix-list"),
            (&["A", "B"], "other"),
        ];
        for (operations, expected) in cases {
            assert_eq!(name_of(&heading(operations)), *expected, "{operations:?}");
        }
    }

    #[test]
    fn old_operations_of_all_kinds_are_the_group_deprecated() {
        let names = ["DescribeClusters", "BindIpRange", "CreateDiskSet", "ModifyBandwidth"];
        let operations: Vec<Grouped<'_>> =
            names.iter().map(|name| Grouped { name, deprecated: true }).collect();
        assert_eq!(name_of(&Heading { title: "", operations }), "deprecated");
        assert_eq!(name_of(&Heading { title: "已废弃接口", ..heading(&names) }), "deprecated");
    }

    #[test]
    fn an_operation_is_in_one_group_and_strays_join_the_one_that_fits() {
        let disks = heading(&["CreateDisk", "DeleteDisk"]);
        let again = heading(&["DeleteDisk", "CreateImage", "DeleteImage"]);
        let strays = named(&["ResizeDisk", "Ping"]);
        let groups = groups(&[disks, again], &strays);
        let expected = [
            ("disk", "CreateDisk DeleteDisk ResizeDisk"),
            ("image", "CreateImage DeleteImage"),
            ("other", "Ping"),
        ];
        let found: Vec<(&str, String)> =
            groups.iter().map(|(name, all)| (name.as_str(), all.join(" "))).collect();
        assert_eq!(found, expected.map(|(name, all)| (name, all.to_owned())));
    }
}
