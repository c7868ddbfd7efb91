//! Meanings of members and causes of errors from the glossary, for those that a service does not document
//! itself.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use crate::catalogue::ServiceSpec;
use crate::glossary::{Cause, Glossary, Term};
use crate::ir::PAYLOAD;
use crate::language::{ErrorCode, Member, Shape, Type};
use crate::naming::singular;

/// Which entries of a glossary were used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// For each of [`Glossary::members`], whether a member uses its meaning.
    pub members: Vec<bool>,
    /// For each of [`Glossary::codes`], whether an error uses its cause.
    pub codes: Vec<bool>,
}

impl Usage {
    /// No entry of `glossary` is used so far.
    pub fn none(glossary: &Glossary) -> Usage {
        Usage { members: vec![false; glossary.members.len()], codes: vec![false; glossary.codes.len()] }
    }

    /// Adds what another service of the same provider uses.
    pub fn add(&mut self, other: &Usage) {
        for (mine, theirs) in [(&mut self.members, &other.members), (&mut self.codes, &other.codes)] {
            mine.iter_mut().zip(theirs).for_each(|(mine, theirs)| *mine |= *theirs);
        }
    }

    /// Whether every entry is used.
    pub fn is_full(&self) -> bool {
        self.members.iter().chain(&self.codes).all(|used| *used)
    }
}

/// The service, with documentation from its provider's glossary for what it does not document itself.
pub fn explained(service: &ServiceSpec) -> Cow<'_, ServiceSpec> {
    if service.glossary.is_empty() {
        return Cow::Borrowed(service);
    }
    Cow::Owned(fill(service).0)
}

/// Which entries of its provider's glossary the service uses.
pub fn usage(service: &ServiceSpec) -> Usage {
    fill(service).1
}

fn fill(service: &ServiceSpec) -> (ServiceSpec, Usage) {
    let mut filled = service.clone();
    let mut reader = Reader::new(service);
    for (name, shape) in &mut filled.spec.shapes {
        reader.shape(shape, &mut Place { operation: None, path: vec![name.clone()] });
    }
    for operation in &mut filled.operations {
        let mut place = Place { operation: Some(operation.name.clone()), path: Vec::new() };
        reader.members(operation.input.iter_mut().chain(&mut operation.output), &mut place);
        if let Some(payload) = &mut operation.payload {
            place.path.push(PAYLOAD.to_owned());
            reader.shape(payload, &mut place);
        }
        operation.errors.iter_mut().for_each(|error| reader.error(error, &operation.name));
    }
    (filled, reader.usage)
}

/// Where a member stands.
struct Place {
    operation: Option<String>,
    path: Vec<String>,
}

/// Looks words up in a glossary.
struct Reader<'g> {
    service: &'g str,
    shapes: &'g BTreeMap<String, Shape>,
    members: HashMap<&'g str, Vec<(usize, &'g Term)>>,
    codes: HashMap<&'g str, Vec<(usize, &'g Cause)>>,
    usage: Usage,
}

impl<'g> Reader<'g> {
    fn new(service: &'g ServiceSpec) -> Self {
        let glossary = &service.glossary;
        let mut members: HashMap<_, Vec<_>> = HashMap::new();
        for (index, term) in glossary.members.iter().enumerate() {
            members.entry(term.name.as_str()).or_default().push((index, term));
        }
        let mut codes: HashMap<_, Vec<_>> = HashMap::new();
        for (index, cause) in glossary.codes.iter().enumerate() {
            codes.entry(cause.code.as_str()).or_default().push((index, cause));
        }
        Reader {
            service: &service.spec.name,
            shapes: &service.spec.shapes,
            members,
            codes,
            usage: Usage::none(glossary),
        }
    }

    fn shape(&mut self, shape: &mut Shape, place: &mut Place) {
        self.members(&mut shape.members, place);
        if let Some(items) = &mut shape.items {
            self.shape(items, place);
        }
    }

    fn members<'m>(&mut self, members: impl IntoIterator<Item = &'m mut Member>, place: &mut Place) {
        for member in members {
            place.path.push(member.name.clone());
            if member.doc.is_none() {
                self.member(member, place);
            }
            self.shape(&mut member.shape, place);
            place.path.pop();
        }
    }

    fn member(&mut self, member: &mut Member, place: &Place) {
        let known = self.members.get(member.name.as_str()).into_iter().flatten();
        let named = member.shape.shape.as_ref().and_then(|name| self.shapes.get(name));
        let r#type = named.unwrap_or(&member.shape).r#type;
        let fitting =
            known.filter_map(|(index, term)| Some((term.fit(self.service, place, r#type)?, *index, *term)));
        let Some((_, index, term)) = fitting.max_by_key(|(fit, ..)| *fit) else { return };
        // The index is that of an entry of the glossary that `usage` was made for.
        self.usage.members[index] = true;
        member.doc = Some(term.text());
        if member.example.is_none() {
            member.example.clone_from(&term.example);
        }
    }

    fn error(&mut self, error: &mut ErrorCode, operation: &str) {
        if error.cause.is_some() {
            return;
        }
        let known = self.codes.get(error.code.as_str()).into_iter().flatten();
        let fitting =
            known.filter_map(|(index, cause)| Some((cause.fit(self.service, operation)?, *index, *cause)));
        let Some((_, index, cause)) = fitting.max_by_key(|(fit, ..)| *fit) else { return };
        self.usage.codes[index] = true;
        error.cause = Some(cause.cause.clone());
    }
}

impl Term {
    /// How much of the place the entry names; `None` when it is meant for another one.
    fn fit(&self, service: &str, place: &Place, r#type: Option<Type>) -> Option<u32> {
        let holder = || place.path.iter().rev().nth(1).cloned();
        fit([
            (self.service.as_deref(), &|name| name == service),
            (self.r#type.map(Type::as_str), &|name| r#type.is_some_and(|r#type| r#type.as_str() == name)),
            (self.holder.as_deref(), &|name| {
                // A shape of the service is called like the member, in a case of its own.
                let is_it = |holder: &str| holder.eq_ignore_ascii_case(name);
                holder().is_some_and(|holder| is_it(&holder) || is_it(&singular(&holder)))
            }),
            (self.operation.as_deref(), &|name| place.operation.as_deref() == Some(name)),
            (self.path.as_deref(), &|path| place.path.join(".") == path),
        ])
    }

    fn text(&self) -> String {
        match &self.unit {
            Some(unit) => format!("{} Unit: {unit}.", self.doc),
            None => self.doc.clone(),
        }
    }
}

impl Cause {
    fn fit(&self, service: &str, operation: &str) -> Option<u32> {
        fit([
            (self.service.as_deref(), &|name| name == service),
            (self.operation.as_deref(), &|name| name == operation),
        ])
    }
}

/// What an entry asks for, and whether a place has it.
type Condition<'a> = (Option<&'a str>, &'a dyn Fn(&str) -> bool);

/// Weighs what an entry asks for, each condition more than all before it; `None` when one does not hold.
fn fit<const N: usize>(conditions: [Condition<'_>; N]) -> Option<u32> {
    let mut weight = 0;
    for (index, (asked, holds)) in conditions.into_iter().enumerate() {
        if let Some(asked) = asked {
            if !holds(asked) {
                return None;
            }
            weight |= 1 << index;
        }
    }
    Some(weight)
}
