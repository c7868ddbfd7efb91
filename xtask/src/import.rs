//! `cargo xtask import`: imports published metadata into specs.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use cloudspec_codegen::counted::counted;
use cloudspec_codegen::import::files::files_in;
use cloudspec_codegen::import::run::{Report, Target, put};
use cloudspec_codegen::import::zenlayer::Description;
use cloudspec_codegen::import::{self, ImportError, Imported, Options, cli, openmeta, zenlayer};
use cloudspec_codegen::parallel::on_all_processors;
use cloudspec_spec::regular;

use crate::fetch::lock::day_of;
use crate::language::Language;
use crate::problem::tell;
use crate::progress::progress;
use crate::workspace::workspace;

/// Imports published metadata into specs.
///
/// An import merges: hand-written documentation, renames and groups are kept. So is the API of published crates: what
/// upstream no longer describes is retired with the date, and a type that changed upstream is reported and kept.
#[derive(clap::Args)]
pub struct Arguments {
    /// The kind of metadata
    #[arg(value_enum)]
    dialect: Dialect,
    /// Files of metadata, or folders of them
    #[arg(required = true, value_name = "FILE OR FOLDER")]
    paths: Vec<PathBuf>,
    /// Folder of specs to write into [default: specs/ of this workspace]
    #[arg(long, value_name = "SPECS")]
    out: Option<PathBuf>,
    /// Keep published descriptions; by default only facts are kept
    #[arg(long)]
    with_docs: bool,
    /// With `--with-docs`, the language to keep where metadata has several
    #[arg(long, value_enum, default_value_t = Language::En)]
    language: Language,
    /// Write nothing; print what changed upstream, and fail when something did
    #[arg(long)]
    check: bool,
    /// Remove what upstream no longer describes, and adopt changed types; published crates need a major version then
    #[arg(long)]
    prune: bool,
    /// The date with which items are retired [default: today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    date: Option<String>,
    /// List every difference instead of only their number
    #[arg(long)]
    verbose: bool,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Dialect {
    /// The api-docs documents of Alibaba Cloud
    #[value(name = "openmeta")]
    OpenMeta,
    /// The metadata of Alibaba Cloud's command line, in its older form (with products.json) or its newer one; it adds
    /// operations that api-docs documents lack
    Cli,
    /// The descriptions of the Zenlayer CLI
    Zenlayer,
}

/// Runs the command.
pub fn run(arguments: Arguments) -> ExitCode {
    let command = Command {
        dialect: arguments.dialect,
        paths: arguments.paths,
        target: Target {
            specs: arguments.out.unwrap_or_else(|| workspace().join("specs")),
            check: arguments.check,
            today: arguments.date.unwrap_or_else(today),
            prune: arguments.prune,
        },
        options: Options {
            with_docs: arguments.with_docs,
            language: match arguments.language {
                Language::En => import::Language::English,
                Language::Zh => import::Language::Chinese,
            },
        },
        verbose: arguments.verbose,
    };
    let start = Instant::now();
    match command.import() {
        Ok(outcomes) => command.summary(&outcomes, start),
        Err(problem) => {
            tell(&problem);
            ExitCode::FAILURE
        }
    }
}

/// Today's date in UTC.
fn today() -> String {
    let now = humantime::format_rfc3339_seconds(std::time::SystemTime::now()).to_string();
    now.split('T').next().unwrap_or_default().to_owned()
}

/// Parses the value of `--date`.
fn date(text: &str) -> Result<String, String> {
    let is_date = text.len() == 10 && humantime::parse_rfc3339(&format!("{text}T00:00:00Z")).is_ok();
    if is_date { Ok(text.to_owned()) } else { Err("a date is written 2026-01-15".to_owned()) }
}

struct Command {
    dialect: Dialect,
    paths: Vec<PathBuf>,
    target: Target,
    options: Options,
    verbose: bool,
}

/// The result for one input: a report, or the reason why it was not imported.
type Outcome = Result<Report, Refused>;

struct Refused {
    input: String,
    why: String,
    /// Whether the input is valid, but of a kind that is not imported.
    expected: bool,
}

/// The result for a file that cannot be read.
fn unread(path: &Path, error: &io::Error) -> Refused {
    Refused { input: path.display().to_string(), why: error.to_string(), expected: false }
}

impl Command {
    fn import(&self) -> Result<Vec<Outcome>, String> {
        match self.dialect {
            Dialect::OpenMeta => {
                let files = files_in(&self.paths, "json")?;
                let bar = progress("importing", files.len());
                let outcomes = on_all_processors(&files, |file| {
                    let outcome = self.openmeta(file);
                    bar.inc(1);
                    outcome
                });
                bar.finish_and_clear();
                Ok(outcomes)
            }
            Dialect::Cli => self.cli(),
            Dialect::Zenlayer => self.zenlayer(),
        }
    }

    fn cli(&self) -> Result<Vec<Outcome>, String> {
        let mut products = None;
        let mut files = Vec::new();
        let mut unreadable = Vec::new();
        for path in files_in(&self.paths, "json")? {
            let name = path.file_name().and_then(|name| name.to_str());
            // A list of the files of a version, which is not needed.
            if name == Some("version.json") {
                continue;
            }
            match (regular::read(&path), name) {
                (Ok(text), Some("products.json")) => products = Some(text),
                (Ok(text), _) => files.push(cli::File { path: path.display().to_string(), text }),
                (Err(error), _) => unreadable.push(Err(unread(&path, &error))),
            }
        }
        let (services, refused) = cli::import(&files, products.as_deref(), &self.options);
        let mut outcomes = self.put_all(services, refused);
        outcomes.extend(unreadable);
        Ok(outcomes)
    }

