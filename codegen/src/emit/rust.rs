//! Pieces of Rust: literals, types, and lines filled up to a width.

use std::fmt::Write as _;

use cloudspec_spec::ir::{Field, Home, Kind, Model, Part, RecordId};
use cloudspec_spec::naming::Names;

/// Columns that generated code keeps to.
pub(super) const WIDTH: usize = 130;

/// A text as a string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// Texts as a slice of string literals.
pub(super) fn literals(texts: &[String]) -> String {
    format!("&[{}]", texts.iter().map(|text| literal(text)).collect::<Vec<_>>().join(", "))
}

/// An optional text as an expression.
pub(super) fn optional(text: &Option<String>) -> String {
    text.as_ref().map_or("None".to_owned(), |text| format!("Some({})", literal(text)))
}

/// `pieces` in as few lines as fit, each line indented by `indent`.
pub(super) fn pack(indent: &str, pieces: impl IntoIterator<Item = String>) -> String {
    let mut text = String::new();
    let mut column = 0;
    for piece in pieces {
        let width = piece.chars().count();
        if column > 0 && column + 1 + width > WIDTH {
            text.push('\n');
            column = 0;
        }
        let before = if column == 0 { indent } else { " " };
        let _ = write!(text, "{before}{piece}");
        column += before.len() + width;
    }
    if column > 0 {
        text.push('\n');
    }
    text
}

/// One line of a string literal that spans several; where it is too long it goes on in the next line of the file.
pub(super) fn line_of_literal(indent: &str, line: &str) -> String {
    let escaped = literal(line);
    let words = escaped.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(&escaped);
    let mut text = indent.to_owned();
    let mut column = indent.len();
    for word in words.split_inclusive(' ') {
        let width = word.chars().count();
        if column + width + 1 > WIDTH && column > 2 * indent.len() {
            text.push_str("\\\n");
            text.push_str(&indent.repeat(2));
            column = 2 * indent.len();
        }
        text.push_str(word);
        column += width;
    }
    text.push('\n');
    text
}

/// A `use` of `names` out of `module`.
pub(super) fn import(module: &str, names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => format!("use {module}::{one};\n"),
        several => {
            let short = format!("use {module}::{{{}}};\n", several.join(", "));
            let pieces = several.iter().map(|name| format!("{name},"));
            if short.len() <= WIDTH {
                short
            } else {
                format!("use {module}::{{\n{}}};\n", pack("    ", pieces))
            }
        }
    }
}

/// A method, in as few lines as fit.
pub(super) fn function(name: &str, arguments: &[String], result: &str, body: &str) -> String {
    let signature = format!("pub fn {name}({}) -> {result}", arguments.join(", "));
    let short = format!("    {signature} {{ {body} }}\n");
    if short.len() <= WIDTH {
        return short;
    }
    if signature.len() + 6 <= WIDTH {
        return format!("    {signature} {{\n        {body}\n    }}\n");
    }
    let arguments = pack("        ", arguments.iter().map(|argument| format!("{argument},")));
    format!("    pub fn {name}(\n{arguments}    ) -> {result} {{\n        {body}\n    }}\n")
}

/// What code in one module has to write to refer to the types of a model.
#[derive(Clone, Copy)]
pub(super) struct Types<'a> {
    pub model: &'a Model,
    pub names: &'a Names,
    /// The module the code is in; `None` outside of the model crate.
    pub home: Option<Home>,
}

// Ids are in range, and the lists of names are as long as those of the model.
impl Types<'_> {
    /// The type of a field.
    pub fn field(&self, field: &Field) -> String {
        let held = self.kind(&field.kind);
        let held = if field.boxed { format!("Box<{held}>") } else { held };
        if field.plain { held } else { format!("Option<{held}>") }
    }

    /// The type of a value.
    pub fn kind(&self, kind: &Kind) -> String {
        match kind {
            Kind::String | Kind::Bytes => "String".to_owned(),
            Kind::Boolean => "bool".to_owned(),
            Kind::Int32 | Kind::Int64 => "i64".to_owned(),
            Kind::Float | Kind::Double => "f64".to_owned(),
            Kind::Timestamp => "Timestamp".to_owned(),
            Kind::Any => "Value".to_owned(),
            Kind::Enum(id) => {
                self.at(Part::Enum(*id), self.model.enumeration(*id).home, &self.names.enums[id.0])
            }
            Kind::Record(id) => self.record(*id),
            Kind::List { item, .. } => format!("Vec<{}>", self.kind(item)),
            Kind::Map(item) => format!("BTreeMap<String, {}>", self.kind(item)),
        }
    }

    /// The type of a record.
    pub fn record(&self, id: RecordId) -> String {
        self.at(Part::Record(id), self.model.record(id).home, &self.names.records[id.0])
    }

    /// The static table of a record.
    pub fn table(&self, id: RecordId) -> String {
        let table = &self.names.tables[id.0];
        let home = self.model.record(id).home;
        if self.home == Some(home) { table.clone() } else { format!("crate::shapes::{table}") }
    }

    /// A type of `home`, which is called `name` there.
    fn at(&self, part: Part, home: Home, name: &str) -> String {
        match (self.home, home) {
            (Some(Home::Operation(id)), Home::Shapes) => {
                self.names.shared[id.0].get(&part).map_or(name, String::as_str).to_owned()
            }
            (None, Home::Operation(id)) => format!("{}::{name}", self.names.operations[id.0]),
            _ => name.to_owned(),
        }
    }
}
