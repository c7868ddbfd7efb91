//! What became of the documents that were asked for.

use std::process::ExitCode;

/// What became of the documents.
#[derive(Default)]
pub struct Summary {
    pub fetched: usize,
    pub unchanged: usize,
    /// Document and reason.
    pub failed: Vec<(String, String)>,
}

impl Summary {
    /// Prints it.
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
