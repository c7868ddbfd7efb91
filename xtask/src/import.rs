//! `cargo xtask import`: published metadata into specs.

use std::fs;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use cloudspec_codegen::import::run::{Report, Target, files_in, on_all_processors, put};
use cloudspec_codegen::import::zenlayer::Description;
use cloudspec_codegen::import::{Imported, Options, openmeta, zenlayer};
use indicatif::{ProgressBar, ProgressStyle};

/// What the command takes.
pub const USAGE: &str = "\
cargo xtask import openmeta <api-docs.json or folder>... [--out SPECS] [--with-docs] [--check] [--verbose]
cargo xtask import zenlayer <folder>...                  [--out SPECS] [--with-docs] [--check] [--verbose]

  --out SPECS   folder of specs to write into; specs/ of this workspace when absent
  --with-docs   keep published descriptions; without, only facts are kept
  --check       write nothing; tell what changed upstream, and fail when something did
  --verbose     name every difference, not only how many there are";

/// Runs the command.
pub fn run(arguments: &[String]) -> ExitCode {
    let command = match Command::read(arguments) {
        Ok(command) => command,
        Err(problem) => {
            eprintln!("{problem}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let start = Instant::now();
    match command.import() {
        Ok(outcomes) => command.summary(&outcomes, start),
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

struct Command {
    dialect: Dialect,
    paths: Vec<PathBuf>,
    target: Target,
    options: Options,
    verbose: bool,
}

#[derive(Clone, Copy)]
enum Dialect {
    OpenMeta,
    Zenlayer,
}

/// What became of one input: a report, or the reason why there is none.
type Outcome = Result<Report, Refused>;

struct Refused {
    input: String,
    why: String,
    /// The input is fine but of a kind that is not imported.
    expected: bool,
}

impl Command {
    fn read(arguments: &[String]) -> Result<Command, String> {
        let mut words = arguments.iter();
        let dialect = match words.next().map(String::as_str) {
            Some("openmeta") => Dialect::OpenMeta,
            Some("zenlayer") => Dialect::Zenlayer,
            Some(other) => {
                return Err(format!("unknown metadata `{other}`: expected `openmeta` or `zenlayer`"));
            }
            None => return Err("which metadata? expected `openmeta` or `zenlayer`".to_owned()),
        };
        let mut command = Command {
            dialect,
            paths: Vec::new(),
            target: Target { specs: workspace().join("specs"), check: false },
            options: Options::default(),
            verbose: false,
        };
        while let Some(word) = words.next() {
            match word.as_str() {
                "--out" => command.target.specs = words.next().ok_or("`--out` needs a folder")?.into(),
                "--with-docs" => command.options.with_docs = true,
                "--check" => command.target.check = true,
                "--verbose" => command.verbose = true,
                option if option.starts_with('-') => return Err(format!("unknown option `{option}`")),
                path => command.paths.push(path.into()),
            }
        }
        if command.paths.is_empty() {
            return Err("which files? name at least one file or folder".to_owned());
        }
        Ok(command)
    }

    fn import(&self) -> Result<Vec<Outcome>, String> {
        match self.dialect {
            Dialect::OpenMeta => {
                let files = files_in(&self.paths, "json")?;
                let bar = progress(files.len());
                let outcomes = on_all_processors(&files, |file| {
                    let outcome = self.openmeta(file);
                    bar.inc(1);
                    outcome
                });
                bar.finish_and_clear();
                Ok(outcomes)
            }
            Dialect::Zenlayer => self.zenlayer(),
        }
    }

    fn openmeta(&self, file: &Path) -> Outcome {
        let refused = |why: String, expected| Refused { input: file.display().to_string(), why, expected };
        let text = fs::read(file).map_err(|error| refused(error.to_string(), false))?;
        let imported = openmeta::import(&text, &self.options)
            .map_err(|error| refused(error.to_string(), error.is_no_mistake()))?;
        self.put(imported).map_err(|why| refused(why, false))
    }

    fn zenlayer(&self) -> Result<Vec<Outcome>, String> {
        let mut descriptions = Vec::new();
        for path in files_in(&self.paths, "yaml")? {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            descriptions.push(Description { file: path.display().to_string(), text });
        }
        let (services, refused) = zenlayer::import(&descriptions, &self.options);
        let bar = progress(services.len());
        let mut outcomes = on_all_processors(&services, |imported| {
            let input = imported.service.name.clone();
            let outcome = self.put(imported.clone()).map_err(|why| Refused { input, why, expected: false });
            bar.inc(1);
            outcome
        });
        bar.finish_and_clear();
        let refused = refused.into_iter().map(|(input, why)| Refused {
            input,
            expected: why.is_no_mistake(),
            why: why.to_string(),
        });
        outcomes.extend(refused.map(Err));
        Ok(outcomes)
    }

    /// Writes a service, and beside the first one of a provider what the provider's services share.
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
            "{services} services, {operations} operations, {} not imported, {seconds:.2} s",
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
            "{}: {}; {} files {verb}, {} removed",
            report.name, report.counts, report.written.files, report.written.removed
        );
        for (kind, note) in report.notes.iter() {
            println!("  {}x {kind} (first: {})", note.count, note.first);
        }
        for (operation, lacking) in report.hand_written.iter().filter(|(_, lacking)| !lacking.is_empty()) {
            println!("  {operation} is hand-written; facts of upstream that it lacks: {}", lacking.len());
            self.list(lacking);
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

/// The folder of this workspace.
fn workspace() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// A bar on a terminal, nothing elsewhere.
fn progress(steps: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(u64::try_from(steps).unwrap_or(u64::MAX));
    if let Ok(style) = ProgressStyle::with_template("importing {bar:30} {pos}/{len}") {
        bar.set_style(style);
    }
    bar
}
