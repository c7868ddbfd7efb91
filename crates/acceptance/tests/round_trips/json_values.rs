//! Values of the types that tables describe, in JSON, and values of any other type in their place.

use cloudspec_wire::{Field, Repeat, Schema, Shape, Value};

use crate::choices::Choices;
use crate::json::{BROKEN_BYTE, HALF_PAIR, Json};
use crate::misfit::{Misfit, Place};

/// Makes documents.
pub struct Values<'a> {
    pub choices: Choices<'a>,
    /// The values so far that do not fit, in their order. One counts also when a member of the same name follows.
    pub misfits: Vec<Misfit>,
    /// Where the present value is.
    place: Place,
    depth: usize,
}

/// What fits, counts as nothing, and does not fit: each as it is written in JSON.
struct Spellings {
    fits: &'static [&'static str],
    nothing: &'static [&'static str],
    misfits: &'static [&'static str],
}

static TEXTS: Spellings = Spellings {
    fits: &[
        "\"a\"",
        "\"\"",
        "\" \"",
        "\"1\"",
        "\"<&>\"",
        "1",
        "-0.50",
        "true",
        "false",
        "1e999",
        "123456789012345678901234567890",
    ],
    nothing: &["null"],
    misfits: &["{}", "[]", "[\"a\"]", "{\"a\":1}", "[[null]]"],
};

static BOOLEANS: Spellings = Spellings {
    fits: &[
        "true",
        "false",
        "1",
        "0",
        "\"true\"",
        "\"True\"",
        "\"TRUE\"",
        "\"false\"",
        "\"False\"",
        "\"1\"",
        "\" 0 \"",
    ],
    nothing: &["null", "\"\"", "\" \""],
    misfits: &["2", "-1", "1.0", "\"yes\"", "\"tRUE\"", "{}", "[]", "[true]", "{\"a\":true}"],
};

static INTEGERS: Spellings = Spellings {
    fits: &[
        "1",
        "0",
        "-7",
        "-0",
        "9223372036854775807",
        "-9223372036854775808",
        "12.0",
        "1e3",
        "\"1\"",
        "\"007\"",
        "\" 5 \"",
        "\"+5\"",
        "\"1.0\"",
        "9007199254740991.0",
    ],
    nothing: &["null", "\"\"", "\"\\t\""],
    misfits: &[
        "true",
        "false",
        "12.5",
        "9223372036854775808",
        "99999999999999999999",
        "1e400",
        "\"x\"",
        "\"12.5\"",
        "\"1e999\"",
        "\"NaN\"",
        "\"inf\"",
        "{}",
        "[]",
        "[1]",
        "{\"a\":1}",
    ],
};

static NUMBERS: Spellings = Spellings {
    fits: &[
        "1",
        "0",
        "12.50",
        "-0.0",
        "1e3",
        "1E-7",
        "0.1",
        "\"0.50\"",
        "\" 1 \"",
        "\"1e3\"",
        "9007199254740993",
        "0.12345678901234567890123",
        "12345678901234567890.5",
        "1e-400",
        "1.7976931348623157e308",
    ],
    nothing: &["null", "\"\"", "\" \""],
    misfits: &[
        "true",
        "1e999",
        "-1e400",
        "\"x\"",
        "\"1e999\"",
        "\"NaN\"",
        "\"infinity\"",
        "{}",
        "[]",
        "[0.5]",
    ],
};

/// What stands for a record, list or map that is absent. Of `[]` and `{}` one is the value itself.
const NOTHING: [&str; 3] = ["null", "\"\"", "\" \""];

/// Names of members and entries that tables do not know.
const NAMES: [&str; 14] = [
    "New",
    "new",
    "a",
    "",
    " ",
    "a.b",
    "x[0]",
    "Éé",
    "\"\\",
    "\n",
    "$text",
    "response",
    "\u{e000}",
    "\u{e001}x",
];

impl<'a> Values<'a> {
    pub fn new(choices: Choices<'a>) -> Self {
        Values { choices, misfits: Vec::new(), place: Place::default(), depth: 0 }
    }

