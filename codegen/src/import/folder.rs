//! The folder of a service: reads its files, and writes those that have changed.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use cloudspec_spec::catalogue::{from_text, to_text};
use cloudspec_spec::diagnostics::{Diagnostics, Files};
use cloudspec_spec::regular;
use cloudspec_spec::spec_type::SpecType;

use super::fixups::{self, Fixup};
use super::merge::{Existing, Merged};
use super::published::PUBLISHED;

/// The folder of a version of a service.
#[derive(Clone, Debug)]
pub struct Folder {
    path: PathBuf,
}

/// How many files were written and removed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Written {
    /// Files with new content.
    pub files: usize,
    /// Files removed.
    pub removed: usize,
}

impl Folder {
    /// `<specs>/<provider>/<service>/<version>`.
    pub fn of(specs: &Path, provider: &str, service: &str, version: &str) -> Folder {
        Folder { path: specs.join(provider).join(service).join(version) }
    }

    /// The folder at `path` itself.
    pub fn at(path: PathBuf) -> Folder {
        Folder { path }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What is in it; nothing when it does not exist.
    ///
    /// # Errors
    ///
    /// The diagnostics of files that cannot be read as specs, as text: an import over them would lose them.
    pub fn read(&self) -> Result<Existing, String> {
        let mut existing = Existing::default();
        let mut problems = Vec::new();
        match read_spec(&self.path.join("service.json")) {
            Ok(service) => existing.service = service,
            Err(problem) => problems.push(problem),
        }
        for path in self.operation_files().map_err(|error| at(&self.path, &error))? {
            match read_spec(&path) {
                Ok(operation) => existing.operations.extend(operation),
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() { Ok(existing) } else { Err(problems.join("\n")) }
    }

    /// Its fixups; none when it has no `fixups.json`.
    ///
    /// # Errors
    ///
    /// What is wrong with the file.
    pub fn fixups(&self) -> Result<Vec<Fixup>, String> {
        let path = self.path.join("fixups.json");
        match read_text(&path)? {
            Some(text) => fixups::read(&text).map_err(|error| at(&path, &error)),
            None => Ok(Vec::new()),
        }
    }

    /// Writes the service and the imported operations with their examples, and removes operations that are gone upstream and
    /// examples that are no longer shown there.
    ///
    /// # Errors
    ///
    /// The error of the file system.
    pub fn write(&self, merged: &Merged) -> io::Result<Written> {
        let mut written = Written::default();
        for (path, text) in self.texts(merged) {
            written.files += write_if_changed(&path, &text)?;
        }
        for path in self.leftovers(merged)? {
            fs::remove_file(path)?;
            written.removed += 1;
        }
        Ok(written)
    }

    /// How many files [`Folder::write`] would write and remove.
    ///
    /// # Errors
    ///
    /// The error of the file system.
    pub fn outdated(&self, merged: &Merged) -> io::Result<Written> {
        let mut outdated = Written { removed: self.leftovers(merged)?.len(), ..Written::default() };
        for (path, text) in self.texts(merged) {
            outdated.files += usize::from(differs(&path, &text)?);
        }
        Ok(outdated)
    }

    /// The files that belong in the folder, with their content.
    fn texts<'m>(&'m self, merged: &'m Merged) -> impl Iterator<Item = (PathBuf, Cow<'m, str>)> {
        let service = (self.path.join("service.json"), Cow::Owned(to_text(&merged.service)));
        let operations = merged.operations.iter();
        let operations =
            operations.map(|operation| (self.operation(&operation.stem()), Cow::Owned(to_text(operation))));
        let files = merged.files.iter();
        let files = files.map(|file| (self.path.join(&file.path), Cow::Borrowed(file.text.as_str())));
        std::iter::once(service).chain(operations).chain(files)
    }

    fn operation(&self, stem: &str) -> PathBuf {
        self.path.join("operations").join(format!("{stem}.json"))
    }

    /// The files of operations that are gone upstream, and those of examples that are not shown there any more.
    fn leftovers(&self, merged: &Merged) -> io::Result<Vec<PathBuf>> {
        let mut leftovers: Vec<PathBuf> = merged.gone.iter().map(|stem| self.operation(stem)).collect();
        let gone = merged.gone.iter().map(|stem| (stem.clone(), [].as_slice()));
        let here =
            merged.operations.iter().map(|operation| (operation.stem(), operation.examples.as_slice()));
        for (stem, examples) in gone.chain(here) {
            let named: BTreeSet<&str> = examples
                .iter()
                .flat_map(|example| example.json.iter().chain(&example.xml))
                .map(String::as_str)
                .collect();
            let is_leftover = |name: &str| name.starts_with(PUBLISHED) && !named.contains(name);
            let dir = self.path.join("examples").join(stem);
            let names = names_in(&dir)?;
            leftovers.extend(names.iter().filter(|name| is_leftover(name)).map(|name| dir.join(name)));
        }
        Ok(leftovers)
    }

    fn operation_files(&self) -> io::Result<Vec<PathBuf>> {
        let dir = self.path.join("operations");
        if !dir.is_dir() {
            return Ok(Vec::new());
        }
        let paths = fs::read_dir(dir)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<io::Result<Vec<_>>>()?;
        let mut paths: Vec<PathBuf> = paths
            .into_iter()
            .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
            .collect();
        paths.sort();
        Ok(paths)
    }
}

fn read_spec<T: SpecType>(path: &Path) -> Result<Option<T>, String> {
    let Some(text) = read_text(path)? else { return Ok(None) };
    let mut files = Files::default();
    let mut diagnostics = Diagnostics::new();
    let file = files.add(path.display().to_string(), text.clone());
    match from_text(&text, file, &mut diagnostics) {
        Some(spec) => Ok(Some(spec)),
        None => Err(diagnostics.render(&files)),
    }
}

fn read_text(path: &Path) -> Result<Option<String>, String> {
    match regular::read_text(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(at(path, &error)),
    }
}

fn at(path: &Path, error: &dyn std::fmt::Display) -> String {
    format!("{}: {error}", path.display())
}

/// The names of the files in a folder; none when there is no such folder.
fn names_in(dir: &Path) -> io::Result<Vec<String>> {
    match fs::read_dir(dir) {
        Ok(entries) => {
            entries.map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned())).collect()
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

fn write_if_changed(path: &Path, text: &str) -> io::Result<usize> {
    if !differs(path, text)? {
        return Ok(0);
    }
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text)?;
    Ok(1)
}

fn differs(path: &Path, text: &str) -> io::Result<bool> {
    match regular::read(path) {
        Ok(old) => Ok(old != text.as_bytes()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}
