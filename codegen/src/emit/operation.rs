//! The module of an operation: its request, its answer, what they are made of, and its table.

use std::collections::BTreeSet;

use cloudspec_spec::ir::{Home, Operation, OperationId, Paging, PagingStyle, Role};
use cloudspec_spec::language::ErrorCode;

use super::docs::comment;
use super::rust::{Types, import, literal, literals, optional, pack};
use super::{Service, enums, facts, first_line, record};

/// The file of one operation.
pub(super) fn module(service: &Service<'_>, id: OperationId) -> String {
    let operation = service.model.operation(id);
    let revision = operation.revision.as_ref().map(|revision| format!("@{revision}")).unwrap_or_default();
    let origin = format!("{}/operations/{}{revision}.json", service.origin(), operation.name);
    let mut head = first_line("//", &origin);
    head.push_str(&comment("//!", &facts::operation(operation)));
    head.push('\n');
    let body = body(service, id);
    format!("{head}{}\n{body}", imports(&body))
}

/// The file of the shapes that all operations share.
pub(super) fn shapes(service: &Service<'_>) -> Option<String> {
    let types = Types { model: service.model, names: service.names, home: Some(Home::Shapes) };
    let mut body = parts(&types, None);
    if body.is_empty() {
        return None;
    }
    body.truncate(body.trim_end().len());
    body.push('\n');
    let head = first_line("//", &format!("{}/service.json", service.origin()));
    Some(format!("{head}//! Shapes that several operations share.\n\n{}\n{body}", imports(&body)))
}

fn body(service: &Service<'_>, id: OperationId) -> String {
    let operation = service.model.operation(id);
    let types = Types { model: service.model, names: service.names, home: Some(Home::Operation(id)) };
    let mut text = table(operation, &types);
    for record in [operation.input, operation.output] {
        text.push('\n');
        text.push_str(&record::record(&types, record, Some(operation)));
    }
    text.push('\n');
    text.push_str(&parts(&types, Some(operation)));
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

/// The records and enums of a home, but for requests and answers.
fn parts(types: &Types<'_>, operation: Option<&Operation>) -> String {
    let home = types.home.unwrap_or(Home::Shapes);
    let mut text = String::new();
    let is_part = |role: Role| role == Role::Part;
    for id in types.model.records_of(home).filter(|id| is_part(types.model.record(*id).role)) {
        text.push_str(&record::record(types, id, operation));
        text.push('\n');
    }
    for id in types.model.enums_of(home) {
        text.push_str(&enums::enumeration(types, id));
        text.push('\n');
    }
    text
}

/// What `body` uses of `cloudspec_wire`, the standard library and the shared shapes.
fn imports(body: &str) -> String {
    const WIRE: [&str; 17] = [
        "Answer",
        "Effect",
        "ErrorCode",
        "Extra",
        "Field",
        "Limits",
        "Operation",
        "Paging",
        "PagingStyle",
        "Place",
        "Record",
        "Schema",
        "Slot",
        "Style",
        "Timestamp",
        "Value",
        "View",
    ];
    let words = code_words(body);
    let wire: Vec<&str> = WIRE.into_iter().filter(|name| words.contains(name)).collect();
    let mut text = String::new();
    if words.contains("BTreeMap") {
        text.push_str("use std::collections::BTreeMap;\n\n");
    }
    text.push_str(&import("cloudspec_wire", &wire));
    if words.contains("shapes") {
        text.push_str("\nuse crate::shapes;\n");
    }
    text
}

/// The words of the code of `body`, comments and texts left out.
fn code_words(body: &str) -> BTreeSet<&str> {
    let code = body.lines().filter(|line| !line.trim_start().starts_with("//"));
    // Every other piece between quotes is a text; an escaped quote moves words from one kind to the other and
    // back within the text, which no name of ours can look like.
    let outside = code.flat_map(|line| line.split('"').step_by(2));
    outside.flat_map(|piece| piece.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')).collect()
}

fn table(operation: &Operation, types: &Types<'_>) -> String {
    let mut text =
        format!("/// The table of `{}`.\npub static OPERATION: Operation = Operation {{\n", operation.name);
    let mut entries = vec![
        format!("name: {}", literal(&operation.name)),
        format!("revision: {}", optional(&operation.revision)),
        format!("method: {}", literal(operation.method)),
        format!("path: {}", literal(&operation.path)),
        format!("input: &{}", types.table(operation.input)),
        format!("output: &{}", types.table(operation.output)),
        format!("answer: Answer::{:?}", operation.answer),
        format!("effect: Effect::{:?}", operation.effect),
        format!("anonymous: {}", operation.anonymous),
        format!("idempotency_token: {}", optional(&operation.idempotency_token)),
    ];
    entries.extend(operation.paging.is_some().then(|| "paging: Some(&PAGING)".to_owned()));
    entries.extend(operation.paging.is_none().then(|| "paging: None".to_owned()));
    entries.push(format!("request: |_| Box::new({}::default())", types.record(operation.input)));
    entries.push(format!("response: |_| Box::new({}::default())", types.record(operation.output)));
    text.push_str(&pack("    ", entries.into_iter().map(|entry| format!("{entry},"))));
    text.push_str(&errors(&operation.errors));
    text.push_str("};\n");
    if let Some(paging) = &operation.paging {
        text.push_str(&format!("\nstatic PAGING: Paging = {};\n", self::paging(paging)));
    }
    text
}

fn errors(errors: &[ErrorCode]) -> String {
    if errors.is_empty() {
        return "    errors: &[],\n".to_owned();
    }
    let row = |error: &ErrorCode| {
        let (status, code) = (error.status, literal(&error.code));
        match &error.cause {
            None => format!("ErrorCode::new({status}, {code}),"),
            Some(cause) => format!("ErrorCode::new({status}, {code}).cause({}),", literal(cause)),
        }
    };
    format!("    errors: &[\n{}    ],\n", pack("        ", errors.iter().map(row)))
}

fn paging(paging: &Paging) -> String {
    let style = match &paging.style {
        PagingStyle::Token { input, output } => {
            format!("PagingStyle::Token {{ input: {}, output: {} }}", literal(input), literals(output))
        }
        PagingStyle::Number { input } => format!("PagingStyle::Number {{ input: {} }}", literal(input)),
    };
    let total = paging.total.as_ref().map_or("None".to_owned(), |total| format!("Some({})", literals(total)));
    let (size, items) = (optional(&paging.size), literals(&paging.items));
    format!("Paging {{\n    style: {style},\n    size: {size}, items: {items}, total: {total},\n}}")
}
