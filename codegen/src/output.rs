//! The last step of the generator, and the only one that writes to the disk: compares and writes files.
//!
//! A file counts as generated when its first line says so; no other file is replaced or removed, and no link
//! is followed. A file appears under its name only when it is complete: it is written under another name and
//! renamed. What an interrupted run left behind is removed by the next one.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use crate::emit::{Files, is_first_line};

/// Ending of the name that a file has while it is being written.
const UNFINISHED: &str = ".unfinished";

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

/// Compares `files` with what is below `root`, without regard to line ends. Generated files below `folders`
/// that are not among `files` are to be removed; files that were not generated are left alone.
///
/// # Errors
/// Fails when a folder or file cannot be read, or when a file that was not generated, or a link, is in the
/// place of one of `files`: the message names all of them.
pub fn compare(files: &Files, root: &Path, folders: &[String]) -> io::Result<Vec<Change>> {
    let mut changes = BTreeSet::new();
    let mut in_the_way = Vec::new();
    for (path, text) in files {
        match look(root, path)? {
            Found::Nothing => drop(changes.insert(Change::Write(path.clone()))),
            Found::Other => in_the_way.push(root.join(path).display().to_string()),
            Found::Ours(known) if same_lines(&known, text) => {}
            Found::Ours(_) => drop(changes.insert(Change::Write(path.clone()))),
        }
    }
    if !in_the_way.is_empty() {
        let message = format!(
            "not written by `cargo xtask generate`, or a link, and in the way; move it, or generate into another folder:\n  {}",
            in_the_way.join("\n  ")
        );
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
    }
    for path in all_files(root, folders)?.into_iter().filter(|path| !files.contains_key(path)) {
        if is_unfinished(&path) || matches!(look(root, &path)?, Found::Ours(_)) {
            changes.insert(Change::Remove(path));
        }
    }
    Ok(changes.into_iter().collect())
}

/// Whether there is a file below `folders` that was not generated.
///
/// # Errors
/// Fails when a folder or file cannot be read.
pub fn has_others(root: &Path, folders: &[String]) -> io::Result<bool> {
    for path in all_files(root, folders)? {
        if !is_unfinished(&path) && !matches!(look(root, &path)?, Found::Ours(_)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The folders right below `root` in which generated files can be.
///
/// # Errors
/// When `root` cannot be read; it may be missing.
pub fn folders(root: &Path) -> io::Result<Vec<String>> {
    let entries = entries(root)?.into_iter();
    let folders = entries.filter(|entry| entry.is_folder && is_looked_into(&entry.name));
    Ok(folders.map(|entry| entry.name).collect())
}

/// The folders right below `root` that hold a generated crate.
///
/// # Errors
/// Fails when a folder or manifest cannot be read.
pub fn crates(root: &Path) -> io::Result<Vec<String>> {
    let mut crates = Vec::new();
    for folder in folders(root)? {
        if matches!(look(root, &format!("{folder}/Cargo.toml"))?, Found::Ours(_)) {
            crates.push(folder);
        }
    }
    Ok(crates)
}

/// Applies `changes`, and removes folders that become empty.
///
/// # Errors
/// Fails when a file cannot be written or removed.
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

/// Writes to another name and renames, so that the file at `path` is either complete or unchanged.
fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let unfinished = path.with_file_name(format!(".{name}{UNFINISHED}"));
    remove_if_there(&unfinished)?;
    fs::write(&unfinished, text)?;
    fs::rename(&unfinished, path)
}

fn remove(root: &Path, path: &Path) -> io::Result<()> {
    remove_if_there(path)?;
    let mut folder = path.parent();
    // Fails on the first folder that still holds something, which ends the walk.
    while let Some(empty) = folder.filter(|folder| *folder != root && fs::remove_dir(folder).is_ok()) {
        folder = empty.parent();
    }
    Ok(())
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// What is found in the place of a generated file.
enum Found {
    Nothing,
    /// A file that was generated, with its bytes.
    Ours(Vec<u8>),
    /// A file that was not generated, or something other than a file.
    Other,
}

/// Looks at the file `path` below `root` without following links.
fn look(root: &Path, path: &str) -> io::Result<Found> {
    let mut place = root.to_owned();
    let mut names = path.split('/').peekable();
    while let Some(name) = names.next() {
        place.push(name);
        let kind = match fs::symlink_metadata(&place) {
            Ok(metadata) => metadata.file_type(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
            Err(error) => return Err(about(&place, &error)),
        };
        let is_last = names.peek().is_none();
        if (is_last && !kind.is_file()) || (!is_last && !kind.is_dir()) {
            return Ok(Found::Other);
        }
    }
    let bytes = fs::read(&place).map_err(|error| about(&place, &error))?;
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let is_ours = std::str::from_utf8(first).is_ok_and(|line| is_first_line(line.trim_end_matches('\r')));
    Ok(if is_ours { Found::Ours(bytes) } else { Found::Other })
}

/// Whether `known` is `text`, whatever its lines end with.
fn same_lines(known: &[u8], text: &str) -> bool {
    known == text.as_bytes()
        || std::str::from_utf8(known)
            .is_ok_and(|known| known.replace("\r\n", "\n") == text.replace("\r\n", "\n"))
}

/// The files below `folders`, as paths relative to `root`.
fn all_files(root: &Path, folders: &[String]) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for folder in folders {
        if fs::symlink_metadata(root.join(folder)).is_ok_and(|metadata| metadata.is_dir()) {
            collect(root, folder, &mut found)?;
        }
    }
    Ok(found)
}

fn collect(root: &Path, folder: &str, found: &mut Vec<String>) -> io::Result<()> {
    for entry in entries(&root.join(folder))? {
        let path = format!("{folder}/{}", entry.name);
        if !entry.is_folder {
            found.push(path);
        } else if is_looked_into(&entry.name) {
            collect(root, &path, found)?;
        }
    }
    Ok(())
}

/// An entry of a folder. A link does not count as a folder.
struct Entry {
    name: String,
    is_folder: bool,
}

/// The entries of `folder`, which may be missing. Names that are not Unicode are skipped, because the
/// generator writes none.
fn entries(folder: &Path) -> io::Result<Vec<Entry>> {
    let read = || -> io::Result<Vec<Entry>> {
        let mut entries = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if let Ok(name) = entry.file_name().into_string() {
                entries.push(Entry { name, is_folder: entry.file_type()?.is_dir() });
            }
        }
        Ok(entries)
    };
    match read() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        other => other.map_err(|error| about(folder, &error)),
    }
}

/// Build folders and hidden folders are skipped.
fn is_looked_into(name: &str) -> bool {
    name != "target" && !name.starts_with('.')
}

/// Whether an interrupted run left the file at `path` behind.
fn is_unfinished(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.starts_with('.') && name.ends_with(UNFINISHED)
}

fn about(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
