//! Reading, writing and describing the types of the spec language.

use std::collections::BTreeMap;
use std::str::FromStr;

use crate::definitions::{Definitions, Object};
use crate::diagnostics::Diagnostics;
use crate::json::Json;
use crate::location::Location;
use crate::node::{Entry, Node, Value};
use crate::suggestion::nearest;

/// A type that a spec can hold.
pub trait SpecType: Sized {
    /// Reads a value. Every mistake in it is added to `diagnostics`; `None` when nothing could be read. Of an object or
    /// array the part without mistakes is read, so that the rest of it is looked at too.
    fn read(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self>;

    /// The value as JSON; `None` to leave its key out.
    fn write(&self) -> Option<Json>;

    /// The JSON Schema of the type.
    fn schema(definitions: &mut Definitions) -> Json;

    /// The value of an absent key; `None` when the key is required.
    fn absent() -> Option<Self> {
        None
    }
}

/// A type that is an object with known keys.
pub trait SpecObject: Sized {
    /// Takes its own keys out of `keys`.
    fn read_keys(keys: &mut Keys<'_, '_>, diagnostics: &mut Diagnostics) -> Self;

    /// Adds its keys to `entries`.
    fn write_keys(&self, entries: &mut Vec<(String, Json)>);

    /// Adds its keys to the schema of an object.
    fn describe_keys(object: &mut Object, definitions: &mut Definitions);
}

/// The keys of an object while it is read.
pub struct Keys<'n, 'a> {
    /// The object.
    pub at: Location,
    entries: &'n [Entry<'a>],
    known: Vec<&'static str>,
}

impl<'n, 'a> Keys<'n, 'a> {
    /// The keys of `node`, which must be an object.
    pub fn of(node: &'n Node<'a>, diagnostics: &mut Diagnostics) -> Option<Keys<'n, 'a>> {
        match &node.value {
            Value::Object(entries) => Some(Keys { at: node.at, entries, known: Vec::new() }),
            _ => mismatch(node, "an object", diagnostics),
        }
    }

    /// Reads the value of `key`.
    pub fn take<T: SpecType + Default>(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> T {
        self.known.push(key);
        let entry = self.entries.iter().find(|entry| entry.key == key);
        let outside = std::mem::take(&mut diagnostics.left_out);
        let value = entry.map_or_else(T::absent, |entry| T::read(&entry.value, diagnostics));
        let is_whole = std::mem::replace(&mut diagnostics.left_out, outside) == 0;
        if value.is_none() && entry.is_none() {
            diagnostics.error(self.at, format!("key `{key}` is missing"));
        }
        if value.is_none() || !is_whole {
            // Further mistakes about the key may be consequences of this one.
            diagnostics.doubt(self.at, key);
        }
        value.unwrap_or_default()
    }

    /// Reports the keys that were not read, which are unknown.
    pub fn finish(self, diagnostics: &mut Diagnostics) {
        let is_known = |entry: &&Entry<'_>| self.known.iter().any(|key| *key == entry.key);
        for (index, entry) in self.entries.iter().filter(|entry| !is_known(entry)).enumerate() {
            let near = (index < SUGGESTED).then(|| nearest(&entry.key, self.known.iter().copied())).flatten();
            let hint = match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("known keys: {}", self.known.join(", ")),
            };
            diagnostics.error(entry.at, format!("unknown key `{}`", entry.key)).hint(hint);
            diagnostics.doubt(self.at, near.unwrap_or(&entry.key));
        }
    }
}

/// Reports that `node` is not what was expected, unless it is reported already because it is not JSON.
pub fn mismatch<T>(node: &Node<'_>, expected: &str, diagnostics: &mut Diagnostics) -> Option<T> {
    if let Value::Unreadable = node.value {
        return None;
    }
    diagnostics.error(node.at, format!("expected {expected}, found {}", node.kind()));
    None
}

/// Reports that `node` is the bare number or boolean `value`, where a text was expected.
fn not_text<T>(node: &Node<'_>, value: &str, diagnostics: &mut Diagnostics) -> Option<T> {
    let message = format!("expected a text, found {}", node.kind());
    diagnostics.error(node.at, message).hint(format!("in quotes: `\"{value}\"`"));
    None
}

/// Reports that `node` is not the number or boolean that was expected, and whether it would be without its quotes.
fn not_bare<T: FromStr>(node: &Node<'_>, expected: &str, diagnostics: &mut Diagnostics) -> Option<T> {
    if let Value::Unreadable = node.value {
        return None;
    }
    let diagnostic = diagnostics.error(node.at, format!("expected {expected}, found {}", node.kind()));
    if let Value::String(text) = &node.value
        && text.parse::<T>().is_ok()
    {
        diagnostic.hint(format!("without quotes: `{text}`"));
    }
    None
}

/// For how many unknown keys of an object a known one is looked for.
const SUGGESTED: usize = 100;

