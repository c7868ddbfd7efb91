// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateCommand.json; do not edit.
//! Creates a command, to be run with InvokeCommand.
//!
//! A region holds 500 to 50,000 commands, depending on the quota. Mind that `ContentEncoding` is Base64 when absent, other
//! than in RunCommand.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{CommandType, ContentEncoding, Tag3 as Tag};

operation!(Operation::new::<CreateCommandRequest, CreateCommandResponse>(
    "CreateCommand", Effect::Write, &CREATE_COMMAND_REQUEST, &CREATE_COMMAND_RESPONSE,
).idempotency_token("ClientToken"), "
    400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.
    400 CmdParam.EmptyKey = A custom parameter in the command has no name between its braces.
    400 CmdParam.InvalidParamName = A custom parameter name has characters other than letters, digits, `-` and `_`.
    400 CmdContent.DecodeError = `CommandContent` is not Base64 although `ContentEncoding` says so.
    400 InvalidParameter.WorkingDir = `WorkingDir` is not a valid path.
    403 CmdContent.ExceedLimit = The command is too long once Base64 encoded.
    403 CmdName.ExceedLimit = The command name is longer than 128 characters.
    403 CmdDesc.ExceedLimit = The command description is longer than 512 characters.
    403 CmdCount.ExceedQuota = The region holds as many commands as the quota allows; delete some or raise the quota.
    403 CmdParamCount.ExceedLimit = The command defines more than 20 custom parameters.
    403 CmdParamName.ExceedLimit = A custom parameter name is longer than 64 bytes.
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    403 InvalidStatus.ResourceGroup = The resource group is being created or deleted.
    403 InvalidParameterCharacter.CommandName = The command name has characters that are not allowed.
    403 InvalidParameterCharacter.CommandDescription = The command description has characters that are not allowed.
    403 InvalidParameterCharacter.CommandWorkingDir = `WorkingDir` has characters that are not allowed.
    404 InvalidCmdType.NotFound = There is no command type of this name.
    404 InvalidRegionId.NotFound = There is no region with this id.
    404 InvalidResourceGroup.NotFound = There is no resource group with this id.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
");

/// Request of `CreateCommand`.
#[derive(Default)] #[non_exhaustive] pub struct CreateCommandRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Name of the command. */ pub name: String,
    /** Description of the command. */ pub description: Option<String>,
    /** Language of the script. */ pub r#type: CommandType,
    /// The script, plain or in Base64 as `ContentEncoding` says. Base64 encoded it may take 18 KB. With `EnableParameter` it
    /// may hold custom parameters `{{name}}`: at most 20, names of letters, digits, `-` and `_`, at most 64 bytes, case
    /// ignored. Filled in by themselves: `{{ACS::RegionId}}`, `{{ACS::AccountId}}`, `{{ACS::InstanceId}}`,
    /// `{{ACS::InstanceName}}`, `{{ACS::InvokeId}}`, `{{ACS::CommandId}}`.
    pub command_content: String,
    /// Directory to run in. The home of root on Linux and the directory of the agent on Windows when absent.
    pub working_dir: Option<String>,
    /// Seconds that the command may run on an instance; after that its process is killed. Default: `60`.
    pub timeout: Option<i64>,
    /** Whether the script holds custom parameters. Default: `false`. */ pub enable_parameter: Option<bool>,
    /** How `CommandContent` is written. Default: `Base64`. */ pub content_encoding: Option<ContentEncoding>,
    /** Resource group of the command. */ pub resource_group_id: Option<String>,
    /** Tags to put on the command, at most 20. */ pub tag: Vec<Tag>,
    /// Program that the script is started with, such as `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. At most 1 KB.
    pub launcher: Option<String>,
    /// Makes a repeated call harmless: the same token has effect once. At most 64 ASCII characters; the client makes one when
    /// it is absent. Filled in by the client.
    pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateCommandRequest {
    /// With what is required.
    pub fn new(name: impl Into<String>, r#type: impl Into<CommandType>, command_content: impl Into<String>) -> Self {
        Self { name: name.into(), r#type: r#type.into(), command_content: command_content.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `WorkingDir`.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self { self.working_dir = Some(value.into()); self }
    /// Sets `Timeout`.
    pub fn timeout(mut self, value: i64) -> Self { self.timeout = Some(value); self }
    /// Sets `EnableParameter`.
    pub fn enable_parameter(mut self, value: bool) -> Self { self.enable_parameter = Some(value); self }
    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into()); self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `Launcher`.
    pub fn launcher(mut self, value: impl Into<String>) -> Self { self.launcher = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CreateCommandRequest`].
pub static CREATE_COMMAND_REQUEST: Schema = Schema { name: "CreateCommandRequest", fields: { static ROWS: [Field; 13] = [
    Field::string("RegionId").required().filled(),
    Field::string("Name").required().limits(&Limits::length(None, Some(128))),
    Field::string("Description").limits(&Limits::length(None, Some(512))),
    Field::one_of("Type", CommandType::VALUES).required(),
    Field::string("CommandContent").required(),
    Field::string("WorkingDir").limits(&Limits::length(None, Some(200))),
    Field::int64("Timeout"),
    Field::boolean("EnableParameter"),
    Field::one_of("ContentEncoding", ContentEncoding::VALUES),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG3).list().limits(&Limits::items(None, Some(20))),
    Field::string("Launcher"),
    Field::string("ClientToken").filled().limits(&Limits::length(None, Some(64))),
]; &ROWS } };
record!(CreateCommandRequest, CREATE_COMMAND_REQUEST,
    [0 OptStr region_id, 1 Str name, 2 OptStr description, 3 Enum r#type, 4 Str command_content, 5 OptStr working_dir,
    8 Opt content_encoding, 9 OptStr resource_group_id, 10 List tag, 11 OptStr launcher,
    12 OptStr client_token] [6 OptInt timeout, 7 OptBool enable_parameter]);

/// Answer of `CreateCommand`.
#[derive(Default)] #[non_exhaustive] pub struct CreateCommandResponse {
    /** Id of the command. */ pub command_id: String,
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateCommandResponse`].
pub static CREATE_COMMAND_RESPONSE: Schema = Schema { name: "CreateCommandResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("CommandId").required(),
    Field::string("RequestId").required(),
]; &ROWS } };
record!(CreateCommandResponse, CREATE_COMMAND_RESPONSE, [0 Str command_id, 1 Str request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateCommandRequest, CreateCommandResponse);
