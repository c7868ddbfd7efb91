//! What an operation responds: a document, of which one list may be written already.

use cloudspec_wire::Value;
use serde::Serialize;

use crate::paging;

/// A response before its gateway gives it a form. A page of resources is written as they are looked at; as a tree it would
/// cost several times as much.
pub(crate) struct Output {
    document: Value,
    written: Option<Written>,
}

/// A list as JSON, and where it is in the document.
struct Written {
    path: Vec<&'static str>,
    list: Vec<u8>,
}

impl From<Value> for Output {
    fn from(document: Value) -> Output {
        Output { document, written: None }
    }
}

impl Output {
    /// A document with a list, as JSON, at the end of a path; the whole of it is the list when the path is empty.
    pub(crate) fn with_list(document: Value, path: Vec<&'static str>, list: Vec<u8>) -> Output {
        Output { document, written: Some(Written { path, list }) }
    }

    /// Sets a member of the document, if it has members.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        if let Value::Object(members) = &mut self.document {
            members.insert(name.to_owned(), Value::from(value));
        }
    }

    /// The document without the one member called `name` around it, where there is such a member.
    pub(crate) fn unwrapped(mut self, name: &str) -> Output {
        if let Some(written) = self.written.as_mut().filter(|written| written.path.first() == Some(&name)) {
            written.path.remove(0);
        } else if self.document.get(name).is_none() {
            return self;
        }
        let inner = self.document.get_mut(name).map(Value::take).unwrap_or_default();
        Output { document: inner, ..self }
    }

    /// Appends the document as JSON.
    pub(crate) fn put_json(&self, text: &mut Vec<u8>) {
        match &self.written {
            Some(Written { path, list }) => {
                text.reserve(list.len() + 256);
                write(&self.document, path, list, text);
            }
            None => put(&self.document, text),
        }
    }

    /// The document as a tree.
    pub(crate) fn into_value(mut self) -> Value {
        if let Some(Written { path, list }) = self.written {
            // It was written as JSON, so it reads as such.
            let list = serde_json::from_slice(&list).unwrap_or_default();
            match path.is_empty() {
                true => self.document = list,
                false => paging::set(&mut self.document, &path, list),
            }
        }
        self.document
    }
}

/// Writes `document` with the list at the end of `path`.
fn write(document: &Value, path: &[&str], list: &[u8], text: &mut Vec<u8>) {
    let Some((name, rest)) = path.split_first() else { return text.extend_from_slice(list) };
    text.push(b'{');
    for (other, value) in document.as_object().into_iter().flatten().filter(|(other, _)| other != name) {
        put(other, text);
        text.push(b':');
        put(value, text);
        text.push(b',');
    }
    put(name, text);
    text.push(b':');
    write(document.get(name).unwrap_or(&Value::Null), rest, list, text);
    text.push(b'}');
}

/// Writes a value as JSON. Writing to memory does not fail, and names are texts, so it has a form as JSON.
fn put(value: &(impl Serialize + ?Sized), text: &mut Vec<u8>) {
    let _ = serde_json::to_writer(text, value);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn json(output: &Output) -> Vec<u8> {
        let mut text = Vec::new();
        output.put_json(&mut text);
        text
    }

    #[test]
    fn a_written_list_is_where_its_path_says_in_the_text_and_in_the_tree() {
        let table = [
            (json!({}), vec!["Vpcs", "Vpc"], json!({ "Vpcs": { "Vpc": [1] } })),
            (
                json!({ "response": { "totalCount": 1 }, "a\"": 0 }),
                vec!["response", "dataSet"],
                json!({ "response": { "totalCount": 1, "dataSet": [1] }, "a\"": 0 }),
            ),
            (Value::Null, vec![], json!([1])),
        ];
        for (document, path, expected) in table {
            let output = Output::with_list(document, path, b"[1]".to_vec());
            assert_eq!(serde_json::from_slice::<Value>(&json(&output)).unwrap(), expected);
            assert_eq!(output.into_value(), expected);
        }
    }

    #[test]
    fn the_one_member_around_a_document_is_taken_off() {
        let list = || Output::with_list(json!({}), vec!["response", "dataSet"], b"[]".to_vec());
        assert_eq!(json(&list().unwrapped("response")), br#"{"dataSet":[]}"#);
        let plain = |value: Value| Output::from(value).unwrapped("response").into_value();
        assert_eq!(plain(json!({ "response": { "a": 1 } })), json!({ "a": 1 }));
        assert_eq!(plain(json!({ "a": 1 })), json!({ "a": 1 }));
    }
}
