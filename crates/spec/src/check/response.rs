//! Compares documented responses with the shape of their operation: wrappers, members, types.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::names::{Index, Report, unknown_member};
use super::shapes::Shapes;
use crate::json::Json;
use crate::language::{Member, Operation, Protocol, Shape, Type};

/// The member that may enclose the output in responses of an `action` service.
const ENVELOPE: &str = "response";

/// Reports everything in a JSON response that does not fit.
pub(super) fn json<'a>(
    body: &Json,
    operation: &'a Operation,
    protocol: Protocol,
    shapes: Shapes<'a>,
    report: &mut Report<'_>,
) {
    let mut walk = Walk { shapes, index: Index::default(), report };
    if let Some(payload) = &operation.payload {
        return walk.value(body, payload, "");
    }
    let Json::Object(entries) = body else {
        return walk.tell("", format!("expected an object, found {}", body.kind()));
    };
    let is_member = |name: &str| operation.output.iter().any(|member| member.name == name);
    let inside =
        entries.iter().find(|(key, _)| protocol == Protocol::Action && key == ENVELOPE && !is_member(key));
    match inside {
        Some((_, Json::Object(inner))) => {
            walk.members(inner, &operation.output, ENVELOPE);
            let around: Vec<(String, Json)> =
                entries.iter().filter(|(key, _)| key != ENVELOPE).cloned().collect();
            walk.members(&around, &operation.output, "");
        }
        _ => walk.members(entries, &operation.output, ""),
    }
}

struct Walk<'a, 'r, 'f> {
    shapes: Shapes<'a>,
    index: Index<'a>,
    report: &'r mut Report<'f>,
}

impl<'a> Walk<'a, '_, '_> {
    fn tell(&mut self, path: &str, message: String) {
        (self.report)(path, message, None);
    }

    fn members(&mut self, entries: &[(String, Json)], members: &'a [Member], path: &str) {
        for (key, value) in entries {
            let path = joined(path, key);
            match self.index.find(members, key) {
                Some(member) => self.value(value, &member.shape, &path),
                // It may be one whose name could not be read.
                None if self.index.find(members, "").is_some() => {}
                None => unknown_member(&path, key, members, self.report),
            }
        }
    }

