//! A record: its struct, how callers fill it in, and one list that says how its fields are reached and what they are on
//! the wire.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use cloudspec_spec::ir::{Field, Kind, Operation, RecordId, Role};
use cloudspec_spec::language::Deprecation;

use super::docs::{attributes, first_sentence};
use super::field_row::field_row;
use super::print::{Row, Rows, Section};
use super::prose;
use super::types::{Types, ident};

/// Everything about one record. `operation` is the one it belongs to.
pub(super) fn record(types: &Types<'_>, id: RecordId, operation: Option<&Operation>) -> Vec<Section> {
    let record = types.model.record(id);
    let structure = structure(types, id, &prose::record(record, operation));
    let construction = record.input.then(|| construction(types, id));
    let items = std::iter::once(structure).chain(construction).map(Section::Items);
    items.chain([Section::Rows(list(types, id))]).collect()
}

fn structure(types: &Types<'_>, id: RecordId, doc: &str) -> TokenStream {
    let (doc, record) = (attributes(doc), ident(&types.names.records[id.0]));
    let fields = fields(types, id).map(|(field, name)| {
        let (doc, name, held) = (attributes(&prose::field(field, name)), ident(name), types.field(field));
        let advice = advice(&field.deprecated, &field.retired);
        quote!(#doc #advice pub #name: #held,)
    });
    let extra = attributes(prose::extra(types.model.record(id)));
    quote! {
        #doc
        #[derive(Default)]
        #[non_exhaustive]
        pub struct #record {
            #(#fields)*
            #extra
            pub extra: ::cloudspec_wire::Extra,
        }
    }
}

