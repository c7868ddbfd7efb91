//! Reading JSON whose writer does not keep to a schema.
//!
//! In the metadata numbers come as text, lists as `null`, and a property's schema may be a plain word. A
//! value of the wrong kind reads as nothing instead of ending the import; only text that is not JSON at all
//! is an error. What is not read is noted ([`noting`]).

use std::cell::RefCell;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::import::notes::Notes;

/// What is not read of a document, and where reading is. A deserializer passes nothing along, so each thread has one.
#[derive(Default)]
struct Losses {
    path: Vec<String>,
    notes: Notes,
}

thread_local! {
    static LOSSES: RefCell<Losses> = RefCell::default();
}

/// Does `read`, and returns with its result what it did not read: unknown keys, and values of the wrong kind.
pub fn noting<T>(read: impl FnOnce() -> T) -> (T, Notes) {
    LOSSES.take();
    let result = read();
    (result, LOSSES.take().notes)
}

/// Forgets what was noted when reading begins anew.
pub fn begin() {
    LOSSES.with_borrow_mut(|losses| {
        if losses.path.is_empty() {
            losses.notes = Notes::default();
        }
    });
}

/// Notes that something is not read.
pub fn lost(kind: String) {
    LOSSES.with_borrow_mut(|Losses { path, notes }| notes.add(kind, || path.join(".")));
}

/// Does `read` one step further down, for the places of what it does not read.
pub fn within<T>(step: &str, read: impl FnOnce() -> T) -> T {
    LOSSES.with_borrow_mut(|losses| losses.path.push(step.to_owned()));
    let result = read();
    LOSSES.with_borrow_mut(|losses| losses.path.pop());
    result
}

/// A type with a meaning for some kinds of JSON values, and a default for the others, which are noted unless they are
/// empty.
pub trait Loose: Default {
    /// What is meant, in words for a note.
    const MEANT: &'static str;

    /// From a text, number or boolean; numbers and booleans in their JSON spelling.
    fn scalar(text: &str) -> Self {
        if !text.trim().is_empty() {
            lost(format!("a text or number where {} is meant: left out", Self::MEANT));
        }
        Self::default()
    }

    /// From a list.
    fn list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut is_empty = true;
        while list.next_element::<IgnoredAny>()?.is_some() {
            is_empty = false;
        }
        if !is_empty {
            lost(format!("a list where {} is meant: left out", Self::MEANT));
        }
        Ok(Self::default())
    }

    /// From an object.
    fn object<'de, A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut is_empty = true;
        while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
            is_empty = false;
        }
        if !is_empty {
            lost(format!("an object where {} is meant: left out", Self::MEANT));
        }
        Ok(Self::default())
    }
}

/// Reads a [`Loose`] value.
pub fn loose<'de, T: Loose, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(AnyKind(PhantomData))
}

struct AnyKind<T>(PhantomData<T>);

impl<'de, T: Loose> Visitor<'de> for AnyKind<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }
    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok(T::scalar(text))
    }
    fn visit_bool<E>(self, flag: bool) -> Result<T, E> {
        Ok(T::scalar(if flag { "true" } else { "false" }))
    }
    fn visit_u64<E>(self, number: u64) -> Result<T, E> {
        Ok(T::scalar(&number.to_string()))
    }
    fn visit_i64<E>(self, number: i64) -> Result<T, E> {
        Ok(T::scalar(&number.to_string()))
    }
    fn visit_f64<E>(self, number: f64) -> Result<T, E> {
        Ok(T::scalar(&number.to_string()))
    }
    fn visit_unit<E>(self) -> Result<T, E> {
        Ok(T::default())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<T, A::Error> {
        T::list(list)
    }
    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<T, A::Error> {
        T::object(object)
    }
}

/// A string, or a number or boolean in its JSON spelling; `None` for anything else.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text(pub Option<String>);

impl Text {
    /// The string without white space around it; `None` when nothing is left.
    pub fn trimmed(&self) -> Option<&str> {
        self.0.as_deref().map(str::trim).filter(|text| !text.is_empty())
    }

    /// The string, empty when there is none.
    pub fn as_str(&self) -> &str {
        self.0.as_deref().unwrap_or("")
    }

    /// The number in the string.
    pub fn number(&self) -> Option<f64> {
        self.trimmed()?.parse().ok().filter(|number: &f64| number.is_finite())
    }

    /// The count in the string.
    pub fn count(&self) -> Option<u64> {
        self.trimmed()?.parse().ok()
    }

    /// Whether the text is `true`.
    pub fn is_true(&self) -> bool {
        self.trimmed().is_some_and(|text| text.eq_ignore_ascii_case("true"))
    }
}

impl Loose for Text {
    const MEANT: &'static str = "a text";

    fn scalar(text: &str) -> Self {
        Text(Some(text.to_owned()))
    }
}

/// A word, or a list of which one element is not `null`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Word(Text);

impl Word {
    /// The word, empty when there is none.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl Loose for Word {
    const MEANT: &'static str = "one word";

    fn scalar(text: &str) -> Self {
        // Types come in capitals too.
        Word(Text(Some(text.trim().to_ascii_lowercase())))
    }

    fn list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut words: Vec<Text> = Vec::new();
        while let Some(word) = list.next_element::<Text>()? {
            words.push(word);
        }
        words.retain(|word| word.trimmed().is_some_and(|word| word != "null"));
        match <[Text; 1]>::try_from(words) {
            Ok([word]) => Ok(Word::scalar(word.as_str())),
            Err(_) => {
                lost("a list where one word is meant: left out".to_owned());
                Ok(Word::default())
            }
        }
    }
}

/// Whether something is required, or which of its members are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Required {
    itself: Text,
    /// The names of members that are.
    pub members: Vec<String>,
}

impl Required {
    /// Whether it is required itself.
    pub fn is_true(&self) -> bool {
        self.itself.is_true()
    }
}

impl Loose for Required {
    const MEANT: &'static str = "`true` or `false`";

    fn scalar(text: &str) -> Self {
        let is_known = ["", "true", "false"].iter().any(|word| text.trim().eq_ignore_ascii_case(word));
        if !is_known {
            lost("`required` that is neither `true` nor `false`: left out".to_owned());
        }
        Required { itself: Text(Some(text.to_owned())), members: Vec::new() }
    }

    fn list<'de, A: SeqAccess<'de>>(list: A) -> Result<Self, A::Error> {
        let List(names) = List::<Text>::list(list)?;
        let members = names.into_iter().filter_map(|name| name.0).collect();
        Ok(Required { itself: Text(None), members })
    }
}

/// A text, or a number or boolean exactly as it is written: `8.0` is not `8`, `1e3` not `1000`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spelling(pub Option<String>);

impl Spelling {
    /// The string without white space around it; `None` when nothing is left.
    pub fn trimmed(&self) -> Option<&str> {
        self.0.as_deref().map(str::trim).filter(|text| !text.is_empty())
    }
}

impl<'de> Deserialize<'de> for Spelling {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        Ok(Spelling(match raw.get().as_bytes().first() {
            // What is in quotes parses, since the document did.
            Some(b'"') => serde_json::from_str(raw.get()).ok(),
            Some(b'[' | b'{') => {
                lost("a list or object where one value is meant: left out".to_owned());
                None
            }
            Some(b'n') | None => None,
            Some(_) => Some(raw.get().to_owned()),
        }))
    }
}

/// A list; anything else is an empty one.
#[derive(Clone, Debug, PartialEq)]
pub struct List<T>(pub Vec<T>);

impl<T> Default for List<T> {
    fn default() -> Self {
        List(Vec::new())
    }
}

impl<T: for<'a> Deserialize<'a>> Loose for List<T> {
    const MEANT: &'static str = "a list";

    fn list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = list.next_element()? {
            elements.push(element);
        }
        Ok(List(elements))
    }
}

/// The entries of an object in the order they were written; anything else has none.
#[derive(Clone, Debug, PartialEq)]
pub struct Entries<T>(pub Vec<(String, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Entries(Vec::new())
    }
}

