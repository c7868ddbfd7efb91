//! Values that do not have the type of their member.

/// A value that does not have the type of its member.
#[derive(Clone, Debug, PartialEq)]
pub struct Misfit {
    /// Where it is.
    pub path: String,
    /// What is found there, unless that is the value itself.
    pub found: &'static str,
}

impl Misfit {
    /// What is found in a secret.
    pub const HIDDEN: &str = "a hidden value";
}
