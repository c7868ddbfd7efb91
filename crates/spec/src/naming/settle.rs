//! Records names in a spec, so that later additions cannot change them.

use std::collections::HashMap;

use super::case::Case;
use super::{Names, name, operation_text, type_candidate};
use crate::catalogue::ServiceSpec;
use crate::ir::{Home, Model, Trail};
use crate::language::{Member, Operation, Provider, Shape, Type};
use crate::lower::lower;

/// Records in `service` every name that is not the plain one of what it names, which is where two met. What `known`, an
/// earlier state of the service, has too keeps the name it has there.
pub fn settle(service: &mut ServiceSpec, known: Option<&ServiceSpec>) {
    if let Some(known) = known {
        // All names of the earlier state are recorded for as long as it takes to name what is new.
        let mut kept = ServiceSpec {
            spec: service.spec.clone(),
            operations: service.operations.clone(),
            ..ServiceSpec::default()
        };
        Known::of(known).record(&mut kept, false);
        Known::of(&kept).record(service, true);
        return;
    }
    let names = Known::of(service);
    names.record(service, true);
}

/// The names of all items, by their places in the spec.
#[derive(Default)]
struct Known {
    operations: HashMap<String, Name>,
    types: HashMap<String, Name>,
    /// Members and values, behind the record or enum that they belong to.
    parts: HashMap<String, Name>,
}

/// A name, and whether it is the plain name: the one that the item would have if it were alone.
struct Name {
    text: String,
    is_plain: bool,
}

impl Name {
    fn new(case: Case, printed: &str, candidate: &str) -> Name {
        let text = printed.trim_start_matches("r#").to_owned();
        let is_plain = case.apply(candidate) == text;
        Name { text: recordable(case, text), is_plain }
    }
}

/// The text of which `name` is made again: a word begins where the casing rules alone would not see one.
fn recordable(case: Case, name: String) -> String {
    if case.apply(&name) == name {
        return name;
    }
    let mut text = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.push(c);
    }
    text
}

/// A place in the spec: `steps` below `home`, which is an operation or, for shapes of the service, empty.
fn place(home: &str, steps: &[String], last: &str) -> String {
    format!("{home}\0{}\0\0{last}", steps.join("\0"))
}

impl Known {
    fn of(service: &ServiceSpec) -> Known {
        let model = lower(&Provider::default(), service);
        let names = name(&model);
        let mut known = Known::default();
        for (operation, module) in model.operations.iter().zip(&names.operations) {
            let stem = stem(&operation.name, operation.revision.as_deref());
            known.operations.insert(stem, Name::new(Case::Module, module, &operation_text(operation)));
        }
        known.add_records(&model, &names);
        known.add_enums(&model, &names);
        known
    }

    fn add_records(&mut self, model: &Model, names: &Names) {
        let records = model.records.iter().zip(names.records.iter().zip(&names.fields));
        for (record, (name, fields)) in records {
            let home = home(model, record.home);
            self.add_type(&home, &record.trail, name);
            for (field, name) in record.fields.iter().zip(fields) {
                let name = Name::new(Case::Field, name, &field.wire);
                self.parts.insert(place(&home, &record.trail.key, &field.wire), name);
            }
        }
    }

    fn add_enums(&mut self, model: &Model, names: &Names) {
        for (shape, (name, variants)) in model.enums.iter().zip(names.enums.iter().zip(&names.variants)) {
            let home = home(model, shape.home);
            self.add_type(&home, &shape.trail, name);
            for (value, name) in shape.values.iter().zip(variants) {
                let name = Name::new(Case::Variant, name, &value.value);
                self.parts.insert(place(&home, &shape.trail.key, &value.value), name);
            }
        }
    }

    fn add_type(&mut self, home: &str, trail: &Trail, name: &str) {
        let case = if trail.is_shared { Case::Shape } else { Case::Type };
        let name = Name::new(case, name, &type_candidate(trail, 0).unwrap_or_default());
        self.types.insert(place(home, &trail.key, ""), name);
    }

    /// Writes names into `service` where it records none: all of them, or those that are not plain.
    fn record(&self, service: &mut ServiceSpec, only_unplain: bool) {
        let recorder = Recorder { known: self, only_unplain };
        for operation in &mut service.operations {
            recorder.operation(operation);
        }
        for (name, shape) in &mut service.spec.shapes {
            recorder.shape("", &mut vec![name.clone()], shape);
        }
    }
}

fn stem(name: &str, revision: Option<&str>) -> String {
    revision.map_or_else(|| name.to_owned(), |revision| format!("{name}@{revision}"))
}

fn home(model: &Model, home: Home) -> String {
    match home {
        Home::Shapes => String::new(),
        Home::Operation(id) => {
            let operation = model.operation(id);
            stem(&operation.name, operation.revision.as_deref())
        }
    }
}

struct Recorder<'k> {
    known: &'k Known,
    only_unplain: bool,
}

impl Recorder<'_> {
    fn operation(&self, operation: &mut Operation) {
        let home = operation.stem();
        self.write(self.known.operations.get(&home), &mut operation.rename);
        self.members(&home, &mut vec!["input".to_owned()], &mut operation.input);
        self.members(&home, &mut vec!["output".to_owned()], &mut operation.output);
        if let Some(shape) = &mut operation.payload {
            self.shape(&home, &mut vec!["payload".to_owned(); 2], shape);
        }
    }

    fn members(&self, home: &str, steps: &mut Vec<String>, members: &mut [Member]) {
        for member in members {
            self.write(self.known.parts.get(&place(home, steps, &member.name)), &mut member.rename);
            steps.push(member.name.clone());
            self.shape(home, steps, &mut member.shape);
            steps.pop();
        }
    }

    fn shape(&self, home: &str, steps: &mut Vec<String>, shape: &mut Shape) {
        let mut shape = shape;
        while shape.items.is_some() && shape.r#type != Some(Type::Record) {
            let Some(items) = shape.items.as_deref_mut() else { return };
            shape = items;
        }
        // A shape of the service is called by its key.
        let is_named = home.is_empty() && steps.len() == 1;
        if matches!(shape.r#type, Some(Type::Record | Type::Enum)) && !is_named {
            self.write(self.known.types.get(&place(home, steps, "")), &mut shape.type_name);
        }
        for value in &mut shape.values {
            self.write(self.known.parts.get(&place(home, steps, &value.value)), &mut value.rename);
        }
        self.members(home, steps, &mut shape.members);
    }

    fn write(&self, name: Option<&Name>, recorded: &mut Option<String>) {
        let name = name.filter(|name| !(self.only_unplain && name.is_plain));
        if recorded.is_none()
            && let Some(name) = name
        {
            *recorded = Some(name.text.clone());
        }
    }
}
