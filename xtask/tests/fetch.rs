//! `cargo xtask fetch` against a server that publishes metadata of made-up products.

#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::Path;

use common::{Reply, Server, said};
use serde_json::{Value, json};

const PRODUCTS: &str = "/meta/v1/products.json?language=EN_US";

fn docs(product: &str, version: &str) -> String {
    format!("/meta/v1/products/{product}/versions/{version}/api-docs.json?language=EN_US")
}

/// Metadata of a product with one operation for each of `inputs`.
fn metadata(product: &str, version: &str, inputs: &[(&str, &str)]) -> Vec<u8> {
    let api = |input: &str| {
        json!({
            "methods": ["post"],
            "parameters": [{ "name": input, "in": "query", "schema": { "type": "string" } }],
            "responses": { "200": { "schema": { "type": "object", "properties": { "RequestId": { "type": "string" } } } } },
        })
    };
    let apis: serde_json::Map<String, Value> =
        inputs.iter().map(|(name, input)| ((*name).to_owned(), api(input))).collect();
    let document =
        json!({ "info": { "style": "RPC", "product": product, "version": version }, "apis": apis });
    document.to_string().into_bytes()
}

fn shop() -> Server {
    let server = Server::start();
    let products = json!([
        { "code": "Shop", "name": "Shop", "defaultVersion": "2020-02-02", "versions": ["2019-01-01", "2020-02-02"] },
        { "code": "stock-room", "versions": ["2021-03-03"] },
    ]);
    server.put(PRODUCTS, Reply::Document(products.to_string().into_bytes()));
    for (product, version) in [("Shop", "2019-01-01"), ("Shop", "2020-02-02"), ("stock-room", "2021-03-03")] {
        let document = metadata(product, version, &[("ListThings", "Name"), ("BuyThing", "ThingId")]);
        server.put(&docs(product, version), Reply::Document(document));
    }
    server
}

fn lock(folder: &Path) -> Value {
    serde_json::from_slice(&fs::read(folder.join("metadata/alibaba.lock")).unwrap()).unwrap()
}

