//! An enum that stays open.

use cloudspec_spec::ir::EnumId;

use super::docs::{comment, documented};
use super::facts;
use super::rust::{Types, literal, pack};

/// Declares one enum.
pub(super) fn enumeration(types: &Types<'_>, id: EnumId) -> String {
    let shape = types.model.enumeration(id);
    let variants = shape.values.iter().zip(&types.names.variants[id.0]);
    let variants =
        variants.map(|(value, name)| Variant { name, value: &value.value, doc: value.doc.as_deref() });
    open_enum(&types.names.enums[id.0], &facts::enumeration(shape), variants)
}

/// A value of an enum.
pub(super) struct Variant<'a> {
    pub name: &'a str,
    /// On the wire, which the documentation says by itself.
    pub value: &'a str,
    pub doc: Option<&'a str>,
}

/// Declares an enum: a line for each variant with documentation, the others as many a line as fit.
pub(super) fn open_enum<'a>(name: &str, doc: &str, variants: impl Iterator<Item = Variant<'a>>) -> String {
    let mut text = String::from("cloudspec_wire::open_enum! {\n");
    text.push_str(&comment("    ///", doc));
    text.push_str(&format!("    pub enum {name} {{\n"));
    let indent = "        ";
    let mut bare = Vec::new();
    for Variant { name, value, doc } in variants {
        let item = format!("{name} = {},", literal(value));
        let Some(doc) = doc else {
            bare.push(item);
            continue;
        };
        text.push_str(&pack(indent, std::mem::take(&mut bare)));
        text.push_str(&documented(indent, doc.trim(), &item));
    }
    text.push_str(&pack(indent, bare));
    text.push_str("    }\n}\n");
    text
}
