//! Products of Alibaba Cloud: what is fetched, when again, and what is said when it fails.

use std::fs;

use serde_json::{Value, json};

use crate::common::{Reply, Server, said};
use crate::shop::{PRODUCTS, docs, lock, metadata, shop};

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
