//! How a kind of resource depends on others: what it needs, what refers to it, and how many there can be.

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
