//! The operation descriptions of the Zenlayer CLI, with a YAML file for each operation.

mod command;
mod document;
mod prose;

use std::collections::{BTreeMap, HashSet};

use cloudspec_spec::language::{
    Deprecation, EnumValue, Member, Operation, Precision, Protocol, Service, Shape, Source, Type,
};
use cloudspec_wire::is_secret_name;

use super::effect::effect;
use super::groups::{Grouped, groups_by_noun};
use super::items::name_items;
use super::notes::Notes;
use super::provenance::IMPORTED;
use super::published::Published;
use super::value::fits;
use super::{ImportError, Imported, Options, markdown, paging, put_into_groups, time, waiters};
use document::{Document, Field};

/// Where the descriptions are published.
const PAGES: &str = "https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US";

/// How deep records may nest. The compiler gives up on types that nest much deeper; descriptions go down five levels.
const DEEPEST: usize = 28;

/// A description and what it was read from, for messages.
#[derive(Clone, Debug)]
pub struct Description {
    /// Name of the file.
    pub file: String,
    /// Its text.
    pub text: String,
}

/// Imports descriptions; those of one service and version become one service.
///
/// The second list says which files were not imported and why.
pub fn import(
    descriptions: &[Description],
    options: &Options,
) -> (Vec<Imported>, Vec<(String, ImportError)>) {
    let mut services: BTreeMap<(String, String), Vec<Document>> = BTreeMap::new();
    let mut refused = Vec::new();
    for description in descriptions {
        match document::read(&description.text) {
            Ok(document) => {
                services
                    .entry((document.service.clone(), document.version.clone()))
                    .or_default()
                    .push(document);
            }
            Err(why) => refused.push((description.file.clone(), why)),
        }
    }
    (services.into_values().filter_map(|documents| service(&documents, options)).collect(), refused)
}

/// The service that all of `documents` belong to.
fn service(documents: &[Document], options: &Options) -> Option<Imported> {
    let first = documents.first()?;
    let mut importer = Importer { options, notes: Notes::default(), path: Vec::new() };
    let mut operations: Vec<Operation> =
        documents.iter().map(|document| importer.operation(document)).collect();
    operations.sort_by(|a, b| a.name.cmp(&b.name));
    operations.dedup_by(|next, known| {
        let twice = next.name == known.name;
        if twice {
            importer.notes.add("operation described twice", || next.name.clone());
        }
        twice
    });
    let mut service = Service {
        name: first.service.clone(),
        product: first.service.clone(),
        version: first.version.clone(),
        title: first.service.clone(),
        protocol: Protocol::Action,
        sources: vec![source(PAGES.to_owned())],
        ..Service::default()
    };
    for operation in &mut operations {
        paging::add(operation, &service.shapes);
    }
    service.waiters = waiters::detect(&operations, &service.shapes, None);
    let named: Vec<(String, bool)> =
        operations.iter().map(|operation| (operation.name.clone(), operation.deprecated.is_some())).collect();
    let grouped: Vec<Grouped<'_>> =
        named.iter().map(|(name, deprecated)| Grouped { name, deprecated: *deprecated }).collect();
    put_into_groups(&mut service, &mut operations, groups_by_noun(&grouped), None);
    let requests = |document: &Document| {
        let requests =
            document.commands.iter().filter_map(|text| command::request(text, &document.parameters));
        requests.map(|request| (document.action.clone(), request)).collect::<Vec<_>>()
    };
    let published =
        Published { requests: documents.iter().flat_map(requests).collect(), ..Published::default() };
    Some(Imported {
        provider: "zenlayer",
        region_parameter: None,
        service,
        operations,
        published,
        notes: importer.notes,
        is_partial: false,
    })
}

fn source(url: String) -> Source {
    Source {
        id: Some(IMPORTED.to_owned()),
        title: "Zenlayer Cloud CLI".to_owned(),
        url: Some(url),
        ..Source::default()
    }
}

struct Importer<'o> {
    options: &'o Options,
    notes: Notes,
    path: Vec<String>,
}

/// In which direction values are sent: limits and `required` have a meaning in requests only.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Input,
    Output,
}

