//! XML: responses read by a pull parser straight into the fields, records written back.
//!
//! A list with a wrapper is `<Xs><X/><X/></Xs>`, a list without one is the element itself repeated, a map has
//! its keys as element names. Attributes are ignored.

mod parser;
mod read;
mod stray;
mod write;

pub use read::decode;
pub use write::encode;
