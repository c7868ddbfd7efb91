//! A version of a service, lowered and named for comparison.

use cloudspec_spec::catalogue::{Catalogue, ProviderSpec, ServiceSpec};
use cloudspec_spec::ir::Model;
use cloudspec_spec::language::Provider;
use cloudspec_spec::lower::lower;
use cloudspec_spec::naming::{Names, name};

/// A version of a service with its names.
#[derive(Clone, Debug)]
pub struct Version {
    /// What it is.
    pub model: Model,
    /// What everything in it is called.
    pub names: Names,
}

impl Version {
    /// Lowers and names a service.
    pub fn of(provider: &Provider, service: &ServiceSpec) -> Version {
        let model = lower(provider, service);
        let names = name(&model);
        Version { model, names }
    }

    /// `alibaba/ecs/2014-05-26`.
    pub fn path(&self) -> String {
        let Model { provider, name, version, .. } = &self.model;
        format!("{provider}/{name}/{version}")
    }
}

/// All services of a catalogue, in the order of their folders.
pub fn versions(catalogue: &Catalogue) -> Vec<Version> {
    let of_provider = |provider: &ProviderSpec| {
        provider.services.iter().map(|service| Version::of(&provider.spec, service)).collect::<Vec<_>>()
    };
    catalogue.providers.iter().flat_map(of_provider).collect()
}
