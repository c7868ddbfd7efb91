// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVSwitches.json; do not edit.
//! Lists vSwitches with block, zone, state and number of free addresses.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVSwitches).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{RouteTable, Tag};

operation!(Operation::new::<DescribeVSwitchesRequest, DescribeVSwitchesResponse>(
    "DescribeVSwitches", Effect::Read, &DESCRIBE_V_SWITCHES_REQUEST, &DESCRIBE_V_SWITCHES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["VSwitches"],
    total: Some(&["TotalCount"]),
}), "
    400 Forbidden.VpcNotFound IellgalParameter.OwnerAccount IllegalParam.OwnerId InvalidTagKey InvalidTagValue
    404 InvalidVSwitchId.NotFound InvalidVSwitchIdNumber.NotSupported InvalidVpcIdNumber.NotSupported
");

/// Request of `DescribeVSwitches`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVSwitchesRequest {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VSwitchName`: text. */ pub v_switch_name: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `IsDefault`: yes or no. */ pub is_default: Option<bool>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `VSwitchOwnerId`: integer. */ pub v_switch_owner_id: Option<i64>,
    /** `EnableIpv6`: yes or no. */ pub enable_ipv6: Option<bool>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
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
    /// Sets `VSwitchName`.
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self { self.v_switch_name = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `IsDefault`.
    pub fn is_default(mut self, value: bool) -> Self { self.is_default = Some(value); self }
    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self { self.route_table_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `VSwitchOwnerId`.
    pub fn v_switch_owner_id(mut self, value: i64) -> Self { self.v_switch_owner_id = Some(value); self }
    /// Sets `EnableIpv6`.
    pub fn enable_ipv6(mut self, value: bool) -> Self { self.enable_ipv6 = Some(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`DescribeVSwitchesRequest`].
pub static DESCRIBE_V_SWITCHES_REQUEST: Schema = Schema { name: "DescribeVSwitchesRequest", fields: { static ROWS: [Field; 14] = [
    Field::string("VpcId"),
    Field::string("VSwitchId"),
    Field::string("ZoneId"),
    Field::string("RegionId").filled(),
    Field::string("VSwitchName"),
    Field::boolean("DryRun"),
    Field::boolean("IsDefault"),
    Field::string("RouteTableId"),
    Field::string("ResourceGroupId"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::int64("VSwitchOwnerId"),
    Field::boolean("EnableIpv6"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeVSwitchesRequest, DESCRIBE_V_SWITCHES_REQUEST,
    [0 OptStr vpc_id, 1 OptStr v_switch_id, 2 OptStr zone_id, 3 OptStr region_id, 4 OptStr v_switch_name, 7 OptStr route_table_id,
    8 OptStr resource_group_id, 13 List tag] [5 OptBool dry_run, 6 OptBool is_default, 9 OptInt page_number, 10 OptInt page_size,
    11 OptInt v_switch_owner_id, 12 OptBool enable_ipv6]);

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
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `IsDefault`: yes or no. */ pub is_default: Option<bool>,
    /** `AvailableIpAddressCount`: integer. */ pub available_ip_address_count: Option<i64>,
    /** `NetworkAclId`: text. */ pub network_acl_id: Option<String>,
    /** `OwnerId`: integer. */ pub owner_id: Option<i64>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `CidrBlock`: text. */ pub cidr_block: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `Ipv6CidrBlock`: text. */ pub ipv6_cidr_block: Option<String>,
    /** `VSwitchName`: text. */ pub v_switch_name: Option<String>,
    /** `ShareType`: text. */ pub share_type: Option<String>,
    /** `EnabledIpv6`: yes or no. */ pub enabled_ipv6: Option<bool>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `RouteTable`: record. */ pub route_table: Option<RouteTable>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VSwitch`].
pub static V_SWITCH: Schema = Schema { name: "VSwitch", fields: { static ROWS: [Field; 18] = [
    Field::string("VpcId"),
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::boolean("IsDefault"),
    Field::int64("AvailableIpAddressCount"),
    Field::string("NetworkAclId"),
    Field::int64("OwnerId"),
    Field::string("VSwitchId"),
    Field::string("CidrBlock"),
    Field::string("Description"),
    Field::string("ResourceGroupId"),
    Field::string("ZoneId"),
    Field::string("Ipv6CidrBlock"),
    Field::string("VSwitchName"),
    Field::string("ShareType"),
    Field::boolean("EnabledIpv6"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    Field::record("RouteTable", &crate::shapes::ROUTE_TABLE),
]; &ROWS } };
record!(VSwitch, V_SWITCH,
    [0 OptStr vpc_id, 1 OptStr status, 2 OptStr creation_time, 5 OptStr network_acl_id, 7 OptStr v_switch_id, 8 OptStr cidr_block,
    9 OptStr description, 10 OptStr resource_group_id, 11 OptStr zone_id, 12 OptStr ipv6_cidr_block, 13 OptStr v_switch_name,
    14 OptStr share_type, 16 List tags, 17 Opt route_table] [3 OptBool is_default, 4 OptInt available_ip_address_count,
    6 OptInt owner_id, 15 OptBool enabled_ipv6]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeVSwitchesRequest, DescribeVSwitchesResponse, VSwitch);
