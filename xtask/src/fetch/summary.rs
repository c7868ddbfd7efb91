//! The results for the requested documents.

use std::process::ExitCode;

/// The results for the requested documents.
#[derive(Default)]
pub struct Summary {
    pub fetched: usize,
    pub unchanged: usize,
    /// Documents that could not be fetched, with the reasons.
    pub failed: Vec<(String, String)>,
}

impl Summary {
    /// Prints the summary.
    pub fn report(&self) -> ExitCode {
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
