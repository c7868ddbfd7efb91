//! Maintenance commands of cloudspec.
fn main() {}
