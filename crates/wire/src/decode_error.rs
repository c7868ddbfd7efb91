//! Why a body could not be read, and what reading may cost.

use std::fmt;

use crate::field_path;

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
        self.path = field_path::below(&excerpt(name), &self.path);
        self
    }

    /// The same error seen from the list that holds element `index`.
    pub(crate) fn in_element(mut self: Box<Self>, index: usize) -> Box<Self> {
        self.path = field_path::below(&field_path::element(index), &self.path);
        self
    }
}

/// What is left of the memory that the decoded values may take.
pub(crate) struct Budget {
    left: usize,
    limit: usize,
}

impl Budget {
    /// So many bytes.
    pub(crate) fn new(limit: usize) -> Self {
        Budget { left: limit, limit }
    }

    /// No limit: for what was read before.
    pub(crate) fn unlimited() -> Self {
        Budget::new(usize::MAX)
    }

    /// Takes `bytes` away for what is at `offset`.
    #[inline]
    pub(crate) fn take(&mut self, bytes: usize, offset: usize) -> Result<(), Box<DecodeError>> {
        match self.left.checked_sub(bytes) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(self.exceeded(offset)),
        }
    }

    /// What is left.
    pub(crate) fn left(&self) -> usize {
        self.left
    }

    /// Goes back to what was `left` before something that has been freed.
    pub(crate) fn restore(&mut self, left: usize) {
        self.left = left;
    }

    #[cold]
    fn exceeded(&self, offset: usize) -> Box<DecodeError> {
        let expected = format!("values that take at most {} bytes of memory (`max_memory`)", self.limit);
        DecodeError::syntax(expected, "more", offset)
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
