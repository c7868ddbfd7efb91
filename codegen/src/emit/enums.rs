//! An enum that stays open.

use cloudspec_spec::ir::EnumId;

use super::docs::comment;
use super::facts;
use super::rust::{Types, literal};

/// Declares one enum.
pub(super) fn enumeration(types: &Types<'_>, id: EnumId) -> String {
    let shape = types.model.enumeration(id);
    let mut text = String::from("cloudspec_wire::open_enum! {\n");
    text.push_str(&comment("    ///", &facts::enumeration(shape)));
    text.push_str(&format!("    pub enum {} {{\n", types.names.enums[id.0]));
    for (value, name) in shape.values.iter().zip(&types.names.variants[id.0]) {
        text.push_str(&comment("        ///", &facts::value(value, name)));
        text.push_str(&format!("        {name} = {},\n", literal(&value.value)));
    }
    text.push_str("    }\n}\n");
    text
}
