//! Query and form parameters: records flattened to pairs, and pairs read back.
//!
//! A list `Name` becomes `Name.1`, `Name.2`, ..., a record `Name` becomes `Name.Member`, recursively. An element
//! that is absent keeps its index. Empty lists, maps and records produce nothing; an empty text is sent as such. A list in a
//! single parameter (JSON, or joined) that was set to be empty is sent as one.

mod pair;
mod percent;
mod read;
mod write;

pub use pair::Pair;
pub use percent::{form, parse_form, percent_encode};
pub use read::{Problem, ProblemKind, unflatten};
pub use write::{flatten, flatten_those, flatten_unknown, holds_secret, scalar_text};
