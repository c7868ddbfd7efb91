// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeEipAddresses.json; do not edit.
//! Lists elastic IP addresses with bandwidth, billing, state and what each is bound to.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEipAddresses).

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, Value, errors, operation, record,
};

pub use crate::shapes::Tag;

operation! {
    name: "DescribeEipAddresses",
    effect: Effect::Read,
    request: DescribeEipAddressesRequest = DESCRIBE_EIP_ADDRESSES_REQUEST,
    response: DescribeEipAddressesResponse = DESCRIBE_EIP_ADDRESSES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["EipAddresses"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IellgalParameter.OwnerAccount",
    "400 InstanceIdLength.Exceed",
    "400 InstanceType.Invalid",
    "400 InvalidAliuid",
    "400 InvalidChargeType.ValueNotSupported",
    "400 InvalidIAssociatedInstanceType.ValueNotSupported",
    "400 InvalidResourceGroupId",
    "400 InvalidTagKey",
    "400 InvalidTagValue",
    "400 OperationUnsupported.ResourceGroupId",
    "404 Forbidden.RegionNotFound",
    "404 InvalidFilterKey.NotFound",
    "404 InvalidFilterValue",
    "404 InvalidLockReason.NotFound",
}

/// Request of `DescribeEipAddresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `IncludeReservationData`: yes or no.
    pub include_reservation_data: Option<bool>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `EipAddress`: text.
    pub eip_address: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: Option<String>,
    /// `SegmentInstanceId`: text.
    pub segment_instance_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// `ISP`: text.
    pub isp: Option<String>,
    /// `Filter.1.Key`: text.
    pub filter_1_key: Option<String>,
    /// `Filter.2.Key`: text.
    pub filter_2_key: Option<String>,
    /// `Filter.1.Value`: text.
    pub filter_1_value: Option<String>,
    /// `Filter.2.Value`: text.
    pub filter_2_value: Option<String>,
    /// `LockReason`: text.
    pub lock_reason: Option<String>,
    /// `AssociatedInstanceType`: text.
    pub associated_instance_type: Option<String>,
    /// `AssociatedInstanceId`: text.
    pub associated_instance_id: Option<String>,
    /// `ChargeType`: text.
    pub charge_type: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `EipName`: text.
    pub eip_name: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// `SecurityProtectionEnabled`: yes or no.
    pub security_protection_enabled: Option<bool>,
    /// `PublicIpAddressPoolId`: text.
    pub public_ip_address_pool_id: Option<String>,
    /// `ServiceManaged`: yes or no.
    pub service_managed: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeEipAddressesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `EipAddress`.
    pub fn eip_address(mut self, value: impl Into<String>) -> Self {
        self.eip_address = Some(value.into());
        self
    }

    /// Sets `AllocationId`.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }

    /// Sets `SegmentInstanceId`.
    pub fn segment_instance_id(mut self, value: impl Into<String>) -> Self {
        self.segment_instance_id = Some(value.into());
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

    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Sets `Filter.1.Key`.
    pub fn filter_1_key(mut self, value: impl Into<String>) -> Self {
        self.filter_1_key = Some(value.into());
        self
    }

    /// Sets `Filter.2.Key`.
    pub fn filter_2_key(mut self, value: impl Into<String>) -> Self {
        self.filter_2_key = Some(value.into());
        self
    }

    /// Sets `Filter.1.Value`.
    pub fn filter_1_value(mut self, value: impl Into<String>) -> Self {
        self.filter_1_value = Some(value.into());
        self
    }

    /// Sets `Filter.2.Value`.
    pub fn filter_2_value(mut self, value: impl Into<String>) -> Self {
        self.filter_2_value = Some(value.into());
        self
    }

    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Sets `AssociatedInstanceType`.
    pub fn associated_instance_type(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_type = Some(value.into());
        self
    }

    /// Sets `AssociatedInstanceId`.
    pub fn associated_instance_id(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_id = Some(value.into());
        self
    }

    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `EipName`.
    pub fn eip_name(mut self, value: impl Into<String>) -> Self {
        self.eip_name = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `SecurityProtectionEnabled`.
    pub fn security_protection_enabled(mut self, value: bool) -> Self {
        self.security_protection_enabled = Some(value);
        self
    }

    /// Sets `PublicIpAddressPoolId`.
    pub fn public_ip_address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address_pool_id = Some(value.into());
        self
    }

    /// Sets `ServiceManaged`.
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }
}

