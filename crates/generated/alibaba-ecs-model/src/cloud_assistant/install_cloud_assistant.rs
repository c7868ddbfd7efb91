// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/InstallCloudAssistant.json; do not edit.
//! Installs the Cloud Assistant agent on instances. It takes effect after a restart of each
//! (`RebootInstance`).
//!
//! - Requires permission for the action `ecs:InstallCloudAssistant` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

operation! {
    name: "InstallCloudAssistant",
    effect: Effect::Write,
    request: InstallCloudAssistantRequest = INSTALL_CLOUD_ASSISTANT_REQUEST,
    response: InstallCloudAssistantResponse = INSTALL_CLOUD_ASSISTANT_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:InstallCloudAssistant").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "400 MissingParam.InstanceId = `InstanceId` is missing or empty.",
    "403 InstanceIds.ExceedLimit = Too many instance ids in one call.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "404 InvalidInstance.NotFound = The region has no instance with one of these ids.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `InstallCloudAssistant`.
#[derive(Default)]
#[non_exhaustive]
pub struct InstallCloudAssistantRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Instances to install it on. 50 are documented, 100 accepted.
    pub instance_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InstallCloudAssistantRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            instance_id: cloudspec_wire::all(instance_id),
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
    InstallCloudAssistantRequest: INSTALL_CLOUD_ASSISTANT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: List = Field::string("InstanceId").list().required().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `InstallCloudAssistant`.
#[derive(Default)]
#[non_exhaustive]
pub struct InstallCloudAssistantResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstallCloudAssistantResponse: INSTALL_CLOUD_ASSISTANT_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    InstallCloudAssistantRequest,
    InstallCloudAssistantResponse,
}
