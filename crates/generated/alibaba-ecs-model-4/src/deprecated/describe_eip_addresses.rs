// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeEipAddresses.json; do not edit.
//! Lists elastic IP addresses.
//!
//! Use DescribeEipAddresses of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::DescribeEipAddresses`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeEipAddresses).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};
pub use crate::shapes::LockReason;

operation!(Operation::new::<DescribeEipAddressesRequest, DescribeEipAddressesResponse>(
    "DescribeEipAddresses", Effect::Read, &DESCRIBE_EIP_ADDRESSES_REQUEST, &DESCRIBE_EIP_ADDRESSES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["EipAddresses"],
    total: Some(&["TotalCount"]),
}), "
    400 IellgalParameter.OwnerAccount InstanceType.Invalid InvalidAliuid InvalidChargeType.ValueNotSupported
    400 InvalidIAssociatedInstanceType.ValueNotSupported InvalidParameter InvalidResourceGroupId OperationFailed.Endpoint
    400 OperationUnsupported.ResourceGroupId ResourceQueryError
    404 Forbidden.RegionNotFound InvalidFilterKey.NotFound InvalidFilterValue InvalidLockReason.NotFound
    500 InternalError
");

/// Request of `DescribeEipAddresses`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeEipAddressesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `EipAddress`: text. */ pub eip_address: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: Option<String>,
    /** `ISP`: text. */ pub isp: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `Filter.1.Key`: text. */ pub filter_1_key: Option<String>,
    /** `Filter.2.Key`: text. */ pub filter_2_key: Option<String>,
    /** `Filter.1.Value`: text. */ pub filter_1_value: Option<String>,
    /** `Filter.2.Value`: text. */ pub filter_2_value: Option<String>,
    /** `LockReason`: text. */ pub lock_reason: Option<String>,
    /** `AssociatedInstanceType`: text. */ pub associated_instance_type: Option<String>,
    /** `AssociatedInstanceId`: text. */ pub associated_instance_id: Option<String>,
    /** `ChargeType`: text. */ pub charge_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeEipAddressesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `EipAddress`.
    pub fn eip_address(mut self, value: impl Into<String>) -> Self { self.eip_address = Some(value.into()); self }
    /// Sets `AllocationId`.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self { self.allocation_id = Some(value.into()); self }
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self { self.isp = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
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
}
/// Table of [`DescribeEipAddressesRequest`].
pub static DESCRIBE_EIP_ADDRESSES_REQUEST: Schema =
    Schema { name: "DescribeEipAddressesRequest", fields: { static ROWS: [Field; 15] = [
    Field::string("RegionId").required().filled(),
    Field::string("Status"),
    Field::string("EipAddress"),
    Field::string("AllocationId"),
    Field::string("ISP"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("Filter.1.Key"),
    Field::string("Filter.2.Key"),
    Field::string("Filter.1.Value"),
    Field::string("Filter.2.Value"),
    Field::string("LockReason"),
    Field::string("AssociatedInstanceType"),
    Field::string("AssociatedInstanceId"),
    Field::string("ChargeType"),
]; &ROWS } };
record!(DescribeEipAddressesRequest, DESCRIBE_EIP_ADDRESSES_REQUEST,
    [0 OptStr region_id, 1 OptStr status, 2 OptStr eip_address, 3 OptStr allocation_id, 4 OptStr isp, 7 OptStr filter_1_key,
    8 OptStr filter_2_key, 9 OptStr filter_1_value, 10 OptStr filter_2_value, 11 OptStr lock_reason,
    12 OptStr associated_instance_type, 13 OptStr associated_instance_id, 14 OptStr charge_type] [5 OptInt page_number,
    6 OptInt page_size]);

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
    /** `Status`: text. */ pub status: Option<String>,
    /** `AllocationTime`: text. */ pub allocation_time: Option<String>,
    /** `ChargeType`: text. */ pub charge_type: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `Bandwidth`: text. */ pub bandwidth: Option<String>,
    /** `ExpiredTime`: text. */ pub expired_time: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: Option<String>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `EipBandwidth`: text. */ pub eip_bandwidth: Option<String>,
    /** `OperationLocks`: records. */ pub operation_locks: Vec<LockReason>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EipAddress`].
pub static EIP_ADDRESS: Schema = Schema { name: "EipAddress", fields: { static ROWS: [Field; 13] = [
    Field::string("Status"),
    Field::string("AllocationTime"),
    Field::string("ChargeType"),
    Field::string("InstanceId"),
    Field::string("InstanceType"),
    Field::string("RegionId"),
    Field::string("IpAddress"),
    Field::string("Bandwidth"),
    Field::string("ExpiredTime"),
    Field::string("AllocationId"),
    Field::string("InternetChargeType"),
    Field::string("EipBandwidth"),
    Field::record("OperationLocks", &crate::shapes::LOCK_REASON).wrapped("LockReason"),
]; &ROWS } };
record!(EipAddress, EIP_ADDRESS,
    [0 OptStr status, 1 OptStr allocation_time, 2 OptStr charge_type, 3 OptStr instance_id, 4 OptStr instance_type,
    5 OptStr region_id, 6 OptStr ip_address, 7 OptStr bandwidth, 8 OptStr expired_time, 9 OptStr allocation_id,
    10 OptStr internet_charge_type, 11 OptStr eip_bandwidth, 12 List operation_locks] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeEipAddressesRequest, DescribeEipAddressesResponse, EipAddress);
