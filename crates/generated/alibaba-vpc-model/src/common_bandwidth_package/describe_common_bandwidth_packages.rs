// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeCommonBandwidthPackages.json; do not edit.
//! Lists Internet shared bandwidths with the elastic IP addresses in them.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeCommonBandwidthPackages), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, errors, open_enum,
    operation, record,
};

pub use crate::shapes::{
    BandwidthPackageChargeType, BizType, CommonBandwidthPackageStatus,
    InstanceChargeType, LineIsp, ReservationOrderType, Tag,
};

operation! {
    name: "DescribeCommonBandwidthPackages",
    effect: Effect::Read,
    request: DescribeCommonBandwidthPackagesRequest = DESCRIBE_COMMON_BANDWIDTH_PACKAGES_REQUEST,
    response: DescribeCommonBandwidthPackagesResponse = DESCRIBE_COMMON_BANDWIDTH_PACKAGES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["CommonBandwidthPackages"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidBandwidthPackageIdNumber.NotSupported",
    "400 InvalidResourceGroupId = There is no such resource group, or the operation does not support one.",
    "400 OperationUnsupported.ResourceGroupId = There is no such resource group, or the operation does not support one.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeCommonBandwidthPackages`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesRequest {
    /// Whether to return also what has been ordered but is not in effect yet.
    pub include_reservation_data: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<Tag>,
    /// Whether the enhanced protection against DDoS attacks is on for the addresses. Deprecated.
    #[deprecated]
    pub security_protection_enabled: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeCommonBandwidthPackagesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to return also what has been ordered but is not in effect yet.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
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

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Whether the enhanced protection against DDoS attacks is on for the addresses.
    #[deprecated]
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
    9 security_protection_enabled: OptBool = Field::boolean("SecurityProtectionEnabled").deprecated(),
}

/// Response of `DescribeCommonBandwidthPackages`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Internet shared bandwidths that match, one entry for each, with the addresses that share them.
    pub common_bandwidth_packages: Vec<CommonBandwidthPackage>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When what was ordered takes effect.
    pub reservation_active_time: Option<Timestamp>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<CommonBandwidthPackageStatus>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// What the order that is not in effect yet will do: `RENEWCHANGE` renews with other settings,
    /// `TEMP_UPGRADE` upgrades for a while.
    pub reservation_order_type: Option<ReservationOrderType>,
    /// Whether the resource is protected, so that it cannot be released by console or API.
    pub deletion_protection: Option<bool>,
    /// How public traffic is paid for once the order takes effect.
    pub reservation_internet_charge_type: Option<BandwidthPackageChargeType>,
    /// Share in percent that is paid at least with billing by the 95th percentile.
    pub ratio: Option<i64>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: Option<String>,
    /// Whether a cloud service manages the resource (1), in which case users cannot change it, or not (0).
    pub service_managed: Option<i64>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// When the subscription ends. Pay-as-you-go resources carry a date far ahead or none.
    pub expired_time: Option<Timestamp>,
    /// Bandwidth once the order takes effect. Unit: Mbit/s.
    pub reservation_bandwidth: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<BandwidthPackageChargeType>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<BusinessStatus>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier. On the wire: `ISP`.
    pub isp: Option<LineIsp>,
    /// Whether something has been ordered that is not in effect yet: `true` or `false`, as a text.
    pub has_reservation_data: Option<String>,
    /// Public IP addresses. In a query about instances: the addresses to look for, at most 100.
    pub public_ip_addresses: Vec<PublicIpAddresse>,
    /// Protection against attacks: empty for the basic one, `AntiDDoS_Enhanced` for the enhanced one.
    pub security_protection_types: Vec<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// What the resource is used for: `Default` or `CloudBox`.
    pub biz_type: Option<BizType>,
    /// Id of the zone that the resource is in, such as `cn-hangzhou-a`.
    pub zone: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CommonBandwidthPackage: COMMON_BANDWIDTH_PACKAGE,
    0 reservation_active_time: Opt = Field::timestamp("ReservationActiveTime"),
    1 status: Opt = Field::one_of("Status", CommonBandwidthPackageStatus::VALUES),
    2 creation_time: Opt = Field::timestamp("CreationTime"),
    3 reservation_order_type: Opt = Field::one_of("ReservationOrderType", ReservationOrderType::VALUES),
    4 deletion_protection: OptBool = Field::boolean("DeletionProtection"),
    5 reservation_internet_charge_type: Opt = Field::one_of("ReservationInternetChargeType", BandwidthPackageChargeType::VALUES),
    6 ratio: OptInt = Field::int32("Ratio"),
    7 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    8 region_id: OptStr = Field::string("RegionId"),
    9 bandwidth_package_id: OptStr = Field::string("BandwidthPackageId"),
    10 service_managed: OptInt = Field::int32("ServiceManaged"),
    11 bandwidth: OptStr = Field::string("Bandwidth"),
    12 description: OptStr = Field::string("Description"),
    13 expired_time: Opt = Field::timestamp("ExpiredTime"),
    14 reservation_bandwidth: OptStr = Field::string("ReservationBandwidth"),
    15 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    16 internet_charge_type: Opt = Field::one_of("InternetChargeType", BandwidthPackageChargeType::VALUES),
    17 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
    18 name: OptStr = Field::string("Name"),
    19 isp: Opt = Field::one_of("ISP", LineIsp::VALUES),
    20 has_reservation_data: OptStr = Field::string("HasReservationData"),
    21 public_ip_addresses: List = Field::record("PublicIpAddresses", &PUBLIC_IP_ADDRESSE).wrapped("PublicIpAddresse"),
    22 security_protection_types: List = Field::string("SecurityProtectionTypes").wrapped("SecurityProtectionType"),
    23 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    24 biz_type: Opt = Field::one_of("BizType", BizType::VALUES),
    25 zone: OptStr = Field::string("Zone"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PublicIpAddresse {
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: Option<String>,
    /// `BandwidthPackageIpRelationStatus`: one of the documented values.
    pub bandwidth_package_ip_relation_status: Option<BandwidthPackageIpRelationStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PublicIpAddresse: PUBLIC_IP_ADDRESSE,
    0 ip_address: OptStr = Field::string("IpAddress"),
    1 allocation_id: OptStr = Field::string("AllocationId"),
    2 bandwidth_package_ip_relation_status: Opt = Field::one_of("BandwidthPackageIpRelationStatus", BandwidthPackageIpRelationStatus::VALUES),
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum BusinessStatus {
        Normal = "Normal",
        FinancialLocked = "FinancialLocked",
        Unactivated = "Unactivated",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum BandwidthPackageIpRelationStatus {
        Binded = "BINDED",
        Binding = "BINDING",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeCommonBandwidthPackagesRequest,
    DescribeCommonBandwidthPackagesResponse,
    CommonBandwidthPackage,
    PublicIpAddresse,
}
