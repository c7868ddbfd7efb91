//! Ten operations of every product of the corpus, generated as in a build script, compiled together, and called with
//! their documented inputs against the emulator, also those of products whose metadata describes only requests. The
//! corpus is not part of the repository; without it nothing is tested.

#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use cloudspec_build::product;
use cloudspec_codegen::import::run::{Target, put};
use cloudspec_codegen::import::zenlayer::{self, Description};
use cloudspec_codegen::import::{Imported, Options, cli, openmeta};
use serde_json::{Map, Value};

const CHOSEN: usize = 10;

/// A product of the corpus.
struct Module {
    name: String,
    provider: &'static str,
    out: PathBuf,
    /// The inputs of the calls, by operation.
    calls: Map<String, Value>,
}

#[test]
fn ten_operations_of_every_product_compile_and_call_the_emulator() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap();
    let corpus = workspace.join("../shared/corpus");
    if !corpus.is_dir() {
        println!("0 products: there is no corpus at {}", corpus.display());
        return;
    }
    let work = workspace.join("target/build-corpus");
    let mut modules = Vec::new();
    for source in sources(&corpus) {
        let name = module_name(&source);
        // Products behind gateways of their own are refused.
        let Some(imported) = imported(&corpus, &source) else { continue };
        let provider = imported.provider;
        let specs = specs(imported, &work.join("specs").join(&name));
        let calls = calls(&specs);
        let out = work.join(&name);
        // A build script reads all but the metadata of Alibaba Cloud's command line.
        let from = if is_of(&source, "cli-metadata") { &specs } else { &source };
        product(from).operations(calls.keys().cloned()).module(&name).out(&out).generate().unwrap();
        modules.push(Module { name, provider, out, calls });
    }
    write(&work.join("Cargo.toml"), &manifest(&workspace));
    write(&work.join("src/main.rs"), &program(&modules));
    fs::copy(workspace.join("Cargo.lock"), work.join("Cargo.lock")).unwrap();
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace.join("target"), PathBuf::from);
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--quiet"]).env("CARGO_TARGET_DIR", target).current_dir(&work);
    let start = Instant::now();
    let output = cargo.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    println!("{said}{} products, compiled and called in {:?}", modules.len(), start.elapsed());
}

fn is_of(source: &Path, folder: &str) -> bool {
    source.parent().is_some_and(|parent| parent.ends_with(folder))
}

/// The service that a source describes; `None` when it is refused because the product has a gateway of its own.
fn imported(corpus: &Path, source: &Path) -> Option<Imported> {
    let options = Options::default();
    if source.is_file() {
        return openmeta::import(&fs::read(source).unwrap(), &options).ok();
    }
    let files = fs::read_dir(source).unwrap().map(|entry| entry.unwrap().path());
    let text = |path: &PathBuf| fs::read_to_string(path).unwrap();
    let (mut services, refused) = if is_of(source, "zenlayer") {
        let described = |path: PathBuf| Description { text: text(&path), file: path.display().to_string() };
        zenlayer::import(&files.map(described).collect::<Vec<_>>(), &options)
    } else {
        let described =
            |path: PathBuf| cli::File { text: text(&path).into(), path: path.display().to_string() };
        let files: Vec<cli::File> =
            files.filter(|path| !path.ends_with("version.json")).map(described).collect();
        let products = fs::read(corpus.join("cli-metadata/products.json")).unwrap();
        cli::import(&files, Some(&products), &options)
    };
    assert!(refused.is_empty(), "{refused:?}");
    services.pop()
}

/// Writes the specs of a product into `folder`, and returns the folder of its version.
fn specs(imported: Imported, folder: &Path) -> PathBuf {
    let provider = imported.provider;
    let target =
        Target { specs: folder.to_owned(), check: false, today: "2026-04-01".to_owned(), prune: false };
    let report = put(imported, &target).unwrap();
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../specs/{provider}/provider.json"));
    fs::copy(shared, folder.join(provider).join("provider.json")).unwrap();
    folder.join(report.name)
}

/// The first operations that can be called with their documented inputs.
fn calls(specs: &Path) -> Map<String, Value> {
    let files = fs::read_dir(specs.join("operations")).unwrap().map(|entry| entry.unwrap().path());
    let read = |path: PathBuf| serde_json::from_slice::<Value>(&fs::read(path).unwrap()).unwrap();
    let mut operations: Vec<Value> = files.map(read).collect();
    operations.sort_by(|a, b| a["name"].as_str().cmp(&b["name"].as_str()));
    let calls = operations.iter().filter_map(|operation| {
        let examples = operation["examples"].as_array().into_iter().flatten();
        let input = examples.filter_map(|example| example["input"].as_object()).next();
        let input = input.cloned().unwrap_or_default();
        let members = operation["input"].as_array().into_iter().flatten();
        let mut required = members.filter(|member| member["required"] == true).map(|member| &member["name"]);
        let is_filled = |name: &Value| *name == "RegionId" || *name == operation["idempotency_token"];
        let is_complete = required.all(|name| is_filled(name) || input.contains_key(name.as_str().unwrap()));
        is_complete.then(|| (operation["name"].as_str().unwrap().to_owned(), Value::Object(input)))
    });
    calls.take(CHOSEN).collect()
}

