// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyManagedInstance.json; do not edit.
//! Renames a managed instance.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, operation, record};

operation!(Operation::new::<ModifyManagedInstanceRequest, ModifyManagedInstanceResponse>(
    "ModifyManagedInstance", Effect::Write, &MODIFY_MANAGED_INSTANCE_REQUEST, &MODIFY_MANAGED_INSTANCE_RESPONSE,
), "
    400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.
    400 InstanceName.ExceedLimit = `InstanceName` is too short or too long.
    400 InstanceName.InvalidPattern = `InstanceName` has characters that are not allowed, or does not start with a letter.
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    404 InvalidRegionId.NotFound = There is no region with this id.
    404 InvalidInstance.NotFound = The region has no instance with one of these ids.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
");

/// Request of `ModifyManagedInstance`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyManagedInstanceRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Id of the managed instance. */ pub instance_id: String,
    /// New name. Starts with a letter; letters, digits, `.`, `_`, `-` and `:`; not `http://` or `https://` in front.
    pub instance_name: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyManagedInstanceRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, instance_name: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), instance_name: instance_name.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ModifyManagedInstanceRequest`].
pub static MODIFY_MANAGED_INSTANCE_REQUEST: Schema =
    Schema { name: "ModifyManagedInstanceRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::string("InstanceName").required().limits(&Limits::length(Some(2), Some(128))),
]; &ROWS } };
record!(ModifyManagedInstanceRequest, MODIFY_MANAGED_INSTANCE_REQUEST,
    [0 OptStr region_id, 1 Str instance_id, 2 Str instance_name] []);

/// Answer of `ModifyManagedInstance`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyManagedInstanceResponse {
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** The instance. */ pub instance: Option<Instance>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyManagedInstanceResponse`].
pub static MODIFY_MANAGED_INSTANCE_RESPONSE: Schema =
    Schema { name: "ModifyManagedInstanceResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId").required(),
    Field::record("Instance", &INSTANCE),
]; &ROWS } };
record!(ModifyManagedInstanceResponse, MODIFY_MANAGED_INSTANCE_RESPONSE, [0 Str request_id, 1 Opt instance] []);

/// What `Instance` holds.
#[derive(Default)] #[non_exhaustive] pub struct Instance {
    /** Name of the instance. */ pub instance_name: Option<String>,
    /** Id of the managed instance. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Instance`].
pub static INSTANCE: Schema = Schema { name: "Instance", fields: { static ROWS: [Field; 2] = [
    Field::string("InstanceName"),
    Field::string("InstanceId").required(),
]; &ROWS } };
record!(Instance, INSTANCE, [0 OptStr instance_name, 1 Str instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyManagedInstanceRequest, ModifyManagedInstanceResponse, Instance);
