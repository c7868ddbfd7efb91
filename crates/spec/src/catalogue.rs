//! All specs of a folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::diagnostics::{Diagnostics, Files};
use crate::glossary::Glossary;
use crate::language::{Operation, Provider, Service};
use crate::location::Location;
use crate::node;
use crate::regular;
use crate::spec_type::SpecType;
use crate::suggestion::nearest;

/// All specs of a folder.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// The providers, in the order of their folders.
    pub providers: Vec<ProviderSpec>,
    /// The files that were read, for messages.
    pub files: Files,
}

/// A provider and its services.
#[derive(Debug, Default)]
pub struct ProviderSpec {
    /// The content of `provider.json`.
    pub spec: Provider,
    /// The folder that holds it; empty when it comes from elsewhere.
    pub dir: PathBuf,
    /// The services, in the order of their folders; the versions of a service one after the other.
    pub services: Vec<ServiceSpec>,
    /// The provider's glossary: meanings of member names and error codes that the specs themselves do not
    /// document.
    pub glossary: Arc<Glossary>,
    /// Whether only some of its services were read.
    pub partial: bool,
    /// Whether `provider.json` could not be read, so that `spec` has the name only.
    pub unreadable: bool,
}

/// A version of a service and its operations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpec {
    /// The content of `service.json`.
    pub spec: Service,
    /// The folder that holds it; empty when it comes from elsewhere.
    pub dir: PathBuf,
    /// The glossary of its provider.
    pub glossary: Arc<Glossary>,
    /// The operations by name, of each the default revision first.
    pub operations: Vec<Operation>,
    /// How many files of operations could not be read.
    pub unreadable: usize,
}

impl ServiceSpec {
    /// The default revision of the operation called `name` on the wire.
    pub fn operation(&self, name: &str) -> Option<&Operation> {
        // The default revision stands before the others.
        self.operations.iter().find(|operation| operation.name == name)
    }

    /// Where the example files of `operation` are: `examples/<Operation>` or `examples/<Operation>@<revision>`.
    pub fn examples_dir(&self, operation: &Operation) -> PathBuf {
        self.dir.join("examples").join(operation.stem())
    }
}

impl Operation {
    /// Its file's name without the ending: `DescribeInvocations`, `DescribeCloudAssistantStatus@2018`.
    pub fn stem(&self) -> String {
        match &self.revision {
            Some(revision) => format!("{}@{revision}", self.name),
            None => self.name.clone(),
        }
    }
}

/// The text of a file of the spec language: a provider, a service or an operation.
pub fn to_text<T: SpecType>(spec: &T) -> String {
    spec.write().unwrap_or_default().pretty()
}

/// Reads a file of the spec language out of `text`; `file` is its index in [`Files`].
///
/// `None` when there was a mistake; all that were found are in `diagnostics`.
pub fn from_text<T: SpecType>(text: &str, file: u32, diagnostics: &mut Diagnostics) -> Option<T> {
    let before = diagnostics.len();
    let node = node::recover(text, file, diagnostics)?;
    let spec = T::read(&node, diagnostics)?;
    (diagnostics.len() == before).then_some(spec)
}

impl Catalogue {
    /// Reads the folder `root`: `<provider>/provider.json` and `glossary.json` beside it, `<provider>/<service>/<version>/service.json`, and
    /// `operations/*.json` beside each of those. Files are read in parallel; the outcome does not depend on it.
    ///
    /// A file that is not JSON is left out, and with a `service.json` its folder. Of a file with other
    /// mistakes, the parts without mistakes are read. The mistakes of all files are reported together.
    pub fn read(root: &Path) -> (Catalogue, Diagnostics) {
        Catalogue::read_listed(root, list(root))
    }

    /// Reads only one version of a service in the same way. `version` is its folder,
    /// `<root>/<provider>/<service>/<version>`.
    pub fn read_version(version: &Path) -> (Catalogue, Diagnostics) {
        let provider = version.ancestors().nth(2).unwrap_or(version);
        let mut sources = Vec::new();
        list_provider(provider, &mut sources);
        let listed = list_version(version, &mut sources).map(|()| sources);
        let (mut catalogue, diagnostics) = Catalogue::read_listed(version, listed);
        catalogue.providers.iter_mut().for_each(|provider| provider.partial = true);
        (catalogue, diagnostics)
    }

    fn read_listed(folder: &Path, listed: io::Result<Vec<Source>>) -> (Catalogue, Diagnostics) {
        let mut catalogue = Catalogue::default();
        let mut diagnostics = Diagnostics::new();
        let found = listed.unwrap_or_else(|error| {
            diagnostics.error(Location::default(), unreadable(folder, &error));
            Vec::new()
        });
        for (source, read) in found.iter().zip(read_all(&found)) {
            catalogue.files.add(shown(&source.path), read.text);
            diagnostics.append(read.diagnostics);
            catalogue.add(&source.path, read.file);
        }
        for service in catalogue.providers.iter_mut().flat_map(|provider| &mut provider.services) {
            service.operations.sort_by(|a, b| (&a.name, &a.revision).cmp(&(&b.name, &b.revision)));
        }
        (catalogue, diagnostics)
    }

