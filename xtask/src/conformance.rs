//! `cargo xtask conformance`: reads the documented responses of whole catalogues through the tables.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use cloudspec_codegen::conformance::report::table;
use cloudspec_codegen::conformance::{Outcome, openmeta_responses, responses};
use cloudspec_codegen::emit::package;
use cloudspec_codegen::import::files::files_in;
use cloudspec_codegen::import::run::{Target, put};
use cloudspec_codegen::import::zenlayer::Description;
use cloudspec_codegen::import::{ImportError, Options, openmeta, zenlayer};
use cloudspec_codegen::parallel::on_all_processors;
use cloudspec_spec::regular;

use crate::generate;
use crate::problem::tell;
use crate::workspace::workspace;

/// Reads every documented response through the tables, writes it back, and compares.
///
/// Prints one row for each product and format. Descriptions of the Zenlayer CLI contain no responses; they are only
/// imported and checked.
#[derive(clap::Args)]
pub struct Arguments {
    /// Files of published metadata, or folders of them
    #[arg(required = true, value_name = "FILE OR FOLDER")]
    paths: Vec<PathBuf>,
    /// List each response that is lossy, refused or has a value kept aside, with its path and both values
    #[arg(long)]
    list: bool,
    /// Products, by the names of their folders (`ecs`): their crates are generated and compiled below
    /// target/conformance, and their responses are read through the compiled tables
    #[arg(long, value_name = "PRODUCT", num_args = 1..)]
    compile: Vec<String>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let done = if arguments.compile.is_empty() { arguments.run() } else { arguments.run_compiled() };
    done.unwrap_or_else(|problem| {
        tell(&problem);
        ExitCode::FAILURE
    })
}

impl Arguments {
    /// Uses tables that are built at run time.
    fn run(&self) -> Result<ExitCode, String> {
        let start = Instant::now();
        let files = files_in(&self.paths, "json")?;
        let products = on_all_processors(&files, |file| one(file));
        let mut outcomes = Vec::new();
        let mut refused = Vec::new();
        for (file, product) in files.iter().zip(products) {
            match product {
                Ok(outcome) => outcomes.extend(outcome),
                Err(why) => refused.push(format!("not imported: {}: {why}", file.display())),
            }
        }
        outcomes.extend(self.zenlayer(&mut refused)?);
        print!("{}", table(&outcomes, self.list));
        refused.iter().for_each(|line| println!("{line}"));
        eprintln!("{:.2} s", start.elapsed().as_secs_f64());
        let failed = !refused.is_empty() || outcomes.iter().any(|outcome| outcome.mistakes.is_some());
        Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }

