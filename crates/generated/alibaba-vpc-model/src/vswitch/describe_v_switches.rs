// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVSwitches.json; do not edit.
//! Lists vSwitches with block, zone, state and number of free addresses.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVSwitches), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp, errors,
    operation, record,
};

pub use crate::shapes::{RouteTable, Tag, VSwitchStatus};

operation! {
    name: "DescribeVSwitches",
    effect: Effect::Read,
    request: DescribeVSwitchesRequest = DESCRIBE_V_SWITCHES_REQUEST,
    response: DescribeVSwitchesResponse = DESCRIBE_V_SWITCHES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VSwitches"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 Forbidden.VpcNotFound = There is no such VPC in this region. Check the id and the region.",
    "400 IellgalParameter.OwnerAccount = The owner's account is not the right one for this resource.",
    "400 IllegalParam.OwnerId",
    "400 InvalidTagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue = A tag value is too long or contains `http://` or `https://`.",
    "404 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
    "404 InvalidVSwitchIdNumber.NotSupported",
    "404 InvalidVpcIdNumber.NotSupported",
}

/// Request of `DescribeVSwitches`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesRequest {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the vSwitch: 1 to 128 characters, not starting with `http://` or `https://`.
    pub v_switch_name: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Whether it is the default one of its kind, made by the system.
    pub is_default: Option<bool>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `VSwitchOwnerId`: integer.
    pub v_switch_owner_id: Option<i64>,
    /// Whether it has IPv6 addresses besides IPv4 ones.
    pub enable_ipv6: Option<bool>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVSwitchesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the vSwitch: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self {
        self.v_switch_name = Some(value.into());
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

    /// Id of the route table (`vtb-...`).
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
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

    /// Sets `VSwitchOwnerId`.
    pub fn v_switch_owner_id(mut self, value: i64) -> Self {
        self.v_switch_owner_id = Some(value);
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
    DescribeVSwitchesRequest: DESCRIBE_V_SWITCHES_REQUEST,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 v_switch_id: OptStr = Field::string("VSwitchId"),
    2 zone_id: OptStr = Field::string("ZoneId"),
    3 region_id: OptStr = Field::string("RegionId").filled(),
    4 v_switch_name: OptStr = Field::string("VSwitchName"),
    5 dry_run: OptBool = Field::boolean("DryRun"),
    6 is_default: OptBool = Field::boolean("IsDefault"),
    7 route_table_id: OptStr = Field::string("RouteTableId"),
    8 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    9 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    10 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    11 v_switch_owner_id: OptInt = Field::int64("VSwitchOwnerId"),
    12 enable_ipv6: OptBool = Field::boolean("EnableIpv6"),
    13 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeVSwitches`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// vSwitches that match, one entry for each, with zone, block of addresses and how many are free.
    pub v_switches: Vec<VSwitch>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeVSwitchesResponse: DESCRIBE_V_SWITCHES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 v_switches: List = Field::record("VSwitches", &V_SWITCH).wrapped("VSwitch"),
}

/// `VSwitches.VSwitch` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VSwitch {
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
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Route table that the vSwitch uses: its id and whether it is the system's own.
    pub route_table: Option<RouteTable>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VSwitch: V_SWITCH,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 status: Opt = Field::one_of("Status", VSwitchStatus::VALUES),
    2 creation_time: Opt = Field::timestamp("CreationTime"),
    3 is_default: OptBool = Field::boolean("IsDefault"),
    4 available_ip_address_count: OptInt = Field::int64("AvailableIpAddressCount"),
    5 network_acl_id: OptStr = Field::string("NetworkAclId"),
    6 owner_id: OptInt = Field::int64("OwnerId"),
    7 v_switch_id: OptStr = Field::string("VSwitchId"),
    8 cidr_block: OptStr = Field::string("CidrBlock"),
    9 description: OptStr = Field::string("Description"),
    10 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    11 zone_id: OptStr = Field::string("ZoneId"),
    12 ipv6_cidr_block: OptStr = Field::string("Ipv6CidrBlock"),
    13 v_switch_name: OptStr = Field::string("VSwitchName"),
    14 share_type: OptStr = Field::string("ShareType"),
    15 enabled_ipv6: OptBool = Field::boolean("EnabledIpv6"),
    16 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    17 route_table: Opt = Field::record("RouteTable", &crate::shapes::ROUTE_TABLE),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVSwitchesRequest,
    DescribeVSwitchesResponse,
    VSwitch,
}
