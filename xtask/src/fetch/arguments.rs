//! The arguments of `cargo xtask fetch`.

use std::path::PathBuf;
use std::time::Duration;

use cloudspec_spec::suggestion::suggestion;

use crate::language::Language;

/// Downloads published metadata into a folder, and pins it in a lock file.
///
/// The lock file has the address, date, SHA-256, product and version of each document. Running the command again
/// downloads only what is missing or has changed upstream.
#[derive(clap::Args)]
pub struct Arguments {
    /// The provider whose metadata is fetched
    #[arg(value_enum)]
    pub(super) provider: Provider,
    /// Product codes (`Ecs`, `vm`), in upper or lower case [default: all products]
    #[arg(value_name = "PRODUCT")]
    pub(super) products: Vec<String>,
    /// API version (`2014-05-26`) of a single product; for zenlayer, a tag of its command line (`v1.0.22`)
    /// [default: the product's default version; every version when no product is named]
    #[arg(long, value_name = "VERSION")]
    pub(super) version: Option<String>,
    /// Language of the published descriptions
    #[arg(long, value_enum, default_value_t = Language::En)]
    pub(super) language: Language,
    /// Folder to write into
    #[arg(long, value_name = "DIR", default_value = "metadata")]
    pub(super) out: PathBuf,
    /// Another host to fetch from, such as a mirror: the URL up to the path
    #[arg(long, value_name = "URL")]
    pub(super) base: Option<String>,
    /// Write nothing; print what changed upstream since the lock file was written. Exits with 1 when something
    /// changed, with 2 when nothing is known to have changed but not every document could be requested
    #[arg(long)]
    pub(super) check: bool,
    /// With `--check`, print one JSON document instead of lines
    #[arg(long, requires = "check")]
    pub(super) json: bool,
    /// Replace files even if they were modified locally since they were fetched
    #[arg(long)]
    pub(super) overwrite: bool,
    /// Do not request documents again that were fetched less than this long ago
    #[arg(long, value_name = "DURATION", default_value = "1h", value_parser = duration)]
    pub(super) max_age: Duration,
    /// How often a request is repeated after a transient failure
    #[arg(long, value_name = "COUNT", default_value_t = 4)]
    pub(super) retries: u32,
    /// Delay before the first repetition; it doubles for every further one
    #[arg(long, value_name = "DURATION", default_value = "1s", value_parser = duration)]
    pub(super) pause: Duration,
    /// Time limit for one request, including its whole response
    #[arg(long, value_name = "DURATION", default_value = "2m", value_parser = duration)]
    pub(super) timeout: Duration,
}

#[derive(Clone, Copy, clap::ValueEnum)]
pub(super) enum Provider {
    /// Alibaba Cloud's API metadata: a document for each product and version
    Alibaba,
    /// The descriptions in the public repository of the Zenlayer Cloud command line
    Zenlayer,
}

fn duration(text: &str) -> Result<Duration, String> {
    humantime::parse_duration(text).map_err(|error| format!("{error}: expected one like `30s` or `1h`"))
}

impl Arguments {
    /// Whether `product` is one of the requested products.
    pub(super) fn wants(&self, product: &str) -> bool {
        self.products.is_empty() || self.products.iter().any(|wanted| wanted.eq_ignore_ascii_case(product))
    }

    /// The requested products that are not among `known`, with suggestions.
    pub(super) fn check_products(&self, known: &[&str]) -> Result<(), String> {
        let unknown = |wanted: &&String| !known.iter().any(|known| known.eq_ignore_ascii_case(wanted));
        match self.products.iter().find(unknown) {
            Some(wanted) => {
                let hint = suggestion(wanted, known.iter().copied()).map(|hint| format!("; {hint}"));
                Err(format!("there is no product `{wanted}`{}", hint.unwrap_or_default()))
            }
            None => Ok(()),
        }
    }
}
