// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVSwitchAttributes.json; do not edit.
//! Returns the details of one vSwitch.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVSwitchAttributes).

use cloudspec_wire::{Effect, Extra, Field, Value, errors, operation, record};

pub use crate::shapes::{RouteTable, Tag};

operation! {
    name: "DescribeVSwitchAttributes",
    effect: Effect::Read,
    request: DescribeVSwitchAttributesRequest = DESCRIBE_V_SWITCH_ATTRIBUTES_REQUEST,
    response: DescribeVSwitchAttributesResponse = DESCRIBE_V_SWITCH_ATTRIBUTES_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidVSwitchId.NotFound",
}

/// Request of `DescribeVSwitchAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesRequest {
    /// `VSwitchId`: text.
    pub v_switch_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVSwitchAttributesRequest {
    /// Starts with the required members.
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self {
            v_switch_id: v_switch_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `DryRun`.
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
    /// `RequestId`: text.
    pub request_id: Option<String>,
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
    /// `RouteTable`: record.
    pub route_table: Option<RouteTable>,
    /// `CloudResources`: any JSON value.
    pub cloud_resources: Value,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeVSwitchAttributesResponse: DESCRIBE_V_SWITCH_ATTRIBUTES_RESPONSE,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 status: OptStr = Field::string("Status"),
    2 creation_time: OptStr = Field::string("CreationTime"),
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
