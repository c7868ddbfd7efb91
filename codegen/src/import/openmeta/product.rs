//! What the operations of a product have in common.

/// A product and how its requests are made.
#[derive(Clone, Copy, Debug)]
pub struct Product<'d> {
    /// Product code.
    pub code: &'d str,
    /// API version.
    pub version: &'d str,
    /// Whether paths of operations mean anything.
    pub has_paths: bool,
    /// Whether bodies can be other than forms.
    pub has_bodies: bool,
}
