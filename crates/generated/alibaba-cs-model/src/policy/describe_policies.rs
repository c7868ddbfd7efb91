// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribePolicies.json; do not edit.
//! Lists the security policies on offer, by category.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicies).

use std::collections::BTreeMap;

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribePoliciesRequest, DescribePoliciesResponse>(
    "DescribePolicies", Effect::Read, &DESCRIBE_POLICIES_REQUEST, &DESCRIBE_POLICIES_RESPONSE,
).route("GET", "/policies").payload());

/// Request of `DescribePolicies`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePoliciesRequest {
    /** What else came. */ pub extra: Extra,
}
impl DescribePoliciesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
}
/// Table of [`DescribePoliciesRequest`].
pub static DESCRIBE_POLICIES_REQUEST: Schema = Schema { name: "DescribePoliciesRequest", fields: &[] };
record!(DescribePoliciesRequest, DESCRIBE_POLICIES_REQUEST, [] []);

/// Answer of `DescribePolicies`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePoliciesResponse {
    /** `payload`: map. */ pub payload: BTreeMap<String, Vec<String>>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribePoliciesResponse`].
pub static DESCRIBE_POLICIES_RESPONSE: Schema = Schema { name: "DescribePoliciesResponse", fields: { static ROWS: [Field; 1] = [
    Field::nested("payload", &Field::string("").list()).map(),
]; &ROWS } };
record!(DescribePoliciesResponse, DESCRIBE_POLICIES_RESPONSE, [0 Map payload] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribePoliciesRequest, DescribePoliciesResponse);
