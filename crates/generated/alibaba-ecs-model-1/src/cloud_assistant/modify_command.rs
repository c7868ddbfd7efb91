// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyCommand.json; do not edit.
//! Changes name, description, directory, timeout or launcher of a command of your own.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse2 as ModifyCommandResponse;

operation!(Operation::new::<ModifyCommandRequest, ModifyCommandResponse>(
    "ModifyCommand", Effect::Write, &MODIFY_COMMAND_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE2,
), "
    400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.
    400 InvalidParameter.WorkingDir = `WorkingDir` is not a valid path.
    403 CmdName.Readonly = The command has been published; its name is fixed.
    403 CmdName.ExceedLimit = The command name is longer than 128 characters.
    403 CmdContent.ExceedLimit = The command is too long once Base64 encoded.
    403 CmdDesc.ExceedLimit = The command description is longer than 512 characters.
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    403 InvalidParameterCharacter.CommandName = The command name has characters that are not allowed.
    403 InvalidParameterCharacter.CommandDescription = The command description has characters that are not allowed.
    403 InvalidParameterCharacter.CommandWorkingDir = `WorkingDir` has characters that are not allowed.
    404 InvalidRegionId.NotFound = There is no region with this id.
    404 InvalidCmdId.NotFound = There is no command with this id.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
");

/// Request of `ModifyCommand`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyCommandRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Id of the command; DescribeCommands lists them. */ pub command_id: String,
    /** Name of the command. */ pub name: Option<String>,
    /** Description of the command. */ pub description: Option<String>,
    /** Has no effect any more. Deprecated. Has no effect any more; create a new command. */ pub command_content: Option<String>,
    /** Directory to run in. */ pub working_dir: Option<String>,
    /** Seconds that the command may run on an instance; after that its process is killed. */ pub timeout: Option<i64>,
    /// Program that the script is started with, such as `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. At most 1 KB.
    pub launcher: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyCommandRequest {
    /// With what is required.
    pub fn new(command_id: impl Into<String>) -> Self { Self { command_id: command_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `CommandContent`.
    pub fn command_content(mut self, value: impl Into<String>) -> Self { self.command_content = Some(value.into()); self }
    /// Sets `WorkingDir`.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self { self.working_dir = Some(value.into()); self }
    /// Sets `Timeout`.
    pub fn timeout(mut self, value: i64) -> Self { self.timeout = Some(value); self }
    /// Sets `Launcher`.
    pub fn launcher(mut self, value: impl Into<String>) -> Self { self.launcher = Some(value.into()); self }
}
/// Table of [`ModifyCommandRequest`].
pub static MODIFY_COMMAND_REQUEST: Schema = Schema { name: "ModifyCommandRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::string("CommandId").required(),
    Field::string("Name").limits(&Limits::length(None, Some(128))),
    Field::string("Description").limits(&Limits::length(None, Some(512))),
    Field::string("CommandContent").deprecated(),
    Field::string("WorkingDir").limits(&Limits::length(None, Some(200))),
    Field::int64("Timeout"),
    Field::string("Launcher"),
]; &ROWS } };
record!(ModifyCommandRequest, MODIFY_COMMAND_REQUEST,
    [0 OptStr region_id, 1 Str command_id, 2 OptStr name, 3 OptStr description, 4 OptStr command_content, 5 OptStr working_dir,
    7 OptStr launcher] [6 OptInt timeout]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyCommandRequest);
