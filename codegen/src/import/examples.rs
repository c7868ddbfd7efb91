//! Published requests and responses, as examples of the spec: payloads in files, without prose.
//!
//! A request is made of the documented values of its inputs; what does not fit their shapes is left out. A response stays as
//! it is published, and the example says where it deviates from its shape. Responses that are not well-formed are kept in a
//! list of their own.

use std::collections::BTreeMap;

use cloudspec_spec::check::example::{Format, deviations};
use cloudspec_spec::diagnostics::Diagnostics;
use cloudspec_spec::json::Json;
use cloudspec_spec::language::{Example, Member, Operation, Service, Shape, Type};
use cloudspec_spec::node;

use super::notes::Notes;
use super::published::{Documented, File, PUBLISHED, Published, is_published};
use super::value::fits;

/// The largest response that is kept, in bytes; the largest of the committed services has 16,000.
const LARGEST: usize = 32 << 10;

/// Where responses that are not well-formed are kept, beside the folders of the operations.
const MALFORMED: &str = "examples/malformed.json";

/// How deep documented values nest at most.
const DEEPEST: usize = 32;

/// Adds the published examples to the operations of `service`, and returns the files with the responses. An
/// operation without published examples keeps its own.
pub fn attach(
    operations: &mut [Operation],
    service: &Service,
    published: &Published,
    notes: &mut Notes,
) -> Vec<File> {
    let mut shown: BTreeMap<&str, Shown<'_>> = BTreeMap::new();
    for (operation, request) in &published.requests {
        shown.entry(operation).or_default().requests.push(request);
    }
    for response in &published.responses {
        shown.entry(&response.operation).or_default().responses.push(response);
    }
    let mut files = Vec::new();
    let mut malformed = Vec::new();
    for operation in operations {
        let Some(shown) = shown.get(operation.name.as_str()).filter(|_| operation.retired.is_none()) else {
            continue;
        };
        let mut examples = shown.requests(operation, &service.shapes, notes);
        let responses = shown.responses(operation, service, notes, &mut malformed);
        if examples.is_empty() && !responses.is_empty() {
            examples.push(Example { name: PUBLISHED.to_owned(), ..Example::default() });
        }
        if let Some(first) = examples.first_mut() {
            files.extend(responses.into_iter().map(|response| response.put_into(first, operation)));
        }
        examples.extend(operation.examples.iter().filter(|example| !is_published(example)).cloned());
        operation.examples = examples;
    }
    if !malformed.is_empty() {
        files.push(File { path: MALFORMED.to_owned(), text: Json::Array(malformed).pretty() });
    }
    files
}

/// The published examples of an operation.
#[derive(Default)]
struct Shown<'p> {
    requests: Vec<&'p Json>,
    responses: Vec<&'p Documented>,
}

/// A response to be kept.
struct Response<'p> {
    format: Format,
    text: &'p str,
    deviations: Vec<String>,
}

impl<'p> Shown<'p> {
    fn requests(
        &self,
        operation: &Operation,
        shapes: &BTreeMap<String, Shape>,
        notes: &mut Notes,
    ) -> Vec<Example> {
        let mut examples: Vec<Example> = Vec::with_capacity(self.requests.len());
        for request in &self.requests {
            let Json::Object(entries) = request else { continue };
            let mut fitting = Fitting { shapes, left_out: 0, depth: 0 };
            let input = fitting.members(entries, &operation.input);
            if fitting.left_out > 0 {
                notes.add("documented value of an input that does not fit it: left out", || operation.stem());
            }
            if examples.iter().any(|known| known.input.as_ref() == Some(&input)) {
                continue;
            }
            let name = match examples.len() {
                0 => PUBLISHED.to_owned(),
                known => format!("{PUBLISHED}_{}", known + 1),
            };
            examples.push(Example { name, input: Some(input), ..Example::default() });
        }
        examples
    }

    /// The first response of each format, if it is well-formed.
    fn responses(
        &self,
        operation: &Operation,
        service: &Service,
        notes: &mut Notes,
        malformed: &mut Vec<Json>,
    ) -> Vec<Response<'p>> {
        let mut kept: Vec<Response<'p>> = Vec::new();
        for Documented { is_xml, text, .. } in &self.responses {
            let format = if *is_xml { Format::Xml } else { Format::Json };
            if text.len() > LARGEST || kept.iter().any(|known| known.format == format) {
                notes.add("second response of a format, or a very large one: left out", || operation.stem());
                continue;
            }
            match deviations(text, format, operation, service) {
                Ok(deviations) => kept.push(Response { format, text, deviations }),
                Err(reason) => {
                    notes.add("response that is not well-formed: kept apart", || operation.stem());
                    malformed.push(Json::object([
                        ("operation", Json::from(operation.stem())),
                        ("format", Json::from(format.as_str())),
                        ("reason", Json::from(reason)),
                        ("text", Json::from(text.replace("\r\n", "\n"))),
                    ]));
                }
            }
        }
        kept
    }
}

