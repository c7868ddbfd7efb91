//! Reading XML into records.

use std::borrow::Cow;

use quick_xml::Reader as Events;
use quick_xml::events::{BytesRef, BytesStart, Event};
use serde_json::{Map as Object, Value};

use crate::decode::{Decode, DecodeError, Mismatch, excerpt};
use crate::json::element;
use crate::query::scalar_text;
use crate::scalar::{boolean, float, integer};
use crate::{Field, List, Map, Record, Repeat, Slot};

type Result<T> = std::result::Result<T, Box<DecodeError>>;

/// Name under which text between the members of a record is kept.
const STRAY_TEXT: &str = "$text";

/// Reads the answer `body` into `output`. The name of the outermost element does not matter.
///
/// Elements that the schema does not know are kept in each record's [`Extra`](crate::Extra).
///
/// # Errors
///
/// When `body` is not well-formed, or, with [`Mismatch::Fail`], when a value does not fit its field.
pub fn decode(
    body: &[u8],
    output: &mut dyn Record,
    options: &Decode,
) -> std::result::Result<(), DecodeError> {
    read(body, output, options).map_err(|error| *error)
}

fn read(body: &[u8], output: &mut dyn Record, options: &Decode) -> Result<()> {
    let text = std::str::from_utf8(body).map_err(|error| {
        DecodeError::syntax("UTF-8 text", "bytes that are not UTF-8", error.valid_up_to())
    })?;
    let mut events = Events::from_str(text);
    events.config_mut().expand_empty_elements = true;
    let mut reader =
        Reader { events, keep: options.mismatch == Mismatch::Keep, depth: 0, max_depth: options.max_depth };
    reader.root(output)
}

struct Reader<'a> {
    events: Events<&'a [u8]>,
    keep: bool,
    depth: usize,
    max_depth: usize,
}

/// What is between the tags of an element.
enum Content<'a> {
    Text(Cow<'a, str>),
    Tree(Value),
}

