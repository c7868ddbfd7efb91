// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReleaseDedicatedHost.json; do not edit.
//! Releases a pay-as-you-go dedicated host.
//!
//! No instance may be left on it.
//!
//! - Requires permission for the action `ecs:ReleaseDedicatedHost` (access level delete), on
//!   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReleaseDedicatedHost),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "ReleaseDedicatedHost",
    effect: Effect::Write,
    request: ReleaseDedicatedHostRequest = RELEASE_DEDICATED_HOST_REQUEST,
    response: ReleaseDedicatedHostResponse = RELEASE_DEDICATED_HOST_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:ReleaseDedicatedHost").resources(&[AuthorizedResource::new("DedicatedHost", "acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}").required()])),
}

errors! {
    "400 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "400 IncorrectHostStatus.Initializing",
    "403 InstanceExist",
    "403 OperationDenied.DedicatedHostShared",
    "404 InvalidDedicatedHostId.NotFound = There is no such dedicated host in this region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ReleaseDedicatedHost`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleaseDedicatedHostRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the dedicated host (`dh-...`). `DescribeDedicatedHosts` lists it.
    pub dedicated_host_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ReleaseDedicatedHostRequest {
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
    ReleaseDedicatedHostRequest: RELEASE_DEDICATED_HOST_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dedicated_host_id: Str = Field::string("DedicatedHostId").required(),
}

/// Response of `ReleaseDedicatedHost`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleaseDedicatedHostResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ReleaseDedicatedHostResponse: RELEASE_DEDICATED_HOST_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReleaseDedicatedHostRequest,
    ReleaseDedicatedHostResponse,
}