impl Importer<'_> {
    fn operation(&mut self, document: &Document) -> Operation {
        self.path.push(document.action.clone());
        let mut operation = Operation {
            name: document.action.clone(),
            doc: self.operation_doc(document),
            effect: effect(&document.action, false),
            input: self.members(&document.parameters, Side::Input),
            output: self.output(document),
            sources: vec![source(format!("{PAGES}/{}.yaml", document.page))],
            ..Operation::default()
        };
        self.path.pop();
        name_items(&mut operation);
        operation
    }

    /// The members of a response; the request id is in all of them and in no description.
    fn output(&mut self, document: &Document) -> Vec<Member> {
        let mut output = self.members(&document.response, Side::Output);
        if !output.iter().any(|member| member.name == "requestId") {
            let shape = typed(Type::String);
            output
                .insert(0, Member { name: "requestId".to_owned(), always: true, shape, ..Member::default() });
        }
        output
    }

    fn members(&mut self, fields: &[Field], side: Side) -> Vec<Member> {
        let mut members: Vec<Member> = Vec::with_capacity(fields.len());
        let mut known: HashSet<&str> = HashSet::new();
        for field in fields {
            if field.name.is_empty() {
                self.note("field without a name left out");
            } else if !known.insert(&field.name) {
                self.note("field listed twice, sent once");
            } else {
                self.path.push(field.name.clone());
                members.push(self.member(field, side));
                self.path.pop();
            }
        }
        members
    }

    fn member(&mut self, field: &Field, side: Side) -> Member {
        let mut shape = self.shape(field, side);
        if shape.r#type == Some(Type::String)
            && time::precision(&field.name, "", &field.description) == Some(Precision::Second)
        {
            shape.r#type = Some(Type::Timestamp);
        }
        let required = side == Side::Input && field.required;
        let default = match side {
            Side::Input => prose::read(&field.description, &mut shape),
            Side::Output => None,
        };
        Member {
            name: field.name.clone(),
            doc: self.doc(&field.description),
            required,
            // Nothing is assumed for what a call cannot go without.
            default: default.filter(|default| !required && fits(default, &shape)),
            secret: field.sensitive || shape.r#type == Some(Type::String) && is_secret_name(&field.name),
            deprecated: field.deprecated.then(Deprecation::default),
            shape,
            ..Member::default()
        }
    }

    fn shape(&mut self, field: &Field, side: Side) -> Shape {
        let shape = match field.kind.strip_suffix("-array") {
            Some(element) => {
                let items = self.element(element, field, side);
                Shape { items: Some(Box::new(items)), wrapper: field.wrapper.clone(), ..typed(Type::List) }
            }
            None => self.element(&field.kind, field, side),
        };
        if side == Side::Output { unwrapped(shape) } else { shape }
    }

    fn element(&mut self, kind: &str, field: &Field, side: Side) -> Shape {
        match kind {
            "string" => typed(Type::String),
            "integer" => typed(Type::Int64),
            "float" => typed(Type::Double),
            "boolean" => typed(Type::Boolean),
            "enum" => self.one_of(field),
            "object" if self.path.len() > DEEPEST => {
                self.note("nested too deep: any value");
                typed(Type::Any)
            }
            "object" if !field.members.is_empty() => {
                Shape { members: self.members(&field.members, side), ..typed(Type::Record) }
            }
            "object" => {
                self.note("object without members: any value");
                typed(Type::Any)
            }
            _ => {
                self.note("unknown type: any value");
                typed(Type::Any)
            }
        }
    }

    fn one_of(&mut self, field: &Field) -> Shape {
        let mut values: Vec<EnumValue> = Vec::with_capacity(field.values.len());
        let mut known: HashSet<&str> = HashSet::new();
        for (value, meaning) in &field.values {
            if value.is_empty() || !known.insert(value) {
                self.note("enum value that is empty or listed twice left out");
                continue;
            }
            values.push(EnumValue { value: value.clone(), doc: self.doc(meaning), ..EnumValue::default() });
        }
        if values.is_empty() { typed(Type::String) } else { Shape { values, ..typed(Type::Enum) } }
    }

    fn doc(&self, text: &str) -> Option<String> {
        if self.options.with_docs { markdown::clean(text) } else { None }
    }

    fn operation_doc(&self, document: &Document) -> Option<String> {
        let more = self.doc(&document.long);
        match (self.doc(&document.short), more) {
            (Some(first), Some(more)) if !more.starts_with(&first) => Some(format!("{first}.\n\n{more}")),
            (first, more) => more.or(first),
        }
    }

    fn note(&mut self, kind: &'static str) {
        let path = &self.path;
        self.notes.add(kind, || path.join("."));
    }
}

/// An object with nothing but one list in it is that list.
fn unwrapped(shape: Shape) -> Shape {
    if shape.r#type != Some(Type::Record) {
        return shape;
    }
    match <[Member; 1]>::try_from(shape.members) {
        Ok([only]) if only.shape.r#type == Some(Type::List) && only.shape.wrapper.is_none() => {
            Shape { wrapper: Some(only.name), ..only.shape }
        }
        Ok([only]) => Shape { members: vec![only], ..typed(Type::Record) },
        Err(members) => Shape { members, ..typed(Type::Record) },
    }
}

fn typed(r#type: Type) -> Shape {
    Shape { r#type: Some(r#type), ..Shape::default() }
}
