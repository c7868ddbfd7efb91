//! The table of a service: where it is reached, its operations, its waiters.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use cloudspec_spec::ir::{Model, OperationId, Waiter};

use super::files::first_line;
use super::print::{Brackets, Row, Rows, Section, SourceFile, print};
use super::service::Service;
use super::types::{ident, texts, variant};
use super::{docs, prose};

/// `service.rs`.
pub(super) fn service_file(service: &Service<'_>) -> String {
    let model = service.model;
    let mut sections = vec![Section::Items(table(model)), Section::Items(codes(model))];
    if !model.endpoints.regions.is_empty() {
        sections.push(Section::Rows(regions(model)));
    }
    sections.push(Section::Rows(operations(service)));
    if !model.waiters.is_empty() {
        sections.push(Section::Rows(waiters(model)));
    }
    sections.extend(model.waiters.iter().map(|waiter| Section::Items(waiter_table(model, waiter))));
    let file = SourceFile {
        header: first_line("//", &format!("{}/service.json", service.origin())),
        docs: "The table of the service.".to_owned(),
        attributes: TokenStream::new(),
        sections,
    };
    print(file, &BTreeSet::new())
}

/// The table of the service, with its lists.
fn table(model: &Model) -> TokenStream {
    let Model { provider, name, product, version, .. } = model;
    let protocol = variant(&model.protocol);
    let endpoints = endpoints(model);
    let waiters = (!model.waiters.is_empty()).then(|| quote!(.waiters(WAITERS)));
    quote! {
        /// The table of the service, with the operations whose features are on.
        pub static SERVICE: ::cloudspec_wire::Service = ::cloudspec_wire::Service::new(
            #provider, #name, #product, #version, ::cloudspec_wire::Protocol::#protocol
        )
        .endpoints(#endpoints)
        .codes(&CODES)
        .operations(OPERATIONS)
        #waiters;
    }
}

fn endpoints(model: &Model) -> TokenStream {
    let endpoints = &model.endpoints;
    let regions = (!endpoints.regions.is_empty()).then(|| quote!(.regions(REGIONS)));
    let rule = endpoints.rule.as_ref().map(|rule| quote!(.rule(#rule)));
    let central = endpoints.central.as_ref().map(|central| quote!(.central(#central)));
    quote!(::cloudspec_wire::Endpoints::new() #regions #rule #central)
}

/// Error codes that have a meaning for the retry rules.
fn codes(model: &Model) -> TokenStream {
    let lists = [
        ("throttling", &model.codes.throttling),
        ("transient", &model.codes.transient),
        ("expired", &model.codes.expired),
        ("skew", &model.codes.skew),
    ];
    let lists = lists.into_iter().filter(|(_, codes)| !codes.is_empty()).map(|(name, codes)| {
        let (name, codes) = (format_ident!("{name}"), texts(codes));
        quote!(.#name(#codes))
    });
    quote!(static CODES: ::cloudspec_wire::Codes = ::cloudspec_wire::Codes::new() #(#lists)*;)
}

/// The regions, with a row for each host.
fn regions(model: &Model) -> Rows {
    let rows = model.endpoints.regions.iter().map(|(region, host)| Row::plain(quote!((#region, #host))));
    slice(quote!(REGIONS: &[(&str, &str)]), rows.collect())
}

/// The operations, with a row for each.
fn operations(service: &Service<'_>) -> Rows {
    let rows = service.names.operations.iter().enumerate().map(|(index, module)| {
        let (feature, module) = (feature(service.model, OperationId(index)), ident(module));
        Row::plain(quote!(#[cfg(feature = #feature)] &crate::#module::OPERATION))
    });
    slice(quote!(OPERATIONS: &[&::cloudspec_wire::Operation]), rows.collect())
}

/// The waiters, with a row for each.
fn waiters(model: &Model) -> Rows {
    let rows = model.waiters.iter().map(|waiter| {
        let (feature, name) = (feature(model, waiter.operation), waiter_static(waiter));
        Row::plain(quote!(#[cfg(feature = #feature)] &#name))
    });
    slice(quote!(WAITERS: &[&::cloudspec_wire::Waiter]), rows.collect())
}

fn slice(declaration: TokenStream, rows: Vec<Row>) -> Rows {
    let (docs, attributes) = (String::new(), TokenStream::new());
    Rows { docs, attributes, head: quote!(static #declaration = &), brackets: Brackets::Slice, rows }
}

/// The feature that turns an operation on.
pub(super) fn feature(model: &Model, id: OperationId) -> &str {
    &model.groups[model.operation(id).group].name
}

/// Name of the static that holds a waiter.
pub(super) fn waiter_static(waiter: &Waiter) -> Ident {
    format_ident!("{}", waiter.name.to_uppercase())
}

fn waiter_table(model: &Model, waiter: &Waiter) -> TokenStream {
    let (doc, table) = (docs::attributes(&prose::waiter(waiter)), waiter_static(waiter));
    let (name, operation) = (&waiter.name, &model.operation(waiter.operation).name);
    let (path, success) = (texts(&waiter.path), texts(&waiter.success));
    let failure =
        (!waiter.failure.is_empty()).then(|| texts(&waiter.failure)).map(|codes| quote!(.failure(#codes)));
    let success = (!waiter.success.is_empty()).then(|| quote!(.success(#success)));
    let gone = waiter.gone.then(|| quote!(.gone()));
    let not_found = (!waiter.not_found.is_empty())
        .then(|| texts(&waiter.not_found))
        .map(|codes| quote!(.not_found(#codes)));
    let delay = proc_macro2::Literal::u32_unsuffixed(waiter.delay);
    let timeout = proc_macro2::Literal::u32_unsuffixed(waiter.timeout);
    quote! {
        #doc
        pub static #table: ::cloudspec_wire::Waiter = ::cloudspec_wire::Waiter::new(#name, #operation)
            .path(#path)
            #success
            #failure
            #gone
            #not_found
            .delay(#delay)
            .timeout(#timeout);
    }
}
