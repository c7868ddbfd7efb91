//! What the committed specs and glossaries say: about a member it agrees with its type, and operations are marked as code.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use cloudspec_codegen::generate::read;
use cloudspec_spec::catalogue::ServiceSpec;
use cloudspec_spec::explain::explained;
use cloudspec_spec::language::{Member, Shape, Type};
use regex_lite::Regex;
use serde_json::Value;

static NAMED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"`([A-Za-z0-9_.-]+)`").unwrap());

/// Looks for values in documentation that the member does not have.
struct Reader<'s> {
    shapes: &'s BTreeMap<String, Shape>,
    /// What a documentation may name besides values: members and operations.
    names: BTreeSet<&'s str>,
    place: Vec<&'s str>,
    wrong: Vec<String>,
}

impl<'s> Reader<'s> {
    fn members(&mut self, members: impl IntoIterator<Item = &'s Member>) {
        for member in members {
            self.place.push(&member.name);
            self.member(member);
            self.shape(&member.shape);
            self.place.pop();
        }
    }

    fn shape(&mut self, shape: &'s Shape) {
        self.members(&shape.members);
        if let Some(items) = shape.items.as_deref() {
            self.shape(items);
        }
    }

    /// The enum that a member holds, or that the elements of its list are.
    fn vocabulary(&self, shape: &'s Shape) -> Option<&'s Shape> {
        let named = shape.shape.as_ref().and_then(|name| self.shapes.get(name)).unwrap_or(shape);
        match named.r#type {
            Some(Type::Enum) => Some(named),
            Some(Type::List) => named.items.as_deref().and_then(|items| self.vocabulary(items)),
            _ => None,
        }
    }

    fn member(&mut self, member: &'s Member) {
        let (Some(doc), Some(vocabulary)) = (&member.doc, self.vocabulary(&member.shape)) else { return };
        let values: BTreeSet<&str> = vocabulary.values.iter().map(|value| value.value.as_str()).collect();
        let named = NAMED.captures_iter(doc).filter_map(|found| Some(found.get(1)?.as_str()));
        let is_known = |name: &str| {
            values.contains(name) || self.names.contains(name) || matches!(name, "true" | "false")
        };
        let unknown: Vec<&str> = named.filter(|name| !is_known(name)).collect();
        if !unknown.is_empty() {
            self.wrong.push(format!("{}: {unknown:?} in: {doc}", self.place.join(".")));
        }
    }
}

/// The names of all members and operations of a service.
fn names(service: &ServiceSpec) -> BTreeSet<&str> {
    fn add<'s>(members: &'s [Member], names: &mut BTreeSet<&'s str>) {
        for member in members {
            names.insert(&member.name);
            below(&member.shape, names);
        }
    }
    fn below<'s>(shape: &'s Shape, names: &mut BTreeSet<&'s str>) {
        add(&shape.members, names);
        shape.items.iter().for_each(|items| below(items, names));
    }
    let mut names = BTreeSet::new();
    service.spec.shapes.values().for_each(|shape| below(shape, &mut names));
    for operation in &service.operations {
        names.insert(operation.name.as_str());
        add(&operation.input, &mut names);
        add(&operation.output, &mut names);
        operation.payload.iter().for_each(|payload| below(payload, &mut names));
    }
    names
}

#[test]
fn a_value_that_the_meaning_of_a_member_names_is_one_of_its_values() {
    let catalogue = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs")).unwrap();
    let mut wrong = Vec::new();
    for service in catalogue.providers.iter().flat_map(|provider| &provider.services) {
        let service = explained(service);
        let mut reader = Reader {
            shapes: &service.spec.shapes,
            names: names(&service),
            place: vec![&service.spec.name],
            wrong: Vec::new(),
        };
        for (name, shape) in &service.spec.shapes {
            reader.place.push(name);
            reader.shape(shape);
            reader.place.pop();
        }
        for operation in &service.operations {
            reader.place.push(&operation.name);
            reader.members(operation.input.iter().chain(&operation.output));
            operation.payload.iter().for_each(|payload| reader.shape(payload));
            reader.place.pop();
        }
        wrong.append(&mut reader.wrong);
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

/// The sentences in a file of specs, those of everything in it.
fn sentences<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(text) if matches!(name.as_str(), "doc" | "note" | "cause") => {
                        found.push(text)
                    }
                    value => sentences(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| sentences(item, found)),
        _ => {}
    }
}

/// The files of specs below a folder.
fn spec_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && path.file_name().is_some_and(|name| name != "examples") {
            spec_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
}

#[test]
fn operations_that_sentences_name_are_marked_as_code() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let catalogue = read(&folder).unwrap();
    let services = catalogue.providers.iter().flat_map(|provider| &provider.services);
    let operations: BTreeSet<&str> = services
        .flat_map(|service| &service.operations)
        .map(|operation| operation.name.as_str())
        // One word may be an ordinary one.
        .filter(|name| name.chars().filter(char::is_ascii_uppercase).count() > 1)
        .collect();
    let mut files = Vec::new();
    spec_files(&folder, &mut files);
    let (mut count, mut bare) = (0, Vec::new());
    for file in files {
        let spec: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        let mut found = Vec::new();
        sentences(&spec, &mut found);
        count += found.len();
        for sentence in found {
            let plain = sentence.split('`').step_by(2);
            let mut words =
                plain.flat_map(|text| text.split(|c: char| !c.is_ascii_alphanumeric() && c != '/'));
            if let Some(name) = words.find(|word| operations.contains(word)) {
                bare.push(format!("{}: {name} in: {sentence}", file.display()));
            }
        }
    }
    assert!(count > 3000, "only {count} sentences");
    assert!(bare.is_empty(), "{} of them:\n{}", bare.len(), bare.join("\n"));
}
