// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! Security groups of load balancers.

pub mod set_security_group_for_load_balancers; pub use set_security_group_for_load_balancers::{SetSecurityGroupForLoadBalancersRequest, SetSecurityGroupForLoadBalancersResponse};
pub mod unbind_security_group_from_load_balancers; pub use unbind_security_group_from_load_balancers::{UnbindSecurityGroupFromLoadBalancersRequest, UnbindSecurityGroupFromLoadBalancersResponse};
