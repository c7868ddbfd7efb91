//! The descriptions of the Zenlayer Cloud command line: an archive of its public repository, with a folder for each
//! product.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::{Component, Path};

use cloudspec_codegen::diff::Diff;
use cloudspec_codegen::import::zenlayer::{Description, import};
use cloudspec_codegen::import::{Imported, Options};
use cloudspec_spec::regular;
use flate2::read::GzDecoder;

use super::arguments::Arguments;
use super::drift::{self, Drift};
use super::lock::{Lock, Pin, State, digest, now, write_whole};
use super::summary::Summary;
use super::upstream::{Fetched, Upstream};
use crate::language::Language;

/// Where archives of the repository are.
const BASE: &str = "https://codeload.github.com";

/// The largest size of an unpacked archive.
const LARGEST: u64 = 512 << 20;

/// A file that is in a folder as long as files are written there: what a run that was interrupted left is replaced.
const UNFINISHED: &str = "unfinished";

/// The files of a product, by name.
type Files = BTreeMap<String, Vec<u8>>;

/// Fetches the descriptions of the products that `arguments` name.
pub fn fetch(arguments: &Arguments, upstream: &Upstream, lock: &mut Lock) -> Result<Summary, String> {
    let address = arguments.archive();
    let wanted: Vec<String> =
        lock.documents.keys().filter(|path| arguments.wants(product_of(path))).cloned().collect();
    let mut states = BTreeMap::new();
    for path in &wanted {
        states.insert(path.clone(), state(lock, path)?);
    }
    let pins: Vec<&Pin> = wanted.iter().filter_map(|path| lock.documents.get(path)).collect();
    // The archive is one document, so it can be requested conditionally only when everything wanted came from it.
    let is_whole = states.values().all(|state| *state == State::AsFetched)
        && pins.iter().all(|pin| pin.address == address && pin.etag == pins[0].etag)
        && (arguments.products.is_empty() || arguments.products.len() == pins.len());
    let known = pins.first().filter(|_| is_whole);
    if known.is_some_and(|pin| pin.is_younger(arguments.max_age)) {
        return Ok(Summary { unchanged: pins.len(), ..Summary::default() });
    }
    let known = known.map(|pin| pin.validators()).unwrap_or_default();
    let document = match upstream.get(&address, &known)? {
        Fetched::Unchanged => return Ok(Summary { unchanged: pins.len(), ..Summary::default() }),
        Fetched::Document(document) => document,
    };
    let products = unpack(&document.bytes, arguments.language).map_err(|why| format!("{address}: {why}"))?;
    arguments.check_products(&products.keys().map(String::as_str).collect::<Vec<_>>())?;
    lock.note_products(products.keys().map(String::as_str))?;
    let mut summary = Summary::default();
    for (product, files) in products.into_iter().filter(|(product, _)| arguments.wants(product)) {
        let pin = Pin {
            version: version(&files).unwrap_or_default(),
            product: product.clone(),
            address: address.clone(),
            date: now(),
            sha256: digest_of_files(&files),
            etag: document.validators.etag.clone(),
            last_modified: document.validators.last_modified.clone(),
        };
        match put(arguments, lock, pin, &files) {
            Ok(true) => summary.fetched += 1,
            Ok(false) => summary.unchanged += 1,
            Err(why) => summary.failed.push((product, why)),
        }
    }
    lock.write()?;
    Ok(summary)
}

impl Arguments {
    fn archive(&self) -> String {
        let base = self.base.as_deref().unwrap_or(BASE).trim_end_matches('/');
        let commit = match &self.version {
            Some(tag) => format!("refs/tags/{tag}"),
            None => "HEAD".to_owned(),
        };
        format!("{base}/zenlayer/zenlayercloud-cli/tar.gz/{commit}")
    }
}

/// Writes the files of a product. Returns whether they differ from the former ones.
fn put(arguments: &Arguments, lock: &mut Lock, pin: Pin, files: &Files) -> Result<bool, String> {
    let path = format!("zenlayer/{}", pin.product);
    let folder = lock.path(&path);
    match state(lock, &path)? {
        State::Changed if !arguments.overwrite => {
            return Err(format!(
                "{} holds something else than what was fetched there; move it away, or pass `--overwrite`",
                folder.display()
            ));
        }
        State::AsFetched if lock.documents.get(&path).is_some_and(|known| known.sha256 == pin.sha256) => {
            lock.documents.insert(path, pin);
            return Ok(false);
        }
        _ => {}
    }
    let unfinished = folder.join(UNFINISHED);
    write_whole(&unfinished, b"")?;
    for known in files_in(&folder)?.keys().filter(|name| !files.contains_key(*name)) {
        fs::remove_file(folder.join(known)).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    for (name, bytes) in files {
        write_whole(&folder.join(name), bytes)?;
    }
    fs::remove_file(&unfinished).map_err(|error| format!("{}: {error}", unfinished.display()))?;
    lock.documents.insert(path, pin);
    Ok(true)
}

fn product_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn state(lock: &Lock, path: &str) -> Result<State, String> {
    let folder = lock.path(path);
    if fs::symlink_metadata(&folder).is_ok_and(|found| found.is_symlink()) {
        return Err(format!("{} is a link; what it leads to is not written", folder.display()));
    }
    if folder.join(UNFINISHED).exists() {
        return Ok(State::Missing);
    }
    let files = files_in(&folder)?;
    let found = (!files.is_empty()).then(|| digest_of_files(&files));
    Ok(lock.state(path, found.as_deref()))
}

/// The descriptions in a folder; none when it does not exist.
fn files_in(folder: &Path) -> Result<Files, String> {
    let about = |error: io::Error| format!("{}: {error}", folder.display());
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Files::new()),
        Err(error) => return Err(about(error)),
    };
    let mut files = Files::new();
    for entry in entries {
        let path = entry.map_err(about)?.path();
        if path.extension().is_some_and(|ending| ending == "yaml") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.insert(name, regular::read(&path).map_err(about)?);
        }
    }
    Ok(files)
}

