//! A resource as a response shows it: the members that the schema names, in the shape that it gives them.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use cloudspec_wire::{Field, Repeat, Schema, Shape, Value};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::resource::{Compute, Resource, Work};
use super::row::{Members, Row, TAGS};
use crate::shape::{put, put_or_empty};

/// Other names that responses have for tags.
const TAG_NAMES: [&str; 2] = ["tags", "Tag"];

/// The members of `schema` that the resource has.
pub(crate) fn project(work: &Work<'_>, resource: &Resource, row: &Row, schema: &'static Schema) -> Value {
    // Names are texts and numbers are finite, so nothing here has no form as JSON.
    serde_json::to_value(View::new(work, Layout::of(work, resource, schema), row)).unwrap_or_default()
}

/// Where the members of a schema come from, for one kind of resource. It is worked out once for each schema.
pub(crate) struct Layout {
    schema: &'static Schema,
    /// In the order of the fields.
    sources: Vec<Source>,
}

/// Where a member of a response comes from.
enum Source {
    /// The member of the same name, or of another one.
    Own(&'static str),
    Key,
    Computed(Compute),
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
            if let Some((_, compute)) = resource.computed.iter().find(|(computed, _)| *computed == name) {
                return Source::Computed(*compute);
            }
            if let Some(related) = resource.related.iter().find(|related| related.member == name) {
                return Source::Related(work.model.table(related.table), related.via);
            }
            Source::Own(if TAG_NAMES.contains(&name) { TAGS } else { name })
        };
        Layout { schema, sources: schema.fields.iter().map(source).collect() }
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

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let schema = self.layout.schema;
        // What the resource has is looked up in the schema, which is quicker than the other way round.
        let mut own: Vec<Option<&Value>> = vec![None; schema.fields.len()];
        for (name, value) in &self.row.members {
            if let Some(place) = schema.field(name).and_then(|(place, _)| own.get_mut(place)) {
                *place = Some(value);
            }
        }
        let times = &self.work.call.target.times;
        let mut shown = serializer.serialize_map(None)?;
        for ((field, source), own) in schema.fields.iter().zip(&self.layout.sources).zip(own) {
            match source {
                Source::Nested(layout) => {
                    let kept = own.and_then(Value::as_object);
                    shown.serialize_entry(field.wire, &Nested { view: self, layout, kept })?;
                }
                Source::Own(name) if *name == field.wire => put_or_empty(&mut shown, times, field, own)?,
                source => source.with(self, |value| put_or_empty(&mut shown, times, field, value))?,
            }
        }
        shown.end()
    }
}

impl Source {
    /// Passes the value that a resource has there to `then`.
    fn with<T>(&self, view: &View<'_>, then: impl FnOnce(Option<&Value>) -> T) -> T {
        let row = view.row;
        match self {
            Source::Own(name) => then(row.members.get(*name)),
            Source::Key => then(Some(&Value::from(row.id.as_str()))),
            Source::Flag(name, [off, on]) => match row.members.get(*name) {
                Some(Value::Bool(flag)) => then(Some(&Value::from(if *flag { *on } else { *off }))),
                own => then(own),
            },
            Source::Computed(compute) => {
                then(Some(&compute(view.work, row)).filter(|value| !value.is_null()))
            }
            Source::Related(table, via) => {
                let ids = view.work.cloud.with(*table, via, &row.id).unwrap_or_default();
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
    kept: Option<&'a Members>,
}

impl Serialize for Nested<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let times = &self.view.work.call.target.times;
        let mut shown = serializer.serialize_map(None)?;
        for (field, source) in self.layout.schema.fields.iter().zip(&self.layout.sources) {
            match self.kept.and_then(|kept| kept.get(field.wire)) {
                Some(value) => put(&mut shown, times, field, Some(value))?,
                None => source.with(self.view, |value| put(&mut shown, times, field, value))?,
            };
        }
        shown.end()
    }
}
