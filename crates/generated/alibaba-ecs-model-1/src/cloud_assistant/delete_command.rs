// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteCommand.json; do not edit.
//! Deletes a command. One that is running cannot be deleted.

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse2 as DeleteCommandResponse;

operation!(Operation::new::<DeleteCommandRequest, DeleteCommandResponse>(
    "DeleteCommand", Effect::Write, &DELETE_COMMAND_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE2,
), "
    400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.
    403 InvalidStatus.CmdIdInUse = The command is running somewhere; stop it first.
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    404 InvalidRegionId.NotFound = There is no region with this id.
    404 InvalidCmdId.NotFound = There is no command with this id.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
");

/// Request of `DeleteCommand`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteCommandRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Id of the command; DescribeCommands lists them. */ pub command_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteCommandRequest {
    /// With what is required.
    pub fn new(command_id: impl Into<String>) -> Self { Self { command_id: command_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteCommandRequest`].
pub static DELETE_COMMAND_REQUEST: Schema = Schema { name: "DeleteCommandRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("CommandId").required(),
]; &ROWS } };
record!(DeleteCommandRequest, DELETE_COMMAND_REQUEST, [0 OptStr region_id, 1 Str command_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteCommandRequest);
