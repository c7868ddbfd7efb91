//! Reads the content of a failed response from its body, in whatever form it is: JSON, XML, something around or in front of
//! them, or text for people. What a person could read there, a program learns.

use std::borrow::Cow;
use std::collections::VecDeque;

use cloudspec_wire::{Decode, Dynamic, Format, Schema, Value, json, loose, xml};

use super::Failure;
use crate::http::Response;

/// Members that hold the code of an error; names are compared without case, `_` and `-`.
const CODES: [&str; 3] = ["code", "errorcode", "errcode"];
const MESSAGES: [&str; 5] = ["message", "errormessage", "errormsg", "msg", "errordescription"];
const REQUEST_IDS: [&str; 2] = ["requestid", "reqid"];
/// Where a code is the value itself: `{"error": "invalid_grant"}`.
const ERROR: [&str; 1] = ["error"];

/// Most values that are looked through for the object of the error.
const MOST_VALUES: usize = 10_000;

/// How often a message may hold a whole error.
const MOST_TIMES: usize = 3;

/// Longest body, in bytes, of which text for people is searched.
const LONGEST_TEXT: usize = 256 * 1024;

/// An XML document, of which all is kept.
static ANYTHING: Schema = Schema::new("Error", &[]);

impl Failure {
    /// What the body of a failed response says: its code, message, request id, and what goes with them. The documented
    /// form is an object with the members `Code`, `Message` and `RequestId`; other spellings of these, objects around
    /// it, and documents that are malformed or cut off are read as well.
    pub fn read(response: &Response) -> Failure {
        read(&response.body, MOST_TIMES)
    }
}

fn read(body: &[u8], times: usize) -> Failure {
    let text = String::from_utf8_lossy(body);
    let mut failure = document(body).map(|document| of_document(&document)).unwrap_or_default();
    if failure.code.is_empty() && times > 0 && failure.message.trim_start().starts_with(['{', '<']) {
        let inner = read(failure.message.as_bytes(), times - 1);
        if !inner.code.is_empty() {
            let request_id = inner.request_id.clone().or(failure.request_id);
            return Failure { request_id, ..inner };
        }
    }
    if failure.code.is_empty() {
        failure = completed(failure, of_markup(&text));
    }
    if failure.code.is_empty() && text.len() <= LONGEST_TEXT {
        failure = completed(failure, of_text(&text));
    }
    failure.is_documented_format = !failure.code.is_empty();
    failure
}

/// The document of the body. The format is recognised from the body, because the `content-type` header is often wrong.
fn document(body: &[u8]) -> Option<Value> {
    match Format::of(body)? {
        Format::Json => json::value(body).ok(),
        Format::Xml => {
            let mut document = Dynamic::new(&ANYTHING);
            xml::decode(body, &mut document, &Decode::default()).ok()?;
            Some(json::to_value(&document))
        }
    }
}

/// What `failure` does not have is taken from `other`.
fn completed(failure: Failure, other: Failure) -> Failure {
    let text = |one: String, other: String| if one.is_empty() { other } else { one };
    Failure {
        code: text(failure.code, other.code),
        message: text(failure.message, other.message),
        request_id: failure.request_id.or(other.request_id),
        recommend: failure.recommend.or(other.recommend),
        access_denied: failure.access_denied.or(other.access_denied),
        is_documented_format: false,
    }
}

fn of_document(document: &Value) -> Failure {
    let objects = objects(document);
    let error = objects.iter().copied().find(|object| code_in(object).is_some());
    // Without a code, the outermost object says the most.
    let error = error.or_else(|| objects.first().copied()).unwrap_or(document);
    let anywhere = |names: &[&str]| objects.iter().find_map(|object| find(object, names).and_then(scalar));
    Failure {
        code: code_in(error).unwrap_or_default(),
        message: find(error, &MESSAGES).and_then(scalar).unwrap_or_default(),
        request_id: find(error, &REQUEST_IDS).and_then(scalar).or_else(|| anywhere(&REQUEST_IDS)),
        recommend: find(error, &["recommend"]).and_then(scalar),
        access_denied: find(error, &["accessdenieddetail"]).cloned(),
        is_documented_format: false,
    }
}

fn code_in(object: &Value) -> Option<String> {
    let code = find(object, &CODES).and_then(scalar);
    code.or_else(|| find(object, &ERROR)?.as_str().filter(|code| is_code(code)).map(str::to_owned))
}

