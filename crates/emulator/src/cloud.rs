//! The resources of the emulated clouds. Every kind of resource has a description ([`resources`]); one engine for all kinds
//! interprets them.
//!
//! A [`Resource`](resource::Resource) describes a kind: its id, states, what it needs, and for every operation an
//! [`Act`](resource::Act). A resource is stored as a [`Row`](row::Row) in the table of its kind: its members, by the names
//! that responses give them, and the changes that time will bring. [`Cloud`](rows::Cloud) has all tables. While an operation
//! is carried out, [`Work`](resource::Work) leads to the call, the descriptions and the tables.
//!
//! What imports what, from the left to the right:
//!
//! ```text
//! row, searches, rows, relations -> resource -> words, model, work -> project, select -> acts, tags -> resources
//! ```

pub(crate) mod acts;
pub(crate) mod addresses;
pub(crate) mod disk_categories;
pub(crate) mod geography;
pub(crate) mod model;
pub(crate) mod place;
pub(crate) mod project;
pub(crate) mod relations;
pub(crate) mod resource;
pub(crate) mod resources;
pub(crate) mod row;
pub(crate) mod rows;
mod searches;
pub(crate) mod select;
pub(crate) mod tags;
pub(crate) mod words;
pub(crate) mod work;
