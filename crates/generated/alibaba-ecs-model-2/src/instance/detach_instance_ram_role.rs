// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DetachInstanceRamRole.json; do not edit.
//! Takes the RAM role from one or more instances.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachInstanceRamRole).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::InstanceRamRoleSet;

operation!(Operation::new::<DetachInstanceRamRoleRequest, DetachInstanceRamRoleResponse>(
    "DetachInstanceRamRole", Effect::Write, &DETACH_INSTANCE_RAM_ROLE_REQUEST, &DETACH_INSTANCE_RAM_ROLE_RESPONSE,
), "
    400 InvalidInstanceIds.Malformed
    403 InvalidNetworkType.MismatchRamRole InvalidUser.PassRoleForbidden
    404 InvalidInstanceId.NotFound
");

/// Request of `DetachInstanceRamRole`.
#[derive(Default)] #[non_exhaustive] pub struct DetachInstanceRamRoleRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RamRoleName`: text. */ pub ram_role_name: Option<String>,
    /** `InstanceIds`: text. */ pub instance_ids: String,
    /** What else came. */ pub extra: Extra,
}
impl DetachInstanceRamRoleRequest {
    /// With what is required.
    pub fn new(instance_ids: impl Into<String>) -> Self { Self { instance_ids: instance_ids.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self { self.ram_role_name = Some(value.into()); self }
}
/// Table of [`DetachInstanceRamRoleRequest`].
pub static DETACH_INSTANCE_RAM_ROLE_REQUEST: Schema =
    Schema { name: "DetachInstanceRamRoleRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("RamRoleName"),
    Field::string("InstanceIds").required(),
]; &ROWS } };
record!(DetachInstanceRamRoleRequest, DETACH_INSTANCE_RAM_ROLE_REQUEST,
    [0 OptStr region_id, 1 OptStr ram_role_name, 2 Str instance_ids] []);

/// Answer of `DetachInstanceRamRole`.
#[derive(Default)] #[non_exhaustive] pub struct DetachInstanceRamRoleResponse {
    /** `RamRoleName`: text. */ pub ram_role_name: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `FailCount`: integer. */ pub fail_count: Option<i64>,
    /** `DetachInstanceRamRoleResults`: records. */ pub detach_instance_ram_role_results: Vec<DetachInstanceRamRoleResult>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DetachInstanceRamRoleResponse`].
pub static DETACH_INSTANCE_RAM_ROLE_RESPONSE: Schema =
    Schema { name: "DetachInstanceRamRoleResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RamRoleName"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::int32("FailCount"),
    Field::record("DetachInstanceRamRoleResults", &DETACH_INSTANCE_RAM_ROLE_RESULT).wrapped("DetachInstanceRamRoleResult"),
]; &ROWS } };
record!(DetachInstanceRamRoleResponse, DETACH_INSTANCE_RAM_ROLE_RESPONSE,
    [0 OptStr ram_role_name, 1 OptStr request_id, 4 List detach_instance_ram_role_results] [2 OptInt total_count,
    3 OptInt fail_count]);

/// What `DetachInstanceRamRoleResults.DetachInstanceRamRoleResult` holds.
#[derive(Default)] #[non_exhaustive] pub struct DetachInstanceRamRoleResult {
    /** `Code`: text. */ pub code: Option<String>,
    /** `Message`: text. */ pub message: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `Success`: yes or no. */ pub success: Option<bool>,
    /** `InstanceRamRoleSets`: records. */ pub instance_ram_role_sets: Vec<InstanceRamRoleSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DetachInstanceRamRoleResult`].
pub static DETACH_INSTANCE_RAM_ROLE_RESULT: Schema =
    Schema { name: "DetachInstanceRamRoleResult", fields: { static ROWS: [Field; 5] = [
    Field::string("Code"),
    Field::string("Message"),
    Field::string("InstanceId"),
    Field::boolean("Success"),
    Field::record("InstanceRamRoleSets", &crate::shapes::INSTANCE_RAM_ROLE_SET).wrapped("InstanceRamRoleSet"),
]; &ROWS } };
record!(DetachInstanceRamRoleResult, DETACH_INSTANCE_RAM_ROLE_RESULT,
    [0 OptStr code, 1 OptStr message, 2 OptStr instance_id, 4 List instance_ram_role_sets] [3 OptBool success]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DetachInstanceRamRoleRequest, DetachInstanceRamRoleResponse, DetachInstanceRamRoleResult,
);
