//! Options for decoding a response in any format.

use crate::budget::Budget;

/// Options for decoding a response.
#[derive(Clone, Copy, Debug)]
pub struct Decode {
    /// What the body is.
    pub body: ResponseBody,
    /// Name of a member of the outermost object whose own members are read as members of the outermost
    /// object.
    pub envelope: Option<&'static str>,
    /// What happens to a value that does not have the type of its field.
    pub mismatch: Mismatch,
    /// The deepest nesting that is read, 128 by default. Every level takes some of the stack; the default
    /// suits threads with a stack of 2 MB.
    pub max_depth: usize,
    /// How much memory the decoded values may take, in bytes. The decoder estimates it, rather too high than
    /// too low, and fails on a body that would take more. `None`, the default, allows 32 MiB plus eight times
    /// the length of the body.
    pub max_memory: Option<usize>,
}

/// What the body of a response is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseBody {
    /// An object: the members are the fields of the output.
    Object,
    /// Any other value, held by the only field of the output.
    Payload,
}

/// What happens to a value that does not have the type of its field, even when it is read leniently.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mismatch {
    /// The field stays empty, and an element of a list or map is left out. The value is kept in the
    /// [`Extra`](crate::Extra) of the innermost record, under the path from there (`Timeout`, `Ports[1]`,
    /// `Labels.color`), and written back with it. [`Extra::mismatches`](crate::Extra::mismatches) of the
    /// outermost record lists the first 32 of them. How a value was spelled (`1` or `"true"` for a boolean)
    /// is kept as well, as long as half of the memory is left, so that the same spelling is written back. JSON
    /// has one type of number, so a number is written back with the same value but not always with the same
    /// digits: an integer received as `2.0` or `1e3` is written as `2` or `1000`.
    #[default]
    Keep,
    /// Decoding fails, with an error that names the place.
    Fail,
}

impl Default for Decode {
    fn default() -> Self {
        Decode {
            body: ResponseBody::Object,
            envelope: None,
            mismatch: Mismatch::Keep,
            max_depth: 128,
            max_memory: None,
        }
    }
}

impl Decode {
    /// The memory that reading `body` may take.
    pub(crate) fn budget(&self, body: &[u8]) -> Budget {
        Budget::new(self.max_memory.unwrap_or_else(|| (32 << 20) + body.len().saturating_mul(8)))
    }
}
