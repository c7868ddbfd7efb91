//! From a named model to the text of crates: one function a construct, which decides nothing that the model has decided.
//!
//! Items are built as token trees and printed by `prettyplease`; data is printed one row a line (`print`).

mod client;
mod docs;
mod enums;
mod error_codes;
mod facts;
mod field_row;
mod guide;
mod manifest;
mod model;
mod operation;
mod print;
mod record;
mod service_table;
mod types;

use std::collections::BTreeMap;

pub use client::client_crate;
pub use manifest::{Crates, Manifests, formatting, workspace};
pub use model::model_crate;

use cloudspec_spec::ir::Model;
use cloudspec_spec::naming::Names;

/// Text of files by path, relative to the folder of the generated crates.
pub type Files = BTreeMap<String, String>;

/// A service on its way out.
#[derive(Clone, Copy, Debug)]
pub struct Service<'a> {
    /// What it is.
    pub model: &'a Model,
    /// What everything in it is called.
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
    fn origin(&self) -> String {
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
fn crate_name(folder: &str) -> String {
    package(folder).replace('-', "_")
}

/// What the first line of a generated file says before and behind what it was made from.
const FIRST_LINE: [&str; 2] = ["Written by `cargo xtask generate` from ", "; do not edit."];

/// The first line of a generated file: the command that wrote it, and from what.
fn first_line(comment: &str, origin: &str) -> String {
    let [before, behind] = FIRST_LINE;
    format!("{comment} {before}{origin}{behind}\n")
}

/// The text of a licence as a file of a generated crate.
pub fn licence(name: &str, text: &str) -> String {
    format!("{}\n{text}", first_line("", name).trim_start())
}

/// Whether `line` is the first line of a generated file.
pub fn is_first_line(line: &str) -> bool {
    let [before, behind] = FIRST_LINE;
    let said = ["// ", "# "]
        .iter()
        .find_map(|mark| line.strip_prefix(mark))
        .or_else(|| line.strip_prefix("<!-- ").and_then(|line| line.strip_suffix(" -->")));
    said.or(Some(line)).is_some_and(|said| said.starts_with(before) && said.ends_with(behind))
}
