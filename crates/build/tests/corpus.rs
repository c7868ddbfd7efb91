//! Ten operations of every product of the corpus, generated as in a build script, compiled, and called against the
//! emulator; and a product whose metadata describes only requests. The corpus is not part of the repository; without
//! it nothing is tested.

#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cloudspec_build::product;
use cloudspec_codegen::import::run::{Target, put};
use cloudspec_codegen::import::{Options, cli};

const CHOSEN: usize = 10;

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
        let module = module_name(&source);
        let out = work.join(&module);
        match product(&source).operations(operations(&source)).module(&module).out(&out).generate() {
            Ok(()) => modules.push((module, out)),
            // Products with gateways of their own are refused with a clear error.
            Err(error) if error.to_string().contains("of their own") => println!("{error}"),
            Err(error) => panic!("{error}"),
        }
    }
    let out = work.join(COMMAND_LINE);
    product(command_line(&corpus, &work)).module(COMMAND_LINE).out(&out).generate().unwrap();
    modules.push((COMMAND_LINE.to_owned(), out));
    write(&work.join("Cargo.toml"), &manifest(&workspace));
    write(&work.join("src/main.rs"), &program(&modules));
    fs::copy(workspace.join("Cargo.lock"), work.join("Cargo.lock")).unwrap();
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace.join("target"), PathBuf::from);
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--quiet"]).env("CARGO_TARGET_DIR", target).current_dir(&work);
    let output = cargo.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    println!("{} products:\n{said}", modules.len());
}

/// The module of a product that only the metadata of the command line describes.
const COMMAND_LINE: &str = "command_line_kms";

/// Specs of that product.
fn command_line(corpus: &Path, work: &Path) -> PathBuf {
    let read = |path: PathBuf| cli::File { text: fs::read(&path).unwrap(), path: path.display().to_string() };
    let folder = corpus.join("cli-metadata");
    let files = fs::read_dir(folder.join("kms")).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<cli::File> = files.filter(|path| !path.ends_with("version.json")).map(read).collect();
    let products = fs::read(folder.join("products.json")).unwrap();
    let (mut services, refused) = cli::import(&files, Some(&products), &Options::default());
    assert!(refused.is_empty(), "{refused:?}");
    let specs = work.join("command-line");
    let target = Target { specs: specs.clone(), check: false, today: "2026-04-01".to_owned(), prune: false };
    let report = put(services.pop().unwrap(), &target).unwrap();
    let provider = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/alibaba/provider.json");
    fs::copy(provider, specs.join("alibaba/provider.json")).unwrap();
    specs.join(report.name)
}

/// A part of the program: undescribed members of a response are kept in `extra`.
const UNDESCRIBED: &str = r#"
    let whole = serde_json::json!({"RequestId": "1", "Keys": {"Key": [{"KeyId": "k", "KeyArn": "a"}]}, "TotalCount": 1});
    let mock = cloudspec_runtime::transport::mock::Mock::new();
    mock.on("ListKeys").json(200, whole.clone());
    let key = cloudspec_runtime::Credentials::new("id", "secret");
    let config = cloudspec_alibaba::Config::with_transport(std::sync::Arc::new(mock.clone()), key).region("cn-hangzhou");
    let request = command_line_kms::ListKeysRequest::new().page_size(5);
    let response = command_line_kms::Client::new(&config).list_keys(request).await.unwrap();
    assert_eq!(cloudspec_wire::json::to_value(&response), whole);
    assert_eq!(response.extra.get("Keys"), Some(&whole["Keys"]));
"#;

/// Files of api-docs, and folders of descriptions of Zenlayer.
fn sources(corpus: &Path) -> Vec<PathBuf> {
    let below = |folder: &str| -> Vec<PathBuf> {
        let entries = fs::read_dir(corpus.join(folder)).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect()
    };
    let documents = ["openmeta", "openmeta-2026-01"].into_iter().flat_map(below);
    let documents = documents.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
    let folders = below("zenlayer").into_iter().filter(|path| path.is_dir());
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

/// The names of the first operations.
fn operations(source: &Path) -> Vec<String> {
    if source.is_dir() {
        let files =
            fs::read_dir(source).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
        let action = |text: String| {
            text.lines().find_map(|line| line.strip_prefix("name:").map(|name| name.trim().to_owned()))
        };
        let mut names: Vec<String> = files.filter_map(action).collect();
        names.sort();
        names.truncate(CHOSEN);
        return names;
    }
    let document: serde_json::Value = serde_json::from_slice(&fs::read(source).unwrap()).unwrap();
    let apis = document["apis"].as_object().unwrap();
    apis.keys().take(CHOSEN).cloned().collect()
}

fn manifest(workspace: &Path) -> String {
    let crates = workspace.join("crates");
    let dependency = |name: &str| format!("cloudspec-{name} = {{ path = {:?} }}\n", crates.join(name));
    let ours: String = ["alibaba", "zenlayer", "emulator", "runtime", "wire"].map(dependency).concat();
    format!(
        "[package]\nname = \"build-corpus\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\n{ours}serde_json = \"1\"\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
    )
}

/// A program with all modules. It calls the operations that need no input, and counts them.
fn program(modules: &[(String, PathBuf)]) -> String {
    let mut text = String::from("#![allow(missing_docs)]\n");
    for (module, out) in modules {
        writeln!(text, "include!({:?});", out.join(format!("cloudspec/{module}.rs"))).unwrap();
    }
    text.push_str(
        "async fn call(core: &cloudspec_runtime::ClientCore) -> (usize, usize) {\n    \
         let (mut refused, mut responses) = (0, 0);\n    \
         for operation in core.service().operations {\n        \
         let call = core.call_json(operation.name, &serde_json::json!({})).unwrap();\n        \
         match call.await {\n            Ok(_) => responses += 1,\n            \
         Err(error) if !error.violations().is_empty() => refused += 1,\n            \
         Err(error) if error.code().is_some() => responses += 1,\n            \
         Err(error) => panic!(\"{}: {error}\", operation.name),\n        }\n    }\n    (refused, responses)\n}\n\n\
         #[tokio::main]\nasync fn main() {\n",
    );
    for (module, out) in modules {
        let provider = if module.starts_with("zenlayer") { "zenlayer" } else { "alibaba" };
        let region = if provider == "alibaba" { ".region(\"cn-hangzhou\")" } else { "" };
        let specs = out.join("cloudspec/specs");
        writeln!(
            text,
            "    let emulator = cloudspec_emulator::Emulator::builder().specs({specs:?}).start().await.unwrap();\n    \
             let config = cloudspec_{provider}::Config::new(emulator.credentials()).unwrap(){region}\
             .endpoint(emulator.endpoint());\n    \
             let client = {module}::Client::new(&config);\n    \
             let (refused, responses) = call(client.core()).await;\n    \
             println!(\"{module}: {{refused}} need inputs, {{responses}} responses\");"
        )
        .unwrap();
    }
    text.push_str(UNDESCRIBED);
    text.push_str("}\n");
    text
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
