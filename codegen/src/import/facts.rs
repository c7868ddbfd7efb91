//! The facts of an operation as a flat list, to compare two versions of it.

use std::collections::BTreeMap;
use std::fmt;

use cloudspec_spec::language::{Member, Operation, Shape};

/// A difference between two versions of an operation.
#[derive(Clone, Debug, PartialEq)]
pub enum Difference {
    /// Only the new version has it.
    Added(String, String),
    /// Only the old version has it.
    Removed(String, String),
    /// Both have it, with other words.
    Changed(String, String, String),
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Difference::Added(path, new) => write!(f, "+ {path}: {new}"),
            Difference::Removed(path, old) => write!(f, "- {path}: {old}"),
            Difference::Changed(path, old, new) => write!(f, "~ {path}: {old} -> {new}"),
        }
    }
}

/// The differences from `old` to `new`, in the order of their paths.
pub fn differences(old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> Vec<Difference> {
    let mut paths: Vec<&String> = old.keys().chain(new.keys()).collect();
    paths.sort();
    paths.dedup();
    let difference = |path: &String| match (old.get(path), new.get(path)) {
        (Some(old), Some(new)) if old != new => {
            Some(Difference::Changed(path.clone(), old.clone(), new.clone()))
        }
        (Some(old), None) => Some(Difference::Removed(path.clone(), old.clone())),
        (None, Some(new)) => Some(Difference::Added(path.clone(), new.clone())),
        _ => None,
    };
    paths.into_iter().filter_map(difference).collect()
}

/// Shapes of a service by name.
pub type Shapes = BTreeMap<String, Shape>;

/// The facts of an operation by path: members with type and limits, values, errors, paging. Prose is not a
/// fact, and neither is the name of a shape: what `shapes` has under it is.
pub fn facts(operation: &Operation, shapes: &Shapes) -> BTreeMap<String, String> {
    let mut facts = Facts::new(shapes);
    let method = operation.method.map_or("POST", |method| method.as_str());
    facts.add(
        "request".to_owned(),
        &[method, operation.path.as_deref().unwrap_or("/"), operation.effect.as_str()],
    );
    facts.members("input", &operation.input);
    facts.members("output", &operation.output);
    if let Some(payload) = &operation.payload {
        facts.shape("payload", payload, Vec::new());
    }
    for error in &operation.errors {
        facts.add(format!("error {} {}", error.status, error.code), &[documented(&error.retired)]);
    }
    if let Some(deprecated) = &operation.deprecated {
        facts.add(
            "deprecated".to_owned(),
            &[deprecated.replaced_by.as_deref().unwrap_or("nothing in its place")],
        );
    }
    if operation.retired.is_some() {
        facts.add("operation".to_owned(), &["retired"]);
    }
    if let Some(token) = &operation.idempotency_token {
        facts.add("idempotency token".to_owned(), &[token]);
    }
    if let Some(paging) = &operation.paging {
        let by = paging.token.as_ref().or(paging.page.as_ref());
        facts.add("paging".to_owned(), &["by", by.map_or("", String::as_str), "through", &paging.items]);
    }
    facts.found
}

/// How many facts an operation may have before its shapes are represented by their names alone. Components
/// that refer to each other would unfold into more than there is memory for.
const UNFOLDED: usize = 20_000;

/// How many shapes may be unfolded in one another: every path has the names of all that are around it.
const DEEPEST: usize = 32;

struct Facts<'s> {
    found: BTreeMap<String, String>,
    shapes: &'s Shapes,
    /// Shapes that are being looked into, so that one that contains itself comes to an end.
    open: Vec<&'s str>,
}

impl<'s> Facts<'s> {
    fn new(shapes: &'s Shapes) -> Facts<'s> {
        Facts { found: BTreeMap::new(), shapes, open: Vec::new() }
    }

    fn add(&mut self, path: String, words: &[&str]) {
        self.found.insert(path, words.join(" "));
    }

    fn members(&mut self, path: &str, members: &'s [Member]) {
        for member in members {
            let mut words: Vec<String> = Vec::new();
            words.extend(member.place.map(|place| format!("in {place}")));
            words.extend(member.style.map(|style| format!("as {style}")));
            words.extend(member.precision.map(|precision| format!("to the {precision}")));
            words.extend(member.required.then(|| "required".to_owned()));
            words.extend(member.deprecated.as_ref().map(|_| "deprecated".to_owned()));
            words.extend(member.retired.as_ref().map(|_| "retired".to_owned()));
            words.extend(member.default.as_ref().map(|default| format!("default {default}")));
            self.shape(&format!("{path}.{}", member.name), &member.shape, words);
        }
    }

    /// A shape with what is below it; `more` stands behind its type.
    fn shape(&mut self, path: &str, shape: &'s Shape, more: Vec<String>) {
        if let Some((name, named)) = shape.shape.as_ref().and_then(|name| self.shapes.get_key_value(name)) {
            let is_deep = self.open.len() >= DEEPEST;
            if is_deep || self.open.contains(&name.as_str()) || self.found.len() > UNFOLDED {
                self.add(path.to_owned(), &[name]);
                return;
            }
            self.open.push(name);
            self.shape(path, named, more);
            self.open.pop();
            return;
        }
        let mut words = vec![summary(shape)];
        words.extend(more);
        self.add(path.to_owned(), &[&words.join(", ")]);
        for value in &shape.values {
            self.add(format!("{path} = {}", value.value), &[documented(&value.retired)]);
        }
        self.members(path, &shape.members);
        if let Some(items) = &shape.items {
            self.shape(&format!("{path}[]"), items, Vec::new());
        }
    }
}

fn documented(retired: &Option<String>) -> &'static str {
    if retired.is_some() { "retired" } else { "documented" }
}

/// Type and limits.
fn summary(shape: &Shape) -> String {
    let mut words: Vec<String> = Vec::new();
    words.extend(shape.r#type.map(|kind| kind.to_string()));
    words.extend(shape.wrapper.as_ref().map(|wrapper| format!("in {wrapper}")));
    let bounds = [
        ("characters", shape.min_length.map(|n| n.to_string()), shape.max_length.map(|n| n.to_string())),
        ("elements", shape.min_items.map(|n| n.to_string()), shape.max_items.map(|n| n.to_string())),
        ("in value", shape.minimum.map(|n| n.to_string()), shape.maximum.map(|n| n.to_string())),
    ];
    for (what, low, high) in bounds {
        if low.is_some() || high.is_some() {
            words.push(format!("{}..{} {what}", low.unwrap_or_default(), high.unwrap_or_default()));
        }
    }
    words.extend(shape.pattern.as_ref().map(|pattern| format!("like {pattern}")));
    words.join(" ")
}