impl Response<'_> {
    /// Names the file in `example`, and returns it.
    fn put_into(self, example: &mut Example, operation: &Operation) -> File {
        let name = format!("{PUBLISHED}.{}", self.format.as_str());
        let path = format!("examples/{}/{name}", operation.stem());
        match self.format {
            Format::Json => example.json = Some(name),
            Format::Xml => example.xml = Some(name),
        }
        example.deviations.extend(self.deviations);
        example.deviations.sort_unstable();
        example.deviations.dedup();
        // With the line ends of a text file, which version control makes of others.
        File { path, text: format!("{}\n", self.text.replace("\r\n", "\n")) }
    }
}

/// Documented values on their way into shapes.
struct Fitting<'s> {
    shapes: &'s BTreeMap<String, Shape>,
    /// How many values did not fit.
    left_out: usize,
    depth: usize,
}

impl<'s> Fitting<'s> {
    fn members(&mut self, entries: &[(String, Json)], members: &'s [Member]) -> Json {
        let mut fitting: Vec<(String, Json)> = Vec::with_capacity(entries.len());
        for (name, value) in entries {
            let member = members.iter().find(|member| member.name == *name);
            match member.and_then(|member| self.value(value, &member.shape)) {
                Some(value) => fitting.push((name.clone(), value)),
                None => self.left_out += 1,
            }
        }
        Json::Object(fitting)
    }

    /// `value` as one of `shape`; `None` when nothing of it fits.
    fn value(&mut self, value: &Json, shape: &'s Shape) -> Option<Json> {
        if self.depth == DEEPEST {
            return None;
        }
        self.depth += 1;
        let fitting = self.value_here(value, resolved(shape, self.shapes)?);
        self.depth -= 1;
        fitting
    }

    fn value_here(&mut self, value: &Json, shape: &'s Shape) -> Option<Json> {
        let r#type = shape.r#type?;
        match (r#type, value) {
            (Type::Record, Json::Object(entries)) => {
                Some(self.members(entries, &shape.members)).filter(|value| *value != Json::Object(Vec::new()))
            }
            (Type::Map, Json::Object(entries)) => {
                let values = entries.iter().filter_map(|(key, value)| {
                    let value = match &shape.items {
                        Some(items) => self.value(value, items),
                        None => Some(value.clone()),
                    };
                    value.map(|value| (key.clone(), value))
                });
                Some(Json::Object(values.collect()))
            }
            (Type::List, Json::Array(elements)) => self.list(elements, shape),
            (Type::List | Type::Map | Type::Record | Type::Any, Json::String(text))
                if text.starts_with(['[', '{']) =>
            {
                let node = node::read(text, 0, &mut Diagnostics::new());
                match node {
                    Some(node) => self.value(&Json::from(&node), shape),
                    None => (r#type == Type::Any).then(|| value.clone()),
                }
            }
            (Type::Any, value) => Some(value.clone()),
            (Type::List, one) => self.list(std::slice::from_ref(one), shape),
            (_, Json::String(text) | Json::Number(text)) => scalar(text, shape),
            (_, Json::Bool(flag)) => scalar(if *flag { "true" } else { "false" }, shape),
            _ => None,
        }
    }

    fn list(&mut self, elements: &[Json], shape: &'s Shape) -> Option<Json> {
        let items = shape.items.as_deref()?;
        let most = shape.max_items.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
        let fitting: Vec<Json> =
            elements.iter().filter_map(|element| self.value(element, items)).take(most).collect();
        let enough = fitting.len() as u64 >= shape.min_items.unwrap_or(1).max(1);
        enough.then_some(Json::Array(fitting))
    }
}

/// A scalar that is documented as `text`.
fn scalar(text: &str, shape: &Shape) -> Option<Json> {
    let matches = |pattern: &String| regex_lite::Regex::new(pattern).is_ok_and(|known| known.is_match(text));
    let lower = text.trim().to_ascii_lowercase();
    match shape.r#type? {
        Type::Boolean => fits(&lower, shape).then(|| Json::Bool(lower == "true")),
        Type::Int32 | Type::Int64 | Type::Float | Type::Double => {
            let is_json = serde_json::from_str::<serde_json::Number>(text.trim()).is_ok();
            (is_json && fits(text.trim(), shape)).then(|| Json::Number(text.trim().to_owned()))
        }
        _ => (fits(text, shape) && shape.pattern.as_ref().is_none_or(matches)).then(|| Json::from(text)),
    }
}

/// The shape behind the names of shapes.
fn resolved<'s>(shape: &'s Shape, shapes: &'s BTreeMap<String, Shape>) -> Option<&'s Shape> {
    let mut shape = shape;
    for _ in 0..=shapes.len() {
        match &shape.shape {
            Some(name) => shape = shapes.get(name)?,
            None => return Some(shape),
        }
    }
    None
}
