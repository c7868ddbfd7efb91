//! The JSON Schema of the spec language, for editors.

use std::collections::BTreeMap;

use crate::glossary::Glossary;
use crate::json::Json;
use crate::language::{Operation, Provider, Service};
use crate::spec_type::SpecType;

/// The schema of `provider.json`, `glossary.json`, `service.json` and `operations/*.json`, as one document (draft 2020-12).
///
/// Editors are best pointed at `#/$defs/Provider`, `#/$defs/Glossary`, `#/$defs/Service` and `#/$defs/Operation` by file name.
pub fn json_schema() -> String {
    let mut definitions = Definitions::default();
    let files = [Provider::schema, Glossary::schema, Service::schema, Operation::schema]
        .map(|schema| schema(&mut definitions))
        .to_vec();
    Json::object([
        ("$schema", "https://json-schema.org/draft/2020-12/schema".into()),
        ("title", "cloudspec".into()),
        ("description", "A file under `specs/`: a provider, its glossary, a service or an operation.".into()),
        ("anyOf", Json::Array(files)),
        ("$defs", Json::object(definitions.by_name)),
    ])
    .pretty()
}

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
}

/// The schema of an object while it is put together.
#[derive(Debug, Default)]
pub struct Object {
    properties: Vec<(String, Json)>,
    required: Vec<Json>,
}

impl Object {
    /// Adds the key `key`, which holds a `T`.
    pub fn key<T: SpecType>(&mut self, key: &str, doc: &str, definitions: &mut Definitions) {
        let mut schema = vec![("description".to_owned(), Json::String(prose(doc)))];
        if let Json::Object(entries) = T::schema(definitions) {
            schema.extend(entries);
        }
        self.properties.push((key.to_owned(), Json::Object(schema)));
        if T::absent().is_none() {
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
