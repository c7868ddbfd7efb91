//! The client crate of a service, with a method for each operation and each waiter.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use cloudspec_spec::ir::{Field, Group, Kind, Model, Operation, OperationId, Waiter};
use cloudspec_spec::naming::Names;

use super::docs::attributes;
use super::error_codes;
use super::files::{Files, first_line};
use super::guide::{guide, readme};
use super::manifest::Manifests;
use super::model::{docs_of_features, gate, has_shapes};
use super::print::{Row, Rows, Section, SourceFile, print};
use super::prose;
use super::record::{accepted, advice, is_argument};
use super::service::{Service, crate_name, package};
use super::service_table::{feature, waiter_static};
use super::types::{Types, ident};

/// The module with the waiters; a group of the same name is kept apart by its ending.
const WAITERS: &str = "waiters";

/// The module that stands in for waiters whose group is off.
const WAITERS_OFF: &str = "waiters_off";

/// All files of the client crate.
pub fn client_crate(service: &Service<'_>, manifests: &Manifests) -> Files {
    let folder = service.folder();
    let mut files = Files::new();
    let mut add = |path: String, text: String| files.insert(format!("{folder}/{path}"), text);
    add("Cargo.toml".to_owned(), manifests.client(service));
    add("README.md".to_owned(), readme(service));
    add("src/lib.rs".to_owned(), root(service));
    for (group, module) in service.model.groups.iter().zip(&service.names.groups) {
        add(format!("src/{module}.rs"), group_file(service, group));
    }
    if !service.model.waiters.is_empty() {
        add(format!("src/{WAITERS}.rs"), waiters_file(service));
        add(format!("src/{WAITERS_OFF}.rs"), waiters_off_file(service));
    }
    files
}

fn root(service: &Service<'_>) -> String {
    let model = ident(&crate_name(&service.model_folder()));
    let groups = service.model.groups.iter().zip(&service.names.groups);
    let mut sections: Vec<Section> =
        groups.map(|(group, name)| Section::Items(module(name, gate(&group.name), quote!(pub)))).collect();
    if !service.model.waiters.is_empty() {
        let groups = groups_with_waiters(service.model);
        sections.push(Section::Items(module(WAITERS, any_gate(&groups), quote!())));
        sections.push(Section::Items(module(WAITERS_OFF, not_all_gate(&groups), quote!())));
    }
    sections.extend([
        Section::Items(of_the_model(service, &model)),
        Section::Rows(operations(service, &model)),
        Section::Items(of_the_runtime(service.model)),
    ]);
    sections.extend(client().map(Section::Items));
    let file = SourceFile {
        header: first_line("//", &service.origin()),
        docs: guide(service),
        attributes: docs_of_features(),
        sections,
    };
    print(file, &BTreeSet::from(["Config"]))
}

fn module(name: &str, gate: TokenStream, visibility: TokenStream) -> TokenStream {
    let name = ident(name);
    quote! {
        #gate
        #visibility mod #name;
    }
}