    /// Adds a file. A folder's own file is added before the files below it.
    fn add(&mut self, path: &Path, file: File) {
        let dir = path.parent().unwrap_or(path);
        match file {
            File::Provider(spec) => {
                let unreadable = spec.is_none();
                let name = dir.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let spec = spec.map_or_else(|| Provider { name, ..Default::default() }, |spec| *spec);
                self.providers.push(ProviderSpec {
                    spec,
                    dir: dir.to_owned(),
                    unreadable,
                    ..Default::default()
                });
            }
            File::Glossary(glossary) => {
                if let (Some(provider), Some(glossary)) = (self.providers.last_mut(), glossary) {
                    provider.glossary = Arc::new(*glossary);
                }
            }
            File::Service(Some(spec)) => {
                let provider = self.providers.last_mut().filter(|provider| dir.starts_with(&provider.dir));
                if let Some(provider) = provider {
                    let service = ServiceSpec {
                        spec: *spec,
                        dir: dir.to_owned(),
                        glossary: provider.glossary.clone(),
                        ..Default::default()
                    };
                    provider.services.push(service);
                }
            }
            File::Operation(operation) => {
                let provider = self.providers.last_mut();
                let service = provider.and_then(|provider| provider.services.last_mut());
                if let Some(service) = service.filter(|service| dir.starts_with(&service.dir)) {
                    match operation {
                        Some(operation) => service.operations.push(*operation),
                        None => service.unreadable += 1,
                    }
                }
            }
            File::Service(None) | File::Stray => {}
        }
    }
}

/// A file of the catalogue that has not been read yet.
struct Source {
    path: PathBuf,
    kind: Kind,
}

#[derive(Clone, Copy)]
enum Kind {
    Provider,
    Glossary,
    Service,
    Operation,
    /// Something in a place where it does not belong, which is a mistake, and what the place is.
    Stray(Place),
}

/// A place in a folder of specs.
#[derive(Clone, Copy)]
enum Place {
    Provider,
    Service,
    Version,
    Operations,
}

impl Place {
    /// What belongs there.
    fn content(self) -> &'static str {
        match self {
            Place::Provider => {
                "a provider's folder contains provider.json, glossary.json and a folder for each service"
            }
            Place::Service => "a service's folder contains a folder for each version",
            Place::Version => {
                "a version's folder contains service.json, fixups.json, and the folders `operations` and `examples`"
            }
            Place::Operations => {
                "`operations` contains only <Operation>.json; responses belong in `examples`"
            }
        }
    }

    /// What was meant with something that does not belong there.
    fn hint(self, path: &Path) -> String {
        let known: &[&str] = match self {
            Place::Provider => &["provider.json", "glossary.json"],
            Place::Version => &["service.json", "fixups.json", "operations", "examples"],
            Place::Service | Place::Operations => &[],
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        match nearest(&name, known.iter().copied()) {
            // It may be a copy of what is there.
            Some(near) if !path.with_file_name(near).exists() => format!("did you mean `{near}`?"),
            _ => self.content().to_owned(),
        }
    }

    /// Whether something called `name` belongs there.
    fn has(self, name: &str, is_folder: bool) -> bool {
        match self {
            Place::Provider => is_folder || matches!(name, "provider.json" | "glossary.json"),
            Place::Service => is_folder,
            Place::Version if is_folder => matches!(name, "operations" | "examples"),
            Place::Version => matches!(name, "service.json" | "fixups.json"),
            Place::Operations => !is_folder && name.ends_with(".json") && !name.starts_with('.'),
        }
    }
}

/// What a file was read as; `None` when it has mistakes.
enum File {
    Provider(Option<Box<Provider>>),
    Glossary(Option<Box<Glossary>>),
    Service(Option<Box<Service>>),
    Operation(Option<Box<Operation>>),
    Stray,
}

struct Read {
    text: String,
    file: File,
    diagnostics: Diagnostics,
}

/// The files below `root`, each folder's own file before what is below it, otherwise by name.
fn list(root: &Path) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for provider in folders(root)? {
        list_provider(&provider, &mut sources);
        list_strays(&provider, Place::Provider, &mut sources)?;
        for service in folders(&provider)? {
            list_strays(&service, Place::Service, &mut sources)?;
            for version in folders(&service)? {
                list_version(&version, &mut sources)?;
            }
        }
    }
    Ok(sources)
}

/// Adds what does not belong in `folder`.
fn list_strays(folder: &Path, place: Place, sources: &mut Vec<Source>) -> io::Result<()> {
    let strays = entries(folder)?.into_iter().filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        !place.has(&name, path.is_dir())
    });
    sources.extend(strays.map(|path| Source { path, kind: Kind::Stray(place) }));
    Ok(())
}

