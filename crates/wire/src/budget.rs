//! The budget for reading a body: the memory of the decoded values, estimated rather too high than too low.

use serde_json::Value;

use crate::decode_error::DecodeError;

/// What an element of a list in a tree takes, room for growing included.
pub(crate) const ELEMENT: usize = 2 * size_of::<Value>();

/// What a further member of an object in a tree takes, its share of the tree included.
pub(crate) const MEMBER: usize = 2 * (size_of::<String>() + size_of::<Value>());

/// What an object in a tree takes that has one member; a map of a few members is as big.
pub(crate) const OBJECT: usize = 11 * (size_of::<String>() + size_of::<Value>());

/// What keeping a text aside takes, or the first unknown member of a record.
pub(crate) const KEPT: usize = 192;

/// What an unknown member takes: its text, and room for growing.
#[inline]
pub(crate) fn unknown(name: &str, text: &str) -> usize {
    24 + 2 * (name.len() + text.len())
}

/// What sorting a member takes, until what it is a part of has been written.
pub(crate) const SORTED: usize = 64;

/// What keeping the first spelling of a record takes.
pub(crate) const SPELLED: usize = 384;

/// What is left of the memory that the decoded values may take.
pub(crate) struct Budget {
    left: usize,
    limit: usize,
}

impl Budget {
    /// A budget of `limit` bytes.
    pub(crate) fn new(limit: usize) -> Self {
        Budget { left: limit, limit }
    }

    /// No limit, for a body that was read within a limit before.
    pub(crate) fn unlimited() -> Self {
        Budget::new(usize::MAX)
    }

    /// Takes `bytes` from the budget for the value at `offset`. Fails when it is exceeded.
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

    /// Takes `bytes` from the budget if at least half of it is left afterwards, for content that is optional.
    #[inline]
    pub(crate) fn spare(&mut self, bytes: usize) -> bool {
        let left = self.left.checked_sub(bytes).filter(|left| *left >= self.limit / 2);
        self.left = left.unwrap_or(self.left);
        left.is_some()
    }

    /// The bytes that are left.
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
