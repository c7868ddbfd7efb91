//! The generator's line: read, check, lower, name, emit. Writing is [`crate::output`]'s.

use std::collections::BTreeMap;
use std::path::Path;

use cloudspec_spec::catalogue::{Catalogue, ProviderSpec, ServiceSpec};
use cloudspec_spec::check::check;
use cloudspec_spec::lower::lower;
use cloudspec_spec::naming::name;

use crate::emit::{Files, Manifests, Service, client_crate, model_crates, workspace};
use crate::import::run::on_all_processors;

/// What to generate.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Only services called so: `ecs`, `alibaba/ecs`, or `alibaba/ecs/2014-05-26`.
    pub only: Option<String>,
}

/// What was generated for one service.
#[derive(Clone, Debug)]
pub struct Generated {
    /// `alibaba/ecs/2014-05-26`.
    pub service: String,
    /// How many operations it has.
    pub operations: usize,
    /// Folders that belong to it.
    pub folders: Vec<String>,
    /// Its files.
    pub files: Files,
}

/// Reads and checks the specs in the folder `root`.
///
/// # Errors
/// All mistakes that were found, as text for a person.
pub fn read(root: &Path) -> Result<Catalogue, String> {
    if !root.is_dir() {
        return Err(format!("there is no folder {}", root.display()));
    }
    let (mut catalogue, mut diagnostics) = Catalogue::read(root);
    diagnostics.append(check(&mut catalogue));
    match diagnostics.has_errors() {
        true => Err(diagnostics.render(&catalogue.files)),
        false => Ok(catalogue),
    }
}

/// Generates the crates of all services of `catalogue` that `choice` names, in parallel; `done` is told of each
/// service as it is finished.
pub fn generate(
    catalogue: &Catalogue,
    choice: &Choice,
    manifests: &Manifests,
    done: &(dyn Fn(&Generated) + Sync),
) -> Vec<Generated> {
    on_all_processors(&jobs(catalogue, choice), |job| {
        let generated = job.run(manifests);
        done(&generated);
        generated
    })
}

/// The files of all services together, and for a workspace of their own its manifest.
pub fn all_files(generated: &[Generated], manifests: &Manifests) -> Files {
    let mut files: Files = generated.iter().flat_map(|service| service.files.clone()).collect();
    if let Manifests::Standalone(_) = manifests {
        files.insert("Cargo.toml".to_owned(), workspace());
    }
    files
}

/// One service to generate.
struct Job<'a> {
    provider: &'a ProviderSpec,
    service: &'a ServiceSpec,
    newest: bool,
}

fn jobs<'a>(catalogue: &'a Catalogue, choice: &Choice) -> Vec<Job<'a>> {
    let mut jobs = Vec::new();
    for provider in &catalogue.providers {
        let mut newest: BTreeMap<&str, &str> = BTreeMap::new();
        for service in &provider.services {
            let version = newest.entry(&service.spec.name).or_default();
            *version = (*version).max(&service.spec.version);
        }
        for service in &provider.services {
            let newest = newest.get(service.spec.name.as_str()) == Some(&service.spec.version.as_str());
            jobs.push(Job { provider, service, newest });
        }
    }
    jobs.retain(|job| choice.only.as_ref().is_none_or(|only| job.is_called(only)));
    jobs
}

impl Job<'_> {
    /// `alibaba/ecs/2014-05-26`.
    fn path(&self) -> String {
        format!("{}/{}/{}", self.provider.spec.name, self.service.spec.name, self.service.spec.version)
    }

    fn is_called(&self, name: &str) -> bool {
        let path = self.path();
        let without_version = path.rsplit_once('/').map_or("", |(path, _)| path);
        self.service.spec.name == name || path == name || without_version == name
    }

    fn run(&self, manifests: &Manifests) -> Generated {
        let model = lower(&self.provider.spec, self.service);
        let names = name(&model);
        let service = Service { model: &model, names: &names, newest: self.newest };
        let mut files = model_crates(&service, manifests);
        files.extend(client_crate(&service, manifests));
        Generated {
            service: self.path(),
            operations: model.operations.len(),
            folders: service.folders(),
            files,
        }
    }
}
