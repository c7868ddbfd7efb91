//! The arguments of `cargo xtask fetch`.

use std::path::PathBuf;
use std::time::Duration;

use crate::language::Language;

/// Downloads published metadata into a folder, and pins it in a lock file.
///
/// The lock file has the address, date, SHA-256, product and version of each document. Running the command again asks
/// only for what is missing or has changed upstream.
#[derive(clap::Args)]
pub struct Arguments {
    /// Whose metadata
    #[arg(value_enum)]
    pub(super) provider: Provider,
    /// Products to fetch, by their codes (`Ecs`, `vm`); upper and lower case are the same [default: all]
    #[arg(value_name = "PRODUCT")]
    pub(super) products: Vec<String>,
    /// Version of the API (`2014-05-26`), for one product; for zenlayer, a tag of its command line (`v1.0.22`)
    /// [default: the product's default version; every version when no product is named]
    #[arg(long, value_name = "VERSION")]
    pub(super) version: Option<String>,
    /// Language of the published descriptions
    #[arg(long, value_enum, default_value_t = Language::En)]
    pub(super) language: Language,
    /// Folder to write into
    #[arg(long, value_name = "DIR", default_value = "metadata")]
    pub(super) out: PathBuf,
    /// Another host to ask, such as a mirror: everything in front of the path
    #[arg(long, value_name = "URL")]
    pub(super) base: Option<String>,
    /// Write nothing; tell what changed upstream since the lock, and fail with 1 when something did (with 2 when nothing
    /// is known to have, and not every document could be asked for)
    #[arg(long)]
    pub(super) check: bool,
    /// With `--check`, one JSON document instead of lines
    #[arg(long, requires = "check")]
    pub(super) json: bool,
    /// Replace files that were changed since they were fetched
    #[arg(long)]
    pub(super) overwrite: bool,
    /// Documents that were fetched less than this ago are not asked for again
    #[arg(long, value_name = "DURATION", default_value = "1h", value_parser = duration)]
    pub(super) max_age: Duration,
    /// How often a request that failed in a passing way is repeated
    #[arg(long, value_name = "COUNT", default_value_t = 4)]
    pub(super) retries: u32,
    /// Pause before the first repetition; it doubles from one to the next
    #[arg(long, value_name = "DURATION", default_value = "1s", value_parser = duration)]
    pub(super) pause: Duration,
    /// Time for one request, its response read to the end
    #[arg(long, value_name = "DURATION", default_value = "2m", value_parser = duration)]
    pub(super) timeout: Duration,
}

#[derive(Clone, Copy, clap::ValueEnum)]
pub(super) enum Provider {
    /// Alibaba Cloud's API metadata: a document a product and version
    Alibaba,
    /// The descriptions of the Zenlayer Cloud command line, out of its public repository
    Zenlayer,
}

fn duration(text: &str) -> Result<Duration, String> {
    humantime::parse_duration(text).map_err(|error| format!("{error}: expected one like `30s` or `1h`"))
}

impl Arguments {
    /// Whether `product` is among the ones that were asked for.
    pub(super) fn wants(&self, product: &str) -> bool {
        self.products.is_empty() || self.products.iter().any(|wanted| wanted.eq_ignore_ascii_case(product))
    }

    /// The products that were asked for and are not among `known`, with what may have been meant.
    pub(super) fn check_products(&self, known: &[&str]) -> Result<(), String> {
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
