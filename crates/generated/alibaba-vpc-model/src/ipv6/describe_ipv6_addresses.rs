// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIpv6Addresses.json; do not edit.
//! Lists IPv6 addresses with the resource and the bandwidth of each.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIpv6Addresses).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "DescribeIpv6Addresses",
    effect: Effect::Read,
    request: DescribeIpv6AddressesRequest = DESCRIBE_IPV6_ADDRESSES_REQUEST,
    response: DescribeIpv6AddressesResponse = DESCRIBE_IPV6_ADDRESSES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Ipv6Addresses"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.Ipv6Address",
    "400 IllegalParam.NetworkType",
}

/// Request of `DescribeIpv6Addresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6AddressesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Ipv6AddressId`: text.
    pub ipv6_address_id: Option<String>,
    /// `Ipv6Address`: text.
    pub ipv6_address: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `AssociatedInstanceId`: text.
    pub associated_instance_id: Option<String>,
    /// `AssociatedInstanceType`: text.
    pub associated_instance_type: Option<String>,
    /// `NetworkType`: text.
    pub network_type: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `Ipv6InternetBandwidthId`: text.
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// `IncludeReservationData`: yes or no.
    pub include_reservation_data: Option<bool>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// `ServiceManaged`: yes or no.
    pub service_managed: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeIpv6AddressesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Ipv6AddressId`.
    pub fn ipv6_address_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_id = Some(value.into());
        self
    }

    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `AssociatedInstanceId`.
    pub fn associated_instance_id(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_id = Some(value.into());
        self
    }

    /// Sets `AssociatedInstanceType`.
    pub fn associated_instance_type(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_type = Some(value.into());
        self
    }

    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
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

    /// Sets `Ipv6InternetBandwidthId`.
    pub fn ipv6_internet_bandwidth_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_internet_bandwidth_id = Some(value.into());
        self
    }

    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
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

    /// Sets `ServiceManaged`.
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }
}

record! {
    DescribeIpv6AddressesRequest: DESCRIBE_IPV6_ADDRESSES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_address_id: OptStr = Field::string("Ipv6AddressId"),
    2 ipv6_address: OptStr = Field::string("Ipv6Address"),
    3 name: OptStr = Field::string("Name"),
    4 associated_instance_id: OptStr = Field::string("AssociatedInstanceId"),
    5 associated_instance_type: OptStr = Field::string("AssociatedInstanceType"),
    6 network_type: OptStr = Field::string("NetworkType"),
    7 vpc_id: OptStr = Field::string("VpcId"),
    8 v_switch_id: OptStr = Field::string("VSwitchId"),
    9 ipv6_internet_bandwidth_id: OptStr = Field::string("Ipv6InternetBandwidthId"),
    10 include_reservation_data: OptBool = Field::boolean("IncludeReservationData"),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    12 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    13 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    14 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    15 service_managed: OptBool = Field::boolean("ServiceManaged"),
}

/// Response of `DescribeIpv6Addresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6AddressesResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Ipv6Addresses`: records.
    pub ipv6_addresses: Vec<Ipv6Address>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeIpv6AddressesResponse: DESCRIBE_IPV6_ADDRESSES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 ipv6_addresses: List = Field::record("Ipv6Addresses", &IPV6_ADDRESS).wrapped("Ipv6Address"),
}

/// `Ipv6Addresses.Ipv6Address` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Ipv6Address {
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `Ipv6AddressId`: text.
    pub ipv6_address_id: Option<String>,
    /// `AllocationTime`: text.
    pub allocation_time: Option<String>,
    /// `Ipv6AddressName`: text.
    pub ipv6_address_name: Option<String>,
    /// `Ipv6AddressDescription`: text.
    pub ipv6_address_description: Option<String>,
    /// `AssociatedInstanceType`: text.
    pub associated_instance_type: Option<String>,
    /// `AssociatedInstanceId`: text.
    pub associated_instance_id: Option<String>,
    /// `NetworkType`: text.
    pub network_type: Option<String>,
    /// `Ipv6Address`: text.
    pub ipv6_address: Option<String>,
    /// `Ipv6Isp`: text.
    pub ipv6_isp: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `Ipv6GatewayId`: text.
    pub ipv6_gateway_id: Option<String>,
    /// `RealBandwidth`: integer.
    pub real_bandwidth: Option<i64>,
    /// `Ipv6InternetBandwidth`: record.
    pub ipv6_internet_bandwidth: Option<Ipv6InternetBandwidth>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// `ServiceManaged`: integer.
    pub service_managed: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Ipv6Address: IPV6_ADDRESS,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 status: OptStr = Field::string("Status"),
    2 ipv6_address_id: OptStr = Field::string("Ipv6AddressId"),
    3 allocation_time: OptStr = Field::string("AllocationTime"),
    4 ipv6_address_name: OptStr = Field::string("Ipv6AddressName"),
    5 ipv6_address_description: OptStr = Field::string("Ipv6AddressDescription"),
    6 associated_instance_type: OptStr = Field::string("AssociatedInstanceType"),
    7 associated_instance_id: OptStr = Field::string("AssociatedInstanceId"),
    8 network_type: OptStr = Field::string("NetworkType"),
    9 ipv6_address: OptStr = Field::string("Ipv6Address"),
    10 ipv6_isp: OptStr = Field::string("Ipv6Isp"),
    11 v_switch_id: OptStr = Field::string("VSwitchId"),
    12 ipv6_gateway_id: OptStr = Field::string("Ipv6GatewayId"),
    13 real_bandwidth: OptInt = Field::int32("RealBandwidth"),
    14 ipv6_internet_bandwidth: Opt = Field::record("Ipv6InternetBandwidth", &IPV6_INTERNET_BANDWIDTH),
    15 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    16 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    17 service_managed: OptInt = Field::int32("ServiceManaged"),
}

/// `Ipv6Addresses.Ipv6Address.Ipv6InternetBandwidth` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Ipv6InternetBandwidth {
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `Bandwidth`: integer.
    pub bandwidth: Option<i64>,
    /// `Ipv6InternetBandwidthId`: text.
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `HasReservationData`: yes or no.
    pub has_reservation_data: Option<bool>,
    /// `ReservationInternetChargeType`: text.
    pub reservation_internet_charge_type: Option<String>,
    /// `ReservationOrderType`: text.
    pub reservation_order_type: Option<String>,
    /// `ReservationActiveTime`: text.
    pub reservation_active_time: Option<String>,
    /// `ReservationBandwidth`: integer.
    pub reservation_bandwidth: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Ipv6InternetBandwidth: IPV6_INTERNET_BANDWIDTH,
    0 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    1 business_status: OptStr = Field::string("BusinessStatus"),
    2 bandwidth: OptInt = Field::int32("Bandwidth"),
    3 ipv6_internet_bandwidth_id: OptStr = Field::string("Ipv6InternetBandwidthId"),
    4 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    5 has_reservation_data: OptBool = Field::boolean("HasReservationData"),
    6 reservation_internet_charge_type: OptStr = Field::string("ReservationInternetChargeType"),
    7 reservation_order_type: OptStr = Field::string("ReservationOrderType"),
    8 reservation_active_time: OptStr = Field::string("ReservationActiveTime"),
    9 reservation_bandwidth: OptInt = Field::int64("ReservationBandwidth"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeIpv6AddressesRequest,
    DescribeIpv6AddressesResponse,
    Ipv6Address,
    Ipv6InternetBandwidth,
}