/// A part of the program: undescribed members of a response are kept in `extra`.
const UNDESCRIBED: &str = r#"
    let whole = serde_json::json!({"RequestId": "1", "Keys": {"Key": [{"KeyId": "k", "KeyArn": "a"}]}, "TotalCount": 1});
    let mock = cloudspec_runtime::transport::mock::Mock::new();
    mock.on("ListKeys").json(200, whole.clone());
    let key = cloudspec_runtime::Credentials::new("id", "secret");
    let config = cloudspec_alibaba::Config::with_transport(std::sync::Arc::new(mock.clone()), key).region("cn-hangzhou");
    let request = cli_metadata_kms::ListKeysRequest::new().page_size(5);
    let response = cli_metadata_kms::Client::new(&config).list_keys(request).await.unwrap();
    assert_eq!(cloudspec_wire::json::to_value(&response), whole);
    assert_eq!(response.extra.get("Keys"), Some(&whole["Keys"]));
"#;

/// Files of api-docs, and folders of metadata of the two command lines.
fn sources(corpus: &Path) -> Vec<PathBuf> {
    let below = |folder: &str| -> Vec<PathBuf> {
        let entries = fs::read_dir(corpus.join(folder)).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect()
    };
    let documents = ["openmeta", "openmeta-2026-01"].into_iter().flat_map(below);
    let documents = documents.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
    let folders = ["cli-metadata", "zenlayer"].into_iter().flat_map(below).filter(|path| path.is_dir());
    let mut sources: Vec<PathBuf> = documents.chain(folders).collect();
    sources.sort();
    sources
}

/// A unique name.
fn module_name(source: &Path) -> String {
    let parts: Vec<String> =
        source.iter().rev().take(2).map(|part| part.to_string_lossy().to_lowercase()).collect();
    format!("{}_{}", parts[1], parts[0].trim_end_matches(".json")).replace(['-', '.'], "_")
}

/// The manifest of the program. Without debugging information it shares what it depends on with the workspace, and
/// compiles faster.
fn manifest(workspace: &Path) -> String {
    let crates = workspace.join("crates");
    let dependency = |name: &str| format!("cloudspec-{name} = {{ path = {:?} }}\n", crates.join(name));
    let ours: String = ["alibaba", "zenlayer", "emulator", "runtime", "wire"].map(dependency).concat();
    format!(
        "[package]\nname = \"build-corpus\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [profile.dev]\ndebug = false\nincremental = false\n\n\
         [dependencies]\n{ours}serde_json = \"1\"\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
    )
}

/// Part of the program: calls operations by name, with the generated types as requests and responses.
const CALLS: &str = r#"
async fn call(core: &cloudspec_runtime::ClientCore, calls: &str) -> (usize, usize) {
    let calls: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(&std::fs::read_to_string(calls).unwrap()).unwrap();
    let (mut responses, mut errors) = (0, 0);
    for (operation, input) in &calls {
        match core.call_json(operation, input).unwrap().await {
            Ok(_) => responses += 1,
            Err(error) if error.code().is_some() => errors += 1,
            Err(error) => panic!("{operation}: {error} {:?}", error.violations()),
        }
    }
    assert_eq!(responses + errors, core.service().operations.len());
    (responses, errors)
}
"#;

/// A program with all modules. It makes the calls, and counts them.
fn program(modules: &[Module]) -> String {
    let mut text = String::from("#![allow(missing_docs)]\n");
    for Module { name, out, .. } in modules {
        writeln!(text, "include!({:?});", out.join(format!("cloudspec/{name}.rs"))).unwrap();
    }
    text.push_str(CALLS);
    text.push_str("\n#[tokio::main]\nasync fn main() {\n    let (mut all, mut refused) = (0, 0);\n");
    for Module { name, provider, out, calls } in modules {
        let region = if *provider == "alibaba" { ".region(\"cn-hangzhou\")" } else { "" };
        let (specs, inputs) = (out.join("cloudspec/specs"), out.join("calls.json"));
        write(&inputs, &Value::Object(calls.clone()).to_string());
        writeln!(
            text,
            "    let emulator = cloudspec_emulator::Emulator::builder().specs({specs:?}).start().await.unwrap();\n    \
             let config = cloudspec_{provider}::Config::new(emulator.credentials()).unwrap(){region}\
             .endpoint(emulator.endpoint());\n    \
             let client = {name}::Client::new(&config);\n    \
             let (responses, errors) = call(client.core(), {inputs:?}).await;\n    \
             println!(\"{name}: {{responses}} responses, {{errors}} error codes\");\n    \
             all += responses + errors;\n    refused += errors;"
        )
        .unwrap();
    }
    text.push_str(UNDESCRIBED);
    text.push_str("    println!(\"{all} calls, {refused} of them with an error code\");\n}\n");
    text
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
