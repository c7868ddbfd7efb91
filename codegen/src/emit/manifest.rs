//! The manifests of generated crates.

use cloudspec_spec::ir::{Group, Model};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value, value};

use super::error_codes;
use super::files::first_line;
use super::service::{Service, package};

/// Generated crates have the version of the generator, as all crates of this repository have one version.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What a manifest asks for to get this version or one that is compatible: `0.1` for 0.1.4, `1` for 1.2.3.
pub(super) fn requirement() -> &'static str {
    const MAJOR: &str = env!("CARGO_PKG_VERSION_MAJOR");
    match (MAJOR, VERSION.rsplit_once('.')) {
        ("0", Some((minor, _))) => minor,
        _ => MAJOR,
    }
}

/// Where generated crates find the crates that they depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Manifests {
    /// The generated crates are members of this workspace.
    Workspace,
    /// The same, but for tests only: the crates are never published.
    Tests,
    /// They are a workspace of their own.
    Standalone(Crates),
}

/// Where a workspace of generated crates finds the crates of this repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Crates {
    /// In a registry, with this version.
    Version(String),
    /// In the folders below this one, seen from the manifest of a generated crate.
    Folder(String),
}

impl Manifests {
    /// Manifest of the crate of the model.
    pub(super) fn model(&self, service: &Service<'_>) -> String {
        let Model { provider_title, title, version, groups, .. } = service.model;
        let about = format!("{provider_title} {title} ({version}): types and tables");
        let mut manifest = self.package(service, &service.model_folder(), &about);
        let of_group = |_: &Group| Array::new();
        let of_wire = |feature: &str| [format!("cloudspec-wire/{feature}")];
        let others = [
            ("serde", &[][..]),
            (error_codes::FEATURE, &[]),
            ("jiff", &of_wire("jiff")),
            ("chrono", &of_wire("chrono")),
        ];
        manifest["features"] = features(groups, &[], of_group, &others);
        let mut dependencies = Table::new();
        self.add_ours(&mut dependencies, "cloudspec-wire");
        manifest["dependencies"] = Item::Table(dependencies);
        manifest["lints"] = lints();
        text(service, &manifest)
    }

    /// Manifest of the client crate.
    pub(super) fn client(&self, service: &Service<'_>) -> String {
        let Model { provider_title, title, version, groups, .. } = service.model;
        let about = format!("{provider_title} {title} ({version}): a client");
        let mut manifest = self.package(service, &service.folder(), &about);
        let model = package(&service.model_folder());
        let of_model = |feature: &str| format!("{model}/{feature}");
        let of_group = |group: &Group| Array::from_iter([of_model(&group.name)]);
        let network = service.model.provider_package.as_deref().unwrap_or("cloudspec-runtime");
        let of_network = |feature: &str| format!("{network}/{feature}");
        let others = [
            ("serde", &[of_model("serde")][..]),
            (error_codes::FEATURE, &[of_model(error_codes::FEATURE)]),
            ("jiff", &[of_model("jiff")]),
            ("chrono", &[of_model("chrono")]),
            ("blocking", &["cloudspec-runtime/blocking".to_owned()]),
            ("hyper", &[of_network("hyper")]),
            ("reqwest", &[of_network("reqwest")]),
            ("ring", &[of_network("ring")]),
            ("aws-lc-rs", &[of_network("aws-lc-rs")]),
        ];
        manifest["features"] = features(groups, &["hyper", "ring"], of_group, &others);
        let mut dependencies = Table::new();
        let sibling = [
            ("path", Value::from(format!("../{}", service.model_folder()))),
            ("version", Value::from(format!("={VERSION}"))),
            ("default-features", Value::from(false)),
        ];
        dependencies[&model] = value(InlineTable::from_iter(sibling));
        self.add_ours(&mut dependencies, "cloudspec-runtime");
        if let Some(package) = &service.model.provider_package {
            self.add_ours(&mut dependencies, package);
        }
        manifest["dependencies"] = Item::Table(dependencies);
        manifest["lints"] = lints();
        text(service, &manifest)
    }

    fn package(&self, service: &Service<'_>, folder: &str, about: &str) -> DocumentMut {
        let mut table = Table::new();
        table["name"] = value(package(folder));
        let words = about.split(|c: char| c.is_control() || c == ' ').filter(|word| !word.is_empty());
        table["description"] = value(words.collect::<Vec<_>>().join(" "));
        let Model { provider, name, .. } = service.model;
        let keywords = ["cloud", "sdk", provider, name].into_iter().filter(|word| is_keyword(word));
        table["keywords"] = value(keywords.collect::<Array>());
        table["categories"] = value(Array::from_iter(["api-bindings"]));
        table["documentation"] = value(format!("https://docs.rs/{}", package(folder)));
        table["readme"] = value("README.md");
        for key in ["version", "edition", "rust-version", "license", "repository", "authors"] {
            if !matches!((self, key), (Manifests::Standalone(_), "repository" | "authors")) {
                table[key] = of_workspace();
            }
        }
        if *self == Manifests::Tests {
            table["publish"] = value(false);
        }
        let mut manifest = DocumentMut::new();
        manifest["package"] = Item::Table(table);
        let mut docs = Table::new();
        docs["all-features"] = value(true);
        let mut of_site = Table::new();
        of_site.set_implicit(true);
        of_site["rs"] = Item::Table(docs);
        let mut metadata = Table::new();
        metadata.set_implicit(true);
        metadata["docs"] = Item::Table(of_site);
        manifest["package"]["metadata"] = Item::Table(metadata);
        manifest
    }