    fn openmeta(&self, file: &Path) -> Outcome {
        let refused = |why: String, expected| Refused { input: file.display().to_string(), why, expected };
        let text = regular::read(file).map_err(|error| unread(file, &error))?;
        let mut imported = openmeta::import(&text, &self.options)
            .map_err(|error| refused(error.to_string(), error.is_expected()))?;
        if let Some(day) = day_of(file, imported.provider) {
            imported.fetched_on(&day);
        }
        self.put(imported).map_err(|why| refused(why, false))
    }

    fn zenlayer(&self) -> Result<Vec<Outcome>, String> {
        let mut descriptions = Vec::new();
        let mut unreadable = Vec::new();
        for path in files_in(&self.paths, "yaml")? {
            match regular::read_text(&path) {
                Ok(text) => descriptions.push(Description { file: path.display().to_string(), text }),
                Err(error) => unreadable.push(Err(unread(&path, &error))),
            }
        }
        let (mut services, refused) = zenlayer::import(&descriptions, &self.options);
        // All descriptions come from the same archive.
        let first = descriptions.first().map(|description| Path::new(&description.file));
        for service in &mut services {
            if let Some(day) = first.and_then(|file| day_of(file, service.provider)) {
                service.fetched_on(&day);
            }
        }
        let mut outcomes = self.put_all(services, refused);
        outcomes.extend(unreadable);
        Ok(outcomes)
    }

    fn put_all(&self, services: Vec<Imported>, refused: Vec<(String, ImportError)>) -> Vec<Outcome> {
        let bar = progress("importing", services.len());
        let mut outcomes = on_all_processors(&services, |imported| {
            let input = imported.service.name.clone();
            let outcome = self.put(imported.clone()).map_err(|why| Refused { input, why, expected: false });
            bar.inc(1);
            outcome
        });
        bar.finish_and_clear();
        let refused = refused.into_iter().map(|(input, why)| Refused {
            input,
            expected: why.is_expected(),
            why: why.to_string(),
        });
        outcomes.extend(refused.map(Err));
        outcomes
    }

    /// Writes a service, and the provider's `provider.json` if the target has none.
    fn put(&self, imported: Imported) -> Result<Report, String> {
        let provider = Path::new(imported.provider).join("provider.json");
        let to = self.target.specs.join(&provider);
        let report = put(imported, &self.target)?;
        if !self.target.check && !to.exists() {
            let copied = fs::copy(workspace().join("specs").join(&provider), &to);
            copied.map_err(|error| format!("{}: {error}", to.display()))?;
        }
        Ok(report)
    }

    fn summary(&self, outcomes: &[Outcome], start: Instant) -> ExitCode {
        let reports: Vec<&Report> = outcomes.iter().filter_map(|outcome| outcome.as_ref().ok()).collect();
        for report in &reports {
            self.print(report);
        }
        let refused: Vec<&Refused> = outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).collect();
        for refused in &refused {
            eprintln!("not imported: {}: {}", refused.input, refused.why);
        }
        let operations: usize = reports.iter().map(|report| report.counts.operations).sum();
        let seconds = start.elapsed().as_secs_f64();
        let services = reports.len();
        println!(
            "{}, {}, {} not imported, {seconds:.2} s",
            counted(services, "service"),
            counted(operations, "operation"),
            refused.len()
        );
        let outdated = self.target.check
            && reports.iter().any(|report| report.written.files + report.written.removed > 0);
        if outdated {
            eprintln!("the specs are not what upstream says; run the same command without `--check`");
        }
        let failed = reports.is_empty() || refused.iter().any(|refused| !refused.expected);
        if outdated || failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }

    fn print(&self, report: &Report) {
        let verb = if self.target.check { "to write" } else { "written" };
        println!(
            "{}: {}; {} {verb}, {} removed",
            report.name,
            report.counts,
            counted(report.written.files, "file"),
            report.written.removed
        );
        for (kind, note) in report.notes.iter() {
            println!("  {}x {kind} (first: {})", note.count, note.first);
        }
        for (operation, lacking) in report.hand_written.iter().filter(|(_, lacking)| !lacking.is_empty()) {
            println!("  {operation} is hand-written; facts of upstream that it lacks: {}", lacking.len());
            self.list(lacking);
        }
        for (place, kept) in &report.kept {
            println!("  {place} stays what it is, but upstream says otherwise: {}", kept.len());
            kept.iter().for_each(|what| println!("    {what}"));
        }
        for (operation, differences) in &report.changes {
            if self.target.check || self.verbose {
                println!("  {operation}, changes upstream: {}", differences.len());
                differences.iter().for_each(|difference| println!("    {difference}"));
            }
        }
    }

    fn list(&self, differences: &[impl std::fmt::Display]) {
        if self.verbose {
            differences.iter().for_each(|difference| println!("    {difference}"));
        }
    }
}
