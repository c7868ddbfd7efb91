// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UnassociateEipAddress.json; do not edit.
//! Unbinds an elastic IP address from an instance.
//!
//! Use UnassociateEipAddress of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassociateEipAddress).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UnassociateEipAddressResponse;

operation!(Operation::new::<UnassociateEipAddressRequest, UnassociateEipAddressResponse>(
    "UnassociateEipAddress", Effect::Write, &UNASSOCIATE_EIP_ADDRESS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DependencyViolation.SnatEntry Forbbiden Forbidden.FinancialLocked IncorrectEipStatus IncorrectHaVipStatus
    400 IncorrectInstanceStatus InvalidBindingStatus InvalidEIPStatus.BizDisabled InvalidInstance.NotVpc
    400 InvalidInstanceId.NotFound InvalidInstanceType.ValueNotSupported InvalidIpStatus.HasBeenUsedByForwardEntry
    400 InvalidIpStatus.HasBeenUsedBySnatTable InvalidParameter InvalidStatus.EcsStatusNotSupport
    400 InvalidStatus.EniStatusNotSupport InvalidStatus.NotAllow InvalidStatus.SnatOrDnat OperationDenied TaskConflict
    404 Forbidden.RegionNotFound InvalidAllocationId.NotFound InvalidHaVip.NotFound OperationUnsupported.ServiceManaged
");

/// Request of `UnassociateEipAddress`.
#[derive(Default)] #[non_exhaustive] pub struct UnassociateEipAddressRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: String,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UnassociateEipAddressRequest {
    /// With what is required.
    pub fn new(allocation_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { allocation_id: allocation_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
}
/// Table of [`UnassociateEipAddressRequest`].
pub static UNASSOCIATE_EIP_ADDRESS_REQUEST: Schema =
    Schema { name: "UnassociateEipAddressRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").filled(),
    Field::string("AllocationId").required(),
    Field::string("InstanceId").required(),
    Field::string("InstanceType"),
]; &ROWS } };
record!(UnassociateEipAddressRequest, UNASSOCIATE_EIP_ADDRESS_REQUEST,
    [0 OptStr region_id, 1 Str allocation_id, 2 Str instance_id, 3 OptStr instance_type] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UnassociateEipAddressRequest);
