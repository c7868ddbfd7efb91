//! The Rust names of everything in a [`Model`].
//!
//! An identifier is made from the name on the wire, in the scope that the item itself opens: the types of an
//! operation are named among themselves, and so are the members of a record and the values of an enum. When
//! two names would be equal, the later one is prefixed with the member that holds it, or spells out its
//! capitalisation; a number is never added. A name that the spec records is claimed before all others, so
//! nothing that is added can take it away. [`settle`] records those that the rule alone would not keep.

mod case;
mod error_code;
mod reserved;
mod scope;
pub mod settle;

mod words;

use std::collections::BTreeSet;

use crate::ir::{Enum, Group, Home, Model, Operation, OperationId, Part, Record, Trail};
use crate::language::EnumValue;
use case::Case;
use scope::{Claim, Scope};
pub(crate) use words::singular;
use words::{LAST_SPELLING, spellings};

/// The names of everything in a model, by the same indices.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    /// Module of each group.
    pub groups: Vec<String>,
    /// Module of each operation, and method of the client.
    pub operations: Vec<String>,
    /// Type of the request of each operation.
    pub requests: Vec<String>,
    /// Type of the response of each operation.
    pub responses: Vec<String>,
    /// Type of each record.
    pub records: Vec<String>,
    /// Static table of each record.
    pub tables: Vec<String>,
    /// Fields of each record.
    pub fields: Vec<Vec<String>>,
    /// Type of each enum.
    pub enums: Vec<String>,
    /// Variants of each enum.
    pub variants: Vec<Vec<String>>,
    /// The documented error codes of the service, each with its variant. Codes with placeholders are left
    /// out.
    pub error_codes: Vec<(String, String)>,
}

/// Names everything in `model`.
pub fn name(model: &Model) -> Names {
    let mut names = Names {
        records: vec![String::new(); model.records.len()],
        enums: vec![String::new(); model.enums.len()],
        fields: model.records.iter().map(field_names).collect(),
        variants: model.enums.iter().map(variant_names).collect(),
        error_codes: error_codes(model),
        ..Names::default()
    };
    names.name_operations(model);
    names.name_shapes(model);
    for index in 0..model.operations.len() {
        names.name_parts(model, OperationId(index));
    }
    names.tables = names.records.iter().map(|name| table_name(name)).collect();
    names
}

// Ids are in range, and the lists of names are as long as those of the model.
impl Names {
    /// The modules, then the requests and responses that are called like them, then the modules of groups.
    fn name_operations(&mut self, model: &Model) {
        let mut modules = Scope::new(Case::Module);
        let texts: Vec<String> = model.operations.iter().map(operation_text).collect();
        let operations: Vec<(&Operation, &String)> = model.operations.iter().zip(&texts).collect();
        self.operations = modules.name(
            &operations,
            |(operation, _)| operation.rename.as_deref(),
            |(_, text), index| spellings(text, index),
        );
        let mut types = Scope::new(Case::Type);
        for (operation, text) in &operations {
            let mut claim = |kind: &str| {
                let recorded = operation.rename.as_ref().map(|name| format!("{name} {kind}"));
                let candidates = |index| spellings(text, index).map(|text| format!("{text} {kind}"));
                types.claim(&Claim { recorded: recorded.as_deref(), candidates: &candidates })
            };
            self.requests.push(claim("Request"));
            self.responses.push(claim("Response"));
        }
        for (operation, (request, response)) in
            model.operations.iter().zip(self.requests.iter().zip(&self.responses))
        {
            self.records[operation.input.0].clone_from(request);
            self.records[operation.output.0].clone_from(response);
        }
        self.groups = model.groups.iter().map(|group| name_group(group, &mut modules)).collect();
    }

    /// The shapes of the service, with what they are made of.
    fn name_shapes(&mut self, model: &Model) {
        let parts: Vec<Part> = parts_of(model, Home::Shapes).collect();
        self.name_types(model, &parts, &mut Scope::new(Case::Shape));
    }

    /// What belongs to an operation, its request and response aside.
    fn name_parts(&mut self, model: &Model, id: OperationId) {
        let home = Home::Operation(id);
        let parts: Vec<Part> = model.parts(id).into_iter().filter(|part| model.home(*part) == home).collect();
        let mut scope = Scope::new(Case::Type);
        scope.take(&self.requests[id.0]);
        scope.take(&self.responses[id.0]);
        self.name_types(model, &parts, &mut scope);
    }

