//! Why a body could not be read.

use std::fmt;

use crate::field_path;
use crate::schema::Field;

/// Why a body could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// Path of wire names to the place: `Invocations.Invocation[3].Timeout`. Empty for the body itself.
    pub path: String,
    /// What was expected there.
    pub expected: String,
    /// What was found there. It never contains the value of a secret field, or the content of a list or
    /// object.
    pub found: String,
    /// Offset of the place in the body, in bytes.
    pub offset: usize,
    /// The body is well-formed; only this value does not fit.
    pub(crate) mismatch: bool,
}

/// What an error shows instead of a secret.
const HIDDEN: &str = "a hidden value";

/// Longest excerpt of a body that an error shows.
const EXCERPT: usize = 60;

impl DecodeError {
    /// The body is not well-formed at `offset`.
    pub(crate) fn syntax(expected: impl Into<String>, found: impl Into<String>, offset: usize) -> Box<Self> {
        Box::new(DecodeError {
            path: String::new(),
            expected: expected.into(),
            found: found.into(),
            offset,
            mismatch: false,
        })
    }

    /// A well-formed value does not fit its field.
    pub(crate) fn mismatch(
        expected: impl Into<String>,
        found: impl Into<String>,
        offset: usize,
    ) -> Box<Self> {
        let mut error = DecodeError::syntax(expected, found, offset);
        error.mismatch = true;
        error
    }

    /// The same error, without what was found if `field` is secret.
    pub(crate) fn hidden_in(mut self: Box<Self>, field: &Field) -> Box<Self> {
        if self.mismatch && field.secret {
            self.found = HIDDEN.to_owned();
        }
        self
    }

    /// The same error seen from the object that holds member `name`.
    pub(crate) fn in_member(mut self: Box<Self>, name: &str) -> Box<Self> {
        self.path = field_path::below(&excerpt(name), &self.path);
        self
    }

    /// The same error seen from the map that holds the entry `key`.
    pub(crate) fn in_entry(mut self: Box<Self>, key: &str) -> Box<Self> {
        self.path = field_path::below(&excerpt(&field_path::entry(key)), &self.path);
        self
    }

    /// The same error seen from the list that holds element `index`.
    pub(crate) fn in_element(mut self: Box<Self>, index: usize) -> Box<Self> {
        self.path = field_path::below(&field_path::element(index), &self.path);
        self
    }
}

/// The beginning of `text`, short enough for an error message.
pub(crate) fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "expected {}, found {} (byte {})", self.expected, self.found, self.offset)
    }
}

impl std::error::Error for DecodeError {}
