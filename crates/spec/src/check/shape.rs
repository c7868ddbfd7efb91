//! Members and what they hold.

use std::collections::BTreeSet;

use regex_lite::Regex;

use super::names::{is_identifier, known_names, repeated};
use super::shapes::Shapes;
use super::{dates, value};
use crate::diagnostics::Diagnostics;
use crate::language::{Member, Place, Service, Shape, Source, Type};
use crate::location::Location;

/// Whether a member belongs to requests or responses.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Side {
    Input,
    Output,
    /// In a shared shape, which both sides may use.
    Either,
}

/// The names that members can refer to.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub side: Side,
    pub shapes: Shapes<'a>,
    /// Where the service stands that has these shapes.
    pub service: Location,
    /// Their own sources and those of the service.
    pub sources: [&'a [Source]; 2],
}

/// Checks the shared shapes of a service.
pub(super) fn check_shared(service: &Service, diagnostics: &mut Diagnostics) {
    let shapes = Shapes(&service.shapes);
    let context =
        Context { side: Side::Either, shapes, service: service.at, sources: [&service.sources, &[]] };
    check_sources(&service.sources, diagnostics);
    let circular = circular(shapes);
    for (name, shape) in &service.shapes {
        if circular.contains(name.as_str()) {
            diagnostics
                .error(service.at, format!("shape `{name}` contains itself with no record in between"))
                .key(format!("shapes/{name}"))
                .hint("only members of a record can refer back to it");
            continue;
        }
        check(shape, context, diagnostics);
    }
}

/// The shapes that lead back to themselves through names, lists and maps alone. Each leads to one other at most, so every
/// shape is passed once.
fn circular(shapes: Shapes<'_>) -> BTreeSet<&str> {
    let mut circular = BTreeSet::new();
    let mut passed: BTreeSet<&str> = BTreeSet::new();
    for name in shapes.0.keys() {
        let mut way: Vec<&str> = Vec::new();
        let mut next = Some(name.as_str());
        while let Some(name) = next.filter(|name| passed.insert(name)) {
            way.push(name);
            next = shapes
                .0
                .get_key_value(name)
                .and_then(|(_, shape)| led_to(shape))
                .and_then(|to| shapes.0.get_key_value(to).map(|(name, _)| name.as_str()));
        }
        let start = next.and_then(|name| way.iter().position(|passed| *passed == name));
        circular.extend(way.drain(start.unwrap_or(way.len())..));
    }
    circular
}

/// The shape that `shape` is by name, or holds in lists and maps alone.
fn led_to(shape: &Shape) -> Option<&str> {
    let mut shape = shape;
    while shape.shape.is_none() {
        shape = shape.items.as_deref()?;
    }
    shape.shape.as_deref()
}

/// Checks that no two sources have the same id, and that their dates are dates.
pub(super) fn check_sources(sources: &[Source], diagnostics: &mut Diagnostics) {
    dates::check_sources(sources, diagnostics);
    let named: Vec<&Source> = sources.iter().filter(|source| source.id.is_some()).collect();
    for source in repeated(&named, |source| &source.id) {
        let id = source.id.as_deref().unwrap_or_default();
        diagnostics.error(source.at, format!("source `{id}` is declared twice")).value("id");
    }
}

/// Checks the members of a record, or the parameters of an operation (which is `top`).
pub(super) fn check_members(
    members: &[Member],
    top: bool,
    context: Context<'_>,
    diagnostics: &mut Diagnostics,
) {
    for member in repeated(members, |member| &member.name) {
        diagnostics
            .error(member.at, format!("member `{}` is declared twice", member.name))
            .value("name")
            .hint("names that differ in case alone are different");
    }
    for member in members {
        check_side(member, top, context, diagnostics);
        check_style(member, context, diagnostics);
        check_precision(member, context, diagnostics);
        check_references(member, context, diagnostics);
        check(&member.shape, context, diagnostics);
        check_values(member, context, diagnostics);
    }
}

/// Reports keys that mean nothing on this side of a call.
fn check_side(member: &Member, top: bool, context: Context<'_>, diagnostics: &mut Diagnostics) {
    let output = context.side == Side::Output;
    let place = member.place.is_some() && !(top && context.side == Side::Input);
    let style = member.style.is_some() && output;
    let precision = member.precision.is_some() && !(top && context.side == Side::Input);
    let required = member.required && output;
    let payload = top && member.place == Some(Place::Payload);
    let always = member.always && context.side == Side::Input && !payload;
    let misplaced = [
        ("place", place, "parameters", "a member is sent with its record"),
        ("style", style, "inputs", "a response is written in its own format"),
        ("precision", precision, "parameters", "a member of a record holds a time as it is given"),
        ("required", required, "inputs", "a member that a response always has is `always`"),
        ("always", always, "responses and payloads", "a parameter that a call must have is `required`"),
    ];
    for (key, _, what, hint) in misplaced.into_iter().filter(|(_, misplaced, ..)| *misplaced) {
        diagnostics
            .error(member.at, format!("`{key}` of `{}` is for {what} alone", member.name))
            .key(key)
            .hint(hint);
    }
    if member.required && member.default.is_some() {
        diagnostics
            .warning(member.at, format!("`{}` is required and has a default", member.name))
            .key("default")
            .hint("the provider assumes the default only when a call may go without it");
    }
}

