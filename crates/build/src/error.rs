//! Why nothing was generated.

use std::fmt;
use std::io;
use std::path::Path;

/// Why nothing was generated: every mistake with file, line and column.
///
/// Both `Debug` and `Display` show that text, because a build script that returns an error shows the first.
#[derive(Clone, PartialEq)]
pub struct Error(String);

impl Error {
    pub(crate) fn new(text: impl Into<String>) -> Error {
        Error(text.into())
    }

    /// An error of the file system.
    pub(crate) fn io(path: &Path, error: &io::Error) -> Error {
        Error(format!("{}: {error}", path.display()))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.trim_end())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}
