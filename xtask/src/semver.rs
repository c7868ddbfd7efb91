//! `cargo xtask semver`: compares the verdicts of `diff` with those of cargo-semver-checks.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use cloudspec_codegen::diff::mutations::{Mutation, mutated};
use cloudspec_codegen::diff::{Step, Verdict, diff_all, versions};
use cloudspec_codegen::generate::read;
use cloudspec_codegen::import::files::files_in;
use cloudspec_spec::regular;
use sha2::{Digest, Sha256};

use crate::generate;
use crate::problem::tell;
use crate::progress::progress;
use crate::workspace::workspace;

/// Compares the verdicts of `diff` with those of cargo-semver-checks.
///
/// Crates are generated from both specs, documented by rustdoc as JSON, and compared. Without folders, this is done
/// for the mutated specs of codegen/tests/diff, which give the reason where the tool is known to differ.
#[derive(clap::Args)]
pub struct Arguments {
    /// Two folders of specs to compare instead, the older one first
    #[arg(num_args = 2, value_names = ["OLD", "NEW"])]
    folders: Vec<PathBuf>,
    /// Only mutations whose names contain this text
    #[arg(long, value_name = "TEXT", conflicts_with = "folders")]
    only: Option<String>,
    /// Path of cargo-semver-checks
    #[arg(long, value_name = "PATH", default_value = "cargo-semver-checks")]
    tool: PathBuf,
}

/// The JSON documentation of crates, by crate. Crates with the same sources share a file.
type Docs = BTreeMap<String, PathBuf>;

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let done = match arguments.folders.as_slice() {
        [old, new] => arguments.compare(old, new),
        _ => arguments.mutations(),
    };
    done.unwrap_or_else(|problem| {
        tell(&problem);
        ExitCode::FAILURE
    })
}

