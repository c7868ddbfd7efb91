// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDedicatedHostAutoRenew.json; do not edit.
//! Tells for subscription dedicated hosts whether and for how long they are renewed automatically.
//!
//! - Requires permission for the action `ecs:DescribeDedicatedHostAutoRenew` (access level get), on
//!   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` (required in the policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDedicatedHostAutoRenew), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{DedicatedHostRenewalPeriodUnit, RenewalStatus};

operation! {
    name: "DescribeDedicatedHostAutoRenew",
    effect: Effect::Read,
    request: DescribeDedicatedHostAutoRenewRequest = DESCRIBE_DEDICATED_HOST_AUTO_RENEW_REQUEST,
    response: DescribeDedicatedHostAutoRenewResponse = DESCRIBE_DEDICATED_HOST_AUTO_RENEW_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeDedicatedHostAutoRenew").resources(&[AuthorizedResource::new("DedicatedHost", "acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}").required()])),
}

errors! {
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "403 IncorrectDedicatedHostStatus = The dedicated host is in a state that does not allow the operation.",
    "403 InvalidParameter.InvalidDedicatedHostId",
    "403 InvalidParameter.ToManyDedicatedHostIds",
    "403 MissingParameter.DedicatedHostId",
    "403 MissingParamter.InstanceId",
}

/// Request of `DescribeDedicatedHostAutoRenew`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostAutoRenewRequest {
    /// Ids of the dedicated hosts (`dh-...`). `DescribeDedicatedHosts` lists them.
    pub dedicated_host_ids: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDedicatedHostAutoRenewRequest {
    /// Creates a value with the required members.
    pub fn new(dedicated_host_ids: impl Into<String>) -> Self {
        Self {
            dedicated_host_ids: dedicated_host_ids.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeDedicatedHostAutoRenewRequest: DESCRIBE_DEDICATED_HOST_AUTO_RENEW_REQUEST,
    0 dedicated_host_ids: Str = Field::string("DedicatedHostIds").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DescribeDedicatedHostAutoRenew`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostAutoRenewResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `DedicatedHostRenewAttributes`: list of records.
    pub dedicated_host_renew_attributes: Vec<DedicatedHostRenewAttribute>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeDedicatedHostAutoRenewResponse: DESCRIBE_DEDICATED_HOST_AUTO_RENEW_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 dedicated_host_renew_attributes: List = Field::record("DedicatedHostRenewAttributes", &DEDICATED_HOST_RENEW_ATTRIBUTE).wrapped("DedicatedHostRenewAttribute"),
}

/// `DedicatedHostRenewAttributes.DedicatedHostRenewAttribute` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DedicatedHostRenewAttribute {
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<DedicatedHostRenewalPeriodUnit>,
    /// Length of the purchase, counted in the unit that stands beside it.
    pub duration: Option<i64>,
    /// Id of the dedicated host (`dh-...`). `DescribeDedicatedHosts` lists it.
    pub dedicated_host_id: Option<String>,
    /// How renewal is set: automatic (`AutoRenewal`), by hand (`Normal`), or none.
    pub renewal_status: Option<RenewalStatus>,
    /// Whether the subscription is renewed automatically when it runs out.
    pub auto_renew_enabled: Option<bool>,
    /// Whether the dedicated host is renewed when a subscription instance on it would outlive it:
    /// `AutoRenewWithEcs` or `StopRenewWithEcs`.
    pub auto_renew_with_ecs: Option<AutoRenewWithEcs>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DedicatedHostRenewAttribute: DEDICATED_HOST_RENEW_ATTRIBUTE,
    0 period_unit: Opt = Field::one_of("PeriodUnit", DedicatedHostRenewalPeriodUnit::VALUES),
    1 duration: OptInt = Field::int32("Duration"),
    2 dedicated_host_id: OptStr = Field::string("DedicatedHostId"),
    3 renewal_status: Opt = Field::one_of("RenewalStatus", RenewalStatus::VALUES),
    4 auto_renew_enabled: OptBool = Field::boolean("AutoRenewEnabled"),
    5 auto_renew_with_ecs: Opt = Field::one_of("AutoRenewWithEcs", AutoRenewWithEcs::VALUES),
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum AutoRenewWithEcs {
        AutoRenewWithEcs = "AutoRenewWithEcs",
        StopRenewWithEcs = "StopRenewWithEcs",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDedicatedHostAutoRenewRequest,
    DescribeDedicatedHostAutoRenewResponse,
    DedicatedHostRenewAttribute,
}
