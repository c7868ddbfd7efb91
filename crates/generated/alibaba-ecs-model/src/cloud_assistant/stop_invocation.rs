// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StopInvocation.json; do not edit.
//! Stops an invocation on some or all of its instances.
//!
//! A command that runs once goes on where it has started and does not start elsewhere; one that repeats
//! finishes its current run and is not run again.
//!
//! - Requires permission for the action `ecs:StopInvocation` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`.
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

operation! {
    name: "StopInvocation",
    effect: Effect::Write,
    request: StopInvocationRequest = STOP_INVOCATION_REQUEST,
    response: StopInvocationResponse = STOP_INVOCATION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:StopInvocation").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}")])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "403 InstanceIds.ExceedLimit = Too many instance ids in one call.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "404 InvalidInvokeId.NotFound = There is no invocation with this id.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `StopInvocation`.
#[derive(Default)]
#[non_exhaustive]
pub struct StopInvocationRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Id of the invocation to stop (`t-...`).
    pub invoke_id: String,
    /// Instances to stop it on; all of them when absent. 50 are documented, 100 accepted.
    pub instance_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl StopInvocationRequest {
    /// Creates a value with the required members.
    pub fn new(invoke_id: impl Into<String>) -> Self {
        Self {
            invoke_id: invoke_id.into(),
            ..Self::default()
        }
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Instances to stop it on; all of them when absent.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = cloudspec_wire::all(value);
        self
    }
}

record! {
    StopInvocationRequest: STOP_INVOCATION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 invoke_id: Str = Field::string("InvokeId").required(),
    2 instance_id: List = Field::string("InstanceId").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `StopInvocation`.
#[derive(Default)]
#[non_exhaustive]
pub struct StopInvocationResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StopInvocationResponse: STOP_INVOCATION_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StopInvocationRequest,
    StopInvocationResponse,
}
