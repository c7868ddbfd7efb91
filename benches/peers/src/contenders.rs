//! The contenders, a file each.

mod aws;
mod bare;
mod hyper;
mod ours;
mod page;

pub use aws::Aws;
pub use bare::Bare;
pub use hyper::Hyper;
pub use ours::Ours;
