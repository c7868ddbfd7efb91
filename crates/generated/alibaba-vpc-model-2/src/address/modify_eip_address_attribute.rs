// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyEipAddressAttribute.json; do not edit.
//! Changes the name, description or peak bandwidth of an elastic IP address.
//!
//! Bandwidth changes the price.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyEipAddressAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyEipAddressAttributeResponse;

operation!(Operation::new::<ModifyEipAddressAttributeRequest, ModifyEipAddressAttributeResponse>(
    "ModifyEipAddressAttribute", Effect::Write, &MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Abs.InvalidBandwidth.Malformed COMMODITY.INVALID_COMPONENT Forbidden.ChargeTypeIsPrepaid Forbidden.FinancialLocked
    400 IncorrectEipStatus IncorrectStatus.ResourceStatus InsufficientBalance.Eip InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw
    400 InvalidDescription.Malformed InvalidEIPStatus.BizDisabled InvalidEipAddressName.Malformed InvalidParameter
    400 MissingParam.InstanceId OperationFailed.CompleteUserInfo OperationFailed.ConcurrentRequest OperationFailed.SaleValidate
    400 OperationFailed.SyncOrderToSub OrderError.EIP QuotaExceeded.LargeSpecEip ResourceQueryError SYSTEM.UNKNOWN.ERROR
    404 Forbidden.InCommonBandwidthPackage Forbidden.RegionNotFound InvalidAllocationId.NotFound
    500 InternalError OrderError.EIP
");

/// Request of `ModifyEipAddressAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyEipAddressAttributeRequest {
    /** `AllocationId`: text. */ pub allocation_id: String,
    /** `Bandwidth`: text. */ pub bandwidth: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyEipAddressAttributeRequest {
    /// With what is required.
    pub fn new(allocation_id: impl Into<String>) -> Self { Self { allocation_id: allocation_id.into(), ..Self::default() } }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self { self.bandwidth = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifyEipAddressAttributeRequest`].
pub static MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyEipAddressAttributeRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("AllocationId").required(),
    Field::string("Bandwidth"),
    Field::string("RegionId").filled(),
    Field::string("Name"),
    Field::string("Description"),
]; &ROWS } };
record!(ModifyEipAddressAttributeRequest, MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST,
    [0 Str allocation_id, 1 OptStr bandwidth, 2 OptStr region_id, 3 OptStr name, 4 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyEipAddressAttributeRequest);
