// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DeleteLoadBalancersPrivateIps.json; do not edit.
//! Takes a private address from a load balancer, one a call.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/delete-load-balancers-private-ips.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteLoadBalancersPrivateIpsResponse;

operation!(Operation::new::<DeleteLoadBalancersPrivateIpsRequest, DeleteLoadBalancersPrivateIpsResponse>(
    "DeleteLoadBalancersPrivateIps", Effect::Write, &DELETE_LOAD_BALANCERS_PRIVATE_IPS_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `DeleteLoadBalancersPrivateIps`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteLoadBalancersPrivateIpsRequest {
    /** `privateIps`: texts. */ pub private_ips: Vec<String>,
    /** `loadBalancerId`: text. */ pub load_balancer_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteLoadBalancersPrivateIpsRequest {
    /// With what is required.
    pub fn new(private_ips: impl IntoIterator<Item = impl Into<String>>, load_balancer_id: impl Into<String>) -> Self {
        Self { private_ips: all(private_ips), load_balancer_id: load_balancer_id.into(), ..Self::default() }
    }
}
/// Table of [`DeleteLoadBalancersPrivateIpsRequest`].
pub static DELETE_LOAD_BALANCERS_PRIVATE_IPS_REQUEST: Schema =
    Schema { name: "DeleteLoadBalancersPrivateIpsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("privateIps").list().place(Place::Body).required(),
    Field::string("loadBalancerId").place(Place::Body).required(),
]; &ROWS } };
record!(DeleteLoadBalancersPrivateIpsRequest, DELETE_LOAD_BALANCERS_PRIVATE_IPS_REQUEST,
    [0 List private_ips, 1 Str load_balancer_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteLoadBalancersPrivateIpsRequest);
