//! Checks names: whether they are valid, which known one was meant, and which occur twice.

use std::collections::{BTreeSet, HashMap};

use crate::language::Member;
use crate::suggestion::suggestion;

/// Reports something at a path of names, joined by `/`: what is wrong, and how to find a hint.
pub(super) type Report<'r> = dyn FnMut(&str, String, Option<&dyn Fn() -> String>) + 'r;

/// Members by name, of the lists that were looked into: examples have one list of members for very many records.
#[derive(Default)]
pub(super) struct Index<'a> {
    of: HashMap<*const Member, HashMap<&'a str, &'a Member>>,
}

impl<'a> Index<'a> {
    /// The member called `name`.
    pub fn find(&mut self, members: &'a [Member], name: &str) -> Option<&'a Member> {
        let by_name = || members.iter().rev().map(|member| (member.name.as_str(), member)).collect();
        self.of.entry(members.as_ptr()).or_insert_with(by_name).get(name).copied()
    }
}

/// Reports that no member is called `name`.
pub(super) fn unknown_member(path: &str, name: &str, members: &[Member], report: &mut Report<'_>) {
    let names = || members.iter().map(|member| member.name.as_str());
    report(path, format!("unknown member `{name}`"), Some(&|| known_names(name, "members", names())));
}

/// A hint with the nearest of `known`, or with all of them when they are few.
pub(super) fn known_names<'n>(name: &str, what: &str, known: impl IntoIterator<Item = &'n str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    if let Some(hint) = suggestion(name, known.iter().copied()) {
        return hint;
    }
    match known.len() {
        0 => format!("there are no {what}"),
        1..=8 => format!("{what}: {}", known.join(", ")),
        many => format!("none of the {many} {what} has that name"),
    }
}

/// Whether `name` is among `known`, or may be: a name that could not be read is empty, and could be any.
pub(super) fn has<'n>(known: impl IntoIterator<Item = &'n str>, name: &str) -> bool {
    known.into_iter().any(|known| known == name || known.is_empty())
}

/// The elements whose key an earlier element has too.
pub(super) fn repeated<'e, T, K: Ord>(elements: &'e [T], key: impl Fn(&'e T) -> K) -> Vec<&'e T> {
    let mut seen = BTreeSet::new();
    elements.iter().filter(|element| !seen.insert(key(element))).collect()
}

/// Whether Rust takes it as a name, keywords aside.
pub(super) fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    let starts = characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_');
    starts && characters.all(|next| next.is_ascii_alphanumeric() || next == '_') && name != "_"
}
