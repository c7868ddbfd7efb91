//! How resources depend on others: what they need, what refers to them, how many there can be, and lists of ids.

use crate::refusal::Codes;

/// The resources in `table` whose member `via` is, or holds, the id of this one.
#[derive(Clone, Copy)]
pub(crate) struct Related {
    pub(crate) member: &'static str,
    pub(crate) table: &'static str,
    pub(crate) via: &'static str,
}

/// A member that has to name a resource of another table.
pub(crate) struct Need {
    pub(crate) member: &'static str,
    pub(crate) table: &'static str,
    /// Members that are copied from it where no input gives them.
    pub(crate) inherits: &'static [&'static str],
}

/// How many resources there can be.
#[derive(Clone, Copy)]
pub(crate) struct Quota {
    /// The member by whose value they are counted; empty when all of them count.
    pub(crate) each: &'static str,
    /// The member that has this value in those that count; mostly the same one.
    pub(crate) among: &'static str,
    pub(crate) most: usize,
    /// The codes of the error, of which the first one that the operation documents is used.
    pub(crate) codes: &'static [&'static str],
}

/// What an operation adds to a list or removes from it.
#[derive(Clone, Copy)]
pub(crate) struct ListChange {
    /// The member that is the list. The input that sets it has what is added or removed.
    pub(crate) member: &'static str,
    pub(crate) adds: bool,
    /// The error for adding what the list has, or removing what it has not. Without codes nothing happens then.
    pub(crate) wrong: Codes<'static>,
}
