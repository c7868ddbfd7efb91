// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeEipAddresses.json; do not edit.
//! Lists elastic IP addresses with bandwidth, billing, state and what each is bound to.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEipAddresses).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, Value, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeEipAddressesRequest, DescribeEipAddressesResponse>(
    "DescribeEipAddresses", Effect::Read, &DESCRIBE_EIP_ADDRESSES_REQUEST, &DESCRIBE_EIP_ADDRESSES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["EipAddresses"],
    total: Some(&["TotalCount"]),
}), "
    400 IellgalParameter.OwnerAccount InstanceIdLength.Exceed InstanceType.Invalid InvalidAliuid
    400 InvalidChargeType.ValueNotSupported InvalidIAssociatedInstanceType.ValueNotSupported InvalidResourceGroupId InvalidTagKey
    400 InvalidTagValue OperationUnsupported.ResourceGroupId
    404 Forbidden.RegionNotFound InvalidFilterKey.NotFound InvalidFilterValue InvalidLockReason.NotFound
");

/// Request of `DescribeEipAddresses`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeEipAddressesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `IncludeReservationData`: yes or no. */ pub include_reservation_data: Option<bool>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `EipAddress`: text. */ pub eip_address: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: Option<String>,
    /** `SegmentInstanceId`: text. */ pub segment_instance_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `ISP`: text. */ pub isp: Option<String>,
    /** `Filter.1.Key`: text. */ pub filter_1_key: Option<String>,
    /** `Filter.2.Key`: text. */ pub filter_2_key: Option<String>,
    /** `Filter.1.Value`: text. */ pub filter_1_value: Option<String>,
    /** `Filter.2.Value`: text. */ pub filter_2_value: Option<String>,
    /** `LockReason`: text. */ pub lock_reason: Option<String>,
    /** `AssociatedInstanceType`: text. */ pub associated_instance_type: Option<String>,
    /** `AssociatedInstanceId`: text. */ pub associated_instance_id: Option<String>,
    /** `ChargeType`: text. */ pub charge_type: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `EipName`: text. */ pub eip_name: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `SecurityProtectionEnabled`: yes or no. */ pub security_protection_enabled: Option<bool>,
    /** `PublicIpAddressPoolId`: text. */ pub public_ip_address_pool_id: Option<String>,
    /** `ServiceManaged`: yes or no. */ pub service_managed: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeEipAddressesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self { self.include_reservation_data = Some(value); self }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `EipAddress`.
    pub fn eip_address(mut self, value: impl Into<String>) -> Self { self.eip_address = Some(value.into()); self }
    /// Sets `AllocationId`.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self { self.allocation_id = Some(value.into()); self }
    /// Sets `SegmentInstanceId`.
    pub fn segment_instance_id(mut self, value: impl Into<String>) -> Self {
        self.segment_instance_id = Some(value.into()); self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self { self.isp = Some(value.into()); self }
    /// Sets `Filter.1.Key`.
    pub fn filter_1_key(mut self, value: impl Into<String>) -> Self { self.filter_1_key = Some(value.into()); self }
    /// Sets `Filter.2.Key`.
    pub fn filter_2_key(mut self, value: impl Into<String>) -> Self { self.filter_2_key = Some(value.into()); self }
    /// Sets `Filter.1.Value`.
    pub fn filter_1_value(mut self, value: impl Into<String>) -> Self { self.filter_1_value = Some(value.into()); self }
    /// Sets `Filter.2.Value`.
    pub fn filter_2_value(mut self, value: impl Into<String>) -> Self { self.filter_2_value = Some(value.into()); self }
    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self { self.lock_reason = Some(value.into()); self }
    /// Sets `AssociatedInstanceType`.
    pub fn associated_instance_type(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_type = Some(value.into()); self
    }
    /// Sets `AssociatedInstanceId`.
    pub fn associated_instance_id(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_id = Some(value.into()); self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self { self.charge_type = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `EipName`.
    pub fn eip_name(mut self, value: impl Into<String>) -> Self { self.eip_name = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `SecurityProtectionEnabled`.
    pub fn security_protection_enabled(mut self, value: bool) -> Self { self.security_protection_enabled = Some(value); self }
    /// Sets `PublicIpAddressPoolId`.
    pub fn public_ip_address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address_pool_id = Some(value.into()); self
    }
    /// Sets `ServiceManaged`.
    pub fn service_managed(mut self, value: bool) -> Self { self.service_managed = Some(value); self }
}
/// Table of [`DescribeEipAddressesRequest`].
pub static DESCRIBE_EIP_ADDRESSES_REQUEST: Schema =
    Schema { name: "DescribeEipAddressesRequest", fields: { static ROWS: [Field; 24] = [
    Field::string("RegionId").required().filled(),
    Field::boolean("IncludeReservationData"),
    Field::string("Status"),
    Field::string("EipAddress"),
    Field::string("AllocationId"),
    Field::string("SegmentInstanceId"),
    Field::string("ResourceGroupId"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("ISP"),
    Field::string("Filter.1.Key"),
    Field::string("Filter.2.Key"),
    Field::string("Filter.1.Value"),
    Field::string("Filter.2.Value"),
    Field::string("LockReason"),
    Field::string("AssociatedInstanceType"),
    Field::string("AssociatedInstanceId"),
    Field::string("ChargeType"),
    Field::boolean("DryRun"),
    Field::string("EipName"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
    Field::boolean("SecurityProtectionEnabled"),
    Field::string("PublicIpAddressPoolId"),
    Field::boolean("ServiceManaged"),
]; &ROWS } };
record!(DescribeEipAddressesRequest, DESCRIBE_EIP_ADDRESSES_REQUEST,
    [0 OptStr region_id, 2 OptStr status, 3 OptStr eip_address, 4 OptStr allocation_id, 5 OptStr segment_instance_id,
    6 OptStr resource_group_id, 9 OptStr isp, 10 OptStr filter_1_key, 11 OptStr filter_2_key, 12 OptStr filter_1_value,
    13 OptStr filter_2_value, 14 OptStr lock_reason, 15 OptStr associated_instance_type, 16 OptStr associated_instance_id,
    17 OptStr charge_type, 19 OptStr eip_name, 20 List tag,
    22 OptStr public_ip_address_pool_id] [1 OptBool include_reservation_data, 7 OptInt page_number, 8 OptInt page_size,
    18 OptBool dry_run, 21 OptBool security_protection_enabled, 23 OptBool service_managed]);

/// Answer of `DescribeEipAddresses`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeEipAddressesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `EipAddresses`: records. */ pub eip_addresses: Vec<EipAddress>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeEipAddressesResponse`].
pub static DESCRIBE_EIP_ADDRESSES_RESPONSE: Schema =
    Schema { name: "DescribeEipAddressesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("EipAddresses", &EIP_ADDRESS).wrapped("EipAddress"),
]; &ROWS } };
record!(DescribeEipAddressesResponse, DESCRIBE_EIP_ADDRESSES_RESPONSE,
    [1 OptStr request_id, 4 List eip_addresses] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `EipAddresses.EipAddress` holds.
#[derive(Default)] #[non_exhaustive] pub struct EipAddress {
    /** `ReservationActiveTime`: text. */ pub reservation_active_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `ReservationOrderType`: text. */ pub reservation_order_type: Option<String>,
    /** `AllocationTime`: text. */ pub allocation_time: Option<String>,
    /** `Netmode`: text. */ pub netmode: Option<String>,
    /** `ChargeType`: text. */ pub charge_type: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Mode`: text. */ pub mode: Option<String>,
    /** `SegmentInstanceId`: text. */ pub segment_instance_id: Option<String>,
    /** `ReservationInternetChargeType`: text. */ pub reservation_internet_charge_type: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `Bandwidth`: text. */ pub bandwidth: Option<String>,
    /** `ReservationBandwidth`: text. */ pub reservation_bandwidth: Option<String>,
    /** `EipBandwidth`: text. */ pub eip_bandwidth: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `InstanceRegionId`: text. */ pub instance_region_id: Option<String>,
    /** `DeletionProtection`: yes or no. */ pub deletion_protection: Option<bool>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `SecondLimited`: yes or no. */ pub second_limited: Option<bool>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `HDMonitorStatus`: text. */ pub hd_monitor_status: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `BandwidthPackageBandwidth`: text. */ pub bandwidth_package_bandwidth: Option<String>,
    /** `ServiceManaged`: integer. */ pub service_managed: Option<i64>,
    /** `ExpiredTime`: text. */ pub expired_time: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: Option<String>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `BandwidthPackageType`: text. */ pub bandwidth_package_type: Option<String>,
    /** `HasReservationData`: text. */ pub has_reservation_data: Option<String>,
    /** `ISP`: text. */ pub isp: Option<String>,
    /** `OperationLocks`: records. */ pub operation_locks: Vec<LockReason>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `AvailableRegions`: any JSON value. */ pub available_regions: Value,
    /** `SecurityProtectionTypes`: texts. */ pub security_protection_types: Vec<String>,
    /** `PublicIpAddressPoolId`: text. */ pub public_ip_address_pool_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `Zone`: text. */ pub zone: Option<String>,
    /** `BizType`: text. */ pub biz_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EipAddress`].
pub static EIP_ADDRESS: Schema = Schema { name: "EipAddress", fields: { static ROWS: [Field; 42] = [
    Field::string("ReservationActiveTime"),
    Field::string("Status"),
    Field::string("ReservationOrderType"),
    Field::string("AllocationTime"),
    Field::string("Netmode"),
    Field::string("ChargeType"),
    Field::string("Description"),
    Field::string("Mode"),
    Field::string("SegmentInstanceId"),
    Field::string("ReservationInternetChargeType"),
    Field::string("BandwidthPackageId"),
    Field::string("IpAddress"),
    Field::string("Bandwidth"),
    Field::string("ReservationBandwidth"),
    Field::string("EipBandwidth"),
    Field::string("Name"),
    Field::string("PrivateIpAddress"),
    Field::string("InstanceRegionId"),
    Field::boolean("DeletionProtection"),
    Field::string("InstanceId"),
    Field::boolean("SecondLimited"),
    Field::string("InstanceType"),
    Field::string("HDMonitorStatus"),
    Field::string("RegionId"),
    Field::string("BandwidthPackageBandwidth"),
    Field::int32("ServiceManaged"),
    Field::string("ExpiredTime"),
    Field::string("ResourceGroupId"),
    Field::string("AllocationId"),
    Field::string("InternetChargeType"),
    Field::string("BusinessStatus"),
    Field::string("BandwidthPackageType"),
    Field::string("HasReservationData"),
    Field::string("ISP"),
    Field::record("OperationLocks", &LOCK_REASON).wrapped("LockReason"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    Field::any("AvailableRegions"),
    Field::string("SecurityProtectionTypes").wrapped("SecurityProtectionType"),
    Field::string("PublicIpAddressPoolId"),
    Field::string("VpcId"),
    Field::string("Zone"),
    Field::string("BizType"),
]; &ROWS } };
record!(EipAddress, EIP_ADDRESS,
    [0 OptStr reservation_active_time, 1 OptStr status, 2 OptStr reservation_order_type, 3 OptStr allocation_time,
    4 OptStr netmode, 5 OptStr charge_type, 6 OptStr description, 7 OptStr mode, 8 OptStr segment_instance_id,
    9 OptStr reservation_internet_charge_type, 10 OptStr bandwidth_package_id, 11 OptStr ip_address, 12 OptStr bandwidth,
    13 OptStr reservation_bandwidth, 14 OptStr eip_bandwidth, 15 OptStr name, 16 OptStr private_ip_address,
    17 OptStr instance_region_id, 19 OptStr instance_id, 21 OptStr instance_type, 22 OptStr hd_monitor_status,
    23 OptStr region_id, 24 OptStr bandwidth_package_bandwidth, 26 OptStr expired_time, 27 OptStr resource_group_id,
    28 OptStr allocation_id, 29 OptStr internet_charge_type, 30 OptStr business_status, 31 OptStr bandwidth_package_type,
    32 OptStr has_reservation_data, 33 OptStr isp, 34 List operation_locks, 35 List tags, 36 Any available_regions,
    37 List security_protection_types, 38 OptStr public_ip_address_pool_id, 39 OptStr vpc_id, 40 OptStr zone,
    41 OptStr biz_type] [18 OptBool deletion_protection, 20 OptBool second_limited, 25 OptInt service_managed]);

/// What `EipAddresses.EipAddress.OperationLocks.LockReason` holds.
#[derive(Default)] #[non_exhaustive] pub struct LockReason {
    /** `LockReason`: text. */ pub lock_reason: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`LockReason`].
pub static LOCK_REASON: Schema = Schema { name: "LockReason", fields: { static ROWS: [Field; 1] = [
    Field::string("LockReason"),
]; &ROWS } };
record!(LockReason, LOCK_REASON, [0 OptStr lock_reason] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeEipAddressesRequest, DescribeEipAddressesResponse, EipAddress, LockReason,
);
