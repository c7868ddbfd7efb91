// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeHaVips.json; do not edit.
//! Lists high-availability virtual IP addresses.
//!
//! Use `DescribeHaVips` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeHaVips), 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, errors, operation,
    record,
};

pub use crate::shapes::HaVipStatus;

operation! {
    name: "DescribeHaVips",
    effect: Effect::Read,
    request: DescribeHaVipsRequest = DESCRIBE_HA_VIPS_REQUEST,
    response: DescribeHaVipsResponse = DESCRIBE_HA_VIPS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["HaVips"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 Forbidden.HaVip = There is no such high-availability virtual IP, or the account may not use it.",
    "404 InvalidFilterKey.ValueNotSupported = The filter has a key that the operation does not know.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeHaVips`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeHaVipsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Conditions that narrow the list down. At most 6 elements.
    pub filter: Vec<Filter>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeHaVipsRequest {
    /// Creates a value with the required members.
    pub fn new(filter: impl IntoIterator<Item = Filter>) -> Self {
        Self {
            filter: cloudspec_wire::all(filter),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    DescribeHaVipsRequest: DESCRIBE_HA_VIPS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    3 filter: List = Field::record("Filter", &FILTER).list().required().limits(&Limits::new().items(None, Some(6))),
}

/// `Filter` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Filter {
    /// What the condition is about; the operation's documentation lists the keys.
    pub key: Option<String>,
    /// Value that the condition names; what it means depends on `Key`. At most 10 elements.
    pub value: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Filter {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the condition is about; the operation's documentation lists the keys.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value that the condition names; what it means depends on `Key`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.value.is_empty());
        self
    }
}

record! {
    Filter: FILTER,
    0 key: OptStr = Field::string("Key"),
    1 value: List = Field::string("Value").list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `DescribeHaVips`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeHaVipsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// The high-availability virtual IPs (HaVips).
    pub ha_vips: Vec<HaVip>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeHaVipsResponse: DESCRIBE_HA_VIPS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 ha_vips: List = Field::record("HaVips", &HA_VIP).wrapped("HaVip"),
}

/// `HaVips.HaVip` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct HaVip {
    /// State of the resource, or the state that is looked for.
    pub status: Option<HaVipStatus>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the high-availability virtual IP (HaVip): `havip-...`. `DescribeHaVips` lists it.
    pub ha_vip_id: Option<String>,
    /// When the resource was created.
    pub create_time: Option<Timestamp>,
    /// Id of the instance that has the virtual address now (`i-...`); another takes over when it fails.
    pub master_instance_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Elastic IP addresses that are bound to the virtual address, one entry for each.
    pub associated_eip_addresses: Vec<String>,
    /// Ids of the instances or network interfaces that the virtual address is bound to.
    pub associated_instances: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    HaVip: HA_VIP,
    0 status: Opt = Field::one_of("Status", HaVipStatus::VALUES),
    1 vpc_id: OptStr = Field::string("VpcId"),
    2 v_switch_id: OptStr = Field::string("VSwitchId"),
    3 ip_address: OptStr = Field::string("IpAddress"),
    4 description: OptStr = Field::string("Description"),
    5 ha_vip_id: OptStr = Field::string("HaVipId"),
    6 create_time: Opt = Field::timestamp("CreateTime"),
    7 master_instance_id: OptStr = Field::string("MasterInstanceId"),
    8 region_id: OptStr = Field::string("RegionId"),
    9 associated_eip_addresses: List = Field::string("AssociatedEipAddresses").wrapped("associatedEipAddresse"),
    10 associated_instances: List = Field::string("AssociatedInstances").wrapped("associatedInstance"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeHaVipsRequest,
    Filter,
    DescribeHaVipsResponse,
    HaVip,
}