/// Checks that only points in time have a precision.
fn check_precision(member: &Member, context: Context<'_>, diagnostics: &mut Diagnostics) {
    let Some(precision) = member.precision else { return };
    let r#type = context.shapes.resolve(&member.shape).and_then(|shape| shape.r#type);
    if let Some(r#type) = r#type.filter(|r#type| *r#type != Type::Timestamp) {
        diagnostics
            .error(
                member.at,
                format!("precision `{precision}` of `{}`, which is {}", member.name, r#type.article()),
            )
            .key("precision")
            .hint("it is for type `timestamp` alone");
    }
}

/// Checks that only lists, maps and records have a style.
fn check_style(member: &Member, context: Context<'_>, diagnostics: &mut Diagnostics) {
    let Some(style) = member.style else { return };
    let Some(shape) = context.shapes.resolve(&member.shape) else { return };
    let Some(r#type) = shape.r#type else { return };
    let structured = |r#type: Type| r#type.is_structured() || r#type == Type::Any;
    if !structured(r#type) {
        diagnostics
            .error(member.at, format!("style `{style}` of `{}`, which is {}", member.name, r#type.article()))
            .key("style")
            .hint("styles are for lists, maps and records");
        return;
    }
    let element =
        shape.items.as_deref().and_then(|items| context.shapes.resolve(items)).and_then(|it| it.r#type);
    if style.joins() && (r#type != Type::List || element.is_some_and(structured)) {
        diagnostics
            .error(member.at, format!("style `{style}` of `{}`, which is not a list of scalars", member.name))
            .value("style")
            .hint("structures are written `indexed` or as `json`");
    }
}

fn check_references(member: &Member, context: Context<'_>, diagnostics: &mut Diagnostics) {
    if let Some(name) = &member.rename {
        check_identifier(name, "rename", member.at, diagnostics);
    }
    let Some(id) = &member.source else { return };
    let known: Vec<&str> =
        context.sources.iter().copied().flatten().filter_map(|source| source.id.as_deref()).collect();
    if !known.contains(&id.as_str()) {
        diagnostics
            .error(member.at, format!("unknown source `{id}`"))
            .value("source")
            .hint_from(|| known_names(id, "source ids", known));
    }
}

fn check_identifier(name: &str, key: &str, at: Location, diagnostics: &mut Diagnostics) {
    if !is_identifier(name) {
        diagnostics
            .error(at, format!("`{name}` is not a name in Rust"))
            .value(key)
            .hint("letters, digits and underscores, with no digit first");
    }
}

/// Checks default and example. A default that does not fit is an error; an example that does not fit is a mistake of
/// the page, and a warning.
fn check_values(member: &Member, context: Context<'_>, diagnostics: &mut Diagnostics) {
    let misfit =
        |text: &String| value::misfit(text, &member.shape, context.shapes).map(|why| (text.clone(), why));
    if let Some((text, why)) = member.default.as_ref().and_then(misfit) {
        diagnostics.error(member.at, format!("default `{text}` of `{}` {why}", member.name)).value("default");
    }
    if let Some((text, why)) = member.example.as_ref().and_then(misfit) {
        diagnostics
            .warning(member.at, format!("example `{text}` of `{}` {why}", member.name))
            .value("example");
    }
}

/// Checks what a member or element holds.
pub(super) fn check(shape: &Shape, context: Context<'_>, diagnostics: &mut Diagnostics) {
    match (&shape.shape, shape.r#type) {
        (Some(name), _) => check_name(name, shape, context, diagnostics),
        (None, None) => {
            diagnostics
                .error(shape.at, "neither `type` nor `shape` says what it holds")
                .hint("`type` is one of the built-in types, `shape` the name of a shared one")
                .relies_on(shape.at, "type")
                .relies_on(shape.at, "shape");
        }
        (None, Some(r#type)) => {
            check_parts(shape, r#type, diagnostics);
            check_limits(shape, r#type, diagnostics);
        }
    }
    if let Some(name) = &shape.type_name {
        check_identifier(name, "type_name", shape.at, diagnostics);
    }
    for value in repeated(&shape.values, |value| &value.value) {
        diagnostics.error(value.at, format!("value `{}` is declared twice", value.value)).value("value");
    }
    for value in &shape.values {
        if let Some(name) = &value.rename {
            check_identifier(name, "rename", value.at, diagnostics);
        }
    }
    if let Some(items) = &shape.items {
        check(items, context, diagnostics);
    }
    check_members(&shape.members, false, context, diagnostics);
}

/// The keys of a shape that are set, in the order of their declaration.
fn keys(shape: &Shape) -> [(&'static str, bool); 13] {
    [
        ("type", shape.r#type.is_some()),
        ("type_name", shape.type_name.is_some()),
        ("items", shape.items.is_some()),
        ("wrapper", shape.wrapper.is_some()),
        ("members", !shape.members.is_empty()),
        ("values", !shape.values.is_empty()),
        ("min_length", shape.min_length.is_some()),
        ("max_length", shape.max_length.is_some()),
        ("minimum", shape.minimum.is_some()),
        ("maximum", shape.maximum.is_some()),
        ("min_items", shape.min_items.is_some()),
        ("max_items", shape.max_items.is_some()),
        ("pattern", shape.pattern.is_some()),
    ]
}

fn check_name(name: &str, shape: &Shape, context: Context<'_>, diagnostics: &mut Diagnostics) {
    if !context.shapes.0.contains_key(name) {
        let hint = known_names(name, "shapes", context.shapes.0.keys().map(String::as_str));
        let error = diagnostics.error(shape.at, format!("unknown shape `{name}`"));
        error.value("shape").hint(hint).relies_on(context.service, "shapes");
    }
    for (key, _) in keys(shape).into_iter().filter(|(_, set)| *set) {
        diagnostics
            .error(shape.at, format!("`{key}` beside `shape`"))
            .key(key)
            .hint(format!("shape `{name}` says it all; leave out one of the two"));
    }
}

/// Checks that a type has all of its parts and no others.
fn check_parts(shape: &Shape, r#type: Type, diagnostics: &mut Diagnostics) {
    let it = r#type.article();
    for key in ["items", "wrapper", "members", "values", "type_name"] {
        let set = keys(shape).iter().any(|(name, set)| *name == key && *set);
        let belongs = r#type.parts().contains(&key);
        if set && !belongs {
            let types = Type::ALL.iter().filter(|r#type| r#type.parts().contains(&key));
            let types: Vec<String> = types.map(|r#type| format!("`{type}`")).collect();
            diagnostics
                .error(shape.at, format!("`{key}` in {it}"))
                .key(key)
                .hint(format!("it belongs to type {}", types.join(" or ")));
        }
        let hint = match (key, belongs && !set) {
            ("items", true) => "`items` says what each element is",
            ("members", true) => "an object whose members are not known is type `any`",
            ("values", true) => "a text whose values are not known is type `string`",
            _ => continue,
        };
        let error = diagnostics.error(shape.at, format!("{it} without `{key}`"));
        error.value("type").hint(hint).relies_on(shape.at, key);
    }
}

/// Checks that limits are of a kind that the type has, and that some value meets them.
fn check_limits(shape: &Shape, r#type: Type, diagnostics: &mut Diagnostics) {
    let string = r#type.is_string_like();
    let limits = [
        (["min_length", "max_length"], string, "the length of texts"),
        (["minimum", "maximum"], r#type.is_number(), "numbers"),
        (["min_items", "max_items"], r#type.parts().contains(&"items"), "the elements of lists and maps"),
        (["pattern", "pattern"], string, "texts"),
    ];
    let set: BTreeSet<&str> = keys(shape).into_iter().filter(|(_, set)| *set).map(|(key, _)| key).collect();
    for (pair, belongs, what) in limits {
        for key in
            pair.iter().collect::<BTreeSet<_>>().into_iter().filter(|key| !belongs && set.contains(*key))
        {
            diagnostics
                .error(shape.at, format!("`{key}` in {}", r#type.article()))
                .key(*key)
                .hint(format!("it limits {what}"));
        }
    }
    let contradictions = [
        ("min_length", "max_length", shape.min_length > shape.max_length && shape.max_length.is_some()),
        ("minimum", "maximum", shape.minimum > shape.maximum && shape.maximum.is_some()),
        ("min_items", "max_items", shape.min_items > shape.max_items && shape.max_items.is_some()),
    ];
    for (min, max, _) in contradictions.into_iter().filter(|(.., wrong)| *wrong) {
        diagnostics.error(shape.at, format!("`{min}` is above `{max}`")).value(min);
    }
    if let Some(Err(error)) = shape.pattern.as_deref().map(Regex::new) {
        diagnostics
            .error(shape.at, format!("`pattern` is not a regular expression: {error}"))
            .value("pattern")
            .hint("look-around and back references are not available");
    }
}