record! {
    DescribeEipAddressesRequest: DESCRIBE_EIP_ADDRESSES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 include_reservation_data: OptBool = Field::boolean("IncludeReservationData"),
    2 status: OptStr = Field::string("Status"),
    3 eip_address: OptStr = Field::string("EipAddress"),
    4 allocation_id: OptStr = Field::string("AllocationId"),
    5 segment_instance_id: OptStr = Field::string("SegmentInstanceId"),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    8 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    9 isp: OptStr = Field::string("ISP"),
    10 filter_1_key: OptStr = Field::string("Filter.1.Key"),
    11 filter_2_key: OptStr = Field::string("Filter.2.Key"),
    12 filter_1_value: OptStr = Field::string("Filter.1.Value"),
    13 filter_2_value: OptStr = Field::string("Filter.2.Value"),
    14 lock_reason: OptStr = Field::string("LockReason"),
    15 associated_instance_type: OptStr = Field::string("AssociatedInstanceType"),
    16 associated_instance_id: OptStr = Field::string("AssociatedInstanceId"),
    17 charge_type: OptStr = Field::string("ChargeType"),
    18 dry_run: OptBool = Field::boolean("DryRun"),
    19 eip_name: OptStr = Field::string("EipName"),
    20 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    21 security_protection_enabled: OptBool = Field::boolean("SecurityProtectionEnabled"),
    22 public_ip_address_pool_id: OptStr = Field::string("PublicIpAddressPoolId"),
    23 service_managed: OptBool = Field::boolean("ServiceManaged"),
}

/// Response of `DescribeEipAddresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `EipAddresses`: records.
    pub eip_addresses: Vec<EipAddress>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeEipAddressesResponse: DESCRIBE_EIP_ADDRESSES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 eip_addresses: List = Field::record("EipAddresses", &EIP_ADDRESS).wrapped("EipAddress"),
}

