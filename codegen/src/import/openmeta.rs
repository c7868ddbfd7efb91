//! The api-docs documents of Alibaba Cloud.

mod all_of;
mod document;
mod endpoints;
mod example;
mod inputs;
mod kind;
mod loose;
mod operation;
mod path;
mod product;
mod prose;
mod response;
mod scalar;
mod shape;

use std::collections::{HashMap, HashSet};

use cloudspec_spec::json::Json;
use cloudspec_spec::language::{Operation, Protocol, Service, Source};

use super::groups::{Grouped, Heading, groups};
use super::notes::Notes;
use super::provenance::IMPORTED;
use super::published::{Documented, Published};
use super::{ImportError, Imported, Options, is_file_name, paging, tolerant, waiters};
use document::{Api, Directory, Document};
use product::Product;
use shape::Shapes;

/// The input that names the region.
const REGION_PARAMETER: Option<&str> = Some("RegionId");

/// Imports an api-docs document.
///
/// # Errors
///
/// [`ImportError`] when the text is not JSON, when it is not an api-docs document, or when its requests are
/// of a style that the common gateway does not take.
pub fn import(text: &[u8], options: &Options) -> Result<Imported, ImportError> {
    let mut notes = Notes::default();
    let document = read(text, &mut notes)?;
    let code = document.info.product.trimmed().ok_or(ImportError::Foreign("it has no `info.product`"))?;
    let version = document.info.version.trimmed().ok_or(ImportError::Foreign("it has no `info.version`"))?;
    if !is_file_name(version) {
        return Err(ImportError::Foreign("`info.version` cannot be the name of a folder"));
    }
    if let Some(gateway) = own_gateway(&document) {
        return Err(ImportError::Gateway(gateway));
    }
    let protocol = protocol(&document)?;
    let has_bodies = document.info.style.as_str().trim() != "RPC";
    let product = Product { code, version, has_paths: protocol == Protocol::Roa, has_bodies };
    let name = folder_name(code).ok_or(ImportError::Foreign("`info.product` has no letters"))?;
    let mut shapes = Shapes::new(&document.components, options.with_docs);
    shapes.notes = notes;
    let mut operations = operations(&document, product, &mut shapes);
    let endpoints = endpoints::endpoints(&document.endpoints.0, &mut shapes.notes);
    let mut service = Service {
        name,
        product: code.to_owned(),
        version: version.to_owned(),
        title: code.to_owned(),
        protocol,
        endpoints,
        shapes: shapes.shared(),
        sources: vec![source(product)],
        ..Service::default()
    };
    leave_out_unknown_polls(&mut operations, &mut shapes);
    for operation in &mut operations {
        paging::add(operation, &service.shapes);
    }
    service.waiters = waiters::detect(&operations, &service.shapes, REGION_PARAMETER);
    super::put_into_groups(&mut service, &mut operations, grouped(&document), REGION_PARAMETER);
    let requests = requests(&document, &shapes);
    let published = Published { requests, responses: responses(&document, &mut shapes.notes) };
    Ok(Imported {
        provider: "alibaba",
        region_parameter: REGION_PARAMETER,
        service,
        operations,
        published,
        notes: shapes.notes,
        is_partial: false,
    })
}

/// The documented responses of every operation, in the order of the document.
fn responses(document: &Document, notes: &mut Notes) -> Vec<Documented> {
    let mut responses = Vec::new();
    for (name, api) in document.apis.iter() {
        let demos = api.demos();
        if demos.is_empty() && api.demo.trimmed().is_some_and(|text| text != "[]") {
            notes.add("`responseDemo` that is no list in JSON: left out", || name.to_owned());
        }
        for demo in demos {
            let Some(text) = demo.example.trimmed() else { continue };
            responses.push(Documented {
                operation: name.to_owned(),
                is_xml: demo.format.as_str().eq_ignore_ascii_case("xml"),
                text: text.to_owned(),
            });
        }
    }
    responses
}

/// A request of every operation, made of the documented values of its parameters.
fn requests(document: &Document, shapes: &Shapes<'_>) -> Vec<(String, Json)> {
    let request = |(name, api): (&str, &Api)| (name.to_owned(), request(api, shapes));
    document.apis.iter().map(request).collect()
}

fn request(api: &Api, shapes: &Shapes<'_>) -> Json {
    let mut entries: Vec<(String, Json)> = Vec::new();
    let mut known: HashSet<&str> = HashSet::new();
    let mut left = example::SCHEMAS;
    for parameter in &api.parameters.0 {
        let Some(name) = parameter.name.trimmed().filter(|name| !known.contains(name)) else { continue };
        if let Some(value) = shapes.example(&parameter.schema, &mut left) {
            known.insert(name);
            entries.push((name.to_owned(), value));
        }
    }
    Json::Object(entries)
}

fn read(text: &[u8], notes: &mut Notes) -> Result<Document, ImportError> {
    let (read, lost) = loose::noting(|| tolerant::read_noting(text, notes));
    let mut document = read.map_err(|error| ImportError::Syntax(error.to_string()))?;
    notes.append(lost, str::to_owned);
    all_of::put_together(&mut document, notes);
    Ok(document)
}

