// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyCommand.json; do not edit.
//! Changes name, description, directory, timeout or launcher of a command of your own.
//!
//! - Requires permission for the action `ecs:ModifyCommand` (access level update), on Command
//!   `acs:ecs:{#regionId}:{#accountId}:command/{#commandId}` (required in the policy).
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
//! metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

operation! {
    name: "ModifyCommand",
    effect: Effect::Write,
    request: ModifyCommandRequest = MODIFY_COMMAND_REQUEST,
    response: ModifyCommandResponse = MODIFY_COMMAND_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyCommand").resources(&[AuthorizedResource::new("Command", "acs:ecs:{#regionId}:{#accountId}:command/{#commandId}").required()])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "400 InvalidParameter.WorkingDir = `WorkingDir` is not a valid path.",
    "403 CmdName.Readonly = The command has been published; its name is fixed.",
    "403 CmdName.ExceedLimit = The command name is longer than 128 characters.",
    "403 CmdContent.ExceedLimit = The command is too long once Base64 encoded.",
    "403 CmdDesc.ExceedLimit = The command description is longer than 512 characters.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "403 InvalidParameterCharacter.CommandName = The command name has characters that are not allowed.",
    "403 InvalidParameterCharacter.CommandDescription = The command description has characters that are not allowed.",
    "403 InvalidParameterCharacter.CommandWorkingDir = `WorkingDir` has characters that are not allowed.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "404 InvalidCmdId.NotFound = There is no command with this id.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `ModifyCommand`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyCommandRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Id of the command; `DescribeCommands` lists them.
    pub command_id: String,
    /// Name of the command, chosen by its owner. At most 128 characters.
    pub name: Option<String>,
    /// Free text about the command and what it does. At most 512 characters.
    pub description: Option<String>,
    /// Has no effect any more. Deprecated. Has no effect any more; create a new command.
    #[deprecated = "Has no effect any more; create a new command."]
    pub command_content: Option<String>,
    /// Directory on the instance in which the command runs from now on. At most 200 characters.
    pub working_dir: Option<String>,
    /// Seconds that the command may run on an instance; after that its process is killed.
    pub timeout: Option<i64>,
    /// Program that the script is started with, such as `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. At
    /// most 1 KB.
    pub launcher: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyCommandRequest {
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

    /// Name of the command, chosen by its owner.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Free text about the command and what it does.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Has no effect any more.
    #[deprecated = "Has no effect any more; create a new command."]
    pub fn command_content(mut self, value: impl Into<String>) -> Self {
        self.command_content = Some(value.into());
        self
    }

    /// Directory on the instance in which the command runs from now on.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }

    /// Seconds that the command may run on an instance; after that its process is killed.
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Program that the script is started with, such as `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
    pub fn launcher(mut self, value: impl Into<String>) -> Self {
        self.launcher = Some(value.into());
        self
    }
}

record! {
    ModifyCommandRequest: MODIFY_COMMAND_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 command_id: Str = Field::string("CommandId").required(),
    2 name: OptStr = Field::string("Name").limits(&Limits::new().length(None, Some(128))),
    3 description: OptStr = Field::string("Description").limits(&Limits::new().length(None, Some(512))),
    4 command_content: OptStr = Field::string("CommandContent").deprecated(),
    5 working_dir: OptStr = Field::string("WorkingDir").limits(&Limits::new().length(None, Some(200))),
    6 timeout: OptInt = Field::int64("Timeout"),
    7 launcher: OptStr = Field::string("Launcher"),
}

/// Response of `ModifyCommand`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyCommandResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyCommandResponse: MODIFY_COMMAND_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyCommandRequest,
    ModifyCommandResponse,
}
