//! The module of an operation: its table, its documented errors, its request and response, and what these are made of.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use cloudspec_spec::ir::{EnumId, Home, Operation, OperationId, Paging, PagingStyle, RecordId};
use cloudspec_spec::language::{Asynchronous, Authorization, AuthorizedResource};
use cloudspec_wire::ResponseBody;

use super::files::first_line;
use super::print::{Row, Rows, Section, SourceFile, print};
use super::service::Service;
use super::types::{Types, ident, texts, variant};
use super::{enums, prose, record};

/// The file of one operation.
pub(super) fn operation_file(service: &Service<'_>, id: OperationId) -> String {
    let operation = service.model.operation(id);
    let home = Home::Operation(id);
    let types = Types { model: service.model, names: service.names, home: Some(home) };
    let revision = operation.revision.as_ref().map(|revision| format!("@{revision}")).unwrap_or_default();
    let origin = format!("{}/operations/{}{revision}.json", service.origin(), operation.name);
    let mut sections = vec![Section::Rows(declaration(&types, id))];
    if !operation.errors.is_empty() {
        sections.push(Section::Rows(errors(operation)));
    }
    sections.extend(shapes(&types, home));
    let docs = prose::operation(operation);
    print_file(
        &types,
        home,
        SourceFile { header: first_line("//", &origin), docs, attributes: TokenStream::new(), sections },
    )
}

/// The file of the shapes that several operations use.
pub(super) fn shapes_file(service: &Service<'_>) -> Option<String> {
    let types = Types { model: service.model, names: service.names, home: Some(Home::Shapes) };
    let sections = shapes(&types, Home::Shapes);
    if sections.is_empty() {
        return None;
    }
    let header = first_line("//", &format!("{}/service.json", service.origin()));
    let docs = "Shapes that several operations use.".to_owned();
    Some(print_file(
        &types,
        Home::Shapes,
        SourceFile { header, docs, attributes: TokenStream::new(), sections },
    ))
}

/// The text of a file that declares the types of `home`.
fn print_file(types: &Types<'_>, home: Home, file: SourceFile) -> String {
    let records = types.model.records_of(home).map(|id| &types.names.records[id.0]);
    let enums = types.model.enums_of(home).map(|id| &types.names.enums[id.0]);
    print(file, &records.chain(enums).map(String::as_str).collect::<BTreeSet<_>>())
}

/// The records and enums of a home.
fn shapes(types: &Types<'_>, home: Home) -> Vec<Section> {
    let mut records: Vec<RecordId> = types.model.records_of(home).collect();
    let mut enums: Vec<EnumId> = types.model.enums_of(home).collect();
    if home == Home::Shapes {
        // The parts of an operation are in the order in which they occur; the shapes of the service are sorted by
        // name.
        records.sort_by_key(|id| &types.names.records[id.0]);
        enums.sort_by_key(|id| &types.names.enums[id.0]);
    }
    let operation = match home {
        Home::Operation(id) => Some(types.model.operation(id)),
        Home::Shapes => None,
    };
    let mut sections = Vec::new();
    for id in &records {
        sections.extend(record::record(types, *id, operation));
    }
    sections.extend(enums.into_iter().map(|id| Section::Rows(enums::enumeration(types, id))));
    if !records.is_empty() {
        sections.push(Section::Rows(serde_traits(types, &records)));
    }
    sections
}

