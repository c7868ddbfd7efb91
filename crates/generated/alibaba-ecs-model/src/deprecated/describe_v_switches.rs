// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeVSwitches.json; do not edit.
//! Lists vSwitches.
//!
//! Use DescribeVSwitches of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVSwitches).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

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
    "400 Mismatch.InstanceIdAndRegionId",
    "400 OperationFailed.Endpoint",
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
    /// `IsDefault`: yes or no.
    pub is_default: Option<bool>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
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

    /// Sets `IsDefault`.
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
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
}

record! {
    DescribeVSwitchesRequest: DESCRIBE_V_SWITCHES_REQUEST,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 v_switch_id: OptStr = Field::string("VSwitchId"),
    2 zone_id: OptStr = Field::string("ZoneId"),
    3 region_id: OptStr = Field::string("RegionId").filled(),
    4 is_default: OptBool = Field::boolean("IsDefault"),
    5 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    6 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
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
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `IsDefault`: yes or no.
    pub is_default: Option<bool>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `CidrBlock`: text.
    pub cidr_block: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `AvailableIpAddressCount`: integer.
    pub available_ip_address_count: Option<i64>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `VSwitchName`: text.
    pub v_switch_name: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    VSwitch: V_SWITCH,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 status: OptStr = Field::string("Status"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 is_default: OptBool = Field::boolean("IsDefault"),
    4 v_switch_id: OptStr = Field::string("VSwitchId"),
    5 cidr_block: OptStr = Field::string("CidrBlock"),
    6 description: OptStr = Field::string("Description"),
    7 available_ip_address_count: OptInt = Field::int64("AvailableIpAddressCount"),
    8 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    9 zone_id: OptStr = Field::string("ZoneId"),
    10 v_switch_name: OptStr = Field::string("VSwitchName"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVSwitchesRequest,
    DescribeVSwitchesResponse,
    VSwitch,
}