/// `EipAddresses.EipAddress` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EipAddress {
    /// `ReservationActiveTime`: text.
    pub reservation_active_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `ReservationOrderType`: text.
    pub reservation_order_type: Option<String>,
    /// `AllocationTime`: text.
    pub allocation_time: Option<String>,
    /// `Netmode`: text.
    pub netmode: Option<String>,
    /// `ChargeType`: text.
    pub charge_type: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Mode`: text.
    pub mode: Option<String>,
    /// `SegmentInstanceId`: text.
    pub segment_instance_id: Option<String>,
    /// `ReservationInternetChargeType`: text.
    pub reservation_internet_charge_type: Option<String>,
    /// `BandwidthPackageId`: text.
    pub bandwidth_package_id: Option<String>,
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `Bandwidth`: text.
    pub bandwidth: Option<String>,
    /// `ReservationBandwidth`: text.
    pub reservation_bandwidth: Option<String>,
    /// `EipBandwidth`: text.
    pub eip_bandwidth: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `PrivateIpAddress`: text.
    pub private_ip_address: Option<String>,
    /// `InstanceRegionId`: text.
    pub instance_region_id: Option<String>,
    /// `DeletionProtection`: yes or no.
    pub deletion_protection: Option<bool>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `SecondLimited`: yes or no.
    pub second_limited: Option<bool>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `HDMonitorStatus`: text.
    pub hd_monitor_status: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `BandwidthPackageBandwidth`: text.
    pub bandwidth_package_bandwidth: Option<String>,
    /// `ServiceManaged`: integer.
    pub service_managed: Option<i64>,
    /// `ExpiredTime`: text.
    pub expired_time: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: Option<String>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `BandwidthPackageType`: text.
    pub bandwidth_package_type: Option<String>,
    /// `HasReservationData`: text.
    pub has_reservation_data: Option<String>,
    /// `ISP`: text.
    pub isp: Option<String>,
    /// `OperationLocks`: records.
    pub operation_locks: Vec<LockReason>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// `AvailableRegions`: any JSON value.
    pub available_regions: Value,
    /// `SecurityProtectionTypes`: texts.
    pub security_protection_types: Vec<String>,
    /// `PublicIpAddressPoolId`: text.
    pub public_ip_address_pool_id: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `Zone`: text.
    pub zone: Option<String>,
    /// `BizType`: text.
    pub biz_type: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    EipAddress: EIP_ADDRESS,
    0 reservation_active_time: OptStr = Field::string("ReservationActiveTime"),
    1 status: OptStr = Field::string("Status"),
    2 reservation_order_type: OptStr = Field::string("ReservationOrderType"),
    3 allocation_time: OptStr = Field::string("AllocationTime"),
    4 netmode: OptStr = Field::string("Netmode"),
    5 charge_type: OptStr = Field::string("ChargeType"),
    6 description: OptStr = Field::string("Description"),
    7 mode: OptStr = Field::string("Mode"),
    8 segment_instance_id: OptStr = Field::string("SegmentInstanceId"),
    9 reservation_internet_charge_type: OptStr = Field::string("ReservationInternetChargeType"),
    10 bandwidth_package_id: OptStr = Field::string("BandwidthPackageId"),
    11 ip_address: OptStr = Field::string("IpAddress"),
    12 bandwidth: OptStr = Field::string("Bandwidth"),
    13 reservation_bandwidth: OptStr = Field::string("ReservationBandwidth"),
    14 eip_bandwidth: OptStr = Field::string("EipBandwidth"),
    15 name: OptStr = Field::string("Name"),
    16 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    17 instance_region_id: OptStr = Field::string("InstanceRegionId"),
    18 deletion_protection: OptBool = Field::boolean("DeletionProtection"),
    19 instance_id: OptStr = Field::string("InstanceId"),
    20 second_limited: OptBool = Field::boolean("SecondLimited"),
    21 instance_type: OptStr = Field::string("InstanceType"),
    22 hd_monitor_status: OptStr = Field::string("HDMonitorStatus"),
    23 region_id: OptStr = Field::string("RegionId"),
    24 bandwidth_package_bandwidth: OptStr = Field::string("BandwidthPackageBandwidth"),
    25 service_managed: OptInt = Field::int32("ServiceManaged"),
    26 expired_time: OptStr = Field::string("ExpiredTime"),
    27 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    28 allocation_id: OptStr = Field::string("AllocationId"),
    29 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    30 business_status: OptStr = Field::string("BusinessStatus"),
    31 bandwidth_package_type: OptStr = Field::string("BandwidthPackageType"),
    32 has_reservation_data: OptStr = Field::string("HasReservationData"),
    33 isp: OptStr = Field::string("ISP"),
    34 operation_locks: List = Field::record("OperationLocks", &LOCK_REASON).wrapped("LockReason"),
    35 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    36 available_regions: Any = Field::any("AvailableRegions"),
    37 security_protection_types: List = Field::string("SecurityProtectionTypes").wrapped("SecurityProtectionType"),
    38 public_ip_address_pool_id: OptStr = Field::string("PublicIpAddressPoolId"),
    39 vpc_id: OptStr = Field::string("VpcId"),
    40 zone: OptStr = Field::string("Zone"),
    41 biz_type: OptStr = Field::string("BizType"),
}

/// `EipAddresses.EipAddress.OperationLocks.LockReason` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LockReason {
    /// `LockReason`: text.
    pub lock_reason: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    LockReason: LOCK_REASON,
    0 lock_reason: OptStr = Field::string("LockReason"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeEipAddressesRequest,
    DescribeEipAddressesResponse,
    EipAddress,
    LockReason,
}