    fn value(&mut self, value: &Json, shape: &'a Shape, path: &str) {
        let Some(shape) = self.shapes.resolve(shape) else { return };
        let Some(r#type) = shape.r#type else { return };
        match (r#type, value) {
            // `null` means an absent value, which fits every type.
            (_, Json::Null) | (Type::Any, _) | (Type::Boolean, Json::Bool(_)) => {}
            (Type::String | Type::Enum | Type::Bytes | Type::Timestamp, Json::String(_)) => {}
            (Type::Int32 | Type::Int64, Json::Number(text)) if text.parse::<i64>().is_ok() => {}
            (Type::Float | Type::Double, Json::Number(_)) => {}
            // A text that reads as one is taken for one.
            (Type::Boolean, Json::String(text))
                if ["true", "false"].iter().any(|word| text.eq_ignore_ascii_case(word)) => {}
            (Type::Int32 | Type::Int64, Json::String(text)) if text.parse::<i64>().is_ok() => {}
            (Type::Float | Type::Double, Json::String(text)) if text.parse::<f64>().is_ok() => {}
            (Type::List, value) => self.list(value, shape, path),
            (Type::Map, Json::Object(entries)) => {
                let Some(items) = shape.items.as_deref() else { return };
                for (key, value) in entries {
                    self.value(value, items, &joined(path, key));
                }
            }
            (Type::Record, Json::Object(entries)) => self.members(entries, &shape.members, path),
            _ => self.tell(path, format!("expected {}, found {}", r#type.article(), value.kind())),
        }
    }

    fn list(&mut self, value: &Json, shape: &'a Shape, path: &str) {
        let elements = match (&shape.wrapper, value) {
            (None, Json::Array(elements)) => (elements, path.to_owned()),
            (Some(wrapper), Json::Object(entries)) => match entries.as_slice() {
                [] => return,
                [(key, Json::Array(elements))] if key == wrapper => (elements, joined(path, key)),
                _ => {
                    return self
                        .tell(path, format!("expected an object with nothing but the list `{wrapper}`"));
                }
            },
            (None, _) => return self.tell(path, format!("expected a list, found {}", value.kind())),
            (Some(wrapper), _) => {
                let message = format!("expected an object with the list `{wrapper}`, found {}", value.kind());
                return self.tell(path, message);
            }
        };
        let Some(items) = shape.items.as_deref() else { return };
        for (index, element) in elements.0.iter().enumerate() {
            self.value(element, items, &joined(&elements.1, &index.to_string()));
        }
    }
}

fn joined(path: &str, step: &str) -> String {
    if path.is_empty() { step.to_owned() } else { format!("{path}/{step}") }
}

/// Reports every element of an XML response that does not fit. The path is of names; `text` is well-formed.
pub(super) fn xml<'a>(text: &str, operation: &'a Operation, shapes: Shapes<'a>, report: &mut Report<'_>) {
    let Some(root) = root(text) else { return };
    let mut walk = Walk { shapes, index: Index::default(), report };
    match &operation.payload {
        Some(payload) => walk.element(&root, payload, ""),
        None => walk.elements(&root, &operation.output, ""),
    }
}

/// An element with what is in it; attributes mean nothing here.
#[derive(Default)]
struct Element {
    name: String,
    children: Vec<Element>,
    text: String,
}

/// The root of a document. Deeper elements than shapes can be are left out.
fn root(text: &str) -> Option<Element> {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                let name = start.local_name().as_ref().to_owned();
                open.push(Element { name, ..Element::default() });
            }
            Event::Empty(start) => {
                let name = start.local_name().as_ref().to_owned();
                open.last_mut()?.children.push(Element { name, ..Element::default() });
            }
            Event::End(_) => {
                let done = open.pop()?;
                open.last_mut()?.children.push(done);
            }
            Event::Text(piece) => open.last_mut()?.text.push_str(&piece),
            Event::Eof => return open.pop()?.children.pop(),
            _ => {}
        }
    }
}

impl<'a> Walk<'a, '_, '_> {
    fn elements(&mut self, parent: &Element, members: &'a [Member], path: &str) {
        for child in &parent.children {
            let path = joined(path, &child.name);
            match self.index.find(members, &child.name) {
                Some(member) => self.element(child, &member.shape, &path),
                // It may be one whose name could not be read.
                None if self.index.find(members, "").is_some() => {}
                None => unknown_member(&path, &child.name, members, self.report),
            }
        }
    }

    fn element(&mut self, element: &Element, shape: &'a Shape, path: &str) {
        let Some(shape) = self.shapes.resolve(shape) else { return };
        let Some(r#type) = shape.r#type else { return };
        match r#type {
            Type::Any | Type::Map => {}
            Type::Record => self.elements(element, &shape.members, path),
            Type::List => {
                let Some(items) = shape.items.as_deref() else { return };
                match &shape.wrapper {
                    // An element of the list itself, which is repeated.
                    None => self.element(element, items, path),
                    Some(wrapper) => {
                        for child in element.children.iter().filter(|child| child.name == *wrapper) {
                            self.element(child, items, &joined(path, wrapper));
                        }
                        if let Some(other) = element.children.iter().find(|child| child.name != *wrapper) {
                            let found = &other.name;
                            self.tell(
                                path,
                                format!("expected the elements `{wrapper}` of a list, found `{found}`"),
                            );
                        }
                    }
                }
            }
            _ if !element.children.is_empty() => {
                self.tell(path, format!("expected {}, found elements", r#type.article()));
            }
            Type::Int32 | Type::Int64
                if element.text.trim().parse::<i64>().is_err() && !element.text.trim().is_empty() =>
            {
                self.tell(path, format!("expected {}, found `{}`", r#type.article(), element.text.trim()));
            }
            _ => {}
        }
    }
}
