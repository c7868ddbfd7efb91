//! The resources of the emulated clouds: what they are is told by tables ([`resources`]), what happens to them is one
//! engine for all of them.
//!
//! ```text
//! row, rows, relations -> resource -> words, model, work -> project, select -> acts, tags -> resources
//! ```

pub(crate) mod acts;
pub(crate) mod addresses;
pub(crate) mod geography;
pub(crate) mod model;
pub(crate) mod place;
pub(crate) mod project;
pub(crate) mod relations;
pub(crate) mod resource;
pub(crate) mod resources;
pub(crate) mod row;
pub(crate) mod rows;
pub(crate) mod select;
pub(crate) mod tags;
pub(crate) mod words;
pub(crate) mod work;