/// A digest of all names and contents.
fn digest_of_files(files: &Files) -> String {
    let lines: Vec<String> =
        files.iter().map(|(name, bytes)| format!("{} {name}\n", digest(bytes))).collect();
    digest(lines.concat().as_bytes())
}

/// The API version in the descriptions.
fn version(files: &Files) -> Option<String> {
    imported(files).into_iter().map(|service| service.service.version).max()
}

/// The services that the descriptions describe.
fn imported(files: &Files) -> Vec<Imported> {
    let description = |(name, bytes): (&String, &Vec<u8>)| Description {
        file: name.clone(),
        text: String::from_utf8_lossy(bytes).into_owned(),
    };
    let descriptions: Vec<Description> = files.iter().map(description).collect();
    import(&descriptions, &Options::default()).0
}

/// What changed upstream since the descriptions in `lock` were fetched.
pub fn check(arguments: &Arguments, upstream: &Upstream, lock: &Lock) -> Result<Vec<Drift>, String> {
    let address = arguments.archive();
    let mut pins = lock.documents.values();
    let known = pins.next().map(Pin::validators).unwrap_or_default();
    // The archive is one document, so it can be requested conditionally only when all products have the same
    // validators.
    let known = if pins.all(|pin| pin.validators() == known) { known } else { Default::default() };
    let unchanged = |pin: &Pin| Drift::new(&pin.product, &pin.version, drift::State::Unchanged, None);
    let document = match upstream.get(&address, &known)? {
        Fetched::Unchanged => return Ok(lock.documents.values().map(unchanged).collect()),
        Fetched::Document(document) => document,
    };
    let products = unpack(&document.bytes, arguments.language).map_err(|why| format!("{address}: {why}"))?;
    let check = |(path, pin): (&String, &Pin)| {
        let drift = |state, note| Drift::new(&pin.product, &pin.version, state, note);
        let Some(files) = products.get(&pin.product) else {
            return drift(drift::State::Gone, Some("it has no descriptions any more".to_owned()));
        };
        if digest_of_files(files) == pin.sha256 {
            return unchanged(pin);
        }
        match differences(&lock.path(path), pin, files) {
            Ok(diff) => Drift { diff: Some(diff), ..drift(drift::State::Changed, None) },
            Err(why) => drift(drift::State::Changed, Some(why)),
        }
    };
    let mut drifts: Vec<Drift> = lock.documents.iter().map(check).collect();
    let known = lock.known_products()?;
    for (product, files) in
        products.iter().filter(|(code, _)| known.as_ref().is_some_and(|known| !known.contains(*code)))
    {
        let version = version(files).unwrap_or_default();
        drifts.push(Drift::new(product, &version, drift::State::New, Some(drift::NEW_PRODUCT.to_owned())));
    }
    Ok(drifts)
}

/// The differences between the operations on the disk and those upstream.
fn differences(folder: &Path, pin: &Pin, files: &Files) -> Result<Diff, String> {
    let known = files_in(folder)?;
    if digest_of_files(&known) != pin.sha256 {
        return Err(format!("{} is not what was fetched there", folder.display()));
    }
    match (imported(&known).pop(), imported(files).pop()) {
        (Some(old), Some(new)) => drift::differences(old, new),
        _ => Err("one side has no operations".to_owned()),
    }
}

/// The descriptions in an archive, by product.
fn unpack(archive: &[u8], language: Language) -> Result<BTreeMap<String, Files>, String> {
    let language = match language {
        Language::En => "en-US",
        Language::Zh => "zh-CN",
    };
    let broken = |error: io::Error| format!("it is no archive of the repository: {error}");
    let mut archive = tar::Archive::new(GzDecoder::new(archive).take(LARGEST));
    let mut products: BTreeMap<String, Files> = BTreeMap::new();
    for entry in archive.entries().map_err(broken)? {
        let mut entry = entry.map_err(broken)?;
        let path = entry.path().map_err(broken)?.into_owned();
        let Some((product, name)) = description(&path, language) else { continue };
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(broken)?;
        products.entry(product).or_default().insert(name, bytes);
    }
    if products.is_empty() {
        return Err(format!("the archive has no descriptions in `apis/{language}/`"));
    }
    Ok(products)
}

/// Product and file name of `<root>/apis/<language>/<product>/<name>.yaml`; nothing for other paths.
fn description(path: &Path, language: &str) -> Option<(String, String)> {
    let names: Option<Vec<&str>> = path
        .components()
        .map(|component| match component {
            Component::Normal(name) => name.to_str(),
            _ => None,
        })
        .collect();
    match names?.as_slice() {
        [_, "apis", found, product, name] if *found == language && name.ends_with(".yaml") => {
            Some(((*product).to_owned(), (*name).to_owned()))
        }
        _ => None,
    }
}
