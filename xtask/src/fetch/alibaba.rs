//! Alibaba Cloud's API metadata: a list of products, and a document for each product and version.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use cloudspec_codegen::diff::Diff;
use cloudspec_codegen::import::{ImportError, Options, openmeta};
use cloudspec_codegen::parallel::on_all_processors;
use cloudspec_spec::regular;
use reqwest::Url;
use serde::Deserialize;

use super::arguments::Arguments;
use super::drift::{self, Drift};
use super::lock::{Lock, Pin, State, digest, digest_of, now, write_whole};
use super::summary::Summary;
use super::upstream::{Document, Fetched, PAGE, Upstream, Validators, is_page};
use crate::language::Language;
use crate::progress::progress;

/// Where the metadata is published.
const BASE: &str = "https://api.aliyun.com";

/// The longest code of a product; those that are published have a third of it.
const LONGEST_CODE: usize = 100;

/// A product of the list.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Product {
    code: String,
    #[serde(default)]
    versions: Vec<String>,
    #[serde(default)]
    default_version: Option<String>,
}

/// A document to fetch.
#[derive(Clone, Debug)]
struct Item {
    product: String,
    version: String,
    address: String,
    /// Path below the folder of metadata.
    path: String,
}

enum Outcome {
    Fetched,
    Unchanged,
}

/// Fetches the documents that `arguments` name.
pub fn fetch(arguments: &Arguments, upstream: &Upstream, lock: Lock) -> Result<Summary, String> {
    let products = arguments.listed(upstream)?;
    let items = arguments.items(&products)?;
    lock.note_products(products.iter().map(|product| product.code.as_str()))?;
    let bar = progress("fetching", items.len());
    let lock = Mutex::new(lock);
    let outcomes = on_all_processors(&items, |item| {
        let outcome = item.fetch(arguments, upstream, &lock);
        bar.inc(1);
        outcome
    });
    bar.finish_and_clear();
    let mut summary = Summary::default();
    for (item, outcome) in items.iter().zip(outcomes) {
        match outcome {
            Ok(Outcome::Fetched) => summary.fetched += 1,
            Ok(Outcome::Unchanged) => summary.unchanged += 1,
            Err(why) => summary.failed.push((format!("{} {}", item.product, item.version), why)),
        }
    }
    Ok(summary)
}

/// What changed upstream since the documents in `lock` were fetched.
pub fn check(arguments: &Arguments, upstream: &Upstream, lock: &Lock) -> Result<Vec<Drift>, String> {
    let products = arguments.listed(upstream)?;
    let pins: Vec<(&String, &Pin)> = lock.documents.iter().collect();
    let bar = progress("asking", pins.len());
    let mut drifts = on_all_processors(&pins, |(path, pin)| {
        let drift = check_one(upstream, lock, path, pin, &products);
        bar.inc(1);
        drift
    });
    bar.finish_and_clear();
    for product in &products {
        let pinned = pins.iter().filter(|(_, pin)| pin.product == product.code).map(|(_, pin)| &pin.version);
        let Some(newest) = pinned.max() else { continue };
        let newer = product.versions.iter().filter(|version| *version > newest);
        drifts.extend(newer.map(|version| Drift::new(&product.code, version, drift::State::New, None)));
    }
    let known = lock.known_products()?;
    for product in
        products.iter().filter(|product| known.as_ref().is_some_and(|known| !known.contains(&product.code)))
    {
        let newest = product.default_version.as_ref().or(product.versions.iter().max());
        let version = newest.map_or("", String::as_str);
        drifts.push(Drift::new(
            &product.code,
            version,
            drift::State::New,
            Some(drift::NEW_PRODUCT.to_owned()),
        ));
    }
    Ok(drifts)
}

