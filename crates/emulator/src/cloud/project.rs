//! A resource as a response shows it: the members that the schema names, in the shape that it gives them.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use cloudspec_wire::{Field, Repeat, Schema, Shape, Value};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::resource::{Compute, Derive, PerCall, Resource, Work};
use super::row::{Row, TAGS};
use crate::shape::{put, put_or_empty};
use crate::times::Times;

/// Other names that responses have for tags.
const TAG_NAMES: [&str; 2] = ["tags", "Tag"];

/// An empty text.
static EMPTY: Value = Value::String(String::new());

/// The members of `schema` that the resource has.
pub(crate) fn project(work: &Work<'_>, resource: &Resource, row: &Row, schema: &'static Schema) -> Value {
    // Names are texts and numbers are finite, so nothing here has no form as JSON.
    serde_json::to_value(View::new(work, Layout::of(work, resource, schema), row)).unwrap_or_default()
}

/// Where the members of a schema come from, for one kind of resource. It is worked out once for each operation.
pub(crate) struct Layout {
    schema: &'static Schema,
    /// What follows from the resources.
    kept: Vec<(&'static Field, Source)>,
    /// What depends on the call.
    per_call: Vec<(&'static Field, Source)>,
}

/// Where a member of a response comes from.
enum Source {
    /// The member of the same name, or of another one.
    Own(&'static str),
    /// A text that is empty where the resource has none.
    OrEmpty(&'static str),
    Key,
    Computed(Compute),
    Derived(Derive),
    PerCall(PerCall),
    /// The ids in a table whose member is the id of the resource.
    Related(usize, &'static str),
    /// A flag that the schema has as a text: off, and on.
    Flag(&'static str, [&'static str; 2]),
    /// A record whose members are its own, or those of the resource.
    Nested(Layout),
}

impl Layout {
    /// The layout of `schema` for a kind of resource in responses of the operation. All of them live as long as the process,
    /// and so does the layout.
    pub(crate) fn of(work: &Work<'_>, resource: &Resource, schema: &'static Schema) -> &'static Layout {
        type Known = BTreeMap<(&'static str, usize, usize), &'static Layout>;
        static KNOWN: RwLock<Known> = RwLock::new(Known::new());
        let operation = std::ptr::from_ref(work.call.target.operation).addr();
        let key = (resource.table, operation, std::ptr::from_ref(schema).addr());
        if let Some(layout) = KNOWN.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return layout;
        }
        let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
        known.entry(key).or_insert_with(|| Box::leak(Box::new(Layout::new(work, resource, schema, true))))
    }

    fn new(work: &Work<'_>, resource: &Resource, schema: &'static Schema, nests: bool) -> Layout {
        let source = |field: &Field| {
            let name = field.wire;
            if nests
                && resource.nested.contains(&name)
                && field.repeat == Repeat::One
                && let Some(inner) = field.shape.schema()
            {
                return Source::Nested(Layout::new(work, resource, inner, false));
            }
            if name == resource.key {
                return Source::Key;
            }
            let flag = resource.flags.iter().find(|(member, _)| *member == name);
            if let (Some((_, texts)), Shape::String) = (flag, field.shape) {
                return Source::Flag(name, *texts);
            }
            if let Some((_, derive)) = resource.derived.iter().find(|(derived, _)| *derived == name) {
                return Source::Derived(*derive);
            }
            if let Some((_, compute)) = resource.computed.iter().find(|(computed, _)| *computed == name) {
                return Source::Computed(*compute);
            }
            if let Some((_, tell)) = resource.per_call.iter().find(|(told, _)| *told == name) {
                return Source::PerCall(*tell);
            }
            if let Some(related) = resource.related.iter().find(|related| related.member == name) {
                return Source::Related(work.model.table(related.table), related.via);
            }
            if resource.blank.contains(&name) {
                return Source::OrEmpty(name);
            }
            Source::Own(if TAG_NAMES.contains(&name) { TAGS } else { name })
        };
        let members = schema.fields.iter().map(|field| (field, source(field)));
        let (per_call, kept) = members.partition(|(_, source)| source.is_per_call());
        Layout { schema, kept, per_call }
    }
}

/// A resource that a response shows.
pub(crate) struct View<'a> {
    work: &'a Work<'a>,
    layout: &'a Layout,
    row: &'a Row,
}

impl<'a> View<'a> {
    pub(crate) fn new(work: &'a Work<'a>, layout: &'a Layout, row: &'a Row) -> View<'a> {
        View { work, layout, row }
    }
}

impl View<'_> {
    /// Appends the resource as JSON. What follows from the resources is written once, until one of them changes.
    pub(crate) fn write(&self, table: usize, text: &mut Vec<u8>) {
        let layout = std::ptr::from_ref(self.layout).addr();
        // Writing to memory does not fail, and everything that is shown has a form as JSON.
        self.work.cloud.put_written((table, &self.row.id), layout, text, |text| {
            let _ = serde_json::to_writer(text, &Kept(self));
        });
        if !self.layout.per_call.is_empty() {
            let end = text.len();
            let _ = serde_json::to_writer(&mut *text, &ForCall(self));
            join(text, end);
        }
    }

    /// How times are written in responses of the operation.
    fn times(&self) -> &Times {
        &self.work.call.target.times
    }

