//! What a seed may say: kinds, members, states and values that the emulated clouds know.
//!
//! A member that is mistyped would be kept and never shown, and a test would rely on something that is not there.

use std::collections::BTreeSet;

use cloudspec_spec::language;
use cloudspec_spec::suggestion::suggestion;
use cloudspec_wire::{Field, Repeat, Schema, Shape, Value};

use super::Seed;
use crate::catalogue::{Catalogue, Target};
use crate::cloud::geography::REGIONS;
use crate::cloud::resource::{Act, Model, Resource, Source};
use crate::cloud::row::{Members, TAGS};
use crate::shape::shaped;

/// The greatest depth of records at which names of members are looked for.
const DEPTH: usize = 3;

/// Refuses a seed with something that no emulated cloud knows, and says what would be right. The members of a kind are
/// those that the operations of the catalogue have; a catalogue without them knows nothing better.
pub(crate) fn check(seed: &Seed, model: &Model, catalogue: &Catalogue) -> Result<(), String> {
    let mut ids = BTreeSet::new();
    let quick = seed.instances.iter().map(|instance| ("ecs.instance", instance.members()));
    let quick = quick.chain(seed.vms.iter().map(|vm| ("vm.instance", vm.members())));
    for (kind, members) in quick {
        let resource = self::kind(kind, model)?;
        let (id, members) = described(resource, &members)?;
        let own = |problem| format!("{kind} {id}: {problem}");
        region(resource, members).map_err(own)?;
        let known = states(resource, &[]);
        state(resource, members, &known).map_err(own)?;
        once(&mut ids, kind, id)?;
    }
    for (kind, rows) in &seed.resources {
        let resource = self::kind(kind, model)?;
        let known = Known::new(resource, catalogue);
        for row in rows {
            let (id, members) = described(resource, row)?;
            known.check(resource, members).map_err(|problem| format!("{kind} {id}: {problem}"))?;
            once(&mut ids, kind, id)?;
        }
    }
    Ok(())
}

/// Refuses a kind that there is not.
pub(crate) fn kind<'m>(kind: &str, model: &'m Model) -> Result<&'m Resource, String> {
    model.named(kind).ok_or_else(|| unknown_kind(kind, model))
}

/// Members to be set on a resource; refuses those that no emulated cloud knows.
pub(crate) fn change(
    kind: &str,
    id: &str,
    members: &Value,
    model: &Model,
    catalogue: &Catalogue,
) -> Result<Members, String> {
    let resource = self::kind(kind, model)?;
    let own = |problem: String| format!("{kind} {id}: {problem}");
    let Value::Object(members) = members else {
        return Err(own(format!("expected an object of members, found {members}")));
    };
    if members.contains_key(resource.key) {
        return Err(own(format!("{}: an id cannot be set", resource.key)));
    }
    Known::new(resource, catalogue).check(resource, members).map_err(own)?;
    Ok(members.clone())
}

fn unknown_kind(kind: &str, model: &Model) -> String {
    let known = || model.resources().iter().map(|resource| resource.table);
    let hint = suggestion(kind, known());
    let hint = hint.unwrap_or_else(|| format!("expected one of {}", known().collect::<Vec<_>>().join(", ")));
    format!("{kind}: there is no such kind; {hint}")
}

/// The id of a resource, and its members.
fn described<'r>(resource: &Resource, row: &'r Value) -> Result<(&'r str, &'r Members), String> {
    let (kind, key) = (resource.table, resource.key);
    let refuse =
        |found: String| Err(format!("{kind}: {key}: expected the id, a text that is not empty; {found}"));
    let Some(members) = row.as_object() else { return refuse(format!("found {row}")) };
    match members.get(key) {
        Some(Value::String(id)) if !id.is_empty() => Ok((id, members)),
        Some(other) => refuse(format!("found {other}")),
        None => {
            let names: Vec<&str> = members.keys().map(String::as_str).collect();
            refuse(format!("found only {}", names.join(", ")))
        }
    }
}

fn once(ids: &mut BTreeSet<(String, String)>, kind: &str, id: &str) -> Result<(), String> {
    match ids.insert((kind.to_owned(), id.to_owned())) {
        true => Ok(()),
        false => Err(format!("{kind} {id}: expected each id once, but it is there twice")),
    }
}

/// What is known of a kind.
struct Known {
    /// The names of members at any depth; empty when the catalogue has no operation of the kind.
    names: BTreeSet<String>,
    /// What responses show of it.
    shown: Vec<&'static Schema>,
    states: BTreeSet<String>,
}

