//! Big and entangled inputs: the work grows with the input, not with its square.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use cloudspec_codegen::emit::Manifests;
use cloudspec_codegen::generate::{Choice, generate};
use cloudspec_codegen::import::run::{Target, put};
use cloudspec_codegen::import::{Options, markdown, openmeta};
use rustix::time::{ClockId, clock_gettime};

/// What four times the input may cost more: between four times, and the sixteen of a square.
const LIMIT: f64 = 8.0;

/// One measurement at a time: the processor's time is that of all threads, since the generator has several.
static ALONE: Mutex<()> = Mutex::new(());

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

/// Does `work` on what `prepare` makes of a size, and on four times as much. Processor time is compared, which a busy
/// machine does not lengthen; what it does to caches, a second and a third attempt forgive.
fn grows_with_its_input<T>(
    what: &str,
    [size, four_times]: [usize; 2],
    prepare: impl Fn(usize) -> T,
    work: impl Fn(usize, &T),
) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let taken = |size| {
        let input = prepare(size);
        let start = processor_time();
        work(size, &input);
        processor_time() - start
    };
    let ratios = (0..3).map(|_| {
        let (few, many) = (taken(size), taken(four_times));
        println!("{what}: {few:.2?}, of four times the input {many:.2?}");
        many.as_secs_f64() / few.as_secs_f64()
    });
    let mut tried = Vec::new();
    let within = ratios.inspect(|ratio| tried.push(*ratio)).any(|ratio| ratio < LIMIT);
    assert!(within, "{what}: four times the input takes {tried:.1?} times as long");
}

fn processor_time() -> Duration {
    clock_gettime(ClockId::ProcessCPUTime).try_into().unwrap()
}

fn joined(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).map(one).collect::<Vec<_>>().join(",\n")
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
#[should_panic = "four times the input takes"]
fn squares_are_found() {
    let square = |size: usize, (): &()| {
        std::hint::black_box((0..size * size).map(std::hint::black_box).sum::<usize>());
    };
    grows_with_its_input("a square", [250, 1_000], |_| (), square);
}

