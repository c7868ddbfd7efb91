// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UnassociateEipAddress.json; do not edit.
//! Unassociate eip address (`UnassociateEipAddress`).
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassociateEipAddress).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as UnassociateEipAddressResponse;

/// The table of `UnassociateEipAddress`.
pub static OPERATION: Operation = Operation::new(
    "UnassociateEipAddress", Effect::Write, &UNASSOCIATE_EIP_ADDRESS_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<UnassociateEipAddressRequest>, empty::<UnassociateEipAddressResponse>,
).errors(&[
    ErrorCode::new(400, "DependencyViolation.SnatEntry"), ErrorCode::new(400, "Forbbiden"),
    ErrorCode::new(400, "Forbidden.FinancialLocked"), ErrorCode::new(400, "IncorrectEipStatus"),
    ErrorCode::new(400, "IncorrectHaVipStatus"), ErrorCode::new(400, "IncorrectInstanceStatus"),
    ErrorCode::new(400, "InvalidBindingStatus"), ErrorCode::new(400, "InvalidEIPStatus.BizDisabled"),
    ErrorCode::new(400, "InvalidInstance.NotVpc"), ErrorCode::new(400, "InvalidInstanceId.NotFound"),
    ErrorCode::new(400, "InvalidInstanceType.ValueNotSupported"),
    ErrorCode::new(400, "InvalidIpStatus.HasBeenUsedByForwardEntry"),
    ErrorCode::new(400, "InvalidIpStatus.HasBeenUsedBySnatTable"), ErrorCode::new(400, "InvalidParameter"),
    ErrorCode::new(400, "InvalidStatus.EcsStatusNotSupport"), ErrorCode::new(400, "InvalidStatus.EniStatusNotSupport"),
    ErrorCode::new(400, "InvalidStatus.NotAllow"), ErrorCode::new(400, "InvalidStatus.SnatOrDnat"),
    ErrorCode::new(400, "OperationDenied"), ErrorCode::new(400, "TaskConflict"), ErrorCode::new(404, "Forbidden.RegionNotFound"),
    ErrorCode::new(404, "InvalidAllocationId.NotFound"), ErrorCode::new(404, "InvalidHaVip.NotFound"),
    ErrorCode::new(404, "OperationUnsupported.ServiceManaged"),
]);

/// Request of `UnassociateEipAddress`.
#[derive(Default)] #[non_exhaustive]
pub struct UnassociateEipAddressRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: String,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    pub extra: Extra,
}
impl UnassociateEipAddressRequest {
    pub fn new(allocation_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { allocation_id: allocation_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
}
pub static UNASSOCIATE_EIP_ADDRESS_REQUEST: Schema = Schema { name: "UnassociateEipAddressRequest", fields: &[
    Field::string("RegionId").filled(),
    Field::string("AllocationId").required(),
    Field::string("InstanceId").required(),
    Field::string("InstanceType"),
] };
cloudspec_wire::record!(UnassociateEipAddressRequest, UNASSOCIATE_EIP_ADDRESS_REQUEST,
    [0 OptStr region_id, 1 Str allocation_id, 2 Str instance_id, 3 OptStr instance_type] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(UnassociateEipAddressRequest);
