//! Documented requests and answers.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::names::repeated;
use super::response;
use super::shapes::Shapes;
use super::value::walk_members;
use crate::catalogue::{ServiceSpec, shown};
use crate::diagnostics::{Diagnostics, Files};
use crate::json::Json;
use crate::language::{Example, Operation};
use crate::location::Location;
use crate::node;

pub(super) fn check(
    operation: &Operation,
    service: &ServiceSpec,
    files: &mut Files,
    diagnostics: &mut Diagnostics,
) {
    for example in repeated(&operation.examples, |example| &example.name) {
        diagnostics.error(example.at, format!("example `{}` stands twice", example.name)).key("name");
    }
    for example in &operation.examples {
        check_input(example, operation, Shapes(&service.spec.shapes), diagnostics);
        if let Some(status) = example.status.filter(|status| !(100..600).contains(status)) {
            diagnostics
                .error(example.at, format!("{status} is not an HTTP status"))
                .key("status")
                .hint("from 100 to 599");
        }
        if service.dir.as_os_str().is_empty() {
            continue;
        }
        let dir = service.examples_dir(operation);
        let answers: [(&str, &Option<String>, Syntax); 2] =
            [("json", &example.json, json_mistakes), ("xml", &example.xml, xml_mistakes)];
        for (key, name, syntax) in answers {
            let Some(name) = name else { continue };
            let path = dir.join(name);
            match fs::read_to_string(&path) {
                Ok(text) => {
                    let is_response = example.status.is_none_or(|status| status < 400);
                    let response = is_response.then_some(Response { operation, service });
                    check_answer(&path, text, syntax, response, files, diagnostics);
                }
                Err(error) => {
                    let why = match error.kind() {
                        ErrorKind::NotFound => "there is no such file".to_owned(),
                        _ => error.to_string(),
                    };
                    diagnostics
                        .error(example.at, format!("cannot read the answer in `{name}`: {why}"))
                        .key(key)
                        .hint(format!("answers are in {}", shown(&dir)));
                }
            }
        }
    }
}

fn check_input(example: &Example, operation: &Operation, shapes: Shapes<'_>, diagnostics: &mut Diagnostics) {
    let Some(input) = &example.input else { return };
    let Json::Object(entries) = input else {
        diagnostics
            .error(example.at, format!("expected an object of inputs, found {}", input.kind()))
            .key("input");
        return;
    };
    let mut report = |path: &str, message: String, hint: Option<String>| {
        let message = format!("input of example `{}`: {message}", example.name);
        let error = diagnostics.error(example.at, message).key(format!("input/{path}"));
        error.hint = hint;
    };
    walk_members(entries, &operation.input, shapes, "", &mut report);
}

/// Adds the mistakes in the syntax of a text, which gets the given index.
type Syntax = fn(&str, u32, &mut Diagnostics);

/// What a successful response answers.
#[derive(Clone, Copy)]
struct Response<'a> {
    operation: &'a Operation,
    service: &'a ServiceSpec,
}

fn check_answer(
    path: &Path,
    text: String,
    syntax: Syntax,
    response: Option<Response<'_>>,
    files: &mut Files,
    diagnostics: &mut Diagnostics,
) {
    let mut found = Diagnostics::new();
    let file = files.next_index();
    syntax(&text, file, &mut found);
    if let Some(response) = response.filter(|_| found.is_empty()) {
        check_shape(&text, file, response, &mut found);
    }
    if !found.is_empty() {
        files.add(shown(path), text);
        diagnostics.append(found);
    }
}

/// Reports what of a well-formed response does not fit the shape of its operation.
fn check_shape(text: &str, file: u32, of: Response<'_>, diagnostics: &mut Diagnostics) {
    let Response { operation, service } = of;
    let shapes = Shapes(&service.spec.shapes);
    let stem = operation.stem();
    if let Some(node) = node::read(text, file, &mut Diagnostics::new()) {
        let mut report = |path: &str, message: String, hint: Option<String>| {
            let error = diagnostics.error(node.at, format!("the response is not one of `{stem}`: {message}"));
            error.key(path).hint = hint;
        };
        response::json(&Json::from(&node), operation, service.spec.protocol, shapes, &mut report);
    } else {
        let at = locate(text, text.find('<').unwrap_or_default(), file);
        let mut report = |path: &str, message: String, hint: Option<String>| {
            let error =
                diagnostics.error(at, format!("the response is not one of `{stem}`: {path}: {message}"));
            error.hint = hint;
        };
        response::xml(text, operation, shapes, &mut report);
    }
}

fn json_mistakes(text: &str, file: u32, diagnostics: &mut Diagnostics) {
    let mut found = Diagnostics::new();
    node::read(text, file, &mut found);
    for mistake in &found {
        let error = diagnostics.error(mistake.at, format!("the answer is not JSON: {}", mistake.message));
        error.hint = mistake.hint.clone();
    }
}

/// Reports the first mistake: what follows it cannot be read any more.
fn xml_mistakes(text: &str, file: u32, diagnostics: &mut Diagnostics) {
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    let mut roots = 0;
    let (offset, why) = loop {
        match reader.read_event() {
            Ok(Event::Start(_)) => {
                roots += usize::from(depth == 0);
                depth += 1;
            }
            Ok(Event::Empty(_)) => roots += usize::from(depth == 0),
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(Event::Eof) if depth > 0 => break (text.len(), "an element is not closed".to_owned()),
            Ok(Event::Eof) if roots != 1 => break (0, format!("expected one root element, found {roots}")),
            Ok(Event::Eof) => return,
            Ok(_) => {}
            Err(error) => {
                let offset = usize::try_from(reader.error_position()).unwrap_or(usize::MAX);
                break (offset, error.to_string());
            }
        }
    };
    diagnostics.error(locate(text, offset, file), format!("the answer is not XML: {why}"));
}

fn locate(text: &str, offset: usize, file: u32) -> Location {
    let before: String = text.char_indices().take_while(|(i, _)| *i < offset).map(|(_, c)| c).collect();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
    let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
    Location { file, line: number(line), column: number(column) }
}
