//! The services that are emulated: their tables, and the examples that their specs come with.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use cloudspec_spec::catalogue::{Catalogue as Specs, ProviderSpec, ServiceSpec, from_text};
use cloudspec_spec::diagnostics::Diagnostics;
use cloudspec_spec::glossary::Glossary;
use cloudspec_spec::language;
use cloudspec_spec::spec_type::SpecType;
use cloudspec_spec::{check, lower, tables};
use cloudspec_wire::{Operation, Protocol, Service, Value};

/// The committed specs, packed by `build.rs`.
const PACK: &str = include_str!(concat!(env!("OUT_DIR"), "/specs.pack"));

/// Every operation that is emulated, with what helps to answer it.
pub(crate) struct Catalogue {
    targets: Vec<Target>,
    /// Indices by operation name: operations called by their name.
    by_name: HashMap<&'static str, Vec<usize>>,
    /// Indices of operations called by method and path.
    by_path: Vec<usize>,
}

/// An operation that a request can be for.
pub(crate) struct Target {
    pub(crate) service: &'static Service,
    pub(crate) operation: &'static Operation,
    /// What the tables leave out: examples and defaults.
    pub(crate) spec: language::Operation,
    /// Shapes that members of `spec` refer to.
    pub(crate) shapes: Arc<BTreeMap<String, language::Shape>>,
    /// The first documented answer that is a success.
    pub(crate) example: Option<Value>,
}

/// Specs that could not be used, with every mistake that was found.
#[derive(Debug)]
pub struct SpecError(String);

impl fmt::Display for SpecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SpecError {}

impl Target {
    /// The service as behaviours name it: `alibaba/ecs`.
    pub(crate) fn service_name(&self) -> String {
        format!("{}/{}", self.service.provider, self.service.name)
    }
}

impl Catalogue {
    /// The committed specs. Their tables live as long as the process, so they are built once.
    pub(crate) fn built_in() -> Result<Arc<Catalogue>, SpecError> {
        static BUILT_IN: OnceLock<Arc<Catalogue>> = OnceLock::new();
        if let Some(catalogue) = BUILT_IN.get() {
            return Ok(catalogue.clone());
        }
        let files = unpack(PACK);
        let (specs, diagnostics) = from_files(&files);
        if diagnostics.has_errors() {
            return Err(SpecError(diagnostics.render(&specs.files)));
        }
        let build = || Arc::new(Catalogue::new(specs, |path| files.get(path).map(|text| (*text).to_owned())));
        Ok(BUILT_IN.get_or_init(build).clone())
    }

    /// The specs in a folder laid out like `specs/`.
    pub(crate) fn read(root: &Path) -> Result<Arc<Catalogue>, SpecError> {
        let (mut specs, mut diagnostics) = Specs::read(root);
        diagnostics.append(check::check(&mut specs));
        if diagnostics.has_errors() {
            return Err(SpecError(diagnostics.render(&specs.files)));
        }
        Ok(Arc::new(Catalogue::new(specs, |path| std::fs::read_to_string(path).ok())))
    }

    fn new(specs: Specs, read: impl Fn(&str) -> Option<String>) -> Catalogue {
        let mut targets = Vec::new();
        for provider in specs.providers {
            for service in provider.services {
                targets.extend(targets_of(&provider.spec, service, &read));
            }
        }
        let mut by_name: HashMap<&'static str, Vec<usize>> = HashMap::new();
        let mut by_path = Vec::new();
        for (index, target) in targets.iter().enumerate() {
            by_name.entry(target.operation.name).or_default().push(index);
            if target.service.protocol == Protocol::Roa || target.operation.path != "/" {
                by_path.push(index);
            }
        }
        Catalogue { targets, by_name, by_path }
    }

    /// All operations, those of a service one after the other.
    pub(crate) fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// The operations and revisions called `name`.
    pub(crate) fn named<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Target> {
        self.by_name.get(name).into_iter().flatten().filter_map(|index| self.targets.get(*index))
    }

    /// The operations that are called by their path.
    pub(crate) fn with_path(&self) -> impl Iterator<Item = &Target> {
        self.by_path.iter().filter_map(|index| self.targets.get(*index))
    }
}

fn targets_of(
    provider: &language::Provider,
    spec: ServiceSpec,
    read: &impl Fn(&str) -> Option<String>,
) -> Vec<Target> {
    let service = tables::build(&lower::lower(provider, &spec));
    let shapes = Arc::new(spec.spec.shapes.clone());
    let mut targets = Vec::new();
    for operation in &spec.operations {
        let is_it = |candidate: &&&'static Operation| {
            candidate.name == operation.name && candidate.revision == operation.revision.as_deref()
        };
        if let Some(table) = service.operations.iter().find(is_it) {
            targets.push(Target {
                service,
                operation: table,
                example: example(&spec, operation, read),
                spec: operation.clone(),
                shapes: shapes.clone(),
            });
        }
    }
    targets
}

fn example(
    service: &ServiceSpec,
    operation: &language::Operation,
    read: &impl Fn(&str) -> Option<String>,
) -> Option<Value> {
    let successes = operation.examples.iter().filter(|example| example.status.unwrap_or(200) < 300);
    let file = successes.filter_map(|example| example.json.as_ref()).next()?;
    let path = service.examples_dir(operation).join(file).display().to_string().replace('\\', "/");
    serde_json::from_str(&read(&path)?).ok()
}

/// The files of a pack by name.
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

/// Specs out of files in memory, as [`Specs::read`] has them out of a folder.
fn from_files(files: &BTreeMap<&str, &str>) -> (Specs, Diagnostics) {
    let mut reader = Reader::default();
    for (name, text) in files.iter().filter(|(name, _)| name.ends_with("/provider.json")) {
        let Some(spec) = reader.parse(name, text) else { continue };
        let dir = parent(name);
        let path = format!("{dir}/glossary.json");
        let glossary = files.get_key_value(&*path).and_then(|(name, text)| reader.parse(name, text));
        let glossary = Arc::new(glossary.unwrap_or_default());
        let services = reader.services(files, dir, &glossary);
        reader.specs.providers.push(ProviderSpec {
            spec,
            dir: dir.into(),
            glossary,
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
    fn services(
        &mut self,
        files: &BTreeMap<&str, &str>,
        provider: &str,
        glossary: &Arc<Glossary>,
    ) -> Vec<ServiceSpec> {
        let mut services = Vec::new();
        let below = |name: &str| name.starts_with(&format!("{provider}/")) && name.ends_with("/service.json");
        for (name, text) in files.iter().filter(|(name, _)| below(name)) {
            let Some(spec) = self.parse(name, text) else { continue };
            let dir = parent(name);
            let folder = format!("{dir}/operations/");
            let files = files.iter().filter(|(name, _)| name.starts_with(&folder));
            let mut operations: Vec<language::Operation> =
                files.filter_map(|(name, text)| self.parse(name, text)).collect();
            operations.sort_by(|a, b| (&a.name, &a.revision).cmp(&(&b.name, &b.revision)));
            services.push(ServiceSpec {
                spec,
                dir: dir.into(),
                glossary: glossary.clone(),
                operations,
                ..ServiceSpec::default()
            });
        }
        services
    }

    fn parse<T: SpecType>(&mut self, name: &str, text: &str) -> Option<T> {
        let index = self.specs.files.add(name, text);
        from_text(text, index, &mut self.diagnostics)
    }
}

fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}
