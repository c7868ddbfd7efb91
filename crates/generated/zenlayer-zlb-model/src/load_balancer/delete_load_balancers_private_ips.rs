// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DeleteLoadBalancersPrivateIps.json; do not edit.
//! Takes a private address from a load balancer, one a call.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/delete-load-balancers-private-ips.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "DeleteLoadBalancersPrivateIps",
    effect: Effect::Write,
    request: DeleteLoadBalancersPrivateIpsRequest = DELETE_LOAD_BALANCERS_PRIVATE_IPS_REQUEST,
    response: DeleteLoadBalancersPrivateIpsResponse = DELETE_LOAD_BALANCERS_PRIVATE_IPS_RESPONSE,
}

/// Request of `DeleteLoadBalancersPrivateIps`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancersPrivateIpsRequest {
    /// Private addresses, at most 20 a call.
    pub private_ips: Vec<String>,
    /// Id of the load balancer, as its creation returns it. `DescribeLoadBalancers` lists it.
    pub load_balancer_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteLoadBalancersPrivateIpsRequest {
    /// Creates a value with the required members.
    pub fn new(
        private_ips: impl IntoIterator<Item = impl Into<String>>,
        load_balancer_id: impl Into<String>,
    ) -> Self {
        let mut built = Self {
            private_ips: cloudspec_wire::all(private_ips),
            load_balancer_id: load_balancer_id.into(),
            ..Self::default()
        };
        built.extra.set_empty(0, built.private_ips.is_empty());
        built
    }
}

record! {
    DeleteLoadBalancersPrivateIpsRequest: DELETE_LOAD_BALANCERS_PRIVATE_IPS_REQUEST,
    0 private_ips: List = Field::string("privateIps").list().place(Place::Body).required(),
    1 load_balancer_id: Str = Field::string("loadBalancerId").place(Place::Body).required(),
}

/// Response of `DeleteLoadBalancersPrivateIps`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancersPrivateIpsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteLoadBalancersPrivateIpsResponse: DELETE_LOAD_BALANCERS_PRIVATE_IPS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteLoadBalancersPrivateIpsRequest,
    DeleteLoadBalancersPrivateIpsResponse,
}
