//! What an identifier looks like, by what it is for.

use heck::ToSnakeCase;

use super::reserved::{KEYWORDS, RESERVED_FIELDS, RESERVED_MODULES, RESERVED_TYPES, RESERVED_VARIANTS};
use super::words::{marks, upper_camel, words};

/// What a name is for: decides its case, what is reserved, and what stands behind it then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Module,
    Type,
    /// A type at the root of the crate that is neither request nor response.
    Shape,
    Field,
    Variant,
}

impl Case {
    /// `text` as an identifier, still without the mark of a raw one.
    pub fn apply(self, text: &str) -> String {
        let mut plain = words(text);
        if plain.trim().is_empty() {
            plain = words(&marks(text));
        }
        let snake = plain.to_snake_case();
        let name = match self {
            Case::Module | Case::Field => snake,
            Case::Type | Case::Shape | Case::Variant => upper_camel(&snake),
        };
        let name = match name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            true => name,
            false => self.introduce(&name),
        };
        if self.is_reserved(&name) { self.extend(&name) } else { name }
    }

    /// A name that would be empty or start with a digit, with a word in front.
    fn introduce(self, name: &str) -> String {
        let (word, separator) = match self {
            Case::Module => ("operation", "_"),
            Case::Field => ("field", "_"),
            Case::Type | Case::Shape => ("Type", ""),
            Case::Variant => ("Value", ""),
        };
        if name.is_empty() { word.to_owned() } else { format!("{word}{separator}{name}") }
    }

    /// `name` with something behind it that makes another name of it.
    pub fn extend(self, name: &str) -> String {
        let more = match self {
            Case::Module | Case::Field => "_",
            Case::Type | Case::Shape => "Item",
            Case::Variant => "Value",
        };
        format!("{name}{more}")
    }

    fn is_reserved(self, name: &str) -> bool {
        let reserved = match self {
            Case::Module => RESERVED_MODULES,
            Case::Type | Case::Shape => RESERVED_TYPES,
            Case::Field => RESERVED_FIELDS,
            Case::Variant => RESERVED_VARIANTS,
        };
        // Requests and responses of operations are at the root too, those of later operations included.
        let of_operations = self == Case::Shape && (name.ends_with("Request") || name.ends_with("Response"));
        of_operations || reserved.contains(&name)
    }

    /// The name as it stands in code: keywords are written raw. Those that cannot be are reserved.
    pub fn print(name: String) -> String {
        if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
    }
}