#[test]
fn enum_values() {
    let metadata = |count: usize| {
        let values = joined(count, |index| format!("\"v{index}\""));
        let parameter =
            format!(r#"{{"name":"V","in":"query","schema":{{"type":"string","enum":[{values}]}}}}"#);
        let text = format!(
            r#"{{"info":{{"style":"RPC","product":"s","version":"1"}},"apis":{{"Get":{{"methods":["post"],"parameters":[{parameter}]}}}}}}"#
        );
        (Folder::new("values"), text)
    };
    grows_with_its_input("enum values", [8_000, 32_000], metadata, |_, (folder, text)| {
        import(text, &folder.0);
        folder.generate().unwrap();
    });
}

#[test]
fn mistakes() {
    let with_members = |name: &'static str, member: &dyn Fn(usize) -> String, count: usize| {
        let folder = Folder::new(name);
        folder.service("", &member(count));
        folder
    };
    let found = |folder: &Folder, first: &str, count: usize| {
        let told = folder.generate().unwrap_err();
        assert!(
            told.contains(first) && told.ends_with(&format!("\n{count} errors\n")),
            "{}",
            &told[..told.len().min(400)]
        );
    };
    let sizes = [10_000, 40_000];

    let values = |count| {
        // All in one line, of which an excerpt is shown.
        let same = joined(count, |_| "\"same\"".to_owned()).replace('\n', "");
        format!(r#"{{"name":"V","type":"enum","values":[{same}]}}"#)
    };
    let twice = |count| with_members("twice", &values, count);
    grows_with_its_input("one value many times", sizes, twice, |count, folder| {
        found(folder, "value `same` is declared twice", count - 1);
    });

    let keys = |count| {
        let keys = joined(count, |index| format!("\"key{index}\":1"));
        format!(r#"{{"name":"V","type":"string",{keys}}}"#)
    };
    let unknown = |count| with_members("unknown", &keys, count);
    grows_with_its_input("unknown keys", sizes, unknown, |count, folder| {
        found(folder, "unknown key `key0`", count);
    });

    let keys = |count| {
        let keys = joined(count, |_| "\"type\":\"string\"".to_owned());
        format!(r#"{{"name":"V",{keys}}}"#)
    };
    let repeated = |count| with_members("repeated", &keys, count);
    grows_with_its_input("one key many times", sizes, repeated, |count, folder| {
        found(folder, "key `type` is declared twice", count - 1);
    });
}

#[test]
fn chains_of_names() {
    let sizes = [5_000, 20_000];
    let chain = |count: usize| {
        let link = |index: usize| match index + 1 == count {
            true => format!(r#""S{index}":{{"type":"string"}}"#),
            false => format!(r#""S{index}":{{"shape":"S{}"}}"#, index + 1),
        };
        let folder = Folder::new("chain");
        folder.service(&joined(count, link), r#"{"name":"V","shape":"S0"}"#);
        folder
    };
    grows_with_its_input("a chain of names", sizes, chain, |_, folder| {
        folder.generate().unwrap();
    });

    let circle = |count: usize| {
        let link = |index: usize| format!(r#""S{index}":{{"shape":"S{}"}}"#, (index + 1) % count);
        let folder = Folder::new("circle");
        folder.service(&joined(count, link), r#"{"name":"V","shape":"S0"}"#);
        folder
    };
    grows_with_its_input("a circle of names", sizes, circle, |_, folder| {
        let told = folder.generate().unwrap_err();
        assert!(told.contains("contains itself with no record in between"), "{}", &told[..400]);
    });
}

/// Components each of which refers to all of them, as records and as lists of records: twice as many are four times the
/// input.
#[test]
fn components_that_refer_to_each_other() {
    let record = |members: &str| format!(r#"{{"type":"object","properties":{{{members}}}}}"#);
    let list = |members: &str| format!(r#"{{"type":"array","items":{}}}"#, record(members));
    for name in ["records", "lists"] {
        let component = |members: &str| if name == "lists" { list(members) } else { record(members) };
        let metadata = |count: usize| {
            let members =
                joined(count, |index| format!(r##""M{index}":{{"$ref":"#/components/schemas/C{index}"}}"##));
            let components = joined(count, |index| format!(r#""C{index}":{}"#, component(&members)));
            let text = format!(
                r##"{{"info":{{"style":"RPC","product":"s","version":"1"}},"components":{{"schemas":{{{components}}}}},
                "apis":{{"DescribeIts":{{"methods":["post"],"parameters":[{{"name":"NextToken","in":"query","schema":{{"type":"string"}}}}],
                "responses":{{"200":{{"schema":{{"type":"object","properties":{{"NextToken":{{"type":"string"}},"It":{{"$ref":"#/components/schemas/C0"}}}}}}}}}}}}}}}}"##
            );
            (Folder::new(name), text)
        };
        grows_with_its_input(name, [20, 40], metadata, |_, (folder, text)| {
            import(text, &folder.0);
            folder.generate().unwrap();
        });
    }
}

/// Components that refer to each other in the request of an operation, with a documented value in each.
#[test]
fn documented_requests() {
    let metadata = |count: usize| {
        let members =
            joined(count, |index| format!(r##""M{index}":{{"$ref":"#/components/schemas/C{index}"}}"##));
        let components = joined(count, |index| {
            format!(
                r#""C{index}":{{"type":"object","properties":{{{members},"E":{{"type":"string","example":"e"}}}}}}"#
            )
        });
        let text = format!(
            r##"{{"info":{{"style":"RPC","product":"s","version":"1"}},"components":{{"schemas":{{{components}}}}},
            "apis":{{"Get":{{"methods":["post"],"parameters":[{{"name":"V","in":"query","style":"json","schema":{{"$ref":"#/components/schemas/C0"}}}}]}}}}}}"##
        );
        (Folder::new("requests"), text)
    };
    grows_with_its_input("documented requests", [20, 40], metadata, |_, (folder, text)| {
        import(text, &folder.0)
    });
}

#[test]
fn chains_of_components() {
    let metadata = |count: usize| {
        let link = |index: usize| {
            format!(
                r##""C{index}":{{"type":"object","properties":{{"N":{{"$ref":"#/components/schemas/C{}"}}}}}}"##,
                index + 1
            )
        };
        let text = format!(
            r##"{{"info":{{"style":"RPC","product":"s","version":"1"}},"components":{{"schemas":{{{},"C{count}":{{"type":"object","properties":{{"Z":{{"type":"string"}}}}}}}}}},
            "apis":{{"Get":{{"methods":["post"],"parameters":[],"responses":{{"200":{{"schema":{{"$ref":"#/components/schemas/C0"}}}}}}}}}}}}"##,
            joined(count, link)
        );
        (Folder::new("links"), text)
    };
    grows_with_its_input("a chain of components", [500, 2_000], metadata, |_, (folder, text)| {
        import(text, &folder.0)
    });
}

#[test]
fn schemas_that_consist_of_others() {
    let part = |index: usize| {
        format!(
            r##""C{}":{{"allOf":[{{"$ref":"#/components/schemas/C{index}"}},{{"$ref":"#/components/schemas/C{index}"}}]}}"##,
            index + 1
        )
    };
    let tower = joined(30, part);
    let metadata = |count: usize| {
        let members = joined(count, |index| format!(r#""M{index}":{{"type":"string"}}"#));
        let text = format!(
            r##"{{"info":{{"style":"RPC","product":"s","version":"1"}},"components":{{"schemas":{{"C0":{{"type":"object","properties":{{{members}}}}},{tower}}}}},
            "apis":{{"Get":{{"methods":["post"],"parameters":[],"responses":{{"200":{{"schema":{{"$ref":"#/components/schemas/C30"}}}}}}}}}}}}"##
        );
        (Folder::new("tower"), text)
    };
    grows_with_its_input("a tower of parts", [500, 2_000], metadata, |count, (folder, text)| {
        import(text, &folder.0);
        let written = fs::read_to_string(folder.0.join("alibaba/s/1/operations/Get.json")).unwrap();
        assert!(written.contains(&format!("\"M{}\"", count - 1)), "all members are there");
    });
}

#[test]
fn headings() {
    let metadata = |count: usize| {
        let operations =
            joined(count, |index| format!(r#""GetX{index}Thing":{{"methods":["post"],"parameters":[]}}"#));
        let headings = joined(count, |index| format!(r#"{{"title":"t","children":["GetX{index}Thing"]}}"#));
        let text = format!(
            r#"{{"info":{{"style":"RPC","product":"s","version":"1"}},"directories":[{headings}],"apis":{{{operations}}}}}"#
        );
        text
    };
    grows_with_its_input("headings", [2_000, 8_000], metadata, |_, text| {
        std::hint::black_box(openmeta::import(text.as_bytes(), &Options::default()).unwrap());
    });
}

/// What begins something in Markdown or HTML, over and over, and never ends it.
#[test]
fn descriptions() {
    let beginnings = [
        "[",
        "![",
        "[a](",
        "`a",
        "a``b`",
        "`\n",
        "**a",
        "*a ",
        "_",
        "~~~a",
        "<p ",
        "<a href=\"",
        "<!--",
        "<code>a",
        "<ul><li>",
        "<table><tr><td>",
        "&#",
        "> ",
        "- a\n",
        "> a\n",
        "|a",
        "|a\n",
        "```\n",
        "#",
        "1. ",
        "<props=\"intl\">",
    ];
    for beginning in beginnings {
        let text = |count: usize| beginning.repeat(count);
        grows_with_its_input(beginning, [2_000, 8_000], text, |_, text| {
            std::hint::black_box(markdown::clean(text));
        });
    }
}
