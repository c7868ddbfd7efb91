//! The client crate of a service: a method an operation, and the waiters.

use std::collections::BTreeSet;

use cloudspec_spec::ir::{Field, Group, Kind, Model, Operation, OperationId, Waiter};

use super::docs::comment;
use super::model::{ALLOWED, about, gate, waiter_name};
use super::record;
use super::rust::{Types, function, import, literal};
use super::{Files, Manifests, Service, crate_name, facts, first_line};

/// Modules of the client crate's own; a group of the same name is kept apart by its ending.
const WAITERS: &str = "waiters";

/// All files of the client crate.
pub fn client_crate(service: &Service<'_>, manifests: &Manifests) -> Files {
    let folder = service.folder();
    let mut files = Files::new();
    let mut add = |path: String, text: String| files.insert(format!("{folder}/{path}"), text);
    add("Cargo.toml".to_owned(), manifests.client(service));
    add("src/lib.rs".to_owned(), root(service));
    for (group, module) in service.model.groups.iter().zip(&service.names.groups) {
        add(format!("src/{module}.rs"), methods(service, group));
    }
    if !service.model.waiters.is_empty() {
        add(format!("src/{WAITERS}.rs"), waiters(service));
    }
    files
}

fn root(service: &Service<'_>) -> String {
    let Model { provider, .. } = service.model;
    let model = crate_name(&service.model_folder());
    let mut text = first_line("//", &service.origin());
    text.push_str(&comment("//!", &about(service.model)));
    text.push_str("//!\n");
    text.push_str(&comment(
        "//!",
        "[`Client`] has a method for each operation; requests and answers are re-exported.",
    ));
    text.push('\n');
    text.push_str("#![forbid(unsafe_code)]\n#![warn(missing_docs)]\n");
    text.push_str(ALLOWED);
    for (group, name) in service.model.groups.iter().zip(&service.names.groups) {
        text.push_str(&format!("\n{}#[rustfmt::skip]\nmod {name};\n", gate(&group.name)));
    }
    if !service.model.waiters.is_empty() {
        text.push_str(&format!("\n{}#[rustfmt::skip]\nmod {WAITERS};\n", waiters_gate(service.model)));
    }
    text.push_str(&format!(
        "
pub use {model}::*;

/// Calls the service. Made once and kept: clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {{
    core: cloudspec_runtime::ClientCore,
}}

impl Client {{
    /// A client that calls with `config`, from the crate `cloudspec_{}`.
    pub fn new(config: impl AsRef<cloudspec_runtime::Config>) -> Self {{
        Client {{ core: cloudspec_runtime::ClientCore::new(config, &SERVICE) }}
    }}

    /// What all calls go through: calls by name with JSON in and out, the configuration.
    pub fn core(&self) -> &cloudspec_runtime::ClientCore {{
        &self.core
    }}
}}
",
        provider.replace('-', "_")
    ));
    text
}

/// The line that leaves the waiters out when no group is on that has one.
fn waiters_gate(model: &Model) -> String {
    let group = |waiter: &Waiter| &model.groups[model.operation(waiter.operation).group].name;
    let groups: BTreeSet<&String> = model.waiters.iter().map(group).collect();
    match Vec::from_iter(groups).as_slice() {
        [only] => gate(only),
        several => {
            let features = several.iter().map(|name| format!("feature = {}", literal(name)));
            format!("#[cfg(any({}))]\n", features.collect::<Vec<_>>().join(", "))
        }
    }
}

/// The file of a group: a method for each of its operations.
fn methods(service: &Service<'_>, group: &Group) -> String {
    let mut body = String::from("impl Client {\n");
    for (index, id) in group.operations.iter().enumerate() {
        body.push_str(if index == 0 { "" } else { "\n" });
        body.push_str(&method(service, *id));
    }
    body.push_str("}\n");
    let mut text = first_line("//", &service.origin());
    text.push_str(&comment("//!", &format!("{}.", group.title.trim_end_matches('.'))));
    let imported: Vec<&str> =
        ["Call", "PagedCall"].into_iter().filter(|name| body.contains(&format!(" {name}<"))).collect();
    text.push_str(&format!("\n{}\nuse crate::*;\n\n{body}", import("cloudspec_runtime", &imported)));
    text
}

