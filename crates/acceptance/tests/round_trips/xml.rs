//! XML documents as they are on the wire, with all that can split a text, and what is left of them.

use cloudspec_wire::{Field, Repeat, Schema, Shape};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;

/// An element.
#[derive(Clone, Debug, Default)]
pub struct Element {
    pub name: String,
    pub content: Vec<Content>,
}

/// What stands between the tags of an element.
#[derive(Clone, Debug)]
pub enum Content {
    /// A text as it is written, and what it means.
    Text(Vec<u8>, String),
    Element(Element),
}

impl Element {
    pub fn write(&self, attributes: &str, out: &mut Vec<u8>) {
        out.extend(format!("<{}{attributes}", self.name).bytes());
        if self.content.is_empty() && !attributes.is_empty() {
            return out.extend(b"/>");
        }
        out.push(b'>');
        for content in &self.content {
            match content {
                Content::Text(raw, _) => out.extend(raw),
                Content::Element(element) => element.write(attributes, out),
            }
        }
        out.extend(format!("</{}>", self.name).bytes());
    }
}

impl Element {
    /// A document that was written.
    pub fn of(document: &str) -> Result<Element, String> {
        let mut reader = Reader::from_str(document);
        let mut open = vec![Element::default()];
        loop {
            let content = &mut open.last_mut().ok_or("too many elements are closed")?.content;
            match reader.read_event().map_err(|error| format!("{error}: {document}"))? {
                Event::Start(tag) => {
                    open.push(Element { name: tag.name().as_ref().to_owned(), content: Vec::new() });
                }
                Event::End(_) => {
                    let closed = open.pop().map(Content::Element);
                    open.last_mut().ok_or("too many elements are closed")?.content.extend(closed);
                }
                Event::Text(text) => content.push(Content::Text(Vec::new(), text.into_inner().into_owned())),
                Event::GeneralRef(reference) => {
                    let character = reference.resolve_char_ref().map_err(|error| error.to_string())?;
                    let predefined = || resolve_predefined_entity(&reference).map(str::to_owned);
                    let text = character.map(String::from).or_else(predefined);
                    let text = text.ok_or_else(|| format!("`{}` means nothing", &*reference))?;
                    content.push(Content::Text(Vec::new(), text));
                }
                Event::Decl(_) => {}
                Event::Eof => break,
                other => return Err(format!("nobody wrote {other:?}")),
            }
        }
        match open.pop().unwrap_or_default().content.pop() {
            Some(Content::Element(root)) => Ok(root),
            _ => Err(format!("no element: {document}")),
        }
    }
}

/// An element without what does not count: the order of elements of different names, white space between elements, and
/// where text beside elements stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tree {
    name: String,
    text: String,
    /// Elements of one name in their order.
    children: Vec<Tree>,
}

/// What an element is to a table.
#[derive(Clone, Copy)]
enum Kind {
    /// Nothing, or a scalar: white space is a text.
    Any,
    Record(&'static Schema),
    Listed(&'static Field, &'static str),
    Map(&'static Field),
}

impl Kind {
    fn of(field: &'static Field) -> Kind {
        match field.repeat {
            Repeat::List { wrapper: Some(wrapper) } => Kind::Listed(field, wrapper),
            Repeat::Map => Kind::Map(field),
            _ => Kind::of_element(field),
        }
    }

    fn of_element(field: &'static Field) -> Kind {
        match field.shape {
            Shape::Nested(element) => Kind::of(element),
            shape => shape.schema().map_or(Kind::Any, Kind::Record),
        }
    }

    /// What an element called `name` is inside of this one, the first one or another.
    fn child(self, name: &str, is_first: bool) -> Kind {
        match self {
            Kind::Record(schema) => match schema.field(name) {
                Some((_, field)) if is_first || field.repeat != Repeat::One => Kind::of(field),
                _ => Kind::Any,
            },
            Kind::Listed(field, wrapper) if name == wrapper => Kind::of_element(field),
            Kind::Map(field) if is_first => Kind::of_element(field),
            _ => Kind::Any,
        }
    }

    /// Whether several elements of this kind are one.
    fn is_one(self) -> bool {
        matches!(self, Kind::Listed(..) | Kind::Map(_))
    }
}

/// What a document means that is read into a record of this table, and has to mean when it was written back:
///
/// - Attributes, comments and instructions do not count, nor how a text is divided by them, references and character data.
/// - White space counts only where it is the whole content of a scalar, or of an element that the table does not know.
/// - A wrapper or map that comes several times is one.
/// - Characters that XML does not allow, and what is not UTF-8, are U+FFFD.
pub fn meaning(document: &Element, schema: &'static Schema) -> Tree {
    tree(&document.name, &[&document.content], Kind::Record(schema))
}

/// The tree of the elements called `name` that are one, each with its content.
fn tree(name: &str, elements: &[&[Content]], kind: Kind) -> Tree {
    let mut pieces: Vec<String> = Vec::new();
    let mut children: Vec<(&str, Kind, Vec<&[Content]>)> = Vec::new();
    for content in elements {
        pieces.push(String::new());
        for content in *content {
            match content {
                Content::Text(_, means) => pieces.last_mut().unwrap().push_str(means),
                Content::Element(child) => {
                    pieces.push(String::new());
                    let former = children.iter_mut().find(|(name, ..)| *name == child.name);
                    let kind = kind.child(&child.name, former.is_none());
                    match former {
                        Some((_, _, contents)) if kind.is_one() => contents.push(&child.content),
                        _ => children.push((&child.name, kind, vec![&child.content])),
                    }
                }
            }
        }
    }
    if !children.is_empty() || !matches!(kind, Kind::Any) {
        pieces.retain(|piece| !piece.trim().is_empty());
    }
    let mut children: Vec<Tree> =
        children.into_iter().map(|(name, kind, contents)| tree(name, &contents, kind)).collect();
    children.sort_by(|left, right| left.name.cmp(&right.name));
    Tree { name: name.to_owned(), text: pieces.concat(), children }
}