    /// Adds a crate of ours to `dependencies`, without what it has on by default.
    fn add_ours(&self, dependencies: &mut Table, package: &str) {
        let place = match self {
            Manifests::Workspace | Manifests::Tests => {
                dependencies[package] = of_workspace();
                return;
            }
            Manifests::Standalone(Crates::Version(version)) => ("version", version.clone()),
            Manifests::Standalone(Crates::Folder(path)) => {
                ("path", format!("{path}/{}", package.trim_start_matches("cloudspec-")))
            }
        };
        let (key, place) = place;
        let table = [(key, Value::from(place)), ("default-features", Value::from(false))];
        dependencies[package] = value(InlineTable::from_iter(table));
    }
}

/// Whether a registry takes a word as a keyword.
fn is_keyword(word: &str) -> bool {
    let good = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    word.len() <= 20 && word.starts_with(|c: char| c.is_ascii_alphanumeric()) && word.chars().all(good)
}

/// `.workspace = true`.
fn of_workspace() -> Item {
    let mut table = Table::new();
    table.set_dotted(true);
    table["workspace"] = value(true);
    Item::Table(table)
}

/// The features of a crate: all groups, which are on unless the user says otherwise, like those in `on`; one a group; and
/// others.
fn features(
    groups: &[Group],
    on: &[&str],
    of_group: impl Fn(&Group) -> Array,
    others: &[(&str, &[String])],
) -> Item {
    let mut table = Table::new();
    table["default"] = value(["full"].iter().chain(on).copied().collect::<Array>());
    table["full"] = value(one_a_line(groups.iter().map(|group| group.name.as_str())));
    for (name, turned_on) in others {
        table[name] = value(Array::from_iter(turned_on.iter()));
    }
    for group in groups {
        table[&group.name] = value(of_group(group));
    }
    Item::Table(table)
}

/// Lints: those that wire names and published prose run into are allowed.
fn lints() -> Item {
    const LINTS: [(&str, &[(&str, &str)]); 3] = [
        ("rust", &[("deprecated", "allow"), ("missing_docs", "warn"), ("unsafe_code", "forbid")]),
        (
            "clippy",
            &[
                ("doc_lazy_continuation", "allow"),
                ("should_implement_trait", "allow"),
                ("too_many_arguments", "allow"),
                ("wrong_self_convention", "allow"),
            ],
        ),
        (
            "rustdoc",
            &[
                ("bare_urls", "allow"),
                ("broken_intra_doc_links", "allow"),
                ("invalid_html_tags", "allow"),
                ("redundant_explicit_links", "allow"),
            ],
        ),
    ];
    let mut lints = Table::new();
    lints.set_implicit(true);
    for (tool, levels) in LINTS {
        lints[tool] = Item::Table(levels.iter().map(|(lint, level)| (*lint, value(*level))).collect());
    }
    Item::Table(lints)
}

fn one_a_line<'a>(texts: impl Iterator<Item = &'a str>) -> Array {
    let mut array = Array::from_iter(texts);
    for value in array.iter_mut() {
        value.decor_mut().set_prefix("\n    ");
    }
    array.set_trailing("\n");
    array.set_trailing_comma(true);
    array
}

fn text(service: &Service<'_>, manifest: &DocumentMut) -> String {
    format!("{}{manifest}", first_line("#", &format!("{}/service.json", service.origin())))
}

/// The manifest of a workspace of generated crates, which are its `members`.
pub fn workspace(members: &[String]) -> String {
    let mut workspace = Table::new();
    workspace["resolver"] = value("3");
    workspace["members"] = value(one_a_line(members.iter().map(String::as_str)));
    let mut package = Table::new();
    for (key, setting) in [
        ("version", VERSION),
        ("edition", "2024"),
        // What generated crates depend on needs the same as this one.
        ("rust-version", env!("CARGO_PKG_RUST_VERSION")),
        ("license", "Apache-2.0 OR MIT"),
    ] {
        package[key] = value(setting);
    }
    workspace["package"] = Item::Table(package);
    let mut manifest = DocumentMut::new();
    manifest["workspace"] = Item::Table(workspace);
    format!("{}{manifest}", first_line("#", "specs"))
}

/// The configuration that keeps formatters away from generated crates, which have their own layout.
pub fn formatting() -> String {
    let mut settings = DocumentMut::new();
    settings["disable_all_formatting"] = value(true);
    format!("{}{settings}", first_line("#", "specs"))
}
