//! JSON without records: a pull parser, whole values, texts in quotes.

pub(crate) mod parser;
pub(crate) mod values;
