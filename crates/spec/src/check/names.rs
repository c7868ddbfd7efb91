//! Checks names: whether they are valid, which known one was meant, and which occur twice.

use std::collections::BTreeSet;

use crate::suggestion::suggestion;

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
