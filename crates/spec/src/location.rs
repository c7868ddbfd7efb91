//! Places in files.

use std::fmt;

/// Where something stands in a file. All locations are equal to `==`, so that specs compare by what they say.
#[derive(Clone, Copy, Default)]
pub struct Location {
    /// Index of the file in [`Files`](crate::diagnostics::Files).
    pub file: u32,
    /// Line, counted from 1; 0 for something that was not read from a file.
    pub line: u32,
    /// Column, counted from 1 in characters.
    pub column: u32,
}

impl Location {
    /// Whether it stands in a file at all.
    pub fn is_known(&self) -> bool {
        self.line > 0
    }

    /// Sorts by file, line and column.
    pub(crate) fn order(&self) -> (u32, u32, u32) {
        (self.file, self.line, self.column)
    }
}

impl PartialEq for Location {
    fn eq(&self, _: &Location) -> bool {
        true
    }
}

impl Eq for Location {}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}
