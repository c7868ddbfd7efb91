// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UnassociateEipAddress.json; do not edit.
//! Unbinds an elastic IP address from its resource.
//!
//! It goes on being billed. Asynchronous: DescribeEipAddresses shows `Unassociating`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociateEipAddress).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UnassociateEipAddressResponse;

operation!(Operation::new::<UnassociateEipAddressRequest, UnassociateEipAddressResponse>(
    "UnassociateEipAddress", Effect::Write, &UNASSOCIATE_EIP_ADDRESS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 %s DependencyViolation.SnatEntry Eni.Attached Forbidden Forbidden.FinancialLocked IncorrectEipStatus IncorrectHaVipStatus
    400 IncorrectInstanceStatus InvalidBindingStatus InvalidEIPStatus.BizDisabled InvalidInstanceId.NotFound
    400 InvalidInstanceType.ValueNotSupported InvalidIpStatus.HasBeenUsedByForwardEntry InvalidIpStatus.HasBeenUsedBySnatTable
    400 InvalidLoadBalancerId.NotFound InvalidParameter InvalidStatus.EcsStatusNotSupport InvalidStatus.EniStatusNotSupport
    400 InvalidStatus.NotAllow InvalidStatus.SnatOrDnat OperationDenied OperationFailed.SystemBusy TaskConflict
    404 Forbidden.RegionNotFound InvalidAllocationId.NotFound InvalidBindInstance.NotFound
");

/// Request of `UnassociateEipAddress`.
#[derive(Default)] #[non_exhaustive] pub struct UnassociateEipAddressRequest {
    /** `Force`: yes or no. */ pub force: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: String,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UnassociateEipAddressRequest {
    /// With what is required.
    pub fn new(allocation_id: impl Into<String>) -> Self { Self { allocation_id: allocation_id.into(), ..Self::default() } }
    /// Sets `Force`.
    pub fn force(mut self, value: bool) -> Self { self.force = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self { self.private_ip_address = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`UnassociateEipAddressRequest`].
pub static UNASSOCIATE_EIP_ADDRESS_REQUEST: Schema =
    Schema { name: "UnassociateEipAddressRequest", fields: { static ROWS: [Field; 7] = [
    Field::boolean("Force"),
    Field::string("RegionId").filled(),
    Field::string("AllocationId").required(),
    Field::string("InstanceId"),
    Field::string("InstanceType"),
    Field::string("PrivateIpAddress"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(UnassociateEipAddressRequest, UNASSOCIATE_EIP_ADDRESS_REQUEST,
    [1 OptStr region_id, 2 Str allocation_id, 3 OptStr instance_id, 4 OptStr instance_type, 5 OptStr private_ip_address,
    6 OptStr client_token] [0 OptBool force]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UnassociateEipAddressRequest);
