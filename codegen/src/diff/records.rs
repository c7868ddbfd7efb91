//! Records: which types correspond to each other, and how their members differ.

use std::collections::{BTreeMap, BTreeSet};

use cloudspec_spec::ir::{EnumId, Field, Home, Kind, Operation, Part, Record, RecordId};

use super::difference::Found;
use super::enums;
use super::facts::advice;
use super::limits::{self, Change};
use super::version::Version;

/// The types of two versions, paired by their places.
pub(super) struct Records<'v> {
    old: &'v Version,
    new: &'v Version,
    /// The pairs in the order in which they are found, each with its place.
    pairs: Vec<(Pair, Met)>,
    known: BTreeSet<Pair>,
}

/// A type of the old version and the corresponding one of the new version.
type Pair = (Part, Part);

/// The place where a pair is found first.
#[derive(Clone)]
struct Met {
    operation: String,
    place: String,
}

impl<'v> Records<'v> {
    pub(super) fn new(old: &'v Version, new: &'v Version) -> Records<'v> {
        Records { old, new, pairs: Vec::new(), known: BTreeSet::new() }
    }

    /// Pairs the types that the request and the response of an operation are made of.
    pub(super) fn pair(&mut self, old: &Operation, new: &Operation, title: &str) {
        let sides = [("request", old.input, new.input), ("response", old.output, new.output)];
        for (place, old, new) in sides {
            let met = Met { operation: title.to_owned(), place: place.to_owned() };
            let first = self.pairs.len();
            self.meet(Part::Record(old), Part::Record(new), met);
            self.walk(first);
        }
    }

    fn meet(&mut self, old: Part, new: Part, met: Met) {
        if self.known.insert((old, new)) {
            self.pairs.push(((old, new), met));
        }
    }

    /// Pairs the parts of the pairs from `next` on.
    fn walk(&mut self, mut next: usize) {
        while let Some((pair, met)) = self.pairs.get(next).cloned() {
            next += 1;
            let (Part::Record(old), Part::Record(new)) = pair else { continue };
            let (old, new) = (self.old.model.record(old), self.new.model.record(new));
            for field in &old.fields {
                let Some(other) = new.fields.iter().find(|known| known.wire == field.wire) else { continue };
                if let (Some(old), Some(new)) = (part(&field.kind), part(&other.kind)) {
                    let place = format!("{}.{}", met.place, field.wire);
                    self.meet(old, new, Met { place, operation: met.operation.clone() });
                }
            }
        }
    }

    /// Compares all pairs.
    pub(super) fn compare(&self, found: &mut Found) {
        for ((old, new), met) in &self.pairs {
            found.in_operation(Some(&met.operation), |found| {
                self.compare_name(*old, *new, met, found);
                match (old, new) {
                    (Part::Record(old), Part::Record(new)) => self.compare_record(*old, *new, met, found),
                    (Part::Enum(old), Part::Enum(new)) => {
                        enums::compare(self.old, *old, self.new, *new, &met.place, found);
                    }
                    // Told as a member of another type.
                    _ => {}
                }
            });
        }
        self.compare_identity(found);
    }

    /// The name of a type and the module that it can be reached in. Requests and responses are named as part of the
    /// operation.
    fn compare_name(&self, old: Part, new: Part, met: &Met, found: &mut Found) {
        if !met.place.contains('.') {
            return;
        }
        found.name(&met.place, "type", type_name(self.old, old), type_name(self.new, new));
        // Shapes of the service can be reached in the module of each operation that uses them as well.
        if home(self.old, old) == Home::Shapes && home(self.new, new) != Home::Shapes {
            let name = type_name(self.old, old);
            found.breaking(&met.place, format!("type `shapes::{name}` is one of the operation alone"));
        }
    }

    /// One type that became several, and several that became one: code that passes a value from one place to another, or
    /// implements something for each of them, notices.
    fn compare_identity(&self, found: &mut Found) {
        let mut became: BTreeMap<Part, BTreeSet<Part>> = BTreeMap::new();
        let mut was: BTreeMap<Part, BTreeSet<Part>> = BTreeMap::new();
        for ((old, new), _) in &self.pairs {
            became.entry(*old).or_default().insert(*new);
            was.entry(*new).or_default().insert(*old);
        }
        for (old, parts) in became.iter().filter(|(_, parts)| parts.len() > 1) {
            let name = type_name(self.old, *old);
            found.breaking(&format!("type `{name}`"), format!("became {} types", parts.len()));
        }
        for (new, parts) in was.iter().filter(|(_, parts)| parts.len() > 1) {
            let name = type_name(self.new, *new);
            found.breaking(&format!("type `{name}`"), format!("stands for what were {} types", parts.len()));
        }
    }

    fn compare_record(&self, old_id: RecordId, new_id: RecordId, met: &Met, found: &mut Found) {
        let (old, new) = (self.old.model.record(old_id), self.new.model.record(new_id));
        if old.input && !new.input {
            found.breaking(&met.place, "no longer part of any request: its constructor and setters are gone");
        }
        let name = |version: &'v Version, id: RecordId, index: usize| -> &'v str {
            let names = version.names.fields.get(id.0);
            names.and_then(|names| names.get(index)).map_or("", String::as_str)
        };
        for (index, field) in old.fields.iter().enumerate() {
            let place = format!("{}.{}", met.place, field.wire);
            match new.fields.iter().position(|known| known.wire == field.wire) {
                None => found.breaking(&place, "removed"),
                Some(other) => {
                    found.name(&place, "field", name(self.old, old_id, index), name(self.new, new_id, other));
                    self.compare_field(field, &new.fields[other], old.input || new.input, &place, found);
                }
            }
        }
        for field in new.fields.iter().filter(|field| !has(old, &field.wire)) {
            let place = format!("{}.{}", met.place, field.wire);
            match new.input && old.input && field.required && !field.filled {
                true => found.breaking(&place, "added, and required"),
                false => found.added(&place, "added"),
            }
        }
        if old.input && new.input {
            self.compare_order(old, new, met, found);
        }
    }

    /// The order of the constructor's arguments, as far as both have them.
    fn compare_order(&self, old: &Record, new: &Record, met: &Met, found: &mut Found) {
        let arguments = |record: &Record, other: &Record| {
            let fields = record.fields.iter().filter(|field| is_argument(field));
            let known =
                |wire: &str| other.fields.iter().any(|field| field.wire == wire && is_argument(field));
            fields.map(|field| field.wire.clone()).filter(|wire| known(wire)).collect::<Vec<_>>()
        };
        if arguments(old, new) != arguments(new, old) {
            found.breaking(&met.place, "the constructor takes its arguments in another order");
        }
    }

    fn compare_field(&self, old: &Field, new: &Field, is_input: bool, place: &str, found: &mut Found) {
        let (was, is) = (shown(&old.kind), shown(&new.kind));
        if was != is {
            found.breaking(place, format!("{is} instead of {was}"));
        } else if is_input && is_argument(old) != is_argument(new) {
            found.breaking(place, if is_argument(new) { "required" } else { "no longer required" });
        } else if (old.plain, old.boxed) != (new.plain, new.boxed) {
            let how = match (is_input, new.plain) {
                (true, true) => "required",
                (true, false) => "no longer required",
                (false, true) => "always there",
                (false, false) => "may be absent",
            };
            found.breaking(place, how);
        } else if is_input && old.required != new.required {
            match new.required {
                true if new.filled => found.additive(place, "required, and filled in"),
                true => found.breaking(place, "required"),
                false => found.additive(place, "no longer required"),
            }
        }
        if is_input && new.late && !old.late {
            found.additive(place, "required upstream, which is left to the provider to check");
        }
        self.compare_wire(old, new, is_input, place, found);
        self.compare_limits(old, new, is_input, place, found);
        if old.secret != new.secret {
            found.additive(place, if new.secret { "hidden in logs" } else { "shown in logs" });
        }
        found.deprecation(place, old.deprecated.is_some(), new.deprecated.is_some());
        advice(place, old.deprecated.as_ref(), new.deprecated.as_ref(), found);
        found.retirement(place, old.retired.is_some(), new.retired.is_some());
        if old.doc != new.doc {
            found.documentation(place, "documentation");
        }
        if old.default != new.default {
            found.documentation(place, "documented default");
        }
        if old.example != new.example {
            found.documentation(place, "documented value");
        }
    }

    fn compare_wire(&self, old: &Field, new: &Field, is_input: bool, place: &str, found: &mut Found) {
        if is_input && old.place != new.place {
            let (was, is) = (format!("{:?}", old.place), format!("{:?}", new.place));
            found.breaking(
                place,
                format!("sent in the {} instead of the {}", is.to_lowercase(), was.to_lowercase()),
            );
        }
        if is_input && old.style != new.style {
            found.breaking(place, "written otherwise into the request");
        }
        if is_input && old.precision != new.precision {
            let (was, is) = (format!("{:?}", old.precision), format!("{:?}", new.precision));
            let (was, is) = (was.to_lowercase(), is.to_lowercase());
            found.additive(place, format!("the time is sent to the {is} instead of the {was}"));
        }
        if is_input && old.sent_empty != new.sent_empty {
            let when = if new.sent_empty { "sent empty" } else { "no longer sent" };
            found.additive(place, format!("{when} when nothing of it is set"));
        }
        if wrappers(&old.kind) != wrappers(&new.kind) {
            found.additive(place, "its elements are wrapped otherwise on the wire");
        }
    }

    fn compare_limits(&self, old: &Field, new: &Field, is_input: bool, place: &str, found: &mut Found) {
        let width = |kind: &Kind| matches!(kind.leaf(), Kind::Int32);
        let mut change = limits::compare(&old.limits, &new.limits);
        if change == Change::None && shown(&old.kind) == shown(&new.kind) {
            change = match (width(&old.kind), width(&new.kind)) {
                (false, true) => Change::Narrower("32 bits instead of 64".to_owned()),
                (true, false) => Change::Wider("64 bits instead of 32".to_owned()),
                _ => Change::None,
            };
        }
        match change {
            Change::None => {}
            Change::Narrower(how) if is_input => found.breaking(place, how),
            Change::Wider(how) if is_input => found.additive(place, how),
            Change::Narrower(how) | Change::Wider(how) => found.documentation(place, how),
        }
    }
}

