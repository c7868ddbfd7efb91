//! Reading files that have to be regular ones. Opening a named pipe waits for whoever writes into it, and a device may never
//! come to its end.

use std::fs::{self, FileType};
use std::io;
use std::path::Path;

/// The content of the regular file at `path`, or at the end of links that begin there.
///
/// # Errors
///
/// Those of the file system, and one that says what is there instead of a regular file.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    check(path)?;
    fs::read(path)
}

/// The content of the regular file at `path` as text.
///
/// # Errors
///
/// Those of [`read`], and one for bytes that are not UTF-8.
pub fn read_text(path: &Path) -> io::Result<String> {
    check(path)?;
    fs::read_to_string(path)
}

/// Makes sure that `path` leads to a regular file.
///
/// # Errors
///
/// Those of [`read`].
pub fn check(path: &Path) -> io::Result<()> {
    let kind = fs::metadata(path)?.file_type();
    match kind.is_file() {
        true => Ok(()),
        false => {
            let message = format!("it is {}; expected a regular file", name(kind));
            Err(io::Error::new(io::ErrorKind::InvalidInput, message))
        }
    }
}

#[cfg(unix)]
fn name(kind: FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt;
    match kind {
        kind if kind.is_dir() => "a folder",
        kind if kind.is_fifo() => "a named pipe",
        kind if kind.is_socket() => "a socket",
        _ => "a device",
    }
}

#[cfg(not(unix))]
fn name(kind: FileType) -> &'static str {
    if kind.is_dir() { "a folder" } else { "a device" }
}
