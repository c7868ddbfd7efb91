// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyEipAddressAttribute.json; do not edit.
//! Modify eip address attribute (`ModifyEipAddressAttribute`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyEipAddressAttribute).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ModifyEipAddressAttributeResponse;

/// The table of `ModifyEipAddressAttribute`.
pub static OPERATION: Operation = Operation::new(
    "ModifyEipAddressAttribute", Effect::Write, &MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<ModifyEipAddressAttributeRequest>, empty::<ModifyEipAddressAttributeResponse>,
).errors(&[
    ErrorCode::new(400, "Abs.InvalidBandwidth.Malformed"), ErrorCode::new(400, "COMMODITY.INVALID_COMPONENT"),
    ErrorCode::new(400, "Forbidden.ChargeTypeIsPrepaid"), ErrorCode::new(400, "Forbidden.FinancialLocked"),
    ErrorCode::new(400, "IncorrectEipStatus"), ErrorCode::new(400, "IncorrectStatus.ResourceStatus"),
    ErrorCode::new(400, "InsufficientBalance.Eip"), ErrorCode::new(400, "InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw"),
    ErrorCode::new(400, "InvalidDescription.Malformed"), ErrorCode::new(400, "InvalidEIPStatus.BizDisabled"),
    ErrorCode::new(400, "InvalidEipAddressName.Malformed"), ErrorCode::new(400, "InvalidParameter"),
    ErrorCode::new(400, "MissingParam.InstanceId"), ErrorCode::new(400, "OperationFailed.CompleteUserInfo"),
    ErrorCode::new(400, "OperationFailed.ConcurrentRequest"), ErrorCode::new(400, "OperationFailed.SaleValidate"),
    ErrorCode::new(400, "OperationFailed.SyncOrderToSub"), ErrorCode::new(400, "OrderError.EIP"),
    ErrorCode::new(400, "QuotaExceeded.LargeSpecEip"), ErrorCode::new(400, "ResourceQueryError"),
    ErrorCode::new(400, "SYSTEM.UNKNOWN.ERROR"), ErrorCode::new(404, "Forbidden.InCommonBandwidthPackage"),
    ErrorCode::new(404, "Forbidden.RegionNotFound"), ErrorCode::new(404, "InvalidAllocationId.NotFound"),
    ErrorCode::new(500, "InternalError"), ErrorCode::new(500, "OrderError.EIP"),
]);

/// Request of `ModifyEipAddressAttribute`.
#[derive(Default)] #[non_exhaustive]
pub struct ModifyEipAddressAttributeRequest {
    /// `AllocationId`: text.
    pub allocation_id: String,
    /// `Bandwidth`: text.
    pub bandwidth: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    pub extra: Extra,
}
impl ModifyEipAddressAttributeRequest {
    pub fn new(allocation_id: impl Into<String>) -> Self { Self { allocation_id: allocation_id.into(), ..Self::default() } }
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self { self.bandwidth = Some(value.into()); self }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
pub static MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST: Schema = Schema { name: "ModifyEipAddressAttributeRequest", fields: &[
    Field::string("AllocationId").required(),
    Field::string("Bandwidth"),
    Field::string("RegionId").filled(),
    Field::string("Name"),
    Field::string("Description"),
] };
cloudspec_wire::record!(ModifyEipAddressAttributeRequest, MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST,
    [0 Str allocation_id, 1 OptStr bandwidth, 2 OptStr region_id, 3 OptStr name, 4 OptStr description] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ModifyEipAddressAttributeRequest);