/// All operations whose names can be those of files, by name.
fn operations<'d>(document: &'d Document, product: Product<'d>, shapes: &mut Shapes<'d>) -> Vec<Operation> {
    let mut operations: Vec<Operation> = Vec::with_capacity(document.apis.0.len());
    for (name, api) in document.apis.iter() {
        if *api == Api::default() {
            shapes.within(name, |shapes| shapes.note("operation of which nothing is said"));
        }
        if is_file_name(name) {
            operations.push(operation::operation(name, api, product, shapes));
        } else {
            shapes
                .within(name, |shapes| shapes.note("operation whose name cannot be that of a file left out"));
        }
    }
    operations.sort_by(|a, b| a.name.cmp(&b.name));
    operations.dedup_by(|next, known| {
        let twice = next.name == known.name;
        if twice {
            shapes.within(&next.name, |shapes| shapes.note("operation listed twice"));
        }
        twice
    });
    operations
}

/// Leaves out operations to poll that the document does not have.
fn leave_out_unknown_polls(operations: &mut [Operation], shapes: &mut Shapes<'_>) {
    let names: HashSet<String> = operations.iter().map(|operation| operation.name.clone()).collect();
    for operation in operations {
        let Some(asynchronous) = &mut operation.asynchronous else { continue };
        // One of another service is named with the service.
        let is_unknown = |poll: &String| !poll.contains("::") && !names.contains(poll);
        if asynchronous.poll.take_if(|poll| is_unknown(poll)).is_some() {
            let name = &operation.name;
            shapes.within(name, |shapes| shapes.note("operation to poll that is not there: left out"));
        }
    }
}

/// Products behind gateways of their own, whatever style their metadata claims, and how their hosts end.
const OWN_GATEWAYS: [(&str, &str); 4] = [
    ("Sls", ".log.aliyuncs.com"),
    ("Oss", ".oss.aliyuncs.com"),
    ("pds", ".api.aliyunpds.com"),
    ("AliGenie", ".aligenie.com"),
];

/// What shows that the requests of the product do not go through the common gateway.
fn own_gateway(document: &Document) -> Option<String> {
    let product = document.info.product.as_str().trim();
    let listed = || document.endpoints.0.iter().filter_map(|endpoint| endpoint.host.trimmed());
    OWN_GATEWAYS.iter().find_map(|(name, hosts)| {
        let is_host = |host: &str| host.ends_with(hosts) || host == hosts.trim_start_matches('.');
        if product.eq_ignore_ascii_case(name) {
            Some(product.to_owned())
        } else {
            listed().find(|host| is_host(host)).map(str::to_owned)
        }
    })
}

/// The protocol: how requests are structured. A product that mixes operations with and without a path is one
/// with paths.
fn protocol(document: &Document) -> Result<Protocol, ImportError> {
    let has_paths = || document.apis.iter().any(|(_, api)| api.path.trimmed().is_some());
    match document.info.style.as_str().trim() {
        "RPC" => Ok(Protocol::Rpc),
        "ROA" => Ok(Protocol::Roa),
        "V3" => Ok(if has_paths() { Protocol::Roa } else { Protocol::Rpc }),
        "" => Err(ImportError::Foreign("it has no `info.style`")),
        style => Err(ImportError::Style(style.to_owned())),
    }
}

fn source(product: Product<'_>) -> Source {
    let (code, version) = (product.code, product.version);
    Source {
        id: Some(IMPORTED.to_owned()),
        title: "OpenAPI metadata".to_owned(),
        url: Some(format!("https://api.aliyun.com/meta/v1/products/{code}/versions/{version}/api-docs.json")),
        ..Source::default()
    }
}

/// The name of a service's folder: the product code in lower case, with dashes for what no crate name may have.
fn folder_name(code: &str) -> Option<String> {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let name: String = code.chars().map(plain).collect();
    let name = name.trim_matches('-').to_owned();
    (!name.is_empty()).then_some(name)
}

/// The operations under each heading of the directory tree that has any, and under a last heading the rest.
fn grouped(document: &Document) -> Vec<(String, Vec<String>)> {
    let apis: HashMap<&str, &Api> = document.apis.iter().collect();
    let as_grouped = |name: &str| {
        let (name, api) = apis.get_key_value(name)?;
        Some(Grouped { name, deprecated: api.deprecated.is_true() })
    };
    let mut headings: Vec<Heading<'_>> = Vec::new();
    let mut waiting: Vec<(&str, &[Directory])> = vec![("", &document.directories.0)];
    while let Some((title, children)) = waiting.pop() {
        let leaves = children.iter().filter_map(|child| match child {
            Directory::Leaf(name) => as_grouped(name),
            Directory::Node(_) => None,
        });
        headings.push(Heading { title, operations: leaves.collect() });
        waiting.extend(children.iter().rev().filter_map(|child| match child {
            Directory::Leaf(_) => None,
            Directory::Node(node) => Some((node.title.as_str(), node.children.0.as_slice())),
        }));
    }
    let listed: HashSet<&str> =
        headings.iter().flat_map(|heading| &heading.operations).map(|operation| operation.name).collect();
    let unlisted = document.apis.iter().filter(|(name, _)| !listed.contains(name));
    let rest: Vec<Grouped<'_>> =
        unlisted.map(|(name, api)| Grouped { name, deprecated: api.deprecated.is_true() }).collect();
    groups(&headings, &rest)
}
