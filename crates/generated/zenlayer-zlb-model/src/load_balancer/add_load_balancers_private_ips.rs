// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/AddLoadBalancersPrivateIps.json; do not edit.
//! Gives a load balancer private addresses of a subnet in its region.
//!
//! They must lie in the subnet's block and be free.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/add-load-balancers-private-ips.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

operation! {
    name: "AddLoadBalancersPrivateIps",
    effect: Effect::Write,
    request: AddLoadBalancersPrivateIpsRequest = ADD_LOAD_BALANCERS_PRIVATE_IPS_REQUEST,
    response: AddLoadBalancersPrivateIpsResponse = ADD_LOAD_BALANCERS_PRIVATE_IPS_RESPONSE,
}

/// Request of `AddLoadBalancersPrivateIps`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddLoadBalancersPrivateIpsRequest {
    /// Private addresses, at most 20 a call.
    pub private_ips: Vec<String>,
    /// Id of the load balancer, as its creation returns it. `DescribeLoadBalancers` lists it.
    pub load_balancer_id: String,
    /// Id of the subnet. `DescribeSubnets` of the service `vm` lists it.
    pub subnet_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AddLoadBalancersPrivateIpsRequest {
    /// Creates a value with the required members.
    pub fn new(
        private_ips: impl IntoIterator<Item = impl Into<String>>,
        load_balancer_id: impl Into<String>,
        subnet_id: impl Into<String>,
    ) -> Self {
        let mut built = Self {
            private_ips: cloudspec_wire::all(private_ips),
            load_balancer_id: load_balancer_id.into(),
            subnet_id: subnet_id.into(),
            ..Self::default()
        };
        built.extra.set_empty(0, built.private_ips.is_empty());
        built
    }
}

record! {
    AddLoadBalancersPrivateIpsRequest: ADD_LOAD_BALANCERS_PRIVATE_IPS_REQUEST,
    0 private_ips: List = Field::string("privateIps").list().place(Place::Body).required().limits(&Limits::new().items(None, Some(20))),
    1 load_balancer_id: Str = Field::string("loadBalancerId").place(Place::Body).required(),
    2 subnet_id: Str = Field::string("subnetId").place(Place::Body).required(),
}

/// Response of `AddLoadBalancersPrivateIps`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddLoadBalancersPrivateIpsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AddLoadBalancersPrivateIpsResponse: ADD_LOAD_BALANCERS_PRIVATE_IPS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AddLoadBalancersPrivateIpsRequest,
    AddLoadBalancersPrivateIpsResponse,
}
