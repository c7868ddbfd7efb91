//! Maintenance commands of cloudspec.

mod conformance;
mod coverage;
mod diff;
mod fetch;
mod generate;
mod import;
mod language;
mod problem;
mod progress;
mod schema;
mod semver;
mod shapes;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Maintenance commands of cloudspec.
///
/// Published metadata is downloaded (fetch) and turned into specs (import), from which crates are generated
/// (generate).
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Generate(generate::Arguments),
    Fetch(fetch::Arguments),
    Import(import::Arguments),
    Conformance(conformance::Arguments),
    Coverage(coverage::Arguments),
    Diff(diff::Arguments),
    Semver(semver::Arguments),
    Schema(schema::Arguments),
    Shapes(shapes::Arguments),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Fetch(arguments) => fetch::run(&arguments),
        Command::Import(arguments) => import::run(arguments),
        Command::Conformance(arguments) => conformance::run(&arguments),
        Command::Coverage(arguments) => coverage::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Semver(arguments) => semver::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Shapes(arguments) => shapes::run(&arguments),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_arguments_of_every_command_are_consistent() {
        Arguments::command().debug_assert();
    }
}
