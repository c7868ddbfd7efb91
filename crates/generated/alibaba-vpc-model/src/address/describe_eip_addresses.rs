// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeEipAddresses.json; do not edit.
//! Lists elastic IP addresses with bandwidth, billing, state and what each is bound to.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEipAddresses), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Precision, Risk,
    Timestamp, Value, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    BizType, BusinessStatus, EipBinding, EipLineType, EipStatus, InternetChargeType,
    LineIsp, ReservationOrderType, Tag,
};

operation! {
    name: "DescribeEipAddresses",
    effect: Effect::Read,
    request: DescribeEipAddressesRequest = DESCRIBE_EIP_ADDRESSES_REQUEST,
    response: DescribeEipAddressesResponse = DESCRIBE_EIP_ADDRESSES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["EipAddresses"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IellgalParameter.OwnerAccount = The owner's account is not the right one for this resource.",
    "400 InstanceIdLength.Exceed",
    "400 InstanceType.Invalid",
    "400 InvalidAliuid = The account's id is missing or not valid.",
    "400 InvalidChargeType.ValueNotSupported = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "400 InvalidIAssociatedInstanceType.ValueNotSupported",
    "400 InvalidResourceGroupId = There is no such resource group, or the operation does not support one.",
    "400 InvalidTagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue = A tag value is too long or contains `http://` or `https://`.",
    "400 OperationUnsupported.ResourceGroupId = There is no such resource group, or the operation does not support one.",
    "404 Forbidden.RegionNotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidFilterKey.NotFound = A filter has a key or value that the operation does not know.",
    "404 InvalidFilterValue = A filter has a key or value that the operation does not know.",
    "404 InvalidLockReason.NotFound = There is no such reason for a lock.",
}

/// Request of `DescribeEipAddresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Whether to return also what has been ordered but is not in effect yet.
    pub include_reservation_data: Option<bool>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<EipStatus>,
    /// The elastic IP address. In a query, up to 50 of them, joined by commas; a list of ids wins over it.
    pub eip_address: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: Option<String>,
    /// Id of the run of consecutive elastic IP addresses (`eipsg-...`). `DescribeEipSegment` lists it.
    pub segment_instance_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier. On the wire: `ISP`.
    pub isp: Option<EipLineType>,
    /// What the first condition is about, such as `CreationStartTime`. On the wire: `Filter.1.Key`.
    pub filter_1_key: Option<String>,
    /// What the second condition is about, such as `CreationEndTime`. On the wire: `Filter.2.Key`.
    pub filter_2_key: Option<String>,
    /// Time that belongs to `Filter.1.Key`: only resources from then on are returned. To the minute. Sent
    /// to the minute, `YYYY-MM-DDThh:mmZ`. On the wire: `Filter.1.Value`.
    pub filter_1_value: Option<Timestamp>,
    /// Time that belongs to `Filter.2.Key`: only resources until then are returned. To the minute. Sent to
    /// the minute, `YYYY-MM-DDThh:mmZ`. On the wire: `Filter.2.Value`.
    pub filter_2_value: Option<Timestamp>,
    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub lock_reason: Option<RequestLockReason>,
    /// Kind of the resource that it is bound to: `EcsInstance` (the default), `SlbInstance`, `Nat`,
    /// `HaVip`, `NetworkInterface` or `IpAddress`.
    pub associated_instance_type: Option<AssociatedInstanceType>,
    /// Id of the resource that the address is bound to. Its kind stands in `AssociatedInstanceType`.
    pub associated_instance_id: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub charge_type: Option<ChargeType>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Name of the elastic IP address: 1 to 128 characters, starting with a letter.
    pub eip_name: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<Tag>,
    /// Whether the enhanced protection against DDoS attacks is on for the addresses.
    pub security_protection_enabled: Option<bool>,
    /// Id of the pool of public IP addresses (`pippool-...`). `ListPublicIpAddressPools` lists it.
    pub public_ip_address_pool_id: Option<String>,
    /// Whether a cloud service manages the resource (1), in which case users cannot change it, or not (0).
    pub service_managed: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeEipAddressesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether to return also what has been ordered but is not in effect yet.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<EipStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// The elastic IP address.
    pub fn eip_address(mut self, value: impl Into<String>) -> Self {
        self.eip_address = Some(value.into());
        self
    }

    /// Id of the elastic IP address (`eip-...`).
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }

    /// Id of the run of consecutive elastic IP addresses (`eipsg-...`).
    pub fn segment_instance_id(mut self, value: impl Into<String>) -> Self {
        self.segment_instance_id = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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

    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier.
    pub fn isp(mut self, value: impl Into<EipLineType>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// What the first condition is about, such as `CreationStartTime`.
    pub fn filter_1_key(mut self, value: impl Into<String>) -> Self {
        self.filter_1_key = Some(value.into());
        self
    }

    /// What the second condition is about, such as `CreationEndTime`.
    pub fn filter_2_key(mut self, value: impl Into<String>) -> Self {
        self.filter_2_key = Some(value.into());
        self
    }

    /// Time that belongs to `Filter.1.Key`: only resources from then on are returned.
    pub fn filter_1_value(mut self, value: impl Into<Timestamp>) -> Self {
        self.filter_1_value = Some(value.into());
        self
    }

    /// Time that belongs to `Filter.2.Key`: only resources until then are returned.
    pub fn filter_2_value(mut self, value: impl Into<Timestamp>) -> Self {
        self.filter_2_value = Some(value.into());
        self
    }

    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub fn lock_reason(mut self, value: impl Into<RequestLockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Kind of the resource that it is bound to: `EcsInstance` (the default), `SlbInstance`, `Nat`,
    /// `HaVip`, `NetworkInterface` or `IpAddress`.
    pub fn associated_instance_type(
        mut self,
        value: impl Into<AssociatedInstanceType>,
    ) -> Self {
        self.associated_instance_type = Some(value.into());
        self
    }

    /// Id of the resource that the address is bound to.
    pub fn associated_instance_id(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_id = Some(value.into());
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn charge_type(mut self, value: impl Into<ChargeType>) -> Self {
        self.charge_type = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Name of the elastic IP address: 1 to 128 characters, starting with a letter.
    pub fn eip_name(mut self, value: impl Into<String>) -> Self {
        self.eip_name = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Whether the enhanced protection against DDoS attacks is on for the addresses.
    pub fn security_protection_enabled(mut self, value: bool) -> Self {
        self.security_protection_enabled = Some(value);
        self
    }

    /// Id of the pool of public IP addresses (`pippool-...`).
    pub fn public_ip_address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address_pool_id = Some(value.into());
        self
    }

    /// Whether a cloud service manages the resource (1), in which case users cannot change it, or not (0).
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }
}

record! {
    DescribeEipAddressesRequest: DESCRIBE_EIP_ADDRESSES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 include_reservation_data: OptBool = Field::boolean("IncludeReservationData"),
    2 status: Opt = Field::one_of("Status", EipStatus::VALUES),
    3 eip_address: OptStr = Field::string("EipAddress"),
    4 allocation_id: OptStr = Field::string("AllocationId"),
    5 segment_instance_id: OptStr = Field::string("SegmentInstanceId"),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    8 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    9 isp: Opt = Field::one_of("ISP", EipLineType::VALUES),
    10 filter_1_key: OptStr = Field::string("Filter.1.Key"),
    11 filter_2_key: OptStr = Field::string("Filter.2.Key"),
    12 filter_1_value: Opt = Field::timestamp("Filter.1.Value").precision(Precision::Minute),
    13 filter_2_value: Opt = Field::timestamp("Filter.2.Value").precision(Precision::Minute),
    14 lock_reason: Opt = Field::one_of("LockReason", RequestLockReason::VALUES),
    15 associated_instance_type: Opt = Field::one_of("AssociatedInstanceType", AssociatedInstanceType::VALUES),
    16 associated_instance_id: OptStr = Field::string("AssociatedInstanceId"),
    17 charge_type: Opt = Field::one_of("ChargeType", ChargeType::VALUES),
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Elastic IP addresses that match, one entry for each. In a query about instances: the addresses to
    /// look for, at most 100.
    pub eip_addresses: Vec<EipAddress>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When what was ordered takes effect.
    pub reservation_active_time: Option<Timestamp>,
    /// State of the elastic IP address: `Associating`, `Unassociating`, `InUse`, `Available` or
    /// `Releasing`.
    pub status: Option<EipStatus>,
    /// What the order that is not in effect yet will do: `RENEWCHANGE` renews with other settings,
    /// `TEMP_UPGRADE` upgrades for a while.
    pub reservation_order_type: Option<ReservationOrderType>,
    /// When it was allocated.
    pub allocation_time: Option<Timestamp>,
    /// Kind of network of the address: `public`.
    pub netmode: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub charge_type: Option<EipAddressChargeType>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// How it is used: for an elastic IP address on a network interface `NAT`, `MULTI_BINDED` or `BINDED`.
    pub mode: Option<EipBinding>,
    /// Id of the run of consecutive elastic IP addresses (`eipsg-...`). `DescribeEipSegment` lists it.
    pub segment_instance_id: Option<String>,
    /// How public traffic is paid for once the order takes effect.
    pub reservation_internet_charge_type: Option<InternetChargeType>,
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: Option<String>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<String>,
    /// Bandwidth once the order takes effect. Unit: Mbit/s.
    pub reservation_bandwidth: Option<String>,
    /// Bandwidth of the elastic IP address. Unit: Mbit/s.
    pub eip_bandwidth: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: Option<String>,
    /// Region of the resource that the address is bound to. Needed only for addresses in a shared Global
    /// Acceleration instance.
    pub instance_region_id: Option<String>,
    /// Whether the resource is protected, so that it cannot be released by console or API.
    pub deletion_protection: Option<bool>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// `SecondLimited`: boolean.
    pub second_limited: Option<bool>,
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: Option<InstanceType>,
    /// `HDMonitorStatus`: string.
    pub hd_monitor_status: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// `BandwidthPackageBandwidth`: string.
    pub bandwidth_package_bandwidth: Option<String>,
    /// Whether a cloud service manages the resource (1), in which case users cannot change it, or not (0).
    pub service_managed: Option<i64>,
    /// When the subscription ends. Pay-as-you-go resources carry a date far ahead or none.
    pub expired_time: Option<Timestamp>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: Option<String>,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<BusinessStatus>,
    /// `BandwidthPackageType`: string.
    pub bandwidth_package_type: Option<String>,
    /// Whether something has been ordered that is not in effect yet: `true` or `false`, as a text.
    pub has_reservation_data: Option<String>,
    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier. On the wire: `ISP`.
    pub isp: Option<LineIsp>,
    /// Why the resource is locked; empty when it is not.
    pub operation_locks: Vec<LockReason>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// `AvailableRegions`: any JSON value.
    pub available_regions: Value,
    /// Protection against attacks: empty for the basic one, `AntiDDoS_Enhanced` for the enhanced one.
    pub security_protection_types: Vec<String>,
    /// Id of the pool of public IP addresses (`pippool-...`). `ListPublicIpAddressPools` lists it.
    pub public_ip_address_pool_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of the zone that the resource is in, such as `cn-hangzhou-a`.
    pub zone: Option<String>,
    /// What the resource is used for: `Default` or `CloudBox`.
    pub biz_type: Option<BizType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EipAddress: EIP_ADDRESS,
    0 reservation_active_time: Opt = Field::timestamp("ReservationActiveTime"),
    1 status: Opt = Field::one_of("Status", EipStatus::VALUES),
    2 reservation_order_type: Opt = Field::one_of("ReservationOrderType", ReservationOrderType::VALUES),
    3 allocation_time: Opt = Field::timestamp("AllocationTime"),
    4 netmode: OptStr = Field::string("Netmode"),
    5 charge_type: Opt = Field::one_of("ChargeType", EipAddressChargeType::VALUES),
    6 description: OptStr = Field::string("Description"),
    7 mode: Opt = Field::one_of("Mode", EipBinding::VALUES),
    8 segment_instance_id: OptStr = Field::string("SegmentInstanceId"),
    9 reservation_internet_charge_type: Opt = Field::one_of("ReservationInternetChargeType", InternetChargeType::VALUES),
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
    21 instance_type: Opt = Field::one_of("InstanceType", InstanceType::VALUES),
    22 hd_monitor_status: OptStr = Field::string("HDMonitorStatus"),
    23 region_id: OptStr = Field::string("RegionId"),
    24 bandwidth_package_bandwidth: OptStr = Field::string("BandwidthPackageBandwidth"),
    25 service_managed: OptInt = Field::int32("ServiceManaged"),
    26 expired_time: Opt = Field::timestamp("ExpiredTime"),
    27 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    28 allocation_id: OptStr = Field::string("AllocationId"),
    29 internet_charge_type: Opt = Field::one_of("InternetChargeType", InternetChargeType::VALUES),
    30 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
    31 bandwidth_package_type: OptStr = Field::string("BandwidthPackageType"),
    32 has_reservation_data: OptStr = Field::string("HasReservationData"),
    33 isp: Opt = Field::one_of("ISP", LineIsp::VALUES),
    34 operation_locks: List = Field::record("OperationLocks", &LOCK_REASON).wrapped("LockReason"),
    35 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    36 available_regions: Any = Field::any("AvailableRegions"),
    37 security_protection_types: List = Field::string("SecurityProtectionTypes").wrapped("SecurityProtectionType"),
    38 public_ip_address_pool_id: OptStr = Field::string("PublicIpAddressPoolId"),
    39 vpc_id: OptStr = Field::string("VpcId"),
    40 zone: OptStr = Field::string("Zone"),
    41 biz_type: Opt = Field::one_of("BizType", BizType::VALUES),
}

/// `EipAddresses.EipAddress.OperationLocks.LockReason` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LockReason {
    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub lock_reason: Option<LockReasonLockReason>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    LockReason: LOCK_REASON,
    0 lock_reason: Opt = Field::one_of("LockReason", LockReasonLockReason::VALUES),
}

open_enum! {
    /// Documented values of `LockReason`. The provider may add others.
    pub enum RequestLockReason {
        Financial = "financial",
        Security = "security",
    }
}

open_enum! {
    /// Documented values of `AssociatedInstanceType`. The provider may add others.
    pub enum AssociatedInstanceType {
        EcsInstance = "EcsInstance",
        SlbInstance = "SlbInstance",
        Nat = "Nat",
        HaVip = "HaVip",
        NetworkInterface = "NetworkInterface",
        IpAddress = "IpAddress",
    }
}

open_enum! {
    /// Documented values of `ChargeType`. The provider may add others.
    pub enum ChargeType {
        PostPaid = "PostPaid",
        PrePaid = "PrePaid",
    }
}

open_enum! {
    /// Documented values of `EipAddresses.EipAddress.ChargeType`. The provider may add others.
    pub enum EipAddressChargeType {
        PostPaid = "PostPaid",
        PrePaid = "PrePaid",
    }
}

open_enum! {
    /// Documented values of `EipAddresses.EipAddress.InstanceType`. The provider may add others.
    pub enum InstanceType {
        EcsInstance = "EcsInstance",
        SlbInstance = "SlbInstance",
        Nat = "Nat",
        HaVip = "HaVip",
        NetworkInterface = "NetworkInterface",
        IpAddress = "IpAddress",
    }
}

open_enum! {
    /// Documented values of `EipAddresses.EipAddress.OperationLocks.LockReason.LockReason`. The provider
    /// may add others.
    pub enum LockReasonLockReason {
        Financial = "financial",
        Security = "security",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeEipAddressesRequest,
    DescribeEipAddressesResponse,
    EipAddress,
    LockReason,
}
