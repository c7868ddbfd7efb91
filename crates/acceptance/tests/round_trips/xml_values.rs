//! Values of the types that tables describe, in XML, and values of any other type in their place.

use std::collections::BTreeMap;

use cloudspec_wire::{Field, Repeat, Schema, Shape};

use crate::choices::Choices;
use crate::misfit::{Misfit, Place};
use crate::xml::{Content, Element};

/// Makes documents.
pub struct Values<'a> {
    pub choices: Choices<'a>,
    /// The values so far that do not fit, in their order.
    pub misfits: Vec<Misfit>,
    /// Where the present element is.
    place: Place,
    depth: usize,
}

/// Names of elements that tables do not know.
const NAMES: [&str; 8] = ["New", "new", "a", "Éé", "a.b", "a-b", "x:y", "_"];

/// Pieces of texts as they are written, and what they mean.
const PIECES: [(&[u8], &str); 18] = [
    (b"a", "a"),
    (b"1", "1"),
    (b" ", " "),
    (b"&amp;", "&"),
    (b"&lt;b&gt;", "<b>"),
    (b"&#65;", "A"),
    (b"&#x1F600;", "\u{1f600}"),
    (b"<![CDATA[<b>&amp;]]>", "<b>&amp;"),
    (b"<![CDATA[]]>", ""),
    (b"<!-- <c> -->", ""),
    (b"<?p <i> ?>", ""),
    (b"\n", "\n"),
    (b"&#13;", "\r"),
    (b"&nbsp;", "&nbsp;"),
    (b"& ", "& "),
    (b"\xff", "\u{fffd}"),
    (b"\x01", "\u{fffd}"),
    (b"\xc3\xa9", "\u{e9}"),
];

/// What fits, and what does not; white space counts as nothing.
struct Spellings {
    fits: &'static [&'static str],
    misfits: &'static [&'static str],
}

static BOOLEANS: Spellings = Spellings {
    fits: &["true", "false", "1", "0", "True", "TRUE", "False", " true "],
    misfits: &["2", "yes", "tRUE", "1.0"],
};

static INTEGERS: Spellings = Spellings {
    fits: &[
        "1",
        "0",
        "-7",
        "007",
        "00",
        "-0",
        "+5",
        "1.0",
        " 5 ",
        "1e3",
        "9223372036854775807",
        "-9223372036854775808",
    ],
    misfits: &["x", "true", "12.5", "1e400", "99999999999999999999", "NaN"],
};

static NUMBERS: Spellings = Spellings {
    fits: &[
        "1",
        "0",
        "0.50",
        "-0.0",
        "1e3",
        "9007199254740993",
        "0.12345678901234567890123",
        " 1 ",
        "1e-400",
    ],
    misfits: &["x", "true", "1e999", "NaN", "infinity"],
};

/// What a text means; `None` of an element.
fn meaning(content: &Content) -> Option<&str> {
    match content {
        Content::Text(_, means) => Some(means),
        Content::Element(_) => None,
    }
}

fn says_something(text: &str) -> bool {
    !text.bytes().all(|byte| byte.is_ascii_whitespace())
}

/// What came of a field.
#[derive(Default)]
struct Came {
    /// How many elements.
    count: usize,
    /// The keys of a map: one that comes again, in another part of it as well, is kept and not told.
    keys: Vec<&'static str>,
}

impl<'a> Values<'a> {
    pub fn new(choices: Choices<'a>) -> Self {
        Values { choices, misfits: Vec::new(), place: Place::default(), depth: 0 }
    }

    pub fn body(&mut self, root: String, schema: &'static Schema) -> Element {
        Element { name: root, content: self.record(schema) }
    }

    fn record(&mut self, schema: &'static Schema) -> Vec<Content> {
        let mut content = Vec::new();
        let mut came: BTreeMap<&str, Came> = BTreeMap::new();
        let count = if self.depth > 5 { 0 } else { self.choices.below(6) };
        for _ in 0..count {
            match self.choices.below(16) {
                14 => {
                    let name = *self.choices.of(&NAMES.each_ref());
                    if schema.field(name).is_none() {
                        content.push(self.anything(name, 0));
                    }
                    continue;
                }
                15 => {
                    let text = self.text();
                    // Texts that follow each other are read as one.
                    let is_told = content.iter().rev().map_while(meaning).any(says_something);
                    if !is_told && meaning(&text).is_some_and(says_something) {
                        self.misfit("");
                    }
                    content.push(text);
                    continue;
                }
                _ => {}
            }
            let Some(field) = schema.fields.get(self.choices.below(schema.fields.len())) else { continue };
            let came = came.entry(field.wire).or_default();
            let place = self.place.member(field.wire, field.secret);
            content.push(self.at(place, |values| values.member(field, came)));
        }
        content
    }