fn check_one(upstream: &Upstream, lock: &Lock, path: &str, pin: &Pin, products: &[Product]) -> Drift {
    let drift = |state, note| Drift::new(&pin.product, &pin.version, state, note);
    let is_listed =
        |product: &Product| product.code == pin.product && product.versions.contains(&pin.version);
    if !products.iter().any(is_listed) {
        return drift(drift::State::Gone, Some("it is no longer in the list of products".to_owned()));
    }
    let document = match upstream.get(&pin.address, &pin.validators()) {
        Ok(Fetched::Document(document)) => document,
        Ok(Fetched::Unchanged) => return drift(drift::State::Unchanged, None),
        Err(why) => return drift(drift::State::Failed, Some(why)),
    };
    if digest(&document.bytes) == pin.sha256 {
        return drift(drift::State::Unchanged, None);
    }
    match differences(&lock.path(path), pin, &document) {
        Ok(diff) => Drift { diff: Some(diff), ..drift(drift::State::Changed, None) },
        Err(why) => drift(drift::State::Changed, Some(why)),
    }
}

/// How the operations differ between the document on the disk and the one upstream.
fn differences(path: &Path, pin: &Pin, document: &Document) -> Result<Diff, String> {
    let known = regular::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    if digest(&known) != pin.sha256 {
        return Err(format!("{} is not what was fetched there", path.display()));
    }
    let import = |bytes: &[u8]| openmeta::import(bytes, &Options::default()).map_err(|why| why.to_string());
    drift::differences(import(&known)?, import(&document.bytes)?)
}

/// Whether a product can have that code, which becomes part of an address and of the name of a file.
fn is_code(code: &str) -> bool {
    code.len() <= LONGEST_CODE
        && code.chars().any(char::is_alphanumeric)
        && !code.chars().any(char::is_control)
}

impl Arguments {
    fn address(&self, segments: &[&str]) -> Result<String, String> {
        let base = self.base.as_deref().unwrap_or(BASE);
        let wrong = |why: String| format!("`{base}` cannot be asked: {why}");
        let mut url = Url::parse(base).map_err(|error| wrong(error.to_string()))?;
        let mut path = url.path_segments_mut().map_err(|()| wrong("it has no path".to_owned()))?;
        path.pop_if_empty().extend(["meta", "v1"]).extend(segments);
        drop(path);
        url.query_pairs_mut().append_pair(
            "language",
            match self.language {
                Language::En => "EN_US",
                Language::Zh => "ZH_CN",
            },
        );
        Ok(url.into())
    }

    /// The products that are published.
    fn listed(&self, upstream: &Upstream) -> Result<Vec<Product>, String> {
        let address = self.address(&["products.json"])?;
        match upstream.get(&address, &Validators::default())? {
            Fetched::Document(list) if is_page(&list.bytes) => Err(format!("{address}: {PAGE}")),
            Fetched::Document(list) => {
                let products: Vec<Product> = serde_json::from_slice(&list.bytes)
                    .map_err(|error| format!("{address}: it is no list of products: {error}"))?;
                match products.iter().find(|product| !is_code(&product.code)) {
                    Some(product) => {
                        let code: String = product.code.chars().take(LONGEST_CODE).collect();
                        Err(format!("{address}: {code:?} cannot be the code of a product"))
                    }
                    None => Ok(products),
                }
            }
            Fetched::Unchanged => Err(format!("{address}: the host sends no document")),
        }
    }

    fn items(&self, products: &[Product]) -> Result<Vec<Item>, String> {
        if self.version.is_some() && self.products.len() != 1 {
            return Err("`--version` is that of one product: name one".to_owned());
        }
        self.check_products(&products.iter().map(|product| product.code.as_str()).collect::<Vec<_>>())?;
        let mut items: BTreeMap<String, Item> = BTreeMap::new();
        for product in products.iter().filter(|product| self.wants(&product.code)) {
            for version in self.versions(product)? {
                let item = self.item(&product.code, version)?;
                match items.get(&item.path) {
                    // Listed twice.
                    Some(known) if known.address == item.address => {}
                    Some(known) => {
                        let Item { product, version, path, .. } = known;
                        return Err(format!(
                            "{} {} and {product} {version} would both be {path}: name one of them",
                            item.product, item.version
                        ));
                    }
                    None => drop(items.insert(item.path.clone(), item)),
                }
            }
        }
        Ok(items.into_values().collect())
    }

