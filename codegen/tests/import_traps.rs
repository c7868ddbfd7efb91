//! Traps of the published formats, each in a made-up document, with what becomes of it in a snapshot.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use cloudspec_codegen::import::files::files_in;
use cloudspec_codegen::import::zenlayer::Description;
use cloudspec_codegen::import::{ImportError, Imported, Options, openmeta, zenlayer};
use cloudspec_spec::catalogue::{ProviderSpec, ServiceSpec, to_text};
use cloudspec_spec::check::check_service;
use cloudspec_spec::diagnostics::{Diagnostics, Files};

fn cases(folder: &str, ending: &str) -> Vec<PathBuf> {
    files_in(&[Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import").join(folder)], ending).unwrap()
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

/// The spec, what was noted, and what the checks of specs find wrong with it.
fn outcome(mut imported: Imported) -> String {
    let mut text = String::new();
    imported.service.sources.clear();
    text.push_str(&to_text(&imported.service));
    for operation in &mut imported.operations {
        operation.sources.clear();
        text.push_str(&to_text(operation));
    }
    for (kind, note) in imported.notes.iter() {
        writeln!(text, "{}x {kind}: {}", note.count, note.first).unwrap();
    }
    let service =
        ServiceSpec { spec: imported.service, operations: imported.operations, ..ServiceSpec::default() };
    let mut diagnostics = Diagnostics::new();
    let mut files = Files::default();
    check_service(&ProviderSpec::default(), &service, &mut files, &mut diagnostics);
    text.push_str(&diagnostics.render(&files));
    text
}

#[test]
fn openmeta_traps() {
    let mut failed = Vec::new();
    for path in cases("openmeta", "json") {
        let name = stem(&path);
        let imported = openmeta::import(&std::fs::read(&path).unwrap(), &Options::default()).unwrap();
        let compared =
            catch_unwind(AssertUnwindSafe(|| insta::assert_snapshot!(name.clone(), outcome(imported))));
        failed.extend(compared.err().map(|_| name));
    }
    assert!(failed.is_empty(), "changed: {}", failed.join(", "));
}

#[test]
fn values_that_no_parser_takes_are_left_out_and_noted() {
    let deep = format!("{}{}", "[".repeat(300), "]".repeat(300));
    let text = format!(
        r#"{{"info": {{"style": "RPC", "product": "X", "version": "1"}}, "apis": {{
            "A": {{"parameters": [{{"name": "N", "in": "query", "schema": {{"type": "integer", "maximum": 1e400}}}}]}},
            "B": {{"parameters": [], "deep": {deep}, "half": "\ud83d"}}}}}}"#
    );
    let imported = openmeta::import(text.as_bytes(), &Options::default()).unwrap();
    let names: Vec<&str> = imported.operations.iter().map(|operation| operation.name.as_str()).collect();
    assert_eq!(names, ["A", "B"]);
    let number = imported.notes.iter().find(|(kind, _)| kind.contains("number too large")).unwrap().1;
    assert_eq!((number.count, number.first.as_str()), (1, "line 2, column 104"));
    let deep = imported.notes.iter().find(|(kind, _)| kind.contains("nested too deeply")).unwrap().1;
    assert!(deep.count == 1 && deep.first.starts_with("line 3, column "), "{deep:?}");
}

#[test]
fn zenlayer_traps() {
    let read =
        |path: PathBuf| Description { file: stem(&path), text: std::fs::read_to_string(&path).unwrap() };
    let descriptions: Vec<Description> = cases("zenlayer", "yaml").into_iter().map(read).collect();
    let (mut services, refused) = zenlayer::import(&descriptions, &Options::default());
    assert_eq!(refused.iter().map(|(file, _)| file.as_str()).collect::<Vec<_>>(), ["products"]);
    insta::assert_snapshot!("zenlayer", outcome(services.remove(0)));
}

#[test]
fn styles_with_signatures_of_their_own_are_refused_in_one_line() {
    for style in ["OSS", "SLS", "PDS", "FC", "AliGenie"] {
        let text = format!(r#"{{"info":{{"style":"{style}","product":"X","version":"1"}},"apis":{{}}}}"#);
        let error = openmeta::import(text.as_bytes(), &Options::default()).unwrap_err();
        assert_eq!(error, ImportError::Style(style.to_owned()));
        assert!(!error.to_string().contains('\n'));
    }
}

#[test]
fn products_behind_gateways_of_their_own_are_refused_whatever_style_they_claim() {
    let cases = [
        ("Sls", "cn-hangzhou.api.example.com", "Sls"),
        ("sls", "", "sls"),
        ("Log", "cn-hangzhou.log.aliyuncs.com", "cn-hangzhou.log.aliyuncs.com"),
    ];
    for (product, host, named) in cases {
        let text = format!(
            r#"{{"info":{{"style":"ROA","product":"{product}","version":"1"}},"apis":{{}},
                "endpoints":[{{"regionId":"cn-hangzhou","endpoint":"{host}"}}]}}"#
        );
        let error = openmeta::import(text.as_bytes(), &Options::default()).unwrap_err();
        assert_eq!(error, ImportError::Gateway(named.to_owned()));
    }
}