impl Known {
    fn new(resource: &Resource, catalogue: &Catalogue) -> Known {
        let mut names = BTreeSet::new();
        let (mut shown, mut documented) = (Vec::new(), Vec::new());
        for (operation, act) in &resource.acts {
            for target in catalogue.named(operation).filter(|target| is_of(resource, target)) {
                collect(target.operation.input, DEPTH, &mut names);
                collect(target.operation.output, DEPTH + 1, &mut names);
                if matches!(act, Act::List { .. } | Act::Get) {
                    shown.extend(schemas_with(resource.key, target.operation.output));
                    documented.extend(documented_states(resource, target, &target.spec.output, DEPTH));
                }
            }
        }
        if !names.is_empty() {
            names.extend(own_names(resource));
        }
        let mut names: BTreeSet<String> = names.into_iter().map(str::to_owned).collect();
        if !names.is_empty() {
            names.extend(resource.default_members().into_iter().map(|(name, _)| name));
            names.extend(quick_names(resource.table));
        }
        Known { names, shown, states: states(resource, &documented) }
    }

    fn check(&self, resource: &Resource, members: &Members) -> Result<(), String> {
        for (name, value) in members.iter().filter(|(_, value)| !value.is_null()) {
            if !self.names.is_empty() && !self.names.contains(name) {
                let shown = self.shown.iter().flat_map(|schema| schema.fields).map(|field| field.wire);
                let hint = suggestion(name, self.names.iter().map(String::as_str));
                let hint = hint.unwrap_or_else(|| {
                    let names: BTreeSet<&str> = shown.collect();
                    format!("it has {}", names.into_iter().collect::<Vec<_>>().join(", "))
                });
                return Err(format!("{name}: there is no such member; {hint}"));
            }
            self.value(resource, name, value).map_err(|problem| format!("{name}: {problem}"))?;
        }
        region(resource, members)?;
        state(resource, members, &self.states)
    }

    /// Refuses a value that no response could show.
    fn value(&self, resource: &Resource, name: &str, value: &Value) -> Result<(), String> {
        if name == TAGS {
            return tags(value);
        }
        let is_flag = resource.flags.iter().any(|(flag, _)| *flag == name);
        let is_worked_out = resource.computed.iter().any(|(member, _)| *member == name)
            || resource.derived.iter().any(|(member, _)| *member == name);
        let mut fields =
            self.shown.iter().filter_map(|schema| schema.field(name)).map(|(_, field)| field).peekable();
        let Some(first) = fields.peek().copied() else { return Ok(()) };
        match is_flag || is_worked_out || fields.any(|field| shaped(field, value).is_some()) {
            true => Ok(()),
            false => Err(format!("expected {}, found {value}", expected(first))),
        }
    }
}

/// Whether the operation is one of those that act on the kind.
fn is_of(resource: &Resource, target: &Target) -> bool {
    resource.services.contains(&&*target.service_name)
}

/// The names of the members of a record and of the records in it.
fn collect(schema: &'static Schema, depth: usize, names: &mut BTreeSet<&'static str>) {
    for field in schema.fields {
        names.insert(field.wire);
        if let Some(inner) = field.shape.schema().filter(|_| depth > 0) {
            collect(inner, depth - 1, names);
        }
    }
}

/// The records of a response that have the id, which are those that show a resource.
fn schemas_with(key: &str, schema: &'static Schema) -> Vec<&'static Schema> {
    let mut found: Vec<&'static Schema> = Vec::new();
    let inner = schema.fields.iter().filter_map(|field| field.shape.schema());
    let inner = inner.flat_map(|inner| {
        [inner].into_iter().chain(inner.fields.iter().filter_map(|field| field.shape.schema()))
    });
    found.extend([schema].into_iter().chain(inner).filter(|schema| schema.field(key).is_some()));
    found
}

/// The names that the description of a kind has, which no operation need have.
fn own_names(resource: &Resource) -> Vec<&'static str> {
    let mut names = vec![resource.key, resource.status, resource.created, resource.region, TAGS];
    names.extend(resource.renames.iter().map(|(_, member)| *member));
    names.extend(resource.related.iter().map(|related| related.member));
    names.extend(resource.needs.iter().map(|need| need.member));
    names.extend(&resource.indexed);
    names.extend(resource.protection.iter().map(|(member, ..)| *member));
    names.extend(resource.quota.iter().flat_map(|quota| [quota.each, quota.among]));
    for (_, source) in &resource.filters {
        match source {
            Source::Member(path) => names.extend(path.split('.').next()),
            Source::Since(member) | Source::Until(member) | Source::Least(member) | Source::Most(member) => {
                names.push(member);
            }
            Source::Values(_) => {}
        }
    }
    for (_, act) in &resource.acts {
        if let Act::Change(change) = act {
            names.extend(change.clears.iter().chain(change.copies));
            names.extend(change.sets.iter().map(|(member, _)| *member));
        }
    }
    names
}

