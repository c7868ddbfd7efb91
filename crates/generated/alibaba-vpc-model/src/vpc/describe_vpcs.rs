// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpcs.json; do not edit.
//! Lists VPCs with their blocks, state, vSwitches and route tables.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpcs).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{Ipv6CidrBlock, Tag};

operation! {
    name: "DescribeVpcs",
    effect: Effect::Read,
    request: DescribeVpcsRequest = DESCRIBE_VPCS_REQUEST,
    response: DescribeVpcsResponse = DESCRIBE_VPCS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Vpcs"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IellgalParameter.OwnerAccount",
    "400 IllegalParam.OwnerId",
    "400 InvalidAccount.NotFound",
    "400 InvalidAliuid",
    "400 InvalidResourceGroupId",
    "400 InvalidResourceGroupId.NotFound",
    "400 InvalidTagKey",
    "400 InvalidTagValue",
    "400 InvalidVpcIdNumber.NotSupported",
    "400 OperationUnsupported.ResourceGroupId",
    "500 InternalError",
}

/// Request of `DescribeVpcs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpcsRequest {
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpcName`: text.
    pub vpc_name: Option<String>,
    /// `IsDefault`: yes or no.
    pub is_default: Option<bool>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `VpcOwnerId`: integer.
    pub vpc_owner_id: Option<i64>,
    /// `DhcpOptionsSetId`: text.
    pub dhcp_options_set_id: Option<String>,
    /// `EnableIpv6`: yes or no.
    pub enable_ipv6: Option<bool>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVpcsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }

    /// Sets `IsDefault`.
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `VpcOwnerId`.
    pub fn vpc_owner_id(mut self, value: i64) -> Self {
        self.vpc_owner_id = Some(value);
        self
    }

    /// Sets `DhcpOptionsSetId`.
    pub fn dhcp_options_set_id(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_id = Some(value.into());
        self
    }

    /// Sets `EnableIpv6`.
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeVpcsRequest: DESCRIBE_VPCS_REQUEST,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 vpc_name: OptStr = Field::string("VpcName"),
    3 is_default: OptBool = Field::boolean("IsDefault"),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    6 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    7 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    8 vpc_owner_id: OptInt = Field::int64("VpcOwnerId"),
    9 dhcp_options_set_id: OptStr = Field::string("DhcpOptionsSetId"),
    10 enable_ipv6: OptBool = Field::boolean("EnableIpv6"),
    11 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeVpcs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpcsResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Vpcs`: records.
    pub vpcs: Vec<Vpc>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeVpcsResponse: DESCRIBE_VPCS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 vpcs: List = Field::record("Vpcs", &VPC).wrapped("Vpc"),
}

/// `Vpcs.Vpc` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Vpc {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `IsDefault`: yes or no.
    pub is_default: Option<bool>,
    /// `OwnerId`: integer.
    pub owner_id: Option<i64>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `VpcName`: text.
    pub vpc_name: Option<String>,
    /// `VRouterId`: text.
    pub v_router_id: Option<String>,
    /// `DhcpOptionsSetStatus`: text.
    pub dhcp_options_set_status: Option<String>,
    /// `CidrBlock`: text.
    pub cidr_block: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `DhcpOptionsSetId`: text.
    pub dhcp_options_set_id: Option<String>,
    /// `Ipv6CidrBlock`: text.
    pub ipv6_cidr_block: Option<String>,
    /// `CenStatus`: text.
    pub cen_status: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// `Ipv6CidrBlocks`: records.
    pub ipv6_cidr_blocks: Vec<Ipv6CidrBlock>,
    /// `VSwitchIds`: texts.
    pub v_switch_ids: Vec<String>,
    /// `SecondaryCidrBlocks`: texts.
    pub secondary_cidr_blocks: Vec<String>,
    /// `UserCidrs`: texts.
    pub user_cidrs: Vec<String>,
    /// `NatGatewayIds`: texts.
    pub nat_gateway_ids: Vec<String>,
    /// `RouterTableIds`: texts.
    pub router_table_ids: Vec<String>,
    /// `EnabledIpv6`: yes or no.
    pub enabled_ipv6: Option<bool>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Vpc: VPC,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 status: OptStr = Field::string("Status"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 is_default: OptBool = Field::boolean("IsDefault"),
    4 owner_id: OptInt = Field::int64("OwnerId"),
    5 region_id: OptStr = Field::string("RegionId"),
    6 vpc_name: OptStr = Field::string("VpcName"),
    7 v_router_id: OptStr = Field::string("VRouterId"),
    8 dhcp_options_set_status: OptStr = Field::string("DhcpOptionsSetStatus"),
    9 cidr_block: OptStr = Field::string("CidrBlock"),
    10 description: OptStr = Field::string("Description"),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    12 dhcp_options_set_id: OptStr = Field::string("DhcpOptionsSetId"),
    13 ipv6_cidr_block: OptStr = Field::string("Ipv6CidrBlock"),
    14 cen_status: OptStr = Field::string("CenStatus"),
    15 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    16 ipv6_cidr_blocks: List = Field::record("Ipv6CidrBlocks", &crate::shapes::IPV6_CIDR_BLOCK).wrapped("Ipv6CidrBlock"),
    17 v_switch_ids: List = Field::string("VSwitchIds").wrapped("VSwitchId"),
    18 secondary_cidr_blocks: List = Field::string("SecondaryCidrBlocks").wrapped("SecondaryCidrBlock"),
    19 user_cidrs: List = Field::string("UserCidrs").wrapped("UserCidr"),
    20 nat_gateway_ids: List = Field::string("NatGatewayIds").wrapped("NatGatewayIds"),
    21 router_table_ids: List = Field::string("RouterTableIds").wrapped("RouterTableIds"),
    22 enabled_ipv6: OptBool = Field::boolean("EnabledIpv6"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpcsRequest,
    DescribeVpcsResponse,
    Vpc,
}
