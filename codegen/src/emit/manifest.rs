//! Manifests.

use cloudspec_spec::ir::{Group, Model};

use super::parts::{Holds, ModelCrate};
use super::rust::literal;
use super::{Service, error_codes, first_line, package};

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
    /// Manifest of a crate of the model.
    pub(super) fn model(&self, service: &Service<'_>, part: &ModelCrate) -> String {
        let Model { provider_title, title, version, groups, .. } = service.model;
        let what = match part.holds {
            Holds::Everything | Holds::Table(_) => "types and tables",
            Holds::Operations => "some of its types and tables",
            Holds::Shapes => "shapes that its operations share",
        };
        let about = format!("{provider_title} {title} ({version}): {what}");
        let mut text = self.package(service, &part.folder, &about);
        let parts = part.parts();
        let error_codes = part.is_root().then(|| (error_codes::FEATURE, Vec::new()));
        let features = Features {
            groups: match parts {
                [] => part.groups.iter().map(|index| &groups[*index]).collect(),
                _ => groups.iter().collect(),
            },
            default: part.is_root(),
            of_group: &|group| {
                let holds = |part: &&ModelCrate| part.groups.iter().any(|index| groups[*index].name == group);
                parts.iter().find(holds).map(|part| format!("{}/{group}", package(&part.folder)))
            },
            others: [("serde", serde_of(part, parts))].into_iter().chain(error_codes).collect(),
        };
        text.push_str(&features.text());
        text.push_str("\n[dependencies]\n");
        if parts.is_empty() {
            text.push_str(&part.shapes.iter().map(|shapes| self.sibling(shapes, false)).collect::<String>());
        }
        text.push_str(
            &parts.iter().map(|part| self.sibling(&part.folder, !part.groups.is_empty())).collect::<String>(),
        );
        text.push_str(&self.ours("wire"));
        text
    }

    /// Manifest of the client crate.
    pub(super) fn client(&self, service: &Service<'_>) -> String {
        let Model { provider_title, title, version, groups, .. } = service.model;
        let about = format!("{provider_title} {title} ({version}): a client");
        let mut text = self.package(service, &service.folder(), &about);
        let model = package(&service.model_folder());
        let features = Features {
            groups: groups.iter().collect(),
            default: true,
            of_group: &|group| Some(format!("{model}/{group}")),
            others: vec![
                ("serde", vec![format!("{model}/serde")]),
                (error_codes::FEATURE, vec![format!("{model}/{}", error_codes::FEATURE)]),
                ("blocking", vec!["cloudspec-runtime/blocking".to_owned()]),
            ],
        };
        text.push_str(&features.text());
        text.push_str("\n[dependencies]\n");
        text.push_str(&self.sibling(&service.model_folder(), false));
        text.push_str(&self.ours("runtime"));
        text
    }

    /// A dependency on another crate of the same service.
    fn sibling(&self, folder: &str, optional: bool) -> String {
        let optional = if optional { ", optional = true" } else { "" };
        format!(
            "{} = {{ path = \"../{folder}\", version = \"=0.1.0\", default-features = false{optional} }}\n",
            package(folder)
        )
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

/// The features that turn on `serde` in the crates of the model that `part` depends on.
fn serde_of(part: &ModelCrate, parts: &[ModelCrate]) -> Vec<String> {
    let feature = |folder: &str, mark: &str| format!("{}{mark}/serde", package(folder));
    match parts {
        [] => part.shapes.iter().map(|shapes| feature(shapes, "")).collect(),
        parts => parts
            .iter()
            .map(|part| feature(&part.folder, if part.groups.is_empty() { "" } else { "?" }))
            .collect(),
    }
}

/// The features of a crate: one a group, and others.
struct Features<'a> {
    groups: Vec<&'a Group>,
    /// Whether some groups are on unless the user says otherwise.
    default: bool,
    /// What the feature of a group turns on.
    of_group: &'a dyn Fn(&str) -> Option<String>,
    others: Vec<(&'static str, Vec<String>)>,
}

impl Features<'_> {
    fn text(&self) -> String {
        let quoted = |names: Vec<&str>| names.into_iter().map(literal).collect::<Vec<_>>().join(", ");
        let names = |only_default: bool| -> Vec<&str> {
            let groups = self.groups.iter().filter(|group| !only_default || (self.default && group.default));
            groups.map(|group| group.name.as_str()).collect()
        };
        let mut text = format!("\n[features]\ndefault = [{}]\n", quoted(names(true)));
        if self.default {
            text.push_str(&format!("full = [{}]\n", quoted(names(false))));
        }
        for (name, turned_on) in &self.others {
            let turned_on = turned_on.iter().map(String::as_str).collect();
            text.push_str(&format!("{name} = [{}]\n", quoted(turned_on)));
        }
        for name in names(false) {
            let turned_on = (self.of_group)(name);
            text.push_str(&format!(
                "{} = [{}]\n",
                key(name),
                quoted(turned_on.as_deref().into_iter().collect())
            ));
        }
        text
    }
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
