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
        (Reply::Plain(page), "it is a page instead of metadata; is a proxy or a sign-in in between?"),
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
fn wrong_arguments_are_reported_with_what_may_have_been_meant() {
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
fn drift_is_reported_product_by_product_with_its_verdict() {
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

/// A response with this head and body, as they are.
fn raw(head: &str, body: &[u8]) -> Reply {
    Reply::Raw([format!("HTTP/1.1 {head}\r\nConnection: close\r\n\r\n").as_bytes(), body].concat())
}

#[test]
fn a_host_that_misbehaves_is_reported_and_leaves_nothing_behind() {
    let document = metadata("Shop", "2020-02-02", &[("ListThings", "Name")]);
    let to_itself = format!("302 Found\r\nLocation: {}", docs("Shop", "2020-02-02"));
    let longer = format!("200 OK\r\nContent-Length: {}", document.len() + 9);
    let shorter = format!("200 OK\r\nContent-Length: {}", document.len() - 9);
    let cases = [
        ("redirects without end", raw(&to_itself, b""), "too many redirects"),
        ("a redirect to nowhere", raw("302 Found", b""), "the host responds 302"),
        ("more announced than sent", raw(&longer, &document), "the response broke off"),
        ("less announced than sent", raw(&shorter, &document), "it does not parse"),
        ("no length that is a number", raw("200 OK\r\nContent-Length: -1", &document), "the request failed"),
        ("not changed since never", raw("304 Not Modified", b""), "the host responds 304"),
        (
            "too many requests",
            raw("429 Slow\r\nRetry-After: 0", b""),
            "fewer requests (429 Too Many Requests) (tried 2 times)",
        ),
        (
            "a byte now and then",
            Reply::Drip(document.clone()),
            "the response did not come in time (tried 2 times)",
        ),
        (
            "a page to sign in",
            raw("200 OK", b"\n<!DOCTYPE html><title>Sign in</title>"),
            "it is a page instead of metadata",
        ),
        ("no HTTP", Reply::Raw(b"SSH-2.0-OpenSSH\r\n".to_vec()), "the request failed"),
        ("nothing", Reply::Raw(Vec::new()), "the request failed"),
        ("deep nesting", raw("200 OK", "[".repeat(100_000).as_bytes()), "it does not parse"),
    ];
    let mut wrong = Vec::new();
    for (what, reply, expected) in cases {
        let (server, folder) = (shop(), tempfile::tempdir().unwrap());
        server.put(&docs("Shop", "2020-02-02"), reply);
        let output = server.fetch(folder.path(), &["alibaba", "Shop", "--retries", "1", "--timeout", "1s"]);
        if output.status.code() != Some(1) || !said(&output).contains(expected) {
            wrong.push(format!("{what}: expected `{expected}`, got:\n{}", said(&output)));
        }
        let files: Vec<_> = fs::read_dir(folder.path().join("metadata"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        if files != ["alibaba.products"] {
            wrong.push(format!("{what}: left {files:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_list_of_products_that_misbehaves_is_reported_and_writes_nowhere_else() {
    let listed = |products: Value| raw("200 OK", products.to_string().as_bytes());
    let product = |code: &str| json!({ "code": code, "versions": ["1"] });
    let cases = [
        ("a page", raw("200 OK", b"<html>"), "it is a page instead of metadata"),
        ("no list", raw("200 OK", b"{}"), "it is no list of products"),
        ("a code of dots", listed(json!([product("..")])), "\"..\" cannot be the code of a product"),
        ("no code", listed(json!([product("")])), "\"\" cannot be the code of a product"),
        (
            "a code of two lines",
            listed(json!([product("a\nb")])),
            "\"a\\nb\" cannot be the code of a product",
        ),
        ("a way out of the folder", listed(json!([product("../../outside")])), "there is no such document"),
        ("an absolute path", listed(json!([product("/etc/passwd")])), "there is no such document"),
        (
            "one file for two",
            listed(json!([product("a/b"), product("a-b")])),
            "a-b 1 and a/b 1 would both be a-b-1.json",
        ),
        (
            "a name that is too long",
            listed(json!([product(&"x".repeat(5000))])),
            "xxx\" cannot be the code of a product",
        ),
    ];
    let mut wrong = Vec::new();
    for (what, reply, expected) in cases {
        let (server, folder) = (Server::start(), tempfile::tempdir().unwrap());
        server.put(PRODUCTS, reply);
        let inside = folder.path().join("inside");
        fs::create_dir_all(&inside).unwrap();
        let output = server.fetch(&inside, &["alibaba", "--retries", "0"]);
        if output.status.code() != Some(1) || !said(&output).contains(expected) {
            wrong.push(format!("{what}: expected `{expected}`, got:\n{}", said(&output)));
        }
        let outside: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        if outside != ["inside"] {
            wrong.push(format!("{what}: left {outside:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_product_that_is_listed_ten_thousand_times_is_fetched_once() {
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    let product = json!({ "code": "Shop", "versions": ["2020-02-02"] });
    server.put(PRODUCTS, Reply::Document(Value::Array(vec![product; 10_000]).to_string().into_bytes()));
    assert_eq!(said(&server.fetch(folder.path(), &["alibaba"])), "1 fetched, 0 unchanged, 0 failed\n");
}

#[test]
fn a_run_that_was_killed_is_taken_up_again_wherever_it_was() {
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    assert!(server.fetch(folder.path(), &["alibaba"]).status.success());
    let metadata = folder.path().join("metadata");
    // A document that is there, and not pinned; one that is pinned as it was before; one that was half written.
    let mut pins = lock(folder.path());
    pins.as_object_mut().unwrap().remove("shop-2019-01-01.json");
    pins["shop-2020-02-02.json"]["sha256"] = json!("0".repeat(64));
    fs::write(metadata.join("alibaba.lock"), pins.to_string()).unwrap();
    fs::remove_file(metadata.join("stock-room-2021-03-03.json")).unwrap();
    fs::write(metadata.join(".part-x1y2z3"), "{").unwrap();
    let output = server.fetch(folder.path(), &["alibaba"]);
    assert_eq!(said(&output), "3 fetched, 0 unchanged, 0 failed\n");
    assert!(!metadata.join(".part-x1y2z3").exists());
    assert_eq!(lock(folder.path()).as_object().unwrap().len(), 3);

    // Killed at whatever moment that is.
    server.put(&docs("Shop", "2019-01-01"), Reply::Drip(metadata_of_shop()));
    let arguments = ["alibaba", "--max-age", "0s"];
    let mut killed = Server::command(server.base(), folder.path(), &arguments).spawn().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(300));
    killed.kill().unwrap();
    killed.wait().unwrap();
    server.put(&docs("Shop", "2019-01-01"), Reply::Document(metadata_of_shop()));
    let output = server.fetch(folder.path(), &arguments);
    assert!(output.status.success(), "{}", said(&output));
}

fn metadata_of_shop() -> Vec<u8> {
    metadata("Shop", "2019-01-01", &[("ListThings", "Other")])
}

#[test]
fn two_runs_at_once_do_not_write_over_each_other() {
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    server.put(&docs("Shop", "2020-02-02"), Reply::Drip(metadata("Shop", "2020-02-02", &[])));
    let mut first = Server::command(server.base(), folder.path(), &["alibaba", "Shop"]).spawn().unwrap();
    let asked = || server.seen().iter().any(|(path, _)| *path == docs("Shop", "2020-02-02"));
    while !asked() {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let second = server.fetch(folder.path(), &["alibaba", "stock-room"]);
    assert!(said(&second).contains("another process is fetching into metadata"), "{}", said(&second));
    assert!(first.wait().unwrap().success());
    assert!(server.fetch(folder.path(), &["alibaba", "stock-room"]).status.success());
    assert_eq!(lock(folder.path()).as_object().unwrap().len(), 2);
}

#[cfg(unix)]
#[test]
fn links_in_the_folder_lead_nowhere() {
    use std::os::unix::fs::symlink;
    let (server, folder) = (shop(), tempfile::tempdir().unwrap());
    let (metadata, outside) = (folder.path().join("metadata"), folder.path().join("outside"));
    fs::create_dir_all(&metadata).unwrap();
    fs::create_dir_all(&outside).unwrap();
    fs::write(outside.join("mine.json"), "mine").unwrap();
    symlink(outside.join("mine.json"), metadata.join("shop-2020-02-02.json")).unwrap();
    symlink(outside.join("none.json"), metadata.join("stock-room-2021-03-03.json")).unwrap();
    let output = server.fetch(folder.path(), &["alibaba", "Shop", "stock-room"]);
    assert!(
        said(&output).contains("shop-2020-02-02.json is not what was fetched there"),
        "{}",
        said(&output)
    );
    assert!(server.fetch(folder.path(), &["alibaba", "Shop", "--overwrite"]).status.success());
    // A link that leads to a file, or to none, is replaced.
    assert!(!outside.join("none.json").exists());
    assert_eq!(fs::read_to_string(outside.join("mine.json")).unwrap(), "mine");

    fs::create_dir_all(metadata.join("zenlayer")).unwrap();
    symlink(&outside, metadata.join("zenlayer/madeup")).unwrap();
    server.put(ARCHIVE, Reply::Document(archive(&[("cli-1/apis/en-US/madeup/describe-things.yaml", LIST)])));
    let output = server.fetch(folder.path(), &["zenlayer"]);
    assert!(said(&output).contains("madeup is a link"), "{}", said(&output));
    assert_eq!(fs::read_dir(&outside).unwrap().count(), 1);
}
