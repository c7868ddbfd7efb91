//! The model crate of a service: types and tables, nothing else.

use cloudspec_spec::ir::{Group, Model, OperationId, Waiter};
use cloudspec_spec::language::Endpoints;
use cloudspec_spec::naming::Names;

use super::docs::comment;
use super::rust::{literal, literals, optional, pack};
use super::{Files, Manifests, Service, facts, first_line, operation};

/// Lints that wire names and published prose run into.
pub(super) const ALLOWED: &str =
    "#![allow(clippy::doc_lazy_continuation, clippy::should_implement_trait, clippy::too_many_arguments)]
#![allow(clippy::wrong_self_convention, rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#![allow(rustdoc::invalid_html_tags)]
";

/// All files of the model crate.
pub fn model_crate(service: &Service<'_>, manifests: &Manifests) -> Files {
    let folder = service.model_folder();
    let shapes = operation::shapes(service);
    let mut files = Files::new();
    let mut add = |path: String, text: String| files.insert(format!("{folder}/{path}"), text);
    add("Cargo.toml".to_owned(), manifests.model(service));
    add("src/lib.rs".to_owned(), root(service, shapes.is_some()));
    add("src/service.rs".to_owned(), table(service));
    for (group, module) in service.model.groups.iter().zip(&service.names.groups) {
        add(format!("src/{module}.rs"), listing(service, group));
        for id in &group.operations {
            let name = service.names.operations[id.0].trim_start_matches("r#");
            add(format!("src/{module}/{name}.rs"), operation::module(service, *id));
        }
    }
    if let Some(shapes) = shapes {
        add("src/shapes.rs".to_owned(), shapes);
    }
    files
}

/// What the crate is, in prose.
pub(super) fn about(model: &Model) -> String {
    let Model { provider_title, title, product, version, .. } = model;
    let doc = model.doc.as_deref().map(|doc| format!("\n\n{}", doc.trim())).unwrap_or_default();
    format!("{provider_title} {title}: `{product}` {version}.{doc}")
}

/// `lib.rs`: the modules, and what of them is at the root.
fn root(service: &Service<'_>, shapes: bool) -> String {
    let mut text = first_line("//", &service.origin());
    text.push_str(&comment("//!", &about(service.model)));
    text.push_str("//!\n");
    text.push_str(&comment(
        "//!",
        "Types and tables. Each operation has a module with its request, its answer, and what these are made of.",
    ));
    text.push('\n');
    text.push_str("#![forbid(unsafe_code)]\n");
    text.push_str(ALLOWED);
    let mut module = |name: &str, feature: Option<&str>, public: &str| {
        let gate =
            feature.map(|feature| format!("#[cfg(feature = {})]\n", literal(feature))).unwrap_or_default();
        text.push_str(&format!(
            "\n{gate}#[rustfmt::skip]\nmod {name};\n{gate}pub use self::{name}::{public};\n"
        ));
    };
    for (group, name) in service.model.groups.iter().zip(&service.names.groups) {
        module(name, Some(&group.name), "*");
    }
    module("service", None, "*");
    if shapes {
        module("shapes", None, "*");
    }
    text
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
