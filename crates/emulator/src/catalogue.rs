//! The emulated services: their tables, and the examples in their specs.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use cloudspec_spec::catalogue::{Catalogue as Specs, ProviderSpec, ServiceSpec, from_text};
use cloudspec_spec::diagnostics::Diagnostics;
use cloudspec_spec::language;
use cloudspec_spec::regular;
use cloudspec_spec::spec_type::SpecType;
use cloudspec_spec::{check, lower, tables};
use cloudspec_wire::{Operation, Service, Value};

use crate::times::Times;

/// The committed specs, packed by `build.rs`.
const PACK: &str = include_str!(concat!(env!("OUT_DIR"), "/specs.pack"));

/// Every emulated operation, with its tables and examples. A built-in service is read when the first request that may
/// be for it arrives, so that starting takes next to no time.
pub(crate) struct Catalogue {
    services: Vec<Entry>,
    /// Indices of services by the names of their operations.
    by_name: HashMap<String, Vec<usize>>,
}

/// A service, which may not have been read yet.
struct Entry {
    /// Whether some of its operations are called by method and path.
    has_paths: bool,
    read: OnceLock<Operations>,
    /// The folder of the service in the built-in specs.
    folder: &'static str,
}

/// The operations of a service.
#[derive(Default)]
struct Operations {
    targets: Vec<Target>,
    /// Indices by operation name.
    by_name: HashMap<&'static str, Vec<usize>>,
    /// Indices of operations that are called by their path, by what [`path_key`] says of it; `None` where it says nothing.
    by_path: HashMap<Option<(String, usize)>, Vec<usize>>,
}

/// An operation that can be called.
pub(crate) struct Target {
    pub(crate) service: &'static Service,
    /// The service as behaviours name it: `alibaba/ecs`.
    pub(crate) service_name: Arc<str>,
    pub(crate) operation: &'static Operation,
    /// The operation in the spec, which has what tables leave out: examples and defaults.
    pub(crate) spec: language::Operation,
    /// Shapes that members of `spec` refer to.
    pub(crate) shapes: Arc<BTreeMap<String, language::Shape>>,
    /// The first documented response of a success.
    pub(crate) example: Option<Value>,
    /// What is documented of a success, also where it deviates from the tables.
    #[cfg(test)]
    pub(crate) documented: Option<Value>,
    /// How its response writes times.
    pub(crate) times: Times,
}

/// Specs that cannot be used, with all mistakes that were found.
#[derive(Debug)]
pub struct SpecError(String);

impl fmt::Display for SpecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SpecError {}

impl Catalogue {
    /// The committed specs. Their tables are built once and live as long as the process.
    pub(crate) fn built_in() -> Result<Arc<Catalogue>, SpecError> {
        static BUILT_IN: OnceLock<Arc<Catalogue>> = OnceLock::new();
        if let Some(catalogue) = BUILT_IN.get() {
            return Ok(catalogue.clone());
        }
        let is_service = |(name, _): &(&&str, &&str)| name.ends_with("/service.json");
        let entry = |(name, text): (&&'static str, &&str)| {
            let has_paths = text.contains("\"protocol\": \"roa\"");
            Entry { has_paths, read: OnceLock::new(), folder: parent(name) }
        };
        let services: Vec<Entry> = files().iter().filter(is_service).map(entry).collect();
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for name in files().keys() {
            let Some((folder, file)) = name.split_once("/operations/") else { continue };
            let Some(index) = services.iter().position(|service| service.folder == folder) else { continue };
            // A file is named after its operation; a revision follows after `@`.
            let operation = file.trim_end_matches(".json").split('@').next().unwrap_or(file);
            let known = by_name.entry(operation.to_owned()).or_default();
            if known.last() != Some(&index) {
                known.push(index);
            }
        }
        Ok(BUILT_IN.get_or_init(|| Arc::new(Catalogue { services, by_name })).clone())
    }

    /// The specs in a folder laid out like `specs/`.
    pub(crate) fn read(root: &Path) -> Result<Arc<Catalogue>, SpecError> {
        let (mut specs, mut diagnostics) = Specs::read(root);
        diagnostics.append(check::check(&mut specs));
        if diagnostics.has_errors() {
            return Err(SpecError(diagnostics.render(&specs.files)));
        }
        Ok(Arc::new(Catalogue::new(specs, |path| regular::read_text(Path::new(path)).ok())))
    }