impl Arguments {
    fn mutations(&self) -> Result<ExitCode, String> {
        let tests = workspace().join("codegen/tests/diff");
        let mut mutations = Mutation::read(&tests.join("mutations.json"))?;
        mutations.retain(|mutation| self.only.as_ref().is_none_or(|only| mutation.name.contains(only)));
        let base = tests.join("specs");
        remove(&documented())?;
        let old = docs(&base)?;
        let bar = progress("comparing", mutations.len());
        let (mut agree, mut explained, mut wrong) = (0, 0, Vec::new());
        for mutation in &mutations {
            let changed = work().join("mutated");
            remove(&changed)?;
            mutated(&base, mutation, &changed)?;
            let breaks = self.breaks(&old, &docs(&changed)?)?;
            let is_breaking = mutation.verdict == Some(Verdict::Breaking);
            match (breaks.is_empty() != is_breaking, &mutation.compiler) {
                (true, None) => agree += 1,
                (false, Some(why)) => {
                    explained += 1;
                    let whose = if is_breaking { "our verdict" } else { "the tool" };
                    bar.suspend(|| println!("{}: breaking by {whose} alone. {why}", mutation.name));
                }
                (true, Some(_)) => {
                    wrong.push(format!("{}: the tool agrees by now; remove the reason", mutation.name));
                }
                (false, None) => {
                    let found = if breaks.is_empty() { "nothing".to_owned() } else { breaks.join(", ") };
                    wrong.push(format!("{}: {:?}, the tool finds {found}", mutation.name, mutation.verdict));
                }
            }
            bar.inc(1);
        }
        bar.finish_and_clear();
        wrong.iter().for_each(|line| println!("DIFFERS  {line}"));
        println!(
            "{} mutations: {agree} agree, {explained} differ for a reason, {} differ",
            mutations.len(),
            wrong.len()
        );
        Ok(if wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    fn compare(&self, old: &Path, new: &Path) -> Result<ExitCode, String> {
        let diffs = diff_all(&versions(&read(old)?), &versions(&read(new)?));
        let step = diffs.iter().map(|diff| diff.step).max().unwrap_or(Step::None);
        remove(&documented())?;
        let breaks = self.breaks(&docs(old)?, &docs(new)?)?;
        println!("our step: {step}; broken rules of cargo-semver-checks: {}", breaks.len());
        breaks.iter().for_each(|rule| println!("  {rule}"));
        let missed = !breaks.is_empty() && step != Step::Major;
        Ok(if missed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }

    /// The rules of the tool that `new` breaks.
    fn breaks(&self, old: &Docs, new: &Docs) -> Result<Vec<String>, String> {
        let mut broken = Vec::new();
        for (name, before) in old {
            let Some(after) = new.get(name) else {
                broken.push(format!("{name}: crate removed"));
                continue;
            };
            if before == after {
                continue;
            }
            let mut command = Command::new(&self.tool);
            command.args([
                "semver-checks",
                "--release-type",
                "minor",
                "--color",
                "never",
                "--baseline-rustdoc",
            ]);
            command.arg(before).arg("--current-rustdoc").arg(after);
            let output = command.output().map_err(|error| format!("{}: {error}", self.tool.display()))?;
            let said = String::from_utf8_lossy(&output.stdout).into_owned()
                + &String::from_utf8_lossy(&output.stderr);
            let rules: Vec<String> = said
                .lines()
                .filter_map(|line| line.strip_prefix("--- failure "))
                .map(|rule| format!("{name}: {}", rule.split(':').next().unwrap_or(rule)))
                .collect();
            if rules.is_empty() && !output.status.success() {
                return Err(format!("cargo-semver-checks fails on {name}:\n{said}"));
            }
            broken.extend(rules);
        }
        Ok(broken)
    }
}

/// Where crates are generated and documented.
fn work() -> PathBuf {
    workspace().join("target/semver")
}

/// Where the documentation is kept, a file for each state of a crate's sources.
fn documented() -> PathBuf {
    work().join("documented")
}

fn remove(folder: &Path) -> Result<(), String> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

/// Generates crates from `specs`, always into the same folder so that their dependencies are compiled once, and
/// documents those whose sources have not been documented yet.
fn docs(specs: &Path) -> Result<Docs, String> {
    let (crates, kept) = (work().join("crates"), documented());
    fs::create_dir_all(&kept).map_err(|error| format!("{}: {error}", kept.display()))?;
    if generate::run(&generate::Arguments::between(specs.to_owned(), crates.clone())) != ExitCode::SUCCESS {
        return Err("the crates were not generated".to_owned());
    }
    let mut docs = Docs::new();
    for (package, folder) in packages(&crates)? {
        let to = kept.join(format!("{package}-{}.json", digest(&folder)?));
        if !to.exists() {
            document(&crates, &package)?;
            let from = work().join("target/doc").join(format!("{}.json", package.replace('-', "_")));
            fs::copy(&from, &to).map_err(|error| format!("{}: {error}", from.display()))?;
        }
        docs.insert(package, to);
    }
    Ok(docs)
}

/// A digest of the sources of a package.
fn digest(folder: &Path) -> Result<String, String> {
    let mut files = vec![folder.join("Cargo.toml")];
    files.extend(files_in(&[folder.join("src")], "rs")?);
    files.sort();
    let mut digest = Sha256::new();
    for file in files {
        digest.update(file.as_os_str().as_encoded_bytes());
        digest.update(regular::read(&file).map_err(|error| format!("{}: {error}", file.display()))?);
    }
    Ok(digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect())
}

/// The packages of a generated workspace with their folders.
fn packages(crates: &Path) -> Result<Vec<(String, PathBuf)>, String> {
    let about = |error: std::io::Error| format!("{}: {error}", crates.display());
    let mut packages = Vec::new();
    for entry in fs::read_dir(crates).map_err(about)? {
        let folder = entry.map_err(about)?.path();
        let Ok(text) = regular::read_text(&folder.join("Cargo.toml")) else { continue };
        let name = text.lines().find_map(|line| line.strip_prefix("name = \""));
        packages.extend(name.map(|name| (name.trim_end_matches('"').to_owned(), folder.clone())));
    }
    packages.sort();
    Ok(packages)
}

fn document(crates: &Path, package: &str) -> Result<(), String> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["rustdoc", "--quiet", "--all-features", "--package", package, "--"]);
    cargo.args(["-Zunstable-options", "--output-format", "json", "--cap-lints", "allow"]);
    // The JSON of rustdoc is unstable; the tool can read only that of the toolchain it was made for.
    cargo.env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", work().join("target")).current_dir(crates);
    let output = cargo.output().map_err(|error| format!("cargo rustdoc: {error}"))?;
    match output.status.success() {
        true => Ok(()),
        false => Err(format!("cargo rustdoc {package}:\n{}", String::from_utf8_lossy(&output.stderr))),
    }
}