/// The attribute of what the provider advises against, or no longer describes.
pub(super) fn advice(deprecated: &Option<Deprecation>, retired: &Option<String>) -> Option<TokenStream> {
    let note = match (deprecated, retired) {
        (Some(deprecation), _) => prose::advice(deprecation),
        (None, Some(date)) => Some(prose::retired(date)),
        (None, None) => return None,
    };
    Some(match note {
        Some(note) => quote!(#[deprecated = #note]),
        None => quote!(#[deprecated]),
    })
}

fn fields<'a>(types: &Types<'a>, id: RecordId) -> impl Iterator<Item = (&'a Field, &'a str)> {
    let names = types.names.fields[id.0].iter().map(String::as_str);
    types.model.record(id).fields.iter().zip(names)
}

/// The call of `record!`, with one row for each field.
fn list(types: &Types<'_>, id: RecordId) -> Rows {
    let (record, table) = (ident(&types.names.records[id.0]), ident(&types.names.tables[id.0]));
    let input = types.model.record(id).input;
    let rows = fields(types, id).enumerate().map(|(index, (field, name))| {
        let (index, name, slot) = (Literal::usize_unsuffixed(index), ident(name), slot(field));
        let row = field_row(types, field, input);
        Row::plain(quote!(#index #name: #slot = #row))
    });
    let head = Row::plain(quote!(#record: #table));
    Rows::call(quote!(::cloudspec_wire::record), std::iter::once(head).chain(rows).collect())
}

/// The variant of `Slot` and `View` through which a field is reached.
fn slot(field: &Field) -> Ident {
    let variant = match (&field.kind, field.plain) {
        (Kind::String, true) => "Str",
        (Kind::String, false) => "OptStr",
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
        (Kind::Bytes, true) => "Blob",
        (Kind::Enum(_), true) => "Enum",
        (Kind::Record(_), true) => "Record",
        (Kind::Bytes | Kind::Timestamp | Kind::Enum(_) | Kind::Record(_), false) => "Opt",
    };
    format_ident!("{variant}")
}

/// The constructor, which takes what is required, and a setter for everything else.
fn construction(types: &Types<'_>, id: RecordId) -> TokenStream {
    let record = ident(&types.names.records[id.0]);
    let settable = fields(types, id).enumerate().map(|(index, (field, name))| Settable {
        field,
        name,
        noted: is_sent_empty(types.model.record(id).role, field).then_some(index),
    });
    let (required, optional): (Vec<_>, Vec<_>) = settable.partition(|settable| is_argument(settable.field));
    let constructor = constructor(types, &required);
    let setters = optional.iter().map(|settable| setter(types, settable));
    quote! {
        impl #record {
            #constructor
            #(#setters)*
        }
    }
}

/// A field that callers set.
struct Settable<'a> {
    field: &'a Field,
    name: &'a str,
    /// Its index, when setting it to nothing is something else than leaving it out.
    noted: Option<usize>,
}

impl Settable<'_> {
    /// Notes on `owner` whether the field was set to nothing.
    fn note(&self, owner: &TokenStream) -> Option<TokenStream> {
        let (name, index) = (ident(self.name), Literal::usize_unsuffixed(self.noted?));
        Some(quote!(#owner.extra.set_empty(#index, #owner.#name.is_empty());))
    }
}

/// Whether a list or map has a form on the wire when it is empty: in JSON, and joined in one parameter.
fn is_sent_empty(role: Role, field: &Field) -> bool {
    field.kind.is_nested() && (role != Role::Request || field.style.has_empty_form(field.place))
}

fn constructor(types: &Types<'_>, required: &[Settable<'_>]) -> TokenStream {
    if required.is_empty() {
        return quote! {
            /// Creates a value with no member set. All members are optional.
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let arguments = required.iter().map(|Settable { field, name, .. }| {
        let (name, accepted) = (ident(name), accepted(types, field));
        quote!(#name: #accepted)
    });
    let values = required.iter().map(|Settable { field, name, .. }| {
        let name = ident(name);
        match value(field, &name) {
            value if is_taken_as_it_is(field) => value,
            value => quote!(#name: #value),
        }
    });
    let built = quote!(Self { #(#values,)* ..Self::default() });
    let notes: Vec<TokenStream> =
        required.iter().filter_map(|settable| settable.note(&quote!(built))).collect();
    let body = if notes.is_empty() { built } else { quote!(let mut built = #built; #(#notes)* built) };
    quote! {
        /// Creates a value with the required members.
        pub fn new(#(#arguments),*) -> Self {
            #body
        }
    }
}

fn setter(types: &Types<'_>, settable: &Settable<'_>) -> TokenStream {
    let Settable { field, name, .. } = settable;
    let note = settable.note(&quote!(self));
    let meaning = match &field.doc {
        Some(doc) => first_sentence(doc),
        None => format!("Sets `{}`.", field.wire),
    };
    let (doc, name, accepted) = (attributes(&meaning), ident(name), accepted(types, field));
    let value = value(field, &format_ident!("value"));
    let value = if field.plain { value } else { quote!(Some(#value)) };
    let advice = advice(&field.deprecated, &field.retired);
    quote! {
        #doc
        #advice
        pub fn #name(mut self, value: #accepted) -> Self {
            self.#name = #value;
            #note
            self
        }
    }
}

/// Whether the constructor takes it.
pub(super) fn is_argument(field: &Field) -> bool {
    field.required && !field.filled && !field.boxed
}

/// The type of the argument that a field is set from.
pub(super) fn accepted(types: &Types<'_>, field: &Field) -> TokenStream {
    match &field.kind {
        Kind::List { item, .. } if !item.is_nested() => {
            let element = converted(types, item);
            quote!(impl IntoIterator<Item = #element>)
        }
        Kind::List { .. } | Kind::Map(_) => types.kind(&field.kind),
        kind => converted(types, kind),
    }
}

fn converted(types: &Types<'_>, kind: &Kind) -> TokenStream {
    let held = types.kind(kind);
    if is_converted(kind) { quote!(impl Into<#held>) } else { held }
}

/// Whether callers may give something that becomes the value.
fn is_converted(kind: &Kind) -> bool {
    matches!(kind, Kind::String | Kind::Bytes | Kind::Timestamp | Kind::Enum(_) | Kind::Any)
}

/// Whether the argument is stored unchanged.
fn is_taken_as_it_is(field: &Field) -> bool {
    match &field.kind {
        Kind::List { item, .. } => item.is_nested(),
        kind => !is_converted(kind) && !field.boxed,
    }
}

/// The expression for the stored value.
fn value(field: &Field, argument: &Ident) -> TokenStream {
    match &field.kind {
        _ if is_taken_as_it_is(field) => quote!(#argument),
        Kind::List { .. } => quote!(cloudspec_wire::all(#argument)),
        kind if is_converted(kind) => quote!(#argument.into()),
        _ => quote!(Box::new(#argument)),
    }
}
