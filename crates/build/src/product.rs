//! The settings for a product, and the generation of its client.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use cloudspec_codegen::choose::Operations;
use cloudspec_codegen::embed;
use cloudspec_codegen::emit::Service;
use cloudspec_spec::catalogue::{ServiceSpec, to_text};
use cloudspec_spec::language::Provider;
use cloudspec_spec::lower::lower;
use cloudspec_spec::naming::name;

use crate::error::Error;
use crate::source;

/// A product to generate a client for. `path` is a file of Alibaba Cloud's API metadata (`api-docs.json`), a folder of
/// descriptions of the Zenlayer CLI, or a folder of specs in the format of this project. Relative paths are relative
/// to the folder of the crate's manifest.
pub fn product(path: impl Into<PathBuf>) -> Product {
    Product {
        path: path.into(),
        operations: Operations::default(),
        docs: Docs::Facts,
        module: None,
        with_serde: false,
        out: None,
    }
}

/// The settings for a product, created by [`product`]. [`Product::generate`] generates its client.
#[derive(Clone, Debug)]
#[must_use = "nothing is generated before `generate` is called"]
pub struct Product {
    path: PathBuf,
    operations: Operations,
    docs: Docs,
    module: Option<String>,
    with_serde: bool,
    out: Option<PathBuf>,
}

/// The documentation that the generated code contains.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Docs {
    /// Only names, types, limits and codes.
    #[default]
    Facts,
    /// The published descriptions as well, cleaned, in the language of the metadata.
    Published,
}

impl Product {
    /// Generates only these operations, by their names on the wire. Together with [`Product::groups`], those that
    /// either of them names.
    pub fn operations<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Product {
        self.operations.names.extend(names.into_iter().map(Into::into));
        self
    }

    /// Generates only the operations of these groups. Groups come from the headings in the metadata.
    pub fn groups<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Product {
        self.operations.groups.extend(names.into_iter().map(Into::into));
        self
    }

    /// Sets which documentation the generated code contains; [`Docs::Facts`] by default.
    pub fn docs(mut self, docs: Docs) -> Product {
        self.docs = docs;
        self
    }

    /// Sets the name of the module, in place of the product's name: for two versions of one product.
    pub fn module(mut self, name: impl Into<String>) -> Product {
        self.module = Some(name.into());
        self
    }

    /// Implements `Serialize` and `Deserialize` for requests, responses and their parts. The crate then needs
    /// `cloudspec-wire` with its feature `serde`.
    pub fn serde(mut self, on: bool) -> Product {
        self.with_serde = on;
        self
    }

    /// Writes into this folder instead of `OUT_DIR`, for use outside of build scripts.
    pub fn out(mut self, folder: impl Into<PathBuf>) -> Product {
        self.out = Some(folder.into());
        self
    }

    /// Generates the module, and tells Cargo to run the build script again when the metadata changes.
    ///
    /// # Errors
    /// Fails when the metadata cannot be read, contains mistakes, or lacks a chosen operation or group. The error
    /// lists all mistakes, with file, line and column where they have such. Nothing is written then.
    pub fn generate(&self) -> Result<(), Error> {
        // This comes first, so that Cargo also runs the build script again after an error.
        println!("cargo::rerun-if-changed={}", self.path.display());
        let (provider, mut service) = source::read(&self.path, self.docs == Docs::Published)?;
        self.operations
            .choose(&mut service, provider.region_parameter.as_deref())
            .map_err(|mistakes| Error::new(format!("{}: {mistakes}", self.path.display())))?;
        let module = match &self.module {
            Some(name) => name.clone(),
            None => module_name(&service.spec.name),
        };
        let out = self.folder()?.join("cloudspec");
        let code = code(&provider, &service, &module, self.with_serde)?;
        let header = format!("// Written by cloudspec-build from {}; do not edit.\n", self.path.display());
        write(&out.join(format!("{module}.rs")), &(header + &code))?;
        write_specs(&provider, &service, &out.join("specs"))
    }

    fn folder(&self) -> Result<PathBuf, Error> {
        let folder = self.out.clone().or_else(|| env::var_os("OUT_DIR").map(PathBuf::from));
        folder.ok_or_else(|| {
            Error::new("OUT_DIR is not set: this runs in a build script, or names a folder by `out`")
        })
    }
}

fn code(provider: &Provider, service: &ServiceSpec, module: &str, with_serde: bool) -> Result<String, Error> {
    let model = lower(provider, service);
    let names = name(&model);
    let service = Service { model: &model, names: &names, newest: true };
    embed::module(&service, module, with_serde).map_err(Error::new)
}

/// The name of the module for a product.
fn module_name(product: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let name: String = product.chars().map(plain).collect();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}

/// Writes the specs that the client is generated from, for an emulator of the same operations.
fn write_specs(provider: &Provider, service: &ServiceSpec, specs: &Path) -> Result<(), Error> {
    let provider_folder = specs.join(&provider.name);
    let folder = provider_folder.join(&service.spec.name).join(&service.spec.version);
    write(&provider_folder.join("provider.json"), &to_text(provider))?;
    write(&folder.join("service.json"), &to_text(&service.spec))?;
    let operations = folder.join("operations");
    // Operations that were chosen in an earlier run.
    if operations.is_dir() {
        fs::remove_dir_all(&operations).map_err(|error| Error::io(&operations, &error))?;
    }
    for operation in &service.operations {
        let mut operation = operation.clone();
        // The files of examples are not copied.
        operation.examples.clear();
        write(&operations.join(format!("{}.json", operation.stem())), &to_text(&operation))?;
    }
    Ok(())
}

/// Writes a file unless it has this content already: its modification time decides whether the crate is compiled
/// again.
fn write(path: &Path, text: &str) -> Result<(), Error> {
    let written = || -> io::Result<()> {
        if fs::read(path).is_ok_and(|known| known == text.as_bytes()) {
            return Ok(());
        }
        fs::create_dir_all(path.parent().unwrap_or(path))?;
        fs::write(path, text)
    };
    written().map_err(|error| Error::io(path, &error))
}
