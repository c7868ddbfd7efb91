// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDedicatedHostAutoReleaseTime.json; do not edit.
//! Sets or cancels the time at which a pay-as-you-go dedicated host is released automatically.
//!
//! - Requires permission for the action `ecs:ModifyDedicatedHostAutoReleaseTime` (access level update),
//!   on DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` (required in the policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostAutoReleaseTime), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Timestamp,
    errors, operation, record,
};

operation! {
    name: "ModifyDedicatedHostAutoReleaseTime",
    effect: Effect::Write,
    request: ModifyDedicatedHostAutoReleaseTimeRequest = MODIFY_DEDICATED_HOST_AUTO_RELEASE_TIME_REQUEST,
    response: ModifyDedicatedHostAutoReleaseTimeResponse = MODIFY_DEDICATED_HOST_AUTO_RELEASE_TIME_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyDedicatedHostAutoReleaseTime").resources(&[AuthorizedResource::new("DedicatedHost", "acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}").required()])),
}

errors! {
    "400 InvalidAutoReleaseTime.Malformed",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 UnsupportedParameter = A parameter is not supported here; the message names it.",
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "404 NoSuchResource = There is no such resource.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyDedicatedHostAutoReleaseTime`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAutoReleaseTimeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the dedicated host (`dh-...`). `DescribeDedicatedHosts` lists it.
    pub dedicated_host_id: String,
    /// When the resource is released automatically, from half an hour to three years ahead.
    pub auto_release_time: Option<Timestamp>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyDedicatedHostAutoReleaseTimeRequest {
    /// Creates a value with the required members.
    pub fn new(dedicated_host_id: impl Into<String>) -> Self {
        Self {
            dedicated_host_id: dedicated_host_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// When the resource is released automatically, from half an hour to three years ahead.
    pub fn auto_release_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }
}

record! {
    ModifyDedicatedHostAutoReleaseTimeRequest: MODIFY_DEDICATED_HOST_AUTO_RELEASE_TIME_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dedicated_host_id: Str = Field::string("DedicatedHostId").required(),
    2 auto_release_time: Opt = Field::timestamp("AutoReleaseTime"),
}

/// Response of `ModifyDedicatedHostAutoReleaseTime`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAutoReleaseTimeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyDedicatedHostAutoReleaseTimeResponse: MODIFY_DEDICATED_HOST_AUTO_RELEASE_TIME_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDedicatedHostAutoReleaseTimeRequest,
    ModifyDedicatedHostAutoReleaseTimeResponse,
}