impl<T> Entries<T> {
    /// The entry called `name`.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// All entries.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }
}

impl<T: for<'a> Deserialize<'a>> Loose for Entries<T> {
    const MEANT: &'static str = "an object";

    fn object<'de, A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = object.next_key::<String>()? {
            let value = within(&key, || object.next_value())?;
            entries.push((key, value));
        }
        Ok(Entries(entries))
    }
}

/// An object that may be missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Maybe<T>(pub Option<Box<T>>);

impl<T> Default for Maybe<T> {
    fn default() -> Self {
        Maybe(None)
    }
}

impl<T: Loose> Loose for Maybe<T> {
    const MEANT: &'static str = "an object";

    fn object<'de, A: MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        Ok(Maybe(Some(Box::new(T::object(object)?))))
    }
}

macro_rules! deserialize_loosely {
    ($([$($generic:ident: $bound:path)?] $type:ty;)*) => {$(
        impl<'de $(, $generic: $bound)?> Deserialize<'de> for $type
        where
            $type: Loose,
        {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                loose(deserializer)
            }
        }
    )*};
}

deserialize_loosely! {
    [] Text;
    [] Word;
    [] Required;
    [T: Default] List<T>;
    [T: Default] Entries<T>;
    [T: Loose] Maybe<T>;
}

/// Declares structs read from objects: known keys into their fields, other keys skipped and noted unless they are
/// listed behind `passing`, the last of two equal keys kept.
macro_rules! loose_objects {
    ($($(#[$doc:meta])* pub struct $name:ident $(passing [$($passed:literal)*])? {
        $($(#[$field_doc:meta])* $key:literal => $field:ident: $type:ty,)*
    })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)*
        }

        impl $crate::import::openmeta::loose::Loose for $name {
            const MEANT: &'static str = "an object";

            fn object<'de, A: ::serde::de::MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
                use $crate::import::openmeta::loose::{begin, lost, within};

                begin();
                let mut read = $name::default();
                while let Some(key) = object.next_key::<::std::borrow::Cow<'de, str>>()? {
                    match key.as_ref() {
                        $($key => read.$field = within($key, || object.next_value())?,)*
                        $($($passed => {
                            object.next_value::<::serde::de::IgnoredAny>()?;
                        })*)?
                        other => {
                            lost(format!("key `{other}` that is not read"));
                            object.next_value::<::serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(read)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::import::openmeta::loose::loose(deserializer)
            }
        }
    )*};
}

pub(crate) use loose_objects;

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T: for<'a> Deserialize<'a>>(json: &str) -> T {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn scalars_of_any_kind_are_text() {
        assert_eq!(read::<Text>("\"10\"").number(), Some(10.0));
        assert_eq!(read::<Text>("10").count(), Some(10));
        assert!(read::<Text>("true").is_true());
        assert_eq!(read::<Text>("null").0, None);
    }

    #[test]
    fn spellings_are_kept_as_they_are_written() {
        let list = read::<List<Spelling>>(r#"[8.0, 1.10, "8.0", 10, 1e3, true, null, {"a": 1}, "\u00e9"]"#);
        let texts: Vec<Option<&str>> = list.0.iter().map(|spelling| spelling.0.as_deref()).collect();
        let expected = ["8.0", "1.10", "8.0", "10", "1e3", "true"].map(Some);
        assert_eq!(texts, [expected.as_slice(), &[None, None, Some("é")]].concat());
    }

    #[test]
    fn values_of_the_wrong_kind_read_as_nothing() {
        assert_eq!(read::<Text>("{\"a\":[1]}"), Text(None));
        assert_eq!(read::<List<Text>>("\"no list\""), List(Vec::new()));
        assert_eq!(read::<Entries<Text>>("[1,2]"), Entries(Vec::new()));
    }

    #[test]
    fn entries_keep_their_order() {
        let entries = read::<Entries<Text>>(r#"{"b":"1","a":"2"}"#);
        let names: Vec<&str> = entries.iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["b", "a"]);
    }
}
