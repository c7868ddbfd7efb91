//! Schemas that consist of others: `allOf`. A record of a spec has its members itself.

use std::collections::{HashMap, HashSet};
use std::mem;

use super::document::{Document, Schema};
use super::loose::{Entries, Maybe};
use super::shape::component_name;
use crate::import::notes::Notes;

/// How deep schemas consist of others.
const DEEPEST: usize = 32;

/// How many members are copied. Schemas that consist of each other would grow beyond all bounds.
const MEMBERS: usize = 200_000;

/// Gives every schema of `document` the members of those that it consists of.
pub fn put_together(document: &mut Document, notes: &mut Notes) {
    let components = &mut document.components.schemas.0;
    let mut merger = Merger {
        open: components.iter().map(|(name, schema)| (name.clone(), schema.clone())).collect(),
        whole: HashMap::new(),
        depth: 0,
        left: MEMBERS,
        notes,
    };
    if !has_parts(document) {
        return;
    }
    for (name, schema) in &mut document.components.schemas.0 {
        if let Some(whole) = merger.component(name) {
            *schema = whole;
        }
    }
    for (_, api) in &mut document.apis.0 {
        for parameter in &mut api.parameters.0 {
            merger.merge(&mut parameter.schema);
        }
        for schema in api.responses.0.iter_mut().filter_map(|(_, response)| response.schema.0.as_deref_mut())
        {
            merger.merge(schema);
        }
    }
}

/// Whether any schema consists of others.
fn has_parts(document: &Document) -> bool {
    let in_apis = document.apis.iter().flat_map(|(_, api)| {
        let responses = api.responses.iter().filter_map(|(_, response)| response.schema.0.as_deref());
        api.parameters.0.iter().map(|parameter| &parameter.schema).chain(responses)
    });
    let mut waiting: Vec<&Schema> =
        document.components.schemas.iter().map(|(_, schema)| schema).chain(in_apis).collect();
    while let Some(schema) = waiting.pop() {
        if !schema.all_of.0.is_empty() {
            return true;
        }
        waiting.extend(schema.properties.iter().map(|(_, property)| property));
        waiting.extend(schema.items.0.as_deref());
        waiting.extend(schema.additional.0.as_deref());
    }
    false
}

struct Merger<'n> {
    /// Components that were not put together yet.
    open: HashMap<String, Schema>,
    /// Those that were.
    whole: HashMap<String, Schema>,
    depth: usize,
    /// How many members may still be copied.
    left: usize,
    notes: &'n mut Notes,
}

impl Merger<'_> {
    /// The component called `name` with all of its members; `None` when there is none, or it consists of itself.
    fn component(&mut self, name: &str) -> Option<Schema> {
        if let Some(mut schema) = self.open.remove(name) {
            self.merge(&mut schema);
            self.whole.insert(name.to_owned(), schema);
        }
        self.whole.get(name).cloned()
    }

    fn merge(&mut self, schema: &mut Schema) {
        if self.depth > DEEPEST {
            self.notes
                .add("`allOf` that is too deep: parts left out", || schema.reference.as_str().to_owned());
            schema.all_of.0.clear();
            return;
        }
        self.depth += 1;
        for (_, property) in &mut schema.properties.0 {
            self.merge(property);
        }
        for below in [&mut schema.items, &mut schema.additional] {
            if let Maybe(Some(below)) = below {
                self.merge(below);
            }
        }
        let parts = mem::take(&mut schema.all_of).0;
        if !parts.is_empty() {
            let mut known: HashSet<String> =
                schema.properties.iter().map(|(name, _)| name.to_owned()).collect();
            let own = mem::take(&mut schema.properties.0);
            for part in parts {
                self.add(part, schema, &mut known);
            }
            schema.properties.0.extend(own);
        }
        self.depth -= 1;
    }

    /// Adds what a part says to `schema`, which precedes.
    fn add(&mut self, mut part: Schema, schema: &mut Schema, known: &mut HashSet<String>) {
        if let Some(name) = component_name(part.reference.as_str()) {
            match self.component(name) {
                Some(whole) => part = whole,
                None => {
                    self.notes
                        .add("part of `allOf` that is not there, or contains this one: left out", || {
                            name.to_owned()
                        });
                    return;
                }
            }
        } else {
            self.merge(&mut part);
        }
        let Schema { kind, properties: Entries(properties), items, additional, required, values, .. } = part;
        if schema.kind.as_str().is_empty() {
            schema.kind = kind;
        }
        schema.required.members.extend(required.members);
        for (own, of_part) in [(&mut schema.items, items), (&mut schema.additional, additional)] {
            if own.0.is_none() {
                *own = of_part;
            }
        }
        if schema.values.0.is_empty() {
            schema.values = values;
        }
        for (name, property) in properties {
            if self.left == 0 {
                self.notes.add("member of a part of `allOf` left out, since there are too many", || name);
            } else if known.insert(name.clone()) {
                self.left -= 1;
                schema.properties.0.push((name, property));
            }
        }
    }
}
