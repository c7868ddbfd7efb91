// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AttachInstanceRamRole.json; do not edit.
//! Gives one or more instances a RAM role, whose temporary credentials programs on them can fetch.
//!
//! Fails for an instance that already has a role.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachInstanceRamRole).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<AttachInstanceRamRoleRequest, AttachInstanceRamRoleResponse>(
    "AttachInstanceRamRole", Effect::Write, &ATTACH_INSTANCE_RAM_ROLE_REQUEST, &ATTACH_INSTANCE_RAM_ROLE_RESPONSE,
), "
    400 InvalidInstanceIds.Malformed
    403 InvalidNetworkType.MismatchRamRole InvalidUser.PassRoleForbidden
    404 InvalidInstanceId.NotFound InvalidRamRole.NotEcsRole InvalidRamRole.NotFound
");

/// Request of `AttachInstanceRamRole`.
#[derive(Default)] #[non_exhaustive] pub struct AttachInstanceRamRoleRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RamRoleName`: text. */ pub ram_role_name: String,
    /** `InstanceIds`: text. */ pub instance_ids: String,
    /** `Policy`: text. */ pub policy: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AttachInstanceRamRoleRequest {
    /// With what is required.
    pub fn new(ram_role_name: impl Into<String>, instance_ids: impl Into<String>) -> Self {
        Self { ram_role_name: ram_role_name.into(), instance_ids: instance_ids.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self { self.policy = Some(value.into()); self }
}
/// Table of [`AttachInstanceRamRoleRequest`].
pub static ATTACH_INSTANCE_RAM_ROLE_REQUEST: Schema =
    Schema { name: "AttachInstanceRamRoleRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("RamRoleName").required(),
    Field::string("InstanceIds").required(),
    Field::string("Policy"),
]; &ROWS } };
record!(AttachInstanceRamRoleRequest, ATTACH_INSTANCE_RAM_ROLE_REQUEST,
    [0 OptStr region_id, 1 Str ram_role_name, 2 Str instance_ids, 3 OptStr policy] []);

/// Answer of `AttachInstanceRamRole`.
#[derive(Default)] #[non_exhaustive] pub struct AttachInstanceRamRoleResponse {
    /** `RamRoleName`: text. */ pub ram_role_name: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `FailCount`: integer. */ pub fail_count: Option<i64>,
    /** `AttachInstanceRamRoleResults`: records. */ pub attach_instance_ram_role_results: Vec<AttachInstanceRamRoleResult>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AttachInstanceRamRoleResponse`].
pub static ATTACH_INSTANCE_RAM_ROLE_RESPONSE: Schema =
    Schema { name: "AttachInstanceRamRoleResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RamRoleName"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::int32("FailCount"),
    Field::record("AttachInstanceRamRoleResults", &ATTACH_INSTANCE_RAM_ROLE_RESULT).wrapped("AttachInstanceRamRoleResult"),
]; &ROWS } };
record!(AttachInstanceRamRoleResponse, ATTACH_INSTANCE_RAM_ROLE_RESPONSE,
    [0 OptStr ram_role_name, 1 OptStr request_id, 4 List attach_instance_ram_role_results] [2 OptInt total_count,
    3 OptInt fail_count]);

/// What `AttachInstanceRamRoleResults.AttachInstanceRamRoleResult` holds.
#[derive(Default)] #[non_exhaustive] pub struct AttachInstanceRamRoleResult {
    /** `Code`: text. */ pub code: Option<String>,
    /** `Message`: text. */ pub message: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `Success`: yes or no. */ pub success: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AttachInstanceRamRoleResult`].
pub static ATTACH_INSTANCE_RAM_ROLE_RESULT: Schema =
    Schema { name: "AttachInstanceRamRoleResult", fields: { static ROWS: [Field; 4] = [
    Field::string("Code"),
    Field::string("Message"),
    Field::string("InstanceId"),
    Field::boolean("Success"),
]; &ROWS } };
record!(AttachInstanceRamRoleResult, ATTACH_INSTANCE_RAM_ROLE_RESULT,
    [0 OptStr code, 1 OptStr message, 2 OptStr instance_id] [3 OptBool success]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    AttachInstanceRamRoleRequest, AttachInstanceRamRoleResponse, AttachInstanceRamRoleResult,
);