    fn new(specs: Specs, read: impl Fn(&str) -> Option<String>) -> Catalogue {
        let mut services = Vec::new();
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for provider in specs.providers {
            for service in provider.services {
                let operations = Operations::new(targets_of(&provider.spec, service, &read));
                for name in operations.by_name.keys() {
                    by_name.entry((*name).to_owned()).or_default().push(services.len());
                }
                let has_paths = operations.targets.iter().any(is_called_by_path);
                services.push(Entry { has_paths, read: OnceLock::from(operations), folder: "" });
            }
        }
        Catalogue { services, by_name }
    }

    /// All operations, those of a service one after the other.
    pub(crate) fn targets(&self) -> impl Iterator<Item = &Target> {
        self.services.iter().flat_map(|service| &service.operations().targets)
    }

    /// Whether an operation is called `name`. No service is read for it.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.by_name.contains_key(name)
    }

    /// The names of all operations, in no order. No service is read for it.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }

    /// The operations and revisions called `name`.
    pub(crate) fn named<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Target> {
        let services = self.by_name.get(name).into_iter().flatten();
        let services = services.filter_map(|index| self.services.get(*index)).map(Entry::operations);
        services.flat_map(|operations| {
            let indices = operations.by_name.get(name).into_iter().flatten();
            indices.filter_map(|index| operations.targets.get(*index))
        })
    }

    /// The operations that may be called by a path: those whose template begins like it and has as many segments.
    pub(crate) fn with_path<'a>(&'a self, path: &str) -> impl Iterator<Item = &'a Target> {
        let keys = [path_key(path), None];
        let services = self.services.iter().filter(|service| service.has_paths).map(Entry::operations);
        services.flat_map(move |operations| {
            let indices = keys.iter().filter_map(|key| operations.by_path.get(key)).flatten();
            indices.filter_map(|index| operations.targets.get(*index)).collect::<Vec<_>>()
        })
    }
}

/// The first segment of a path or template, and how many segments it has; `None` when the first one is written in several
/// ways or the template fits any number of them.
fn path_key(path: &str) -> Option<(String, usize)> {
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    let is_plain = first.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte));
    (is_plain && !path.contains("*}")).then(|| (first.to_owned(), path.matches('/').count()))
}

fn is_called_by_path(target: &Target) -> bool {
    target.operation.path.is_some()
}

impl Entry {
    /// The operations of the service, which is read now unless it has been before. A test makes sure that the built-in
    /// specs have no mistakes.
    fn operations(&self) -> &Operations {
        self.read.get_or_init(|| {
            let (specs, diagnostics) = from_files(files(), self.folder);
            let read = |path: &str| files().get(path).map(|text| (*text).to_owned());
            let mut operations = Vec::new();
            for provider in specs.providers.into_iter().filter(|_| !diagnostics.has_errors()) {
                for service in provider.services {
                    operations.extend(targets_of(&provider.spec, service, &read));
                }
            }
            Operations::new(operations)
        })
    }
}

impl Operations {
    fn new(targets: Vec<Target>) -> Operations {
        let mut operations = Operations::default();
        for (index, target) in targets.iter().enumerate() {
            operations.by_name.entry(target.operation.name).or_default().push(index);
            if let Some(template) = target.operation.path {
                operations.by_path.entry(path_key(template)).or_default().push(index);
            }
        }
        Operations { targets, ..operations }
    }
}

fn targets_of(
    provider: &language::Provider,
    spec: ServiceSpec,
    read: &impl Fn(&str) -> Option<String>,
) -> Vec<Target> {
    let service = tables::build(&lower::lower(provider, &spec));
    let shapes = Arc::new(spec.spec.shapes.clone());
    let service_name: Arc<str> = format!("{}/{}", service.provider, service.name).into();
    let mut targets = Vec::new();
    for operation in &spec.operations {
        let is_it = |candidate: &&&'static Operation| {
            candidate.name == operation.name && candidate.revision == operation.revision.as_deref()
        };
        if let Some(table) = service.operations.iter().find(is_it) {
            let (documented, is_fit) = documented(&spec, operation, read).unzip();
            let times = documented.as_ref().map(|example| Times::of(table.output, example));
            targets.push(Target {
                service,
                service_name: service_name.clone(),
                operation: table,
                example: documented.clone().filter(|_| is_fit == Some(true)),
                #[cfg(test)]
                documented,
                times: times.unwrap_or_default(),
                spec: operation.clone(),
                shapes: shapes.clone(),
            });
        }
    }
    targets
}

