//! Peak memory of reading bodies that are designed to take much memory.
//!
//!     cargo run --release -p cloudspec-wire --example peak_memory
//!
//! Each body of 28 MB is read in a process of its own, which prints its peak memory without the body itself, as a
//! multiple of the body's size, and whether the body was read or refused. Works on Linux only.
//!
//! With the number of a body and a size in KB as arguments, only that body is read: under `valgrind --tool=callgrind` it
//! shows whether four times the size takes four times the instructions.

use std::process::Command;

use cloudspec_wire::{Decode, Dynamic, Field, Schema, json, xml};

static ITEM: Schema =
    Schema::new("Item", &[Field::string("Key"), Field::int64("Size"), Field::string("Token")]);
static ZONES: Field = Field::string("Groups").list();
static BODY: Schema = Schema::new(
    "Body",
    &[
        Field::record("Items", &ITEM).list(),
        Field::any("Detail"),
        Field::int64("Ports").list(),
        Field::string("Zones").list(),
        Field::double("Score"),
        Field::double("Rates").list(),
        Field::string("Labels").map(),
        Field::nested("Groups", &ZONES).map(),
        Field::record("Tags", &ITEM).wrapped("Tag"),
        Field::record("Parent", &BODY),
    ],
);

/// The usual size of a body.
const SIZE: usize = 28 << 20;

/// A body as it is built: of `start`, `one` for each number with `between` in between, and `end`.
struct Case {
    name: &'static str,
    start: &'static str,
    one: fn(usize) -> String,
    between: &'static str,
    end: &'static str,
}

