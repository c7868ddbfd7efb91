// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpcAttribute.json; do not edit.
//! Returns the details of one VPC.
//!
//! Among them are blocks of addresses, router, state and how many resources of each kind it holds.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpcAttribute), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    AssociatedCen, DhcpOptionsSetStatus, Ipv6CidrBlock, Tag, VpcStatus,
};

operation! {
    name: "DescribeVpcAttribute",
    effect: Effect::Read,
    request: DescribeVpcAttributeRequest = DESCRIBE_VPC_ATTRIBUTE_REQUEST,
    response: DescribeVpcAttributeResponse = DESCRIBE_VPC_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 IncorrectVpcStatus = The VPC is being changed. Try again when it is `Available`.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeVpcAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpcAttributeRequest {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Whether it is the default one of its kind, made by the system.
    pub is_default: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVpcAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Whether it is the default one of its kind, made by the system.
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
}

record! {
    DescribeVpcAttributeRequest: DESCRIBE_VPC_ATTRIBUTE_REQUEST,
    0 vpc_id: Str = Field::string("VpcId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 dry_run: OptBool = Field::boolean("DryRun"),
    3 is_default: OptBool = Field::boolean("IsDefault"),
}

/// Response of `DescribeVpcAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpcAttributeResponse {
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<VpcStatus>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Whether it is the default one of its kind, made by the system.
    pub is_default: Option<bool>,
    /// `ClassicLinkEnabled`: boolean.
    pub classic_link_enabled: Option<bool>,
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
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
    /// Ids of the vSwitches (`vsw-...`). `DescribeVSwitches` lists them.
    pub v_switch_ids: Vec<String>,
    /// Blocks of addresses on the user's own side.
    pub user_cidrs: Vec<String>,
    /// Further blocks of IPv4 addresses that were added to the VPC.
    pub secondary_cidr_blocks: Vec<String>,
    /// Cloud Enterprise Network instances that it is attached to.
    pub associated_cens: Vec<AssociatedCen>,
    /// How many resources of each kind are in the VPC or vSwitch, one entry for each kind.
    pub cloud_resources: Vec<CloudResourceSetType>,
    /// Blocks of IPv6 addresses of the VPC, one entry for each line type.
    pub ipv6_cidr_blocks: Vec<Ipv6CidrBlock>,
    /// `SupportIpv4Gateway`: boolean.
    pub support_ipv4_gateway: Option<bool>,
    /// Id of the IPv4 gateway (`ipv4gw-...`), through which a VPC reaches the Internet. `ListIpv4Gateways`
    /// lists it.
    pub ipv4_gateway_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// `AssociatedPropagationSources`: list of records.
    pub associated_propagation_sources: Vec<AssociatedPropagationSource>,
    /// Whether the VPC or vSwitch has a block of IPv6 addresses.
    pub enabled_ipv6: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeVpcAttributeResponse: DESCRIBE_VPC_ATTRIBUTE_RESPONSE,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 status: Opt = Field::one_of("Status", VpcStatus::VALUES),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 is_default: OptBool = Field::boolean("IsDefault"),
    4 classic_link_enabled: OptBool = Field::boolean("ClassicLinkEnabled"),
    5 owner_id: OptInt = Field::int64("OwnerId"),
    6 region_id: OptStr = Field::string("RegionId"),
    7 vpc_name: OptStr = Field::string("VpcName"),
    8 v_router_id: OptStr = Field::string("VRouterId"),
    9 dhcp_options_set_status: Opt = Field::one_of("DhcpOptionsSetStatus", DhcpOptionsSetStatus::VALUES),
    10 cidr_block: OptStr = Field::string("CidrBlock"),
    11 request_id: OptStr = Field::string("RequestId"),
    12 description: OptStr = Field::string("Description"),
    13 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    14 dhcp_options_set_id: OptStr = Field::string("DhcpOptionsSetId"),
    15 ipv6_cidr_block: OptStr = Field::string("Ipv6CidrBlock"),
    16 v_switch_ids: List = Field::string("VSwitchIds").wrapped("VSwitchId"),
    17 user_cidrs: List = Field::string("UserCidrs").wrapped("UserCidr"),
    18 secondary_cidr_blocks: List = Field::string("SecondaryCidrBlocks").wrapped("SecondaryCidrBlock"),
    19 associated_cens: List = Field::record("AssociatedCens", &crate::shapes::ASSOCIATED_CEN).wrapped("AssociatedCen"),
    20 cloud_resources: List = Field::record("CloudResources", &CLOUD_RESOURCE_SET_TYPE).wrapped("CloudResourceSetType"),
    21 ipv6_cidr_blocks: List = Field::record("Ipv6CidrBlocks", &crate::shapes::IPV6_CIDR_BLOCK).wrapped("Ipv6CidrBlock"),
    22 support_ipv4_gateway: OptBool = Field::boolean("SupportIpv4Gateway"),
    23 ipv4_gateway_id: OptStr = Field::string("Ipv4GatewayId"),
    24 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    25 associated_propagation_sources: List = Field::record("AssociatedPropagationSources", &ASSOCIATED_PROPAGATION_SOURCE).wrapped("AssociatedPropagationSources"),
    26 enabled_ipv6: OptBool = Field::boolean("EnabledIpv6"),
}

/// `CloudResources.CloudResourceSetType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct CloudResourceSetType {
    /// `ResourceCount`: integer.
    pub resource_count: Option<i64>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<ResourceType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CloudResourceSetType: CLOUD_RESOURCE_SET_TYPE,
    0 resource_count: OptInt = Field::int32("ResourceCount"),
    1 resource_type: Opt = Field::one_of("ResourceType", ResourceType::VALUES),
}

/// `AssociatedPropagationSources.AssociatedPropagationSources` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociatedPropagationSource {
    /// `SourceType`: one of the documented values.
    pub source_type: Option<SourceType>,
    /// `SourceOwnerId`: integer.
    pub source_owner_id: Option<i64>,
    /// `SourceInstanceId`: string.
    pub source_instance_id: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// `RoutePropagated`: boolean.
    pub route_propagated: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AssociatedPropagationSource: ASSOCIATED_PROPAGATION_SOURCE,
    0 source_type: Opt = Field::one_of("SourceType", SourceType::VALUES),
    1 source_owner_id: OptInt = Field::int64("SourceOwnerId"),
    2 source_instance_id: OptStr = Field::string("SourceInstanceId"),
    3 status: Opt = Field::one_of("Status", Status::VALUES),
    4 route_propagated: OptBool = Field::boolean("RoutePropagated"),
}

open_enum! {
    /// Documented values of `CloudResources.CloudResourceSetType.ResourceType`. The provider may add
    /// others.
    pub enum ResourceType {
        VSwitch = "VSwitch",
        VRouter = "VRouter",
        RouteTable = "RouteTable",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum SourceType {
        Cen = "CEN",
        Vpn = "VPN",
        Tr = "TR",
        Ecr = "ECR",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum Status {
        Attaching = "Attaching",
        Attached = "Attached",
        Detaching = "Detaching",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpcAttributeRequest,
    DescribeVpcAttributeResponse,
    CloudResourceSetType,
    AssociatedPropagationSource,
}