/// The documented response of a success, and whether it fits the tables. One that does not would surprise callers; a
/// generated response does not deviate.
fn documented(
    service: &ServiceSpec,
    operation: &language::Operation,
    read: &impl Fn(&str) -> Option<String>,
) -> Option<(Value, bool)> {
    let is_success =
        |example: &&language::Example| example.status.unwrap_or(200) < 300 && example.json.is_some();
    let successes = || operation.examples.iter().filter(is_success);
    let fitting = successes().find(|example| example.deviations.is_empty());
    let example = fitting.or_else(|| successes().next())?;
    let path =
        service.examples_dir(operation).join(example.json.as_ref()?).display().to_string().replace('\\', "/");
    Some((serde_json::from_str(&read(&path)?).ok()?, fitting.is_some()))
}

/// The committed specs by their paths.
fn files() -> &'static BTreeMap<&'static str, &'static str> {
    static FILES: OnceLock<BTreeMap<&'static str, &'static str>> = OnceLock::new();
    FILES.get_or_init(|| unpack(PACK))
}

/// The files in the packed specs, by name.
fn unpack(pack: &'static str) -> BTreeMap<&'static str, &'static str> {
    let mut files = BTreeMap::new();
    let mut rest = pack;
    while let Some((header, after)) = rest.split_once('\n') {
        let Some((name, length)) = header.rsplit_once(' ') else { break };
        let Some((text, after)) = length.parse().ok().and_then(|length| after.split_at_checked(length))
        else {
            break;
        };
        files.insert(name, text);
        rest = after.strip_prefix('\n').unwrap_or(after);
    }
    files
}

/// A service and its provider, read from files in memory as [`Specs::read`] reads them from a folder. Documentation is
/// dropped, because the emulator shows none.
fn from_files(files: &BTreeMap<&str, &str>, folder: &str) -> (Specs, Diagnostics) {
    let mut reader = Reader::default();
    let is_above = |name: &str| name.ends_with("/provider.json") && folder.starts_with(parent(name));
    for (name, text) in files.iter().filter(|(name, _)| is_above(name)) {
        let Some(spec) = reader.parse(name, text) else { continue };
        let services = reader.service(files, folder).into_iter().collect();
        reader.specs.providers.push(ProviderSpec {
            spec,
            dir: parent(name).into(),
            services,
            ..ProviderSpec::default()
        });
    }
    (reader.specs, reader.diagnostics)
}

#[derive(Default)]
struct Reader {
    specs: Specs,
    diagnostics: Diagnostics,
}

impl Reader {
    fn service(&mut self, files: &BTreeMap<&str, &str>, folder: &str) -> Option<ServiceSpec> {
        let name = format!("{folder}/service.json");
        let spec = self.parse(&name, files.get(name.as_str())?)?;
        let beginning = format!("{folder}/operations/");
        let files = files.iter().filter(|(name, _)| name.starts_with(&beginning));
        let mut operations: Vec<language::Operation> =
            files.filter_map(|(name, text)| self.parse(name, text)).collect();
        operations.sort_by(|a, b| (&a.name, &a.revision).cmp(&(&b.name, &b.revision)));
        Some(ServiceSpec { spec, dir: folder.into(), operations, ..ServiceSpec::default() })
    }

    fn parse<T: SpecType>(&mut self, name: &str, text: &str) -> Option<T> {
        let index = self.specs.files.add(name, text);
        from_text(text, index, &mut self.diagnostics)
    }
}

fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_among_those_that_its_path_may_call() {
        let catalogue = Catalogue::built_in().unwrap();
        for target in catalogue.targets() {
            let Some(template) = target.operation.path else { continue };
            let path = cloudspec_wire::path::fill(template, |_| Some("x".to_owned())).unwrap();
            let mut candidates = catalogue.with_path(&path);
            assert!(candidates.any(|other| std::ptr::eq(other, target)), "{template}");
        }
    }

    #[test]
    fn the_built_in_specs_have_no_mistakes_and_are_called_like_their_files() {
        let catalogue = Catalogue::built_in().unwrap();
        for service in &catalogue.services {
            let (specs, diagnostics) = from_files(files(), service.folder);
            assert!(!diagnostics.has_errors(), "{}", diagnostics.render(&specs.files));
            assert!(!service.operations().targets.is_empty(), "{}", service.folder);
            let by_path = service.operations().targets.iter().any(is_called_by_path);
            assert_eq!(by_path, service.has_paths, "{}", service.folder);
        }
        let named: usize = catalogue.by_name.keys().map(|name| catalogue.named(name).count()).sum();
        assert_eq!(named, catalogue.targets().count());
    }
}
