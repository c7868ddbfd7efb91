//! `cargo xtask coverage`: how much of the specs is documented.

use std::path::PathBuf;
use std::process::ExitCode;

use cloudspec_codegen::generate::read;
use cloudspec_spec::coverage::{Coverage, Share};

use crate::workspace::workspace;

/// Prints how much of the specs is documented.
///
/// For each service: how many operations, members and error codes have a description, of their own or from the
/// glossary.
#[derive(clap::Args)]
pub struct Arguments {
    /// Folder of specs [default: specs/ of this workspace]
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let root = arguments.specs.clone().unwrap_or_else(|| workspace().join("specs"));
    let catalogue = match read(&root) {
        Ok(catalogue) => catalogue,
        Err(mistakes) => {
            eprintln!("{}", mistakes.trim_end());
            return ExitCode::FAILURE;
        }
    };
    println!("{:24} {:>18} {:>22} {:>22}", "service", "operations", "members", "error codes");
    let mut sum = Coverage::default();
    for provider in &catalogue.providers {
        for service in &provider.services {
            let coverage = Coverage::of(service);
            println!("{}", line(&format!("{}/{}", provider.spec.name, service.spec.name), &coverage));
            sum.add(&coverage);
        }
    }
    println!("{}", line("all", &sum));
    ExitCode::SUCCESS
}

fn line(name: &str, coverage: &Coverage) -> String {
    let share = |share: Share| format!("{} of {} ({} %)", share.explained, share.all, share.percent());
    let Coverage { operations, members, codes } = *coverage;
    format!("{name:24} {:>18} {:>22} {:>22}", share(operations), share(members), share(codes))
}
