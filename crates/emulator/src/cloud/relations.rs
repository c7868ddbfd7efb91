//! How a kind of resource depends on others: what it needs, what refers to it, and how many there can be.

/// The resources in `table` whose `via` is the id of this one.
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
    /// Members that are taken over from it where no input gives them.
    pub(crate) inherits: &'static [&'static str],
}

/// How many there can be.
#[derive(Clone, Copy)]
pub(crate) struct Quota {
    pub(crate) each: &'static str,
    /// The member that those have which count, with the value of `each`.
    pub(crate) among: &'static str,
    pub(crate) most: usize,
    /// Its error, in the order in which operations are asked which one they document.
    pub(crate) codes: &'static [&'static str],
}
