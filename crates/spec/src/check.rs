//! Checks of specs that go beyond single values.

mod dates;
mod endpoints;
pub mod example;
mod glossary;
mod groups;
mod names;
mod operation;
mod paging;
mod path;
mod response;
mod shape;
mod shapes;
mod template;
mod usage;
mod value;
mod waiter;

use crate::catalogue::{Catalogue, ProviderSpec, ServiceSpec};
use crate::diagnostics::{Diagnostics, Files};

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
            .value("name")
            .hint("the folder is called like the provider");
    }
    if let Some(endpoints) = &spec.endpoints {
        endpoints::check(endpoints, diagnostics);
    }
    shape::check_sources(&spec.sources, diagnostics);
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
    dates::check_service(spec, diagnostics);
    groups::check(service, diagnostics);
    shape::check_shared(spec, diagnostics);
    usage::check(service, diagnostics);
    operation::check_names(service, files, diagnostics);
    for operation in &service.operations {
        operation::check(operation, spec, diagnostics);
        example::check(operation, service, files, diagnostics);
    }
    example::check_files(service, diagnostics);
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
                .value(key)
                .hint("the path is <provider>/<service>/<version>/service.json");
        }
    }
}

/// The folder's name, when there is one and it is not `name`.
fn differing(folder: Option<&std::ffi::OsStr>, name: &str) -> Option<String> {
    folder.map(|folder| folder.to_string_lossy().into_owned()).filter(|folder| folder != name)
}
