//! `cargo xtask generate`: specs into crates.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use cloudspec_codegen::emit::{Crates, Files, Manifests};
use cloudspec_codegen::generate::{Choice, Generated, common_files, generate};
use cloudspec_codegen::output::{Change, apply, compare, folders};

use crate::workspace;

/// Turns specs into crates.
#[derive(Default, clap::Args)]
pub struct Arguments {
    /// Write nothing; fail when a generated file is not what it should be
    #[arg(long)]
    check: bool,
    /// One service: `ecs`, `alibaba/ecs` or `alibaba/ecs/2014-05-26`
    #[arg(long, value_name = "SERVICE")]
    only: Option<String>,
    /// Folder of specs [default: specs/ of this workspace]; other specs need another folder of crates
    #[arg(long, value_name = "DIR", requires = "out")]
    specs: Option<PathBuf>,
    /// Write a workspace of its own into DIR, instead of crates/generated/ of this one
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Where that workspace finds the cloudspec crates: a folder, or a version like `0.1.0`
    /// [default: the folder of this workspace]
    #[arg(long, value_name = "FROM", requires = "out")]
    crates: Option<String>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    match arguments.run() {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("{}", problem.trim_end());
            ExitCode::FAILURE
        }
    }
}

impl Arguments {
    /// A workspace of its own in the folder `out`, from the folder `specs`.
    pub fn between(specs: PathBuf, out: PathBuf) -> Arguments {
        Arguments { specs: Some(specs), out: Some(out), ..Arguments::default() }
    }

    fn choice(&self) -> Choice {
        Choice { only: self.only.clone() }
    }

    fn run(&self) -> Result<ExitCode, String> {
        let start = Instant::now();
        let mut changes = Vec::new();
        let mut services = 0;
        let jobs = self.jobs()?;
        for job in &jobs {
            services += self.run_job(job, &mut changes)?;
        }
        if services == 0 {
            return Err(self.nothing());
        }
        if self.check {
            return Ok(report(&changes));
        }
        if std::io::stdout().is_terminal() {
            println!("{} files changed, {:.2} s", changes.len(), start.elapsed().as_secs_f64());
        }
        Ok(ExitCode::SUCCESS)
    }

    /// What to generate from, and into what: the crates of this workspace and those of the generator's own tests,
    /// or a workspace of its own.
    fn jobs(&self) -> Result<Vec<Job>, String> {
        let root = workspace();
        if let Some(out) = &self.out {
            let specs = self.specs.clone().unwrap_or_else(|| root.join("specs"));
            return Ok(vec![Job { specs, out: out.clone(), manifests: self.standalone(out)? }]);
        }
        let tests = root.join("codegen/tests/obstacle");
        Ok(vec![
            Job {
                specs: root.join("specs"),
                out: root.join("crates/generated"),
                manifests: Manifests::Workspace,
            },
            Job { specs: tests.join("specs"), out: tests.join("crates"), manifests: Manifests::Tests },
        ])
    }

    /// Runs one job, adds what it changed, and returns the number of services.
    fn run_job(&self, job: &Job, changed: &mut Vec<String>) -> Result<usize, String> {
        let terminal = std::io::stdout().is_terminal();
        let services = generate(&job.specs, &self.choice(), &job.manifests, &|service: Generated| {
            let Generated { service, operations, folders, files } = service;
            if terminal {
                println!("{service}: {operations} operations, {} files", files.len());
            }
            self.put(&files, &job.out, &folders).map(|changes| (folders, changes))
        })?;
        let count = services.len();
        let mut known = Vec::new();
        let mut changes = Vec::new();
        for service in services {
            let (folders, changed) = service?;
            known.extend(folders);
            changes.extend(changed);
        }
        if count > 0 {
            let mut others = match self.only {
                Some(_) => Vec::new(),
                None => folders(&job.out).map_err(|error| error.to_string())?,
            };
            others.retain(|folder| !known.contains(folder));
            changes.extend(self.put(&common_files(&job.manifests, &known), &job.out, &others)?);
        }
        changes.sort_unstable();
        changed.extend(changes.iter().map(|change| shown(&job.out, change)));
        Ok(count)
    }

    /// Brings what is below `folders` up to `files`, but under `--check`, and returns what differed.
    fn put(&self, files: &Files, out: &Path, folders: &[String]) -> Result<Vec<Change>, String> {
        let changes = compare(files, out, folders).map_err(|error| error.to_string())?;
        if !self.check {
            apply(files, out, &changes).map_err(|error| error.to_string())?;
        }
        Ok(changes)
    }

    fn nothing(&self) -> String {
        match &self.only {
            Some(only) => format!("there is no service `{only}`; they are named like `ecs` or `alibaba/ecs`"),
            None => "there are no services in the folder of specs".to_owned(),
        }
    }

    fn standalone(&self, out: &Path) -> Result<Manifests, String> {
        let crates = match &self.crates {
            Some(version) if version.starts_with(|c: char| c.is_ascii_digit()) => {
                return Ok(Manifests::Standalone(Crates::Version(version.clone())));
            }
            Some(folder) => PathBuf::from(folder),
            None => workspace(),
        };
        let about = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
        let crates = crates.canonicalize().map_err(|error| about(&crates, error))?;
        std::fs::create_dir_all(out).map_err(|error| about(out, error))?;
        let out = out.canonicalize().map_err(|error| about(out, error))?;
        // Manifests of members are one folder further down.
        let path = relative(&crates, &out).map_or(crates, |path| Path::new("..").join(path));
        let path = path.display().to_string().replace('\\', "/");
        Ok(Manifests::Standalone(Crates::Folder(format!("{path}/crates"))))
    }
}

/// One folder of specs, and where its crates go.
struct Job {
    specs: PathBuf,
    out: PathBuf,
    manifests: Manifests,
}

/// A changed file as a person looks for it.
fn shown(out: &Path, change: &Change) -> String {
    let path = out.join(change.path());
    let path = path.strip_prefix(workspace()).unwrap_or(&path).display().to_string();
    match change {
        Change::Write(_) => path,
        Change::Remove(_) => format!("{path} (to be removed)"),
    }
}

fn report(changes: &[String]) -> ExitCode {
    if changes.is_empty() {
        return ExitCode::SUCCESS;
    }
    eprintln!("generated files are not up to date; run `cargo xtask generate`:");
    for change in changes {
        eprintln!("  {change}");
    }
    ExitCode::FAILURE
}

/// The way from the folder `from` to `to`, both absolute.
fn relative(to: &Path, from: &Path) -> Option<PathBuf> {
    let common = to.components().zip(from.components()).take_while(|(to, from)| to == from).count();
    if common == 0 {
        return None;
    }
    let up = from.components().skip(common).map(|_| std::path::Component::ParentDir);
    Some(up.chain(to.components().skip(common)).collect())
}
