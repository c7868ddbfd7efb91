//! How a response is decoded, whatever its format.

use crate::budget::Budget;

/// How a response is read.
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
    /// Most bytes of memory that the decoded values may take. The decoder counts with an estimate that is rather
    /// too high than too low, and refuses a body that would take more. `None`, the default, allows 32 MiB and
    /// eight times the length of the body: far more than documented responses need, far less than a body that is
    /// made to exhaust memory asks for.
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

/// What becomes of a value that does not fit its field, after every leniency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mismatch {
    /// The field stays empty, and an element of a list or map is left out. The value is kept in the
    /// [`Extra`](crate::Extra) of the innermost record, under the path from there (`Timeout`, `Ports[1]`,
    /// `Labels.color`), and written back with it. [`Extra::mismatches`](crate::Extra::mismatches) of the outermost
    /// record tells the first 32 of them. How a value was spelled (`1` or `"true"` for a boolean) is kept as well, as
    /// long as half of the memory is left, so that what is written back is what came.
    #[default]
    Keep,
    /// Decoding fails and says where.
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
