//! The module of an operation: its request, its answer, what they are made of, and its table.

use std::collections::BTreeSet;

use cloudspec_spec::ir::{
    EnumId, Field, Home, Kind, Limits, Operation, OperationId, Paging, PagingStyle, Part, RecordId,
};
use cloudspec_wire::{Answer, Place, Style};

use super::docs::comment;
use super::rust::{Types, WIDTH, import, line_of_literal, literal, literals, optional, pack};
use super::{Service, enums, facts, first_line, record};

/// The file of one operation.
pub(super) fn module(service: &Service<'_>, id: OperationId) -> String {
    let operation = service.model.operation(id);
    let types = Types { model: service.model, names: service.names, home: Some(Home::Operation(id)) };
    let revision = operation.revision.as_ref().map(|revision| format!("@{revision}")).unwrap_or_default();
    let origin = format!("{}/operations/{}{revision}.json", service.origin(), operation.name);
    let mut head = first_line("//", &origin);
    head.push_str(&comment("//!", &facts::operation(operation)));
    let body = format!("{}{}", table(&types, id), shapes_of(&types, Home::Operation(id)));
    format!("{head}\n{}{}\n{body}", imports(&types, Home::Operation(id)), shared(service, id))
}

/// The file of the shapes that all operations share.
pub(super) fn shapes(service: &Service<'_>) -> Option<String> {
    let types = Types { model: service.model, names: service.names, home: Some(Home::Shapes) };
    let body = shapes_of(&types, Home::Shapes);
    if body.is_empty() {
        return None;
    }
    let head = first_line("//", &format!("{}/service.json", service.origin()));
    Some(format!(
        "{head}//! Shapes that several operations share.\n\n{}{body}",
        imports(&types, Home::Shapes)
    ))
}

/// The records and enums of a home, each after a blank line.
fn shapes_of(types: &Types<'_>, home: Home) -> String {
    let mut records: Vec<RecordId> = types.model.records_of(home).collect();
    let mut enums: Vec<EnumId> = types.model.enums_of(home).collect();
    if home == Home::Shapes {
        // An operation's parts stand in the order in which they are met; among the service's one looks by name.
        records.sort_by_key(|id| &types.names.records[id.0]);
        enums.sort_by_key(|id| &types.names.enums[id.0]);
    }
    let operation = match home {
        Home::Operation(id) => Some(types.model.operation(id)),
        Home::Shapes => None,
    };
    let mut text = String::new();
    for id in &records {
        text.push_str(&format!("\n{}", record::record(types, *id, operation)));
    }
    for id in enums {
        text.push_str(&format!("\n{}", enums::enumeration(types, id)));
    }
    if !records.is_empty() {
        let names = records.iter().map(|id| types.names.records[id.0].as_str());
        text.push_str(&serde(&names.collect::<Vec<_>>()));
    }
    text
}

/// The serde bridges of `records`.
fn serde(records: &[&str]) -> String {
    let head = "#[cfg(feature = \"serde\")] cloudspec_wire::serde_traits!(";
    let short = format!("{head}{});\n", records.join(", "));
    if short.len() <= WIDTH {
        return short;
    }
    format!("{head}\n{});\n", pack("    ", records.iter().map(|record| format!("{record},"))))
}

/// The shapes of the service that the operation is made of, under the names they have in its module.
fn shared(service: &Service<'_>, id: OperationId) -> String {
    let (model, names) = (service.model, service.names);
    let output = model.operation(id).output;
    let mut used: Vec<(&str, &str)> = Vec::new();
    if model.record(output).home == Home::Shapes {
        used.push((&names.records[output.0], &names.responses[id.0]));
    }
    for (part, local) in &names.shared[id.0] {
        let name = match part {
            Part::Record(id) => &names.records[id.0],
            Part::Enum(id) => &names.enums[id.0],
        };
        used.push((name, local));
    }
    used.sort_unstable();
    let used: Vec<String> = used
        .into_iter()
        .map(|(name, local)| if name == local { name.to_owned() } else { format!("{name} as {local}") })
        .collect();
    match import("crate::shapes", &used.iter().map(String::as_str).collect::<Vec<_>>()) {
        import if import.is_empty() => import,
        import => format!("pub {import}"),
    }
}