/// The names of members that a seed gives without naming them.
fn quick_names(kind: &str) -> Vec<String> {
    let seed = Seed::new().instance("i").vm("vm");
    let own = seed.all_resources().filter(|(quick, _)| *quick == kind);
    own.filter_map(|(_, members)| members.as_object().cloned()).flatten().map(|(name, _)| name).collect()
}

/// The states that are known of a kind: those that it goes through, and those that are documented.
fn states(resource: &Resource, documented: &[String]) -> BTreeSet<String> {
    let changes = resource.acts.iter().filter_map(|(_, act)| match act {
        Act::Change(change) => Some(change.from.iter().chain(change.to)),
        _ => None,
    });
    let own = resource.born.iter().chain(changes.flatten()).map(|state| (*state).to_owned());
    own.chain(documented.iter().cloned()).collect()
}

/// The documented values of the state of a kind in the responses of an operation: in the records that have its id.
fn documented_states(
    resource: &Resource,
    target: &Target,
    members: &[language::Member],
    depth: usize,
) -> Vec<String> {
    let named = |name: &str| members.iter().find(|member| member.name == name);
    if let (Some(_), Some(state)) = (named(resource.key), named(resource.status)) {
        return resolved(&state.shape, target).values.iter().map(|value| value.value.clone()).collect();
    }
    let inner = members.iter().filter(|_| depth > 0).map(|member| &resolved(&member.shape, target).members);
    inner.flat_map(|members| documented_states(resource, target, members, depth - 1)).collect()
}

/// The shape of a member, or of the elements of one that is a list.
fn resolved<'s>(shape: &'s language::Shape, target: &'s Target) -> &'s language::Shape {
    let own = shape.shape.as_ref().and_then(|name| target.shapes.get(name)).unwrap_or(shape);
    match &own.items {
        Some(items) => resolved(items, target),
        None => own,
    }
}

/// Refuses a state that the kind cannot be in.
fn state(resource: &Resource, members: &Members, known: &BTreeSet<String>) -> Result<(), String> {
    let member = resource.status;
    match members.get(member) {
        Some(Value::String(state)) if !known.is_empty() && !known.contains(state) => {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            Err(format!("{member}: expected one of {}, found `{state}`", known.join(", ")))
        }
        _ => Ok(()),
    }
}

/// Refuses a region that there is not: nothing would ever show what is in it.
fn region(resource: &Resource, members: &Members) -> Result<(), String> {
    let member = resource.region;
    let region = members.get(member).and_then(Value::as_str).filter(|_| !member.is_empty());
    let Some(region) = region else { return Ok(()) };
    match REGIONS.contains(&region) {
        true => Ok(()),
        false => {
            let hint = suggestion(region, REGIONS);
            let hint = hint.unwrap_or_else(|| format!("expected one of {}", REGIONS.join(", ")));
            Err(format!("{member}: there is no region `{region}`; {hint}"))
        }
    }
}

/// Refuses tags that are not written as they are kept.
fn tags(value: &Value) -> Result<(), String> {
    let is_text = |value: Option<&Value>| value.is_some_and(Value::is_string);
    let is_tag = |tag: &Value| is_text(tag.get("Key")) && tag.get("Value").is_none_or(Value::is_string);
    match value.as_array().is_some_and(|tags| tags.iter().all(is_tag)) {
        true => Ok(()),
        false => Err(format!(r#"expected a list of {{"Key": .., "Value": ..}}, found {value}"#)),
    }
}

/// What a field holds, in words.
fn expected(field: &Field) -> &'static str {
    match (field.repeat, field.shape) {
        (Repeat::List { .. }, _) => "a list",
        (Repeat::Map, _) | (_, Shape::Record(_) | Shape::Late(_)) => "an object",
        (_, Shape::Boolean) => "true or false",
        (_, Shape::Int32 | Shape::Int64) => "a whole number",
        (_, Shape::Float | Shape::Double) => "a number",
        (_, Shape::Timestamp) => "a time",
        _ => "a text",
    }
}
