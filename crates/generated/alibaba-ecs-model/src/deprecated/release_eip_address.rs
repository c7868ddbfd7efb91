// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReleaseEipAddress.json; do not edit.
//! Release eip address (`ReleaseEipAddress`).
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReleaseEipAddress).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ReleaseEipAddressResponse;

/// The table of `ReleaseEipAddress`.
pub static OPERATION: Operation = Operation::new(
    "ReleaseEipAddress", Effect::Write, &RELEASE_EIP_ADDRESS_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<ReleaseEipAddressRequest>, empty::<ReleaseEipAddressResponse>,
).errors(&[
    ErrorCode::new(400, "Forbbiden"), ErrorCode::new(400, "Forbidden.ChargeTypeIsPrepaid"),
    ErrorCode::new(400, "IncorrectEipStatus"), ErrorCode::new(400, "InvalidOperation.DeletionProtection"),
    ErrorCode::new(400, "OperationUnsupported.ServiceManaged"),
    ErrorCode::new(400, "TaskConflict.AssociateGlobalAccelerationInstance"), ErrorCode::new(404, "Forbidden.RegionNotFound"),
    ErrorCode::new(404, "InvalidAllocationId.NotFound"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `ReleaseEipAddress`.
#[derive(Default)] #[non_exhaustive]
pub struct ReleaseEipAddressRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: String,
    pub extra: Extra,
}
impl ReleaseEipAddressRequest {
    pub fn new(allocation_id: impl Into<String>) -> Self { Self { allocation_id: allocation_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static RELEASE_EIP_ADDRESS_REQUEST: Schema = Schema { name: "ReleaseEipAddressRequest", fields: &[
    Field::string("RegionId").filled(),
    Field::string("AllocationId").required(),
] };
cloudspec_wire::record!(ReleaseEipAddressRequest, RELEASE_EIP_ADDRESS_REQUEST, [0 OptStr region_id, 1 Str allocation_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ReleaseEipAddressRequest);
