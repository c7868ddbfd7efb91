//! A version of a service, lowered and named for comparison.

use cloudspec_spec::catalogue::{Catalogue, ProviderSpec, ServiceSpec};
use cloudspec_spec::ir::Model;
use cloudspec_spec::language::Provider;
use cloudspec_spec::lower::lower;
use cloudspec_spec::naming::{Names, name};

use crate::emit::{folders, package};

/// A version of a service with its names.
#[derive(Clone, Debug)]
pub struct Version {
    /// What it is.
    pub model: Model,
    /// What everything in it is called.
    pub names: Names,
    /// Whether it is the newest version of the service, whose crates have no version in their names.
    is_newest: bool,
}

impl Version {
    /// Lowers and names a service, as its newest version.
    pub fn of(provider: &Provider, service: &ServiceSpec) -> Version {
        let model = lower(provider, service);
        let names = name(&model);
        Version { model, names, is_newest: true }
    }

    /// `alibaba/ecs/2014-05-26`.
    pub fn path(&self) -> String {
        let Model { provider, name, version, .. } = &self.model;
        format!("{provider}/{name}/{version}")
    }

    /// The package of the client crate: `cloudspec-alibaba-ecs`.
    pub fn package(&self) -> String {
        let Model { provider, name, version, .. } = &self.model;
        let [_, client] = folders([provider, name, version], self.is_newest);
        package(&client)
    }
}

/// All services of a catalogue, in the order of their folders.
pub fn versions(catalogue: &Catalogue) -> Vec<Version> {
    let of_provider = |provider: &ProviderSpec| {
        let of_service = |service: &ServiceSpec| {
            let is_newer = |other: &ServiceSpec| {
                other.spec.name == service.spec.name && other.spec.version > service.spec.version
            };
            let is_newest = !provider.services.iter().any(is_newer);
            Version { is_newest, ..Version::of(&provider.spec, service) }
        };
        provider.services.iter().map(of_service).collect::<Vec<_>>()
    };
    catalogue.providers.iter().flat_map(of_provider).collect()
}
