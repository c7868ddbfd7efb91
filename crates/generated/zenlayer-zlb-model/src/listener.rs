// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! Listeners: protocols, ports and health checks.

pub mod create_listener; pub use create_listener::{CreateListenerRequest, CreateListenerResponse};
pub mod delete_listener; pub use delete_listener::{DeleteListenerRequest, DeleteListenerResponse};
pub mod describe_listeners; pub use describe_listeners::{DescribeListenersRequest, DescribeListenersResponse};
pub mod modify_listener; pub use modify_listener::{ModifyListenerRequest, ModifyListenerResponse};
