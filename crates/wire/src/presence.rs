//! Whether a field was received, whether it has a value, and which of its entries did not fit.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;

use crate::extra::Extra;
use crate::members::Member;
use crate::record::{Map, Record, Slot, View, extra_of, with_extra};

/// The fields of a record that were received.
#[derive(Default)]
pub(crate) struct Seen {
    first: u64,
    /// Fields past the 64th, 64 a word.
    others: Vec<u64>,
}

impl Seen {
    /// Marks a field, and returns whether it was marked before.
    #[inline]
    pub(crate) fn mark(&mut self, index: usize) -> bool {
        let word = if index < 64 { &mut self.first } else { self.other(index / 64 - 1) };
        let bit = 1 << (index % 64);
        let before = *word & bit != 0;
        *word |= bit;
        before
    }

    #[cold]
    fn other(&mut self, word: usize) -> &mut u64 {
        if self.others.len() <= word {
            self.others.resize(word + 1, 0);
        }
        &mut self.others[word]
    }

    pub(crate) fn contains(&self, index: usize) -> bool {
        let word = if index < 64 { Some(&self.first) } else { self.others.get(index / 64 - 1) };
        word.is_some_and(|word| word & (1 << (index % 64)) != 0)
    }
}

/// Notes the fields that were not received although the specification says that they always are.
pub(crate) fn note_missing(record: &mut dyn Record, seen: &Seen) {
    for (index, field) in record.schema().fields.iter().enumerate() {
        if field.required && !seen.contains(index) {
            with_extra(record, |extra| extra.note_missing(index));
        }
    }
}

/// Whether field `index` of `record` has nothing to write.
///
/// A plain field always holds something; when it did not come, or came as something that is kept in
/// [`Extra`], its default is nothing either.
pub(crate) fn is_nothing(record: &dyn Record, index: usize, extra: Option<&Extra>) -> bool {
    let Some(field) = record.schema().fields.get(index) else { return true };
    let default_is_nothing =
        extra.is_some_and(|extra| extra.was_missing(index) || extra.member(field.wire).is_some());
    view_is_nothing(&record.view(index), default_is_nothing)
}

fn view_is_nothing(view: &View<'_>, default_is_nothing: bool) -> bool {
    match view {
        View::OptStr(text) => text.is_none(),
        View::OptBool(flag) => flag.is_none(),
        View::OptInt(number) => number.is_none(),
        View::OptFloat(number) => number.is_none(),
        View::Any(value) => value.is_null(),
        View::List(list) => list.is_empty(),
        View::Map(map) => map.is_empty(),
        View::Opt(option) => option.get().is_none_or(|view| view_is_nothing(&view, false)),
        View::Extra(_) => true,
        View::Str(text) => default_is_nothing && text.is_empty(),
        View::Bool(flag) => default_is_nothing && !**flag,
        View::Int(number) => default_is_nothing && **number == 0,
        View::Float(number) => default_is_nothing && **number == 0.0,
        View::Time(time) => default_is_nothing && time.as_str().is_empty(),
        View::Blob(bytes) => default_is_nothing && bytes.base64().is_empty(),
        View::Enum(value) => default_is_nothing && value.text().is_empty(),
        View::Record(record) => default_is_nothing && is_blank(*record),
    }
}

/// Whether field `index` of `record` holds what it holds in a fresh record.
pub(crate) fn is_default(record: &dyn Record, index: usize) -> bool {
    view_is_nothing(&record.view(index), true)
}

/// Whether nothing in the record differs from a fresh one.
pub(crate) fn is_blank(record: &dyn Record) -> bool {
    let fields = record.schema().fields;
    extra_of(record).is_none() && (0..fields.len()).all(|index| view_is_nothing(&record.view(index), true))
}

/// The entries that did not fit `map`, which is at `path`, without those whose keys have come to be in it.
pub(crate) fn entries_left_out<'a>(
    extra: &'a Extra,
    path: &'a str,
    map: &'a dyn Map,
) -> impl Iterator<Item = (Cow<'a, str>, Member<'a>)> {
    let mut entries = extra.entries_below(path).peekable();
    let fitting: BTreeSet<&str> = match entries.peek() {
        Some(_) => map.entries().map(|(key, _)| key).collect(),
        None => BTreeSet::new(),
    };
    entries.filter(move |(key, _)| !fitting.contains(&**key))
}

/// Empties a field.
pub(crate) fn empty(slot: Slot<'_>) {
    match slot {
        Slot::Str(text) => text.clear(),
        Slot::Bool(flag) => *flag = false,
        Slot::Int(number) => *number = 0,
        Slot::Float(number) => *number = 0.0,
        Slot::OptStr(text) => *text = None,
        Slot::OptBool(flag) => *flag = None,
        Slot::OptInt(number) => *number = None,
        Slot::OptFloat(number) => *number = None,
        Slot::Time(time) => time.set(String::new()),
        Slot::Blob(bytes) => bytes.set(String::new()),
        Slot::Enum(value) => value.set(""),
        Slot::Any(value) => *value = Value::Null,
        Slot::Record(record) => {
            for index in 0..record.schema().fields.len() {
                empty(record.slot(index));
            }
            empty(record.slot(record.schema().fields.len()));
        }
        Slot::List(list) => list.clear(),
        Slot::Map(map) => map.clear(),
        Slot::Opt(option) => option.clear(),
        Slot::Extra(extra) => *extra = Extra::default(),
    }
}
