//! Maintenance commands of cloudspec.

mod conformance;
mod coverage;
mod generate;
mod import;
mod schema;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) =
        arguments.split_first().map_or(("", [].as_slice()), |(first, rest)| (first.as_str(), rest));
    let help = matches!(command, "" | "help" | "--help" | "-h")
        || rest.iter().any(|word| word == "--help" || word == "-h");
    let (run, usage): (fn(&[String]) -> ExitCode, &str) = match command {
        "conformance" => (conformance::run, conformance::USAGE),
        "coverage" => (coverage::run, coverage::USAGE),
        "generate" => (generate::run, generate::USAGE),
        "import" => (import::run, import::USAGE),
        "schema" => (schema::run, schema::USAGE),
        _ if help => (|_| ExitCode::SUCCESS, ""),
        other => {
            eprintln!("unknown command `{other}`\n\n{}", all_usages());
            return ExitCode::from(2);
        }
    };
    match help {
        true if usage.is_empty() => println!("{}", all_usages()),
        true => println!("{usage}"),
        false => return run(rest),
    }
    ExitCode::SUCCESS
}

fn all_usages() -> String {
    [generate::USAGE, import::USAGE, conformance::USAGE, coverage::USAGE, schema::USAGE].join("\n\n")
}

/// The folder of this workspace.
fn workspace() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}
