//! Text between the members of a record, as in mixed content.

/// Name under which text between the members of a record is kept.
pub(super) const STRAY_TEXT: &str = "$text";
