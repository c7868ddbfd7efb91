//! Enums that stay open: a value this version does not know is kept and written back.

/// A generated open enum.
pub trait Enum: Send + Sync {
    /// The value on the wire.
    fn text(&self) -> &str;

    /// Creates a value from the string on the wire.
    fn set(&mut self, text: &str);
}
