//! Tokens for the names and types of a model.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use cloudspec_spec::ir::{Field, Home, Kind, Model, RecordId};
use cloudspec_spec::naming::Names;

/// An identifier from a name, which may be a raw one.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// The name of an enum's variant without data.
pub(super) fn variant(value: &impl std::fmt::Debug) -> Ident {
    ident(&format!("{value:?}"))
}

/// Texts as a slice of string literals.
pub(super) fn texts(texts: &[String]) -> TokenStream {
    quote!(&[#(#texts),*])
}

/// How code in one module refers to the types of a model.
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
    pub fn field(&self, field: &Field) -> TokenStream {
        let held = self.kind(&field.kind);
        let held = if field.boxed { quote!(Box<#held>) } else { held };
        if field.plain { held } else { quote!(Option<#held>) }
    }

    /// The type of a value.
    pub fn kind(&self, kind: &Kind) -> TokenStream {
        match kind {
            Kind::String => quote!(String),
            Kind::Bytes => self.wire(quote!(Blob)),
            Kind::Boolean => quote!(bool),
            Kind::Int32 | Kind::Int64 => quote!(i64),
            Kind::Float | Kind::Double => quote!(f64),
            Kind::Timestamp => self.wire(quote!(Timestamp)),
            Kind::Any => self.wire(quote!(Value)),
            Kind::Enum(id) => self.at(self.model.enumeration(*id).home, &self.names.enums[id.0]),
            Kind::Record(id) => self.record(*id),
            Kind::List { item, .. } => {
                let item = self.kind(item);
                quote!(Vec<#item>)
            }
            Kind::Map(item) => {
                let item = self.kind(item);
                quote!(::std::collections::BTreeMap<String, #item>)
            }
        }
    }

    /// A type of the crate `cloudspec_wire`, which a client crate reaches through the runtime.
    fn wire(&self, name: TokenStream) -> TokenStream {
        if self.home.is_some() {
            quote!(::cloudspec_wire::#name)
        } else {
            quote!(::cloudspec_runtime::wire::#name)
        }
    }

    /// The type of a record.
    pub fn record(&self, id: RecordId) -> TokenStream {
        self.at(self.model.record(id).home, &self.names.records[id.0])
    }

    /// The static table of a record.
    pub fn table(&self, id: RecordId) -> TokenStream {
        self.at(self.model.record(id).home, &self.names.tables[id.0])
    }

    /// The item `name` of `home`.
    fn at(&self, home: Home, name: &str) -> TokenStream {
        let name = ident(name);
        match (self.home, home) {
            (Some(Home::Operation(_)) | None, Home::Shapes) => quote!(crate::shapes::#name),
            (None, Home::Operation(id)) => {
                let module = ident(&self.names.operations[id.0]);
                quote!(#module::#name)
            }
            _ => quote!(#name),
        }
    }
}
