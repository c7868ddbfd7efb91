//! Manifests.

use cloudspec_spec::ir::Model;

use super::rust::literal;
use super::{Service, first_line, package};

/// Where the crates that generated code needs come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Manifests {
    /// The generated crates are members of this workspace.
    Workspace,
    /// Likewise, but for tests alone: they are never published.
    Tests,
    /// They are a workspace of their own. The string is what stands behind the name of a crate of ours in a list
    /// of dependencies, with `{}` for the crate's folder: `{ path = "../cloudspec/{}" }`, `"0.1.0"`.
    Standalone(String),
}

impl Manifests {
    /// Manifest of the model crate.
    pub fn model(&self, service: &Service<'_>) -> String {
        let Model { provider_title, title, version, .. } = service.model;
        let about = format!("{provider_title} {title} ({version}): types and tables");
        let mut text = self.package(service, &service.model_folder(), &about);
        text.push_str(&features(service.model, None));
        text.push_str("\n[dependencies]\n");
        text.push_str(&self.ours("wire"));
        text
    }

    /// Manifest of the client crate.
    pub fn client(&self, service: &Service<'_>) -> String {
        let Model { provider_title, title, version, .. } = service.model;
        let about = format!("{provider_title} {title} ({version}): a client");
        let mut text = self.package(service, &service.folder(), &about);
        let model = package(&service.model_folder());
        text.push_str(&features(service.model, Some(&model)));
        text.push_str("\n[dependencies]\n");
        text.push_str(&format!(
            "{model} = {{ path = \"../{}\", version = \"0.1.0\", default-features = false }}\n",
            service.model_folder()
        ));
        text.push_str(&self.ours("runtime"));
        text
    }

    fn package(&self, service: &Service<'_>, folder: &str, about: &str) -> String {
        let mut text = first_line("#", &format!("{}/service.json", service.origin()));
        let (name, about) = (literal(&package(folder)), literal(about));
        text.push_str(&format!("[package]\nname = {name}\ndescription = {about}\n"));
        for key in ["version", "edition", "rust-version", "license", "repository", "authors"] {
            if !matches!((self, key), (Manifests::Standalone(_), "repository" | "authors")) {
                text.push_str(&format!("{key}.workspace = true\n"));
            }
        }
        if *self == Manifests::Tests {
            text.push_str("publish = false\n");
        }
        text
    }

    fn ours(&self, folder: &str) -> String {
        match self {
            Manifests::Workspace | Manifests::Tests => format!("cloudspec-{folder}.workspace = true\n"),
            Manifests::Standalone(requirement) => {
                format!("cloudspec-{folder} = {}\n", requirement.replace("{}", folder))
            }
        }
    }
}

/// The features: one a group. Those of a client turn on those of its model.
fn features(model: &Model, dependency: Option<&str>) -> String {
    let quoted = |names: Vec<&str>| names.iter().map(|name| literal(name)).collect::<Vec<_>>().join(", ");
    let names = |only_default: bool| -> Vec<&str> {
        let groups = model.groups.iter().filter(|group| group.default || !only_default);
        groups.map(|group| group.name.as_str()).collect()
    };
    let mut text = format!("\n[features]\ndefault = [{}]\n", quoted(names(true)));
    text.push_str(&format!("full = [{}]\n", quoted(names(false))));
    let forwarded =
        |feature: &str| dependency.map(|model| literal(&format!("{model}/{feature}"))).unwrap_or_default();
    text.push_str(&format!("serde = [{}]\n", forwarded("serde")));
    if dependency.is_some() {
        text.push_str("blocking = [\"cloudspec-runtime/blocking\"]\n");
    }
    for name in names(false) {
        text.push_str(&format!("{} = [{}]\n", key(name), forwarded(name)));
    }
    text
}

/// A feature name as a key of TOML.
fn key(name: &str) -> String {
    let bare = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if bare { name.to_owned() } else { literal(name) }
}

/// The manifest of a workspace of generated crates.
pub fn workspace() -> String {
    let mut text = first_line("#", "specs");
    text.push_str(
        r#"[workspace]
resolver = "3"
members = ["*-*"]

[workspace.package]
version = "0.1.0"
edition = "2024"
rust-version = "1.88"
license = "Apache-2.0 OR MIT"
"#,
    );
    text
}
