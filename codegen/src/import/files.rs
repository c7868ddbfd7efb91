//! The files to import.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The files named on a command line: files as they are, of folders those that end in `ending`, sorted. A folder is
/// read once, however many links lead to it.
///
/// # Errors
///
/// The errors of the file system, one per line, with their paths.
pub fn files_in(paths: &[PathBuf], ending: &str) -> Result<Vec<PathBuf>, String> {
    let mut search = Search { ending, files: Vec::new(), problems: Vec::new(), entered: HashSet::default() };
    paths.iter().for_each(|path| search.add(path));
    if search.problems.is_empty() { Ok(search.files) } else { Err(search.problems.join("\n")) }
}

struct Search<'e> {
    ending: &'e str,
    files: Vec<PathBuf>,
    problems: Vec<String>,
    /// The folders that were read, without links in their paths.
    entered: HashSet<PathBuf>,
}

impl Search<'_> {
    fn add(&mut self, path: &Path) {
        let added = match fs::metadata(path) {
            Ok(found) if found.is_dir() => self.add_folder(path),
            Ok(_) => {
                self.files.push(path.to_owned());
                Ok(())
            }
            Err(error) => Err(error),
        };
        if let Err(error) = added {
            self.problems.push(format!("{}: {error}", path.display()));
        }
    }

    fn add_folder(&mut self, path: &Path) -> io::Result<()> {
        // A link may lead back up, and two of them would double the work at every level.
        if !self.entered.insert(fs::canonicalize(path)?) {
            return Ok(());
        }
        let entries = fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path()));
        let mut entries = entries.collect::<io::Result<Vec<_>>>()?;
        entries.sort();
        for entry in entries {
            if entry.is_dir() || entry.extension().is_some_and(|found| found == self.ending) {
                self.add(&entry);
            }
        }
        Ok(())
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn links_that_lead_back_are_followed_once() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("inner");
        fs::create_dir(&inner).unwrap();
        fs::write(inner.join("x.json"), "{}").unwrap();
        for link in ["up", "up-again", "up-once-more"] {
            symlink("..", inner.join(link)).unwrap();
        }
        assert_eq!(files_in(&[folder.path().to_owned()], "json"), Ok(vec![inner.join("x.json")]));
    }

    #[test]
    fn every_path_that_cannot_be_read_is_reported() {
        let folder = tempfile::tempdir().unwrap();
        symlink("nowhere", folder.path().join("a.json")).unwrap();
        symlink("nowhere", folder.path().join("b.json")).unwrap();
        let problems = files_in(&[folder.path().to_owned(), PathBuf::from("not-there")], "json").unwrap_err();
        let told: Vec<&str> = problems.lines().collect();
        assert_eq!(told.len(), 3, "{problems}");
        for (line, name) in told.into_iter().zip(["a.json: ", "b.json: ", "not-there: "]) {
            assert!(line.contains(name), "{line}");
        }
    }
}
