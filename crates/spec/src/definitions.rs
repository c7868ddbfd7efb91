//! The parts of a JSON Schema: named types, objects and lists of words.

use std::collections::BTreeMap;

use crate::json::Json;

/// The named types of a schema.
#[derive(Debug, Default)]
pub struct Definitions {
    by_name: BTreeMap<&'static str, Json>,
}

impl Definitions {
    /// A reference to the type `name`, which `describe` describes unless that was done before.
    pub fn reference(&mut self, name: &'static str, describe: impl FnOnce(&mut Definitions) -> Json) -> Json {
        if !self.by_name.contains_key(name) {
            // Entered first: a type may contain itself.
            self.by_name.insert(name, Json::Null);
            let described = describe(self);
            self.by_name.insert(name, described);
        }
        Json::object([("$ref", format!("#/$defs/{name}").into())])
    }

    /// All of them, by name.
    pub fn finish(self) -> Json {
        Json::object(self.by_name)
    }
}

/// The schema of an object while it is put together.
#[derive(Debug, Default)]
pub struct Object {
    properties: Vec<(String, Json)>,
    required: Vec<Json>,
}

impl Object {
    /// Adds the key `key`, whose value has the schema `value`.
    pub fn key(&mut self, key: &str, doc: &str, value: Json, is_required: bool) {
        let mut schema = vec![("description".to_owned(), Json::String(prose(doc)))];
        if let Json::Object(entries) = value {
            schema.extend(entries);
        }
        self.properties.push((key.to_owned(), Json::Object(schema)));
        if is_required {
            self.required.push(key.into());
        }
    }

    /// The schema, for an object that may also be written as bare text when `text` is set.
    pub fn finish(self, doc: &str, text: bool) -> Json {
        let mut object = vec![
            ("type".to_owned(), Json::from("object")),
            ("properties".to_owned(), Json::Object(self.properties)),
            ("additionalProperties".to_owned(), Json::Bool(false)),
        ];
        if !self.required.is_empty() {
            object.insert(2, ("required".to_owned(), Json::Array(self.required)));
        }
        let description = ("description".to_owned(), Json::String(prose(doc)));
        if text {
            let either = vec![Json::object([("type", "string".into())]), Json::Object(object)];
            return Json::Object(vec![description, ("anyOf".to_owned(), Json::Array(either))]);
        }
        object.insert(0, description);
        Json::Object(object)
    }
}

/// The schema of a text out of a list: each word with its doc.
pub fn words<'w>(doc: &str, words: impl IntoIterator<Item = (&'w str, &'w str)>) -> Json {
    let word = |(word, doc)| Json::object([("const", Json::from(word)), ("description", prose(doc).into())]);
    Json::object([
        ("description", prose(doc).into()),
        ("oneOf", Json::Array(words.into_iter().map(word).collect())),
    ])
}

/// A doc comment as one paragraph.
fn prose(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}
