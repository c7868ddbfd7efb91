// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIpv6Addresses.json; do not edit.
//! Lists IPv6 addresses with the resource and the bandwidth of each.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIpv6Addresses).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeIpv6AddressesRequest, DescribeIpv6AddressesResponse>(
    "DescribeIpv6Addresses", Effect::Read, &DESCRIBE_IPV6_ADDRESSES_REQUEST, &DESCRIBE_IPV6_ADDRESSES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Ipv6Addresses"],
    total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.Ipv6Address IllegalParam.NetworkType
");

/// Request of `DescribeIpv6Addresses`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6AddressesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6AddressId`: text. */ pub ipv6_address_id: Option<String>,
    /** `Ipv6Address`: text. */ pub ipv6_address: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `AssociatedInstanceId`: text. */ pub associated_instance_id: Option<String>,
    /** `AssociatedInstanceType`: text. */ pub associated_instance_type: Option<String>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `Ipv6InternetBandwidthId`: text. */ pub ipv6_internet_bandwidth_id: Option<String>,
    /** `IncludeReservationData`: yes or no. */ pub include_reservation_data: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `ServiceManaged`: yes or no. */ pub service_managed: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeIpv6AddressesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Ipv6AddressId`.
    pub fn ipv6_address_id(mut self, value: impl Into<String>) -> Self { self.ipv6_address_id = Some(value.into()); self }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl Into<String>) -> Self { self.ipv6_address = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `AssociatedInstanceId`.
    pub fn associated_instance_id(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_id = Some(value.into()); self
    }
    /// Sets `AssociatedInstanceType`.
    pub fn associated_instance_type(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_type = Some(value.into()); self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self { self.network_type = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self { self.v_switch_id = Some(value.into()); self }
    /// Sets `Ipv6InternetBandwidthId`.
    pub fn ipv6_internet_bandwidth_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_internet_bandwidth_id = Some(value.into()); self
    }
    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self { self.include_reservation_data = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `ServiceManaged`.
    pub fn service_managed(mut self, value: bool) -> Self { self.service_managed = Some(value); self }
}
/// Table of [`DescribeIpv6AddressesRequest`].
pub static DESCRIBE_IPV6_ADDRESSES_REQUEST: Schema =
    Schema { name: "DescribeIpv6AddressesRequest", fields: { static ROWS: [Field; 16] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6AddressId"),
    Field::string("Ipv6Address"),
    Field::string("Name"),
    Field::string("AssociatedInstanceId"),
    Field::string("AssociatedInstanceType"),
    Field::string("NetworkType"),
    Field::string("VpcId"),
    Field::string("VSwitchId"),
    Field::string("Ipv6InternetBandwidthId"),
    Field::boolean("IncludeReservationData"),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::boolean("ServiceManaged"),
]; &ROWS } };
record!(DescribeIpv6AddressesRequest, DESCRIBE_IPV6_ADDRESSES_REQUEST,
    [0 OptStr region_id, 1 OptStr ipv6_address_id, 2 OptStr ipv6_address, 3 OptStr name, 4 OptStr associated_instance_id,
    5 OptStr associated_instance_type, 6 OptStr network_type, 7 OptStr vpc_id, 8 OptStr v_switch_id,
    9 OptStr ipv6_internet_bandwidth_id, 11 OptStr resource_group_id, 12 List tag] [10 OptBool include_reservation_data,
    13 OptInt page_number, 14 OptInt page_size, 15 OptBool service_managed]);

/// Answer of `DescribeIpv6Addresses`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeIpv6AddressesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Ipv6Addresses`: records. */ pub ipv6_addresses: Vec<Ipv6Address>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeIpv6AddressesResponse`].
pub static DESCRIBE_IPV6_ADDRESSES_RESPONSE: Schema =
    Schema { name: "DescribeIpv6AddressesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("Ipv6Addresses", &IPV6_ADDRESS).wrapped("Ipv6Address"),
]; &ROWS } };
record!(DescribeIpv6AddressesResponse, DESCRIBE_IPV6_ADDRESSES_RESPONSE,
    [1 OptStr request_id, 4 List ipv6_addresses] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Ipv6Addresses.Ipv6Address` holds.
