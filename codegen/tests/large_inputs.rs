//! Big and entangled inputs: the work grows with the input, not with its square.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use cloudspec_codegen::emit::Manifests;
use cloudspec_codegen::generate::{Choice, generate};
use cloudspec_codegen::import::run::{Target, put};
use cloudspec_codegen::import::{Options, openmeta};

/// What any of these may take in a debug build on a busy machine; squares took minutes, or all memory.
const LIMIT: Duration = Duration::from_secs(40);

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("cloudspec-large-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(path.join("alibaba/s/1/operations")).unwrap();
        let folder = Folder(path);
        folder.write("alibaba/provider.json", r#"{"name":"alibaba","title":"Alibaba Cloud"}"#);
        folder
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.0.join(file), text).unwrap();
    }

    /// A service with these `shapes` and one operation with these `members`.
    fn service(&self, shapes: &str, members: &str) {
        self.write(
            "alibaba/s/1/service.json",
            &format!(
                r#"{{"name":"s","product":"S","version":"1","title":"S","protocol":"rpc","endpoints":{{"central":"s.example.com"}},"shapes":{{{shapes}}}}}"#
            ),
        );
        self.write(
            "alibaba/s/1/operations/Get.json",
            &format!(r#"{{"name":"Get","effect":"read","input":[{members}],"output":[]}}"#),
        );
    }

    fn generate(&self) -> Result<usize, String> {
        let generated =
            generate(&self.0, &Choice::default(), &Manifests::Tests, &|service| service.files.len());
        generated.map(|counts| counts.into_iter().sum())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn in_time<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    let taken = start.elapsed();
    println!("{what}: {taken:.1?}");
    assert!(taken < LIMIT, "{what}: {taken:.1?}");
    done
}

fn joined(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).map(one).collect::<Vec<_>>().join(",")
}

fn import(text: &str, into: &Path) {
    let imported = openmeta::import(text.as_bytes(), &Options::default()).unwrap();
    let target =
        Target { specs: into.to_owned(), check: false, today: "2026-01-15".to_owned(), prune: false };
    put(imported.clone(), &target).unwrap();
    // Put together with what is there is another way through all of it.
    assert_eq!(put(imported, &target).unwrap().written.files, 0);
}

#[test]
fn a_hundred_thousand_enum_values() {
    let folder = Folder::new("values");
    let values = joined(100_000, |index| format!("\"v{index}\""));
    let parameter = format!(r#"{{"name":"V","in":"query","schema":{{"type":"string","enum":[{values}]}}}}"#);
    let text = format!(
        r#"{{"info":{{"style":"RPC","product":"s","version":"1"}},"apis":{{"Get":{{"methods":["post"],"parameters":[{parameter}]}}}}}}"#
    );
    in_time("100,000 enum values", || {
        import(&text, &folder.0);
        folder.generate().unwrap();
    });
}

#[test]
fn a_hundred_thousand_mistakes() {
    let twice = Folder::new("twice");
    twice.service(
        "",
        &format!(r#"{{"name":"V","type":"enum","values":[{}]}}"#, joined(100_000, |_| "\"same\"".to_owned())),
    );
    let told = in_time("100,000 times one value", || twice.generate().unwrap_err());
    assert!(
        told.contains("value `same` stands twice") && told.ends_with("99999 errors\n"),
        "{}",
        &told[..400]
    );

    let unknown = Folder::new("unknown");
    let keys = joined(100_000, |index| format!("\"key{index}\":1"));
    unknown.service("", &format!(r#"{{"name":"V","type":"string",{keys}}}"#));
    let told = in_time("100,000 unknown keys", || unknown.generate().unwrap_err());
    assert!(told.contains("unknown key `key0`") && told.ends_with("100000 errors\n"), "{}", &told[..400]);

    let repeated = Folder::new("repeated");
    let keys = joined(100_000, |_| "\"type\":\"string\"".to_owned());
    repeated.service("", &format!(r#"{{"name":"V",{keys}}}"#));
    let told = in_time("100,000 times one key", || repeated.generate().unwrap_err());
    assert!(told.contains("key `type` stands twice") && told.ends_with("99999 errors\n"), "{}", &told[..400]);
}

#[test]
fn chains_of_names() {
    let folder = Folder::new("chain");
    let count = 20_000;
    let link = |index: usize| match index + 1 == count {
        true => format!(r#""S{index}":{{"type":"string"}}"#),
        false => format!(r#""S{index}":{{"shape":"S{}"}}"#, index + 1),
    };
    folder.service(&joined(count, link), r#"{"name":"V","shape":"S0"}"#);
    in_time("a chain of 20,000 names", || folder.generate().unwrap());

    let circle = |index: usize| format!(r#""S{index}":{{"shape":"S{}"}}"#, (index + 1) % count);
    folder.service(&joined(count, circle), r#"{"name":"V","shape":"S0"}"#);
    let told = in_time("a circle of 20,000 names", || folder.generate().unwrap_err());
    assert!(told.contains("contains itself with no record in between"), "{}", &told[..400]);
}

/// Sixty components, each of which refers to all of them: as records, and as lists of records.
#[test]
fn components_that_refer_to_each_other() {
    let count = 60;
    let members =
        joined(count, |index| format!(r##""M{index}":{{"$ref":"#/components/schemas/C{index}"}}"##));
    let record = format!(r#"{{"type":"object","properties":{{{members}}}}}"#);
    let list = format!(r#"{{"type":"array","items":{record}}}"#);
    for (name, component) in [("records", record), ("lists", list)] {
        let folder = Folder::new(name);
        let components = joined(count, |index| format!(r#""C{index}":{component}"#));
        let text = format!(
            r##"{{"info":{{"style":"RPC","product":"s","version":"1"}},"components":{{"schemas":{{{components}}}}},
            "apis":{{"DescribeIts":{{"methods":["post"],"parameters":[{{"name":"NextToken","in":"query","schema":{{"type":"string"}}}}],
            "responses":{{"200":{{"schema":{{"type":"object","properties":{{"NextToken":{{"type":"string"}},"It":{{"$ref":"#/components/schemas/C0"}}}}}}}}}}}}}}}}"##
        );
        in_time(name, || {
            import(&text, &folder.0);
            folder.generate().unwrap();
        });
    }
}
