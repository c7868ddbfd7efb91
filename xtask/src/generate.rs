//! `cargo xtask generate`: specs into crates.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use cloudspec_codegen::emit::Manifests;
use cloudspec_codegen::generate::{Choice, Generated, all_files, generate, read};
use cloudspec_codegen::output::{Change, apply, compare};

use crate::workspace;

/// What the command takes.
pub const USAGE: &str = "\
cargo xtask generate [--check] [--only SERVICE] [--specs DIR] [--out DIR] [--crates FROM]

  --check         write nothing; fail when a generated file is not what it should be
  --only SERVICE  one service: `ecs`, `alibaba/ecs` or `alibaba/ecs/2014-05-26`
  --specs DIR     folder of specs; specs/ of this workspace when absent
  --out DIR       write a workspace of its own into DIR, instead of crates/generated/ of this one
  --crates FROM   with --out, where it finds the cloudspec crates: a folder, or a version like `0.1.0`;
                  the folder of this workspace when absent";

/// Runs the command.
pub fn run(arguments: &[String]) -> ExitCode {
    let command = match Command::read(arguments) {
        Ok(command) => command,
        Err(problem) => {
            eprintln!("{problem}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match command.run() {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("{}", problem.trim_end());
            ExitCode::FAILURE
        }
    }
}

#[derive(Default)]
struct Command {
    check: bool,
    choice: Choice,
    specs: Option<PathBuf>,
    out: Option<PathBuf>,
    crates: Option<String>,
}

impl Command {
    fn read(arguments: &[String]) -> Result<Command, String> {
        let mut command = Command::default();
        let mut words = arguments.iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().cloned().ok_or(format!("`{word}` needs a value"));
            match word.as_str() {
                "--check" => command.check = true,
                "--only" => command.choice.only = Some(value()?),
                "--specs" => command.specs = Some(value()?.into()),
                "--out" => command.out = Some(value()?.into()),
                "--crates" => command.crates = Some(value()?),
                other => return Err(format!("unknown argument `{other}`")),
            }
        }
        if command.crates.is_some() && command.out.is_none() {
            return Err("`--crates` goes with `--out`".to_owned());
        }
        if command.specs.is_some() && command.out.is_none() {
            return Err(
                "`--specs` goes with `--out`: other specs would replace the crates of this workspace"
                    .to_owned(),
            );
        }
        Ok(command)
    }

    fn run(&self) -> Result<ExitCode, String> {
        let start = Instant::now();
        let specs = self.specs.clone().unwrap_or_else(|| workspace().join("specs"));
        let out = self.out.clone().unwrap_or_else(|| workspace().join("crates/generated"));
        let catalogue = read(&specs)?;
        let terminal = std::io::stdout().is_terminal();
        let manifests = self.manifests(&out)?;
        let generated = generate(&catalogue, &self.choice, &manifests, &|service: &Generated| {
            if terminal {
                println!(
                    "{}: {} operations, {} files",
                    service.service,
                    service.operations,
                    service.files.len()
                );
            }
        });
        if generated.is_empty() {
            return Err(self.nothing(&specs));
        }
        let files = all_files(&generated, &manifests);
        let folders = match self.choice.only {
            Some(_) => generated.iter().flat_map(|service| service.folders.clone()).collect(),
            None => Vec::new(),
        };
        let changes = compare(&files, &out, &folders).map_err(|error| error.to_string())?;
        if self.check {
            return Ok(self.report(&changes));
        }
        apply(&files, &out, &changes).map_err(|error| error.to_string())?;
        if terminal {
            println!(
                "{} of {} files changed, {:.2} s",
                changes.len(),
                files.len(),
                start.elapsed().as_secs_f64()
            );
        }
        Ok(ExitCode::SUCCESS)
    }

    fn nothing(&self, specs: &Path) -> String {
        match &self.choice.only {
            Some(only) => {
                format!("no service `{only}` in {}; named like `ecs` or `alibaba/ecs`", specs.display())
            }
            None => format!("no services in {}", specs.display()),
        }
    }

    fn manifests(&self, out: &Path) -> Result<Manifests, String> {
        if self.out.is_none() {
            return Ok(Manifests::Workspace);
        }
        let crates = match &self.crates {
            Some(version) if version.starts_with(|c: char| c.is_ascii_digit()) => {
                return Ok(Manifests::Standalone(format!("{version:?}")));
            }
            Some(folder) => PathBuf::from(folder),
            None => workspace(),
        };
        let crates = crates.canonicalize().map_err(|error| format!("{}: {error}", crates.display()))?;
        std::fs::create_dir_all(out).map_err(|error| format!("{}: {error}", out.display()))?;
        let out = out.canonicalize().map_err(|error| format!("{}: {error}", out.display()))?;
        // Manifests of members are one folder further down.
        let path = relative(&crates, &out).map_or(crates, |path| Path::new("..").join(path));
        let path = path.display().to_string().replace('\\', "/");
        Ok(Manifests::Standalone(format!("{{ path = {:?} }}", format!("{path}/crates/{{}}"))))
    }

    fn report(&self, changes: &[Change]) -> ExitCode {
        if changes.is_empty() {
            return ExitCode::SUCCESS;
        }
        eprintln!("generated files are not up to date; run `cargo xtask generate`:");
        for change in changes {
            match change {
                Change::Write(path) => eprintln!("  {path}"),
                Change::Remove(path) => eprintln!("  {path} (to be removed)"),
            }
        }
        ExitCode::FAILURE
    }
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