impl SpecType for String {
    fn read(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.value {
            Value::String(text) => Some(text.to_string()),
            Value::Number(text) => not_text(node, text, diagnostics),
            Value::Bool(value) => not_text(node, &value.to_string(), diagnostics),
            _ => mismatch(node, "a text", diagnostics),
        }
    }

    fn write(&self) -> Option<Json> {
        Some(Json::String(self.clone()))
    }

    fn schema(_: &mut Definitions) -> Json {
        Json::object([("type", "string".into())])
    }
}

impl SpecType for bool {
    fn read(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        match node.value {
            Value::Bool(value) => Some(value),
            _ => not_bare(node, "`true` or `false`", diagnostics),
        }
    }

    fn write(&self) -> Option<Json> {
        self.then_some(Json::Bool(true))
    }

    fn schema(_: &mut Definitions) -> Json {
        Json::object([("type", "boolean".into())])
    }

    fn absent() -> Option<Self> {
        Some(false)
    }
}

/// Unsigned integers.
macro_rules! unsigned {
    ($($type:ty),*) => {$(
        impl SpecType for $type {
            fn read(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
                let expected = format!("an integer from 0 to {}", <$type>::MAX);
                let Value::Number(text) = node.value else { return not_bare(node, &expected, diagnostics) };
                let number = text.parse().ok();
                if number.is_none() {
                    diagnostics.error(node.at, format!("expected {expected}, found {text}"));
                }
                number
            }

            fn write(&self) -> Option<Json> {
                Some(Json::Number(self.to_string()))
            }

            fn schema(_: &mut Definitions) -> Json {
                let maximum = Json::Number(<$type>::MAX.to_string());
                Json::object([("type", "integer".into()), ("minimum", 0.into()), ("maximum", maximum)])
            }
        }
    )*};
}

unsigned!(u16, u32, u64);

impl SpecType for f64 {
    fn read(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let Value::Number(text) = node.value else { return not_bare(node, "a number", diagnostics) };
        let number = text.parse().ok().filter(|number: &f64| number.is_finite());
        if number.is_none() {
            diagnostics.error(node.at, format!("{text} is too large for a number"));
        }
        number
    }

    /// JSON has no infinity; an infinite limit is written as no limit.
    fn write(&self) -> Option<Json> {
        self.is_finite().then(|| Json::Number(self.to_string()))
    }

    fn schema(_: &mut Definitions) -> Json {
        Json::object([("type", "number".into())])
    }
}

impl SpecType for Json {
    fn read(node: &Node<'_>, _: &mut Diagnostics) -> Option<Self> {
        Some(Json::from(node))
    }

    fn write(&self) -> Option<Json> {
        Some(self.clone())
    }

    fn schema(_: &mut Definitions) -> Json {
        Json::Object(Vec::new())
    }
}

impl<T: SpecType> SpecType for Option<T> {
    fn read(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        T::read(node, diagnostics).map(Some)
    }

    fn write(&self) -> Option<Json> {
        self.as_ref().and_then(T::write)
    }

    fn schema(definitions: &mut Definitions) -> Json {
        T::schema(definitions)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: SpecType> SpecType for Box<T> {
    fn read(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        T::read(node, diagnostics).map(Box::new)
    }

    fn write(&self) -> Option<Json> {
        T::write(self)
    }

    fn schema(definitions: &mut Definitions) -> Json {
        T::schema(definitions)
    }
}

impl<T: SpecType> SpecType for Vec<T> {
    fn read(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let Value::Array(elements) = &node.value else { return mismatch(node, "an array", diagnostics) };
        // Elements that cannot be read are reported and left out, so that the others are checked too.
        let read: Vec<T> = elements.iter().filter_map(|element| T::read(element, diagnostics)).collect();
        diagnostics.left_out += elements.len() - read.len();
        Some(read)
    }

    fn write(&self) -> Option<Json> {
        (!self.is_empty()).then(|| Json::Array(self.iter().filter_map(T::write).collect()))
    }

    fn schema(definitions: &mut Definitions) -> Json {
        Json::object([("type", "array".into()), ("items", T::schema(definitions))])
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
}

impl<T: SpecType> SpecType for BTreeMap<String, T> {
    fn read(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let Value::Object(entries) = &node.value else { return mismatch(node, "an object", diagnostics) };
        let read = entries.iter().filter_map(|entry| {
            T::read(&entry.value, diagnostics).map(|value| (entry.key.to_string(), value))
        });
        let read: BTreeMap<String, T> = read.collect();
        // No key comes twice.
        diagnostics.left_out += entries.len() - read.len();
        Some(read)
    }

    fn write(&self) -> Option<Json> {
        let entries = self.iter().filter_map(|(key, value)| value.write().map(|value| (key, value)));
        (!self.is_empty()).then(|| Json::object(entries))
    }

    fn schema(definitions: &mut Definitions) -> Json {
        Json::object([("type", "object".into()), ("additionalProperties", T::schema(definitions))])
    }

    fn absent() -> Option<Self> {
        Some(BTreeMap::new())
    }
}
