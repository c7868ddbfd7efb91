// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeIpv6Addresses.json; do not edit.
//! Lists IPv6 addresses with the resource and the bandwidth of each.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIpv6Addresses),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{
    AssociatedInstanceType, AvailabilityStatus, BusinessStatus, Ipv6InternetChargeType,
    Ipv6Isp, Tag,
};

operation! {
    name: "DescribeIpv6Addresses",
    effect: Effect::Read,
    request: DescribeIpv6AddressesRequest = DESCRIBE_IPV6_ADDRESSES_REQUEST,
    response: DescribeIpv6AddressesResponse = DESCRIBE_IPV6_ADDRESSES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Ipv6Addresses"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.Ipv6Address",
    "400 IllegalParam.NetworkType",
}

/// Request of `DescribeIpv6Addresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeIpv6AddressesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPv6 address (`ipv6-...`). `DescribeIpv6Addresses` lists it.
    pub ipv6_address_id: Option<String>,
    /// IPv6 address, such as `2001:db8::1`.
    pub ipv6_address: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the resource that the address is bound to. Its kind stands in `AssociatedInstanceType`.
    pub associated_instance_id: Option<String>,
    /// Kind of the resource that the virtual address is bound to: `EcsInstance` or `NetworkInterface`.
    pub associated_instance_type: Option<AssociatedInstanceType>,
    /// Whether it works over the Internet or inside private networks.
    pub network_type: Option<NetworkType>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Id of the public bandwidth of the IPv6 address (`ipv6bw-...`).
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// Whether to return also what has been ordered but is not in effect yet.
    pub include_reservation_data: Option<bool>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Whether a cloud service manages the resource (1), in which case users cannot change it, or not (0).
    pub service_managed: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeIpv6AddressesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the IPv6 address (`ipv6-...`).
    pub fn ipv6_address_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_id = Some(value.into());
        self
    }

    /// IPv6 address, such as `2001:db8::1`.
    pub fn ipv6_address(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the resource that the address is bound to.
    pub fn associated_instance_id(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_id = Some(value.into());
        self
    }

    /// Kind of the resource that the virtual address is bound to: `EcsInstance` or `NetworkInterface`.
    pub fn associated_instance_type(
        mut self,
        value: impl Into<AssociatedInstanceType>,
    ) -> Self {
        self.associated_instance_type = Some(value.into());
        self
    }

    /// Whether it works over the Internet or inside private networks.
    pub fn network_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
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

    /// Id of the public bandwidth of the IPv6 address (`ipv6bw-...`).
    pub fn ipv6_internet_bandwidth_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_internet_bandwidth_id = Some(value.into());
        self
    }

    /// Whether to return also what has been ordered but is not in effect yet.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
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

    /// Whether a cloud service manages the resource (1), in which case users cannot change it, or not (0).
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
    5 associated_instance_type: Opt = Field::one_of("AssociatedInstanceType", AssociatedInstanceType::VALUES),
    6 network_type: Opt = Field::one_of("NetworkType", NetworkType::VALUES),
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `Ipv6Addresses`: list of records.
    pub ipv6_addresses: Vec<Ipv6Address>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<AvailabilityStatus>,
    /// Id of the IPv6 address (`ipv6-...`). `DescribeIpv6Addresses` lists it.
    pub ipv6_address_id: Option<String>,
    /// When it was allocated.
    pub allocation_time: Option<Timestamp>,
    /// Name of the IPv6 address: at most 128 characters, not starting with `http://` or `https://`.
    pub ipv6_address_name: Option<String>,
    /// Description of the IPv6 address: at most 256 characters, not starting with `http://` or `https://`.
    pub ipv6_address_description: Option<String>,
    /// Kind of the resource that the virtual address is bound to: `EcsInstance` or `NetworkInterface`.
    pub associated_instance_type: Option<String>,
    /// Id of the resource that the address is bound to. Its kind stands in `AssociatedInstanceType`.
    pub associated_instance_id: Option<String>,
    /// Whether it works over the Internet or inside private networks.
    pub network_type: Option<Ipv6AddressNetworkType>,
    /// IPv6 address, such as `2001:db8::1`.
    pub ipv6_address: Option<String>,
    /// Line type of the IPv6 addresses, such as `BGP`.
    pub ipv6_isp: Option<Ipv6Isp>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Id of the IPv6 gateway (`ipv6gw-...`). `DescribeIpv6Gateways` lists it.
    pub ipv6_gateway_id: Option<String>,
    /// `RealBandwidth`: integer.
    pub real_bandwidth: Option<i64>,
    /// `Ipv6InternetBandwidth`: record.
    pub ipv6_internet_bandwidth: Option<Ipv6InternetBandwidth>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Whether a cloud service manages the resource (1), in which case users cannot change it, or not (0).
    pub service_managed: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Ipv6Address: IPV6_ADDRESS,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 status: Opt = Field::one_of("Status", AvailabilityStatus::VALUES),
    2 ipv6_address_id: OptStr = Field::string("Ipv6AddressId"),
    3 allocation_time: Opt = Field::timestamp("AllocationTime"),
    4 ipv6_address_name: OptStr = Field::string("Ipv6AddressName"),
    5 ipv6_address_description: OptStr = Field::string("Ipv6AddressDescription"),
    6 associated_instance_type: OptStr = Field::string("AssociatedInstanceType"),
    7 associated_instance_id: OptStr = Field::string("AssociatedInstanceId"),
    8 network_type: Opt = Field::one_of("NetworkType", Ipv6AddressNetworkType::VALUES),
    9 ipv6_address: OptStr = Field::string("Ipv6Address"),
    10 ipv6_isp: Opt = Field::one_of("Ipv6Isp", Ipv6Isp::VALUES),
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
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<Ipv6InternetChargeType>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<BusinessStatus>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<i64>,
    /// Id of the public bandwidth of the IPv6 address (`ipv6bw-...`).
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<String>,
    /// Whether something has been ordered that is not in effect yet.
    pub has_reservation_data: Option<bool>,
    /// How public traffic is paid for once the order takes effect.
    pub reservation_internet_charge_type: Option<Ipv6InternetChargeType>,
    /// What the order that is not in effect yet will do: `RENEWCHANGE` renews with other settings,
    /// `TEMP_UPGRADE` upgrades for a while.
    pub reservation_order_type: Option<String>,
    /// When what was ordered takes effect.
    pub reservation_active_time: Option<Timestamp>,
    /// Bandwidth once the order takes effect. Unit: Mbit/s.
    pub reservation_bandwidth: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Ipv6InternetBandwidth: IPV6_INTERNET_BANDWIDTH,
    0 internet_charge_type: Opt = Field::one_of("InternetChargeType", Ipv6InternetChargeType::VALUES),
    1 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
    2 bandwidth: OptInt = Field::int32("Bandwidth"),
    3 ipv6_internet_bandwidth_id: OptStr = Field::string("Ipv6InternetBandwidthId"),
    4 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    5 has_reservation_data: OptBool = Field::boolean("HasReservationData"),
    6 reservation_internet_charge_type: Opt = Field::one_of("ReservationInternetChargeType", Ipv6InternetChargeType::VALUES),
    7 reservation_order_type: OptStr = Field::string("ReservationOrderType"),
    8 reservation_active_time: Opt = Field::timestamp("ReservationActiveTime"),
    9 reservation_bandwidth: OptInt = Field::int64("ReservationBandwidth"),
}

open_enum! {
    /// Documented values of `NetworkType`. The provider may add others.
    pub enum NetworkType {
        Private = "Private",
        Public = "Public",
    }
}

open_enum! {
    /// Documented values of `Ipv6Addresses.Ipv6Address.NetworkType`. The provider may add others.
    pub enum Ipv6AddressNetworkType {
        Private = "Private",
        Public = "Public",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeIpv6AddressesRequest,
    DescribeIpv6AddressesResponse,
    Ipv6Address,
    Ipv6InternetBandwidth,
}