const fn case(
    name: &'static str,
    [start, between, end]: [&'static str; 3],
    one: fn(usize) -> String,
) -> Case {
    Case { name, start, one, between, end }
}

static CASES: [Case; 40] = [
    case("records `{}`", ["{\"Items\":[", ",", "]}"], |_| "{}".into()),
    case("records `{\"\":0}`", ["{\"Items\":[", ",", "]}"], |_| "{\"\":0}".into()),
    case("anything: `{\"\":0}`", ["{\"Detail\":[", ",", "]}"], |_| "{\"\":0}".into()),
    case("unknown: a list of `{\"\":0}`", ["{\"New\":[", ",", "]}"], |_| "{\"\":0}".into()),
    case("unknown: a list of `[]`", ["{\"New\":[", ",", "]}"], |_| "[]".into()),
    case("unknown members of one record, 15 bytes each", ["{", ",", "}"], |n| format!("\"k{n}\":\"v\"")),
    case("unknown members of one record, 60 bytes each", ["{", ",", "}"], |n| {
        format!("\"NewMember{n}\":\"{}\"", "v".repeat(36))
    }),
    case("an unknown member in each record", ["{\"Items\":[", ",", "]}"], |_| {
        "{\"Key\":\"a key\",\"New\":\"some text\"}".into()
    }),
    case("many keys in one unknown object", ["{\"New\":{", ",", "}}"], |n| format!("\"k{n}\":{n}")),
    case("elements that do not fit", ["{\"Ports\":[", ",", "]}"], |_| "\"x\"".into()),
    case("numbers as texts", ["{\"Ports\":[", ",", "]}"], |_| "\"443\"".into()),
    case("texts of one byte", ["{\"Zones\":[", ",", "]}"], |_| "\"a\"".into()),
    case("texts of one escape", ["{\"Zones\":[", ",", "]}"], |_| "\"\\u00e9\"".into()),
    case("`[` and nothing else", ["{\"New\":", "", ""], |_| "[".into()),
    case("`{\"a\":` and nothing else", ["", "", ""], |_| "{\"a\":".into()),
    case("unknown: 100 lists in each other", ["{\"New\":[", ",", "]}"], |_| {
        "[".repeat(100) + &"]".repeat(100)
    }),
    case("anything: 100 objects in each other", ["{\"Detail\":[", ",", "]}"], |_| {
        "{\"\":".repeat(100) + "0" + &"}".repeat(100)
    }),
    case("unknown members of 100 records in each other", ["{\"Items\":[{}]", "", "}"], |n| {
        let parent = format!(",\"New{n}\":[0],\"Parent\":{{\"a\":1");
        if n == 0 { parent.repeat(100) + &"}".repeat(100) } else { format!(",\"New{n}\":[0]") }
    }),
    case("a number of many digits in a float", ["{\"Score\":1", "", "}"], |_| "23".into()),
    case("a number of many digits in an integer", ["{\"Ports\":[1", "", "]}"], |_| "23".into()),
    case("a number of many digits in anything", ["{\"Detail\":[1", "", "]}"], |_| "23".into()),
    case("numbers of 20 digits", ["{\"Rates\":[", ",", "]}"], |_| "0.12345678901234567890".into()),
    case("a long key above elements that do not fit", ["{\"Groups\":{\"", "", "]}}"], |n| match n {
        0 => "k".repeat(1 << 16) + "\":[{}",
        _ => ",{}".into(),
    }),
    case("a long key above texts in another spelling", ["{\"Groups\":{\"", "", "]}}"], |n| match n {
        0 => "k".repeat(1 << 16) + "\":[0",
        _ => ",0".into(),
    }),
    case("one key again and again", ["{\"Labels\":{", ",", "}}"], |n| {
        if n == 0 { "\"x\":{}".into() } else { "\"\":\"\"".into() }
    }),
    case("keys that do not fit, twice", ["{\"Labels\":{", ",", "}}"], |n| format!("\"{}\":[]", n / 2)),
    case("white space", ["{", "", "}"], |_| " \n".into()),
    case("a wrapper with much beside", ["{\"Tags\":{", ",", "}}"], |n| format!("\"k{n}\":0")),
    case("XML: unknown elements of one record", ["<R>", "", "</R>"], |n| format!("<k{n}>v</k{n}>")),
    case("XML: attributes of one element", ["<R", "", "/>"], |n| format!(" a{n}='v'")),
    case("XML: attributes of many elements", ["<R>", "", "</R>"], |_| "<Zones a='b' c='d'/>".into()),
    case("XML: references", ["<R><Zones>", "", "</Zones></R>"], |_| "&amp;".into()),
    case("XML: comments in a text", ["<R><Zones>", "", "</Zones></R>"], |_| "a<!---->".into()),
    case("XML: texts between elements", ["<R>", "", "</R>"], |_| "a<b/>".into()),
    case("XML: elements in each other", ["", "", ""], |_| "<a>".into()),
    case("XML: one map again and again", ["<R>", "", "</R>"], |n| format!("<Labels><k{n}/></Labels>")),
    case("XML: one key again and again", ["<R>", "", "</R>"], |_| "<Labels><k/></Labels>".into()),
    case("XML: a member again and again", ["<R>", "", "</R>"], |_| "<Score>1</Score>".into()),
    case("XML: a long key above elements that do not fit", ["<R><Groups>", "", "</Groups></R>"], |n| {
        let key = "k".repeat(1 << 10);
        if n % 64 == 0 { format!("<{key}><a/></{key}>") } else { "<k><a/></k>".into() }
    }),
    case("XML: character data without characters", ["<R><Zones>", "", "</Zones></R>"], |_| {
        "<![CDATA[]]>".into()
    }),
];

impl Case {
    fn body(&self, size: usize) -> String {
        let mut body = self.start.to_owned();
        for number in 0.. {
            body.push_str(&(self.one)(number));
            if body.len() >= size {
                break;
            }
            body.push_str(self.between);
        }
        body + self.end
    }

    fn measure(&self, size: usize) {
        let body = self.body(size);
        let mut record = Dynamic::new(&BODY);
        let codec = if body.starts_with('<') { xml::decode } else { json::decode };
        let before = peak();
        let read = codec(body.as_bytes(), &mut record, &Decode::default());
        let taken = peak() - before;
        let ended =
            read.map_or_else(|error| format!("refused at byte {}", error.offset), |()| "read".to_owned());
        let times = taken as f64 / (body.len() as f64 / 1024.0);
        println!("{:<50} {:>6} KB {:>7} KB {times:>5.1} times, {ended}", self.name, body.len() >> 10, taken);
    }
}

/// The peak memory of this process, in kilobytes.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok()).unwrap_or(0)
}

fn main() {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<usize>().ok());
    if let Some(case) = arguments.next().flatten().and_then(|case| CASES.get(case)) {
        let size = arguments.next().flatten().map_or(SIZE, |kilobytes| kilobytes << 10);
        return case.measure(size);
    }
    let itself = std::env::current_exe().expect("a program has a path");
    for (number, case) in CASES.iter().enumerate() {
        let ended = Command::new(&itself).arg(number.to_string()).status();
        assert!(ended.is_ok_and(|status| status.success()), "{} was not measured", case.name);
    }
}
