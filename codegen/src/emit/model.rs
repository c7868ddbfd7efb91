//! The model of a service: types and tables, nothing else.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use cloudspec_spec::ir::{Group, Model};
use cloudspec_spec::naming::Names;

use super::error_codes::{self, error_codes_file};
use super::operation::{operation_file, shapes_file};
use super::print::{Brackets, Row, Rows, Section, SourceFile, print};
use super::service_table::service_file;
use super::types::ident;
use super::{Files, Manifests, Service, first_line};

/// All files of the crate of the model.
pub fn model_crate(service: &Service<'_>, manifests: &Manifests) -> Files {
    let folder = service.model_folder();
    let mut files = Files::new();
    let mut add = |path: &str, text: String| files.insert(format!("{folder}/{path}"), text);
    let (shapes, codes) = (shapes_file(service), error_codes_file(service));
    add("Cargo.toml", manifests.model(service));
    add("src/lib.rs", root(service, shapes.is_some(), codes.is_some()));
    add("src/service.rs", service_file(service));
    shapes.map(|text| add("src/shapes.rs", text));
    codes.map(|text| add("src/error_codes.rs", text));
    for (group, module) in service.model.groups.iter().zip(&service.names.groups) {
        add(&format!("src/{module}.rs"), group_file(service, group));
        for id in &group.operations {
            let name = service.names.operations[id.0].trim_start_matches("r#");
            add(&format!("src/{module}/{name}.rs"), operation_file(service, *id));
        }
    }
    files
}

/// What the crate is, in prose.
pub(super) fn about(model: &Model) -> String {
    let Model { provider_title, title, product, version, .. } = model;
    let doc = model.doc.as_deref().map(|doc| format!("\n\n{}", doc.trim())).unwrap_or_default();
    format!("{provider_title} {title}: `{product}` {version}.{doc}")
}

/// `lib.rs`: the modules, whose items are at the root.
fn root(service: &Service<'_>, has_shapes: bool, has_codes: bool) -> String {
    let groups = service.model.groups.iter().zip(&service.names.groups);
    let groups = groups.map(|(group, module)| (module.as_str(), Some(group.name.as_str())));
    let others = [
        Some(("service", None)),
        has_codes.then_some(("error_codes", Some(error_codes::FEATURE))),
        has_shapes.then_some(("shapes", None)),
    ];
    let modules = groups.chain(others.into_iter().flatten());
    let about = about(service.model);
    let file = SourceFile {
        header: first_line("//", &service.origin()),
        docs: format!(
            "{about}\n\nTypes and tables. Each operation has a module with its request, its response, and what these are \
            made of."
        ),
        attributes: TokenStream::new(),
        sections: modules.map(|(name, feature)| Section::Items(module(name, feature))).collect(),
    };
    print(file, &BTreeSet::new())
}

/// A module whose items are at the root.
fn module(name: &str, feature: Option<&str>) -> TokenStream {
    let (gate, name) = (feature.map(gate), ident(name));
    quote! {
        #gate
        #[rustfmt::skip]
        mod #name;
        #gate
        pub use self::#name::*;
    }
}

/// The attribute that leaves the next item out unless `feature` is on.
pub(super) fn gate(feature: &str) -> TokenStream {
    quote!(#[cfg(feature = #feature)])
}

/// The file of a group: an operation a row.
fn group_file(service: &Service<'_>, group: &Group) -> String {
    let rows = group.operations.iter().map(|id| {
        let Names { operations, requests, responses, .. } = service.names;
        let (module, request) = (ident(&operations[id.0]), ident(&requests[id.0]));
        let response = ident(&responses[id.0]);
        Row::plain(quote!(pub mod #module; pub use #module::{#request, #response};))
    });
    let list = Rows {
        docs: String::new(),
        attributes: TokenStream::new(),
        head: TokenStream::new(),
        brackets: Brackets::None,
        rows: rows.collect(),
    };
    let file = SourceFile {
        header: first_line("//", &service.origin()),
        docs: format!("{}.", group.title.trim_end_matches('.')),
        attributes: TokenStream::new(),
        sections: vec![Section::Rows(list)],
    };
    print(file, &BTreeSet::new())
}