#[test]
fn every_version_of_every_product_comes_with_a_lock_and_is_asked_for_conditionally_from_then_on() {
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    let output = server.fetch(folder.path(), &["alibaba"]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(said(&output), "3 fetched, 0 unchanged, 0 failed\n");
    let lock = lock(folder.path());
    assert_eq!(lock.as_object().unwrap().len(), 3);
    let pin = &lock["shop-2020-02-02.json"];
    assert_eq!((&pin["product"], &pin["version"]), (&json!("Shop"), &json!("2020-02-02")));
    assert!(pin["address"].as_str().unwrap().ends_with(&docs("Shop", "2020-02-02")));
    assert_eq!(pin["sha256"].as_str().unwrap().len(), 64);
    assert!(pin["date"].as_str().unwrap().ends_with('Z') && pin["etag"].is_string());

    server.seen();
    // Recently fetched documents are not requested at all, older ones conditionally.
    assert_eq!(said(&server.fetch(folder.path(), &["alibaba"])), "0 fetched, 3 unchanged, 0 failed\n");
    assert_eq!(server.seen(), [(PRODUCTS.to_owned(), false)]);
    let output = server.fetch(folder.path(), &["alibaba", "--max-age", "0s"]);
    assert_eq!(said(&output), "0 fetched, 3 unchanged, 0 failed\n");
    assert!(server.seen().iter().all(|(path, conditional)| *conditional || path == PRODUCTS));
}

#[test]
fn an_import_says_on_which_day_its_metadata_was_fetched() {
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    assert!(server.fetch(folder.path(), &["alibaba", "shop"]).status.success());
    let day = lock(folder.path())["shop-2020-02-02.json"]["date"].as_str().unwrap()[..10].to_owned();
    let mut import = std::process::Command::new(env!("CARGO_BIN_EXE_xtask"));
    import.args(["import", "openmeta", "metadata/shop-2020-02-02.json", "--out", "specs"]);
    let output = import.current_dir(folder.path()).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let service = fs::read(folder.path().join("specs/alibaba/shop/2020-02-02/service.json")).unwrap();
    let service: Value = serde_json::from_slice(&service).unwrap();
    assert_eq!(service["sources"][0]["date"], json!(day));
}

#[test]
fn a_named_product_comes_in_its_default_version_or_the_one_asked_for() {
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    assert!(server.fetch(folder.path(), &["alibaba", "shop"]).status.success());
    assert!(server.fetch(folder.path(), &["alibaba", "SHOP", "--version", "2019-01-01"]).status.success());
    let lock = lock(folder.path());
    let paths: Vec<&String> = lock.as_object().unwrap().keys().collect();
    assert_eq!(paths, ["shop-2019-01-01.json", "shop-2020-02-02.json"]);
}

#[test]
fn the_chinese_texts_are_another_document() {
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    server.fetch(folder.path(), &["alibaba", "Shop", "--language", "zh"]);
    assert_eq!(server.seen(), [("/meta/v1/products.json?language=ZH_CN".to_owned(), false)]);
}

#[test]
fn what_passes_is_tried_again() {
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    let document = metadata("Shop", "2020-02-02", &[("ListThings", "Name")]);
    for failing in [Reply::Status(503), Reply::Status(429), Reply::Broken(document.clone())] {
        let reply = Reply::First(2, Box::new(failing), Box::new(Reply::Document(document.clone())));
        server.put(&docs("Shop", "2020-02-02"), reply);
        let output = server.fetch(folder.path(), &["alibaba", "Shop", "--max-age", "0s"]);
        assert!(output.status.success(), "{}", said(&output));
    }
}

#[test]
fn what_came_before_a_failure_is_kept_and_the_next_run_fetches_the_rest() {
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    let missing = docs("stock-room", "2021-03-03");
    server.put(&missing, Reply::Status(500));
    let output = server.fetch(folder.path(), &["alibaba", "--retries", "1"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("2 fetched, 0 unchanged, 1 failed"), "{}", said(&output));
    assert!(said(&output).contains("500 Internal Server Error (tried 2 times)"), "{}", said(&output));
    server.put(&missing, Reply::Plain(metadata("stock-room", "2021-03-03", &[("ListRooms", "Name")])));
    server.seen();
    assert_eq!(said(&server.fetch(folder.path(), &["alibaba"])), "1 fetched, 2 unchanged, 0 failed\n");
    assert_eq!(server.seen().len(), 2);
}

#[test]
fn every_failure_says_what_is_wrong() {
    let page = b"<html>Please sign in</html>".to_vec();
    let cases: [(Reply, &str); 6] = [
        (Reply::Status(404), "there is no such document (404 Not Found)"),
        (Reply::Status(403), "the host refuses the request (403 Forbidden); is a proxy in between?"),
        (Reply::Broken(metadata("Shop", "2020-02-02", &[])), "the response broke off"),
        (Reply::Plain(page), "it does not parse: expected value at line 1 column 1"),
        (Reply::Plain(b"{}".to_vec()), "it has no `info.product`"),
        (Reply::Plain(metadata("Other", "2020-02-02", &[])), "it describes Other 2020-02-02 instead"),
    ];
    let mut wrong = Vec::new();
    for (reply, expected) in cases {
        let (server, folder) = (shop(), tempfile::tempdir().unwrap());
        server.put(&docs("Shop", "2020-02-02"), reply);
        let output = server.fetch(folder.path(), &["alibaba", "Shop", "--retries", "0"]);
        if output.status.success() || !said(&output).contains(expected) {
            wrong.push(format!("expected `{expected}`, got:\n{}", said(&output)));
        }
        assert!(!folder.path().join("metadata/shop-2020-02-02.json").exists());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn wrong_arguments_are_told_with_what_may_have_been_meant() {
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    let cases: [(&[&str], &str); 4] = [
        (&["alibaba", "Shpo"], "there is no product `Shpo`; did you mean `Shop`?"),
        (
            &["alibaba", "Shop", "--version", "2022-01-01"],
            "Shop has no version `2022-01-01`; it has 2019-01-01, 2020-02-02",
        ),
        (&["alibaba", "--version", "2022-01-01"], "`--version` is that of one product: name one"),
        (&["alibaba", "--timeout", "soon"], "expected one like `30s` or `1h`"),
    ];
    for (arguments, expected) in cases {
        let output = server.fetch(folder.path(), arguments);
        assert!(!output.status.success() && said(&output).contains(expected), "{}", said(&output));
    }
}

#[test]
fn nobody_listening_is_a_message_and_no_wait() {
    let folder = tempfile::tempdir().unwrap();
    let output = Server::fetch_from("http://127.0.0.1:1", folder.path(), &["alibaba", "--retries", "1"]);
    let text = said(&output);
    assert!(!output.status.success(), "{text}");
    assert!(
        text.contains("products.json?language=EN_US: no connection: ") && text.contains("(tried 2 times)"),
        "{text}"
    );
}

#[test]
fn a_file_that_somebody_changed_is_not_replaced() {
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    let path = folder.path().join("metadata/shop-2020-02-02.json");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, "mine").unwrap();
    let output = server.fetch(folder.path(), &["alibaba", "Shop"]);
    assert!(said(&output).contains("is not what was fetched there"), "{}", said(&output));
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    assert!(server.fetch(folder.path(), &["alibaba", "Shop", "--overwrite"]).status.success());
    assert_ne!(fs::read_to_string(&path).unwrap(), "mine");
}

/// An archive of the repository of the command line.
fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let mut archive =
        tar::Builder::new(flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast()));
    for (path, text) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        archive.append_data(&mut header, path, text.as_bytes()).unwrap();
    }
    archive.into_inner().unwrap().finish().unwrap()
}

