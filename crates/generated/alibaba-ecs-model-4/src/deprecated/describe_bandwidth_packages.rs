// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeBandwidthPackages.json; do not edit.
//! Lists the shared bandwidth packages of NAT gateways of the old kind.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeBandwidthPackages).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeBandwidthPackagesRequest, DescribeBandwidthPackagesResponse>(
    "DescribeBandwidthPackages", Effect::Read, &DESCRIBE_BANDWIDTH_PACKAGES_REQUEST, &DESCRIBE_BANDWIDTH_PACKAGES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["BandwidthPackages"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidAliuid
    404 InvalidRegionId.NotFound
");

/// Request of `DescribeBandwidthPackages`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBandwidthPackagesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeBandwidthPackagesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `BandwidthPackageId`.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into()); self
    }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self { self.nat_gateway_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeBandwidthPackagesRequest`].
pub static DESCRIBE_BANDWIDTH_PACKAGES_REQUEST: Schema =
    Schema { name: "DescribeBandwidthPackagesRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId"),
    Field::string("NatGatewayId"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
]; &ROWS } };
record!(DescribeBandwidthPackagesRequest, DESCRIBE_BANDWIDTH_PACKAGES_REQUEST,
    [0 OptStr region_id, 1 OptStr bandwidth_package_id, 2 OptStr nat_gateway_id] [3 OptInt page_number, 4 OptInt page_size]);

/// Answer of `DescribeBandwidthPackages`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBandwidthPackagesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `BandwidthPackages`: records. */ pub bandwidth_packages: Vec<BandwidthPackage>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeBandwidthPackagesResponse`].
pub static DESCRIBE_BANDWIDTH_PACKAGES_RESPONSE: Schema =
    Schema { name: "DescribeBandwidthPackagesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("BandwidthPackages", &BANDWIDTH_PACKAGE).wrapped("BandwidthPackage"),
]; &ROWS } };
record!(DescribeBandwidthPackagesResponse, DESCRIBE_BANDWIDTH_PACKAGES_RESPONSE,
    [1 OptStr request_id, 4 List bandwidth_packages] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `BandwidthPackages.BandwidthPackage` holds.
#[derive(Default)] #[non_exhaustive] pub struct BandwidthPackage {
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `IpCount`: text. */ pub ip_count: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Bandwidth`: text. */ pub bandwidth: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `ISP`: text. */ pub isp: Option<String>,
    /** `PublicIpAddresses`: records. */ pub public_ip_addresses: Vec<PublicIpAddresse>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`BandwidthPackage`].
pub static BANDWIDTH_PACKAGE: Schema = Schema { name: "BandwidthPackage", fields: { static ROWS: [Field; 15] = [
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("IpCount"),
    Field::string("RegionId"),
    Field::string("InstanceChargeType"),
    Field::string("BandwidthPackageId"),
    Field::string("Description"),
    Field::string("Bandwidth"),
    Field::string("NatGatewayId"),
    Field::string("ZoneId"),
    Field::string("InternetChargeType"),
    Field::string("BusinessStatus"),
    Field::string("Name"),
    Field::string("ISP"),
    Field::record("PublicIpAddresses", &PUBLIC_IP_ADDRESSE).wrapped("PublicIpAddresse"),
]; &ROWS } };
record!(BandwidthPackage, BANDWIDTH_PACKAGE,
    [0 OptStr status, 1 OptStr creation_time, 2 OptStr ip_count, 3 OptStr region_id, 4 OptStr instance_charge_type,
    5 OptStr bandwidth_package_id, 6 OptStr description, 7 OptStr bandwidth, 8 OptStr nat_gateway_id, 9 OptStr zone_id,
    10 OptStr internet_charge_type, 11 OptStr business_status, 12 OptStr name, 13 OptStr isp, 14 List public_ip_addresses] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct PublicIpAddresse {
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PublicIpAddresse`].
pub static PUBLIC_IP_ADDRESSE: Schema = Schema { name: "PublicIpAddresse", fields: { static ROWS: [Field; 2] = [
    Field::string("IpAddress"),
    Field::string("AllocationId"),
]; &ROWS } };
record!(PublicIpAddresse, PUBLIC_IP_ADDRESSE, [0 OptStr ip_address, 1 OptStr allocation_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeBandwidthPackagesRequest, DescribeBandwidthPackagesResponse, BandwidthPackage, PublicIpAddresse,
);