    fn zenlayer(&self, refused: &mut Vec<String>) -> Result<Vec<Outcome>, String> {
        let folders: Vec<PathBuf> = self.paths.iter().filter(|path| path.is_dir()).cloned().collect();
        let mut descriptions = Vec::new();
        for path in files_in(&folders, "yaml")? {
            let text = regular::read_text(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            descriptions.push(Description { file: path.display().to_string(), text });
        }
        let (services, not_imported) = zenlayer::import(&descriptions, &Options::default());
        refused.extend(not_imported.into_iter().map(|(file, why)| format!("not imported: {file}: {why}")));
        Ok(services.into_iter().map(responses).collect())
    }

    /// Uses tables that are generated and compiled.
    fn run_compiled(&self) -> Result<ExitCode, String> {
        let work = workspace().join("target/conformance");
        let (specs, crates) = (work.join("specs"), work.join("crates"));
        for folder in [&specs, &crates] {
            if folder.exists() {
                fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            }
        }
        let products = self.import_into(&specs)?;
        if generate::run(&generate::Arguments::between(specs, crates.clone())) != ExitCode::SUCCESS {
            return Err("the crates were not generated".to_owned());
        }
        let runner = crates.join("conformance-runner");
        write(&runner.join("Cargo.toml"), &manifest(&products))?;
        write(&runner.join("src/main.rs"), &program(&products, self.list))?;
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["run", "--quiet", "--package", "conformance-runner", "--"]).current_dir(&crates);
        cargo.env("CARGO_TARGET_DIR", work.join("target")).args(products.iter().map(|product| &product.file));
        let status = cargo.status().map_err(|error| format!("cargo: {error}"))?;
        Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    /// Imports only the chosen products.
    fn import_into(&self, specs: &Path) -> Result<Vec<Product>, String> {
        let target = Target { specs: specs.to_owned(), check: false, today: String::new(), prune: false };
        let mut products = Vec::new();
        for file in files_in(&self.paths, "json")? {
            let text = regular::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            let imported = match openmeta::import(&text, &Options::default()) {
                Ok(imported) => imported,
                Err(ImportError::Foreign(_)) => continue,
                // It may be one of the chosen products.
                Err(error) => return Err(format!("not imported: {}: {error}", file.display())),
            };
            let service = &imported.service;
            if !self.compile.contains(&service.name) {
                continue;
            }
            let (folder, version) =
                (format!("{}-{}", imported.provider, service.name), service.version.clone());
            let provider = Path::new(imported.provider).join("provider.json");
            put(imported, &target)?;
            let text = regular::read_text(&workspace().join("specs").join(&provider));
            write(
                &specs.join(&provider),
                &text.map_err(|error| format!("{}: {error}", provider.display()))?,
            )?;
            let file = file.canonicalize().map_err(|error| format!("{}: {error}", file.display()))?;
            products.push(Product { folder, version, file });
        }
        products.sort_by(|a, b| (&a.folder, &a.version).cmp(&(&b.folder, &b.version)));
        // Of several versions, only the crate of the newest one has no version in its name.
        for index in 1..products.len() {
            if products[index - 1].folder == products[index].folder {
                let version = products[index - 1].version.clone();
                products[index - 1].folder.push_str(&format!("-{version}"));
            }
        }
        if products.is_empty() {
            return Err(format!("none of the files is of {}", self.compile.join(", ")));
        }
        Ok(products)
    }
}

/// A product to compile.
struct Product {
    /// Folder of its client crate.
    folder: String,
    version: String,
    /// Its metadata.
    file: PathBuf,
}

impl Product {
    fn package(&self) -> String {
        package(&format!("{}-model", self.folder))
    }
}

/// The result for one file; `None` when it is not metadata of a product.
fn one(file: &Path) -> Result<Option<Outcome>, String> {
    let text = regular::read(file).map_err(|error| error.to_string())?;
    match openmeta_responses(&text) {
        Ok(outcome) => Ok(Some(outcome)),
        Err(ImportError::Foreign(_)) => Ok(None),
        Err(error) => Err(error.to_string()),
    }
}

fn manifest(products: &[Product]) -> String {
    let codegen = shown(&workspace().join("codegen"));
    let mut text = format!(
        "[package]\nname = \"conformance-runner\"\nversion.workspace = true\nedition.workspace = true\n\n\
         [dependencies]\ncloudspec-codegen = {{ path = {codegen:?} }}\n"
    );
    for product in products {
        let path = format!("../{}-model", product.folder);
        text.push_str(&format!("{} = {{ path = {path:?}, features = [\"full\"] }}\n", product.package()));
    }
    text
}

/// The source of the program that reads the responses. Its arguments are the metadata files in the order of the
/// products.
fn program(products: &[Product], list: bool) -> String {
    let services: Vec<String> = products
        .iter()
        .map(|product| format!("        &{}::SERVICE,\n", product.package().replace('-', "_")))
        .collect();
    format!(
        "fn main() -> std::process::ExitCode {{\n    \
         cloudspec_codegen::conformance::report::run_compiled(&[\n{}    ], {list})\n}}\n",
        services.concat()
    )
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let parent = path.parent().unwrap_or(path);
    let written = fs::create_dir_all(parent).and_then(|()| fs::write(path, text));
    written.map_err(|error| format!("{}: {error}", path.display()))
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
