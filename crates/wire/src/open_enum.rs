//! Enums that stay open: a value this version does not know is kept and written back.

/// A generated open enum.
pub trait Enum: Send + Sync {
    /// The value on the wire.
    fn text(&self) -> &str;

    /// Creates a value from the string on the wire.
    fn set(&mut self, text: &str);
}

// Once for all enums: what each enum repeats is what its crate costs to compile.
impl<T: AsRef<str> + for<'a> From<&'a str> + Send + Sync> Enum for T {
    fn text(&self) -> &str {
        self.as_ref()
    }
    fn set(&mut self, text: &str) {
        *self = T::from(text);
    }
}
