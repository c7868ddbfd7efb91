//! Imports into a folder: what is written, kept and reported.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use cloudspec_codegen::import::run::{Report, Target, put};
use cloudspec_codegen::import::{Options, openmeta};

fn target(specs: &Path, check: bool, prune: bool) -> Target {
    Target { specs: specs.to_owned(), check, today: "2026-01-15".to_owned(), prune }
}

/// A folder for one test, which is removed at the end.
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
        put(imported, &target(&self.0, check, false))
    }

    fn prune(&self, upstream: &str) -> Result<Report, String> {
        let imported = openmeta::import(upstream.as_bytes(), &Options::default()).unwrap();
        put(imported, &target(&self.0, false, true))
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
    specs.write("operations/DescribeDisks.json", "{");
    let problem = specs.import(&upstream(SIZE), false).unwrap_err();
    assert!(problem.contains("operations/CreateDisk.json:1"), "{problem}");
    assert!(problem.contains("operations/DescribeDisks.json:1"), "{problem}");
}

#[test]
fn an_operation_that_is_gone_upstream_goes_when_it_is_pruned() {
    let specs = Specs::new();
    specs.import(&upstream(SIZE), false).unwrap();
    let report = specs.prune(&upstream(SIZE).replace("DescribeDisks", "DescribeImages")).unwrap();
    assert_eq!(report.written.removed, 1);
    assert!(!specs.service().join("operations/DescribeDisks.json").exists());
    assert!(specs.service().join("operations/DescribeImages.json").exists());
}

/// Upstream with more to lose: parameters, values, errors, members of the response.
fn product(input: &str, values: &str, errors: &str, output: &str) -> String {
    format!(
        r#"{{"info":{{"style":"RPC","product":"MadeUp","version":"2020-01-01"}},"apis":{{
            "CreateDisk":{{"methods":["post"],
                "parameters":[{input}{{"name":"Kind","in":"query","schema":{{"type":"string","enum":[{values}]}}}}],
                "errorCodes":{{"403":[{errors}]}},
                "responses":{{"200":{{"schema":{{"type":"object","properties":{{{output}}}}}}}}}}}}}}}"#
    )
}

const NEEDED: &str = r#"{"name":"Name","in":"query","schema":{"type":"string","required":true}},"#;
const UNNEEDED: &str = r#"{"name":"Name","in":"query","schema":{"type":"string"}},"#;

#[test]
fn what_upstream_stops_describing_is_retired_with_the_date_and_comes_back() {
    let specs = Specs::new();
    let output = r#""DiskId":{"type":"string"},"Gone":{"type":"string"}"#;
    let all = product(NEEDED, r#""ssd","essd""#, r#"{"errorCode":"Forbidden"},{"errorCode":"Gone"}"#, output);
    let less = product("", r#""essd""#, r#"{"errorCode":"Forbidden"}"#, r#""DiskId":{"type":"string"}"#);
    specs.import(&all, false).unwrap();
    let first = specs.read("operations/CreateDisk.json");
    specs.import(&less, false).unwrap();
    let retired = specs.read("operations/CreateDisk.json");
    for what in [
        r#"{ "name": "Name", "required": true, "retired": "2026-01-15", "type": "string" }"#,
        r#"{ "value": "ssd", "retired": "2026-01-15" }"#,
        r#"{ "status": 403, "code": "Gone", "retired": "2026-01-15" }"#,
        r#"{ "name": "Gone", "retired": "2026-01-15", "type": "string" }"#,
    ] {
        assert!(retired.contains(what), "{what} in {retired}");
    }
    let again = specs.import(&less, false).unwrap();
    assert_eq!((again.written.files, again.changes.len()), (0, 0));
    specs.import(&all, false).unwrap();
    assert_eq!(specs.read("operations/CreateDisk.json"), first);
    specs.prune(&less).unwrap();
    let pruned = specs.read("operations/CreateDisk.json");
    assert!(!pruned.contains("Gone") && !pruned.contains("retired") && !pruned.contains("\"ssd"), "{pruned}");
}

#[test]
fn an_operation_that_is_gone_upstream_is_retired_with_its_group() {
    let specs = Specs::new();
    specs.import(&upstream(SIZE), false).unwrap();
    let other = r#"{"info":{"style":"RPC","product":"MadeUp","version":"2020-01-01"},"apis":{
        "DescribeImages":{"methods":["post"],"deprecated":true,"parameters":[],"responses":{}}}}"#;
    let report = specs.import(other, false).unwrap();
    assert_eq!(report.written.removed, 0);
    assert!(specs.read("operations/DescribeDisks.json").contains(r#""retired": "2026-01-15""#));
    let service = specs.read("service.json");
    assert!(
        service.contains(r#"{ "name": "other", "title": "Other", "retired": "2026-01-15" }"#),
        "{service}"
    );
}

#[test]
fn types_constructors_and_groups_stay_and_what_upstream_says_otherwise_is_reported() {
    let specs = Specs::new();
    let output = r#""DiskId":{"type":"string"},"Size":{"type":"integer","format":"int32"}"#;
    specs.import(&product(NEEDED, r#""ssd""#, "", output), false).unwrap();
    let changed = r#""DiskId":{"type":"integer"},"Size":{"type":"integer","format":"int64"}"#;
    let more = r#"{"name":"Zone","in":"query","schema":{"type":"string","required":true}},"#;
    let report =
        specs.import(&product(&format!("{UNNEEDED}{more}"), r#""ssd""#, "", changed), false).unwrap();
    let told: Vec<&str> = report.kept.iter().flat_map(|(_, what)| what).map(String::as_str).collect();
    assert_eq!(
        told,
        [
            "input.Name: optional upstream; it stays an argument of the constructor",
            "output.DiskId: int64 upstream; it stays string"
        ]
    );
    let written = specs.read("operations/CreateDisk.json");
    for what in [
        r#"{ "name": "Name", "required": true, "type": "string" }"#,
        r#"{ "name": "Zone", "required": true, "late": true, "type": "string" }"#,
        r#"{ "name": "DiskId", "type": "string" }"#,
        r#"{ "name": "Size", "type": "int64" }"#,
    ] {
        assert!(written.contains(what), "{what} in {written}");
    }
}

#[test]
fn what_comes_to_be_called_alike_is_recorded_under_another_name() {
    let specs = Specs::new();
    let first = r#""diskId":{"type":"string"}"#;
    specs.import(&product("", r#""ssd""#, "", first), false).unwrap();
    specs
        .import(
            &product("", r#""SSD","ssd""#, "", &format!(r#""DiskId":{{"type":"string"}},{first}"#)),
            false,
        )
        .unwrap();
    let written = specs.read("operations/CreateDisk.json");
    for what in [
        r#"{ "name": "diskId", "type": "string" }"#,
        r#"{ "name": "DiskId", "rename": "disk_id_capital", "type": "string" }"#,
        r#"{ "value": "SSD", "rename": "SsdUpper" }"#,
    ] {
        assert!(written.contains(what), "{what} in {written}");
    }
}

#[test]
fn a_first_import_names_the_shapes_that_operations_repeat_and_later_ones_keep_them() {
    let disk = |more: &str| {
        format!(
            r#"{{"type":"object","properties":{{"DiskId":{{"type":"string"}},"Size":{{"type":"integer"}}{more}}}}}"#
        )
    };
    let api = |name: &str, disk: &str| {
        format!(
            r#""{name}":{{"methods":["post"],"responses":{{"200":{{"schema":{{"type":"object","properties":{{"Disk":{disk}}}}}}}}}}}"#
        )
    };
    let product = |apis: &[String]| {
        let apis = apis.join(",");
        format!(r#"{{"info":{{"style":"RPC","product":"MadeUp","version":"2020-01-01"}},"apis":{{{apis}}}}}"#)
    };
    let (get, create) = (api("GetDisk", &disk("")), api("CreateDisk", &disk("")));
    let specs = Specs::new();
    specs.import(&product(&[get.clone(), create.clone()]), false).unwrap();
    let named = r#"{ "name": "Disk", "shape": "Disk" }"#;
    assert!(specs.read("operations/GetDisk.json").contains(named));
    assert!(specs.read("operations/CreateDisk.json").contains(named));
    // One of them gets a member more, another one lacks one, and a new operation has what the shape had.
    let more = api("GetDisk", &disk(r#","Zone":{"type":"string"}"#));
    let other = api("DeleteDisk", &disk(""));
    specs.import(&product(&[more, create, other]), false).unwrap();
    assert!(specs.read("operations/GetDisk.json").contains(named));
    assert!(!specs.read("operations/DeleteDisk.json").contains("\"shape\""));
    let service = specs.read("service.json");
    assert!(service.contains(r#"{ "name": "Zone", "type": "string" }"#), "{service}");
    // Values that do not fit are reported.
    let wrong = api("GetDisk", r#"{"type":"object","properties":{"DiskId":{"type":"integer"}}}"#);
    let report = specs.import(&product(&[wrong]), false).unwrap();
    assert_eq!(
        report.kept[0],
        ("Disk".to_owned(), vec!["DiskId: int64 upstream; it stays string".to_owned()])
    );
    let service = specs.read("service.json");
    assert!(service.contains(r#"{ "name": "Size", "retired": "2026-01-15", "type": "int64" }"#), "{service}");
}

/// A product whose operation shows a request by the values of its parameters, and responses.
fn with_examples(json: &str, xml: &str) -> String {
    let demos = serde_json::json!([{"type": "json", "example": json}, {"type": "xml", "example": xml}]);
    let parameter = |name: &str, schema: serde_json::Value| serde_json::json!({"name": name, "in": "query", "schema": schema});
    let record = serde_json::json!({"type": "object", "properties": {
        "Key": {"type": "string", "example": "k"}, "Value": {"type": "string", "example": "null"}}});
    let parameters = [
        parameter("Size", serde_json::json!({"type": "integer", "maximum": "10", "example": "8"})),
        parameter("Count", serde_json::json!({"type": "integer", "maximum": "10", "example": "11"})),
        parameter(
            "Ids",
            serde_json::json!({"type": "array", "items": {"type": "string"}, "example": "[\"a\", \"b\"]"}),
        ),
        parameter("Tag", serde_json::json!({"type": "array", "items": record})),
        parameter("Force", serde_json::json!({"type": "boolean", "example": "True"})),
    ];
    serde_json::json!({
        "info": {"style": "RPC", "product": "MadeUp", "version": "2020-01-01"},
        "apis": {"DescribeDisks": {
            "methods": ["post"],
            "parameters": parameters,
            "responses": {"200": {"schema": {"type": "object", "properties": {
                "RequestId": {"type": "string"},
                "Disks": {"type": "array", "items": {"type": "object", "properties": {"Size": {"type": "integer"}}}},
            }}}},
            "responseDemo": demos.to_string(),
        }},
    })
    .to_string()
}

const OPERATION: &str = "operations/DescribeDisks.json";

#[test]
fn published_requests_and_responses_become_examples() {
    let specs = Specs::new();
    let json = r#"{"RequestId":"1","Disks":[{"Size":"big"},{"Weight":1}]}"#;
    let upstream = with_examples(json, "<a><b></a>");
    let report = specs.import(&upstream, false).unwrap();
    let what = "response that is not well-formed: kept apart";
    assert_eq!(report.notes.count(what), 1);
    assert_eq!(specs.read("examples/DescribeDisks/published.json"), format!("{json}\n"));
    let malformed = specs.read("examples/malformed.json");
    assert!(malformed.contains(r#""text": "<a><b></a>""#), "{malformed}");
    let operation = specs.read(OPERATION);
    let (_, examples) = operation.split_once("\"examples\": ").unwrap();
    let (examples, _) = examples.split_once("  \"sources\"").unwrap();
    insta::assert_snapshot!(examples);
    assert_eq!(specs.import(&upstream, false).unwrap().written.files, 0, "the same upstream writes nothing");
}

#[test]
fn examples_that_people_wrote_stay_beside_the_published_ones() {
    let specs = Specs::new();
    specs.import(&with_examples("{}", "<a/>"), false).unwrap();
    let own = r#"{ "name": "own", "json": "own.json" }"#;
    let operation = specs.read(OPERATION).replace("\"examples\": [", &format!("\"examples\": [ {own},"));
    specs.write(OPERATION, &operation);
    specs.write("examples/DescribeDisks/own.json", "{}");
    let report = specs.import(&with_examples("{\"RequestId\":\"2\"}", ""), false).unwrap();
    assert_eq!(report.written.removed, 1, "the response in XML is no longer shown");
    assert_eq!(specs.read("examples/DescribeDisks/published.json"), "{\"RequestId\":\"2\"}\n");
    assert_eq!(specs.read("examples/DescribeDisks/own.json"), "{}");
    let operation = specs.read(OPERATION);
    assert!(operation.contains("\"own.json\"") && !operation.contains("published.xml"), "{operation}");
}
