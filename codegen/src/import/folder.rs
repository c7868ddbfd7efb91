//! The folder of a service: reading what is there, writing what has changed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use cloudspec_spec::catalogue::{from_text, to_text};
use cloudspec_spec::diagnostics::{Diagnostics, Files};
use cloudspec_spec::spec_type::SpecType;

use super::fixups::{self, Fixup};
use super::merge::{Existing, Merged};

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
        let mut existing =
            Existing { service: read_spec(&self.path.join("service.json"))?, ..Existing::default() };
        for path in self.operation_files().map_err(|error| at(&self.path, &error))? {
            existing.operations.extend(read_spec(&path)?);
        }
        Ok(existing)
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

    /// Writes the service and the imported operations, and removes operations that are gone upstream.
    ///
    /// # Errors
    ///
    /// What the file system refused.
    pub fn write(&self, merged: &Merged) -> io::Result<Written> {
        let operations = self.path.join("operations");
        fs::create_dir_all(&operations)?;
        let mut written = Written::default();
        written.files += write_if_changed(&self.path.join("service.json"), &to_text(&merged.service))?;
        for operation in &merged.operations {
            let path = operations.join(format!("{}.json", operation.stem()));
            written.files += write_if_changed(&path, &to_text(operation))?;
        }
        for stem in &merged.gone {
            fs::remove_file(operations.join(format!("{stem}.json")))?;
            written.removed += 1;
        }
        Ok(written)
    }

    /// The files that [`Folder::write`] would write.
    ///
    /// # Errors
    ///
    /// What the file system refused.
    pub fn outdated(&self, merged: &Merged) -> io::Result<usize> {
        let operations = self.path.join("operations");
        let mut outdated = usize::from(differs(&self.path.join("service.json"), &to_text(&merged.service))?);
        for operation in &merged.operations {
            let path = operations.join(format!("{}.json", operation.stem()));
            outdated += usize::from(differs(&path, &to_text(operation))?);
        }
        Ok(outdated + merged.gone.len())
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
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(at(path, &error)),
    }
}

fn at(path: &Path, error: &dyn std::fmt::Display) -> String {
    format!("{}: {error}", path.display())
}

fn write_if_changed(path: &Path, text: &str) -> io::Result<usize> {
    if !differs(path, text)? {
        return Ok(0);
    }
    fs::write(path, text)?;
    Ok(1)
}

fn differs(path: &Path, text: &str) -> io::Result<bool> {
    match fs::read(path) {
        Ok(old) => Ok(old != text.as_bytes()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}