    /// A body of this table, some of whose members are in an envelope.
    pub fn body(&mut self, schema: &'static Schema, envelope: Option<&str>) -> Json {
        let Json::Object(mut members) = self.record(schema) else { return Json::Object(Vec::new()) };
        // An envelope of another type is listed as a mismatch, for which the tests of the codec have cases.
        members.retain(|(name, value)| Some(name.as_str()) != envelope || matches!(value, Json::Object(_)));
        if let Some(envelope) = envelope
            && !self.choices.once_in(4)
        {
            let at = self.choices.below(members.len() + 1);
            let outside = members.split_off(at);
            members = [(envelope.to_owned(), Json::Object(members))].into_iter().chain(outside).collect();
        }
        Json::Object(members)
    }

    fn record(&mut self, schema: &'static Schema) -> Json {
        let mut members = Vec::new();
        let count = if self.depth > 5 { 0 } else { self.choices.below(6) };
        for _ in 0..count {
            if self.choices.once_in(8) {
                let name = self.choices.of(&NAMES).to_owned();
                let value = self.anything(0);
                // Below a member that is known no unknown one is made.
                if schema.field(&name).is_none() {
                    members.push((name, value));
                }
                continue;
            }
            let Some(field) = schema.fields.get(self.choices.below(schema.fields.len())) else { continue };
            let value = self.member(field);
            members.push((field.wire.to_owned(), value));
        }
        Json::Object(members)
    }

    /// A value of a member.
    pub fn member(&mut self, field: &'static Field) -> Json {
        self.at(self.place.member(field.wire, field.secret), |values| values.field(field))
    }

    fn field(&mut self, field: &'static Field) -> Json {
        self.depth += 1;
        let value = match field.repeat {
            Repeat::One => self.one(field),
            Repeat::List { wrapper } => self.list(field, wrapper),
            _ => self.map(field),
        };
        self.depth -= 1;
        value
    }

    fn one(&mut self, field: &'static Field) -> Json {
        let spellings = match field.shape {
            Shape::Any => return self.anything(0),
            Shape::Boolean => &BOOLEANS,
            Shape::Int32 | Shape::Int64 => &INTEGERS,
            Shape::Float | Shape::Double => &NUMBERS,
            _ => match field.shape.schema() {
                Some(schema) => return self.nested(schema),
                None => &TEXTS,
            },
        };
        match self.choices.below(10) {
            0..=5 => {
                let is_text = std::ptr::eq(spellings, &TEXTS);
                if is_text && self.choices.once_in(2) {
                    self.text()
                } else {
                    literal(self.choices.of(spellings.fits))
                }
            }
            6..=7 => literal(self.choices.of(spellings.nothing)),
            _ => {
                let value = literal(self.choices.of(spellings.misfits));
                self.misfit(&value);
                value
            }
        }
    }

    fn nested(&mut self, schema: &'static Schema) -> Json {
        match self.choices.below(10) {
            0..=6 => self.record(schema),
            7 => literal(self.choices.of(&["null", "\"\"", "\" \"", "[]"])),
            _ => self.other(&["\"x\"", "5", "true", "[1]", "[{}]", "[null]"]),
        }
    }

    fn list(&mut self, field: &'static Field, wrapper: Option<&'static str>) -> Json {
        match (self.choices.below(12), wrapper) {
            (0..=7, None) => self.elements(field),
            (0..=7, Some(wrapper)) => self.wrapper(field, wrapper),
            (8, None) => literal("{}"),
            // The list without its wrapper.
            (8 | 9, Some(_)) => self.elements(field),
            (9, None) | (10, _) => literal(self.choices.of(&NOTHING)),
            (_, None) => self.other(&["\"x\"", "5", "true", "{\"a\":[]}"]),
            (_, Some(_)) => self.other(&["\"x\"", "5", "true"]),
        }
    }

    fn elements(&mut self, field: &'static Field) -> Json {
        let count = self.choices.below(5);
        let element = |index| self.at(self.place.element(index), |values| values.element(field));
        Json::List((0..count).map(element).collect())
    }

    fn element(&mut self, field: &'static Field) -> Json {
        match field.shape {
            Shape::Nested(element) => self.field(element),
            _ => self.one(field),
        }
    }

