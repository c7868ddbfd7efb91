//! `cargo xtask fetch`: published metadata into a folder, pinned by a lock file.

mod alibaba;
mod lock;
mod upstream;
mod zenlayer;

use std::fmt;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use lock::Lock;
use upstream::{Patience, Upstream};

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

/// Language of published descriptions.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Language {
    /// English
    En,
    /// Chinese
    Zh,
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Language::En => "en",
            Language::Zh => "zh",
        })
    }
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
    match arguments.fetch() {
        Ok(summary) => summary.report(),
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

impl Arguments {
    fn fetch(&self) -> Result<Summary, String> {
        let patience = Patience { retries: self.retries, pause: self.pause, timeout: self.timeout };
        let upstream = Upstream::new(patience)?;
        let name = match self.provider {
            Provider::Alibaba => "alibaba",
            Provider::Zenlayer => "zenlayer",
        };
        let mut lock = Lock::read(&self.out, name)?;
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
