//! The lock file: which documents a folder of metadata holds, and where and when they were fetched.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use cloudspec_spec::regular;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::upstream::Validators;

/// What the names of files begin with that are being written.
const PART: &str = ".part-";

/// Keeps other processes from fetching into `folder` until the result is dropped, and removes what an interrupted one left
/// behind. Where the system cannot lock folders, nothing is kept away.
pub fn alone_in(folder: &Path) -> Result<Option<File>, String> {
    let about = |error: io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(folder).map_err(about)?;
    let Ok(handle) = File::open(folder) else { return Ok(None) };
    match handle.try_lock() {
        Err(TryLockError::WouldBlock) => {
            return Err(format!(
                "another process is fetching into {}; wait until it has ended",
                folder.display()
            ));
        }
        Err(TryLockError::Error(_)) => return Ok(None),
        Ok(()) => {}
    }
    remove_parts(folder, 3).map_err(about)?;
    Ok(Some(handle))
}

fn remove_parts(folder: &Path, depth: usize) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() && depth > 0 {
            remove_parts(&entry.path(), depth - 1)?;
        } else if kind.is_file() && entry.file_name().to_string_lossy().starts_with(PART) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// The lock file of a provider's metadata.
#[derive(Clone, Debug)]
pub struct Lock {
    /// The folder of metadata, which holds the lock file.
    folder: PathBuf,
    file: PathBuf,
    /// The pinned documents, by path below the folder.
    pub documents: BTreeMap<String, Pin>,
}

/// A document, or a folder of documents that were fetched together.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// Code of the product.
    pub product: String,
    /// Version of its API.
    pub version: String,
    /// The URL it was fetched from.
    pub address: String,
    /// The time at which it was fetched, in RFC 3339.
    pub date: String,
    /// SHA-256 of its content, in hexadecimal digits.
    pub sha256: String,
    /// The `ETag` header of the response.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// The `Last-Modified` header of the response.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
}

/// The state of a document on the disk, compared with the lock file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum State {
    /// The file does not exist.
    Missing,
    /// The file is as it was fetched.
    AsFetched,
    /// The file was modified.
    Changed,
}

impl Lock {
    /// Reads the lock file `<provider>.lock` in `folder`; it is empty when the file does not exist.
    pub fn read(folder: &Path, provider: &str) -> Result<Lock, String> {
        let file = folder.join(format!("{provider}.lock"));
        let documents = match regular::read(&file) {
            Ok(text) => serde_json::from_slice(&text)
                .map_err(|error| format!("{} is no lock file: {error}", file.display()))?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => BTreeMap::new(),
            Err(error) => return Err(format!("{}: {error}", file.display())),
        };
        Ok(Lock { folder: folder.to_owned(), file, documents })
    }

    /// Writes the lock file.
    pub fn write(&self) -> Result<(), String> {
        let mut text = serde_json::to_string_pretty(&self.documents).map_err(|error| error.to_string())?;
        text.push('\n');
        write_whole(&self.file, text.as_bytes())
    }

    /// The codes of all products that were published when documents were last fetched, from `<provider>.products` (one
    /// on each line); `None` when the file does not exist.
    pub fn known_products(&self) -> Result<Option<BTreeSet<String>>, String> {
        let file = self.file.with_extension("products");
        match regular::read_text(&file) {
            Ok(text) => Ok(Some(text.lines().map(str::to_owned).collect())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(format!("{}: {error}", file.display())),
        }
    }

    /// Writes the codes of all published products.
    pub fn note_products<'c>(&self, codes: impl Iterator<Item = &'c str>) -> Result<(), String> {
        let codes: BTreeSet<&str> = codes.collect();
        let text: String = codes.into_iter().map(|code| format!("{code}\n")).collect();
        write_whole(&self.file.with_extension("products"), text.as_bytes())
    }

    /// The path of the document `path` on the disk.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// Compares the digest `found` of a document on the disk with the pinned one.
    pub fn state(&self, path: &str, found: Option<&str>) -> State {
        match (self.documents.get(path), found) {
            (_, None) => State::Missing,
            (Some(pin), Some(found)) if pin.sha256 == found => State::AsFetched,
            _ => State::Changed,
        }
    }
}

/// The day on which a document, or the folder that contains it, was fetched, according to the provider's lock file in
/// one of its parent folders.
pub fn day_of(path: &Path, provider: &str) -> Option<String> {
    path.ancestors().skip(1).find_map(|folder| {
        let lock = Lock::read(folder, provider).ok()?;
        let below = path.strip_prefix(folder).ok()?;
        let pin = below.ancestors().find_map(|part| lock.documents.get(part.to_str()?))?;
        pin.date.split('T').next().map(str::to_owned)
    })
}

impl Pin {
    /// The values for a conditional request.
    pub fn validators(&self) -> Validators {
        Validators { etag: self.etag.clone(), last_modified: self.last_modified.clone() }
    }

    /// Whether it was fetched less than `age` ago.
    pub fn is_younger(&self, age: Duration) -> bool {
        let date = humantime::parse_rfc3339(&self.date);
        date.is_ok_and(|date| date.elapsed().is_ok_and(|passed| passed < age))
    }
}

/// The present time in the format of [`Pin::date`].
pub fn now() -> String {
    humantime::format_rfc3339_seconds(SystemTime::now()).to_string()
}

/// SHA-256 in hexadecimal digits.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The digest of a file; `None` when it does not exist.
pub fn digest_of(path: &Path) -> Result<Option<String>, String> {
    match regular::read(path) {
        Ok(bytes) => Ok(Some(digest(&bytes))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{}: {error}", path.display())),
    }
}

/// Writes a file atomically: readers find the old content or the new one, never a part.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let about = |error: io::Error| format!("{}: {error}", path.display());
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(about)?;
    let mut file = tempfile::Builder::new().prefix(PART).tempfile_in(folder).map_err(about)?;
    io::Write::write_all(&mut file, bytes).map_err(about)?;
    file.persist(path).map_err(|error| about(error.error))?;
    Ok(())
}
