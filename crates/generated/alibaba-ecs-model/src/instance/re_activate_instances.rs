// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReActivateInstances.json; do not edit.
//! Starts a pay-as-you-go instance again that was stopped because payment was overdue.
//!
//! Settle the bill first; 15 days after the payment fell due the instance is released and its data
//! lost. May fail for lack of capacity, then try later.
//!
//! - Requires permission for the action `ecs:ReActivateInstances` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReActivateInstances),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "ReActivateInstances",
    effect: Effect::Write,
    request: ReActivateInstancesRequest = RE_ACTIVATE_INSTANCES_REQUEST,
    response: ReActivateInstancesResponse = RE_ACTIVATE_INSTANCES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ReActivateInstances").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 ReopenInstance.ImageNotEnoughBalance",
    "400 ReopenInstance.InstanceNotEnoughBalance",
    "400 ReopenInstance.InstanceStatusNotValid",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InsufficientBalance = The account's balance is too low. Top it up first.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidPayType.NotSupport",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ReActivateInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReActivateInstancesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ReActivateInstancesRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
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
    ReActivateInstancesRequest: RE_ACTIVATE_INSTANCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
}

/// Response of `ReActivateInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReActivateInstancesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ReActivateInstancesResponse: RE_ACTIVATE_INSTANCES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReActivateInstancesRequest,
    ReActivateInstancesResponse,
}
