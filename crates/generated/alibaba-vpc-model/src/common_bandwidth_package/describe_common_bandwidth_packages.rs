// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeCommonBandwidthPackages.json; do not edit.
//! Lists Internet shared bandwidths with the elastic IP addresses in them.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeCommonBandwidthPackages).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "DescribeCommonBandwidthPackages",
    effect: Effect::Read,
    request: DescribeCommonBandwidthPackagesRequest = DESCRIBE_COMMON_BANDWIDTH_PACKAGES_REQUEST,
    response: DescribeCommonBandwidthPackagesResponse = DESCRIBE_COMMON_BANDWIDTH_PACKAGES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["CommonBandwidthPackages"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidBandwidthPackageIdNumber.NotSupported",
    "400 InvalidResourceGroupId",
    "400 OperationUnsupported.ResourceGroupId",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribeCommonBandwidthPackages`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesRequest {
    /// `IncludeReservationData`: yes or no.
    pub include_reservation_data: Option<bool>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BandwidthPackageId`: text.
    pub bandwidth_package_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// `SecurityProtectionEnabled`: yes or no.
    pub security_protection_enabled: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeCommonBandwidthPackagesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `BandwidthPackageId`.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
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
}

record! {
    DescribeCommonBandwidthPackagesRequest: DESCRIBE_COMMON_BANDWIDTH_PACKAGES_REQUEST,
    0 include_reservation_data: OptBool = Field::boolean("IncludeReservationData"),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 bandwidth_package_id: OptStr = Field::string("BandwidthPackageId"),
    3 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    4 name: OptStr = Field::string("Name"),
    5 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    6 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    7 dry_run: OptBool = Field::boolean("DryRun"),
    8 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    9 security_protection_enabled: OptBool = Field::boolean("SecurityProtectionEnabled"),
}

/// Response of `DescribeCommonBandwidthPackages`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `CommonBandwidthPackages`: records.
    pub common_bandwidth_packages: Vec<CommonBandwidthPackage>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeCommonBandwidthPackagesResponse: DESCRIBE_COMMON_BANDWIDTH_PACKAGES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 common_bandwidth_packages: List = Field::record("CommonBandwidthPackages", &COMMON_BANDWIDTH_PACKAGE).wrapped("CommonBandwidthPackage"),
}

/// `CommonBandwidthPackages.CommonBandwidthPackage` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct CommonBandwidthPackage {
    /// `ReservationActiveTime`: text.
    pub reservation_active_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `ReservationOrderType`: text.
    pub reservation_order_type: Option<String>,
    /// `DeletionProtection`: yes or no.
    pub deletion_protection: Option<bool>,
    /// `ReservationInternetChargeType`: text.
    pub reservation_internet_charge_type: Option<String>,
    /// `Ratio`: integer.
    pub ratio: Option<i64>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `BandwidthPackageId`: text.
    pub bandwidth_package_id: Option<String>,
    /// `ServiceManaged`: integer.
    pub service_managed: Option<i64>,
    /// `Bandwidth`: text.
    pub bandwidth: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ExpiredTime`: text.
    pub expired_time: Option<String>,
    /// `ReservationBandwidth`: text.
    pub reservation_bandwidth: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `ISP`: text.
    pub isp: Option<String>,
    /// `HasReservationData`: text.
    pub has_reservation_data: Option<String>,
    /// `PublicIpAddresses`: records.
    pub public_ip_addresses: Vec<PublicIpAddresse>,
    /// `SecurityProtectionTypes`: texts.
    pub security_protection_types: Vec<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// `BizType`: text.
    pub biz_type: Option<String>,
    /// `Zone`: text.
    pub zone: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CommonBandwidthPackage: COMMON_BANDWIDTH_PACKAGE,
    0 reservation_active_time: OptStr = Field::string("ReservationActiveTime"),
    1 status: OptStr = Field::string("Status"),
    2 creation_time: OptStr = Field::string("CreationTime"),
    3 reservation_order_type: OptStr = Field::string("ReservationOrderType"),
    4 deletion_protection: OptBool = Field::boolean("DeletionProtection"),
    5 reservation_internet_charge_type: OptStr = Field::string("ReservationInternetChargeType"),
    6 ratio: OptInt = Field::int32("Ratio"),
    7 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    8 region_id: OptStr = Field::string("RegionId"),
    9 bandwidth_package_id: OptStr = Field::string("BandwidthPackageId"),
    10 service_managed: OptInt = Field::int32("ServiceManaged"),
    11 bandwidth: OptStr = Field::string("Bandwidth"),
    12 description: OptStr = Field::string("Description"),
    13 expired_time: OptStr = Field::string("ExpiredTime"),
    14 reservation_bandwidth: OptStr = Field::string("ReservationBandwidth"),
    15 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    16 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    17 business_status: OptStr = Field::string("BusinessStatus"),
    18 name: OptStr = Field::string("Name"),
    19 isp: OptStr = Field::string("ISP"),
    20 has_reservation_data: OptStr = Field::string("HasReservationData"),
    21 public_ip_addresses: List = Field::record("PublicIpAddresses", &PUBLIC_IP_ADDRESSE).wrapped("PublicIpAddresse"),
    22 security_protection_types: List = Field::string("SecurityProtectionTypes").wrapped("SecurityProtectionType"),
    23 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    24 biz_type: OptStr = Field::string("BizType"),
    25 zone: OptStr = Field::string("Zone"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PublicIpAddresse {
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: Option<String>,
    /// `BandwidthPackageIpRelationStatus`: text.
    pub bandwidth_package_ip_relation_status: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    PublicIpAddresse: PUBLIC_IP_ADDRESSE,
    0 ip_address: OptStr = Field::string("IpAddress"),
    1 allocation_id: OptStr = Field::string("AllocationId"),
    2 bandwidth_package_ip_relation_status: OptStr = Field::string("BandwidthPackageIpRelationStatus"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeCommonBandwidthPackagesRequest,
    DescribeCommonBandwidthPackagesResponse,
    CommonBandwidthPackage,
    PublicIpAddresse,
}
