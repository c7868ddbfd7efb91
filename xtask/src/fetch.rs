//! `cargo xtask fetch`: published metadata into a folder, pinned by a lock file.

mod alibaba;
mod drift;
mod lock;
mod upstream;
mod zenlayer;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use drift::Drift;
use lock::Lock;
use upstream::{Patience, Upstream};

use crate::language::Language;

/// Downloads published metadata into a folder, and pins it in a lock file.
///
/// The lock file has the address, date, SHA-256, product and version of each document. Running the command again asks
/// only for what is missing or has changed upstream.
#[derive(clap::Args)]
pub struct Arguments {
    /// Whose metadata
    #[arg(value_enum)]
    provider: Provider,
    /// Products to fetch, by their codes (`Ecs`, `vm`); upper and lower case are the same [default: all]
    #[arg(value_name = "PRODUCT")]
    products: Vec<String>,
    /// Version of the API (`2014-05-26`), for one product; for zenlayer, a tag of its command line (`v1.0.22`)
    /// [default: the product's default version; every version when no product is named]
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
    /// Language of the published descriptions
    #[arg(long, value_enum, default_value_t = Language::En)]
    language: Language,
    /// Folder to write into
    #[arg(long, value_name = "DIR", default_value = "metadata")]
    out: PathBuf,
    /// Another host to ask, such as a mirror: everything in front of the path
    #[arg(long, value_name = "URL")]
    base: Option<String>,
    /// Write nothing; tell what changed upstream since the lock, and fail with 1 when something did (with 2 when nothing
    /// is known to have, and not every document could be asked for)
    #[arg(long)]
    check: bool,
    /// With `--check`, one JSON document instead of lines
    #[arg(long, requires = "check")]
    json: bool,
    /// Replace files that were changed since they were fetched
    #[arg(long)]
    overwrite: bool,
    /// Documents that were fetched less than this ago are not asked for again
    #[arg(long, value_name = "DURATION", default_value = "1h", value_parser = duration)]
    max_age: Duration,
    /// How often a request that failed in a passing way is repeated
    #[arg(long, value_name = "COUNT", default_value_t = 4)]
    retries: u32,
    /// Pause before the first repetition; it doubles from one to the next
    #[arg(long, value_name = "DURATION", default_value = "1s", value_parser = duration)]
    pause: Duration,
    /// Time for one request, its response read to the end
    #[arg(long, value_name = "DURATION", default_value = "2m", value_parser = duration)]
    timeout: Duration,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Provider {
    /// Alibaba Cloud's API metadata: a document a product and version
    Alibaba,
    /// The descriptions of the Zenlayer Cloud command line, out of its public repository
    Zenlayer,
}

fn duration(text: &str) -> Result<Duration, String> {
    humantime::parse_duration(text).map_err(|error| format!("{error}: expected one like `30s` or `1h`"))
}

/// What became of the documents.
#[derive(Default)]
struct Summary {
    fetched: usize,
    unchanged: usize,
    /// Document and reason.
    failed: Vec<(String, String)>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let done = match arguments.check {
        true => arguments.check().map(|drifts| drift::report(&drifts, arguments.json)),
        false => arguments.fetch().map(|summary| summary.report()),
    };
    done.unwrap_or_else(|problem| {
        eprintln!("error: {problem}");
        ExitCode::from(if arguments.check { 2 } else { 1 })
    })
}

impl Arguments {
    fn upstream(&self) -> Result<Upstream, String> {
        Upstream::new(Patience { retries: self.retries, pause: self.pause, timeout: self.timeout })
    }

    fn lock(&self) -> Result<Lock, String> {
        Lock::read(
            &self.out,
            match self.provider {
                Provider::Alibaba => "alibaba",
                Provider::Zenlayer => "zenlayer",
            },
        )
    }

    fn check(&self) -> Result<Vec<Drift>, String> {
        let (upstream, mut lock) = (self.upstream()?, self.lock()?);
        lock.documents.retain(|_, pin| self.wants(&pin.product));
        lock.documents.retain(|_, pin| self.version.as_ref().is_none_or(|version| *version == pin.version));
        if lock.documents.is_empty() {
            return Err(format!(
                "nothing of that is pinned in {}: run the same command without `--check` first",
                self.out.display()
            ));
        }
        match self.provider {
            Provider::Alibaba => alibaba::check(self, &upstream, &lock),
            Provider::Zenlayer => zenlayer::check(self, &upstream, &lock),
        }
    }

    fn fetch(&self) -> Result<Summary, String> {
        let (upstream, mut lock) = (self.upstream()?, self.lock()?);
        match self.provider {
            Provider::Alibaba => alibaba::fetch(self, &upstream, lock),
            Provider::Zenlayer => zenlayer::fetch(self, &upstream, &mut lock),
        }
    }

    /// Whether `product` is among the ones that were asked for.
    fn wants(&self, product: &str) -> bool {
        self.products.is_empty() || self.products.iter().any(|wanted| wanted.eq_ignore_ascii_case(product))
    }

    /// The products that were asked for and are not among `known`, with what may have been meant.
    fn check_products(&self, known: &[&str]) -> Result<(), String> {
        let unknown = |wanted: &&String| !known.iter().any(|known| known.eq_ignore_ascii_case(wanted));
        match self.products.iter().find(unknown) {
            Some(wanted) => Err(format!("there is no product `{wanted}`{}", suggestion(wanted, known))),
            None => Ok(()),
        }
    }
}

/// `; did you mean ...?` when something is spelled much like `wanted`.
fn suggestion(wanted: &str, known: &[&str]) -> String {
    let wanted = wanted.to_ascii_lowercase();
    let likeness = |known: &str| strsim::jaro_winkler(&wanted, &known.to_ascii_lowercase());
    let best = known.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    match best.filter(|best| likeness(best) > 0.8) {
        Some(best) => format!("; did you mean `{best}`?"),
        None => String::new(),
    }
}

impl Summary {
    fn report(&self) -> ExitCode {
        for (document, why) in &self.failed {
            eprintln!("not fetched: {document}: {why}");
        }
        println!("{} fetched, {} unchanged, {} failed", self.fetched, self.unchanged, self.failed.len());
        if self.failed.is_empty() {
            return ExitCode::SUCCESS;
        }
        eprintln!("what was fetched is kept; run the same command again for the rest");
        ExitCode::FAILURE
    }
}
