// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyEipAddressAttribute.json; do not edit.
//! Changes the bandwidth of an elastic IP address.
//!
//! Use ModifyEipAddressAttribute of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyEipAddressAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyEipAddressAttributeResponse;

operation!(Operation::new::<ModifyEipAddressAttributeRequest, ModifyEipAddressAttributeResponse>(
    "ModifyEipAddressAttribute", Effect::Write, &MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 COMMODITY.INVALID_COMPONENT Forbidden.ChargeTypeIsPrepaid IncorrectEipStatus IncorrectStatus.ResourceStatus
    400 InsufficientBalance.Eip InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw InvalidDescription.Malformed
    400 InvalidEIPStatus.BizDisabled InvalidEipAddressName.Malformed InvalidParam InvalidParameter
    400 OperationFailed.CompleteUserInfo OperationFailed.ConcurrentRequest OperationFailed.SaleValidate
    400 OperationFailed.SyncOrderToSub QuotaExceeded.LargeSpecEip ResourceQueryError
    404 Forbidden.InCommonBandwidthPackage InvalidAllocationId.NotFound
    500 InternalError SYSTEM.UNKNOWN.ERROR
");

/// Request of `ModifyEipAddressAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyEipAddressAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: String,
    /** `Bandwidth`: text. */ pub bandwidth: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyEipAddressAttributeRequest {
    /// With what is required.
    pub fn new(allocation_id: impl Into<String>, bandwidth: impl Into<String>) -> Self {
        Self { allocation_id: allocation_id.into(), bandwidth: bandwidth.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ModifyEipAddressAttributeRequest`].
pub static MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyEipAddressAttributeRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").filled(),
    Field::string("AllocationId").required(),
    Field::string("Bandwidth").required(),
]; &ROWS } };
record!(ModifyEipAddressAttributeRequest, MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str allocation_id, 2 Str bandwidth] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyEipAddressAttributeRequest);
