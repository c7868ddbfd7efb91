//! Content of a response that is not in its schema.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use crate::decode_error::DecodeError;
use crate::field_path;
use crate::json_text::values::members_of;
use crate::members::{Member, Members};
use crate::schema::Field;

/// Content of a record that its fields cannot hold: members that are not in the schema, values that did not
/// fit their fields, and unusual spellings of values. It is written back with the record.
///
/// A value kept under the name of a field did not fit that field: an empty string instead of a number,
/// members beside a wrapped list, or with [`Mismatch::Keep`](crate::Mismatch::Keep) any other value. It is
/// written in the field's place; when the field has a value as well, both are written. An element of a list
/// or map that did not fit is kept under its path (`Ports[1]`, `Tags.Tag[0]`, `Labels.color`) and written in
/// its place.
///
/// Values are kept as JSON text, and parsed when they are requested.
///
/// Two are equal when they hold the same members; the spelling of known members does not count.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Kept>>);

#[derive(Clone, Default)]
struct Kept {
    members: Members,
    /// Each at most once, so there are never more than a few for each field.
    notes: Vec<(u16, Note)>,
    oddities: Option<Box<Oddities>>,
}

/// Notes on unusual responses. Boxed, because most responses have none.
#[derive(Clone, Default)]
struct Oddities {
    /// Elements that did not fit, by path.
    elements: Members,
    /// The received forms of fields and elements whose usual form reads the same, by path.
    forms: Members,
    /// What did not fit, here and in all records below.
    mismatches: Vec<DecodeError>,
}

/// Notes on the received form of a field.
#[derive(Clone, Copy, PartialEq)]
enum Note {
    Empty,
    Bare,
    Single,
    Missing,
}

impl Extra {
    /// Members that are not in the schema, by wire name.
    pub fn unknown(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.members().map(|(name, member)| (name, member.value()))
    }

