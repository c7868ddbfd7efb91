//! Static tables: schemas, and what stands in them.

use cloudspec_spec::ir::{Field, Kind, Limits, RecordId};
use cloudspec_wire as wire;

use super::rust::{Types, WIDTH, literal, optional};

/// The table of a record.
///
/// The rows are a static of their own: a slice of them in the middle of another value would be promoted to one by the
/// compiler, which takes a twentieth of the time of checking the crate.
pub(super) fn schema(types: &Types<'_>, id: RecordId) -> String {
    let (name, table) = (&types.names.records[id.0], &types.names.tables[id.0]);
    let fields = &types.model.record(id).fields;
    let doc = format!("/// Table of [`{name}`].\n");
    let name = literal(name);
    if fields.is_empty() {
        return format!("{doc}pub static {table}: Schema = Schema {{ name: {name}, fields: &[] }};\n");
    }
    let rows: String = fields.iter().map(|field| format!("    {},\n", row(types, field))).collect();
    let left = format!("pub static {table}: Schema =");
    let right = format!("Schema {{ name: {name}, fields: {{ static ROWS: [Field; {}] = [", fields.len());
    let separator = if left.len() + 1 + right.len() <= WIDTH { " " } else { "\n    " };
    format!("{doc}{left}{separator}{right}\n{rows}]; &ROWS }} }};\n")
}

/// The row of a field.
fn row(types: &Types<'_>, field: &Field) -> String {
    let mut row = held(types, &field.wire, &field.kind);
    let mut refine = |refinement: &str| row.push_str(refinement);
    match field.place {
        wire::Place::Query => {}
        place => refine(&format!(".place(Place::{place:?})")),
    }
    match field.style {
        wire::Style::Native => {}
        style => refine(&format!(".style(Style::{style:?})")),
    }
    for (is, refinement) in [
        (field.required, ".required()"),
        (field.filled, ".filled()"),
        (field.secret, ".secret()"),
        (field.deprecated.is_some(), ".deprecated()"),
    ] {
        if is {
            refine(refinement);
        }
    }
    if field.limits != Limits::default() {
        refine(&format!(".limits(&{})", limits(&field.limits)));
    }
    row
}

/// The row of a member or element, as far as what it holds decides.
fn held(types: &Types<'_>, wire: &str, kind: &Kind) -> String {
    match kind {
        Kind::List { item, wrapper: None } => format!("{}.list()", one(types, wire, item)),
        Kind::List { item, wrapper: Some(wrapper) } => {
            format!("{}.wrapped({})", one(types, wire, item), literal(wrapper))
        }
        Kind::Map(item) => format!("{}.map()", one(types, wire, item)),
        kind => one(types, wire, kind),
    }
}

fn one(types: &Types<'_>, wire: &str, kind: &Kind) -> String {
    let wire = literal(wire);
    match kind {
        Kind::String | Kind::Bytes => format!("Field::string({wire})"),
        Kind::Boolean => format!("Field::boolean({wire})"),
        Kind::Int32 => format!("Field::int32({wire})"),
        Kind::Int64 => format!("Field::int64({wire})"),
        Kind::Float => format!("Field::float({wire})"),
        Kind::Double => format!("Field::double({wire})"),
        Kind::Timestamp => format!("Field::timestamp({wire})"),
        Kind::Any => format!("Field::any({wire})"),
        Kind::Enum(_) => format!("Field::one_of({wire}, {}::VALUES)", types.kind(kind)),
        Kind::Record(id) => format!("Field::record({wire}, &{})", types.table(*id)),
        nested @ (Kind::List { .. } | Kind::Map(_)) => {
            format!("Field::nested({wire}, &{})", held(types, "", nested))
        }
    }
}

/// Limits as an expression: the shorter constructors where they say everything.
fn limits(limits: &Limits) -> String {
    let Limits { min_length, max_length, minimum, maximum, min_items, max_items, pattern } = limits;
    let length = min_length.is_some() || max_length.is_some();
    let range = minimum.is_some() || maximum.is_some();
    let items = min_items.is_some() || max_items.is_some();
    match (length, range, items, pattern) {
        (true, false, false, None) => format!("Limits::length({min_length:?}, {max_length:?})"),
        (false, true, false, None) => format!("Limits::range({minimum:?}, {maximum:?})"),
        (false, false, true, None) => format!("Limits::items({min_items:?}, {max_items:?})"),
        _ => {
            let mut parts = Vec::new();
            let mut part = |name: &str, is: bool, value: String| {
                if is {
                    parts.push(format!("{name}: {value}"))
                }
            };
            part("min_length", min_length.is_some(), format!("{min_length:?}"));
            part("max_length", max_length.is_some(), format!("{max_length:?}"));
            part("minimum", minimum.is_some(), format!("{minimum:?}"));
            part("maximum", maximum.is_some(), format!("{maximum:?}"));
            part("min_items", min_items.is_some(), format!("{min_items:?}"));
            part("max_items", max_items.is_some(), format!("{max_items:?}"));
            part("pattern", pattern.is_some(), optional(pattern));
            format!("Limits {{ {}, ..Limits::NONE }}", parts.join(", "))
        }
    }
}
