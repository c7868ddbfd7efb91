//! `cargo xtask diff`: what changed between two folders of specs, and the version that follows.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use cloudspec_codegen::diff::report::Report;
use cloudspec_codegen::diff::{Version, diff_all, versions};
use cloudspec_codegen::generate::read;

use crate::problem::tell;
use crate::workspace::workspace;

/// Prints what changed between two versions of the specs, and which version of the crates follows.
///
/// Every difference has a verdict: breaking, additive or documentation. What is compared is what is generated: types,
/// members, names, groups, how requests are sent.
#[derive(clap::Args)]
pub struct Arguments {
    /// The older specs: a folder of specs, or a revision of this repository (`main`, `v0.1.0`)
    old: String,
    /// The newer specs, in the same form [default: specs/ of this workspace]
    new: Option<String>,
    /// One service: `ecs`, `alibaba/ecs` or `alibaba/ecs/2014-05-26`
    #[arg(long, value_name = "SERVICE")]
    only: Option<String>,
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The version that the crates have now [default: that of this workspace]
    #[arg(long, value_name = "VERSION", default_value = env!("CARGO_PKG_VERSION"))]
    version: String,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// One line for each difference
    Text,
    /// A section for each client crate, for CHANGELOG.md
    Markdown,
    /// One JSON document
    Json,
}

impl std::fmt::Display for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Format::Text => "text",
            Format::Markdown => "markdown",
            Format::Json => "json",
        })
    }
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    match arguments.report() {
        Ok(report) => {
            print!("{report}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            tell(&problem);
            ExitCode::FAILURE
        }
    }
}

impl Arguments {
    fn report(&self) -> Result<String, String> {
        let old = self.versions(&self.old)?;
        let new = match &self.new {
            Some(new) => self.versions(new)?,
            None => self.versions(&workspace().join("specs").display().to_string())?,
        };
        if old.is_empty() && new.is_empty() {
            return Err("neither side has such a service".to_owned());
        }
        let diffs = diff_all(&old, &new);
        let report = Report { diffs: &diffs, version: Some(&self.version) };
        Ok(match self.format {
            Format::Text => report.text(),
            Format::Markdown => report.markdown(),
            Format::Json => report.json(),
        })
    }

    /// The selected services of one side.
    fn versions(&self, side: &str) -> Result<Vec<Version>, String> {
        let (folder, _kept) = specs(side)?;
        let mut versions = versions(&read(&folder)?);
        versions.retain(|version| self.only.as_ref().is_none_or(|only| is_called(version, only)));
        Ok(versions)
    }
}

fn is_called(version: &Version, name: &str) -> bool {
    let path = version.path();
    let service = format!("{}/{}", version.model.provider, version.model.name);
    version.model.name == name || service == name || path == name
}

/// The folder of specs for `side`. A temporary one is removed when the second value is dropped.
fn specs(side: &str) -> Result<(PathBuf, Option<tempfile::TempDir>), String> {
    let folder = PathBuf::from(side);
    if folder.is_dir() {
        return Ok((folder, None));
    }
    let kept = tempfile::tempdir().map_err(|error| error.to_string())?;
    check_out(side, kept.path())?;
    Ok((kept.path().join("specs"), Some(kept)))
}

/// Writes `specs/` of a revision into `folder`.
fn check_out(revision: &str, folder: &Path) -> Result<(), String> {
    let failed = |error: &dyn std::fmt::Display| format!("git archive {revision}: {error}");
    let mut git = Command::new("git")
        .args(["archive", "--format=tar", "--end-of-options", revision, "specs"])
        .current_dir(workspace())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| failed(&error))?;
    let mut archive = Vec::new();
    if let Some(output) = &mut git.stdout {
        output.read_to_end(&mut archive).map_err(|error| failed(&error))?;
    }
    let output = git.wait_with_output().map_err(|error| failed(&error))?;
    if !output.status.success() {
        let why = String::from_utf8_lossy(&output.stderr);
        return Err(format!("`{revision}` is neither a folder nor a revision with specs: {}", why.trim()));
    }
    tar::Archive::new(archive.as_slice()).unpack(folder).map_err(|error| failed(&error))
}
