//! The descriptions of the Zenlayer CLI, which come in an archive of its repository.

use std::fs;

use serde_json::Value;

use crate::common::{Reply, Server, said};

/// An archive of the repository of the command line.
pub fn archive(files: &[(&str, &str)]) -> Vec<u8> {
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

pub const LIST: &str = "name: DescribeThings\nproduct: madeup\nuse: describe-things\nsdk: { service: madeup, version: '2020-01-01', action: DescribeThings }\n";
pub const CODE: &str = "package main\n";
pub const ARCHIVE: &str = "/zenlayer/zenlayercloud-cli/tar.gz/HEAD";

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
