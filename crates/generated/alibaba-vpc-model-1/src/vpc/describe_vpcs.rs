// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpcs.json; do not edit.
//! Lists VPCs with their blocks, state, vSwitches and route tables.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpcs).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Ipv6CidrBlock, Tag};

operation!(Operation::new::<DescribeVpcsRequest, DescribeVpcsResponse>(
    "DescribeVpcs", Effect::Read, &DESCRIBE_VPCS_REQUEST, &DESCRIBE_VPCS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Vpcs"], total: Some(&["TotalCount"]),
}), "
    400 IellgalParameter.OwnerAccount IllegalParam.OwnerId InvalidAccount.NotFound InvalidAliuid InvalidResourceGroupId
    400 InvalidResourceGroupId.NotFound InvalidTagKey InvalidTagValue InvalidVpcIdNumber.NotSupported
    400 OperationUnsupported.ResourceGroupId
    500 InternalError
");

/// Request of `DescribeVpcs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpcsRequest {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpcName`: text. */ pub vpc_name: Option<String>,
    /** `IsDefault`: yes or no. */ pub is_default: Option<bool>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `VpcOwnerId`: integer. */ pub vpc_owner_id: Option<i64>,
    /** `DhcpOptionsSetId`: text. */ pub dhcp_options_set_id: Option<String>,
    /** `EnableIpv6`: yes or no. */ pub enable_ipv6: Option<bool>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVpcsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self { self.vpc_name = Some(value.into()); self }
    /// Sets `IsDefault`.
    pub fn is_default(mut self, value: bool) -> Self { self.is_default = Some(value); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `VpcOwnerId`.
    pub fn vpc_owner_id(mut self, value: i64) -> Self { self.vpc_owner_id = Some(value); self }
    /// Sets `DhcpOptionsSetId`.
    pub fn dhcp_options_set_id(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_id = Some(value.into()); self
    }
    /// Sets `EnableIpv6`.
    pub fn enable_ipv6(mut self, value: bool) -> Self { self.enable_ipv6 = Some(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`DescribeVpcsRequest`].
pub static DESCRIBE_VPCS_REQUEST: Schema = Schema { name: "DescribeVpcsRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("VpcId"),
    Field::string("RegionId").required().filled(),
    Field::string("VpcName"),
    Field::boolean("IsDefault"),
    Field::boolean("DryRun"),
    Field::string("ResourceGroupId"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::int64("VpcOwnerId"),
    Field::string("DhcpOptionsSetId"),
    Field::boolean("EnableIpv6"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeVpcsRequest, DESCRIBE_VPCS_REQUEST,
    [0 OptStr vpc_id, 1 OptStr region_id, 2 OptStr vpc_name, 5 OptStr resource_group_id, 9 OptStr dhcp_options_set_id,
    11 List tag] [3 OptBool is_default, 4 OptBool dry_run, 6 OptInt page_number, 7 OptInt page_size, 8 OptInt vpc_owner_id,
    10 OptBool enable_ipv6]);

/// Answer of `DescribeVpcs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpcsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Vpcs`: records. */ pub vpcs: Vec<Vpc>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVpcsResponse`].
pub static DESCRIBE_VPCS_RESPONSE: Schema = Schema { name: "DescribeVpcsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("Vpcs", &VPC).wrapped("Vpc"),
]; &ROWS } };
record!(DescribeVpcsResponse, DESCRIBE_VPCS_RESPONSE,
    [1 OptStr request_id, 4 List vpcs] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Vpcs.Vpc` holds.
#[derive(Default)] #[non_exhaustive] pub struct Vpc {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `IsDefault`: yes or no. */ pub is_default: Option<bool>,
    /** `OwnerId`: integer. */ pub owner_id: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `VpcName`: text. */ pub vpc_name: Option<String>,
    /** `VRouterId`: text. */ pub v_router_id: Option<String>,
    /** `DhcpOptionsSetStatus`: text. */ pub dhcp_options_set_status: Option<String>,
    /** `CidrBlock`: text. */ pub cidr_block: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `DhcpOptionsSetId`: text. */ pub dhcp_options_set_id: Option<String>,
    /** `Ipv6CidrBlock`: text. */ pub ipv6_cidr_block: Option<String>,
    /** `CenStatus`: text. */ pub cen_status: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `Ipv6CidrBlocks`: records. */ pub ipv6_cidr_blocks: Vec<Ipv6CidrBlock>,
    /** `VSwitchIds`: texts. */ pub v_switch_ids: Vec<String>,
    /** `SecondaryCidrBlocks`: texts. */ pub secondary_cidr_blocks: Vec<String>,
    /** `UserCidrs`: texts. */ pub user_cidrs: Vec<String>,
    /** `NatGatewayIds`: texts. */ pub nat_gateway_ids: Vec<String>,
    /** `RouterTableIds`: texts. */ pub router_table_ids: Vec<String>,
    /** `EnabledIpv6`: yes or no. */ pub enabled_ipv6: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Vpc`].
pub static VPC: Schema = Schema { name: "Vpc", fields: { static ROWS: [Field; 23] = [
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("VpcId"),
    Field::boolean("IsDefault"),
    Field::int64("OwnerId"),
    Field::string("RegionId"),
    Field::string("VpcName"),
    Field::string("VRouterId"),
    Field::string("DhcpOptionsSetStatus"),
    Field::string("CidrBlock"),
    Field::string("Description"),
    Field::string("ResourceGroupId"),
    Field::string("DhcpOptionsSetId"),
    Field::string("Ipv6CidrBlock"),
    Field::string("CenStatus"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    Field::record("Ipv6CidrBlocks", &crate::shapes::IPV6_CIDR_BLOCK).wrapped("Ipv6CidrBlock"),
    Field::string("VSwitchIds").wrapped("VSwitchId"),
    Field::string("SecondaryCidrBlocks").wrapped("SecondaryCidrBlock"),
    Field::string("UserCidrs").wrapped("UserCidr"),
    Field::string("NatGatewayIds").wrapped("NatGatewayIds"),
    Field::string("RouterTableIds").wrapped("RouterTableIds"),
    Field::boolean("EnabledIpv6"),
]; &ROWS } };
record!(Vpc, VPC,
    [0 OptStr creation_time, 1 OptStr status, 2 OptStr vpc_id, 5 OptStr region_id, 6 OptStr vpc_name, 7 OptStr v_router_id,
    8 OptStr dhcp_options_set_status, 9 OptStr cidr_block, 10 OptStr description, 11 OptStr resource_group_id,
    12 OptStr dhcp_options_set_id, 13 OptStr ipv6_cidr_block, 14 OptStr cen_status, 15 List tags, 16 List ipv6_cidr_blocks,
    17 List v_switch_ids, 18 List secondary_cidr_blocks, 19 List user_cidrs, 20 List nat_gateway_ids,
    21 List router_table_ids] [3 OptBool is_default, 4 OptInt owner_id, 22 OptBool enabled_ipv6]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeVpcsRequest, DescribeVpcsResponse, Vpc);