    fn versions<'p>(&self, product: &'p Product) -> Result<Vec<&'p str>, String> {
        let known: Vec<&str> = product.versions.iter().map(String::as_str).collect();
        if let Some(wanted) = &self.version {
            let version = known.iter().copied().find(|known| known == wanted);
            return version.map(|version| vec![version]).ok_or_else(|| {
                format!("{} has no version `{wanted}`; it has {}", product.code, known.join(", "))
            });
        }
        if self.products.is_empty() {
            return Ok(known);
        }
        let newest = known.iter().copied().max();
        Ok(product.default_version.as_deref().or(newest).into_iter().collect())
    }

    fn item(&self, product: &str, version: &str) -> Result<Item, String> {
        let address = self.address(&["products", product, "versions", version, "api-docs.json"])?;
        let name: String = format!("{product}-{version}").to_lowercase();
        let plain = |c: char| if c.is_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '-' };
        let path = format!("{}.json", name.chars().map(plain).collect::<String>());
        Ok(Item { product: product.to_owned(), version: version.to_owned(), address, path })
    }
}

impl Item {
    fn fetch(
        &self,
        arguments: &Arguments,
        upstream: &Upstream,
        lock: &Mutex<Lock>,
    ) -> Result<Outcome, String> {
        // Nothing panics while it holds the lock.
        let locked = || lock.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let path = locked().path(&self.path);
        let found = digest_of(&path)?;
        let state = locked().state(&self.path, found.as_deref());
        let pin = locked().documents.get(&self.path).cloned();
        let pin = pin.filter(|pin| state == State::AsFetched && pin.address == self.address);
        if pin.as_ref().is_some_and(|pin| pin.is_younger(arguments.max_age)) {
            return Ok(Outcome::Unchanged);
        }
        let known = pin.map(|pin| pin.validators()).unwrap_or_default();
        let Fetched::Document(document) = upstream.get(&self.address, &known)? else {
            return Ok(Outcome::Unchanged);
        };
        self.check(&document)?;
        let mut lock = locked();
        let sha256 = digest(&document.bytes);
        // A host that supports no conditional requests sends the same document again, and a run that was interrupted
        // may have written a document without its pin.
        let is_there = found.as_ref() == Some(&sha256);
        if state == State::Changed && !is_there && !arguments.overwrite {
            return Err(format!(
                "{} is not what was fetched there; move it away, or pass `--overwrite`",
                path.display()
            ));
        }
        if !is_there {
            write_whole(&path, &document.bytes)?;
        }
        lock.documents.insert(self.path.clone(), self.pin(sha256, document.validators));
        lock.write()?;
        Ok(if is_there && state == State::AsFetched { Outcome::Unchanged } else { Outcome::Fetched })
    }

    fn pin(&self, sha256: String, validators: Validators) -> Pin {
        Pin {
            product: self.product.clone(),
            version: self.version.clone(),
            address: self.address.clone(),
            date: now(),
            sha256,
            etag: validators.etag,
            last_modified: validators.last_modified,
        }
    }

    /// Whether the document is metadata of the product, and not an error page with status 200.
    fn check(&self, document: &Document) -> Result<(), String> {
        let wrong = |why: String| format!("{}: {why}", self.address);
        let imported = match openmeta::import(&document.bytes, &Options::default()) {
            Ok(imported) => imported,
            // Another product style, but metadata.
            Err(ImportError::Style(_)) => return Ok(()),
            Err(_) if is_page(&document.bytes) => return Err(wrong(PAGE.to_owned())),
            Err(error) => return Err(wrong(error.to_string())),
        };
        let service = &imported.service;
        if service.product.eq_ignore_ascii_case(&self.product) && service.version == self.version {
            return Ok(());
        }
        Err(wrong(format!("it describes {} {} instead", service.product, service.version)))
    }
}
