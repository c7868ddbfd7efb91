// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateCommand.json; do not edit.
//! Creates a command, to be run with `InvokeCommand`.
//!
//! A region holds 500 to 50,000 commands, depending on the quota. Mind that `ContentEncoding` is Base64
//! when absent, other than in `RunCommand`.
//!
//! - Requires permission for the action `ecs:CreateCommand` (access level create), on Command
//!   `acs:ecs:{#regionId}:{#accountId}:command/*` (required in the policy).
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
//! metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{CommandType, ContentEncoding, Tag};

operation! {
    name: "CreateCommand",
    effect: Effect::Write,
    request: CreateCommandRequest = CREATE_COMMAND_REQUEST,
    response: CreateCommandResponse = CREATE_COMMAND_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateCommand").resources(&[AuthorizedResource::new("Command", "acs:ecs:{#regionId}:{#accountId}:command/*").required()])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "400 CmdParam.EmptyKey = A custom parameter in the command has no name between its braces.",
    "400 CmdParam.InvalidParamName = A custom parameter name has characters other than letters, digits, `-` and `_`.",
    "400 CmdContent.DecodeError = `CommandContent` is not Base64 although `ContentEncoding` says so.",
    "400 InvalidParameter.WorkingDir = `WorkingDir` is not a valid path.",
    "403 CmdContent.ExceedLimit = The command is too long once Base64 encoded.",
    "403 CmdName.ExceedLimit = The command name is longer than 128 characters.",
    "403 CmdDesc.ExceedLimit = The command description is longer than 512 characters.",
    "403 CmdCount.ExceedQuota = The region holds as many commands as the quota allows; delete some or raise the quota.",
    "403 CmdParamCount.ExceedLimit = The command defines more than 20 custom parameters.",
    "403 CmdParamName.ExceedLimit = A custom parameter name is longer than 64 bytes.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "403 InvalidStatus.ResourceGroup = The resource group is being created or deleted.",
    "403 InvalidParameterCharacter.CommandName = The command name has characters that are not allowed.",
    "403 InvalidParameterCharacter.CommandDescription = The command description has characters that are not allowed.",
    "403 InvalidParameterCharacter.CommandWorkingDir = `WorkingDir` has characters that are not allowed.",
    "404 InvalidCmdType.NotFound = There is no command type of this name.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "404 InvalidResourceGroup.NotFound = There is no resource group with this id.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `CreateCommand`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateCommandRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Name of the command, chosen by its owner. At most 128 characters.
    pub name: String,
    /// Free text about the command and what it does. At most 512 characters.
    pub description: Option<String>,
    /// Language of the script, and so the operating systems that it runs on.
    pub r#type: CommandType,
    /// The script, plain or in Base64 as `ContentEncoding` says. Base64 encoded it may take 18 KB. With
    /// `EnableParameter` it may hold custom parameters `{{name}}`: at most 20, names of letters, digits,
    /// `-` and `_`, at most 64 bytes, case ignored. Filled in by themselves: `{{ACS::RegionId}}`,
    /// `{{ACS::AccountId}}`, `{{ACS::InstanceId}}`, `{{ACS::InstanceName}}`, `{{ACS::InvokeId}}`,
    /// `{{ACS::CommandId}}`.
    pub command_content: String,
    /// Directory to run in. The home of root on Linux and the directory of the agent on Windows when
    /// absent. At most 200 characters.
    pub working_dir: Option<String>,
    /// Seconds that the command may run on an instance; after that its process is killed. Default: `60`.
    pub timeout: Option<i64>,
    /// Whether the script holds custom parameters. Default: `false`.
    pub enable_parameter: Option<bool>,
    /// Whether `CommandContent` is the text itself or its Base64 form. Default: `Base64`.
    pub content_encoding: Option<ContentEncoding>,
    /// Id of the resource group that the command belongs to (`rg-...`).
    pub resource_group_id: Option<String>,
    /// Tags to put on the command, at most 20.
    pub tag: Vec<Tag>,
    /// Program that the script is started with, such as `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. At
    /// most 1 KB.
    pub launcher: Option<String>,
    /// Makes a repeated call harmless: the same token has effect once. At most 64 ASCII characters; the
    /// client makes one when it is absent. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateCommandRequest {
    /// Creates a value with the required members.
    pub fn new(
        name: impl Into<String>,
        r#type: impl Into<CommandType>,
        command_content: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            command_content: command_content.into(),
            ..Self::default()
        }
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Free text about the command and what it does.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Directory to run in.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }

    /// Seconds that the command may run on an instance; after that its process is killed.
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Whether the script holds custom parameters.
    pub fn enable_parameter(mut self, value: bool) -> Self {
        self.enable_parameter = Some(value);
        self
    }

    /// Whether `CommandContent` is the text itself or its Base64 form.
    pub fn content_encoding(mut self, value: impl Into<ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }

    /// Id of the resource group that the command belongs to (`rg-...`).
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags to put on the command, at most 20.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Program that the script is started with, such as `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
    pub fn launcher(mut self, value: impl Into<String>) -> Self {
        self.launcher = Some(value.into());
        self
    }

    /// Makes a repeated call harmless: the same token has effect once.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreateCommandRequest: CREATE_COMMAND_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 name: Str = Field::string("Name").required().limits(&Limits::new().length(None, Some(128))),
    2 description: OptStr = Field::string("Description").limits(&Limits::new().length(None, Some(512))),
    3 r#type: Enum = Field::one_of("Type", CommandType::VALUES).required(),
    4 command_content: Str = Field::string("CommandContent").required(),
    5 working_dir: OptStr = Field::string("WorkingDir").limits(&Limits::new().length(None, Some(200))),
    6 timeout: OptInt = Field::int64("Timeout"),
    7 enable_parameter: OptBool = Field::boolean("EnableParameter"),
    8 content_encoding: Opt = Field::one_of("ContentEncoding", ContentEncoding::VALUES),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    10 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    11 launcher: OptStr = Field::string("Launcher"),
    12 client_token: OptStr = Field::string("ClientToken").filled().limits(&Limits::new().length(None, Some(64))),
}

/// Response of `CreateCommand`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateCommandResponse {
    /// Id of the command (`c-...`). `DescribeCommands` lists it.
    pub command_id: String,
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateCommandResponse: CREATE_COMMAND_RESPONSE,
    0 command_id: Str = Field::string("CommandId").always(),
    1 request_id: Str = Field::string("RequestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateCommandRequest,
    CreateCommandResponse,
}
