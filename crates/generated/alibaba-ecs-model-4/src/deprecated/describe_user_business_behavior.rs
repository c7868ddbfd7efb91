// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeUserBusinessBehavior.json; do not edit.
//! Returns a recorded trait of the account by its key.
//!
//! Internal and deprecated.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeUserBusinessBehavior).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeUserBusinessBehaviorRequest, DescribeUserBusinessBehaviorResponse>(
    "DescribeUserBusinessBehavior", Effect::Read, &DESCRIBE_USER_BUSINESS_BEHAVIOR_REQUEST,
    &DESCRIBE_USER_BUSINESS_BEHAVIOR_RESPONSE,
), "
    403 InvalidParams
");

/// Request of `DescribeUserBusinessBehavior`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeUserBusinessBehaviorRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `statusKey`: text. */ pub status_key: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeUserBusinessBehaviorRequest {
    /// With what is required.
    pub fn new(status_key: impl Into<String>) -> Self { Self { status_key: status_key.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeUserBusinessBehaviorRequest`].
pub static DESCRIBE_USER_BUSINESS_BEHAVIOR_REQUEST: Schema =
    Schema { name: "DescribeUserBusinessBehaviorRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").filled(),
    Field::string("statusKey").required(),
]; &ROWS } };
record!(DescribeUserBusinessBehaviorRequest, DESCRIBE_USER_BUSINESS_BEHAVIOR_REQUEST, [0 OptStr region_id, 1 Str status_key] []);

/// Answer of `DescribeUserBusinessBehavior`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeUserBusinessBehaviorResponse {
    /** `StatusValue`: text. */ pub status_value: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeUserBusinessBehaviorResponse`].
pub static DESCRIBE_USER_BUSINESS_BEHAVIOR_RESPONSE: Schema =
    Schema { name: "DescribeUserBusinessBehaviorResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("StatusValue"),
    Field::string("RequestId"),
]; &ROWS } };
record!(DescribeUserBusinessBehaviorResponse, DESCRIBE_USER_BUSINESS_BEHAVIOR_RESPONSE,
    [0 OptStr status_value, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeUserBusinessBehaviorRequest, DescribeUserBusinessBehaviorResponse,
);
