// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeBandwidthPackages.json; do not edit.
//! Lists the shared bandwidth packages of NAT gateways of the old kind.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeBandwidthPackages).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "DescribeBandwidthPackages",
    effect: Effect::Read,
    request: DescribeBandwidthPackagesRequest = DESCRIBE_BANDWIDTH_PACKAGES_REQUEST,
    response: DescribeBandwidthPackagesResponse = DESCRIBE_BANDWIDTH_PACKAGES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["BandwidthPackages"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidAliuid",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribeBandwidthPackages`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackagesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BandwidthPackageId`: text.
    pub bandwidth_package_id: Option<String>,
    /// `NatGatewayId`: text.
    pub nat_gateway_id: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeBandwidthPackagesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
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
    DescribeBandwidthPackagesRequest: DESCRIBE_BANDWIDTH_PACKAGES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth_package_id: OptStr = Field::string("BandwidthPackageId"),
    2 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    3 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    4 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
}

/// Response of `DescribeBandwidthPackages`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackagesResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `BandwidthPackages`: records.
    pub bandwidth_packages: Vec<BandwidthPackage>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeBandwidthPackagesResponse: DESCRIBE_BANDWIDTH_PACKAGES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 bandwidth_packages: List = Field::record("BandwidthPackages", &BANDWIDTH_PACKAGE).wrapped("BandwidthPackage"),
}

/// `BandwidthPackages.BandwidthPackage` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct BandwidthPackage {
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `IpCount`: text.
    pub ip_count: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `BandwidthPackageId`: text.
    pub bandwidth_package_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Bandwidth`: text.
    pub bandwidth: Option<String>,
    /// `NatGatewayId`: text.
    pub nat_gateway_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `ISP`: text.
    pub isp: Option<String>,
    /// `PublicIpAddresses`: records.
    pub public_ip_addresses: Vec<PublicIpAddresse>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    BandwidthPackage: BANDWIDTH_PACKAGE,
    0 status: OptStr = Field::string("Status"),
    1 creation_time: OptStr = Field::string("CreationTime"),
    2 ip_count: OptStr = Field::string("IpCount"),
    3 region_id: OptStr = Field::string("RegionId"),
    4 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    5 bandwidth_package_id: OptStr = Field::string("BandwidthPackageId"),
    6 description: OptStr = Field::string("Description"),
    7 bandwidth: OptStr = Field::string("Bandwidth"),
    8 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    9 zone_id: OptStr = Field::string("ZoneId"),
    10 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    11 business_status: OptStr = Field::string("BusinessStatus"),
    12 name: OptStr = Field::string("Name"),
    13 isp: OptStr = Field::string("ISP"),
    14 public_ip_addresses: List = Field::record("PublicIpAddresses", &PUBLIC_IP_ADDRESSE).wrapped("PublicIpAddresse"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PublicIpAddresse {
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    PublicIpAddresse: PUBLIC_IP_ADDRESSE,
    0 ip_address: OptStr = Field::string("IpAddress"),
    1 allocation_id: OptStr = Field::string("AllocationId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeBandwidthPackagesRequest,
    DescribeBandwidthPackagesResponse,
    BandwidthPackage,
    PublicIpAddresse,
}
