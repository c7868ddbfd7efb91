//! One parameter.

use std::borrow::Cow;

/// Name and value of a parameter, not percent-encoded. Names of fields that are no lists or records stand in the
/// tables and are not copied.
pub type Pair = (Cow<'static, str>, String);
