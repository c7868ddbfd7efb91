//! The declarations of the spec language: one makes the type, its reading, its writing and its JSON Schema.

/// Declares structs that are objects in a spec.
///
/// `#[flatten]` puts the keys of the last field beside the others. `#[text(field)]` lets the object be written as
/// bare text when it has nothing but that field.
macro_rules! spec_types {
    ($(
        $(#[doc = $doc:literal])+
        $(#[text($text:ident)])?
        pub struct $name:ident {
            $( $(#[doc = $field_doc:literal])+ pub $field:ident : $type:ty, )*
            $( #[flatten] $(#[doc = $flat_doc:literal])+ pub $flat:ident : $flat_type:ty, )?
        }
    )*) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $( $(#[doc = $field_doc])+ pub $field: $type, )*
            $( $(#[doc = $flat_doc])+ pub $flat: $flat_type, )?
            /// Where it stands in its file.
            pub at: $crate::location::Location,
        }

        impl $crate::spec_type::SpecObject for $name {
            fn read_keys(
                keys: &mut $crate::spec_type::Keys<'_, '_>,
                diagnostics: &mut $crate::diagnostics::Diagnostics,
            ) -> Self {
                $( let $field = keys.take($crate::macros::key(stringify!($field)), diagnostics); )*
                $( let $flat = <$flat_type as $crate::spec_type::SpecObject>::read_keys(keys, diagnostics); )?
                $name { $($field,)* $($flat,)? at: keys.at }
            }

            fn write_keys(&self, entries: &mut Vec<(String, $crate::json::Json)>) {
                $(
                    if let Some(value) = $crate::spec_type::SpecType::write(&self.$field) {
                        entries.push(($crate::macros::key(stringify!($field)).to_owned(), value));
                    }
                )*
                $( $crate::spec_type::SpecObject::write_keys(&self.$flat, entries); )?
            }

            fn describe_keys(
                object: &mut $crate::definitions::Object,
                definitions: &mut $crate::definitions::Definitions,
            ) {
                $(
                    let doc = concat!($($field_doc),+);
                    let value = <$type as $crate::spec_type::SpecType>::schema(definitions);
                    let is_required = <$type as $crate::spec_type::SpecType>::absent().is_none();
                    object.key($crate::macros::key(stringify!($field)), doc, value, is_required);
                )*
                $( <$flat_type as $crate::spec_type::SpecObject>::describe_keys(object, definitions); )?
            }
        }

        impl $crate::spec_type::SpecType for $name {
            fn read(
                node: &$crate::node::Node<'_>,
                diagnostics: &mut $crate::diagnostics::Diagnostics,
            ) -> Option<Self> {
                $(
                    if let $crate::node::Value::String(text) = &node.value {
                        return Some($name { $text: text.to_string(), at: node.at, ..Default::default() });
                    }
                )?
                let mut keys = $crate::spec_type::Keys::of(node, diagnostics)?;
                let read = <$name as $crate::spec_type::SpecObject>::read_keys(&mut keys, diagnostics);
                keys.finish(diagnostics);
                Some(read)
            }

            fn write(&self) -> Option<$crate::json::Json> {
                let mut entries = Vec::new();
                $crate::spec_type::SpecObject::write_keys(self, &mut entries);
                $(
                    if matches!(entries.as_slice(), [(key, _)] if key == stringify!($text)) {
                        return Some($crate::json::Json::String(self.$text.clone()));
                    }
                )?
                Some($crate::json::Json::Object(entries))
            }

            fn schema(definitions: &mut $crate::definitions::Definitions) -> $crate::json::Json {
                definitions.reference(stringify!($name), |definitions| {
                    let mut object = $crate::definitions::Object::default();
                    <$name as $crate::spec_type::SpecObject>::describe_keys(&mut object, definitions);
                    object.finish(concat!($($doc),+), !concat!($(stringify!($text))?).is_empty())
                })
            }
        }
    )*};
}

/// Declares enums that are one of some words in a spec. The first word is the default.
macro_rules! spec_words {
    ($(
        $(#[doc = $doc:literal])+
        pub enum $name:ident {
            $(#[doc = $first_doc:literal])+ $first:ident = $first_word:literal,
            $( $(#[doc = $word_doc:literal])+ $variant:ident = $word:literal, )*
        }
    )*) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = $first_doc])+
            #[default]
            $first,
            $( $(#[doc = $word_doc])+ $variant, )*
        }

        impl $name {
            /// All words, in the order of their declaration.
            pub const ALL: &'static [$name] = &[$name::$first, $($name::$variant),*];

            /// The word in a spec.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $name::$first => $first_word,
                    $( $name::$variant => $word, )*
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::spec_type::SpecType for $name {
            fn read(
                node: &$crate::node::Node<'_>,
                diagnostics: &mut $crate::diagnostics::Diagnostics,
            ) -> Option<Self> {
                let index = $crate::macros::word(node, &[$first_word, $($word),*], diagnostics)?;
                $name::ALL.get(index).copied()
            }

            fn write(&self) -> Option<$crate::json::Json> {
                Some(self.as_str().into())
            }

            fn schema(definitions: &mut $crate::definitions::Definitions) -> $crate::json::Json {
                definitions.reference(stringify!($name), |_| {
                    let words = [
                        ($first_word, concat!($($first_doc),+)),
                        $( ($word, concat!($($word_doc),+)), )*
                    ];
                    $crate::definitions::words(concat!($($doc),+), words)
                })
            }
        }
    )*};
}

use crate::diagnostics::Diagnostics;
use crate::node::{Node, Value};
use crate::spec_type::mismatch;
use crate::suggestion::suggestion;

/// The key of a field: its name, without the mark of a raw identifier.
pub(crate) fn key(field: &'static str) -> &'static str {
    field.strip_prefix("r#").unwrap_or(field)
}

/// The index of the word that `node` holds.
pub(crate) fn word(node: &Node<'_>, words: &[&str], diagnostics: &mut Diagnostics) -> Option<usize> {
    let all = || words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    let Value::String(text) = &node.value else {
        return mismatch(node, &format!("one of {}", all()), diagnostics);
    };
    let index = words.iter().position(|word| word == text);
    if index.is_none() {
        let hint = suggestion(text, words.iter().copied()).unwrap_or_else(|| format!("one of {}", all()));
        diagnostics.error(node.at, format!("unknown word `{text}`")).hint(hint);
    }
    index
}
