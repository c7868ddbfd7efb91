//! `cargo xtask generate`: generates crates from specs.

use std::fmt;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use cloudspec_codegen::choose::Operations;
use cloudspec_codegen::counted::counted;
use cloudspec_codegen::emit::{Crates, Files, Manifests, licence};
use cloudspec_codegen::generate::{Choice, Generated, common_files, crate_folders, generate};
use cloudspec_codegen::output::{Change, apply, compare, crates, folders, has_others};
use cloudspec_spec::regular;

use crate::problem::tell;
use crate::workspace::workspace;

/// Generates crates from specs.
#[derive(Default, clap::Args)]
pub struct Arguments {
    /// Write nothing; fail when a generated file is not up to date
    #[arg(long)]
    check: bool,
    /// One service: `ecs`, `alibaba/ecs` or `alibaba/ecs/2014-05-26`
    #[arg(long, value_name = "SERVICE")]
    only: Option<String>,
    /// Only these operations, by their names on the wire: `RunCommand,StopInvocation`. Services without any of them do
    /// not change
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    operations: Vec<String>,
    /// Only operations of these groups; together with `--operations`, those that either option names
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    groups: Vec<String>,
    /// Folder of specs [default: specs/ of this workspace]; other specs need another folder of crates
    #[arg(long, value_name = "DIR", requires = "out")]
    specs: Option<PathBuf>,
    /// Write a separate workspace into DIR, instead of crates/generated/ of this one
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Where that workspace gets the cloudspec crates from: a folder, or a version like `0.1.0`
    /// [default: the folder of this workspace]
    #[arg(long, value_name = "FROM", requires = "out")]
    crates: Option<String>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    match arguments.run() {
        Ok(code) => code,
        Err(problem) => {
            tell(&problem);
            ExitCode::FAILURE
        }
    }
}

impl Arguments {
    /// Generates a separate workspace in the folder `out` from the folder `specs`.
    pub fn between(specs: PathBuf, out: PathBuf) -> Arguments {
        Arguments { specs: Some(specs), out: Some(out), ..Arguments::default() }
    }

    fn choice(&self) -> Choice {
        let operations = Operations { names: self.operations.clone(), groups: self.groups.clone() };
        Choice { only: self.only.clone(), operations }
    }

