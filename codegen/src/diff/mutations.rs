//! Mutated specs, with which the verdicts are tested.

use std::fs;
use std::path::Path;

use cloudspec_spec::regular;
use serde::Deserialize;
use serde_json::Value;

use super::verdict::Verdict;

/// A change to a folder of specs, and what is expected of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mutation {
    /// What it does, in words.
    pub name: String,
    /// File of the service, place in it as a JSON pointer, and the new value; `null` removes. A `+` at the end of a place
    /// appends to a list. Without a place it is the whole file.
    pub edits: Vec<(String, String, Value)>,
    /// The worst verdict; `None` when nothing of the surface changes.
    pub verdict: Option<Verdict>,
    /// What the report says.
    pub told: String,
    /// Why cargo-semver-checks sees it otherwise, when it does.
    pub compiler: Option<String>,
}

impl Mutation {
    /// Reads a list of mutations.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn read(path: &Path) -> Result<Vec<Mutation>, String> {
        let text = regular::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        serde_json::from_slice(&text).map_err(|error| format!("{}: {error}", path.display()))
    }
}

/// Copies the specs in `from` to `to`, with `mutation` made in the only service there is.
///
/// # Errors
/// What cannot be read, written or found.
pub fn mutated(from: &Path, mutation: &Mutation, to: &Path) -> Result<(), String> {
    let service = copy(from, to)?.ok_or_else(|| format!("{}: there is no service", from.display()))?;
    for (file, place, value) in &mutation.edits {
        let path = service.join(file);
        edit(&path, place, value).map_err(|why| format!("{}: {file}{place}: {why}", mutation.name))?;
    }
    Ok(())
}

/// Copies a folder; the outcome is the copy of the folder that `service.json` is in.
fn copy(from: &Path, to: &Path) -> Result<Option<std::path::PathBuf>, String> {
    let about = |error: std::io::Error| format!("{}: {error}", from.display());
    fs::create_dir_all(to).map_err(about)?;
    let mut service = None;
    for entry in fs::read_dir(from).map_err(about)? {
        let entry = entry.map_err(about)?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            service = copy(&entry.path(), &target)?.or(service);
        } else {
            fs::copy(entry.path(), &target).map_err(about)?;
            if entry.file_name() == "service.json" {
                service = Some(to.to_owned());
            }
        }
    }
    Ok(service)
}

fn edit(path: &Path, place: &str, value: &Value) -> Result<(), String> {
    let io = |error: std::io::Error| error.to_string();
    if place.is_empty() {
        return match value {
            Value::Null => fs::remove_file(path).map_err(io),
            value => fs::write(path, value.to_string()).map_err(io),
        };
    }
    let text = regular::read(path).map_err(io)?;
    let mut document: Value = serde_json::from_slice(&text).map_err(|error| error.to_string())?;
    let (parent, key) = place.rsplit_once('/').ok_or("it is not a JSON pointer")?;
    let holder = document.pointer_mut(parent).ok_or("there is no such place")?;
    match holder {
        Value::Object(members) if value.is_null() => drop(members.remove(key)),
        Value::Object(members) => drop(members.insert(key.to_owned(), value.clone())),
        Value::Array(elements) if key == "+" => elements.push(value.clone()),
        Value::Array(elements) => {
            let index: usize = key.parse().map_err(|_| "it is no index")?;
            let element = elements.get_mut(index).ok_or("there is no such element")?;
            if value.is_null() {
                elements.remove(index);
            } else {
                *element = value.clone();
            }
        }
        _ => return Err("there is nothing to change in".to_owned()),
    }
    fs::write(path, document.to_string()).map_err(io)
}