    /// An object with the list, or one element of it, and other members.
    fn wrapper(&mut self, field: &'static Field, wrapper: &'static str) -> Json {
        let mut members = Vec::new();
        if self.choices.once_in(6) {
            members.push((self.other_name(wrapper), self.anything(0)));
        }
        if !self.choices.once_in(12) {
            let value = self.at(self.place.member(wrapper, false), |values| match values.choices.below(6) {
                0..=3 => values.elements(field),
                4 => literal("null"),
                _ => values.lone_element(field),
            });
            members.push((wrapper.to_owned(), value));
        }
        if self.choices.once_in(6) {
            members.push((self.other_name(wrapper), self.anything(0)));
        }
        Json::Object(members)
    }

    /// An element without the list around it. One that is a list would be taken for that list.
    fn lone_element(&mut self, field: &'static Field) -> Json {
        let misfits = self.misfits.len();
        match self.element(field) {
            Json::List(_) => {
                self.misfits.truncate(misfits);
                literal("null")
            }
            value => value,
        }
    }

    fn other_name(&mut self, than: &str) -> String {
        let name = *self.choices.of(&[&"Total", &"", &"New"]);
        if name == than { "Other".to_owned() } else { name.to_owned() }
    }

    fn map(&mut self, field: &'static Field) -> Json {
        match self.choices.below(10) {
            0..=6 => {}
            7 => return literal("[]"),
            8 => return literal(self.choices.of(&NOTHING)),
            _ => return self.other(&["\"x\"", "5", "[1]", "[{}]"]),
        }
        let mut entries = Vec::new();
        for _ in 0..self.choices.below(5) {
            let key = self.choices.of(&NAMES).to_owned();
            let read = key.replace([BROKEN_BYTE, HALF_PAIR], "\u{fffd}");
            let value = self.at(self.place.entry(&read), |values| values.element(field));
            entries.push((key, value));
        }
        Json::Object(entries)
    }

    /// A value of another type than promised.
    fn other(&mut self, values: &[&'static str]) -> Json {
        let value = literal(self.choices.of(values));
        self.misfit(&value);
        value
    }

    /// Notes that the value at the present place does not fit.
    fn misfit(&mut self, value: &Json) {
        let found = match value {
            Json::Object(_) => "an object",
            Json::List(_) => "a list",
            Json::Word(_) | Json::Text(_) => "",
        };
        self.misfits.push(self.place.misfit(found));
    }

    /// Makes what is at another place.
    fn at<T>(&mut self, place: Place, make: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.place, place);
        let made = make(self);
        self.place = outer;
        made
    }

    /// A text with whatever can be in one.
    fn text(&mut self) -> Json {
        let pieces: [&str; 12] =
            ["a", "1", " ", "\"", "\\", "\n", "\u{0}", "\u{7f}", "é", "😀", "\u{e000}", "\u{e001}x"];
        let count = self.choices.below(6);
        Json::Text((0..count).map(|_| self.choices.of(&pieces)).collect())
    }

    /// A value of any type.
    fn anything(&mut self, depth: usize) -> Json {
        match self.choices.below(if depth > 4 { 9 } else { 14 }) {
            0 => literal("\"x\""),
            1 => self.text(),
            2..=8 => literal(self.choices.of(&[
                "null",
                "true",
                "0",
                "12.50",
                "-1e3",
                "123456789012345678901234567890",
                "0.12345678901234567890123",
                "1e999",
                "\"1\"",
                "\"\"",
                "[]",
                "{}",
            ])),
            9..=10 => Json::List((0..self.choices.below(4)).map(|_| self.anything(depth + 1)).collect()),
            _ => {
                let count = self.choices.below(4);
                let member = |_| (self.choices.of(&NAMES).to_owned(), self.anything(depth + 1));
                Json::Object((0..count).map(member).collect())
            }
        }
    }
}

/// A value, as it is written in JSON.
fn literal(text: &str) -> Json {
    match text.starts_with(['"', '[', '{']) {
        true => Json::from(&serde_json::from_str::<Value>(text).unwrap()),
        false => Json::word(text),
    }
}