const LIST: &str = "name: DescribeThings\nproduct: madeup\nuse: describe-things\nsdk: { service: madeup, version: '2020-01-01', action: DescribeThings }\n";
const CODE: &str = "package main\n";
const ARCHIVE: &str = "/zenlayer/zenlayercloud-cli/tar.gz/HEAD";

#[test]
fn descriptions_of_zenlayer_come_out_of_the_archive_and_nothing_else_does() {
    let (server, folder) = (Server::start(), tempfile::tempdir().unwrap());
    let files = [
        ("cli-1/main.go", CODE),
        ("cli-1/apis/en-US/products.yaml", "madeup: Things.\n"),
        ("cli-1/apis/en-US/madeup/describe-things.yaml", LIST),
        ("cli-1/apis/en-US/other/describe-things.yaml", LIST),
        ("cli-1/apis/zh-CN/madeup/describe-things.yaml", LIST),
    ];
    server.put(ARCHIVE, Reply::Document(archive(&files)));
    let output = server.fetch(folder.path(), &["zenlayer", "madeup"]);
    assert_eq!(said(&output), "1 fetched, 0 unchanged, 0 failed\n");
    let metadata = folder.path().join("metadata");
    assert_eq!(fs::read_to_string(metadata.join("zenlayer/madeup/describe-things.yaml")).unwrap(), LIST);
    assert!(!metadata.join("zenlayer/other").exists());
    let lock: Value = serde_json::from_slice(&fs::read(metadata.join("zenlayer.lock")).unwrap()).unwrap();
    assert_eq!(lock["zenlayer/madeup"]["version"], "2020-01-01");

    // An unchanged archive is not sent again; a new one replaces the files and removes those that it lacks.
    server.seen();
    let output = server.fetch(folder.path(), &["zenlayer", "madeup", "--max-age", "0s"]);
    assert_eq!(said(&output), "0 fetched, 1 unchanged, 0 failed\n");
    assert_eq!(server.seen(), [(ARCHIVE.to_owned(), true)]);
    let renamed = [("cli-2/apis/en-US/madeup/list-things.yaml", LIST)];
    server.put(ARCHIVE, Reply::Document(archive(&renamed)));
    assert!(server.fetch(folder.path(), &["zenlayer", "madeup", "--max-age", "0s"]).status.success());
    assert!(!metadata.join("zenlayer/madeup/describe-things.yaml").exists());
    assert!(metadata.join("zenlayer/madeup/list-things.yaml").exists());
}

