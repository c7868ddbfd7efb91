//! Whether specs make sense: what no single value can tell.

mod endpoints;
mod example;
mod glossary;
mod groups;
mod operation;
mod paging;
mod path;
mod response;
mod shape;
mod template;
mod usage;
mod value;
mod waiter;

use std::collections::BTreeMap;

use crate::catalogue::{Catalogue, ProviderSpec, ServiceSpec};
use crate::diagnostics::{Diagnostics, Files};
use crate::language::Shape;
use crate::spec_type::suggestion;

/// Checks all specs of the catalogue.
///
/// Example files with mistakes in them are added to its files, so that the mistakes can be shown.
pub fn check(catalogue: &mut Catalogue) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let Catalogue { providers, files } = catalogue;
    for provider in providers.iter() {
        check_provider(provider, &mut diagnostics);
        glossary::check(provider, &mut diagnostics);
        for service in &provider.services {
            check_service(provider, service, files, &mut diagnostics);
        }
    }
    diagnostics
}

fn check_provider(provider: &ProviderSpec, diagnostics: &mut Diagnostics) {
    let spec = &provider.spec;
    if let Some(folder) = differing(provider.dir.file_name(), &spec.name) {
        diagnostics
            .error(spec.at, format!("provider `{}` is in the folder `{folder}`", spec.name))
            .key("name")
            .hint("the folder is called like the provider");
    }
    if let Some(endpoints) = &spec.endpoints {
        endpoints::check(endpoints, diagnostics);
    }
}

/// Checks a service and its operations. `files` are those that it was read from.
pub fn check_service(
    provider: &ProviderSpec,
    service: &ServiceSpec,
    files: &mut Files,
    diagnostics: &mut Diagnostics,
) {
    check_folders(service, diagnostics);
    let spec = &service.spec;
    if let Some(endpoints) = &spec.endpoints {
        endpoints::check(endpoints, diagnostics);
    }
    groups::check(service, diagnostics);
    shape::check_shared(spec, diagnostics);
    usage::check(service, diagnostics);
    operation::check_names(service, files, diagnostics);
    for operation in &service.operations {
        operation::check(operation, spec, diagnostics);
        example::check(operation, service, files, diagnostics);
    }
    operation::check_polls(service, diagnostics);
    waiter::check(service, provider, diagnostics);
}

fn check_folders(service: &ServiceSpec, diagnostics: &mut Diagnostics) {
    let spec = &service.spec;
    let folders = [
        ("name", "service", &spec.name, service.dir.parent().and_then(|parent| parent.file_name())),
        ("version", "version", &spec.version, service.dir.file_name()),
    ];
    for (key, what, name, folder) in folders {
        if let Some(folder) = differing(folder, name) {
            diagnostics
                .error(spec.at, format!("{what} `{name}` is in the folder `{folder}`"))
                .key(key)
                .hint("the path is <provider>/<service>/<version>/service.json");
        }
    }
}

/// The folder's name, when there is one and it is not `name`.
fn differing(folder: Option<&std::ffi::OsStr>, name: &str) -> Option<String> {
    folder.map(|folder| folder.to_string_lossy().into_owned()).filter(|folder| folder != name)
}

/// The shared shapes of a service.
#[derive(Clone, Copy)]
struct Shapes<'a>(&'a BTreeMap<String, Shape>);

impl<'a> Shapes<'a> {
    /// The shape itself, or the one that it names; `None` when there is none, or they name each other in a circle.
    fn resolve(self, shape: &'a Shape) -> Option<&'a Shape> {
        let mut shape = shape;
        for _ in 0..=self.0.len() {
            match &shape.shape {
                None => return Some(shape),
                Some(name) => shape = self.0.get(name)?,
            }
        }
        None
    }

    /// What the lists and maps around it hold, however many there are.
    fn element(self, shape: &'a Shape) -> Option<&'a Shape> {
        let mut shape = self.resolve(shape)?;
        for _ in 0..crate::node::MAX_DEPTH {
            match &shape.items {
                None => return Some(shape),
                Some(items) => shape = self.resolve(items)?,
            }
        }
        None
    }
}

/// A hint with the nearest of `known`, or with all of them when they are few.
fn known_names<'n>(name: &str, what: &str, known: impl IntoIterator<Item = &'n str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    if let Some(hint) = suggestion(name, known.iter().copied()) {
        return hint;
    }
    match known.len() {
        0 => format!("there are no {what}"),
        1..=8 => format!("{what}: {}", known.join(", ")),
        many => format!("none of the {many} {what} has that name"),
    }
}

/// The elements whose key an earlier element has too.
fn repeated<'e, T, K: Ord>(elements: &'e [T], key: impl Fn(&'e T) -> K) -> Vec<&'e T> {
    let mut seen = std::collections::BTreeSet::new();
    elements.iter().filter(|element| !seen.insert(key(element))).collect()
}

/// Whether Rust takes it as a name, keywords aside.
fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    let starts = characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_');
    starts && characters.all(|next| next.is_ascii_alphanumeric() || next == '_') && name != "_"
}