    fn put_kept<M: SerializeMap>(&self, shown: &mut M) -> Result<(), M::Error> {
        // What the resource has is looked up in the schema, which is quicker than the other way round.
        let (schema, times) = (self.layout.schema, self.times());
        let mut own: Vec<Option<&Value>> = vec![None; schema.fields.len()];
        for (name, value) in &self.row.members {
            if let Some(place) = schema.field(name).and_then(|(place, _)| own.get_mut(place)) {
                *place = Some(value);
            }
        }
        let place = |field: &Field| schema.field(field.wire).map_or(usize::MAX, |(place, _)| place);
        for (field, source) in &self.layout.kept {
            match source {
                Source::Own(name) if *name == field.wire => {
                    put_or_empty(shown, times, field, own.get(place(field)).copied().flatten())?;
                }
                source => self.put(shown, field, source)?,
            }
        }
        Ok(())
    }

    fn put_for_call<M: SerializeMap>(&self, shown: &mut M) -> Result<(), M::Error> {
        self.layout.per_call.iter().try_for_each(|(field, source)| self.put(shown, field, source))
    }

    fn put<M: SerializeMap>(&self, shown: &mut M, field: &Field, source: &Source) -> Result<(), M::Error> {
        match source {
            Source::Nested(layout) => {
                shown.serialize_entry(field.wire, &Nested { view: self, layout, field })
            }
            source => source.with(self, |value| put_or_empty(shown, self.times(), field, value)),
        }
    }
}

/// Makes one object of two, of which the second one begins at `end` of the first.
fn join(text: &mut Vec<u8>, end: usize) {
    const EMPTY: &[u8] = b"{}";
    match text.split_at(end) {
        (_, EMPTY) => text.truncate(end),
        (first, _) if first.ends_with(EMPTY) => drop(text.drain(end - EMPTY.len()..end)),
        _ => {
            text.splice(end - 1..=end, *b",");
        }
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut shown = serializer.serialize_map(None)?;
        self.put_kept(&mut shown)?;
        self.put_for_call(&mut shown)?;
        shown.end()
    }
}

/// What a response shows of a resource that follows from the resources.
struct Kept<'a>(&'a View<'a>);

impl Serialize for Kept<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut shown = serializer.serialize_map(None)?;
        self.0.put_kept(&mut shown)?;
        shown.end()
    }
}

/// What a response shows of a resource that depends on the call.
struct ForCall<'a>(&'a View<'a>);

impl Serialize for ForCall<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut shown = serializer.serialize_map(None)?;
        self.0.put_for_call(&mut shown)?;
        shown.end()
    }
}

impl Source {
    /// Whether it depends on the call.
    fn is_per_call(&self) -> bool {
        match self {
            Source::PerCall(_) => true,
            Source::Nested(layout) => !layout.per_call.is_empty(),
            _ => false,
        }
    }

    /// Passes the value that a resource has there to `then`.
    fn with<T>(&self, view: &View<'_>, then: impl FnOnce(Option<&Value>) -> T) -> T {
        let row = view.row;
        match self {
            Source::Own(name) => then(row.members.get(*name)),
            Source::OrEmpty(name) => then(Some(row.members.get(*name).unwrap_or(&EMPTY))),
            Source::Key => then(Some(&Value::from(row.id.as_str()))),
            Source::Flag(name, [off, on]) => match row.members.get(*name) {
                Some(Value::Bool(flag)) => then(Some(&Value::from(if *flag { *on } else { *off }))),
                own => then(own),
            },
            Source::Computed(compute) => {
                then(Some(&compute(&view.work.others(), row)).filter(|value| !value.is_null()))
            }
            Source::PerCall(tell) => then(Some(&tell(view.work.call, row)).filter(|value| !value.is_null())),
            Source::Derived(derive) => then(Some(&derive(row)).filter(|value| !value.is_null())),
            Source::Related(table, via) => {
                let ids = view.work.cloud.ids_with(*table, via, &row.id).unwrap_or_default();
                then(Some(&ids.iter().map(String::as_str).collect()))
            }
            // A layout is nested only once.
            Source::Nested(_) => then(None),
        }
    }
}

/// A record of a response whose members are its own, or those of the resource.
struct Nested<'a> {
    view: &'a View<'a>,
    layout: &'a Layout,
    field: &'a Field,
}

impl Serialize for Nested<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let kept = self.view.row.members.get(self.field.wire).and_then(Value::as_object);
        let times = self.view.times();
        let mut shown = serializer.serialize_map(None)?;
        for (field, source) in self.layout.kept.iter().chain(&self.layout.per_call) {
            match kept.and_then(|kept| kept.get(field.wire)) {
                Some(value) => put(&mut shown, times, field, Some(value))?,
                None => source.with(self.view, |value| put(&mut shown, times, field, value))?,
            };
        }
        shown.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_objects_are_joined_to_one() {
        for (first, second, expected) in [
            (r#"[{"a":1}"#, r#"{"b":2}"#, r#"[{"a":1,"b":2}"#),
            ("[{}", r#"{"b":2}"#, r#"[{"b":2}"#),
            (r#"[{"a":{}}"#, "{}", r#"[{"a":{}}"#),
            ("[{}", "{}", "[{}"),
        ] {
            let mut text = [first, second].concat().into_bytes();
            join(&mut text, first.len());
            assert_eq!(String::from_utf8(text).unwrap(), expected);
        }
    }
}
