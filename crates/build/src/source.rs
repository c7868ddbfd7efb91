//! The sources of a product: published metadata, or a folder of specs.

use std::fs;
use std::path::{Path, PathBuf};

use cloudspec_codegen::import::files::files_in;
use cloudspec_codegen::import::propose::propose;
use cloudspec_codegen::import::zenlayer::{self, Description};
use cloudspec_codegen::import::{Imported, Options, openmeta};
use cloudspec_spec::catalogue::{Catalogue, ProviderSpec, ServiceSpec, from_text, versions};
use cloudspec_spec::check::check;
use cloudspec_spec::diagnostics::Diagnostics;
use cloudspec_spec::language::Provider;
use cloudspec_spec::naming::settle::settle;
use cloudspec_spec::regular;

use crate::error::Error;

/// `provider.json` of each provider. Published metadata does not contain it.
const PROVIDERS: [(&str, &str); 2] = [
    ("alibaba", include_str!("../providers/alibaba.json")),
    ("zenlayer", include_str!("../providers/zenlayer.json")),
];

/// The service that `path` describes, and its provider. `with_docs` keeps published descriptions.
pub(crate) fn read(path: &Path, with_docs: bool) -> Result<(Provider, ServiceSpec), Error> {
    let options = Options { with_docs, ..Options::default() };
    let catalogue = if !path.is_dir() {
        imported(api_docs(path, &options)?)?
    } else if is_folder_of_specs(path)? {
        specs(path)?
    } else {
        imported(descriptions(path, &options)?)?
    };
    let mut catalogue = catalogue;
    let diagnostics = check(&mut catalogue);
    if diagnostics.has_errors() {
        return Err(Error::new(diagnostics.render(&catalogue.files)));
    }
    let provider = catalogue.providers.into_iter().next();
    let found =
        provider.and_then(|mut provider| provider.services.pop().map(|service| (provider.spec, service)));
    found.ok_or_else(|| Error::new(format!("{}: it describes no service", path.display())))
}

/// Whether a folder contains specs, and not descriptions of the Zenlayer CLI.
fn is_folder_of_specs(path: &Path) -> Result<bool, Error> {
    let entries = fs::read_dir(path).map_err(|error| Error::io(path, &error))?;
    Ok(!entries.flatten().any(|entry| entry.path().extension().is_some_and(|ending| ending == "yaml")))
}

/// A folder laid out like `specs/` with one service, or the folder of a version of one.
fn specs(path: &Path) -> Result<Catalogue, Error> {
    let folder = if path.join("service.json").is_file() { path.to_owned() } else { only_version(path)? };
    let (catalogue, diagnostics) = Catalogue::read_version(&folder);
    match diagnostics.has_errors() {
        true => Err(Error::new(diagnostics.render(&catalogue.files))),
        false => Ok(catalogue),
    }
}

fn only_version(path: &Path) -> Result<PathBuf, Error> {
    let versions = versions(path).map_err(|error| Error::io(path, &error))?;
    match versions.as_slice() {
        [only] => Ok(only.clone()),
        [] => Err(Error::new(format!(
            "{}: expected published metadata (a file), or a folder of specs laid out `<provider>/<service>/<version>`",
            path.display()
        ))),
        several => {
            let several: Vec<String> = several.iter().map(|version| version.display().to_string()).collect();
            Err(Error::new(format!("{}: several services; name one: {}", path.display(), several.join(", "))))
        }
    }
}

fn api_docs(path: &Path, options: &Options) -> Result<Imported, Error> {
    let text = regular::read(path).map_err(|error| Error::io(path, &error))?;
    openmeta::import(&text, options).map_err(|error| Error::new(located(path, &error.to_string())))
}

/// A mistake with its place in front, in the format of compilers.
fn located(path: &Path, mistake: &str) -> String {
    let path = path.display();
    let place = mistake.rsplit_once(" at line ").and_then(|(what, place)| {
        let (line, column) = place.split_once(" column ")?;
        Some(format!("{path}:{line}:{column}: {what}"))
    });
    place.unwrap_or_else(|| format!("{path}: {mistake}"))
}

fn descriptions(path: &Path, options: &Options) -> Result<Imported, Error> {
    let mut descriptions = Vec::new();
    for file in files_in(&[path.to_owned()], "yaml").map_err(Error::new)? {
        let text = regular::read_text(&file).map_err(|error| Error::io(&file, &error))?;
        descriptions.push(Description { file: file.display().to_string(), text });
    }
    let (mut services, refused) = zenlayer::import(&descriptions, options);
    if let Some((file, why)) = refused.first() {
        return Err(Error::new(format!("{file}: {why}")));
    }
    match (services.pop(), services.len()) {
        (Some(service), 0) => Ok(service),
        (_, others) => {
            let names: Vec<String> = services.iter().map(|service| service.service.name.clone()).collect();
            let names = names.join(", ");
            Err(Error::new(format!(
                "{}: expected one service, found {}: {names}",
                path.display(),
                others + 1
            )))
        }
    }
}

/// A catalogue that contains only an imported service.
fn imported(imported: Imported) -> Result<Catalogue, Error> {
    let known = PROVIDERS.iter().find(|(name, _)| *name == imported.provider);
    let mut diagnostics = Diagnostics::new();
    let provider = known.and_then(|(_, text)| from_text::<Provider>(text, 0, &mut diagnostics));
    let spec = provider.ok_or_else(|| Error::new(format!("no provider `{}`", imported.provider)))?;
    let mut service =
        ServiceSpec { spec: imported.service, operations: imported.operations, ..ServiceSpec::default() };
    // The same as in a first import into a folder: types that operations repeat are shared, whichever operations are
    // chosen.
    propose(&mut service);
    settle(&mut service, None);
    let provider = ProviderSpec { spec, services: vec![service], ..ProviderSpec::default() };
    Ok(Catalogue { providers: vec![provider], ..Catalogue::default() })
}
