// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/TerminateLoadBalancer.json; do not edit.
//! Gives a load balancer back.
//!
//! It can stay in the recycle bin for a while, as `RECYCLED`, from which `RestoreLoadBalancer` takes it
//! out.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/terminate-load-balancer.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "TerminateLoadBalancer",
    effect: Effect::Write,
    request: TerminateLoadBalancerRequest = TERMINATE_LOAD_BALANCER_REQUEST,
    response: TerminateLoadBalancerResponse = TERMINATE_LOAD_BALANCER_RESPONSE,
}

/// Request of `TerminateLoadBalancer`.
#[derive(Default)]
#[non_exhaustive]
pub struct TerminateLoadBalancerRequest {
    /// Id of the load balancer, as its creation returns it. `DescribeLoadBalancers` lists it.
    pub load_balancer_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TerminateLoadBalancerRequest {
    /// Creates a value with the required members.
    pub fn new(load_balancer_id: impl Into<String>) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            ..Self::default()
        }
    }
}

record! {
    TerminateLoadBalancerRequest: TERMINATE_LOAD_BALANCER_REQUEST,
    0 load_balancer_id: Str = Field::string("loadBalancerId").place(Place::Body).required(),
}

/// Response of `TerminateLoadBalancer`.
#[derive(Default)]
#[non_exhaustive]
pub struct TerminateLoadBalancerResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TerminateLoadBalancerResponse: TERMINATE_LOAD_BALANCER_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    TerminateLoadBalancerRequest,
    TerminateLoadBalancerResponse,
}
