//! `cargo xtask schema`: the JSON Schema of the spec language, for editors.

use std::fs;
use std::process::ExitCode;

use cloudspec_spec::regular;
use cloudspec_spec::schema::json_schema;

use crate::problem::tell;
use crate::workspace::workspace;

/// Writes specs/spec.schema.json: the JSON Schema of the spec language, for editors.
#[derive(clap::Args)]
pub struct Arguments {
    /// Write nothing; fail when the schema is not up to date
    #[arg(long)]
    check: bool,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let path = workspace().join("specs/spec.schema.json");
    let schema = json_schema();
    if regular::read(&path).is_ok_and(|known| known == schema.as_bytes()) {
        return ExitCode::SUCCESS;
    }
    if arguments.check {
        eprintln!("specs/spec.schema.json is not up to date; run `cargo xtask schema`");
        return ExitCode::FAILURE;
    }
    match fs::write(&path, schema) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tell(&format!("{}: {error}", path.display()));
            ExitCode::FAILURE
        }
    }
}
