//! Open enums.

use proc_macro2::TokenStream;
use quote::quote;

use cloudspec_spec::ir::EnumId;

use super::print::{Brackets, Row, Rows};
use super::prose;
use super::record::advice;
use super::types::{Types, ident};

/// Declares one enum.
pub(super) fn enumeration(types: &Types<'_>, id: EnumId) -> Rows {
    let shape = types.model.enumeration(id);
    let variants = shape.values.iter().zip(&types.names.variants[id.0]);
    let variants = variants.map(|(value, name)| Variant {
        name,
        value: &value.value,
        doc: value.doc.as_deref(),
        retired: &value.retired,
    });
    open_enum(&types.names.enums[id.0], &prose::enumeration(shape), variants)
}

/// A value of an enum.
pub(super) struct Variant<'a> {
    pub name: &'a str,
    /// The value on the wire, which the macro adds to the documentation.
    pub value: &'a str,
    pub doc: Option<&'a str>,
    /// The date since which upstream no longer describes it.
    pub retired: &'a Option<String>,
}

/// The call of `open_enum!`, with a row for each variant.
pub(super) fn open_enum<'a>(name: &str, doc: &str, variants: impl Iterator<Item = Variant<'a>>) -> Rows {
    let name = ident(name);
    let rows = variants.map(|Variant { name, value, doc, retired }| {
        let (name, retired) = (ident(name), advice(&None, retired));
        Row::Line(doc.unwrap_or_default().to_owned(), quote!(#retired #name = #value))
    });
    let declaration = Rows {
        docs: doc.to_owned(),
        attributes: TokenStream::new(),
        head: quote!(pub enum #name),
        brackets: Brackets::Braces,
        rows: rows.collect(),
    };
    Rows::call(quote!(::cloudspec_wire::open_enum), vec![Row::Nested(declaration)])
}
