// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyEipAddressAttribute.json; do not edit.
//! Modify eip address attribute (`ModifyEipAddressAttribute`).
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyEipAddressAttribute).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ModifyEipAddressAttributeResponse;

/// The table of `ModifyEipAddressAttribute`.
pub static OPERATION: Operation = Operation::new(
    "ModifyEipAddressAttribute", Effect::Write, &MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<ModifyEipAddressAttributeRequest>, empty::<ModifyEipAddressAttributeResponse>,
).errors(&[
    ErrorCode::new(400, "COMMODITY.INVALID_COMPONENT"), ErrorCode::new(400, "Forbidden.ChargeTypeIsPrepaid"),
    ErrorCode::new(400, "IncorrectEipStatus"), ErrorCode::new(400, "IncorrectStatus.ResourceStatus"),
    ErrorCode::new(400, "InsufficientBalance.Eip"), ErrorCode::new(400, "InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw"),
    ErrorCode::new(400, "InvalidDescription.Malformed"), ErrorCode::new(400, "InvalidEIPStatus.BizDisabled"),
    ErrorCode::new(400, "InvalidEipAddressName.Malformed"), ErrorCode::new(400, "InvalidParam"),
    ErrorCode::new(400, "InvalidParameter"), ErrorCode::new(400, "OperationFailed.CompleteUserInfo"),
    ErrorCode::new(400, "OperationFailed.ConcurrentRequest"), ErrorCode::new(400, "OperationFailed.SaleValidate"),
    ErrorCode::new(400, "OperationFailed.SyncOrderToSub"), ErrorCode::new(400, "QuotaExceeded.LargeSpecEip"),
    ErrorCode::new(400, "ResourceQueryError"), ErrorCode::new(404, "Forbidden.InCommonBandwidthPackage"),
    ErrorCode::new(404, "InvalidAllocationId.NotFound"), ErrorCode::new(500, "InternalError"),
    ErrorCode::new(500, "SYSTEM.UNKNOWN.ERROR"),
]);

/// Request of `ModifyEipAddressAttribute`.
#[derive(Default)] #[non_exhaustive]
pub struct ModifyEipAddressAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: String,
    /// `Bandwidth`: text.
    pub bandwidth: String,
    pub extra: Extra,
}
impl ModifyEipAddressAttributeRequest {
    pub fn new(allocation_id: impl Into<String>, bandwidth: impl Into<String>) -> Self {
        Self { allocation_id: allocation_id.into(), bandwidth: bandwidth.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST: Schema = Schema { name: "ModifyEipAddressAttributeRequest", fields: &[
    Field::string("RegionId").filled(),
    Field::string("AllocationId").required(),
    Field::string("Bandwidth").required(),
] };
cloudspec_wire::record!(ModifyEipAddressAttributeRequest, MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str allocation_id, 2 Str bandwidth] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ModifyEipAddressAttributeRequest);
