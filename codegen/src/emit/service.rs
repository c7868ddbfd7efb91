//! A service that is emitted, and the names of its crates.

use cloudspec_spec::ir::Model;
use cloudspec_spec::naming::Names;

/// A service that is emitted.
#[derive(Clone, Copy, Debug)]
pub struct Service<'a> {
    /// The model of the service.
    pub model: &'a Model,
    /// The names of everything in the model.
    pub names: &'a Names,
    /// The version that has the plain crate name.
    pub newest: bool,
}

impl Service<'_> {
    /// Folder of the client crate: `alibaba-ecs`, and for other versions than the newest
    /// `zenlayer-vm-2023-03-13`.
    pub fn folder(&self) -> String {
        let Model { provider, name, version, .. } = self.model;
        client_folder([provider, name, version], self.newest)
    }

    /// Folder of the crate of the model.
    pub fn model_folder(&self) -> String {
        model_folder(&self.folder())
    }

    /// Folders of both crates of the service.
    pub fn folders(&self) -> [String; 2] {
        [self.model_folder(), self.folder()]
    }

    /// Where the specs of the service are, for the first line of its files.
    pub(super) fn origin(&self) -> String {
        let Model { provider, name, version, .. } = self.model;
        format!("specs/{provider}/{name}/{version}")
    }
}

/// Folder of the client crate of a version of a service.
fn client_folder([provider, name, version]: [&str; 3], is_newest: bool) -> String {
    if is_newest { format!("{provider}-{name}") } else { format!("{provider}-{name}-{version}") }
}

fn model_folder(client: &str) -> String {
    format!("{client}-model")
}

/// Folders of both crates of a version of a service, by the names of the folders of its specs.
pub fn folders(names: [&str; 3], is_newest: bool) -> [String; 2] {
    let client = client_folder(names, is_newest);
    [model_folder(&client), client]
}

/// Name of the package in `folder`.
pub fn package(folder: &str) -> String {
    format!("cloudspec-{folder}")
        .to_lowercase()
        .replace(|c: char| !c.is_ascii_alphanumeric() && c != '_', "-")
}

/// Name by which code refers to the package in `folder`.
pub(super) fn crate_name(folder: &str) -> String {
    package(folder).replace('-', "_")
}