/// The objects of a document, outer ones first.
fn objects(document: &Value) -> Vec<&Value> {
    let mut open = VecDeque::from([document]);
    let mut objects = Vec::new();
    let mut seen = 0;
    while let Some(value) = open.pop_front() {
        seen += 1;
        if seen > MOST_VALUES {
            break;
        }
        match value {
            Value::Object(members) => {
                objects.push(value);
                open.extend(members.values().filter(|value| value.is_object() || value.is_array()));
            }
            Value::Array(values) => {
                open.extend(
                    values.iter().filter(|value| value.is_object() || value.is_array()).take(MOST_VALUES),
                );
            }
            _ => {}
        }
    }
    objects
}

/// The first member with one of `names` that says something, earlier names first.
fn find<'a>(object: &'a Value, names: &[&str]) -> Option<&'a Value> {
    let members = object.as_object()?;
    let is_something =
        |value: &&Value| !value.is_null() && value.as_str().is_none_or(|text| !text.trim().is_empty());
    names.iter().find_map(|name| {
        let called = members.iter().filter(|(key, _)| {
            let letters = key.bytes().filter(|byte| !matches!(byte, b'_' | b'-'));
            letters.map(|byte| byte.to_ascii_lowercase()).eq(name.bytes())
        });
        called.map(|(_, value)| value).find(is_something)
    })
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(values) => scalar(values.first().filter(|value| !value.is_array())?),
        _ => None,
    }
}

/// Members and elements in what is no document. Elements of an HTML page are not searched, because `<code>` means
/// something else there.
fn of_markup(text: &str) -> Failure {
    let plain = without_references(text);
    let is_page = is_page(text);
    // A page that shows a document.
    let plain =
        if is_page { plain.find('{').and_then(|at| plain.get(at..)).unwrap_or_default() } else { &plain };
    let said = |names: &[&str]| {
        let element = || loose::element(plain, names).filter(|_| !is_page);
        loose::member(plain, names).or_else(element).map(|text| text.trim().to_owned())
    };
    Failure {
        code: said(&CODES).unwrap_or_default(),
        message: said(&MESSAGES).unwrap_or_default(),
        request_id: said(&REQUEST_IDS),
        recommend: said(&["recommend"]),
        ..Failure::default()
    }
}

/// Words after names in a text for people. Of a page only the request id is searched.
fn of_text(text: &str) -> Failure {
    let plain = without_tags(text);
    let request_id = loose::word(&plain, &REQUEST_IDS, |word, _| is_id(word));
    if is_page(text) {
        return Failure { request_id, ..Failure::default() };
    }
    // A word that others follow belongs to a sentence.
    let code =
        loose::word(&plain, &CODES, |word, rest| is_code(word) && !rest.starts_with(' ')).unwrap_or_default();
    let message = loose::line(&plain, &MESSAGES).filter(|_| !code.is_empty()).unwrap_or_default();
    Failure { code, message, request_id, ..Failure::default() }
}

fn is_page(text: &str) -> bool {
    text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).starts_with('<')
        && Format::of(text.as_bytes()).is_none()
}

/// Whether a word may be a code: `Throttling.User`, `INVALID_X`.
fn is_code(word: &str) -> bool {
    let is_made_of = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    word.len() >= 3
        && word.starts_with(|first: char| first.is_ascii_alphabetic())
        && word.bytes().all(is_made_of)
}

/// Whether a word may be an id.
fn is_id(word: &str) -> bool {
    word.len() >= 3 && word.bytes().any(|byte| byte.is_ascii_digit())
}

/// A text in which a document was escaped for a page.
fn without_references(text: &str) -> Cow<'_, str> {
    if !(text.contains("&quot;") || text.contains("&#34;") || text.contains("&lt;")) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("&quot;", "\"").replace("&#34;", "\"").replace("&#39;", "'");
    Cow::Owned(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

/// A page as it is shown: without tags, and without line ends between a name and its value.
fn without_tags(text: &str) -> Cow<'_, str> {
    if !text.contains('<') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    for part in text.split('<') {
        plain.push_str(part.split_once('>').map_or(part, |(_, rest)| rest));
        plain.push(' ');
    }
    Cow::Owned(plain)
}
