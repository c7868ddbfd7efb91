// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteCommand.json; do not edit.
//! Deletes a command. One that is running cannot be deleted.
//!
//! - Requires permission for the action `ecs:DeleteCommand` (access level delete), on Command
//!   `acs:ecs:{#regionId}:{#accountId}:command/{#commandId}` (required in the policy).
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DeleteCommand",
    effect: Effect::Write,
    request: DeleteCommandRequest = DELETE_COMMAND_REQUEST,
    response: DeleteCommandResponse = DELETE_COMMAND_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteCommand").resources(&[AuthorizedResource::new("Command", "acs:ecs:{#regionId}:{#accountId}:command/{#commandId}").required()])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "403 InvalidStatus.CmdIdInUse = The command is running somewhere; stop it first.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "404 InvalidCmdId.NotFound = There is no command with this id.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `DeleteCommand`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteCommandRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Id of the command; `DescribeCommands` lists them.
    pub command_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteCommandRequest {
    /// Creates a value with the required members.
    pub fn new(command_id: impl Into<String>) -> Self {
        Self {
            command_id: command_id.into(),
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
    DeleteCommandRequest: DELETE_COMMAND_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 command_id: Str = Field::string("CommandId").required(),
}

/// Response of `DeleteCommand`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteCommandResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteCommandResponse: DELETE_COMMAND_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteCommandRequest,
    DeleteCommandResponse,
}
