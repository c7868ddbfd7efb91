// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/AddLoadBalancersPrivateIps.json; do not edit.
//! Gives a load balancer private addresses of a subnet in its region.
//!
//! They must lie in the subnet's block and be free.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/add-load-balancers-private-ips.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as AddLoadBalancersPrivateIpsResponse;

operation!(Operation::new::<AddLoadBalancersPrivateIpsRequest, AddLoadBalancersPrivateIpsResponse>(
    "AddLoadBalancersPrivateIps", Effect::Write, &ADD_LOAD_BALANCERS_PRIVATE_IPS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `AddLoadBalancersPrivateIps`.
#[derive(Default)] #[non_exhaustive] pub struct AddLoadBalancersPrivateIpsRequest {
    /** `privateIps`: texts, at most 20 elements. */ pub private_ips: Vec<String>,
    /** `loadBalancerId`: text. */ pub load_balancer_id: String,
    /** `subnetId`: text. */ pub subnet_id: String,
    /** What else came. */ pub extra: Extra,
}
impl AddLoadBalancersPrivateIpsRequest {
    /// With what is required.
    pub fn new(
        private_ips: impl IntoIterator<Item = impl Into<String>>, load_balancer_id: impl Into<String>,
        subnet_id: impl Into<String>,
    ) -> Self {
        Self {
            private_ips: all(private_ips), load_balancer_id: load_balancer_id.into(), subnet_id: subnet_id.into(),
            ..Self::default()
        }
    }
}
/// Table of [`AddLoadBalancersPrivateIpsRequest`].
pub static ADD_LOAD_BALANCERS_PRIVATE_IPS_REQUEST: Schema =
    Schema { name: "AddLoadBalancersPrivateIpsRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("privateIps").list().place(Place::Body).required().limits(&Limits::items(None, Some(20))),
    Field::string("loadBalancerId").place(Place::Body).required(),
    Field::string("subnetId").place(Place::Body).required(),
]; &ROWS } };
record!(AddLoadBalancersPrivateIpsRequest, ADD_LOAD_BALANCERS_PRIVATE_IPS_REQUEST,
    [0 List private_ips, 1 Str load_balancer_id, 2 Str subnet_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AddLoadBalancersPrivateIpsRequest);
