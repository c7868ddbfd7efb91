//! Names of the codecs, until the wire crate exports them.

use std::fmt;

/// How answers are read.
#[derive(Clone, Debug)]
pub struct Decode {
    /// Name of the object around the members of the answer.
    pub envelope: Option<&'static str>,
    /// What to do with a value that does not fit.
    pub mismatch: Mismatch,
    /// Deepest nesting that is read.
    pub max_depth: usize,
}

/// What to do with a value that does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// The call fails.
    Fail,
    /// It is kept among the extra members.
    Keep,
}

impl Default for Decode {
    fn default() -> Self {
        Decode { envelope: None, mismatch: Mismatch::Fail, max_depth: 128 }
    }
}

/// Why an answer could not be read.
#[derive(Clone, Debug, PartialEq)]
pub struct DecodeError {
    /// Where.
    pub path: String,
    /// What was due.
    pub expected: String,
    /// What came.
    pub found: String,
    /// Byte in the body.
    pub offset: usize,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at {}: expected {}, found {}", self.path, self.expected, self.found)
    }
}

impl std::error::Error for DecodeError {}

/// What a request breaks.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation(String);

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