fn list_provider(provider: &Path, sources: &mut Vec<Source>) {
    sources.push(Source { path: provider.join("provider.json"), kind: Kind::Provider });
    let glossary = provider.join("glossary.json");
    // A link to nowhere is a mistake, no glossary is none.
    if fs::symlink_metadata(&glossary).is_ok() {
        sources.push(Source { path: glossary, kind: Kind::Glossary });
    }
}

fn list_version(version: &Path, sources: &mut Vec<Source>) -> io::Result<()> {
    sources.push(Source { path: version.join("service.json"), kind: Kind::Service });
    list_strays(version, Place::Version, sources)?;
    let operations = version.join("operations");
    if operations.is_dir() {
        let files = entries(&operations)?.into_iter();
        sources.extend(files.map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let belongs = Place::Operations.has(&name, path.is_dir());
            let kind = if belongs { Kind::Operation } else { Kind::Stray(Place::Operations) };
            Source { path, kind }
        }));
    }
    Ok(())
}

/// The folders of all versions of services below `root`, in the order of their paths.
///
/// # Errors
/// Fails when a folder cannot be read.
pub fn versions(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut versions = Vec::new();
    for provider in folders(root)? {
        versions.extend(versions_of(&provider)?);
    }
    Ok(versions)
}

fn versions_of(provider: &Path) -> io::Result<Vec<PathBuf>> {
    let mut versions = Vec::new();
    for service in folders(provider)? {
        versions.extend(folders(&service)?);
    }
    Ok(versions)
}

fn folders(dir: &Path) -> io::Result<Vec<PathBuf>> {
    Ok(entries(dir)?.into_iter().filter(|path| path.is_dir()).collect())
}

/// What is in `dir`, by name, without what systems and tools keep there: hidden folders, and some hidden files.
pub(crate) fn entries(dir: &Path) -> io::Result<Vec<PathBuf>> {
    const KEPT: [&str; 5] = [".DS_Store", ".directory", ".gitattributes", ".gitignore", ".gitkeep"];
    let is_kept = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with('.') && (path.is_dir() || KEPT.contains(&&*name))
    };
    let mut paths = fs::read_dir(dir)?
        .map(|entry| entry.map(|entry| entry.path()))
        .filter(|path| !path.as_ref().is_ok_and(|path| is_kept(path)))
        .collect::<io::Result<Vec<PathBuf>>>()?;
    paths.sort();
    Ok(paths)
}

/// Reads all files, on as many threads as there are processors, and returns them in their order.
fn read_all(sources: &[Source]) -> Vec<Read> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some((index, source)) = {
            let index = next.fetch_add(1, Ordering::Relaxed);
            sources.get(index).map(|source| (index, source))
        } {
            done.push((index, read_file(source, index)));
        }
        done
    };
    let threads = thread::available_parallelism().map_or(1, usize::from).min(sources.len());
    let mut read: Vec<(usize, Read)> = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut read = work();
        for other in others {
            // A panic in a thread is a bug; it is passed on unchanged.
            read.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        read
    });
    read.sort_by_key(|(index, _)| *index);
    read.into_iter().map(|(_, read)| read).collect()
}

fn read_file(source: &Source, index: usize) -> Read {
    let mut diagnostics = Diagnostics::new();
    if let Kind::Stray(place) = source.kind {
        diagnostics
            .error(Location::default(), format!("{} does not belong here", shown(&source.path)))
            .hint(place.hint(&source.path));
        return Read { text: String::new(), file: File::Stray, diagnostics };
    }
    let text = read_text(&source.path, &mut diagnostics);
    let index = u32::try_from(index).unwrap_or(u32::MAX);
    let file = match source.kind {
        Kind::Provider => File::Provider(parse(&text, index, &mut diagnostics)),
        Kind::Glossary => File::Glossary(parse(&text, index, &mut diagnostics)),
        Kind::Service => File::Service(parse(&text, index, &mut diagnostics)),
        Kind::Operation => File::Operation(parse(&text, index, &mut diagnostics)),
        Kind::Stray(_) => File::Stray,
    };
    Read { text: text.unwrap_or_default(), file, diagnostics }
}

fn parse<T: SpecType>(text: &Option<String>, index: u32, diagnostics: &mut Diagnostics) -> Option<Box<T>> {
    let node = node::recover(text.as_deref()?, index, diagnostics)?;
    T::read(&node, diagnostics).map(Box::new)
}

fn read_text(path: &Path, diagnostics: &mut Diagnostics) -> Option<String> {
    let text = regular::read(path)
        .and_then(|bytes| String::from_utf8(bytes).map_err(|error| io::Error::other(error.utf8_error())));
    text.inspect_err(|error| {
        diagnostics.error(Location::default(), unreadable(path, error));
    })
    .ok()
}

fn unreadable(path: &Path, error: &io::Error) -> String {
    format!("cannot read {}: {error}", shown(path))
}

/// A path as messages show it, the same on every system.
pub(crate) fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