/// What comes next inside an element.
enum Next<'a> {
    Child(BytesStart<'a>),
    Text(Cow<'a, str>),
    End,
}

impl<'a> Reader<'a> {
    fn root(&mut self, output: &mut dyn Record) -> Result<()> {
        let root = loop {
            match self.next()? {
                Next::Child(tag) => break tag,
                Next::Text(text) if text.trim().is_empty() => {}
                Next::Text(text) => return Err(self.syntax("an XML element", excerpt(&text))),
                Next::End => return Err(self.syntax("an XML element", "the end of the text")),
            }
        };
        // An answer that is one bare member is taken as that member.
        match output.schema().position(name(&root), 0) {
            Some(index) if !name(&root).ends_with("Response") => {
                self.member(output, index, &mut Seen::default())?
            }
            _ => self.record(output)?,
        }
        self.end_of_text()
    }

    fn end_of_text(&mut self) -> Result<()> {
        loop {
            match self.events.read_event() {
                Ok(Event::Eof) => return Ok(()),
                Ok(Event::Text(text)) if text.borrow().into_inner().trim().is_empty() => {}
                Ok(Event::Comment(_) | Event::PI(_)) => {}
                Ok(_) => return Err(self.syntax("the end of the text", "more of it")),
                Err(error) => return Err(self.syntax("well-formed XML", error.to_string())),
            }
        }
    }

    #[cold]
    fn syntax(&self, expected: &str, found: impl Into<String>) -> Box<DecodeError> {
        DecodeError::syntax(expected, found, self.offset())
    }

    fn offset(&self) -> usize {
        usize::try_from(self.events.buffer_position()).unwrap_or(usize::MAX)
    }

    /// The next thing inside the current element; comments and the like are passed over.
    #[inline]
    fn next(&mut self) -> Result<Next<'a>> {
        loop {
            return Ok(match self.events.read_event() {
                Ok(Event::Start(tag)) => Next::Child(tag),
                Ok(Event::End(_)) => Next::End,
                Ok(Event::Text(text)) => Next::Text(text.into_inner()),
                Ok(Event::CData(text)) => Next::Text(text.into_inner()),
                Ok(Event::GeneralRef(reference)) => Next::Text(Cow::Owned(resolve(&reference))),
                Ok(Event::Eof) => return Err(self.syntax("a closing tag", "the end of the text")),
                Ok(
                    Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Empty(_),
                ) => continue,
                Err(error) => return Err(self.syntax("well-formed XML", error.to_string())),
            });
        }
    }

    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.depth >= self.max_depth {
            return Err(self.syntax(&format!("at most {} levels of nesting", self.max_depth), "a deeper one"));
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    fn record(&mut self, record: &mut dyn Record) -> Result<()> {
        self.deeper(|reader| reader.members(record))
    }

    fn members(&mut self, record: &mut dyn Record) -> Result<()> {
        let schema = record.schema();
        let mut seen = Seen::default();
        let mut expected = 0;
        loop {
            let tag = match self.next()? {
                Next::Child(tag) => tag,
                Next::End => return Ok(()),
                Next::Text(text) => {
                    keep_stray_text(record, &text);
                    continue;
                }
            };
            match schema.position(name(&tag), expected) {
                Some(index) => {
                    expected = index + 1;
                    self.member(record, index, &mut seen)?;
                }
                None => {
                    let value = self.any().map_err(|error| error.in_member(name(&tag)))?;
                    add_unknown(record, name(&tag).to_owned(), value);
                }
            }
        }
    }

    fn member(&mut self, record: &mut dyn Record, index: usize, seen: &mut Seen) -> Result<()> {
        // `position` gives indices of fields.
        let field = &record.schema().fields[index];
        if seen.mark(index) && field.repeat == Repeat::One {
            return self.repeated(record, index, field);
        }
        match self.slot(record.slot(index), field) {
            Ok(Fit::Usual) => {}
            Ok(Fit::Empty) => with_extra(record, |extra| extra.note_empty(index)),
            Ok(Fit::Blank) => add_unknown(record, field.wire.to_owned(), Value::String(String::new())),
            Ok(Fit::Not { expected, found }) if self.keep => {
                let _ = expected;
                add_unknown(record, field.wire.to_owned(), found);
            }
            Ok(Fit::Not { expected, found }) => {
                let found = match found {
                    Value::String(text) => format!("`{}`", excerpt(&text)),
                    tree => excerpt(&tree.to_string()),
                };
                return Err(DecodeError::mismatch(expected, found, self.offset()).in_member(field.wire));
            }
            Err(error) => return Err(error.in_member(field.wire)),
        }
        Ok(())
    }

    /// An element that came before although it is no list: both are kept.
    fn repeated(&mut self, record: &mut dyn Record, index: usize, field: &Field) -> Result<()> {
        let value = self.any().map_err(|error| error.in_member(field.wire))?;
        let former = scalar_text(record.view(index).datum());
        with_extra(record, |extra| {
            let mut all = match extra.get(field.wire) {
                Some(Value::Array(items)) => items.clone(),
                _ => former.map(Value::String).into_iter().collect(),
            };
            all.push(value);
            extra.insert(field.wire.to_owned(), Value::Array(all));
        });
        Ok(())
    }

    fn slot(&mut self, slot: Slot<'_>, field: &'static Field) -> Result<Fit> {
        Ok(match slot {
            Slot::OptStr(target) => self.text(|text| *target = Some(text.into_owned()))?,
            Slot::Str(target) => self.text(|text| *target = text.into_owned())?,
            Slot::Time(target) => self.text(|text| target.set(&text))?,
            Slot::Enum(target) => self.text(|text| target.set(&text))?,
            Slot::OptInt(target) => self.scalar("an integer", integer, |number| *target = Some(number))?,
            Slot::Int(target) => self.scalar("an integer", integer, |number| *target = number)?,
            Slot::OptBool(target) => self.scalar("a boolean", boolean, |flag| *target = Some(flag))?,
            Slot::Bool(target) => self.scalar("a boolean", boolean, |flag| *target = flag)?,
            Slot::OptFloat(target) => self.scalar("a number", float, |number| *target = Some(number))?,
            Slot::Float(target) => self.scalar("a number", float, |number| *target = number)?,
            Slot::Any(target) => {
                *target = self.any()?;
                Fit::Usual
            }
            Slot::Record(record) => {
                self.record(record)?;
                Fit::Usual
            }
            Slot::List(list) => self.list(list, field)?,
            Slot::Map(map) => self.map(map, field)?,
            Slot::Opt(option) => {
                let fit = self.slot(option.fill(), field)?;
                if !matches!(fit, Fit::Usual) {
                    option.clear();
                }
                fit
            }
            Slot::Extra(_) => Fit::Usual,
        })
    }

    #[inline]
    fn text(&mut self, set: impl FnOnce(Cow<'a, str>)) -> Result<Fit> {
        Ok(match self.content()? {
            Content::Text(text) => {
                set(text);
                Fit::Usual
            }
            Content::Tree(found) => Fit::Not { expected: "a text", found },
        })
    }

    fn scalar<T>(
        &mut self,
        expected: &'static str,
        parse: impl Fn(&str) -> Option<T>,
        set: impl FnOnce(T),
    ) -> Result<Fit> {
        Ok(match self.content()? {
            Content::Text(text) => match parse(&text) {
                Some(value) => {
                    set(value);
                    Fit::Usual
                }
                None if text.is_empty() => Fit::Blank,
                None => Fit::Not { expected, found: Value::String(text.into_owned()) },
            },
            Content::Tree(found) => Fit::Not { expected, found },
        })
    }

    fn list(&mut self, list: &mut dyn List, field: &'static Field) -> Result<Fit> {
        let Repeat::List { wrapper: Some(wrapper) } = field.repeat else {
            let index = list.len();
            return self.slot(list.push(), element(field)).map_err(|error| error.in_element(index));
        };
        let mut beside = Object::new();
        let deeper = self.deeper(|reader| {
            loop {
                match reader.next()? {
                    Next::End => return Ok(()),
                    Next::Child(tag) if name(&tag) == wrapper => {
                        let index = list.len();
                        let fit = reader.slot(list.push(), element(field));
                        match fit.map_err(|error| error.in_element(index).in_member(wrapper))? {
                            Fit::Not { found, .. } => add(&mut beside, wrapper.to_owned(), found),
                            Fit::Usual | Fit::Empty | Fit::Blank => {}
                        }
                    }
                    Next::Child(tag) => {
                        let value = reader.any()?;
                        add(&mut beside, name(&tag).to_owned(), value);
                    }
                    Next::Text(text) if text.trim().is_empty() => {}
                    Next::Text(text) => {
                        add(&mut beside, STRAY_TEXT.to_owned(), Value::String(text.into_owned()))
                    }
                }
            }
        });
        deeper?;
        Ok(match (beside.is_empty(), list.is_empty()) {
            (true, true) => Fit::Empty,
            (true, false) => Fit::Usual,
            (false, _) => Fit::Not { expected: wrapper, found: Value::Object(beside) },
        })
    }

    fn map(&mut self, map: &mut dyn Map, field: &'static Field) -> Result<Fit> {
        self.deeper(|reader| {
            loop {
                match reader.next()? {
                    Next::End => return Ok(if map.is_empty() { Fit::Empty } else { Fit::Usual }),
                    Next::Child(tag) => {
                        let entry = map.entry(name(&tag).to_owned());
                        reader.slot(entry, element(field)).map_err(|error| error.in_member(name(&tag)))?;
                    }
                    Next::Text(_) => {}
                }
            }
        })
    }

    /// What is up to the closing tag: text, or a tree when there are elements in it.
    #[inline]
    fn content(&mut self) -> Result<Content<'a>> {
        let mut text = Cow::Borrowed("");
        loop {
            match self.next()? {
                Next::End => return Ok(Content::Text(text)),
                Next::Text(more) if text.is_empty() => text = more,
                Next::Text(more) => text.to_mut().push_str(&more),
                Next::Child(tag) => return self.tree(name(&tag), &text).map(Content::Tree),
            }
        }
    }

    /// The value of the current element, whose child `first` has just been opened.
    fn tree(&mut self, first: &str, text_before: &str) -> Result<Value> {
        self.deeper(|reader| {
            let mut members = Object::new();
            if !text_before.trim().is_empty() {
                add(&mut members, STRAY_TEXT.to_owned(), Value::String(text_before.to_owned()));
            }
            let value = reader.any()?;
            add(&mut members, first.to_owned(), value);
            loop {
                match reader.next()? {
                    Next::End => return Ok(Value::Object(members)),
                    Next::Child(tag) => {
                        let value = reader.any()?;
                        add(&mut members, name(&tag).to_owned(), value);
                    }
                    Next::Text(text) if text.trim().is_empty() => {}
                    Next::Text(text) => {
                        add(&mut members, STRAY_TEXT.to_owned(), Value::String(text.into_owned()))
                    }
                }
            }
        })
    }

    /// The current element as a JSON value: text, or an object with repeated elements as lists.
    fn any(&mut self) -> Result<Value> {
        Ok(match self.content()? {
            Content::Text(text) => Value::String(text.into_owned()),
            Content::Tree(value) => value,
        })
    }
}

/// How an element fits its field.
enum Fit {
    Usual,
    /// A list or map without elements.
    Empty,
    /// Nothing where a number or boolean was due.
    Blank,
    Not {
        expected: &'static str,
        found: Value,
    },
}

/// The name of a tag as it is written, prefix included.
fn name<'t>(tag: &'t BytesStart<'_>) -> &'t str {
    tag.name().into_inner()
}

/// The character that `&name;` or `&#10;` stands for; what XML does not predefine stays as it is written.
fn resolve(reference: &BytesRef<'_>) -> String {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return character.to_string();
    }
    let name = reference.xml10_content();
    match quick_xml::escape::resolve_predefined_entity(&name) {
        Some(text) => text.to_owned(),
        None => format!("&{name};"),
    }
}