    /// The names of the members that are not in the schema.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.members().map(|(name, _)| name)
    }

    /// The unknown member `name`, or what is kept under the path `name`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let within = || {
            let (member, inner) = name.rsplit_once('.')?;
            self.member(member)?.value().get(inner)
        };
        self.at(name).map(Member::value).or_else(within)
    }

    /// The unknown member `name`, or what is kept under the path `name`, as compact JSON text.
    pub fn text(&self, name: &str) -> Option<&str> {
        let within = || {
            let (member, inner) = name.rsplit_once('.')?;
            let members = members_of(self.member(member)?.text());
            members.into_iter().rfind(|(name, _)| *name == inner).map(|(_, text)| text)
        };
        self.at(name).map(Member::text).or_else(within)
    }

    /// What is kept under `name` itself, and not as a part of something that a wrapper has.
    fn at(&self, name: &str) -> Option<Member<'_>> {
        self.member(name).or_else(|| self.element(name))
    }

    /// Keeps the member `name`, which is not in the schema, and replaces a former one.
    pub fn insert(&mut self, name: String, value: Value) {
        self.keep(&name, &value.to_string());
    }

    /// The values that did not fit their fields, with their paths from the outermost record, in the order of
    /// the body. Only the outermost record of a response has them: at most the first 32.
    pub fn mismatches(&self) -> &[DecodeError] {
        self.oddities().map(|oddities| oddities.mismatches.as_slice()).unwrap_or_default()
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Notes that the list or map field `index` was received without elements.
    pub fn note_empty(&mut self, index: usize) {
        self.note(index, Note::Empty);
    }

    /// Notes whether the list or map field `index` was set to be empty. Setters of such fields call it, so
    /// that a list can be cleared by an operation that leaves it unchanged when it is not sent.
    pub fn set_empty(&mut self, index: usize, is_empty: bool) {
        match &mut self.0 {
            _ if is_empty => self.note(index, Note::Empty),
            Some(kept) => {
                kept.notes.retain(|(noted, what)| usize::from(*noted) != index || *what != Note::Empty);
            }
            None => {}
        }
    }

    /// Whether the list or map field `index` was received without elements, as opposed to not received.
    pub fn was_empty(&self, index: usize) -> bool {
        self.has(index, Note::Empty)
    }

    /// Notes that the list field `index` was received without the wrapper of its schema.
    pub fn note_bare(&mut self, index: usize) {
        self.note(index, Note::Bare);
    }

    /// Whether the list field `index` was received without its wrapper.
    pub fn was_bare(&self, index: usize) -> bool {
        self.has(index, Note::Bare)
    }

    /// Notes that the wrapper of list field `index` held its only element without a list around it.
    pub fn note_single(&mut self, index: usize) {
        self.note(index, Note::Single);
    }

    /// Whether the wrapper of list field `index` held its only element without a list around it.
    pub fn was_single(&self, index: usize) -> bool {
        self.has(index, Note::Single)
    }

    /// Notes that the field `index` was not received although the specification says that it always is.
    pub fn note_missing(&mut self, index: usize) {
        self.note(index, Note::Missing);
    }

    /// Whether the field `index` was not received although the specification says that it always is.
    pub fn was_missing(&self, index: usize) -> bool {
        self.has(index, Note::Missing)
    }

    /// All unknown members, unparsed.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&str, Member<'_>)> {
        self.0.iter().flat_map(|kept| kept.members.iter())
    }

    /// The unknown member `name`, unparsed.
    pub(crate) fn member(&self, name: &str) -> Option<Member<'_>> {
        self.0.as_ref()?.members.get(name)
    }

    /// Keeps the compact JSON `text` as the member `name`; a former one is replaced.
    pub(crate) fn keep(&mut self, name: &str, text: &str) {
        self.0.get_or_insert_default().members.set(name, text);
    }

    /// Keeps the compact JSON `text` as the member `name` besides a former one: members of one name become a list.
    pub(crate) fn add(&mut self, name: &str, text: &str) {
        self.0.get_or_insert_default().members.add(name, text);
    }

    /// The value that was received as the element at `path` and did not fit.
    pub(crate) fn element(&self, path: &str) -> Option<Member<'_>> {
        self.oddities()?.elements.get(path)
    }

    /// Keeps the value that was received as the element at `path` and did not fit.
    pub(crate) fn keep_element(&mut self, path: &str, text: &str) {
        self.oddities_mut().elements.set(path, text);
    }

    /// Whether there are elements of `field` that did not fit.
    pub(crate) fn has_elements_of(&self, field: &Field) -> bool {
        self.elements_below(field.wire).any(|(rest, _)| rest.starts_with(['.', '[']))
    }

    /// The entries that did not fit the map at `path`, by key.
    pub(crate) fn entries_below<'a>(
        &'a self,
        path: &'a str,
    ) -> impl Iterator<Item = (Cow<'a, str>, Member<'a>)> {
        self.elements_below(path).filter_map(|(rest, member)| Some((field_path::entry_below(rest)?, member)))
    }

    /// The elements that did not fit whose paths begin with `path`, which is left out.
    fn elements_below<'a>(&'a self, path: &'a str) -> impl Iterator<Item = (&'a str, Member<'a>)> {
        let elements = self.oddities().into_iter().flat_map(|oddities| oddities.elements.below(path));
        elements.filter_map(move |(name, member)| Some((name.strip_prefix(path)?, member)))
    }

    /// Whether any element did not fit or was spelled otherwise.
    pub(crate) fn has_odd_elements(&self) -> bool {
        self.oddities().is_some_and(|oddities| !oddities.elements.is_empty() || !oddities.forms.is_empty())
    }

    /// The received form of the field or element at `path`, if it is not the usual one: see
    /// [`spelling`](crate::spelling).
    pub(crate) fn form(&self, path: &str) -> Option<&str> {
        self.oddities()?.forms.get(path).map(Member::text)
    }

    /// Keeps the received form of the field or element at `path`.
    pub(crate) fn keep_form(&mut self, path: &str, form: &str) {
        self.oddities_mut().forms.set(path, form);
    }

    /// Notes what did not fit.
    pub(crate) fn note_mismatches(&mut self, mismatches: Vec<DecodeError>) {
        self.oddities_mut().mismatches = mismatches;
    }

    /// Drops all notes on field `index` called `wire`, because it was received again.
    pub(crate) fn forget(&mut self, index: usize, wire: &str) {
        let Some(kept) = &mut self.0 else { return };
        kept.members.remove(wire);
        kept.notes.retain(|(noted, _)| usize::from(*noted) != index);
        self.forget_element(wire);
    }

    /// Drops what is kept of the field or element at `path`, and below it.
    pub(crate) fn forget_element(&mut self, path: &str) {
        if let Some(oddities) = self.0.as_mut().and_then(|kept| kept.oddities.as_mut()) {
            oddities.forms.remove(path);
            oddities.elements.remove(path);
        }
    }

    fn oddities(&self) -> Option<&Oddities> {
        self.0.as_ref()?.oddities.as_deref()
    }

    fn oddities_mut(&mut self) -> &mut Oddities {
        self.0.get_or_insert_default().oddities.get_or_insert_default()
    }

    fn note(&mut self, index: usize, note: Note) {
        // No record has more fields than 16 bits can count; were there one, only the note would be lost.
        let Ok(narrow) = u16::try_from(index) else { return };
        if !self.has(index, note) {
            self.0.get_or_insert_default().notes.push((narrow, note));
        }
    }

    fn has(&self, index: usize, note: Note) -> bool {
        self.0.as_ref().is_some_and(|kept| {
            kept.notes.iter().any(|(noted, what)| usize::from(*noted) == index && *what == note)
        })
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        let (mut left, mut right) = (self.members(), other.members());
        loop {
            match (left.next(), right.next()) {
                (None, None) => return true,
                (Some((name, member)), Some((other_name, other)))
                    if name == other_name
                        && (member.text() == other.text() || member.value() == other.value()) => {}
                _ => return false,
            }
        }
    }
}

impl fmt::Debug for Extra {
    /// Shows names only, because the values may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.names()).finish()
    }
}
