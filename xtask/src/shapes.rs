//! `cargo xtask shapes`: turns shapes that several operations of a service repeat into shared ones, and records names.

use std::path::PathBuf;
use std::process::ExitCode;

use cloudspec_codegen::counted::counted;
use cloudspec_codegen::import::folder::Folder;
use cloudspec_codegen::import::run::shape;
use cloudspec_spec::catalogue::versions;

use crate::problem::tell;
use crate::workspace::workspace;

/// Moves shapes that operations repeat into service.json, and records names that could change.
///
/// Records and enums that several operations repeat become shapes of the service with names of their own. Names that
/// could change when something is added are recorded in the specs. `import` does the same for a new service. Types get
/// other names, so a published service needs a major version afterwards. A second run changes nothing.
#[derive(clap::Args)]
pub struct Arguments {
    /// Folders of service versions [default: all of this workspace]
    #[arg(value_name = "FOLDER")]
    folders: Vec<PathBuf>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    match all(&arguments.folders) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            tell(&problem);
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
        let (shapes, files) = (counted(shaped.shapes, "new shape"), counted(shaped.written.files, "file"));
        println!("{name}: {shapes}, {files} written");
    }
    Ok(())
}
