// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeEipAddresses.json; do not edit.
//! Lists elastic IP addresses.
//!
//! Use DescribeEipAddresses of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::DescribeEipAddresses`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeEipAddresses).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::LockReason;

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
    "400 InstanceType.Invalid",
    "400 InvalidAliuid",
    "400 InvalidChargeType.ValueNotSupported",
    "400 InvalidIAssociatedInstanceType.ValueNotSupported",
    "400 InvalidParameter",
    "400 InvalidResourceGroupId",
    "400 OperationFailed.Endpoint",
    "400 OperationUnsupported.ResourceGroupId",
    "400 ResourceQueryError",
    "404 Forbidden.RegionNotFound",
    "404 InvalidFilterKey.NotFound",
    "404 InvalidFilterValue",
    "404 InvalidLockReason.NotFound",
    "500 InternalError",
}

/// Request of `DescribeEipAddresses`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEipAddressesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `EipAddress`: text.
    pub eip_address: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: Option<String>,
    /// `ISP`: text.
    pub isp: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
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

    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
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
}

record! {
    DescribeEipAddressesRequest: DESCRIBE_EIP_ADDRESSES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 status: OptStr = Field::string("Status"),
    2 eip_address: OptStr = Field::string("EipAddress"),
    3 allocation_id: OptStr = Field::string("AllocationId"),
    4 isp: OptStr = Field::string("ISP"),
    5 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    6 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    7 filter_1_key: OptStr = Field::string("Filter.1.Key"),
    8 filter_2_key: OptStr = Field::string("Filter.2.Key"),
    9 filter_1_value: OptStr = Field::string("Filter.1.Value"),
    10 filter_2_value: OptStr = Field::string("Filter.2.Value"),
    11 lock_reason: OptStr = Field::string("LockReason"),
    12 associated_instance_type: OptStr = Field::string("AssociatedInstanceType"),
    13 associated_instance_id: OptStr = Field::string("AssociatedInstanceId"),
    14 charge_type: OptStr = Field::string("ChargeType"),
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
    /// `Status`: text.
    pub status: Option<String>,
    /// `AllocationTime`: text.
    pub allocation_time: Option<String>,
    /// `ChargeType`: text.
    pub charge_type: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `Bandwidth`: text.
    pub bandwidth: Option<String>,
    /// `ExpiredTime`: text.
    pub expired_time: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: Option<String>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `EipBandwidth`: text.
    pub eip_bandwidth: Option<String>,
    /// `OperationLocks`: records.
    pub operation_locks: Vec<LockReason>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    EipAddress: EIP_ADDRESS,
    0 status: OptStr = Field::string("Status"),
    1 allocation_time: OptStr = Field::string("AllocationTime"),
    2 charge_type: OptStr = Field::string("ChargeType"),
    3 instance_id: OptStr = Field::string("InstanceId"),
    4 instance_type: OptStr = Field::string("InstanceType"),
    5 region_id: OptStr = Field::string("RegionId"),
    6 ip_address: OptStr = Field::string("IpAddress"),
    7 bandwidth: OptStr = Field::string("Bandwidth"),
    8 expired_time: OptStr = Field::string("ExpiredTime"),
    9 allocation_id: OptStr = Field::string("AllocationId"),
    10 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    11 eip_bandwidth: OptStr = Field::string("EipBandwidth"),
    12 operation_locks: List = Field::record("OperationLocks", &crate::shapes::LOCK_REASON).wrapped("LockReason"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeEipAddressesRequest,
    DescribeEipAddressesResponse,
    EipAddress,
}
