//! What kind of shape a schema makes.

use cloudspec_spec::language::Type;

use super::document::Schema;

/// What kind of shape a schema makes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// A component's.
    Reference,
    /// Any value.
    Any,
    /// A single value.
    Scalar(Type),
    /// A list.
    List,
    /// A map.
    Map,
    /// A record.
    Record,
}

impl Kind {
    /// The kind of `schema`. Its `type` decides; where there is none, what else it has.
    pub fn of(schema: &Schema) -> Kind {
        if schema.reference.trimmed().is_some() {
            return Kind::Reference;
        }
        match schema.kind.as_str() {
            "string" => Kind::Scalar(text_type(schema.format.as_str())),
            "integer" if schema.format.as_str() == "int32" => Kind::Scalar(Type::Int32),
            "integer" => Kind::Scalar(Type::Int64),
            "number" if schema.format.as_str() == "float" => Kind::Scalar(Type::Float),
            "number" => Kind::Scalar(Type::Double),
            "boolean" => Kind::Scalar(Type::Boolean),
            // The provider then documents an object with these properties.
            "array" if schema.items.0.is_none() && !schema.properties.0.is_empty() => object_kind(schema),
            "array" => Kind::List,
            "object" => object_kind(schema),
            "" if !schema.properties.0.is_empty() => Kind::Record,
            "" if schema.items.0.is_some() => Kind::List,
            "" if !schema.values.0.is_empty() => Kind::Scalar(Type::String),
            _ => Kind::Any,
        }
    }
}

fn object_kind(schema: &Schema) -> Kind {
    if schema.properties.0.iter().any(|(name, _)| !name.is_empty()) {
        Kind::Record
    } else if schema.additional.0.is_some() {
        Kind::Map
    } else if schema.items.0.is_some() {
        Kind::List
    } else {
        Kind::Any
    }
}

fn text_type(format: &str) -> Type {
    match format {
        "byte" | "binary" => Type::Bytes,
        "iso8601" | "iso8601_normal" => Type::Timestamp,
        _ => Type::String,
    }
}