/// What the module of `home` uses of `cloudspec_wire` and the standard library.
fn imports(types: &Types<'_>, home: Home) -> String {
    let mut used = Used::default();
    for id in types.model.records_of(home) {
        used.record(types, id);
    }
    if let Home::Operation(id) = home {
        used.operation(types.model.operation(id));
    }
    let mut text = String::new();
    if used.map {
        text.push_str("use std::collections::BTreeMap;\n\n");
    }
    text.push_str(&import("cloudspec_wire", &used.wire.into_iter().collect::<Vec<_>>()));
    text
}

/// What a module uses.
#[derive(Default)]
struct Used {
    wire: BTreeSet<&'static str>,
    map: bool,
}

impl Used {
    fn operation(&mut self, operation: &Operation) {
        self.wire.extend(["Effect", "Operation", "operation"]);
        self.wire.extend(operation.paging.iter().flat_map(|_| ["Paging", "PagingStyle"]));
    }

    fn record(&mut self, types: &Types<'_>, id: RecordId) {
        self.wire.extend(["Extra", "Schema", "record"]);
        let record = types.model.record(id);
        let is_list = |field: &Field| matches!(&field.kind, Kind::List { item, .. } if !matches!(&**item, Kind::List { .. } | Kind::Map(_)));
        self.wire.extend((record.input && record.fields.iter().any(is_list)).then_some("all"));
        for field in &types.model.record(id).fields {
            self.wire.insert("Field");
            self.wire.extend((field.place != Place::Query).then_some("Place"));
            self.wire.extend((field.style != Style::Native).then_some("Style"));
            self.wire.extend((field.limits != Limits::default()).then_some("Limits"));
            self.kind(&field.kind);
        }
    }

    fn kind(&mut self, kind: &Kind) {
        match kind {
            Kind::List { item, .. } => self.kind(item),
            Kind::Map(item) => {
                self.map = true;
                self.kind(item);
            }
            Kind::Timestamp => drop(self.wire.insert("Timestamp")),
            Kind::Any => drop(self.wire.insert("Value")),
            _ => {}
        }
    }
}

fn table(types: &Types<'_>, id: OperationId) -> String {
    let operation = types.model.operation(id);
    let (request, response) = (&types.names.requests[id.0], &types.names.responses[id.0]);
    let arguments = [
        literal(&operation.name),
        format!("Effect::{:?}", operation.effect),
        format!("&{}", types.table(operation.input)),
        format!("&{}", types.table(operation.output)),
    ];
    let mut text = format!("operation!(Operation::new::<{request}, {response}>(\n");
    text.push_str(&pack("    ", arguments.into_iter().map(|argument| format!("{argument},"))));
    text.push(')');
    text.push_str(&refinements(operation));
    if !operation.errors.is_empty() {
        text.push_str(&format!(", \"\n{}\"", errors(operation)));
    }
    text.push_str(");\n");
    text
}

/// What is not usual about an operation.
fn refinements(operation: &Operation) -> String {
    let mut text = String::new();
    if let Some(revision) = &operation.revision {
        text.push_str(&format!(".revision({})", literal(revision)));
    }
    if operation.method != "POST" || operation.path != "/" {
        text.push_str(&format!(".route({}, {})", literal(operation.method), literal(&operation.path)));
    }
    if operation.answer == Answer::Payload {
        text.push_str(".payload()");
    }
    if operation.anonymous {
        text.push_str(".anonymous()");
    }
    if let Some(wire) = &operation.idempotency_token {
        text.push_str(&format!(".idempotency_token({})", literal(wire)));
    }
    if let Some(paging) = &operation.paging {
        text.push_str(&format!(".paging(&{})", self::paging(paging)));
    }
    text
}

/// The lines of the documented errors, as they stand in a literal of several lines.
fn errors(operation: &Operation) -> String {
    let indent = "    ";
    operation.error_lines(WIDTH - indent.len()).iter().map(|line| line_of_literal(indent, line)).collect()
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
    let entries = [
        format!("style: {style},"),
        format!("size: {size},"),
        format!("items: {items},"),
        format!("total: {total},"),
    ];
    format!("Paging {{\n{}}}", pack("    ", entries))
}