/// The serde bridges of `records`.
fn serde_traits(types: &Types<'_>, records: &[RecordId]) -> Rows {
    let rows =
        records.iter().map(|id| ident(&types.names.records[id.0])).map(|name| Row::plain(quote!(#name)));
    let attributes = quote!(#[cfg(feature = "serde")]);
    Rows { attributes, ..Rows::call(quote!(cloudspec_wire::serde_traits), rows.collect()) }
}

/// The call of `operation!`, with a row for each fact.
fn declaration(types: &Types<'_>, id: OperationId) -> Rows {
    let operation = types.model.operation(id);
    let (name, effect) = (&operation.name, variant(&operation.effect));
    let (request, input) = (types.record(operation.input), types.table(operation.input));
    let (response, output) = (types.record(operation.output), types.table(operation.output));
    let facts = [
        quote!(name: #name),
        quote!(effect: ::cloudspec_wire::Effect::#effect),
        quote!(request: #request = #input),
        quote!(response: #response = #output),
    ];
    let rows = facts.into_iter().chain(refinements(operation)).map(Row::plain);
    Rows::call(quote!(::cloudspec_wire::operation), rows.collect())
}

/// The refinements of an operation: everything that differs from the usual.
fn refinements(operation: &Operation) -> Vec<TokenStream> {
    let revision = operation.revision.as_ref().map(|revision| quote!(revision: #revision));
    let method =
        Some(&operation.method).filter(|method| **method != "POST").map(|method| quote!(method: #method));
    let path = operation.path.as_ref().map(|path| quote!(path: #path));
    let content_type = operation.content_type.as_ref().map(|kind| quote!(content_type: #kind));
    let payload = (operation.body == ResponseBody::Payload).then(|| quote!(payload));
    let anonymous = operation.anonymous.then(|| quote!(anonymous));
    let token = operation.idempotency_token.as_ref().map(|wire| quote!(idempotency_token: #wire));
    let paging = operation.paging.as_ref().map(|paging| {
        let paging = self::paging(paging);
        quote!(paging: &#paging)
    });
    let errors = (!operation.errors.is_empty()).then(|| quote!(errors: ERRORS));
    let facts = operation.has_facts().then(|| {
        let facts = self::facts(operation);
        quote!(facts: &#facts)
    });
    [revision, method, path, content_type, payload, anonymous, token, paging, errors, facts]
        .into_iter()
        .flatten()
        .collect()
}

fn facts(operation: &Operation) -> TokenStream {
    let wire = quote!(::cloudspec_wire);
    let access =
        operation.access.map(|access| variant(&access)).map(|word| quote!(.access(#wire::Access::#word)));
    let risk = operation.risk.map(|risk| variant(&risk)).map(|word| quote!(.risk(#wire::Risk::#word)));
    let charge =
        operation.charge.map(|charge| variant(&charge)).map(|word| quote!(.charge(#wire::Charge::#word)));
    let asynchronous = operation.asynchronous.as_ref().map(|asynchronous| {
        let Asynchronous { poll, interval, attempts, .. } = asynchronous;
        let poll = poll.as_ref().map(|operation| quote!(.poll(#operation)));
        let number = |number: &Option<u32>| number.map(Literal::u32_unsuffixed);
        let interval = number(interval).map(|seconds| quote!(.interval(#seconds)));
        let attempts = number(attempts).map(|polls| quote!(.attempts(#polls)));
        quote!(.asynchronous(#wire::Asynchronous::new() #poll #interval #attempts))
    });
    let authorization = operation.authorization.as_ref().map(|authorization| {
        let authorization = self::authorization(authorization);
        quote!(.authorization(#authorization))
    });
    let replaced = operation.deprecated.as_ref().and_then(|deprecated| deprecated.replaced_by.as_ref());
    let replaced = replaced.map(|operation| quote!(.replaced_by(#operation)));
    quote!(#wire::Facts::new() #access #risk #charge #asynchronous #authorization #replaced)
}

fn authorization(authorization: &Authorization) -> TokenStream {
    let Authorization { action, resources, conditions, dependent, .. } = authorization;
    let resource = |resource: &AuthorizedResource| {
        let AuthorizedResource { kind, template, required, .. } = resource;
        let required = required.then(|| quote!(.required()));
        quote!(::cloudspec_wire::AuthorizedResource::new(#kind, #template) #required)
    };
    let list = |call: TokenStream, items: &[String]| {
        let items = texts(items);
        quote!(.#call(#items))
    };
    let rows = resources.iter().map(resource);
    let resources = (!resources.is_empty()).then(|| quote!(.resources(&[#(#rows),*])));
    let conditions = (!conditions.is_empty()).then(|| list(quote!(conditions), conditions));
    let dependent = (!dependent.is_empty()).then(|| list(quote!(dependent), dependent));
    quote!(::cloudspec_wire::Authorization::new(#action) #resources #conditions #dependent)
}

fn paging(paging: &Paging) -> TokenStream {
    let style = match &paging.style {
        PagingStyle::Token { input, output } => {
            let output = texts(output);
            quote!(token(#input, #output))
        }
        PagingStyle::Number { input } => quote!(number(#input)),
    };
    let size = paging.size.as_ref().map(|size| quote!(.size(#size)));
    let alternatives = (!paging.alternatives.is_empty()).then(|| {
        let inputs = texts(&paging.alternatives);
        quote!(.alternatives(#inputs))
    });
    let items = texts(&paging.items);
    let total = paging.total.as_deref().map(texts).map(|total| quote!(.total(#total)));
    quote!(::cloudspec_wire::Paging::#style #size #alternatives.items(#items) #total)
}

/// The call of `errors!`, with a row for each line of errors.
fn errors(operation: &Operation) -> Rows {
    let rows = operation.error_lines().into_iter().map(|line| Row::plain(quote!(#line)));
    Rows::call(quote!(::cloudspec_wire::errors), rows.collect())
}
