//! What decoding takes and gives, whatever the format.

use std::fmt;

use crate::ResponseBody;

/// How an answer is read.
#[derive(Clone, Copy, Debug)]
pub struct Decode {
    /// What the body is.
    pub body: ResponseBody,
    /// Name of a member of the outermost object whose members are read as if they stood outside.
    pub envelope: Option<&'static str>,
    /// What becomes of a value that does not fit its field.
    pub mismatch: Mismatch,
    /// Deepest nesting that is read. Every level takes some of the stack: the default, 128, is made for threads
    /// with 2 MB of it.
    pub max_depth: usize,
}

/// What becomes of a value that does not fit its field, after every leniency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mismatch {
    /// Decoding fails and says where.
    #[default]
    Fail,
    /// The field stays empty and the value is kept in [`Extra`](crate::Extra) under the field's wire name.
    Keep,
}

impl Default for Decode {
    fn default() -> Self {
        Decode { body: ResponseBody::Object, envelope: None, mismatch: Mismatch::Fail, max_depth: 128 }
    }
}

/// Why a body could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// Path of wire names to the place: `Invocations.Invocation[3].Timeout`. Empty for the body itself.
    pub path: String,
    /// What was expected there.
    pub expected: String,
    /// What came. Never the value of a secret field, nor what is inside a list or an object.
    pub found: String,
    /// Offset of the place in the body, in bytes.
    pub offset: usize,
    /// The body is well-formed; only this value does not fit.
    pub(crate) mismatch: bool,
}

/// What an error shows instead of a secret.
pub(crate) const HIDDEN: &str = "a hidden value";

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

    /// The same error seen from the object that holds member `name`.
    pub(crate) fn in_member(mut self: Box<Self>, name: &str) -> Box<Self> {
        let separator = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{name}{separator}{}", self.path);
        self
    }

    /// The same error seen from the list that holds element `index`.
    pub(crate) fn in_element(mut self: Box<Self>, index: usize) -> Box<Self> {
        let separator = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("[{index}]{separator}{}", self.path);
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
