//! Importing into a folder: what is written, what is kept, what is told.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use cloudspec_codegen::import::run::{Report, Target, put};
use cloudspec_codegen::import::{Options, openmeta};

/// A folder of its own for each test, removed at the end.
struct Specs(PathBuf);

impl Specs {
    fn new() -> Specs {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let name =
            format!("cloudspec-import-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Specs(path)
    }

    fn service(&self) -> PathBuf {
        self.0.join("alibaba/madeup/2020-01-01")
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.service().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.service().join(file)).unwrap()
    }

    fn import(&self, upstream: &str, check: bool) -> Result<Report, String> {
        let imported = openmeta::import(upstream.as_bytes(), &Options::default()).unwrap();
        put(imported, &Target { specs: self.0.clone(), check })
    }

    fn files(&self) -> BTreeMap<PathBuf, String> {
        fn walk(dir: &Path, files: &mut BTreeMap<PathBuf, String>) {
            for entry in fs::read_dir(dir).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(&path, files);
                } else {
                    files.insert(path.clone(), fs::read_to_string(path).unwrap());
                }
            }
        }
        let mut files = BTreeMap::new();
        walk(&self.0, &mut files);
        files
    }
}

impl Drop for Specs {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A product with two operations, the second of which takes `parameter`.
fn upstream(parameter: &str) -> String {
    format!(
        r#"{{"info":{{"style":"RPC","product":"MadeUp","version":"2020-01-01"}},"apis":{{
            "DescribeDisks":{{"methods":["post"],"parameters":[],"responses":{{}}}},
            "CreateDisk":{{"methods":["post"],"parameters":[{parameter}],"responses":{{}}}}}}}}"#
    )
}

const SIZE: &str =
    r#"{"name":"Size","in":"query","schema":{"type":"integer","format":"int32","maximum":"10"}}"#;
const LARGER: &str =
    r#"{"name":"Size","in":"query","schema":{"type":"integer","format":"int32","maximum":"20"}}"#;

#[test]
fn the_same_upstream_gives_the_same_bytes_and_writes_nothing_again() {
    let specs = Specs::new();
    assert_eq!(specs.import(&upstream(SIZE), false).unwrap().written.files, 3);
    let first = specs.files();
    let again = specs.import(&upstream(SIZE), false).unwrap();
    assert_eq!((again.written.files, again.written.removed, again.changes.len()), (0, 0, 0));
    assert_eq!(specs.files(), first);
}

#[test]
fn a_check_tells_what_changed_and_writes_nothing() {
    let specs = Specs::new();
    specs.import(&upstream(SIZE), false).unwrap();
    let before = specs.files();
    let report = specs.import(&upstream(LARGER), true).unwrap();
    assert_eq!(report.written.files, 1);
    let (operation, differences) = &report.changes[0];
    assert_eq!(operation, "CreateDisk");
    assert_eq!(differences[0].to_string(), "~ input.Size: int32 ..10 in value -> int32 ..20 in value");
    assert_eq!(specs.files(), before);
}

#[test]
fn fixups_beside_the_spec_are_applied_at_every_import() {
    let specs = Specs::new();
    specs.write(
        "fixups.json",
        r#"[{"path":"operations/CreateDisk/input/Size/maximum","change":{"set":30},"reason":"The page says so."}]"#,
    );
    for upstream in [upstream(SIZE), upstream(LARGER)] {
        specs.import(&upstream, false).unwrap();
        assert!(specs.read("operations/CreateDisk.json").contains("\"maximum\": 30"));
    }
    let before = specs.files();
    let fixed = upstream(&SIZE.replace("\"10\"", "\"30\""));
    let problem = specs.import(&fixed, false).unwrap_err();
    assert!(problem.contains("operations/CreateDisk/input/Size/maximum: it changes nothing"), "{problem}");
    assert_eq!(specs.files(), before);
}

#[test]
fn what_cannot_be_read_is_not_written_over() {
    let specs = Specs::new();
    specs.import(&upstream(SIZE), false).unwrap();
    specs.write("operations/CreateDisk.json", "{ \"name\": \"CreateDisk\", \"efect\": \"write\" }");
    let before = specs.files();
    let problem = specs.import(&upstream(SIZE), false).unwrap_err();
    assert!(problem.contains("operations/CreateDisk.json:1") && problem.contains("efect"), "{problem}");
    assert_eq!(specs.files(), before);
}

#[test]
fn an_operation_that_is_gone_upstream_goes() {
    let specs = Specs::new();
    specs.import(&upstream(SIZE), false).unwrap();
    let report = specs.import(&upstream(SIZE).replace("DescribeDisks", "DescribeImages"), false).unwrap();
    assert_eq!(report.written.removed, 1);
    assert!(!specs.service().join("operations/DescribeDisks.json").exists());
    assert!(specs.service().join("operations/DescribeImages.json").exists());
}
