// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeBandwidthPackages.json; do not edit.
//! Lists the shared bandwidth packages of NAT gateways of the old kind.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeBandwidthPackages),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, errors, operation,
    record,
};

pub use crate::shapes::BusinessStatus;

operation! {
    name: "DescribeBandwidthPackages",
    effect: Effect::Read,
    request: DescribeBandwidthPackagesRequest = DESCRIBE_BANDWIDTH_PACKAGES_REQUEST,
    response: DescribeBandwidthPackagesResponse = DESCRIBE_BANDWIDTH_PACKAGES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["BandwidthPackages"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidAliuid = The account's id is missing or not valid.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeBandwidthPackages`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackagesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeBandwidthPackagesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
        self
    }

    /// Id of the NAT gateway (`ngw-...`).
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `BandwidthPackages`: list of records.
    pub bandwidth_packages: Vec<BandwidthPackage>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// State of the resource, or the state that is looked for.
    pub status: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// How many IP addresses the package or the contiguous group holds.
    pub ip_count: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<String>,
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<String>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<BusinessStatus>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier. On the wire: `ISP`.
    pub isp: Option<String>,
    /// Public IP addresses. In a query about instances: the addresses to look for, at most 100.
    pub public_ip_addresses: Vec<PublicIpAddresse>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    BandwidthPackage: BANDWIDTH_PACKAGE,
    0 status: OptStr = Field::string("Status"),
    1 creation_time: Opt = Field::timestamp("CreationTime"),
    2 ip_count: OptStr = Field::string("IpCount"),
    3 region_id: OptStr = Field::string("RegionId"),
    4 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    5 bandwidth_package_id: OptStr = Field::string("BandwidthPackageId"),
    6 description: OptStr = Field::string("Description"),
    7 bandwidth: OptStr = Field::string("Bandwidth"),
    8 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    9 zone_id: OptStr = Field::string("ZoneId"),
    10 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    11 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
    12 name: OptStr = Field::string("Name"),
    13 isp: OptStr = Field::string("ISP"),
    14 public_ip_addresses: List = Field::record("PublicIpAddresses", &PUBLIC_IP_ADDRESSE).wrapped("PublicIpAddresse"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PublicIpAddresse {
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
