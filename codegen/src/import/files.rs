//! The files that an import is asked for.

use std::path::{Path, PathBuf};

/// The files named on a command line: files as they are, of folders those that end in `ending`, sorted.
///
/// # Errors
///
/// What the file system refused, with the path.
pub fn files_in(paths: &[PathBuf], ending: &str) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for path in paths {
        collect(path, ending, &mut files).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(files)
}

fn collect(path: &Path, ending: &str, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if !path.is_dir() {
        // A file that does not exist is found out here, with the path that was given.
        std::fs::metadata(path)?;
        files.push(path.to_owned());
        return Ok(());
    }
    let entries = std::fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path()));
    let mut entries = entries.collect::<std::io::Result<Vec<_>>>()?;
    entries.sort();
    for entry in entries {
        if entry.is_dir() || entry.extension().is_some_and(|found| found == ending) {
            collect(&entry, ending, files)?;
        }
    }
    Ok(())
}
