//! The model of a service: types and tables, nothing else.

use cloudspec_spec::ir::{Group, Model, OperationId, Waiter};
use cloudspec_spec::language::Endpoints;
use cloudspec_spec::naming::Names;

use super::docs::comment;
use super::parts::{self, Holds, ModelCrate};
use super::rust::{literal, literals, optional, pack};
use super::{Files, Manifests, Service, crate_name, error_codes, facts, first_line, operation, package};

/// Lints that wire names and published prose run into.
pub(super) const ALLOWED: &str =
    "#![allow(clippy::doc_lazy_continuation, clippy::should_implement_trait, clippy::too_many_arguments)]
#![allow(clippy::wrong_self_convention, rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#![allow(rustdoc::invalid_html_tags)]
";

/// All files of the crates of the model.
pub fn model_crates(service: &Service<'_>, manifests: &Manifests) -> Files {
    let root = parts::model_crate(service);
    let mut files = Files::new();
    let shapes = operation::shapes(service);
    for part in root.all() {
        let shapes = shapes.as_ref().filter(|_| matches!(part.holds, Holds::Everything | Holds::Shapes));
        let mut add = |path: &str, text: String| files.insert(format!("{}/{path}", part.folder), text);
        add("Cargo.toml", manifests.model(service, part));
        add("src/lib.rs", lib(service, part, shapes.is_some()));
        for index in &part.groups {
            let (group, module) = (&service.model.groups[*index], &service.names.groups[*index]);
            add(&format!("src/{module}.rs"), listing(service, group));
            for id in &group.operations {
                let name = service.names.operations[id.0].trim_start_matches("r#");
                add(&format!("src/{module}/{name}.rs"), operation::module(service, *id));
            }
        }
        if part.is_root() {
            add("src/service.rs", table(service));
            if let Some(codes) = error_codes::module(service) {
                add("src/error_codes.rs", codes);
            }
        }
        if let Some(shapes) = shapes {
            add("src/shapes.rs", shapes.clone());
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

/// `lib.rs`: the modules, and what of them is at the root. `shapes`: whether one of them is that of the shared shapes.
fn lib(service: &Service<'_>, part: &ModelCrate, shapes: bool) -> String {
    let mut text = first_line("//", &service.origin());
    text.push_str(&comment("//!", &about(service.model)));
    text.push_str("//!\n");
    text.push_str(&comment("//!", &contents(service, part)));
    text.push('\n');
    text.push_str("#![forbid(unsafe_code)]\n#![warn(missing_docs)]\n");
    text.push_str(ALLOWED);
    if let (Holds::Operations, Some(shapes)) = (&part.holds, &part.shapes) {
        text.push_str(&format!("\n#[allow(unused_imports)]\nuse {} as shapes;\n", crate_name(shapes)));
    }
    for index in &part.groups {
        text.push_str(&module(&service.names.groups[*index], Some(&service.model.groups[*index].name)));
    }
    for part in part.parts() {
        let gate = if part.groups.is_empty() { String::new() } else { gate(&package(&part.folder)) };
        text.push_str(&format!("\n{gate}#[doc(inline)]\npub use {}::*;\n", crate_name(&part.folder)));
    }
    if part.is_root() {
        text.push_str(&module("service", None));
        if !service.names.error_codes.is_empty() {
            text.push_str(&module("error_codes", Some(error_codes::FEATURE)));
        }
    }
    if shapes {
        text.push_str(&module("shapes", None));
    }
    text
}

/// What is in the crate, in a sentence or two.
fn contents(service: &Service<'_>, part: &ModelCrate) -> String {
    let operations = "Each operation has a module with its request, its answer, and what these are made of.";
    let whole = format!("`{}`", package(&service.model_folder()));
    match &part.holds {
        Holds::Everything | Holds::Table(_) => format!("Types and tables. {operations}"),
        Holds::Operations => format!("A part of {whole}, which puts the parts together. {operations}"),
        Holds::Shapes => format!("A part of {whole}: shapes that several operations share."),
    }
}

/// A module whose items are at the root.
fn module(name: &str, feature: Option<&str>) -> String {
    let gate = feature.map(gate).unwrap_or_default();
    format!("\n{gate}#[rustfmt::skip]\nmod {name};\n{gate}pub use self::{name}::*;\n")
}

/// The line that leaves the next item out unless `feature` is on.
pub(super) fn gate(feature: &str) -> String {
    format!("#[cfg(feature = {})]\n", literal(feature))
}

/// The file of a group: its operations.
fn listing(service: &Service<'_>, group: &Group) -> String {
    let mut text = first_line("//", &service.origin());
    text.push_str(&comment("//!", &format!("{}.", group.title.trim_end_matches('.'))));
    text.push('\n');
    for id in &group.operations {
        let Names { operations, requests, responses, .. } = service.names;
        let (module, request, response) = (&operations[id.0], &requests[id.0], &responses[id.0]);
        text.push_str(&format!("pub mod {module}; pub use {module}::{{{request}, {response}}};\n"));
    }
    text
}

/// `service.rs`: the table of the service.
fn table(service: &Service<'_>) -> String {
    let model = service.model;
    let mut text = first_line("//", &format!("{}/service.json", service.origin()));
    text.push_str("//! The table of the service.\n\n");
    let waiter = if model.waiters.is_empty() { "" } else { ", Waiter" };
    text.push_str(&format!("use cloudspec_wire::{{Codes, Endpoints, Protocol, Service{waiter}}};\n\n"));
    text.push_str("/// The service, with the operations that are compiled in.\n");
    text.push_str("pub static SERVICE: Service = Service {\n");
    let identity = [
        format!("provider: {},", literal(&model.provider)),
        format!("name: {},", literal(&model.name)),
        format!("product: {},", literal(&model.product)),
        format!("version: {},", literal(&model.version)),
        format!("protocol: Protocol::{:?},", model.protocol),
    ];
    text.push_str(&pack("    ", identity));
    text.push_str(&endpoints(&model.endpoints));
    text.push_str(&codes(model));
    let gated = |id: OperationId, item: String| {
        let feature = &model.groups[model.operation(id).group].name;
        format!("        #[cfg(feature = {})] &{item},\n", literal(feature))
    };
    text.push_str("    operations: &[\n");
    for (index, module) in service.names.operations.iter().enumerate() {
        text.push_str(&gated(OperationId(index), format!("crate::{module}::OPERATION")));
    }
    text.push_str("    ],\n");
    if model.waiters.is_empty() {
        text.push_str("    waiters: &[],\n};\n");
        return text;
    }
    text.push_str("    waiters: &[\n");
    for waiter in &model.waiters {
        text.push_str(&gated(waiter.operation, waiter_name(waiter)));
    }
    text.push_str("    ],\n};\n");
    for waiter in &model.waiters {
        text.push('\n');
        text.push_str(&waiter_table(model, waiter));
    }
    text
}

fn endpoints(endpoints: &Endpoints) -> String {
    let mut text = "    endpoints: Endpoints {\n".to_owned();
    if endpoints.regions.is_empty() {
        text.push_str("        regions: &[],\n");
    } else {
        let rows = endpoints
            .regions
            .iter()
            .map(|(region, host)| format!("({}, {}),", literal(region), literal(host)));
        text.push_str(&format!("        regions: &[\n{}        ],\n", pack("            ", rows)));
    }
    let (rule, central) = (optional(&endpoints.rule), optional(&endpoints.central));
    text.push_str(&format!("        rule: {rule}, central: {central},\n    }},\n"));
    text
}

fn codes(model: &Model) -> String {
    let lists = [
        ("throttling", &model.codes.throttling),
        ("transient", &model.codes.transient),
        ("expired", &model.codes.expired),
        ("skew", &model.codes.skew),
    ];
    let rows: String =
        lists.iter().map(|(name, list)| format!("        {name}: {},\n", literals(list))).collect();
    format!("    codes: &Codes {{\n{rows}    }},\n")
}

/// Name of the static that holds a waiter.
pub(super) fn waiter_name(waiter: &Waiter) -> String {
    waiter.name.to_uppercase()
}

fn waiter_table(model: &Model, waiter: &Waiter) -> String {
    let mut text = comment("///", &facts::waiter(waiter));
    text.push_str(&format!("pub static {}: Waiter = Waiter {{\n", waiter_name(waiter)));
    let entries = [
        format!("name: {},", literal(&waiter.name)),
        format!("operation: {},", literal(&model.operation(waiter.operation).name)),
        format!("path: {},", literals(&waiter.path)),
        format!("success: {},", literals(&waiter.success)),
        format!("failure: {},", literals(&waiter.failure)),
        format!("delay: {},", waiter.delay),
        format!("timeout: {},", waiter.timeout),
    ];
    text.push_str(&pack("    ", entries));
    text.push_str("};\n");
    text
}