/// Adds a member, turning members of the same name into a list.
fn add(members: &mut Object<String, Value>, name: String, value: Value) {
    match members.get_mut(&name) {
        None => {
            members.insert(name, value);
        }
        Some(Value::Array(items)) => items.push(value),
        Some(former) => *former = Value::Array(vec![former.take(), value]),
    }
}

fn with_extra(record: &mut dyn Record, note: impl FnOnce(&mut crate::Extra)) {
    let end = record.schema().fields.len();
    if let Slot::Extra(extra) = record.slot(end) {
        note(extra);
    }
}

#[cold]
fn add_unknown(record: &mut dyn Record, name: String, value: Value) {
    with_extra(record, |extra| {
        let mut members = Object::new();
        if let Some(former) = extra.get(&name) {
            members.insert(name.clone(), former.clone());
        }
        add(&mut members, name.clone(), value);
        if let Some(value) = members.remove(&name) {
            extra.insert(name, value);
        }
    });
}

fn keep_stray_text(record: &mut dyn Record, text: &str) {
    if !text.bytes().all(|byte| byte.is_ascii_whitespace()) {
        add_unknown(record, STRAY_TEXT.to_owned(), Value::String(text.to_owned()));
    }
}

/// The fields of a record that came.
#[derive(Default)]
struct Seen(u64);

impl Seen {
    /// Marks a field and tells whether it was marked before. Fields past the 64th are not watched.
    fn mark(&mut self, index: usize) -> bool {
        let bit = 1_u64.checked_shl(index as u32).unwrap_or(0);
        let before = self.0 & bit != 0;
        self.0 |= bit;
        before
    }
}
