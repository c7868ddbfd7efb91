//! The row of a table that says what a field is on the wire.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use cloudspec_spec::ir::{Field, Kind, Limits};
use cloudspec_wire as wire;

use super::types::{Types, variant};

/// The row of a field. `input`: whether callers fill in its record.
pub(super) fn field_row(types: &Types<'_>, field: &Field, input: bool) -> TokenStream {
    let mut row = held(types, &field.wire, &field.kind);
    if field.place != wire::Place::Query {
        let place = variant(&field.place);
        row.extend(quote!(.place(::cloudspec_wire::Place::#place)));
    }
    if field.style != wire::Style::Native {
        let style = variant(&field.style);
        row.extend(quote!(.style(::cloudspec_wire::Style::#style)));
    }
    if field.precision != wire::Precision::default() {
        let precision = variant(&field.precision);
        row.extend(quote!(.precision(::cloudspec_wire::Precision::#precision)));
    }
    for (is, refinement) in [
        (field.required && input, quote!(.required())),
        (field.required && !input, quote!(.always())),
        (field.filled, quote!(.filled())),
        (field.sent_empty, quote!(.sent_empty())),
        (field.secret, quote!(.secret())),
        (field.deprecated.is_some(), quote!(.deprecated())),
    ] {
        row.extend(is.then_some(refinement));
    }
    if field.limits != Limits::default() {
        let limits = limits(&field.limits);
        row.extend(quote!(.limits(&#limits)));
    }
    row
}

/// The row of a member or element, as far as what it holds decides.
fn held(types: &Types<'_>, wire: &str, kind: &Kind) -> TokenStream {
    match kind {
        Kind::List { item, wrapper: None } => {
            let one = one(types, wire, item);
            quote!(#one.list())
        }
        Kind::List { item, wrapper: Some(wrapper) } => {
            let one = one(types, wire, item);
            quote!(#one.wrapped(#wrapper))
        }
        Kind::Map(item) => {
            let one = one(types, wire, item);
            quote!(#one.map())
        }
        kind => one(types, wire, kind),
    }
}

fn one(types: &Types<'_>, wire: &str, kind: &Kind) -> TokenStream {
    let arguments = match kind {
        Kind::String => quote!(string(#wire)),
        Kind::Bytes => quote!(bytes(#wire)),
        Kind::Boolean => quote!(boolean(#wire)),
        Kind::Int32 => quote!(int32(#wire)),
        Kind::Int64 => quote!(int64(#wire)),
        Kind::Float => quote!(float(#wire)),
        Kind::Double => quote!(double(#wire)),
        Kind::Timestamp => quote!(timestamp(#wire)),
        Kind::Any => quote!(any(#wire)),
        Kind::Enum(_) => {
            let values = types.kind(kind);
            quote!(one_of(#wire, #values::VALUES))
        }
        Kind::Record(id) => {
            let table = types.table(*id);
            quote!(record(#wire, &#table))
        }
        nested @ (Kind::List { .. } | Kind::Map(_)) => {
            let element = held(types, "", nested);
            quote!(nested(#wire, &#element))
        }
    };
    quote!(::cloudspec_wire::Field::#arguments)
}

/// Limits as an expression.
fn limits(limits: &Limits) -> TokenStream {
    let Limits { min_length, max_length, minimum, maximum, min_items, max_items, pattern } = limits;
    let mut expression = quote!(::cloudspec_wire::Limits::new());
    let mut refine = |name: &str, min: Option<TokenStream>, max: Option<TokenStream>| {
        if min.is_some() || max.is_some() {
            let (name, min, max) = (format_ident!("{name}"), optional(min), optional(max));
            expression.extend(quote!(.#name(#min, #max)));
        }
    };
    refine("length", min_length.map(count), max_length.map(count));
    refine("range", minimum.map(number), maximum.map(number));
    refine("items", min_items.map(count), max_items.map(count));
    expression.extend(pattern.as_ref().map(|pattern| quote!(.pattern(#pattern))));
    expression
}

fn optional(expression: Option<TokenStream>) -> TokenStream {
    expression.map_or(quote!(None), |expression| quote!(Some(#expression)))
}

fn count(count: u64) -> TokenStream {
    let literal = proc_macro2::Literal::u64_unsuffixed(count);
    quote!(#literal)
}

/// A number as Rust writes it; limits are finite.
fn number(number: f64) -> TokenStream {
    let literal = proc_macro2::Literal::f64_unsuffixed(number.abs());
    if number.is_sign_negative() { quote!(-#literal) } else { quote!(#literal) }
}
