// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/GetInstanceConsoleOutput.json; do not edit.
//! Returns what an instance printed on its system console when it last started, rebooted or stopped, in
//! Base64.
//!
//! Not for Windows nor for instance types that are no longer sold.
//!
//! - Requires permission for the action `ecs:GetInstanceConsoleOutput` (access level get), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/GetInstanceConsoleOutput),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "GetInstanceConsoleOutput",
    effect: Effect::Read,
    request: GetInstanceConsoleOutputRequest = GET_INSTANCE_CONSOLE_OUTPUT_REQUEST,
    response: GetInstanceConsoleOutputResponse = GET_INSTANCE_CONSOLE_OUTPUT_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:GetInstanceConsoleOutput").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "404 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "405 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "405 NotSupported",
    "429 Throttling = Too many requests in a short time. Slow down and try again.",
}

/// Request of `GetInstanceConsoleOutput`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetInstanceConsoleOutputRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// `RemoveSymbols`: boolean.
    pub remove_symbols: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetInstanceConsoleOutputRequest {
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

    /// Sets `RemoveSymbols`.
    pub fn remove_symbols(mut self, value: bool) -> Self {
        self.remove_symbols = Some(value);
        self
    }
}

record! {
    GetInstanceConsoleOutputRequest: GET_INSTANCE_CONSOLE_OUTPUT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 remove_symbols: OptBool = Field::boolean("RemoveSymbols"),
}

/// Response of `GetInstanceConsoleOutput`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetInstanceConsoleOutputResponse {
    /// `LastUpdateTime`: string.
    pub last_update_time: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// What the system console of the instance has printed last, in Base64.
    pub console_output: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetInstanceConsoleOutputResponse: GET_INSTANCE_CONSOLE_OUTPUT_RESPONSE,
    0 last_update_time: OptStr = Field::string("LastUpdateTime"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 instance_id: OptStr = Field::string("InstanceId"),
    3 console_output: OptStr = Field::string("ConsoleOutput"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetInstanceConsoleOutputRequest,
    GetInstanceConsoleOutputResponse,
}
