//! The steps of the generator: read, check, lower, name, emit. [`crate::output`] writes the files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use cloudspec_spec::catalogue::{Catalogue, versions};
use cloudspec_spec::check::check;
use cloudspec_spec::diagnostics::Diagnostics;
use cloudspec_spec::explain::{Usage, usage};
use cloudspec_spec::lower::lower;
use cloudspec_spec::naming::name;

use crate::choose::{Names, Operations};
use crate::emit::{self, Files, Manifests, Service, client_crate, formatting, model_crate, workspace};
use crate::parallel::on_all_processors;

/// Which services and operations to generate.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Only services with these names: `ecs`, `alibaba/ecs`, or `alibaba/ecs/2014-05-26`.
    pub only: Option<String>,
    /// Only these operations; services that have none of them are left out.
    pub operations: Operations,
}

/// What was generated for one service.
#[derive(Clone, Debug)]
pub struct Generated {
    /// `alibaba/ecs/2014-05-26`.
    pub service: String,
    /// How many operations it has.
    pub operations: usize,
    /// Folders of its crates.
    pub folders: [String; 2],
    /// Its files.
    pub files: Files,
}

/// Reads and checks the specs in the folder `root`.
///
/// # Errors
/// All mistakes that were found, as text for a terminal.
pub fn read(root: &Path) -> Result<Catalogue, String> {
    checked(Catalogue::read(root))
}

fn checked((mut catalogue, mut diagnostics): (Catalogue, Diagnostics)) -> Result<Catalogue, String> {
    diagnostics.append(check(&mut catalogue));
    match diagnostics.has_errors() {
        true => Err(diagnostics.render(&catalogue.files)),
        false => Ok(catalogue),
    }
}

/// Generates the crates of all services below the folder `root` of specs that `choice` names, in parallel.
/// Each service is read when its turn comes and passed to `finish` as soon as it is complete, so that only
/// those in progress are in memory. The results of `finish` are returned.
///
/// # Errors
/// All mistakes in the specs, as text for a terminal. Then `finish` is not called.
pub fn generate<R: Send>(
    root: &Path,
    choice: &Choice,
    manifests: &Manifests,
    finish: &(dyn Fn(Generated) -> R + Sync),
) -> Result<Vec<R>, String> {
    if !root.is_dir() {
        return Err(format!("there is no folder {}", root.display()));
    }
    let versions = versions(root).map_err(|error| format!("{}: {error}", root.display()))?;
    let sound =
        on_all_processors(&versions, |version| checked(Catalogue::read_version(version)).ok().map(used));
    if !all_used(&versions, sound) {
        // Reading all of them at once tells all mistakes, each once.
        read(root)?;
    }
    let jobs = jobs(&versions, choice)?;
    on_all_processors(&jobs, |job| job.run(choice, manifests).map(finish)).into_iter().collect()
}

/// Which entries of its provider's glossary a version uses.
fn used(catalogue: Catalogue) -> Usage {
    let services = catalogue.providers.iter().flat_map(|provider| &provider.services);
    services.map(usage).next().unwrap_or_default()
}

/// Whether every version is sound and every entry of the glossaries is used by one.
fn all_used(versions: &[PathBuf], sound: Vec<Option<Usage>>) -> bool {
    let mut providers: BTreeMap<Option<&Path>, Usage> = BTreeMap::new();
    for (version, used) in versions.iter().zip(sound) {
        let Some(used) = used else { return false };
        let provider = version.ancestors().nth(2);
        providers.entry(provider).and_modify(|known| known.add(&used)).or_insert(used);
    }
    providers.values().all(Usage::is_full)
}

/// The folders of the crates of the services that `choice` names.
///
/// # Errors
/// When the folder of specs cannot be read, or an operation or group is named that no service has.
pub fn crate_folders(root: &Path, choice: &Choice) -> Result<Vec<String>, String> {
    let versions = versions(root).map_err(|error| format!("{}: {error}", root.display()))?;
    Ok(jobs(&versions, choice)?.iter().flat_map(Job::folders).collect())
}

/// The files that belong to no service: what keeps formatters away, and the manifest of a workspace of their own with the
/// crates `members`.
pub fn common_files(manifests: &Manifests, members: &[String]) -> Files {
    let formatting = ("rustfmt.toml".to_owned(), formatting());
    match manifests {
        Manifests::Standalone(_) => Files::from([("Cargo.toml".to_owned(), workspace(members)), formatting]),
        Manifests::Workspace | Manifests::Tests => Files::from([formatting]),
    }
}

/// One service to generate.
struct Job<'a> {
    folder: &'a Path,
    newest: bool,
}

/// Provider, service and version, as the folder of a version says.
fn parts(folder: &Path) -> [String; 3] {
    let mut names = folder.iter().rev().map(|name| name.to_string_lossy().into_owned());
    let mut next = || names.next().unwrap_or_default();
    let (version, service, provider) = (next(), next(), next());
    [provider, service, version]
}

/// The services to generate: those that are named, and of these the ones that have any operation that is.
fn jobs<'a>(versions: &'a [PathBuf], choice: &Choice) -> Result<Vec<Job<'a>>, String> {
    let mut newest: BTreeMap<Option<&Path>, &Path> = BTreeMap::new();
    for folder in versions {
        // Versions of a service come in their order.
        newest.insert(folder.parent(), folder);
    }
    let all = versions.iter().map(|folder| Job {
        folder,
        newest: newest.get(&folder.parent()).is_some_and(|last| last == folder),
    });
    let mut jobs: Vec<Job<'_>> =
        all.filter(|job| choice.only.as_ref().is_none_or(|only| job.is_called(only))).collect();
    if jobs.is_empty() || choice.operations.is_all() {
        return Ok(jobs);
    }
    let names: Vec<Names> = on_all_processors(&jobs, |job| {
        let (catalogue, _) = Catalogue::read_version(job.folder);
        let service = catalogue.providers.iter().flat_map(|provider| &provider.services).next();
        service.map(Names::of).unwrap_or_default()
    });
    choice.operations.check(&names)?;
    let mut names = names.iter();
    jobs.retain(|_| names.next().is_some_and(|names| choice.operations.is_in(names)));
    Ok(jobs)
}

impl Job<'_> {
    fn is_called(&self, name: &str) -> bool {
        let [provider, service, version] = parts(self.folder);
        let without_version = format!("{provider}/{service}");
        service == name || without_version == name || format!("{without_version}/{version}") == name
    }

    fn folders(&self) -> [String; 2] {
        let names = parts(self.folder);
        emit::folders(names.each_ref().map(String::as_str), self.newest)
    }

    fn run(&self, choice: &Choice, manifests: &Manifests) -> Result<Generated, String> {
        let mut catalogue = checked(Catalogue::read_version(self.folder))?;
        for provider in &mut catalogue.providers {
            let region = provider.spec.region_parameter.as_deref();
            provider.services.iter_mut().for_each(|service| choice.operations.retain(service, region));
        }
        let provider = catalogue.providers.first();
        let (provider, service) = provider
            .and_then(|provider| Some((provider, provider.services.first()?)))
            .ok_or_else(|| format!("there is no service in {}", self.folder.display()))?;
        let model = lower(&provider.spec, service);
        let names = name(&model);
        let service = Service { model: &model, names: &names, newest: self.newest };
        let mut files = model_crate(&service, manifests);
        files.extend(client_crate(&service, manifests));
        Ok(Generated {
            service: parts(self.folder).join("/"),
            operations: model.operations.len(),
            folders: service.folders(),
            files,
        })
    }
}