/// Re-exports of the model that applications need besides requests and responses.
fn of_the_model(service: &Service<'_>, model: &Ident) -> TokenStream {
    let codes = (!service.names.error_codes.is_empty()).then(|| {
        let gate = gate(error_codes::FEATURE);
        quote!(#gate pub use #model::ErrorCode;)
    });
    let shapes = has_shapes(service).then(|| quote!(pub use #model::shapes;));
    quote!(pub use #model::SERVICE; #codes #shapes)
}

/// Requests and responses, with a row for each operation. They are named one by one, so that the compiler can
/// say which feature a missing one belongs to.
fn operations(service: &Service<'_>, model: &Ident) -> Rows {
    let Names { operations, requests, responses, .. } = service.names;
    let rows = operations.iter().zip(requests).zip(responses).enumerate().map(
        |(index, ((module, request), response))| {
            let gate = gate(feature(service.model, OperationId(index)));
            let (module, request, response) = (ident(module), ident(request), ident(response));
            Row::plain(quote!(#gate pub use #model::{#module, #request, #response};))
        },
    );
    Rows::items(rows.collect())
}

/// Re-exports of the provider and the runtime, so that applications depend on this crate alone.
fn of_the_runtime(model: &Model) -> TokenStream {
    let provider = match &model.provider_package {
        Some(package) => {
            let provider = ident(&package.replace('-', "_"));
            quote!(pub use #provider as provider; pub use #provider::Config;)
        }
        None => quote!(
            pub use cloudspec_runtime::Config;
        ),
    };
    quote! {
        #provider
        #[cfg(feature = "hyper")]
        pub use cloudspec_runtime::HttpOptions;
        pub use cloudspec_runtime as runtime;
        pub use cloudspec_runtime::transport::mock;
        pub use cloudspec_runtime::{
            Call, CredentialProvider, Credentials, Endpoint, Error, ErrorKind, Hedge, Items, Meta, Network,
            PagedCall, Pages, Position, Retry, TimeoutKind, Timeouts, Wait,
        };
        pub use cloudspec_runtime::wire::Timestamp;
    }
}

/// The struct that calls go through.
fn client() -> [TokenStream; 2] {
    let structure = quote! {
        /// The client of the service, with a method for each operation. Create it once and keep it: clones are cheap
        /// and share connections and credentials.
        #[derive(Clone, Debug)]
        pub struct Client {
            core: ::cloudspec_runtime::ClientCore,
        }
    };
    let methods = quote! {
        impl Client {
            /// Creates a client that makes its calls with the settings in `config`.
            pub fn new(config: impl AsRef<::cloudspec_runtime::Config>) -> Self {
                let core = ::cloudspec_runtime::ClientCore::new(config, &SERVICE);
                Self { core }
            }

            /// The core of the client, which makes calls by operation name with JSON, and holds the configuration.
            pub fn core(&self) -> &::cloudspec_runtime::ClientCore {
                &self.core
            }
        }
    };
    [structure, methods]
}

/// The names of the groups that have waiters.
fn groups_with_waiters(model: &Model) -> Vec<&str> {
    let groups: BTreeSet<&str> =
        model.waiters.iter().map(|waiter| group_of(model, waiter).name.as_str()).collect();
    groups.into_iter().collect()
}

fn group_of<'m>(model: &'m Model, waiter: &Waiter) -> &'m Group {
    &model.groups[model.operation(waiter.operation).group]
}

/// The attribute that leaves an item out when all of these groups are off.
fn any_gate(groups: &[&str]) -> TokenStream {
    match groups {
        [only] => gate(only),
        several => quote!(#[cfg(any(#(feature = #several),*))]),
    }
}

/// The attribute that leaves an item out when all of these groups are on.
fn not_all_gate(groups: &[&str]) -> TokenStream {
    match groups {
        [only] => quote!(#[cfg(not(feature = #only))]),
        several => quote!(#[cfg(not(all(#(feature = #several),*)))]),
    }
}

/// The file of a group: a method for each of its operations.
fn group_file(service: &Service<'_>, group: &Group) -> String {
    let methods = group.operations.iter().map(|id| operation_method(service, *id));
    let links = group.operations.iter().map(|id| {
        let name = service.names.operations[id.0].as_str();
        let about = prose::summary(service.model.operation(*id));
        format!("- [`{name}`](crate::Client::{name}): {about}")
    });
    let links: Vec<String> = links.collect();
    let file = SourceFile {
        header: first_line("//", &service.origin()),
        docs: format!("{}.\n\n{}", group.title.trim_end_matches('.'), links.join("\n")),
        attributes: TokenStream::new(),
        sections: methods_of_the_client(methods.collect()),
    };
    print(file, &BTreeSet::new())
}

fn methods_of_the_client(methods: Vec<TokenStream>) -> Vec<Section> {
    [
        quote!(
            use crate::*;
        ),
        quote!(impl Client { #(#methods)* }),
    ]
    .map(Section::Items)
    .into()
}

/// The method that calls an operation.
fn operation_method(service: &Service<'_>, id: OperationId) -> TokenStream {
    let (model, names) = (service.model, service.names);
    let operation = model.operation(id);
    let types = Types { model, names, home: None };
    let (request, response) = (ident(&names.requests[id.0]), ident(&names.responses[id.0]));
    let module = ident(&names.operations[id.0]);
    let (returned, call) = match pager(&types, operation) {
        Some(Pager { item, path }) => (
            quote!(::cloudspec_runtime::PagedCall<#response, #item>),
            quote!(self.core.paged(&#module::OPERATION, request, |page| #path)),
        ),
        None => (
            quote!(::cloudspec_runtime::Call<#response>),
            quote!(self.core.call(&#module::OPERATION, request)),
        ),
    };
    // Those that poll this operation, or the one that says how this one is going.
    let polled = operation.asynchronous.as_ref().and_then(|asynchronous| asynchronous.poll.as_deref());
    let is_polled = |other: OperationId| other == id || polled == Some(model.operation(other).name.as_str());
    let waiters: Vec<&Waiter> = model.waiters.iter().filter(|waiter| is_polled(waiter.operation)).collect();
    let named = prose::Named {
        module: &names.operations[id.0],
        request: &names.requests[id.0],
        response: &names.responses[id.0],
    };
    let doc = attributes(&prose::method(operation, &named, &waiters));
    let advice = advice(&operation.deprecated, &operation.retired);
    quote! {
        #doc
        #advice
        pub fn #module(&self, request: #request) -> #returned {
            #call
        }
    }
}

/// How the items are taken from a page.
struct Pager {
    /// Type of an item.
    item: TokenStream,
    /// Expression over `page`.
    path: TokenStream,
}

/// Follows the path to the items; `None` when the operation has no pages, or the path leads to no list.
fn pager(types: &Types<'_>, operation: &Operation) -> Option<Pager> {
    let (last, holders) = operation.paging.as_ref()?.items.split_last()?;
    let mut record = operation.output;
    let mut path = quote!(page);
    let mut is_optional = false;
    for wire in holders {
        let (field, name) = field_called(types, record, wire)?;
        let Kind::Record(inner) = &field.kind else { return None };
        path = match (is_optional, field.plain) {
            (true, true) => quote!(#path.map(|part| part.#name)),
            (true, false) => quote!(#path.and_then(|part| part.#name)),
            (false, _) => quote!(#path.#name),
        };
        is_optional |= !field.plain;
        record = *inner;
    }
    let (field, name) = field_called(types, record, last)?;
    let Kind::List { item, .. } = &field.kind else { return None };
    let path = match is_optional {
        true => quote!(#path.map(|part| part.#name).unwrap_or_default()),
        false => quote!(#path.#name),
    };
    Some(Pager { item: types.kind(item), path })
}

fn field_called<'a>(
    types: &Types<'a>,
    record: cloudspec_spec::ir::RecordId,
    wire: &str,
) -> Option<(&'a Field, proc_macro2::Ident)> {
    let fields = &types.model.record(record).fields;
    let index = fields.iter().position(|field| field.wire == wire)?;
    Some((&fields[index], ident(&types.names.fields[record.0][index])))
}

fn waiters_file(service: &Service<'_>) -> String {
    let methods = service.model.waiters.iter().map(|waiter| waiter_method(service, waiter));
    let file = SourceFile {
        header: first_line("//", &format!("{}/service.json", service.origin())),
        docs: "Waiting for a state.".to_owned(),
        attributes: TokenStream::new(),
        sections: methods_of_the_client(methods.collect()),
    };
    print(file, &BTreeSet::new())
}

/// Methods in the place of waiters whose group is off. Nothing can be passed to them, and the compiler says which feature
/// is missing; of a method that is not there it would only say so, since a waiter names no type of its group.
fn waiters_off_file(service: &Service<'_>) -> String {
    let model = service.model;
    let package = package(&service.folder());
    let groups = groups_with_waiters(model).into_iter().filter_map(|name| {
        let index = model.groups.iter().position(|group| group.name == name)?;
        let (gate, module) = (not_all_gate(&[name]), ident(&service.names.groups[index]));
        let message = format!("this waiter needs the feature `{name}` of `{package}`");
        let label = format!("needs the feature `{name}`");
        Some(quote! {
            #gate
            pub mod #module {
                #[diagnostic::on_unimplemented(message = #message, label = #label)]
                pub trait Off {
                    type Wait;
                    fn wait(self) -> Self::Wait;
                }
            }
        })
    });
    let methods = model.waiters.iter().filter_map(|waiter| {
        let index = model.operation(waiter.operation).group;
        let (gate, module) =
            (not_all_gate(&[&model.groups[index].name]), ident(&service.names.groups[index]));
        let method = format_ident!("wait_until_{}", waiter.name);
        let more = taken(service, waiter).len().checked_sub(1)?;
        let more = std::iter::repeat_n(quote!(_: impl Sized), more);
        Some(quote! {
            #gate
            #[doc(hidden)]
            pub fn #method<T: #module::Off>(&self, first: T, #(#more),*) -> T::Wait {
                first.wait()
            }
        })
    });
    let file = SourceFile {
        header: first_line("//", &format!("{}/service.json", service.origin())),
        docs: "Waiters of groups that are off: the compiler says which feature they need.".to_owned(),
        attributes: TokenStream::new(),
        sections: vec![
            Section::Items(quote!(
                use crate::Client;
            )),
            Section::Items(quote!(#(#groups)*)),
            Section::Items(quote!(impl Client { #(#methods)* })),
        ],
    };
    print(file, &BTreeSet::new())
}

/// The inputs that the method of a waiter takes, with their names: those that the waiter names, and whatever else the
/// request needs.
fn taken<'s>(service: &Service<'s>, waiter: &Waiter) -> Vec<(&'s Field, &'s String)> {
    let input = service.model.operation(waiter.operation).input;
    let fields = service.model.record(input).fields.iter().zip(&service.names.fields[input.0]).enumerate();
    let taken = fields.filter(|(index, (field, _))| is_argument(field) || waiter.inputs.contains(index));
    taken.map(|(_, field)| field).collect()
}

/// A method that waits.
fn waiter_method(service: &Service<'_>, waiter: &Waiter) -> TokenStream {
    let (model, names) = (service.model, service.names);
    let operation = model.operation(waiter.operation);
    let types = Types { model, names, home: None };
    let id = waiter.operation.0;
    let taken = taken(service, waiter).into_iter().map(|(field, name)| (field, ident(name)));
    let (arguments, setters): (Vec<_>, Vec<_>) = taken.partition(|(field, _)| is_argument(field));
    let parameters = arguments.iter().chain(&setters).map(|(field, name)| {
        let accepted = accepted(&types, field);
        quote!(#name: #accepted)
    });
    let given = arguments.iter().map(|(_, name)| name);
    let fixed = waiter.fixed.iter().map(|(index, text)| {
        let name = ident(&names.fields[operation.input.0][*index]);
        quote!(.#name(#text))
    });
    let set = setters.iter().map(|(_, name)| quote!(.#name(#name))).chain(fixed);
    let (module, request) = (ident(&names.operations[id]), ident(&names.requests[id]));
    let (response, table) = (ident(&names.responses[id]), waiter_static(waiter));
    let model_crate = ident(&crate_name(&service.model_folder()));
    let (doc, method) = (attributes(&prose::waiter(waiter)), format_ident!("wait_until_{}", waiter.name));
    let gate = gate(&group_of(model, waiter).name);
    quote! {
        #doc
        #gate
        pub fn #method(&self, #(#parameters),*) -> ::cloudspec_runtime::Wait<#response> {
            let request = #request::new(#(#given),*)#(#set)*;
            self.core.wait(&#model_crate::#table, &#module::OPERATION, request)
        }
    }
}
