// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyManagedInstance.json; do not edit.
//! Renames a managed instance.
//!
//! Only one instance can be renamed in a call.
//!
//! - Requires permission for the action `ecs:ModifyManagedInstance` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

operation! {
    name: "ModifyManagedInstance",
    effect: Effect::Write,
    request: ModifyManagedInstanceRequest = MODIFY_MANAGED_INSTANCE_REQUEST,
    response: ModifyManagedInstanceResponse = MODIFY_MANAGED_INSTANCE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyManagedInstance").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "400 InstanceName.ExceedLimit = `InstanceName` is too short or too long.",
    "400 InstanceName.InvalidPattern = `InstanceName` has characters that are not allowed, or does not start with a letter.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "404 InvalidInstance.NotFound = The region has no instance with one of these ids.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `ModifyManagedInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyManagedInstanceRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Id of the managed instance (`mi-...`). `DescribeManagedInstances` lists it.
    pub instance_id: String,
    /// New name. Starts with a letter; letters, digits, `.`, `_`, `-` and `:`; not `http://` or `https://`
    /// in front. 2 to 128 characters.
    pub instance_name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyManagedInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        instance_name: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            instance_name: instance_name.into(),
            ..Self::default()
        }
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ModifyManagedInstanceRequest: MODIFY_MANAGED_INSTANCE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 instance_name: Str = Field::string("InstanceName").required().limits(&Limits::new().length(Some(2), Some(128))),
}

/// Response of `ModifyManagedInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyManagedInstanceResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// The managed instance that the call was about.
    pub instance: Option<Instance>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyManagedInstanceResponse: MODIFY_MANAGED_INSTANCE_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
    1 instance: Opt = Field::record("Instance", &INSTANCE),
}

/// `Instance` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Instance {
    /// Name of the managed instance, chosen by its owner.
    pub instance_name: Option<String>,
    /// Id of the managed instance (`mi-...`). `DescribeManagedInstances` lists it.
    pub instance_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Instance: INSTANCE,
    0 instance_name: OptStr = Field::string("InstanceName"),
    1 instance_id: Str = Field::string("InstanceId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyManagedInstanceRequest,
    ModifyManagedInstanceResponse,
    Instance,
}
