//! JSON without records: a pull parser, whole values, quoted strings.

pub(crate) mod parser;
pub(crate) mod values;