#[derive(Default)] #[non_exhaustive] pub struct Ipv6Address {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `Ipv6AddressId`: text. */ pub ipv6_address_id: Option<String>,
    /** `AllocationTime`: text. */ pub allocation_time: Option<String>,
    /** `Ipv6AddressName`: text. */ pub ipv6_address_name: Option<String>,
    /** `Ipv6AddressDescription`: text. */ pub ipv6_address_description: Option<String>,
    /** `AssociatedInstanceType`: text. */ pub associated_instance_type: Option<String>,
    /** `AssociatedInstanceId`: text. */ pub associated_instance_id: Option<String>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `Ipv6Address`: text. */ pub ipv6_address: Option<String>,
    /** `Ipv6Isp`: text. */ pub ipv6_isp: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `Ipv6GatewayId`: text. */ pub ipv6_gateway_id: Option<String>,
    /** `RealBandwidth`: integer. */ pub real_bandwidth: Option<i64>,
    /** `Ipv6InternetBandwidth`: record. */ pub ipv6_internet_bandwidth: Option<Ipv6InternetBandwidth>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `ServiceManaged`: integer. */ pub service_managed: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Ipv6Address`].
pub static IPV6_ADDRESS: Schema = Schema { name: "Ipv6Address", fields: { static ROWS: [Field; 18] = [
    Field::string("VpcId"),
    Field::string("Status"),
    Field::string("Ipv6AddressId"),
    Field::string("AllocationTime"),
    Field::string("Ipv6AddressName"),
    Field::string("Ipv6AddressDescription"),
    Field::string("AssociatedInstanceType"),
    Field::string("AssociatedInstanceId"),
    Field::string("NetworkType"),
    Field::string("Ipv6Address"),
    Field::string("Ipv6Isp"),
    Field::string("VSwitchId"),
    Field::string("Ipv6GatewayId"),
    Field::int32("RealBandwidth"),
    Field::record("Ipv6InternetBandwidth", &IPV6_INTERNET_BANDWIDTH),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    Field::int32("ServiceManaged"),
]; &ROWS } };
record!(Ipv6Address, IPV6_ADDRESS,
    [0 OptStr vpc_id, 1 OptStr status, 2 OptStr ipv6_address_id, 3 OptStr allocation_time, 4 OptStr ipv6_address_name,
    5 OptStr ipv6_address_description, 6 OptStr associated_instance_type, 7 OptStr associated_instance_id, 8 OptStr network_type,
    9 OptStr ipv6_address, 10 OptStr ipv6_isp, 11 OptStr v_switch_id, 12 OptStr ipv6_gateway_id, 14 Opt ipv6_internet_bandwidth,
    15 OptStr resource_group_id, 16 List tags] [13 OptInt real_bandwidth, 17 OptInt service_managed]);

/// What `Ipv6Addresses.Ipv6Address.Ipv6InternetBandwidth` holds.
#[derive(Default)] #[non_exhaustive] pub struct Ipv6InternetBandwidth {
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `Bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `Ipv6InternetBandwidthId`: text. */ pub ipv6_internet_bandwidth_id: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `HasReservationData`: yes or no. */ pub has_reservation_data: Option<bool>,
    /** `ReservationInternetChargeType`: text. */ pub reservation_internet_charge_type: Option<String>,
    /** `ReservationOrderType`: text. */ pub reservation_order_type: Option<String>,
    /** `ReservationActiveTime`: text. */ pub reservation_active_time: Option<String>,
    /** `ReservationBandwidth`: integer. */ pub reservation_bandwidth: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Ipv6InternetBandwidth`].
pub static IPV6_INTERNET_BANDWIDTH: Schema = Schema { name: "Ipv6InternetBandwidth", fields: { static ROWS: [Field; 10] = [
    Field::string("InternetChargeType"),
    Field::string("BusinessStatus"),
    Field::int32("Bandwidth"),
    Field::string("Ipv6InternetBandwidthId"),
    Field::string("InstanceChargeType"),
    Field::boolean("HasReservationData"),
    Field::string("ReservationInternetChargeType"),
    Field::string("ReservationOrderType"),
    Field::string("ReservationActiveTime"),
    Field::int64("ReservationBandwidth"),
]; &ROWS } };
record!(Ipv6InternetBandwidth, IPV6_INTERNET_BANDWIDTH,
    [0 OptStr internet_charge_type, 1 OptStr business_status, 3 OptStr ipv6_internet_bandwidth_id, 4 OptStr instance_charge_type,
    6 OptStr reservation_internet_charge_type, 7 OptStr reservation_order_type,
    8 OptStr reservation_active_time] [2 OptInt bandwidth, 5 OptBool has_reservation_data, 9 OptInt reservation_bandwidth]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeIpv6AddressesRequest, DescribeIpv6AddressesResponse, Ipv6Address, Ipv6InternetBandwidth,
);