#[test]
fn what_is_no_metadata_is_refused() {
    for text in
        ["", "[]", "{}", "{\"info\":", "null", r#"{"info":{"style":"RPC","product":"?","version":"1"}}"#]
    {
        assert!(openmeta::import(text.as_bytes(), &Options::default()).is_err(), "{text:?}");
    }
}

/// A response of records in records, `levels` deep.
fn nested(levels: usize) -> String {
    let mut schema = r#"{"type":"string"}"#.to_owned();
    for level in 0..levels {
        schema =
            format!(r#"{{"type":"object","properties":{{"L{level}":{schema},"X":{{"type":"string"}}}}}}"#);
    }
    format!(
        r#"{{"info":{{"style":"RPC","product":"Deep","version":"1"}},"apis":{{"GetDeep":{{"parameters":[],"responses":{{"200":{{"schema":{schema}}}}}}}}}}}"#
    )
}

#[test]
fn responses_of_28_levels_are_kept_whole_and_deeper_ones_are_bounded() {
    let import = |levels| openmeta::import(nested(levels).as_bytes(), &Options::default());
    let deep = import(28).unwrap();
    assert_eq!(deep.notes.iter().count(), 0);
    assert!(to_text(&deep.operations[0]).contains("\"L0\""));
    let bounded = import(5000).unwrap();
    assert_eq!(bounded.notes.count("value nested too deeply left out"), 1);
    assert_eq!(bounded.operations.len(), 1);
}

#[test]
fn descriptions_that_nest_deeper_than_the_compiler_follows_are_bounded() {
    let head = "sdk: {service: vm, version: \"1\", action: GetDeep}\nparameters: ";
    let level = |inner: String, _| format!("[{{name: a, type: object-array, item-schema: {inner}}}]");
    let text = (0..35).fold("[{name: z, type: string}]".to_owned(), level);
    let description = Description { file: "deep".to_owned(), text: format!("{head}{text}") };
    let (services, refused) = zenlayer::import(&[description], &Options::default());
    assert!(refused.is_empty());
    assert_eq!(services[0].notes.count("nested too deep: any value"), 1);
}

#[test]
fn descriptions_that_would_fill_stack_or_memory_are_refused() {
    let doubled = |n: usize| format!("a{n}: &a{n} [*a{0}, *a{0}]\n", n - 1);
    let aliases = (1..60).map(doubled).fold("a0: &a0 [x]\n".to_owned(), |text, line| text + &line);
    for text in ["- ".repeat(100_000), "? ".repeat(100_000), "[".repeat(100_000), aliases] {
        let description = Description { file: "bad.yaml".to_owned(), text };
        let (services, refused) = zenlayer::import(&[description], &Options::default());
        assert!(services.is_empty());
        assert!(
            matches!(refused.as_slice(), [(file, ImportError::Syntax(_))] if file == "bad.yaml"),
            "{refused:?}"
        );
    }
}

#[test]
fn published_sentences_are_kept_only_on_request() {
    let text = br#"{"info":{"style":"RPC","product":"X","version":"1"},"apis":{"GetA":{"summary":"Says <b>A</b>.",
        "parameters":[{"name":"P","in":"query","schema":{"type":"string","description":"See [B](~~1~~)."}}],"responses":{}}}}"#;
    let with_docs = |with_docs| {
        openmeta::import(text, &Options { with_docs, ..Options::default() }).unwrap().operations.remove(0)
    };
    assert_eq!(with_docs(false).doc, None);
    assert_eq!(with_docs(false).input[0].doc, None);
    assert_eq!(with_docs(true).doc.as_deref(), Some("Says **A**."));
    assert_eq!(
        with_docs(true).input[0].doc.as_deref(),
        Some("See [B](<https://www.alibabacloud.com/help/doc-detail/1.htm>).")
    );
}

#[test]
fn numbers_and_yes_keep_their_spelling_where_a_text_is_meant() {
    let description = |values: &str| Description {
        file: "spelling".to_owned(),
        text: format!(
            "name: s\nproduct: p\nuse: u\nsdk: {{ service: s, version: '1', action: Set }}\nparameters:\n- name: v\n  type: enum\n  required: yes\n  enum-values: {values}\n"
        ),
    };
    let cases = [
        ("[8.0, 1.10, 1.1, 007, 5.70]", "8.0 1.10 1.1 007 5.70"),
        ("[1, 2.0, yes, 1.50, no, true, 1e3, 0x10]", "1 2.0 yes 1.50 no true 1e3 0x10"),
        ("[{ value: 8.0, desc: x }, { value: 8, desc: x }, { value: \"8.0\" }, { value: ~ }]", "8.0 8"),
    ];
    for (values, expected) in cases {
        let (services, refused) = zenlayer::import(&[description(values)], &Options::default());
        assert!(refused.is_empty(), "{refused:?}");
        let member = &services[0].operations[0].input[0];
        let found: Vec<&str> = member.shape.values.iter().map(|value| value.value.as_str()).collect();
        assert_eq!((found.join(" "), member.required), (expected.to_owned(), true));
    }
    let json = r#"{"info":{"style":"RPC","product":"N","version":"1"},"apis":{"Put":{"methods":["post"],"parameters":[
        {"name":"V","in":"query","schema":{"type":"string","default":1.10,"enum":[8.0,1.10,5.70,"8.0",10,1e3,true,null]}}]}}}"#;
    let member = &openmeta::import(json.as_bytes(), &Options::default()).unwrap().operations[0].input[0];
    let found: Vec<&str> = member.shape.values.iter().map(|value| value.value.as_str()).collect();
    assert_eq!(
        (found.join(" "), member.default.as_deref()),
        ("8.0 1.10 5.70 10 1e3 true".to_owned(), Some("1.10"))
    );
}
