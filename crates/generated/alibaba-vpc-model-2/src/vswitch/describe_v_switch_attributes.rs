// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVSwitchAttributes.json; do not edit.
//! Returns the details of one vSwitch.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVSwitchAttributes).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, Value, operation, record};
pub use crate::shapes::{RouteTable, Tag};

operation!(Operation::new::<DescribeVSwitchAttributesRequest, DescribeVSwitchAttributesResponse>(
    "DescribeVSwitchAttributes", Effect::Read, &DESCRIBE_V_SWITCH_ATTRIBUTES_REQUEST, &DESCRIBE_V_SWITCH_ATTRIBUTES_RESPONSE,
), "
    400 InvalidVSwitchId.NotFound
");

/// Request of `DescribeVSwitchAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVSwitchAttributesRequest {
    /** `VSwitchId`: text. */ pub v_switch_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVSwitchAttributesRequest {
    /// With what is required.
    pub fn new(v_switch_id: impl Into<String>) -> Self { Self { v_switch_id: v_switch_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`DescribeVSwitchAttributesRequest`].
pub static DESCRIBE_V_SWITCH_ATTRIBUTES_REQUEST: Schema =
    Schema { name: "DescribeVSwitchAttributesRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("VSwitchId").required(),
    Field::string("RegionId").filled(),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(DescribeVSwitchAttributesRequest, DESCRIBE_V_SWITCH_ATTRIBUTES_REQUEST,
    [0 Str v_switch_id, 1 OptStr region_id] [2 OptBool dry_run]);

/// Answer of `DescribeVSwitchAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVSwitchAttributesResponse {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `IsDefault`: yes or no. */ pub is_default: Option<bool>,
    /** `AvailableIpAddressCount`: integer. */ pub available_ip_address_count: Option<i64>,
    /** `NetworkAclId`: text. */ pub network_acl_id: Option<String>,
    /** `OwnerId`: integer. */ pub owner_id: Option<i64>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `CidrBlock`: text. */ pub cidr_block: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `Ipv6CidrBlock`: text. */ pub ipv6_cidr_block: Option<String>,
    /** `VSwitchName`: text. */ pub v_switch_name: Option<String>,
    /** `ShareType`: text. */ pub share_type: Option<String>,
    /** `EnabledIpv6`: yes or no. */ pub enabled_ipv6: Option<bool>,
    /** `RouteTable`: record. */ pub route_table: Option<RouteTable>,
    /** `CloudResources`: any JSON value. */ pub cloud_resources: Value,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVSwitchAttributesResponse`].
pub static DESCRIBE_V_SWITCH_ATTRIBUTES_RESPONSE: Schema =
    Schema { name: "DescribeVSwitchAttributesResponse", fields: { static ROWS: [Field; 20] = [
    Field::string("VpcId"),
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::boolean("IsDefault"),
    Field::int64("AvailableIpAddressCount"),
    Field::string("NetworkAclId"),
    Field::int64("OwnerId"),
    Field::string("VSwitchId"),
    Field::string("RequestId"),
    Field::string("CidrBlock"),
    Field::string("Description"),
    Field::string("ResourceGroupId"),
    Field::string("ZoneId"),
    Field::string("Ipv6CidrBlock"),
    Field::string("VSwitchName"),
    Field::string("ShareType"),
    Field::boolean("EnabledIpv6"),
    Field::record("RouteTable", &crate::shapes::ROUTE_TABLE),
    Field::any("CloudResources"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
]; &ROWS } };
record!(DescribeVSwitchAttributesResponse, DESCRIBE_V_SWITCH_ATTRIBUTES_RESPONSE,
    [0 OptStr vpc_id, 1 OptStr status, 2 OptStr creation_time, 5 OptStr network_acl_id, 7 OptStr v_switch_id, 8 OptStr request_id,
    9 OptStr cidr_block, 10 OptStr description, 11 OptStr resource_group_id, 12 OptStr zone_id, 13 OptStr ipv6_cidr_block,
    14 OptStr v_switch_name, 15 OptStr share_type, 17 Opt route_table, 18 Any cloud_resources,
    19 List tags] [3 OptBool is_default, 4 OptInt available_ip_address_count, 6 OptInt owner_id, 16 OptBool enabled_ipv6]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeVSwitchAttributesRequest, DescribeVSwitchAttributesResponse);
