//! A record: its struct, its table, how its fields are reached, and setters where callers fill it in.

use cloudspec_spec::ir::{Field, Kind, Operation, RecordId};

use super::docs::{comment, documented};
use super::facts;
use super::rust::{Types, WIDTH, function, pack};
use super::table;

/// Everything about one record. `operation` is the one it belongs to.
pub(super) fn record(types: &Types<'_>, id: RecordId, operation: Option<&Operation>) -> String {
    let record = types.model.record(id);
    let mut text = structure(types, id, &facts::record(record, operation));
    if record.input {
        text.push_str(&construction(types, id));
    }
    text.push_str(&table::schema(types, id));
    text.push_str(&access(types, id));
    text
}

fn structure(types: &Types<'_>, id: RecordId, doc: &str) -> String {
    let mut text = comment("///", doc);
    text.push_str(&format!(
        "#[derive(Default)] #[non_exhaustive] pub struct {} {{\n",
        types.names.records[id.0]
    ));
    for (field, name) in fields(types, id) {
        let item = format!("pub {name}: {},", types.field(field));
        text.push_str(&documented("    ", &facts::field(field, name), &item));
    }
    text.push_str(&documented("    ", "What else came.", "pub extra: Extra,"));
    text.push_str("}\n");
    text
}

fn fields<'a>(types: &Types<'a>, id: RecordId) -> impl Iterator<Item = (&'a Field, &'a str)> {
    let names = types.names.fields[id.0].iter().map(String::as_str);
    types.model.record(id).fields.iter().zip(names)
}

/// The implementation of `Record`, and of everything that is the same for all records.
fn access(types: &Types<'_>, id: RecordId) -> String {
    let (name, table) = (&types.names.records[id.0], &types.names.tables[id.0]);
    let fields = fields(types, id).enumerate();
    let (copied, held): (Vec<_>, Vec<_>) =
        fields.partition(|(_, (field, _))| COPIED.contains(&variant(field)));
    let list = |fields: &[(usize, (&Field, &str))]| {
        let rows = fields.iter().map(|(index, (field, name))| format!("{index} {} {name}", variant(field)));
        format!("[{}]", rows.collect::<Vec<_>>().join(", "))
    };
    let lists = format!("{} {}", list(&held), list(&copied));
    let short = format!("record!({name}, {table}, {lists});\n");
    if short.len() <= WIDTH {
        return short;
    }
    let pieces = lists.split_inclusive(", ").map(|piece| piece.trim_end().to_owned());
    format!("record!({name}, {table},\n{});\n", pack("    ", pieces).trim_end())
}

/// The variants that `View` holds by value.
const COPIED: [&str; 6] = ["Bool", "Float", "Int", "OptBool", "OptFloat", "OptInt"];

/// The variant of `Slot` and `View` through which a field is reached.
fn variant(field: &Field) -> &'static str {
    match (&field.kind, field.plain) {
        (Kind::String | Kind::Bytes, true) => "Str",
        (Kind::String | Kind::Bytes, false) => "OptStr",
        (Kind::Boolean, true) => "Bool",
        (Kind::Boolean, false) => "OptBool",
        (Kind::Int32 | Kind::Int64, true) => "Int",
        (Kind::Int32 | Kind::Int64, false) => "OptInt",
        (Kind::Float | Kind::Double, true) => "Float",
        (Kind::Float | Kind::Double, false) => "OptFloat",
        (Kind::Any, _) => "Any",
        (Kind::List { .. }, _) => "List",
        (Kind::Map(_), _) => "Map",
        (Kind::Timestamp, true) => "Time",
        (Kind::Enum(_), true) => "Enum",
        (Kind::Record(_), true) => "Record",
        (Kind::Timestamp | Kind::Enum(_) | Kind::Record(_), false) => "Opt",
    }
}

/// The constructor, which takes what is required, and a setter for everything else.
fn construction(types: &Types<'_>, id: RecordId) -> String {
    let mut text = format!("impl {} {{\n", types.names.records[id.0]);
    let (required, optional): (Vec<_>, Vec<_>) = fields(types, id).partition(|(field, _)| is_argument(field));
    let arguments: Vec<String> =
        required.iter().map(|(field, name)| format!("{name}: {}", accepted(types, field))).collect();
    let hidden = required.iter().any(|(_, name)| *name == "all");
    let values: Vec<String> =
        required.iter().map(|(field, name)| assigned(field, name, name, hidden)).collect();
    let body = match required.is_empty() {
        true => "Self::default()".to_owned(),
        false => format!("Self {{ {}, ..Self::default() }}", values.join(", ")),
    };
    let body = match body.len() + 8 <= WIDTH {
        true => body,
        false => {
            let values = pack("            ", values.iter().map(|value| format!("{value},")));
            format!("Self {{\n{values}            ..Self::default()\n        }}")
        }
    };
    text.push_str("    /// With what is required.\n");
    text.push_str(&function("new", &arguments, "Self", &body));
    for (field, name) in optional {
        let (accepted, value) = (accepted(types, field), value(field, "value"));
        let value = if field.plain { value } else { format!("Some({value})") };
        let arguments = ["mut self".to_owned(), format!("value: {accepted}")];
        text.push_str(&comment("    ///", &format!("Sets `{}`.", field.wire)));
        text.push_str(&function(name, &arguments, "Self", &format!("self.{name} = {value}; self")));
    }
    text.push_str("}\n");
    text
}

/// Whether the constructor takes it.
pub(super) fn is_argument(field: &Field) -> bool {
    field.required && !field.filled && !field.boxed
}

/// The type of the argument that a field is set from.
pub(super) fn accepted(types: &Types<'_>, field: &Field) -> String {
    match &field.kind {
        Kind::List { item, .. } => match &**item {
            Kind::List { .. } | Kind::Map(_) => types.kind(&field.kind),
            item => format!("impl IntoIterator<Item = {}>", element(types, item)),
        },
        Kind::Map(_) => types.kind(&field.kind),
        kind => element(types, kind),
    }
}

fn element(types: &Types<'_>, kind: &Kind) -> String {
    let held = types.kind(kind);
    if is_converted(kind) { format!("impl Into<{held}>") } else { held }
}

/// Whether callers may give something that becomes the value.
fn is_converted(kind: &Kind) -> bool {
    matches!(kind, Kind::String | Kind::Bytes | Kind::Timestamp | Kind::Enum(_) | Kind::Any)
}

/// `name: value` for the constructor, where an argument may hide the function `all`.
fn assigned(field: &Field, name: &str, argument: &str, hidden: bool) -> String {
    let value = value(field, argument);
    let value = if hidden && value.starts_with("all(") { format!("self::{value}") } else { value };
    if value == name { value } else { format!("{name}: {value}") }
}

/// What is kept of the argument.
fn value(field: &Field, argument: &str) -> String {
    match &field.kind {
        Kind::List { item, .. } => match &**item {
            Kind::List { .. } | Kind::Map(_) => argument.to_owned(),
            _ => format!("all({argument})"),
        },
        kind if is_converted(kind) => format!("{argument}.into()"),
        Kind::Record(_) if field.boxed => format!("Box::new({argument})"),
        _ => argument.to_owned(),
    }
}
