// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDedicatedHostAutoRenewAttribute.json; do not edit.
//! Switches the automatic renewal of subscription dedicated hosts on or off.
//!
//! Renewal is charged from nine days before expiry at 08:00 (UTC+8), and again each day until the
//! payment succeeds.
//!
//! - Requires permission for the action `ecs:ModifyDedicatedHostAutoRenewAttribute` (access level
//!   update), on DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` (required in the
//!   policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostAutoRenewAttribute),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{RenewalPeriodUnit, RenewalStatus};

operation! {
    name: "ModifyDedicatedHostAutoRenewAttribute",
    effect: Effect::Write,
    request: ModifyDedicatedHostAutoRenewAttributeRequest = MODIFY_DEDICATED_HOST_AUTO_RENEW_ATTRIBUTE_REQUEST,
    response: ModifyDedicatedHostAutoRenewAttributeResponse = MODIFY_DEDICATED_HOST_AUTO_RENEW_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyDedicatedHostAutoRenewAttribute").resources(&[AuthorizedResource::new("DedicatedHost", "acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}").required()])),
}

errors! {
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "403 IncorrectHostStatus",
    "403 InvalidParameter.AutoRenewWithEcs",
    "403 InvalidParameter.Duration",
    "403 InvalidParameter.InvalidDedicatedHostId",
    "403 InvalidParameter.RenewalStatus",
    "403 InvalidParameter.ToManyDedicatedHostIds",
    "403 InvalidPeriodUnit.ValueNotSupported = `PeriodUnit` is not one that is possible here, such as `Month` or `Year`.",
    "403 MissingParameter.DedicatedHostId",
}

/// Request of `ModifyDedicatedHostAutoRenewAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAutoRenewAttributeRequest {
    /// Ids of the dedicated hosts (`dh-...`). `DescribeDedicatedHosts` lists them.
    pub dedicated_host_ids: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Length of the purchase, counted in the unit that stands beside it.
    pub duration: Option<i64>,
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<RenewalPeriodUnit>,
    /// Whether the subscription is renewed automatically when it ends; `false` when left out.
    pub auto_renew: Option<bool>,
    /// How renewal is set: automatic (`AutoRenewal`), by hand (`Normal`), or none.
    pub renewal_status: Option<RenewalStatus>,
    /// Whether the dedicated host is renewed when a subscription instance on it would outlive it:
    /// `AutoRenewWithEcs` or `StopRenewWithEcs`.
    pub auto_renew_with_ecs: Option<AutoRenewWithEcs>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyDedicatedHostAutoRenewAttributeRequest {
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

    /// Length of the purchase, counted in the unit that stands beside it.
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }

    /// Unit in which `Period` counts the length of the purchase.
    pub fn period_unit(mut self, value: impl Into<RenewalPeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Whether the subscription is renewed automatically when it ends; `false` when left out.
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// How renewal is set: automatic (`AutoRenewal`), by hand (`Normal`), or none.
    pub fn renewal_status(mut self, value: impl Into<RenewalStatus>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }

    /// Whether the dedicated host is renewed when a subscription instance on it would outlive it:
    /// `AutoRenewWithEcs` or `StopRenewWithEcs`.
    pub fn auto_renew_with_ecs(mut self, value: impl Into<AutoRenewWithEcs>) -> Self {
        self.auto_renew_with_ecs = Some(value.into());
        self
    }
}

record! {
    ModifyDedicatedHostAutoRenewAttributeRequest: MODIFY_DEDICATED_HOST_AUTO_RENEW_ATTRIBUTE_REQUEST,
    0 dedicated_host_ids: Str = Field::string("DedicatedHostIds").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 duration: OptInt = Field::int32("Duration"),
    3 period_unit: Opt = Field::one_of("PeriodUnit", RenewalPeriodUnit::VALUES),
    4 auto_renew: OptBool = Field::boolean("AutoRenew"),
    5 renewal_status: Opt = Field::one_of("RenewalStatus", RenewalStatus::VALUES),
    6 auto_renew_with_ecs: Opt = Field::one_of("AutoRenewWithEcs", AutoRenewWithEcs::VALUES),
}

/// Response of `ModifyDedicatedHostAutoRenewAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAutoRenewAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyDedicatedHostAutoRenewAttributeResponse: MODIFY_DEDICATED_HOST_AUTO_RENEW_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `AutoRenewWithEcs`. The provider may add others.
    pub enum AutoRenewWithEcs {
        AutoRenewWithEcs = "AutoRenewWithEcs",
        StopRenewWithEcs = "StopRenewWithEcs",
        NoOperation = "NoOperation",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDedicatedHostAutoRenewAttributeRequest,
    ModifyDedicatedHostAutoRenewAttributeResponse,
}
