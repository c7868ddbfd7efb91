// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribePolicyDetails.json; do not edit.
//! Returns what a security policy checks, with its template and parameters.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyDetails).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribePolicyDetailsRequest, DescribePolicyDetailsResponse>(
    "DescribePolicyDetails", Effect::Read, &DESCRIBE_POLICY_DETAILS_REQUEST, &DESCRIBE_POLICY_DETAILS_RESPONSE,
).route("GET", "/policies/{policy_name}"));

/// Request of `DescribePolicyDetails`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePolicyDetailsRequest {
    /** `policy_name`: text. */ pub policy_name: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribePolicyDetailsRequest {
    /// With what is required.
    pub fn new(policy_name: impl Into<String>) -> Self { Self { policy_name: policy_name.into(), ..Self::default() } }
}
/// Table of [`DescribePolicyDetailsRequest`].
pub static DESCRIBE_POLICY_DETAILS_REQUEST: Schema =
    Schema { name: "DescribePolicyDetailsRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("policy_name").place(Place::Path).required(),
]; &ROWS } };
record!(DescribePolicyDetailsRequest, DESCRIBE_POLICY_DETAILS_REQUEST, [0 Str policy_name] []);

/// Answer of `DescribePolicyDetails`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePolicyDetailsResponse {
    /** `name`: text. */ pub name: Option<String>,
    /** `category`: text. */ pub category: Option<String>,
    /** `description`: text. */ pub description: Option<String>,
    /** `action`: text. */ pub action: Option<String>,
    /** `severity`: text. */ pub severity: Option<String>,
    /** `template`: text. */ pub template: Option<String>,
    /** `no_config`: integer. */ pub no_config: Option<i64>,
    /** `is_deleted`: integer. */ pub is_deleted: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribePolicyDetailsResponse`].
pub static DESCRIBE_POLICY_DETAILS_RESPONSE: Schema =
    Schema { name: "DescribePolicyDetailsResponse", fields: { static ROWS: [Field; 8] = [
    Field::string("name"),
    Field::string("category"),
    Field::string("description"),
    Field::string("action"),
    Field::string("severity"),
    Field::string("template"),
    Field::int32("no_config"),
    Field::int32("is_deleted"),
]; &ROWS } };
record!(DescribePolicyDetailsResponse, DESCRIBE_POLICY_DETAILS_RESPONSE,
    [0 OptStr name, 1 OptStr category, 2 OptStr description, 3 OptStr action, 4 OptStr severity,
    5 OptStr template] [6 OptInt no_config, 7 OptInt is_deleted]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribePolicyDetailsRequest, DescribePolicyDetailsResponse);