fn method(service: &Service<'_>, id: OperationId) -> String {
    let (operation, module) = (service.model.operation(id), &service.names.operations[id.0]);
    let types = Types { model: service.model, names: service.names, home: None };
    let (request, response) = (&service.names.requests[id.0], &service.names.responses[id.0]);
    let (answer, call) = match items(&types, operation) {
        Some(Items { r#type, path }) => (
            format!("PagedCall<{response}, {type}>"),
            format!("self.core.paged(&{module}::OPERATION, request, |page| {path})"),
        ),
        None => (format!("Call<{response}>"), format!("self.core.call(&{module}::OPERATION, request)")),
    };
    let mut text = comment("    ///", &facts::summary(operation));
    if let Some(deprecation) = &operation.deprecated {
        text.push_str(&format!("    #[deprecated = {}]\n", literal(&facts::deprecated(deprecation))));
    }
    text.push_str(&function(module, &["&self".to_owned(), format!("request: {request}")], &answer, &call));
    text
}

/// How the items of a page are taken out of it.
struct Items {
    /// Type of an item.
    r#type: String,
    /// Expression over `page`.
    path: String,
}

/// The type of an item, with the full paths of what the model crate does not export.
fn item_type(types: &Types<'_>, item: &Kind) -> String {
    match item {
        Kind::Any => "cloudspec_runtime::wire::Value".to_owned(),
        Kind::Timestamp => "cloudspec_runtime::wire::Timestamp".to_owned(),
        Kind::List { item, .. } => format!("Vec<{}>", item_type(types, item)),
        Kind::Map(item) => format!("std::collections::BTreeMap<String, {}>", item_type(types, item)),
        named => types.kind(named),
    }
}

/// Follows the path to the items; `None` when the operation has no pages, or the path leads to no list.
fn items(types: &Types<'_>, operation: &Operation) -> Option<Items> {
    let paging = operation.paging.as_ref()?;
    let mut record = operation.output;
    let mut path = "page".to_owned();
    let mut optional = false;
    for (step, wire) in paging.items.iter().enumerate() {
        let fields = &types.model.record(record).fields;
        let index = fields.iter().position(|field| field.wire == *wire)?;
        let (field, name) = (&fields[index], &types.names.fields[record.0][index]);
        let last = step + 1 == paging.items.len();
        match (&field.kind, last) {
            (Kind::List { item, .. }, true) => {
                let path = if optional {
                    format!("{path}.map(|part| part.{name}).unwrap_or_default()")
                } else {
                    format!("{path}.{name}")
                };
                return Some(Items { r#type: item_type(types, item), path });
            }
            (Kind::Record(inner), false) => {
                path = match (optional, field.plain) {
                    (true, true) => format!("{path}.map(|part| part.{name})"),
                    (true, false) => format!("{path}.and_then(|part| part.{name})"),
                    (false, _) => format!("{path}.{name}"),
                };
                optional |= !field.plain;
                record = *inner;
            }
            _ => return None,
        }
    }
    None
}

fn waiters(service: &Service<'_>) -> String {
    let mut body = String::from("impl Client {\n");
    for (index, waiter) in service.model.waiters.iter().enumerate() {
        body.push_str(if index == 0 { "" } else { "\n" });
        body.push_str(&wait(service, waiter));
    }
    body.push_str("}\n");
    let head = first_line("//", &format!("{}/service.json", service.origin()));
    format!("{head}//! Waiting for a state.\n\nuse cloudspec_runtime::Wait;\n\nuse crate::*;\n\n{body}")
}

/// A method that waits. It takes the inputs that the waiter names, and whatever else the request needs.
fn wait(service: &Service<'_>, waiter: &Waiter) -> String {
    let model = service.model;
    let operation = model.operation(waiter.operation);
    let types = Types { model, names: service.names, home: None };
    let module = &service.names.operations[waiter.operation.0];
    let id = waiter.operation.0;
    let (request, response) = (&service.names.requests[id], &service.names.responses[id]);
    let all: Vec<(usize, &Field, &String)> = model
        .record(operation.input)
        .fields
        .iter()
        .zip(&service.names.fields[operation.input.0])
        .enumerate()
        .map(|(index, (field, name))| (index, field, name))
        .collect();
    let (arguments, setters): (Vec<_>, Vec<_>) = all
        .into_iter()
        .filter(|(index, field, _)| record::is_argument(field) || waiter.inputs.contains(index))
        .partition(|(_, field, _)| record::is_argument(field));
    let taken = arguments.iter().chain(&setters);
    let parameters: String =
        taken.map(|(_, field, name)| format!(", {name}: {}", record::accepted(&types, field))).collect();
    let given: Vec<&str> = arguments.iter().map(|(_, _, name)| name.as_str()).collect();
    let set: String = setters.iter().map(|(_, _, name)| format!(".{name}({name})")).collect();
    let feature = &model.groups[operation.group].name;
    let mut text = comment("    ///", &facts::waiter(waiter));
    text.push_str(&format!("    #[cfg(feature = {})]\n", literal(feature)));
    let signature = format!("pub fn wait_until_{}(&self{parameters}) -> Wait<{response}>", waiter.name);
    text.push_str(&format!(
        "    {signature} {{\n        let request = {request}::new({}){set};\n        self.core.wait(&{}, &{module}::OPERATION, request)\n    }}\n",
        given.join(", "),
        waiter_name(waiter),
    ));
    text
}
