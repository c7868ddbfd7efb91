//! The model of a service: types and tables, nothing else.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use cloudspec_spec::ir::{Group, Home, Model};
use cloudspec_spec::naming::Names;

use super::error_codes::{self, error_codes_file};
use super::files::{Files, first_line};
use super::manifest::Manifests;
use super::operation::{operation_file, shapes_file};
use super::print::{Row, Rows, Section, SourceFile, print};
use super::service::{Service, package};
use super::service_table::service_file;
use super::types::ident;

/// All files of the crate of the model.
pub fn model_crate(service: &Service<'_>, manifests: &Manifests) -> Files {
    let folder = service.model_folder();
    let mut files = Files::new();
    let mut add = |path: &str, text: String| files.insert(format!("{folder}/{path}"), text);
    let (shapes, codes) = (shapes_file(service), error_codes_file(service));
    add("Cargo.toml", manifests.model(service));
    add("README.md", model_readme(service));
    add("src/lib.rs", root(service, codes.is_some()));
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

fn model_readme(service: &Service<'_>) -> String {
    let header = first_line("<!--", &service.origin()).replace('\n', " -->\n");
    let (model, client) = (package(&service.model_folder()), package(&service.folder()));
    let about = about(service.model);
    format!(
        "{header}# {model}\n\n{about}\n\nThe types and tables of the service, without I/O. Applications use the client crate, `{client}`.\n"
    )
}

/// The description of the crate.
pub(super) fn about(model: &Model) -> String {
    let Model { provider_title, title, product, version, .. } = model;
    let doc = model.doc.as_deref().map(|doc| format!("\n\n{}", doc.trim())).unwrap_or_default();
    match title == product {
        // In metadata the title is the product code.
        true => format!("{provider_title} {title}, version {version}.{doc}"),
        false => format!("{provider_title} {title}: `{product}` {version}.{doc}"),
    }
}

/// Whether several operations use a shape.
pub(super) fn has_shapes(service: &Service<'_>) -> bool {
    let model = service.model;
    model.records_of(Home::Shapes).next().is_some() || model.enums_of(Home::Shapes).next().is_some()
}

/// `lib.rs`: the modules, whose items are at the root; shapes stay apart, so that they meet no name of ours.
fn root(service: &Service<'_>, has_codes: bool) -> String {
    let groups = service.model.groups.iter().zip(&service.names.groups);
    let groups = groups.map(|(group, module)| (module.as_str(), Some(group.name.as_str())));
    let others = [Some(("service", None)), has_codes.then_some(("error_codes", Some(error_codes::FEATURE)))];
    let modules = groups.chain(others.into_iter().flatten()).map(|(name, feature)| module(name, feature));
    let shapes = has_shapes(service).then(shapes_module);
    let items = modules.chain(shapes);
    let about = about(service.model);
    let file = SourceFile {
        header: first_line("//", &service.origin()),
        docs: format!(
            "{about}\n\nTypes and tables. Each operation has a module with its request, its response, and what these are \
            made of."
        ),
        attributes: docs_of_features(),
        sections: items.map(Section::Items).collect(),
    };
    print(file, &BTreeSet::new())
}

/// The module of the shapes.
fn shapes_module() -> TokenStream {
    quote!(
        pub mod shapes;
    )
}

/// Labels of features in the documentation.
pub(super) fn docs_of_features() -> TokenStream {
    quote!(#![cfg_attr(docsrs, feature(doc_cfg))])
}

/// A module whose items are at the root.
fn module(name: &str, feature: Option<&str>) -> TokenStream {
    let (gate, name) = (feature.map(gate), ident(name));
    quote! {
        #gate
        mod #name;
        #gate
        pub use self::#name::*;
    }
}

/// The attribute that leaves the next item out unless `feature` is on.
pub(super) fn gate(feature: &str) -> TokenStream {
    quote!(#[cfg(feature = #feature)])
}

/// The file of a group, with a row for each operation.
fn group_file(service: &Service<'_>, group: &Group) -> String {
    let rows = group.operations.iter().map(|id| {
        let Names { operations, requests, responses, .. } = service.names;
        let (module, request) = (ident(&operations[id.0]), ident(&requests[id.0]));
        let response = ident(&responses[id.0]);
        Row::plain(quote!(pub mod #module; pub use #module::{#request, #response};))
    });
    let file = SourceFile {
        header: first_line("//", &service.origin()),
        docs: format!("{}.", group.title.trim_end_matches('.')),
        attributes: TokenStream::new(),
        sections: vec![Section::Rows(Rows::items(rows.collect()))],
    };
    print(file, &BTreeSet::new())
}
