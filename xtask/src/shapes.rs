//! `cargo xtask shapes`: what the operations of a service repeat becomes shapes of the service, and names are recorded.

use std::path::PathBuf;
use std::process::ExitCode;

use cloudspec_codegen::import::folder::Folder;
use cloudspec_codegen::import::run::shape;
use cloudspec_spec::catalogue::versions;

use crate::workspace::workspace;

/// Names in service.json what operations repeat, and records names that would not stay.
///
/// Records and enums that several operations repeat become shapes of the service, named in words; a name that would not
/// stay by itself when something is added is recorded. `import` does the same for a service that is new. Types change
/// their names, so a published service needs a major version after it. A second run changes nothing.
#[derive(clap::Args)]
pub struct Arguments {
    /// Folders of versions of services [default: all of this workspace]
    #[arg(value_name = "FOLDER")]
    folders: Vec<PathBuf>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    match all(&arguments.folders) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn all(folders: &[PathBuf]) -> Result<(), String> {
    let specs = workspace().join("specs");
    let folders: Vec<PathBuf> = match folders {
        [] => versions(&specs).map_err(|error| format!("{}: {error}", specs.display()))?,
        named => named.to_vec(),
    };
    for folder in folders {
        let name = folder.display().to_string();
        let shaped = shape(&Folder::at(folder))?;
        println!("{name}: {} new shapes, {} files written", shaped.shapes, shaped.written.files);
    }
    Ok(())
}
