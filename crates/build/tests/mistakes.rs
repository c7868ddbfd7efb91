//! The errors of a build script.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use cloudspec_build::{Product, product};

const SHOP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/example/metadata/bookshop-2026-01-01.json");

fn generate(product: Product) -> Result<(), String> {
    let out = tempfile::tempdir().unwrap();
    let generated = product.out(out.path()).generate();
    // Nothing is written when something is wrong.
    assert_eq!(generated.is_ok(), out.path().join("cloudspec").exists());
    generated.map_err(|error| format!("{error:?}"))
}

#[test]
fn every_mistake_says_where_it_is_and_what_would_be_right() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    };
    let broken = write("broken.json", "{\n  \"info\": {\n    \"style\" \"RPC\"\n");
    let other = write("other.json", "{}");
    let storage =
        write("oss.json", r#"{"info":{"style":"RESTful","product":"Oss","version":"1"},"apis":{}}"#);
    let specs = write("specs/demo/pets/v1/service.json", "{ \"name\": \"pets\", \"produkt\": \"Pets\" }");
    write("specs/demo/provider.json", r#"{ "name": "demo", "title": "Demo" }"#);
    let specs = specs.ancestors().nth(4).unwrap().to_owned();
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).unwrap();
    #[cfg(unix)]
    let pipe = {
        let pipe = folder.path().join("pipe.json");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        pipe
    };
    let cases: Vec<(Product, &[&str])> = vec![
        #[cfg(unix)]
        (product(pipe), &["pipe.json: it is a named pipe; expected a regular file"]),
        (product(folder.path().join("missing.json")), &["missing.json: No such file or directory"]),
        (product(broken), &["broken.json:3:13: it does not parse: expected `:`"]),
        (product(other), &["other.json: ", "it has no `info.product`"]),
        (product(storage), &["oss.json: ", "with a signature of its own"]),
        (product(empty), &["expected published metadata (a file), or a folder of specs"]),
        (product(specs), &["service.json:1:19", "unknown key `produkt`"]),
        (
            product(SHOP).operations(["ListBook", "Burn"]),
            &["there is no operation `ListBook` in `bookshop`; did you mean `ListBooks`?", "`Burn`"],
        ),
        (product(SHOP).groups(["books"]), &["there is no group `books` in `bookshop`; did you mean `book`?"]),
    ];
    let mut wrong = Vec::new();
    for (product, expected) in cases {
        let error = generate(product).err().unwrap_or_default();
        if !expected.iter().all(|part| error.contains(part)) {
            wrong.push(format!("expected {expected:?}, got:\n{error}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn what_is_the_same_is_not_written_again() {
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("cloudspec/bookshop.rs");
    let generate = || {
        product(SHOP).out(out.path()).generate().unwrap();
        fs::metadata(&file).unwrap().modified().unwrap()
    };
    assert_eq!(generate(), generate());
}

#[test]
fn only_what_was_chosen_is_there() {
    let has = |product: Product| {
        let out = tempfile::tempdir().unwrap();
        product.out(out.path()).generate().unwrap();
        let text = fs::read_to_string(out.path().join("cloudspec/bookshop.rs")).unwrap();
        ["fn list_books", "fn place_order", "fn cancel_order"].map(|method| text.contains(method))
    };
    assert_eq!(has(product(SHOP)), [true, true, true]);
    assert_eq!(has(product(SHOP).operations(["PlaceOrder"])), [false, true, false]);
    assert_eq!(has(product(SHOP).groups(["order"])), [false, true, true]);
    assert_eq!(has(product(SHOP).groups(["book"]).operations(["CancelOrder"])), [true, false, true]);
}

#[test]
fn a_committed_spec_is_a_source_too() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    // The emulator accepts the written specs, whichever operations are chosen.
    for operation in ["AssumeRole", "GetCallerIdentity"] {
        let out = tempfile::tempdir().unwrap();
        let sts = product(specs.join("alibaba/sts/2015-04-01")).operations([operation]).out(out.path());
        sts.generate().unwrap();
        let left = out.path().join("cloudspec/specs/alibaba/sts/2015-04-01");
        generate(product(left)).unwrap();
    }
    let error = generate(product(specs)).unwrap_err();
    assert!(error.contains("several services; name one"), "{error}");
}
