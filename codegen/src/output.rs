//! The last step of the generator's line, and the only one that touches the disk: compare and write.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::emit::Files;

/// What the first line of every generated file says.
const MARK: &str = "Written by `cargo xtask generate`";

/// A difference between what is on the disk and what should be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// The file is to be written; it differs or is not there.
    Write(String),
    /// The file was generated once and is not any more.
    Remove(String),
}

impl Change {
    /// The path of the file below the folder of the generated crates.
    pub fn path(&self) -> &str {
        match self {
            Change::Write(path) | Change::Remove(path) => path,
        }
    }
}

/// Compares `files` with what is below `root`. Generated files below `folders` that are not among `files` are to be
/// removed; files that nobody generated are left alone.
///
/// # Errors
/// When a folder or file cannot be read.
pub fn compare(files: &Files, root: &Path, folders: &[String]) -> io::Result<Vec<Change>> {
    let mut changes = BTreeSet::new();
    for (path, text) in files {
        match fs::read(root.join(path)) {
            Ok(known) if known == text.as_bytes() => {}
            Ok(_) => drop(changes.insert(Change::Write(path.clone()))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                changes.insert(Change::Write(path.clone()));
            }
            Err(error) => return Err(about(&root.join(path), &error)),
        }
    }
    let mut found = Vec::new();
    for folder in folders {
        collect(root, &root.join(folder), &mut found)?;
    }
    for path in found.into_iter().filter(|path| !files.contains_key(path)) {
        if is_generated(&root.join(&path))? {
            changes.insert(Change::Remove(path));
        }
    }
    Ok(changes.into_iter().collect())
}

/// The folders right below `root` in which generated files can be.
///
/// # Errors
/// When `root` cannot be read; it may be missing.
pub fn folders(root: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(root) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(about(root, &error)),
    };
    let mut folders = Vec::new();
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && is_looked_into(&name) {
            folders.push(name);
        }
    }
    Ok(folders)
}

/// Build folders and hidden ones are passed over.
fn is_looked_into(name: &str) -> bool {
    name != "target" && !name.starts_with('.')
}

/// Makes `changes`, and removes the folders that become empty.
///
/// # Errors
/// When a file cannot be written or removed.
pub fn apply(files: &Files, root: &Path, changes: &[Change]) -> io::Result<()> {
    for change in changes {
        let path = root.join(change.path());
        match (change, files.get(change.path())) {
            (Change::Write(_), Some(text)) => write(&path, text).map_err(|error| about(&path, &error))?,
            _ => remove(root, &path).map_err(|error| about(&path, &error))?,
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

fn remove(root: &Path, path: &Path) -> io::Result<()> {
    fs::remove_file(path)?;
    let mut folder = path.parent();
    // Fails on the first folder that still holds something, which ends the walk.
    while let Some(empty) = folder.filter(|folder| *folder != root && fs::remove_dir(folder).is_ok()) {
        folder = empty.parent();
    }
    Ok(())
}

/// The files below `folder`, as paths relative to `root`.
fn collect(root: &Path, folder: &Path, found: &mut Vec<String>) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(about(folder, &error)),
    };
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if is_looked_into(&name) {
                collect(root, &path, found)?;
            }
        } else if let Ok(relative) = path.strip_prefix(root) {
            found.push(portable(relative));
        }
    }
    Ok(())
}

/// A relative path as it is written in [`Files`].
fn portable(path: &Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn is_generated(path: &PathBuf) -> io::Result<bool> {
    let bytes = fs::read(path).map_err(|error| about(path, &error))?;
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    Ok(String::from_utf8_lossy(first).contains(MARK))
}

fn about(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
