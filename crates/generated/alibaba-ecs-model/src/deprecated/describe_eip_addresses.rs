// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeEipAddresses.json; do not edit.
//! Lists elastic IP addresses.
//!
//! Use `DescribeEipAddresses` of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::DescribeEipAddresses`.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeEipAddresses),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, errors, operation,
    record,
};

pub use crate::shapes::{
    EipInstanceType, EipLineType, EipStatus, InstanceChargeType, InternetChargeType,
    LockReason, OperationLockLockReason,
};

operation! {
    name: "DescribeEipAddresses",
    effect: Effect::Read,
    request: DescribeEipAddressesRequest = DESCRIBE_EIP_ADDRESSES_REQUEST,
    response: DescribeEipAddressesResponse = DESCRIBE_EIP_ADDRESSES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["EipAddresses"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).replaced_by("Vpc::2016-04-28::DescribeEipAddresses"),
}

errors! {
    "400 IellgalParameter.OwnerAccount = The owner's account is not the right one for this resource.",
    "400 InstanceType.Invalid",
    "400 InvalidAliuid = The account's id is missing or not valid.",
    "400 InvalidChargeType.ValueNotSupported = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "400 InvalidIAssociatedInstanceType.ValueNotSupported",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidResourceGroupId = There is no such resource group, or the operation does not support one.",
    "400 OperationFailed.Endpoint",
    "400 OperationUnsupported.ResourceGroupId = There is no such resource group, or the operation does not support one.",
    "400 ResourceQueryError",
    "404 Forbidden.RegionNotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidFilterKey.NotFound = A filter has a key or value that the operation does not know.",
    "404 InvalidFilterValue = A filter has a key or value that the operation does not know.",
    "404 InvalidLockReason.NotFound = There is no such reason for a lock.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeEipAddresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<EipStatus>,
    /// The elastic IP address. In a query, up to 50 of them, joined by commas; a list of ids wins over it.
    pub eip_address: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: Option<String>,
    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier. On the wire: `ISP`.
    pub isp: Option<EipLineType>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// What the first condition is about, such as `CreationStartTime`. On the wire: `Filter.1.Key`.
    pub filter_1_key: Option<String>,
    /// What the second condition is about, such as `CreationEndTime`. On the wire: `Filter.2.Key`.
    pub filter_2_key: Option<String>,
    /// Time that belongs to `Filter.1.Key`: only resources from then on are returned. To the minute. On the
    /// wire: `Filter.1.Value`.
    pub filter_1_value: Option<String>,
    /// Time that belongs to `Filter.2.Key`: only resources until then are returned. To the minute. On the
    /// wire: `Filter.2.Value`.
    pub filter_2_value: Option<String>,
    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub lock_reason: Option<OperationLockLockReason>,
    /// Kind of the resource that it is bound to: `EcsInstance` (the default), `SlbInstance`, `Nat`,
    /// `HaVip`, `NetworkInterface` or `IpAddress`.
    pub associated_instance_type: Option<EipInstanceType>,
    /// Id of the resource that the address is bound to. Its kind stands in `AssociatedInstanceType`.
    pub associated_instance_id: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub charge_type: Option<InstanceChargeType>,
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

    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier.
    pub fn isp(mut self, value: impl Into<EipLineType>) -> Self {
        self.isp = Some(value.into());
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
    pub fn filter_1_value(mut self, value: impl Into<String>) -> Self {
        self.filter_1_value = Some(value.into());
        self
    }

    /// Time that belongs to `Filter.2.Key`: only resources until then are returned.
    pub fn filter_2_value(mut self, value: impl Into<String>) -> Self {
        self.filter_2_value = Some(value.into());
        self
    }

    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub fn lock_reason(mut self, value: impl Into<OperationLockLockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Kind of the resource that it is bound to: `EcsInstance` (the default), `SlbInstance`, `Nat`,
    /// `HaVip`, `NetworkInterface` or `IpAddress`.
    pub fn associated_instance_type(
        mut self,
        value: impl Into<EipInstanceType>,
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
    pub fn charge_type(mut self, value: impl Into<InstanceChargeType>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
}

record! {
    DescribeEipAddressesRequest: DESCRIBE_EIP_ADDRESSES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 status: Opt = Field::one_of("Status", EipStatus::VALUES),
    2 eip_address: OptStr = Field::string("EipAddress"),
    3 allocation_id: OptStr = Field::string("AllocationId"),
    4 isp: Opt = Field::one_of("ISP", EipLineType::VALUES),
    5 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    6 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    7 filter_1_key: OptStr = Field::string("Filter.1.Key"),
    8 filter_2_key: OptStr = Field::string("Filter.2.Key"),
    9 filter_1_value: OptStr = Field::string("Filter.1.Value"),
    10 filter_2_value: OptStr = Field::string("Filter.2.Value"),
    11 lock_reason: Opt = Field::one_of("LockReason", OperationLockLockReason::VALUES),
    12 associated_instance_type: Opt = Field::one_of("AssociatedInstanceType", EipInstanceType::VALUES),
    13 associated_instance_id: OptStr = Field::string("AssociatedInstanceId"),
    14 charge_type: Opt = Field::one_of("ChargeType", InstanceChargeType::VALUES),
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
    /// State of the elastic IP address: `Associating`, `Unassociating`, `InUse`, `Available` or
    /// `Releasing`.
    pub status: Option<EipStatus>,
    /// When it was allocated.
    pub allocation_time: Option<Timestamp>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub charge_type: Option<InstanceChargeType>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Kind of the resource that the elastic IP address is bound to.
    pub instance_type: Option<EipInstanceType>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<String>,
    /// When the subscription ends. Pay-as-you-go resources carry a date far ahead or none.
    pub expired_time: Option<Timestamp>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: Option<String>,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Bandwidth of the elastic IP address. Unit: Mbit/s.
    pub eip_bandwidth: Option<String>,
    /// Why the resource is locked; empty when it is not.
    pub operation_locks: Vec<LockReason>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EipAddress: EIP_ADDRESS,
    0 status: Opt = Field::one_of("Status", EipStatus::VALUES),
    1 allocation_time: Opt = Field::timestamp("AllocationTime"),
    2 charge_type: Opt = Field::one_of("ChargeType", InstanceChargeType::VALUES),
    3 instance_id: OptStr = Field::string("InstanceId"),
    4 instance_type: Opt = Field::one_of("InstanceType", EipInstanceType::VALUES),
    5 region_id: OptStr = Field::string("RegionId"),
    6 ip_address: OptStr = Field::string("IpAddress"),
    7 bandwidth: OptStr = Field::string("Bandwidth"),
    8 expired_time: Opt = Field::timestamp("ExpiredTime"),
    9 allocation_id: OptStr = Field::string("AllocationId"),
    10 internet_charge_type: Opt = Field::one_of("InternetChargeType", InternetChargeType::VALUES),
    11 eip_bandwidth: OptStr = Field::string("EipBandwidth"),
    12 operation_locks: List = Field::record("OperationLocks", &crate::shapes::LOCK_REASON).wrapped("LockReason"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeEipAddressesRequest,
    DescribeEipAddressesResponse,
    EipAddress,
}
