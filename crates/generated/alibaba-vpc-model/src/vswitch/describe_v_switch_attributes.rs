// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVSwitchAttributes.json; do not edit.
//! Returns the details of one vSwitch.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVSwitchAttributes),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Timestamp, Value, errors, operation, record,
};

pub use crate::shapes::{RouteTable, Tag, VSwitchStatus};

operation! {
    name: "DescribeVSwitchAttributes",
    effect: Effect::Read,
    request: DescribeVSwitchAttributesRequest = DESCRIBE_V_SWITCH_ATTRIBUTES_REQUEST,
    response: DescribeVSwitchAttributesResponse = DESCRIBE_V_SWITCH_ATTRIBUTES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
}

/// Request of `DescribeVSwitchAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesRequest {
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVSwitchAttributesRequest {
    /// Creates a value with the required members.
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self {
            v_switch_id: v_switch_id.into(),
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
}

record! {
    DescribeVSwitchAttributesRequest: DESCRIBE_V_SWITCH_ATTRIBUTES_REQUEST,
    0 v_switch_id: Str = Field::string("VSwitchId").required(),
    1 region_id: OptStr = Field::string("RegionId").filled(),
    2 dry_run: OptBool = Field::boolean("DryRun"),
}

/// Response of `DescribeVSwitchAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesResponse {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<VSwitchStatus>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Whether it is the default one of its kind, made by the system.
    pub is_default: Option<bool>,
    /// How many private IP addresses are free.
    pub available_ip_address_count: Option<i64>,
    /// Id of the network ACL (`nacl-...`). `DescribeNetworkAcls` lists it.
    pub network_acl_id: Option<String>,
    /// Id of the Alibaba Cloud account that the resource belongs to, in digits.
    pub owner_id: Option<i64>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Block of IPv6 addresses. In requests for a vSwitch, the last eight bits of its block, 0 to 255.
    pub ipv6_cidr_block: Option<String>,
    /// Name of the vSwitch: 1 to 128 characters, not starting with `http://` or `https://`.
    pub v_switch_name: Option<String>,
    /// Whether another account shares the resource: `Shared`, or empty.
    pub share_type: Option<String>,
    /// Whether the VPC or vSwitch has a block of IPv6 addresses.
    pub enabled_ipv6: Option<bool>,
    /// Route table that the vSwitch uses: its id and whether it is the system's own.
    pub route_table: Option<RouteTable>,
    /// How many resources of each kind are in the VPC or vSwitch, one entry for each kind.
    pub cloud_resources: Value,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeVSwitchAttributesResponse: DESCRIBE_V_SWITCH_ATTRIBUTES_RESPONSE,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 status: Opt = Field::one_of("Status", VSwitchStatus::VALUES),
    2 creation_time: Opt = Field::timestamp("CreationTime"),
    3 is_default: OptBool = Field::boolean("IsDefault"),
    4 available_ip_address_count: OptInt = Field::int64("AvailableIpAddressCount"),
    5 network_acl_id: OptStr = Field::string("NetworkAclId"),
    6 owner_id: OptInt = Field::int64("OwnerId"),
    7 v_switch_id: OptStr = Field::string("VSwitchId"),
    8 request_id: OptStr = Field::string("RequestId"),
    9 cidr_block: OptStr = Field::string("CidrBlock"),
    10 description: OptStr = Field::string("Description"),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    12 zone_id: OptStr = Field::string("ZoneId"),
    13 ipv6_cidr_block: OptStr = Field::string("Ipv6CidrBlock"),
    14 v_switch_name: OptStr = Field::string("VSwitchName"),
    15 share_type: OptStr = Field::string("ShareType"),
    16 enabled_ipv6: OptBool = Field::boolean("EnabledIpv6"),
    17 route_table: Opt = Field::record("RouteTable", &crate::shapes::ROUTE_TABLE),
    18 cloud_resources: Any = Field::any("CloudResources"),
    19 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVSwitchAttributesRequest,
    DescribeVSwitchAttributesResponse,
}