    fn name_types(&mut self, model: &Model, parts: &[Part], scope: &mut Scope) {
        let trails: Vec<&Trail> = parts.iter().map(|part| model.trail(*part)).collect();
        let names = scope.name(
            &trails,
            |trail| trail.type_name.as_deref(),
            |trail, index| type_candidate(trail, index),
        );
        for (part, name) in parts.iter().zip(names) {
            match part {
                Part::Record(id) => self.records[id.0] = name,
                Part::Enum(id) => self.enums[id.0] = name,
            }
        }
    }
}

fn operation_text(operation: &Operation) -> String {
    let words = [operation.name.as_str()].into_iter().chain(operation.revision.as_deref());
    words.collect::<Vec<_>>().join(" ")
}

/// Operations come first, because the module of a group is private.
fn name_group(group: &Group, modules: &mut Scope) -> String {
    let candidates = |index| match index {
        0 => Some(group.name.clone()).filter(|name| !Case::print(Case::Module.apply(name)).starts_with("r#")),
        1 => Some(format!("{} group", group.name)),
        _ => None,
    };
    let candidates = |index| if candidates(0).is_some() { candidates(index) } else { candidates(index + 1) };
    modules.claim(&Claim { recorded: None, candidates: &candidates })
}

fn parts_of(model: &Model, home: Home) -> impl Iterator<Item = Part> {
    let records = model.records_of(home).map(Part::Record);
    records.chain(model.enums_of(home).map(Part::Enum))
}

/// The candidates for the type of a shape: its name, then prefixed with as many of its holders as needed, and finally
/// all of them in their exact spelling. Names of shapes of the service prefix the types that they are made of.
fn type_candidate(trail: &Trail, index: usize) -> Option<String> {
    let Trail { words, is_shared, .. } = trail;
    let (outermost, inner) = words.split_first()?;
    let inner_words = |count: usize| inner.get(inner.len().checked_sub(count)?..);
    let deepest = inner.len();
    if *is_shared {
        return match index {
            index if index < deepest.max(1) => {
                let inner = inner_words((index + 1).min(deepest))?;
                Some([std::slice::from_ref(outermost), inner].concat().join(" "))
            }
            index => spelt(words, index - deepest.max(1)),
        };
    }
    match index {
        index if index < deepest => Some(inner_words(index + 1)?.join(" ")),
        index if index == deepest => Some(words.join(" ")),
        index => spelt(words, index - deepest - 1),
    }
}

/// `words` with the exact spelling of the innermost one, in the end of all of them.
fn spelt(words: &[String], index: usize) -> Option<String> {
    let (innermost, outer) = words.split_last()?;
    let all = || words.iter().map(|word| spellings(word, LAST_SPELLING)).collect::<Option<Vec<_>>>();
    match spellings(innermost, index + 1) {
        Some(innermost) => Some([outer, &[innermost]].concat().join(" ")),
        None if index == LAST_SPELLING => Some(all()?.join(" ")),
        None => None,
    }
}

fn field_names(record: &Record) -> Vec<String> {
    Scope::new(Case::Field).name(
        &record.fields.iter().collect::<Vec<_>>(),
        |field| field.rename.as_deref(),
        |field, index| spellings(&field.wire, index),
    )
}

fn variant_names(shape: &Enum) -> Vec<String> {
    Scope::new(Case::Variant).name(
        &shape.values.iter().collect::<Vec<&EnumValue>>(),
        |value| value.rename.as_deref(),
        |value, index| spellings(&value.value, index),
    )
}

/// The name of the table of a record: other types have other tables, and none ends in an underscore.
fn table_name(type_name: &str) -> String {
    let mut name = String::new();
    for c in type_name.chars() {
        if c.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(c.to_ascii_uppercase());
    }
    if RESERVED_TABLES.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// Statics of our own.
const RESERVED_TABLES: &[&str] = &["OPERATION", "ROWS", "SERVICE"];

fn error_codes(model: &Model) -> Vec<(String, String)> {
    let errors = model.operations.iter().flat_map(|operation| &operation.errors);
    let codes: BTreeSet<&String> =
        errors.map(|error| &error.code).filter(|code| !code.contains(['%', '{'])).collect();
    codes.into_iter().map(|code| (code.clone(), error_code::identifier(code))).collect()
}

/// `text` as the name of a shape of the service: what its type is called.
pub fn shape_name(text: &str) -> String {
    Case::Shape.apply(text)
}

/// The name of one element of the list `name`.
pub fn element(name: &str) -> String {
    singular(name)
}

#[cfg(test)]
mod tests;
