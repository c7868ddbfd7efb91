// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceRamRole.json; do not edit.
//! Tells which RAM roles instances have.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceRamRole).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};
pub use crate::shapes::InstanceRamRoleSet;

operation!(Operation::new::<DescribeInstanceRamRoleRequest, DescribeInstanceRamRoleResponse>(
    "DescribeInstanceRamRole", Effect::Read, &DESCRIBE_INSTANCE_RAM_ROLE_REQUEST, &DESCRIBE_INSTANCE_RAM_ROLE_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["InstanceRamRoleSets"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidInstanceIds.Malformed
    403 InvalidNetworkType.MismatchRamRole InvalidParameter.AllEmpty
    404 InvalidInstanceId.NotFound
    500 InternalError
");

/// Request of `DescribeInstanceRamRole`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceRamRoleRequest {
    /** `PageNumber`: integer, at least 1. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. */ pub page_size: Option<i64>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceIds`: text. */ pub instance_ids: Option<String>,
    /** `RamRoleName`: text. */ pub ram_role_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceRamRoleRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self { self.instance_ids = Some(value.into()); self }
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self { self.ram_role_name = Some(value.into()); self }
}
/// Table of [`DescribeInstanceRamRoleRequest`].
pub static DESCRIBE_INSTANCE_RAM_ROLE_REQUEST: Schema =
    Schema { name: "DescribeInstanceRamRoleRequest", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::string("RegionId").required().filled(),
    Field::string("InstanceIds"),
    Field::string("RamRoleName"),
]; &ROWS } };
record!(DescribeInstanceRamRoleRequest, DESCRIBE_INSTANCE_RAM_ROLE_REQUEST,
    [2 OptStr region_id, 3 OptStr instance_ids, 4 OptStr ram_role_name] [0 OptInt page_number, 1 OptInt page_size]);

/// Answer of `DescribeInstanceRamRole`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceRamRoleResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `InstanceRamRoleSets`: records. */ pub instance_ram_role_sets: Vec<InstanceRamRoleSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceRamRoleResponse`].
pub static DESCRIBE_INSTANCE_RAM_ROLE_RESPONSE: Schema =
    Schema { name: "DescribeInstanceRamRoleResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::string("RegionId"),
    Field::record("InstanceRamRoleSets", &crate::shapes::INSTANCE_RAM_ROLE_SET).wrapped("InstanceRamRoleSet"),
]; &ROWS } };
record!(DescribeInstanceRamRoleResponse, DESCRIBE_INSTANCE_RAM_ROLE_RESPONSE,
    [0 OptStr request_id, 2 OptStr region_id, 3 List instance_ram_role_sets] [1 OptInt total_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeInstanceRamRoleRequest, DescribeInstanceRamRoleResponse);
