//! Scalars spelled as text, as XML, queries and old JSON answers have them.

/// The boolean a text spells.
pub(crate) fn boolean(text: &str) -> Option<bool> {
    match text.trim() {
        "true" | "True" | "TRUE" | "1" => Some(true),
        "false" | "False" | "FALSE" | "0" => Some(false),
        _ => None,
    }
}
