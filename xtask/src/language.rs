//! The languages in which descriptions are published.

use std::fmt;

/// Language of published descriptions.
#[derive(Clone, Copy, clap::ValueEnum)]
pub enum Language {
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
