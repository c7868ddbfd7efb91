// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeVSwitches.json; do not edit.
//! Lists vSwitches.
//!
//! Use DescribeVSwitches of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVSwitches).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeVSwitchesRequest, DescribeVSwitchesResponse>(
    "DescribeVSwitches", Effect::Read, &DESCRIBE_V_SWITCHES_REQUEST, &DESCRIBE_V_SWITCHES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["VSwitches"],
    total: Some(&["TotalCount"]),
}), "
    400 Forbidden.VpcNotFound IellgalParameter.OwnerAccount Mismatch.InstanceIdAndRegionId OperationFailed.Endpoint
    404 InvalidVSwitchId.NotFound InvalidVSwitchIdNumber.NotSupported InvalidVpcIdNumber.NotSupported
");

/// Request of `DescribeVSwitches`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVSwitchesRequest {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `IsDefault`: yes or no. */ pub is_default: Option<bool>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVSwitchesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self { self.v_switch_id = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IsDefault`.
    pub fn is_default(mut self, value: bool) -> Self { self.is_default = Some(value); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeVSwitchesRequest`].
pub static DESCRIBE_V_SWITCHES_REQUEST: Schema = Schema { name: "DescribeVSwitchesRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("VpcId"),
    Field::string("VSwitchId"),
    Field::string("ZoneId"),
    Field::string("RegionId").filled(),
    Field::boolean("IsDefault"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
]; &ROWS } };
record!(DescribeVSwitchesRequest, DESCRIBE_V_SWITCHES_REQUEST,
    [0 OptStr vpc_id, 1 OptStr v_switch_id, 2 OptStr zone_id, 3 OptStr region_id] [4 OptBool is_default, 5 OptInt page_number,
    6 OptInt page_size]);

/// Answer of `DescribeVSwitches`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVSwitchesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `VSwitches`: records. */ pub v_switches: Vec<VSwitch>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVSwitchesResponse`].
pub static DESCRIBE_V_SWITCHES_RESPONSE: Schema =
    Schema { name: "DescribeVSwitchesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("VSwitches", &V_SWITCH).wrapped("VSwitch"),
]; &ROWS } };
record!(DescribeVSwitchesResponse, DESCRIBE_V_SWITCHES_RESPONSE,
    [1 OptStr request_id, 4 List v_switches] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `VSwitches.VSwitch` holds.
#[derive(Default)] #[non_exhaustive] pub struct VSwitch {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `IsDefault`: yes or no. */ pub is_default: Option<bool>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `CidrBlock`: text. */ pub cidr_block: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `AvailableIpAddressCount`: integer. */ pub available_ip_address_count: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `VSwitchName`: text. */ pub v_switch_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VSwitch`].
pub static V_SWITCH: Schema = Schema { name: "VSwitch", fields: { static ROWS: [Field; 11] = [
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("VpcId"),
    Field::boolean("IsDefault"),
    Field::string("VSwitchId"),
    Field::string("CidrBlock"),
    Field::string("Description"),
    Field::int64("AvailableIpAddressCount"),
    Field::string("ResourceGroupId"),
    Field::string("ZoneId"),
    Field::string("VSwitchName"),
]; &ROWS } };
record!(VSwitch, V_SWITCH,
    [0 OptStr creation_time, 1 OptStr status, 2 OptStr vpc_id, 4 OptStr v_switch_id, 5 OptStr cidr_block, 6 OptStr description,
    8 OptStr resource_group_id, 9 OptStr zone_id, 10 OptStr v_switch_name] [3 OptBool is_default,
    7 OptInt available_ip_address_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeVSwitchesRequest, DescribeVSwitchesResponse, VSwitch);
