//! The meaning of the language's words for checks. Every `match` names all words, so that the compiler reports where a
//! new one is missing.

use crate::language::{Place, Protocol, Style, Type};

impl Type {
    /// Whether values are numbers, which `minimum` and `maximum` limit.
    pub fn is_number(self) -> bool {
        match self {
            Type::Int32 | Type::Int64 | Type::Float | Type::Double => true,
            Type::String | Type::Boolean | Type::Bytes | Type::Timestamp | Type::Enum => false,
            Type::Any | Type::Record | Type::Map | Type::List => false,
        }
    }

    /// Whether values are strings, which `min_length`, `max_length` and `pattern` limit.
    pub fn is_string_like(self) -> bool {
        match self {
            Type::String | Type::Bytes | Type::Timestamp | Type::Enum => true,
            Type::Boolean | Type::Int32 | Type::Int64 | Type::Float | Type::Double => false,
            Type::Any | Type::Record | Type::Map | Type::List => false,
        }
    }

    /// Whether values consist of others: of one scalar there is nothing that a style could arrange.
    pub fn is_structured(self) -> bool {
        match self {
            Type::Record | Type::Map | Type::List => true,
            Type::String | Type::Boolean | Type::Bytes | Type::Timestamp | Type::Enum => false,
            Type::Int32 | Type::Int64 | Type::Float | Type::Double | Type::Any => false,
        }
    }

    /// The keys that say what values consist of, and belong to this type.
    pub fn parts(self) -> &'static [&'static str] {
        match self {
            Type::List => &["items", "wrapper"],
            Type::Map => &["items"],
            Type::Record => &["members", "type_name"],
            Type::Enum => &["values", "type_name"],
            Type::String | Type::Boolean | Type::Bytes | Type::Timestamp => &[],
            Type::Int32 | Type::Int64 | Type::Float | Type::Double | Type::Any => &[],
        }
    }

    /// The type in a sentence.
    pub fn article(self) -> &'static str {
        match self {
            Type::Any => "any value",
            Type::String => "a string",
            Type::Boolean => "a boolean",
            Type::Int32 => "an int32",
            Type::Int64 => "an int64",
            Type::Float => "a float",
            Type::Double => "a double",
            Type::Bytes => "bytes",
            Type::Timestamp => "a timestamp",
            Type::Enum => "an enum",
            Type::Record => "a record",
            Type::Map => "a map",
            Type::List => "a list",
        }
    }
}

impl Style {
    /// Whether it joins elements in one parameter, which only scalars can be.
    pub fn joins(self) -> bool {
        match self {
            Style::Comma | Style::Space | Style::Pipe => true,
            Style::Indexed | Style::Json => false,
        }
    }
}

impl Place {
    /// Whether it holds one string, and no list or record in any style.
    pub fn is_one_string(self) -> bool {
        match self {
            Place::Path | Place::Host => true,
            Place::Query | Place::Form | Place::Header | Place::Body | Place::Payload => false,
        }
    }

    /// Whether it is the body or a part of it.
    pub fn is_in_body(self) -> bool {
        match self {
            Place::Form | Place::Body | Place::Payload => true,
            Place::Query | Place::Path | Place::Header | Place::Host => false,
        }
    }
}

impl Protocol {
    /// The parts that a request has.
    pub fn places(self) -> &'static [Place] {
        match self {
            Protocol::Rpc => {
                &[Place::Query, Place::Form, Place::Header, Place::Host, Place::Body, Place::Payload]
            }
            Protocol::Roa => Place::ALL,
            Protocol::Action => &[Place::Body, Place::Header],
        }
    }
}