    fn run(&self) -> Result<ExitCode, String> {
        let start = Instant::now();
        let mut total = Outcome::default();
        for job in &self.jobs()? {
            total.add(self.run_job(job)?);
        }
        if total.services == 0 {
            return Err(self.nothing());
        }
        let up_to_date = !self.check || report(&total.changed);
        println!("{total}, {:.2} s", start.elapsed().as_secs_f64());
        Ok(if up_to_date { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    /// The sources and targets of a run: the crates of this workspace and those of the generator's own tests, or a
    /// separate workspace.
    fn jobs(&self) -> Result<Vec<Job>, String> {
        let root = workspace();
        if let Some(out) = &self.out {
            let specs = self.specs.clone().unwrap_or_else(|| root.join("specs"));
            let manifests = self.standalone(out)?;
            return Ok(vec![Job { licences: Vec::new(), specs, out: out.clone(), manifests }]);
        }
        let mut jobs = vec![Job {
            licences: licences()?,
            specs: root.join("specs"),
            out: root.join("crates/generated"),
            manifests: Manifests::Workspace,
        }];
        // A choice is one of operations of the workspace's services; the crates of the tests do not change then.
        if self.choice().operations.is_all() {
            let tests = root.join("codegen/tests/obstacle");
            jobs.push(Job {
                licences: Vec::new(),
                specs: tests.join("specs"),
                out: tests.join("crates"),
                manifests: Manifests::Tests,
            });
        }
        Ok(jobs)
    }

    fn run_job(&self, job: &Job) -> Result<Outcome, String> {
        let known = crate_folders(&job.specs, &self.choice())?;
        if known.is_empty() {
            return Ok(Outcome::default());
        }
        let (members, others) = self.neighbours(job, &known)?;
        let common = common_files(&job.manifests, &members);
        self.check_ways(job, &known, &common)?;
        let terminal = std::io::stdout().is_terminal();
        let services = generate(&job.specs, &self.choice(), &job.manifests, &|service: Generated| {
            let Generated { service, operations, folders, mut files } = service;
            files.extend(job.licence_files(&folders));
            if terminal {
                let operations = counted(operations, "operation");
                println!("{service}: {operations}, {}", counted(files.len(), "file"));
            }
            self.put(&files, &job.out, &folders).map(|changes| (operations, changes))
        })?;
        let mut outcome = Outcome { services: services.len(), ..Outcome::default() };
        let mut changes = self.put(&common, &job.out, &others)?;
        for service in services {
            let (operations, changed) = service?;
            outcome.operations += operations;
            changes.extend(changed);
        }
        changes.sort_unstable();
        outcome.changed.extend(changes.iter().map(|change| shown(&job.out, change)));
        Ok(outcome)
    }

    /// The crates of the workspace after those in `known` are written, and the folders whose generated files are
    /// removed.
    fn neighbours(&self, job: &Job, known: &[String]) -> Result<(Vec<String>, Vec<String>), String> {
        let mut members = known.to_vec();
        let mut others = Vec::new();
        match self.only.is_some() || !self.choice().operations.is_all() {
            true => members.extend(crates(&job.out).map_err(|error| error.to_string())?),
            false => others = folders(&job.out).map_err(|error| error.to_string())?,
        }
        members.sort_unstable();
        members.dedup();
        others.retain(|folder| !known.contains(folder));
        Ok((members, others))
    }

    /// Makes sure, before anything is written, that no foreign file is in the place of a generated one. When all files
    /// in the folders are generated there can be none; otherwise everything is generated once to find out.
    fn check_ways(&self, job: &Job, known: &[String], common: &Files) -> Result<(), String> {
        let compare =
            |files: &Files| compare(files, &job.out, &[]).map(drop).map_err(|error| error.to_string());
        compare(common)?;
        if has_others(&job.out, known).map_err(|error| error.to_string())? {
            let services =
                generate(&job.specs, &self.choice(), &job.manifests, &|service| compare(&service.files))?;
            services.into_iter().collect::<Result<(), String>>()?;
        }
        Ok(())
    }

    /// Updates the folders below `folders` to `files` (not under `--check`), and returns what differed.
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
    /// Files that every crate contains, by name.
    licences: Vec<(String, String)>,
    specs: PathBuf,
    out: PathBuf,
    manifests: Manifests,
}

impl Job {
    fn licence_files(&self, folders: &[String]) -> Files {
        let of = |folder: &String| {
            let files =
                self.licences.iter().map(|(name, text)| (format!("{folder}/{name}"), licence(name, text)));
            files.collect::<Vec<_>>()
        };
        folders.iter().flat_map(of).collect()
    }
}

/// The licences of this workspace.
fn licences() -> Result<Vec<(String, String)>, String> {
    let read = |name: &str| {
        let path = workspace().join(name);
        let text = regular::read_text(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok((name.to_owned(), text))
    };
    ["LICENSE-APACHE", "LICENSE-MIT"].into_iter().map(read).collect()
}

/// The path of a changed file, for messages.
fn shown(out: &Path, change: &Change) -> String {
    let path = out.join(change.path());
    let path = path.strip_prefix(workspace()).unwrap_or(&path).display().to_string();
    match change {
        Change::Write(_) => path,
        Change::Remove(_) => format!("{path} (to be removed)"),
    }
}

/// Prints what is not up to date. Returns whether everything is.
fn report(changes: &[String]) -> bool {
    if !changes.is_empty() {
        eprintln!(
            "generated files are not up to date; run `cargo xtask generate`:\n  {}",
            changes.join("\n  ")
        );
    }
    changes.is_empty()
}

/// What was done.
#[derive(Default)]
struct Outcome {
    services: usize,
    operations: usize,
    /// The files that differed, for messages.
    changed: Vec<String>,
}

impl Outcome {
    fn add(&mut self, other: Outcome) {
        self.services += other.services;
        self.operations += other.operations;
        self.changed.extend(other.changed);
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Outcome { services, operations, changed } = self;
        let (services, operations) = (counted(*services, "service"), counted(*operations, "operation"));
        write!(f, "{services}, {operations}, {} changed", counted(changed.len(), "file"))
    }
}

/// The relative path from the folder `from` to `to`, both absolute.
fn relative(to: &Path, from: &Path) -> Option<PathBuf> {
    let common = to.components().zip(from.components()).take_while(|(to, from)| to == from).count();
    if common == 0 {
        return None;
    }
    let up = from.components().skip(common).map(|_| std::path::Component::ParentDir);
    Some(up.chain(to.components().skip(common)).collect())
}
