//! Hosts that misbehave, and runs that are killed, meet, or find links in the folder.

use std::fs;

use serde_json::{Value, json};

use crate::archive::{ARCHIVE, LIST, archive};
use crate::common::{Reply, Server, said};
use crate::shop::{PRODUCTS, docs, lock, metadata, metadata_of_shop, shop};

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
