//! Why state could not be stored, added or changed.

use std::fmt;

use crate::clock::ClockError;
use crate::store::FileError;

/// Why state could not be stored, added or changed.
#[derive(Debug)]
#[non_exhaustive]
pub enum StateError {
    /// The state file could not be read or written.
    File(FileError),
    /// The clock could not be reset.
    Clock(ClockError),
    /// A seed describes an impossible resource.
    Seed(String),
    /// A resource was asked for that there is not, or a change of it is impossible.
    Resource(String),
}

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StateError::File(error) => write!(f, "{error}"),
            StateError::Clock(error) => write!(f, "{error}"),
            StateError::Seed(problem) => write!(f, "the seed: {problem}"),
            StateError::Resource(problem) => f.write_str(problem),
        }
    }
}

impl std::error::Error for StateError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            StateError::File(error) => Some(error),
            StateError::Clock(error) => Some(error),
            StateError::Seed(_) | StateError::Resource(_) => None,
        }
    }
}
