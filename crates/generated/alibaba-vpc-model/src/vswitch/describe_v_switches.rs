// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVSwitches.json; do not edit.
//! Lists vSwitches with block, zone, state and number of free addresses.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVSwitches).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{RouteTable, Tag};

operation! {
    name: "DescribeVSwitches",
    effect: Effect::Read,
    request: DescribeVSwitchesRequest = DESCRIBE_V_SWITCHES_REQUEST,
    response: DescribeVSwitchesResponse = DESCRIBE_V_SWITCHES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VSwitches"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 Forbidden.VpcNotFound",
    "400 IellgalParameter.OwnerAccount",
    "400 IllegalParam.OwnerId",
    "400 InvalidTagKey",
    "400 InvalidTagValue",
    "404 InvalidVSwitchId.NotFound",
    "404 InvalidVSwitchIdNumber.NotSupported",
    "404 InvalidVpcIdNumber.NotSupported",
}

/// Request of `DescribeVSwitches`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesRequest {
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VSwitchName`: text.
    pub v_switch_name: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `IsDefault`: yes or no.
    pub is_default: Option<bool>,
    /// `RouteTableId`: text.
    pub route_table_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `VSwitchOwnerId`: integer.
    pub v_switch_owner_id: Option<i64>,
    /// `EnableIpv6`: yes or no.
    pub enable_ipv6: Option<bool>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVSwitchesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `VSwitchName`.
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self {
        self.v_switch_name = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `IsDefault`.
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }

    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
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

    /// Sets `VSwitchOwnerId`.
    pub fn v_switch_owner_id(mut self, value: i64) -> Self {
        self.v_switch_owner_id = Some(value);
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
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `VSwitches`: records.
    pub v_switches: Vec<VSwitch>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `IsDefault`: yes or no.
    pub is_default: Option<bool>,
    /// `AvailableIpAddressCount`: integer.
    pub available_ip_address_count: Option<i64>,
    /// `NetworkAclId`: text.
    pub network_acl_id: Option<String>,
    /// `OwnerId`: integer.
    pub owner_id: Option<i64>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `CidrBlock`: text.
    pub cidr_block: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `Ipv6CidrBlock`: text.
    pub ipv6_cidr_block: Option<String>,
    /// `VSwitchName`: text.
    pub v_switch_name: Option<String>,
    /// `ShareType`: text.
    pub share_type: Option<String>,
    /// `EnabledIpv6`: yes or no.
    pub enabled_ipv6: Option<bool>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// `RouteTable`: record.
    pub route_table: Option<RouteTable>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    VSwitch: V_SWITCH,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 status: OptStr = Field::string("Status"),
    2 creation_time: OptStr = Field::string("CreationTime"),
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
