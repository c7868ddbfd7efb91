//! The lock file: which documents a folder of metadata holds, from where and from when.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::upstream::Validators;

/// The lock file of a provider's metadata.
#[derive(Clone, Debug)]
pub struct Lock {
    /// The folder of metadata, which holds the lock file.
    folder: PathBuf,
    file: PathBuf,
    /// What it pins, by path below the folder.
    pub documents: BTreeMap<String, Pin>,
}

/// A document, or a folder of documents that came together.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// Code of the product.
    pub product: String,
    /// Version of its API.
    pub version: String,
    /// Where it was fetched.
    pub address: String,
    /// When it was fetched, RFC 3339.
    pub date: String,
    /// SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
    /// The header `ETag` it came with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// The header `Last-Modified` it came with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
}

/// What is on the disk, compared with what is pinned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum State {
    /// Nothing is there.
    Missing,
    /// What was fetched.
    AsFetched,
    /// Something else.
    Changed,
}

impl Lock {
    /// Reads the lock file `<provider>.lock` in `folder`; an empty one when there is none.
    pub fn read(folder: &Path, provider: &str) -> Result<Lock, String> {
        let file = folder.join(format!("{provider}.lock"));
        let documents = match fs::read(&file) {
            Ok(text) => serde_json::from_slice(&text)
                .map_err(|error| format!("{} is no lock file: {error}", file.display()))?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => BTreeMap::new(),
            Err(error) => return Err(format!("{}: {error}", file.display())),
        };
        Ok(Lock { folder: folder.to_owned(), file, documents })
    }

    /// Writes it.
    pub fn write(&self) -> Result<(), String> {
        let mut text = serde_json::to_string_pretty(&self.documents).map_err(|error| error.to_string())?;
        text.push('\n');
        write_whole(&self.file, text.as_bytes())
    }

    /// The codes of all products that upstream had when documents were last fetched, those that were not wanted included;
    /// `None` when nobody noted them. They are in `<provider>.products`, a line each.
    pub fn known_products(&self) -> Result<Option<BTreeSet<String>>, String> {
        let file = self.file.with_extension("products");
        match fs::read_to_string(&file) {
            Ok(text) => Ok(Some(text.lines().map(str::to_owned).collect())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(format!("{}: {error}", file.display())),
        }
    }

    /// Notes the codes of all products that upstream has.
    pub fn note_products<'c>(&self, codes: impl Iterator<Item = &'c str>) -> Result<(), String> {
        let codes: BTreeSet<&str> = codes.collect();
        let text: String = codes.into_iter().map(|code| format!("{code}\n")).collect();
        write_whole(&self.file.with_extension("products"), text.as_bytes())
    }

    /// Where the document `path` is on the disk.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// Whether a document of which the digest on the disk is `found` is what was fetched.
    pub fn state(&self, path: &str, found: Option<&str>) -> State {
        match (self.documents.get(path), found) {
            (_, None) => State::Missing,
            (Some(pin), Some(found)) if pin.sha256 == found => State::AsFetched,
            _ => State::Changed,
        }
    }
}

/// The day on which a document, or the folder that it is in, was fetched, as the lock file of the provider in a folder
/// above it says.
pub fn day_of(path: &Path, provider: &str) -> Option<String> {
    path.ancestors().skip(1).find_map(|folder| {
        let lock = Lock::read(folder, provider).ok()?;
        let below = path.strip_prefix(folder).ok()?;
        let pin = below.ancestors().find_map(|part| lock.documents.get(part.to_str()?))?;
        pin.date.split('T').next().map(str::to_owned)
    })
}

impl Pin {
    /// What the document is recognized by.
    pub fn validators(&self) -> Validators {
        Validators { etag: self.etag.clone(), last_modified: self.last_modified.clone() }
    }

    /// Whether it was fetched less than `age` ago.
    pub fn is_younger(&self, age: Duration) -> bool {
        let date = humantime::parse_rfc3339(&self.date);
        date.is_ok_and(|date| date.elapsed().is_ok_and(|passed| passed < age))
    }
}

/// Now, as [`Pin::date`] has it.
pub fn now() -> String {
    humantime::format_rfc3339_seconds(SystemTime::now()).to_string()
}

/// SHA-256 in hexadecimal digits.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The digest of a file; `None` when there is none.
pub fn digest_of(path: &Path) -> Result<Option<String>, String> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(digest(&bytes))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{}: {error}", path.display())),
    }
}

/// Writes a file so that it is there as a whole or not at all.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let about = |error: io::Error| format!("{}: {error}", path.display());
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(about)?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(about)?;
    io::Write::write_all(&mut file, bytes).map_err(about)?;
    file.persist(path).map_err(|error| about(error.error))?;
    Ok(())
}
