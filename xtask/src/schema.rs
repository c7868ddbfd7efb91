//! `cargo xtask schema`: the JSON Schema of the spec language, for editors.

use std::fs;
use std::process::ExitCode;

use cloudspec_spec::schema::json_schema;

use crate::workspace;

/// What the command takes.
pub const USAGE: &str = "\
cargo xtask schema [--check]

  --check  write nothing; fail when specs/spec.schema.json is not what it should be";

/// Runs the command.
pub fn run(arguments: &[String]) -> ExitCode {
    let check = match arguments {
        [] => false,
        [option] if option == "--check" => true,
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    let path = workspace().join("specs/spec.schema.json");
    let schema = json_schema();
    if fs::read(&path).is_ok_and(|known| known == schema.as_bytes()) {
        return ExitCode::SUCCESS;
    }
    if check {
        eprintln!("specs/spec.schema.json is not up to date; run `cargo xtask schema`");
        return ExitCode::FAILURE;
    }
    match fs::write(&path, schema) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", path.display());
            ExitCode::FAILURE
        }
    }
}
