// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RedeployDedicatedHost.json; do not edit.
//! Moves a dedicated host to healthy hardware.
//!
//! Meant for hosts in the state `UnderAssessment`, before they fail for good.
//!
//! - Requires permission for the action `ecs:RedeployDedicatedHost` (access level update), on
//!   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RedeployDedicatedHost),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "RedeployDedicatedHost",
    effect: Effect::Write,
    request: RedeployDedicatedHostRequest = REDEPLOY_DEDICATED_HOST_REQUEST,
    response: RedeployDedicatedHostResponse = REDEPLOY_DEDICATED_HOST_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:RedeployDedicatedHost").resources(&[AuthorizedResource::new("DedicatedHost", "acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}").required()])),
}

errors! {
    "400 InvalidDedicatedHostStatus.Malformed",
    "400 InvalidInstanceStatus.Unstopped",
    "403 InvalidUser.Unauthorized = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "404 InvalidDedicatedHostId.NotFound = There is no such dedicated host in this region.",
}

/// Request of `RedeployDedicatedHost`.
#[derive(Default)]
#[non_exhaustive]
pub struct RedeployDedicatedHostRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the dedicated host (`dh-...`). `DescribeDedicatedHosts` lists it.
    pub dedicated_host_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RedeployDedicatedHostRequest {
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
}

record! {
    RedeployDedicatedHostRequest: REDEPLOY_DEDICATED_HOST_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dedicated_host_id: Str = Field::string("DedicatedHostId").required(),
}

/// Response of `RedeployDedicatedHost`.
#[derive(Default)]
#[non_exhaustive]
pub struct RedeployDedicatedHostResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RedeployDedicatedHostResponse: REDEPLOY_DEDICATED_HOST_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RedeployDedicatedHostRequest,
    RedeployDedicatedHostResponse,
}
