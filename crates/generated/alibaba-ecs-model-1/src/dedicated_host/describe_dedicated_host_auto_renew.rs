// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDedicatedHostAutoRenew.json; do not edit.
//! Tells for subscription dedicated hosts whether and for how long they renew by themselves.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDedicatedHostAutoRenew).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeDedicatedHostAutoRenewRequest, DescribeDedicatedHostAutoRenewResponse>(
    "DescribeDedicatedHostAutoRenew", Effect::Read, &DESCRIBE_DEDICATED_HOST_AUTO_RENEW_REQUEST,
    &DESCRIBE_DEDICATED_HOST_AUTO_RENEW_RESPONSE,
), "
    403 ChargeTypeViolation IncorrectDedicatedHostStatus InvalidParameter.InvalidDedicatedHostId
    403 InvalidParameter.ToManyDedicatedHostIds MissingParameter.DedicatedHostId MissingParamter.InstanceId
");

/// Request of `DescribeDedicatedHostAutoRenew`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDedicatedHostAutoRenewRequest {
    /** `DedicatedHostIds`: text. */ pub dedicated_host_ids: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDedicatedHostAutoRenewRequest {
    /// With what is required.
    pub fn new(dedicated_host_ids: impl Into<String>) -> Self {
        Self { dedicated_host_ids: dedicated_host_ids.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeDedicatedHostAutoRenewRequest`].
pub static DESCRIBE_DEDICATED_HOST_AUTO_RENEW_REQUEST: Schema =
    Schema { name: "DescribeDedicatedHostAutoRenewRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("DedicatedHostIds").required(),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DescribeDedicatedHostAutoRenewRequest, DESCRIBE_DEDICATED_HOST_AUTO_RENEW_REQUEST,
    [0 Str dedicated_host_ids, 1 OptStr region_id] []);

/// Answer of `DescribeDedicatedHostAutoRenew`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDedicatedHostAutoRenewResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `DedicatedHostRenewAttributes`: records. */ pub dedicated_host_renew_attributes: Vec<DedicatedHostRenewAttribute>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDedicatedHostAutoRenewResponse`].
pub static DESCRIBE_DEDICATED_HOST_AUTO_RENEW_RESPONSE: Schema =
    Schema { name: "DescribeDedicatedHostAutoRenewResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("DedicatedHostRenewAttributes", &DEDICATED_HOST_RENEW_ATTRIBUTE).wrapped("DedicatedHostRenewAttribute"),
]; &ROWS } };
record!(DescribeDedicatedHostAutoRenewResponse, DESCRIBE_DEDICATED_HOST_AUTO_RENEW_RESPONSE,
    [0 OptStr request_id, 1 List dedicated_host_renew_attributes] []);

/// What `DedicatedHostRenewAttributes.DedicatedHostRenewAttribute` holds.
#[derive(Default)] #[non_exhaustive] pub struct DedicatedHostRenewAttribute {
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `Duration`: integer. */ pub duration: Option<i64>,
    /** `DedicatedHostId`: text. */ pub dedicated_host_id: Option<String>,
    /** `RenewalStatus`: text. */ pub renewal_status: Option<String>,
    /** `AutoRenewEnabled`: yes or no. */ pub auto_renew_enabled: Option<bool>,
    /** `AutoRenewWithEcs`: text. */ pub auto_renew_with_ecs: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DedicatedHostRenewAttribute`].
pub static DEDICATED_HOST_RENEW_ATTRIBUTE: Schema =
    Schema { name: "DedicatedHostRenewAttribute", fields: { static ROWS: [Field; 6] = [
    Field::string("PeriodUnit"),
    Field::int32("Duration"),
    Field::string("DedicatedHostId"),
    Field::string("RenewalStatus"),
    Field::boolean("AutoRenewEnabled"),
    Field::string("AutoRenewWithEcs"),
]; &ROWS } };
record!(DedicatedHostRenewAttribute, DEDICATED_HOST_RENEW_ATTRIBUTE,
    [0 OptStr period_unit, 2 OptStr dedicated_host_id, 3 OptStr renewal_status, 5 OptStr auto_renew_with_ecs] [1 OptInt duration,
    4 OptBool auto_renew_enabled]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeDedicatedHostAutoRenewRequest, DescribeDedicatedHostAutoRenewResponse, DedicatedHostRenewAttribute,
);
