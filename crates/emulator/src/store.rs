//! Tables of rows in memory, and the file that keeps them. Nothing here knows what the rows are.

mod file;
mod table;

pub(crate) use file::File;
pub use file::FileError;
pub(crate) use table::{Rows, Table};
