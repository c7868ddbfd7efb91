// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeVSwitches.json; do not edit.
//! Lists vSwitches.
//!
//! Use `DescribeVSwitches` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVSwitches), 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, errors, operation,
    record,
};

pub use crate::shapes::VSwitchStatus;

operation! {
    name: "DescribeVSwitches",
    effect: Effect::Read,
    request: DescribeVSwitchesRequest = DESCRIBE_V_SWITCHES_REQUEST,
    response: DescribeVSwitchesResponse = DESCRIBE_V_SWITCHES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VSwitches"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 Forbidden.VpcNotFound = There is no such VPC in this region. Check the id and the region.",
    "400 IellgalParameter.OwnerAccount = The owner's account is not the right one for this resource.",
    "400 Mismatch.InstanceIdAndRegionId",
    "400 OperationFailed.Endpoint",
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
    /// Whether it is the default one of its kind, made by the system.
    pub is_default: Option<bool>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
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

    /// Whether it is the default one of its kind, made by the system.
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<VSwitchStatus>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Whether it is the default one of its kind, made by the system.
    pub is_default: Option<bool>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// How many private IP addresses are free.
    pub available_ip_address_count: Option<i64>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Name of the vSwitch: 1 to 128 characters, not starting with `http://` or `https://`.
    pub v_switch_name: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VSwitch: V_SWITCH,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 status: Opt = Field::one_of("Status", VSwitchStatus::VALUES),
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