#[test]
fn an_archive_of_something_else_is_refused() {
    let (server, folder) = (Server::start(), tempfile::tempdir().unwrap());
    let cases = [
        (b"<html>".to_vec(), "it is no archive of the repository"),
        (archive(&[("cli-1/main.go", CODE)]), "the archive has no descriptions in `apis/en-US/`"),
    ];
    for (body, expected) in cases {
        server.put(ARCHIVE, Reply::Plain(body));
        let output = server.fetch(folder.path(), &["zenlayer"]);
        assert!(!output.status.success() && said(&output).contains(expected), "{}", said(&output));
    }
    server.put(ARCHIVE, Reply::Plain(archive(&[("cli-1/apis/en-US/madeup/describe-things.yaml", LIST)])));
    let output = server.fetch(folder.path(), &["zenlayer", "madeuo"]);
    assert!(said(&output).contains("did you mean `madeup`?"), "{}", said(&output));
}

#[test]
fn drift_is_told_product_by_product_with_its_verdict() {
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    let check =
        |arguments: &[&str]| server.fetch(folder.path(), &[&["alibaba", "--check"], arguments].concat());
    let output = check(&[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("run the same command without `--check` first"), "{}", said(&output));

    assert!(server.fetch(folder.path(), &["alibaba"]).status.success());
    let output = check(&[]);
    assert!(output.status.success());
    assert_eq!(said(&output), "3 of 3 unchanged\n");

    let before = lock(folder.path());
    let changed = [("ListThings", "Title"), ("BuyThing", "ThingId"), ("SellThing", "ThingId")];
    server.put(&docs("Shop", "2020-02-02"), Reply::Document(metadata("Shop", "2020-02-02", &changed)));
    let products = json!([
        { "code": "Shop", "versions": ["2019-01-01", "2020-02-02", "2022-12-12"] },
        { "code": "Depot", "versions": ["2022-01-01"] },
    ]);
    server.put(PRODUCTS, Reply::Document(products.to_string().into_bytes()));
    let output = check(&[]);
    assert_eq!(output.status.code(), Some(1));
    let text = said(&output);
    for expected in [
        "changed Shop 2020-02-02\n",
        "alibaba/shop/2020-02-02: major",
        "breaking      ListThings: `request.Name` removed",
        "additive      SellThing: operation added",
        "gone stock-room 2021-03-03: it is no longer in the list of products",
        "new Shop 2022-12-12",
        "new Depot 2022-01-01: a product that was not published before",
        "1 of 5 unchanged",
    ] {
        assert!(text.contains(expected), "`{expected}` is not in\n{text}");
    }
    let document: Value = serde_json::from_slice(&check(&["--json", "shop"]).stdout).unwrap();
    assert_eq!(document["changed"], true);
    assert_eq!(document["products"][1]["diff"]["step"], "major");
    // Nothing is written.
    assert_eq!(lock(folder.path()), before);
}

#[test]
fn what_cannot_be_asked_is_no_drift_and_no_success() {
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    assert!(server.fetch(folder.path(), &["alibaba"]).status.success());
    server.put(&docs("Shop", "2020-02-02"), Reply::Status(500));
    let output = server.fetch(folder.path(), &["alibaba", "--check", "--retries", "0"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("not asked Shop 2020-02-02: "), "{}", said(&output));
}

#[test]
fn drift_of_zenlayer_is_that_of_its_folders() {
    let (server, folder) = (Server::start(), tempfile::tempdir().unwrap());
    let described = |parameters: &str| {
        let text = format!("{LIST}{parameters}");
        archive(&[("cli-1/apis/en-US/madeup/describe-things.yaml", text.as_str())])
    };
    server.put(ARCHIVE, Reply::Document(described("")));
    assert!(server.fetch(folder.path(), &["zenlayer"]).status.success());
    assert!(server.fetch(folder.path(), &["zenlayer", "--check"]).status.success());
    let more = "parameters:\n- { name: page-num, type: integer, required: false, sdk-field: pageNum }\n";
    let archives = [
        ("cli-1/apis/en-US/madeup/describe-things.yaml", format!("{LIST}{more}")),
        ("cli-1/apis/en-US/other/describe-things.yaml", LIST.replace("madeup", "other")),
    ];
    let files: Vec<(&str, &str)> = archives.iter().map(|(path, text)| (*path, text.as_str())).collect();
    server.put(ARCHIVE, Reply::Document(archive(&files)));
    let output = server.fetch(folder.path(), &["zenlayer", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said(&output).contains("additive      DescribeThings: `request.pageNum` added"),
        "{}",
        said(&output)
    );
    assert!(said(&output).contains("new other "), "{}", said(&output));
}
