// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpcs.json; do not edit.
//! Lists VPCs with their blocks, state, vSwitches and route tables.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpcs), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp, errors,
    operation, record,
};

pub use crate::shapes::{
    AttachmentStatus, DhcpOptionsSetStatus, Ipv6CidrBlock, Tag, VpcStatus,
};

operation! {
    name: "DescribeVpcs",
    effect: Effect::Read,
    request: DescribeVpcsRequest = DESCRIBE_VPCS_REQUEST,
    response: DescribeVpcsResponse = DESCRIBE_VPCS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Vpcs"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IellgalParameter.OwnerAccount = The owner's account is not the right one for this resource.",
    "400 IllegalParam.OwnerId",
    "400 InvalidAccount.NotFound = There is no such account.",
    "400 InvalidAliuid = The account's id is missing or not valid.",
    "400 InvalidResourceGroupId = There is no such resource group, or the operation does not support one.",
    "400 InvalidResourceGroupId.NotFound",
    "400 InvalidTagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue = A tag value is too long or contains `http://` or `https://`.",
    "400 InvalidVpcIdNumber.NotSupported",
    "400 OperationUnsupported.ResourceGroupId = There is no such resource group, or the operation does not support one.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeVpcs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpcsRequest {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the VPC: 1 to 128 characters, not starting with `http://` or `https://`.
    pub vpc_name: Option<String>,
    /// Whether it is the default one of its kind, made by the system.
    pub is_default: Option<bool>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `VpcOwnerId`: integer.
    pub vpc_owner_id: Option<i64>,
    /// Id of the set of DHCP options (`dopt-...`), which can be attached to VPCs. `ListDhcpOptionsSets`
    /// lists it.
    pub dhcp_options_set_id: Option<String>,
    /// Whether it has IPv6 addresses besides IPv4 ones.
    pub enable_ipv6: Option<bool>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVpcsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the VPC: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }

    /// Whether it is the default one of its kind, made by the system.
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `VpcOwnerId`.
    pub fn vpc_owner_id(mut self, value: i64) -> Self {
        self.vpc_owner_id = Some(value);
        self
    }

    /// Id of the set of DHCP options (`dopt-...`), which can be attached to VPCs.
    pub fn dhcp_options_set_id(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_id = Some(value.into());
        self
    }

    /// Whether it has IPv6 addresses besides IPv4 ones.
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// VPCs that match, one entry for each, with blocks of addresses, router and state.
    pub vpcs: Vec<Vpc>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the VPC: `Pending` while it is set up or changed, then `Available`.
    pub status: Option<VpcStatus>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Whether it is the default one of its kind, made by the system.
    pub is_default: Option<bool>,
    /// Id of the Alibaba Cloud account that the resource belongs to, in digits.
    pub owner_id: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Name of the VPC: 1 to 128 characters, not starting with `http://` or `https://`.
    pub vpc_name: Option<String>,
    /// Id of the VPC's router (`vrt-...`). `DescribeVRouters` lists it.
    pub v_router_id: Option<String>,
    /// State of the set of DHCP options in the VPC: `Available`, `InUse`, `Pending` or `Deleted`.
    pub dhcp_options_set_status: Option<DhcpOptionsSetStatus>,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the set of DHCP options (`dopt-...`), which can be attached to VPCs. `ListDhcpOptionsSets`
    /// lists it.
    pub dhcp_options_set_id: Option<String>,
    /// Block of IPv6 addresses. In requests for a vSwitch, the last eight bits of its block, 0 to 255.
    pub ipv6_cidr_block: Option<String>,
    /// Whether it is attached to a Cloud Enterprise Network: `Attached`, or empty.
    pub cen_status: Option<AttachmentStatus>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Blocks of IPv6 addresses of the VPC, one entry for each line type.
    pub ipv6_cidr_blocks: Vec<Ipv6CidrBlock>,
    /// Ids of the vSwitches (`vsw-...`). `DescribeVSwitches` lists them.
    pub v_switch_ids: Vec<String>,
    /// Further blocks of IPv4 addresses that were added to the VPC.
    pub secondary_cidr_blocks: Vec<String>,
    /// Blocks of addresses on the user's own side.
    pub user_cidrs: Vec<String>,
    /// `NatGatewayIds`: list of strings.
    pub nat_gateway_ids: Vec<String>,
    /// `RouterTableIds`: list of strings.
    pub router_table_ids: Vec<String>,
    /// Whether the VPC or vSwitch has a block of IPv6 addresses.
    pub enabled_ipv6: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Vpc: VPC,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 status: Opt = Field::one_of("Status", VpcStatus::VALUES),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 is_default: OptBool = Field::boolean("IsDefault"),
    4 owner_id: OptInt = Field::int64("OwnerId"),
    5 region_id: OptStr = Field::string("RegionId"),
    6 vpc_name: OptStr = Field::string("VpcName"),
    7 v_router_id: OptStr = Field::string("VRouterId"),
    8 dhcp_options_set_status: Opt = Field::one_of("DhcpOptionsSetStatus", DhcpOptionsSetStatus::VALUES),
    9 cidr_block: OptStr = Field::string("CidrBlock"),
    10 description: OptStr = Field::string("Description"),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    12 dhcp_options_set_id: OptStr = Field::string("DhcpOptionsSetId"),
    13 ipv6_cidr_block: OptStr = Field::string("Ipv6CidrBlock"),
    14 cen_status: Opt = Field::one_of("CenStatus", AttachmentStatus::VALUES),
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
