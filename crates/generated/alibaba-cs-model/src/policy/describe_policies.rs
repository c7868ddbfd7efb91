// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribePolicies.json; do not edit.
//! Lists the security policies on offer, by category.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicies), 2024-06.

use std::collections::BTreeMap;

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, operation, record};

operation! {
    name: "DescribePolicies",
    effect: Effect::Read,
    request: DescribePoliciesRequest = DESCRIBE_POLICIES_REQUEST,
    response: DescribePoliciesResponse = DESCRIBE_POLICIES_RESPONSE,
    method: "GET",
    path: "/policies",
    payload,
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribePolicies`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePoliciesRequest {
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribePoliciesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    DescribePoliciesRequest: DESCRIBE_POLICIES_REQUEST,
}

/// Response of `DescribePolicies`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePoliciesResponse {
    /// `payload`: map.
    pub payload: BTreeMap<String, Vec<String>>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribePoliciesResponse: DESCRIBE_POLICIES_RESPONSE,
    0 payload: Map = Field::nested("payload", &Field::string("").list()).map(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePoliciesRequest,
    DescribePoliciesResponse,
}