    /// An element of a field, of which others `came` before.
    fn member(&mut self, field: &'static Field, came: &mut Came) -> Content {
        let name = field.wire.to_owned();
        let content = match field.repeat {
            Repeat::One if came.count > 0 => return self.anything(field.wire, 0),
            Repeat::One => {
                came.count += 1;
                self.one(field)
            }
            Repeat::List { wrapper: Some(wrapper) } => self.wrapper(field, wrapper, &mut came.count),
            Repeat::List { .. } => self.element(field, &mut came.count),
            _ => self.map(field, &mut came.keys),
        };
        Content::Element(Element { name, content })
    }

    /// An element of a list.
    fn element(&mut self, field: &'static Field, came: &mut usize) -> Vec<Content> {
        let place = self.place.element(*came);
        *came += 1;
        self.at(place, |values| values.one_of(field))
    }

    /// What stands in an element of a list or map.
    fn one_of(&mut self, field: &'static Field) -> Vec<Content> {
        match field.shape {
            // A list in a list has no form of its own in XML.
            Shape::Nested(_) => Vec::new(),
            _ => self.one(field),
        }
    }

    fn wrapper(&mut self, field: &'static Field, wrapper: &'static str, came: &mut usize) -> Vec<Content> {
        let mut content = Vec::new();
        for _ in 0..self.choices.below(4) {
            match self.choices.below(10) {
                8 => content.push(self.anything(if wrapper == "Total" { "Other" } else { "Total" }, 0)),
                9 => content.push(self.text()),
                _ => {
                    let element =
                        self.at(self.place.member(wrapper, false), |values| values.element(field, came));
                    content.push(Content::Element(Element { name: wrapper.to_owned(), content: element }));
                }
            }
        }
        content
    }

    /// A map, or a further part of one with these keys.
    fn map(&mut self, field: &'static Field, keys: &mut Vec<&'static str>) -> Vec<Content> {
        let mut content = Vec::new();
        for _ in 0..self.choices.below(5) {
            if self.choices.once_in(10) {
                content.push(self.text());
                continue;
            }
            let key = *self.choices.of(&NAMES.each_ref());
            if keys.contains(&key) {
                content.push(self.anything(key, 0));
                continue;
            }
            keys.push(key);
            let entry = self.at(self.place.entry(key), |values| values.one_of(field));
            content.push(Content::Element(Element { name: key.to_owned(), content: entry }));
        }
        content
    }

    fn one(&mut self, field: &'static Field) -> Vec<Content> {
        self.depth += 1;
        let content = match field.shape {
            Shape::Any => self.content(0),
            Shape::Boolean => self.scalar(&BOOLEANS),
            Shape::Int32 | Shape::Int64 => self.scalar(&INTEGERS),
            Shape::Float | Shape::Double => self.scalar(&NUMBERS),
            _ => match field.shape.schema() {
                Some(schema) => self.record(schema),
                None => match self.choices.once_in(6) {
                    true => self.elements(),
                    false => vec![self.text()],
                },
            },
        };
        self.depth -= 1;
        content
    }

    fn scalar(&mut self, spellings: &Spellings) -> Vec<Content> {
        let plain = |text: &str| vec![Content::Text(text.as_bytes().to_vec(), text.to_owned())];
        match self.choices.below(10) {
            0..=5 => plain(self.choices.of(spellings.fits)),
            6 => Vec::new(),
            7 => plain(" "),
            8 => {
                self.misfit("");
                plain(self.choices.of(spellings.misfits))
            }
            _ => self.elements(),
        }
    }

    /// Elements where a text is promised.
    fn elements(&mut self) -> Vec<Content> {
        self.misfit("elements");
        let mut content = self.content(0);
        content.push(self.anything("a", 0));
        content
    }

    /// Notes that what is found at the present place does not fit.
    fn misfit(&mut self, found: &'static str) {
        self.misfits.push(self.place.misfit(found));
    }

    /// Makes what is at another place.
    fn at<T>(&mut self, place: Place, make: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.place, place);
        let made = make(self);
        self.place = outer;
        made
    }

    fn text(&mut self) -> Content {
        let (mut raw, mut means) = (Vec::new(), String::new());
        for _ in 0..self.choices.below(5) {
            let (piece, meaning) = PIECES[self.choices.below(PIECES.len())];
            raw.extend(piece);
            means.push_str(meaning);
        }
        Content::Text(raw, means)
    }

    /// An element of any content.
    fn anything(&mut self, name: &str, depth: usize) -> Content {
        Content::Element(Element { name: name.to_owned(), content: self.content(depth) })
    }

    fn content(&mut self, depth: usize) -> Vec<Content> {
        match self.choices.below(4) {
            0 | 1 => vec![self.text()],
            _ if depth > 4 => Vec::new(),
            _ => (0..self.choices.below(4))
                .map(|_| match self.choices.once_in(5) {
                    true => self.text(),
                    false => {
                        let name = *self.choices.of(&NAMES.each_ref());
                        self.anything(name, depth + 1)
                    }
                })
                .collect(),
        }
    }
}
