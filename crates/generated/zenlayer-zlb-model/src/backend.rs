// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! Backends of listeners and their health.

pub mod deregister_backend; pub use deregister_backend::{DeregisterBackendRequest, DeregisterBackendResponse};
pub mod describe_backend_health; pub use describe_backend_health::{DescribeBackendHealthRequest, DescribeBackendHealthResponse};
pub mod describe_backends; pub use describe_backends::{DescribeBackendsRequest, DescribeBackendsResponse};
pub mod modify_backend; pub use modify_backend::{ModifyBackendRequest, ModifyBackendResponse};
pub mod register_backend; pub use register_backend::{RegisterBackendRequest, RegisterBackendResponse};
