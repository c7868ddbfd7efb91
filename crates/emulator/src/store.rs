//! Tables of rows in memory, and the file that keeps them, independent of what the rows contain.

mod file;
mod ids;
mod indexed;
mod table;
mod texts;

pub(crate) use file::File;
pub use file::FileError;
pub(crate) use indexed::{Indexed, IndexedTable};
pub(crate) use table::{Rows, Table, Written};