fn has(record: &Record, wire: &str) -> bool {
    record.fields.iter().any(|field| field.wire == wire)
}

/// Whether the constructor takes it.
fn is_argument(field: &Field) -> bool {
    field.required && !field.filled && !field.boxed && !field.late
}

fn part(kind: &Kind) -> Option<Part> {
    match kind.leaf() {
        Kind::Record(id) => Some(Part::Record(*id)),
        Kind::Enum(id) => Some(Part::Enum(*id)),
        _ => None,
    }
}

fn home(version: &Version, part: Part) -> Home {
    match part {
        Part::Record(id) => version.model.record(id).home,
        Part::Enum(EnumId(id)) => version.model.enums[id].home,
    }
}

fn type_name(version: &Version, part: Part) -> &str {
    let name = match part {
        Part::Record(id) => version.names.records.get(id.0),
        Part::Enum(id) => version.names.enums.get(id.0),
    };
    name.map_or("", String::as_str)
}

/// The type as code meets it; widths are the same there, and which record or enum it is, is reported
/// elsewhere.
fn shown(kind: &Kind) -> String {
    match kind {
        Kind::String => "text".to_owned(),
        Kind::Bytes => "bytes".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::Int32 | Kind::Int64 => "integer".to_owned(),
        Kind::Float | Kind::Double => "number".to_owned(),
        Kind::Timestamp => "point in time".to_owned(),
        Kind::Any => "any value".to_owned(),
        Kind::Enum(_) => "enum".to_owned(),
        Kind::Record(_) => "record".to_owned(),
        Kind::List { item, .. } => format!("list of {}", shown(item)),
        Kind::Map(item) => format!("map to {}", shown(item)),
    }
}

/// The wrappers of a list and of the lists in it.
fn wrappers(kind: &Kind) -> Vec<Option<&str>> {
    match kind {
        Kind::List { item, wrapper } => std::iter::once(wrapper.as_deref()).chain(wrappers(item)).collect(),
        Kind::Map(item) => wrappers(item),
        _ => Vec::new(),
    }
}
