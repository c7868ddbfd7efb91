// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeCommonBandwidthPackages.json; do not edit.
//! Lists Internet shared bandwidths with the elastic IP addresses in them.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeCommonBandwidthPackages).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeCommonBandwidthPackagesRequest, DescribeCommonBandwidthPackagesResponse>(
    "DescribeCommonBandwidthPackages", Effect::Read, &DESCRIBE_COMMON_BANDWIDTH_PACKAGES_REQUEST,
    &DESCRIBE_COMMON_BANDWIDTH_PACKAGES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["CommonBandwidthPackages"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidBandwidthPackageIdNumber.NotSupported InvalidResourceGroupId OperationUnsupported.ResourceGroupId
    404 InvalidRegionId.NotFound
");

/// Request of `DescribeCommonBandwidthPackages`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCommonBandwidthPackagesRequest {
    /** `IncludeReservationData`: yes or no. */ pub include_reservation_data: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `SecurityProtectionEnabled`: yes or no. */ pub security_protection_enabled: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeCommonBandwidthPackagesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self { self.include_reservation_data = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `BandwidthPackageId`.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into()); self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `SecurityProtectionEnabled`.
    pub fn security_protection_enabled(mut self, value: bool) -> Self { self.security_protection_enabled = Some(value); self }
}
/// Table of [`DescribeCommonBandwidthPackagesRequest`].
pub static DESCRIBE_COMMON_BANDWIDTH_PACKAGES_REQUEST: Schema =
    Schema { name: "DescribeCommonBandwidthPackagesRequest", fields: { static ROWS: [Field; 10] = [
    Field::boolean("IncludeReservationData"),
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId"),
    Field::string("ResourceGroupId"),
    Field::string("Name"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::boolean("DryRun"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
    Field::boolean("SecurityProtectionEnabled"),
]; &ROWS } };
record!(DescribeCommonBandwidthPackagesRequest, DESCRIBE_COMMON_BANDWIDTH_PACKAGES_REQUEST,
    [1 OptStr region_id, 2 OptStr bandwidth_package_id, 3 OptStr resource_group_id, 4 OptStr name,
    8 List tag] [0 OptBool include_reservation_data, 5 OptInt page_number, 6 OptInt page_size, 7 OptBool dry_run,
    9 OptBool security_protection_enabled]);

/// Answer of `DescribeCommonBandwidthPackages`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCommonBandwidthPackagesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `CommonBandwidthPackages`: records. */ pub common_bandwidth_packages: Vec<CommonBandwidthPackage>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeCommonBandwidthPackagesResponse`].
pub static DESCRIBE_COMMON_BANDWIDTH_PACKAGES_RESPONSE: Schema =
    Schema { name: "DescribeCommonBandwidthPackagesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("CommonBandwidthPackages", &COMMON_BANDWIDTH_PACKAGE).wrapped("CommonBandwidthPackage"),
]; &ROWS } };
record!(DescribeCommonBandwidthPackagesResponse, DESCRIBE_COMMON_BANDWIDTH_PACKAGES_RESPONSE,
    [1 OptStr request_id, 4 List common_bandwidth_packages] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `CommonBandwidthPackages.CommonBandwidthPackage` holds.
#[derive(Default)] #[non_exhaustive] pub struct CommonBandwidthPackage {
    /** `ReservationActiveTime`: text. */ pub reservation_active_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `ReservationOrderType`: text. */ pub reservation_order_type: Option<String>,
    /** `DeletionProtection`: yes or no. */ pub deletion_protection: Option<bool>,
    /** `ReservationInternetChargeType`: text. */ pub reservation_internet_charge_type: Option<String>,
    /** `Ratio`: integer. */ pub ratio: Option<i64>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: Option<String>,
    /** `ServiceManaged`: integer. */ pub service_managed: Option<i64>,
    /** `Bandwidth`: text. */ pub bandwidth: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ExpiredTime`: text. */ pub expired_time: Option<String>,
    /** `ReservationBandwidth`: text. */ pub reservation_bandwidth: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `ISP`: text. */ pub isp: Option<String>,
    /** `HasReservationData`: text. */ pub has_reservation_data: Option<String>,
    /** `PublicIpAddresses`: records. */ pub public_ip_addresses: Vec<PublicIpAddresse>,
    /** `SecurityProtectionTypes`: texts. */ pub security_protection_types: Vec<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `BizType`: text. */ pub biz_type: Option<String>,
    /** `Zone`: text. */ pub zone: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CommonBandwidthPackage`].
pub static COMMON_BANDWIDTH_PACKAGE: Schema = Schema { name: "CommonBandwidthPackage", fields: { static ROWS: [Field; 26] = [
    Field::string("ReservationActiveTime"),
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("ReservationOrderType"),
    Field::boolean("DeletionProtection"),
    Field::string("ReservationInternetChargeType"),
    Field::int32("Ratio"),
    Field::string("InstanceChargeType"),
    Field::string("RegionId"),
    Field::string("BandwidthPackageId"),
    Field::int32("ServiceManaged"),
    Field::string("Bandwidth"),
    Field::string("Description"),
    Field::string("ExpiredTime"),
    Field::string("ReservationBandwidth"),
    Field::string("ResourceGroupId"),
    Field::string("InternetChargeType"),
    Field::string("BusinessStatus"),
    Field::string("Name"),
    Field::string("ISP"),
    Field::string("HasReservationData"),
    Field::record("PublicIpAddresses", &PUBLIC_IP_ADDRESSE).wrapped("PublicIpAddresse"),
    Field::string("SecurityProtectionTypes").wrapped("SecurityProtectionType"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    Field::string("BizType"),
    Field::string("Zone"),
]; &ROWS } };
record!(CommonBandwidthPackage, COMMON_BANDWIDTH_PACKAGE,
    [0 OptStr reservation_active_time, 1 OptStr status, 2 OptStr creation_time, 3 OptStr reservation_order_type,
    5 OptStr reservation_internet_charge_type, 7 OptStr instance_charge_type, 8 OptStr region_id, 9 OptStr bandwidth_package_id,
    11 OptStr bandwidth, 12 OptStr description, 13 OptStr expired_time, 14 OptStr reservation_bandwidth,
    15 OptStr resource_group_id, 16 OptStr internet_charge_type, 17 OptStr business_status, 18 OptStr name, 19 OptStr isp,
    20 OptStr has_reservation_data, 21 List public_ip_addresses, 22 List security_protection_types, 23 List tags,
    24 OptStr biz_type, 25 OptStr zone] [4 OptBool deletion_protection, 6 OptInt ratio, 10 OptInt service_managed]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct PublicIpAddresse {
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: Option<String>,
    /** `BandwidthPackageIpRelationStatus`: text. */ pub bandwidth_package_ip_relation_status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PublicIpAddresse`].
pub static PUBLIC_IP_ADDRESSE: Schema = Schema { name: "PublicIpAddresse", fields: { static ROWS: [Field; 3] = [
    Field::string("IpAddress"),
    Field::string("AllocationId"),
    Field::string("BandwidthPackageIpRelationStatus"),
]; &ROWS } };
record!(PublicIpAddresse, PUBLIC_IP_ADDRESSE,
    [0 OptStr ip_address, 1 OptStr allocation_id, 2 OptStr bandwidth_package_ip_relation_status] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeCommonBandwidthPackagesRequest, DescribeCommonBandwidthPackagesResponse, CommonBandwidthPackage, PublicIpAddresse,
);
