//! The text that the generator writes.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use cloudspec_codegen::choose::Operations;
use cloudspec_codegen::emit::{Files, Manifests};
use cloudspec_codegen::generate::{Choice, Generated, generate, read};
use serde_json::Value;

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fn files_of(specs: &Path) -> Files {
    let files = generate(specs, &Choice::default(), &Manifests::Tests, &|service| service.files);
    files.unwrap().into_iter().flatten().collect()
}

fn obstacle() -> PathBuf {
    Path::new(WORKSPACE).join("codegen/tests/obstacle/specs")
}

/// A fresh folder of this test alone.
fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("cloudspec-output-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn the_same_specs_give_the_same_bytes() {
    let specs = Path::new(WORKSPACE).join("specs");
    assert!(files_of(&specs) == files_of(&specs));
}

#[test]
fn the_order_of_keys_in_a_spec_does_not_matter() {
    let shuffled = folder("shuffled");
    shuffle(&obstacle(), &shuffled);
    let (plain, other) = (files_of(&obstacle()), files_of(&shuffled));
    for (path, text) in &plain {
        assert_eq!(other.get(path), Some(text), "{path}");
    }
    assert_eq!(plain.len(), other.len());
    fs::remove_dir_all(shuffled).unwrap();
}

/// Copies specs with the keys of every object backwards.
fn shuffle(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            fs::create_dir_all(&target).unwrap();
            shuffle(&path, &target);
        } else {
            let value: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
            fs::write(target, backwards(&value)).unwrap();
        }
    }
}

fn backwards(value: &Value) -> String {
    match value {
        Value::Object(entries) => {
            let mut entries: Vec<_> = entries.iter().collect();
            entries.sort_by(|a, b| b.0.cmp(a.0));
            let entries = entries
                .into_iter()
                .map(|(key, value)| format!("{}: {}", Value::from(key.as_str()), backwards(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        }
        Value::Array(values) => format!("[{}]", values.iter().map(backwards).collect::<Vec<_>>().join(",")),
        other => other.to_string(),
    }
}

#[test]
fn every_file_parses_and_says_where_it_comes_from() {
    for (path, text) in files_of(&obstacle()) {
        let first = text.lines().next().unwrap();
        assert!(
            first.contains("`cargo xtask generate` from specs/obstacle/course/2026-01-01"),
            "{path}: {first}"
        );
        if path.ends_with(".rs") {
            syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
        }
    }
}

/// The names of our crates that generated code may use. Adding one is a decision, because published crates rely on it.
#[test]
fn the_contract_with_the_runtime_crates_is_a_handful_of_names() {
    let mut used = BTreeSet::new();
    for (_, text) in files_of(&obstacle()).into_iter().chain(files_of(&Path::new(WORKSPACE).join("specs"))) {
        for statement in text.split("use cloudspec_").skip(1) {
            let statement = statement.split(';').next().unwrap_or_default();
            let Some((module, names)) = statement.split_once("::") else { continue };
            if matches!(module, "wire" | "runtime") {
                let names =
                    names.trim_matches(['{', '}']).split(',').map(str::trim).filter(|name| !name.is_empty());
                used.extend(names.map(|name| format!("{module}::{name}")));
            }
        }
        for path in text.split("cloudspec_").skip(1) {
            let path = path
                .split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, ':' | '_' | '!'))
                .next()
                .unwrap_or_default();
            if (path.starts_with("wire::") || path.starts_with("runtime::")) && !path.ends_with("::") {
                used.insert(path.to_owned());
            }
        }
    }
    insta::assert_snapshot!(used.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_service_is_chosen_by_its_name() {
    let specs = Path::new(WORKSPACE).join("specs");
    let named = |only: &str| {
        let choice = Choice { only: Some(only.to_owned()), ..Choice::default() };
        generate(&specs, &choice, &Manifests::Workspace, &|service| service.service).unwrap()
    };
    assert_eq!(named("sts"), ["alibaba/sts/2015-04-01"]);
    assert_eq!(named("alibaba/sts"), ["alibaba/sts/2015-04-01"]);
    assert_eq!(named("alibaba/sts/2015-04-01"), ["alibaba/sts/2015-04-01"]);
    assert!(named("st").is_empty());
}

#[test]
fn operations_are_chosen_in_whichever_service_has_them() {
    let specs = Path::new(WORKSPACE).join("specs");
    let chosen = |names: &[&str], groups: &[&str]| {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let operations = Operations { names: owned(names), groups: owned(groups) };
        let choice = Choice { operations, ..Choice::default() };
        let counts = |service: Generated| format!("{} {}", service.service, service.operations);
        generate(&specs, &choice, &Manifests::Workspace, &counts)
    };
    let both = chosen(&["AssumeRole", "DescribeDisks", "CreateDisks"], &[]).unwrap();
    assert_eq!(both, ["alibaba/ecs/2014-05-26 1", "alibaba/sts/2015-04-01 1", "zenlayer/vm/2026-04-01 2"]);
    insta::assert_snapshot!(chosen(&["AssumeRoles"], &["key-pare"]).unwrap_err(), @r"
    there is no operation `AssumeRoles` in any of 7 services; did you mean `AssumeRole`?
    there is no group `key-pare` in any of 7 services; did you mean `key-pair`?
    ");
}

/// Keywords are those that the compiler knows.
#[test]
fn every_name_of_the_obstacle_course_is_an_identifier() {
    let catalogue = read(&obstacle()).unwrap();
    let provider = &catalogue.providers[0];
    let model = cloudspec_spec::lower::lower(&provider.spec, &provider.services[0]);
    let names = cloudspec_spec::naming::name(&model);
    let lists =
        [&names.operations, &names.groups, &names.records, &names.enums, &names.requests, &names.responses];
    let nested = names.fields.iter().chain(&names.variants);
    for name in lists.into_iter().chain(nested).flatten() {
        assert!(syn::parse_str::<syn::Ident>(name).is_ok(), "{name}");
    }
}
