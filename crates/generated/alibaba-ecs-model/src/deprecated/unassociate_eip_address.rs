// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UnassociateEipAddress.json; do not edit.
//! Unbinds an elastic IP address from an instance.
//!
//! Use UnassociateEipAddress of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassociateEipAddress).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "UnassociateEipAddress",
    effect: Effect::Write,
    request: UnassociateEipAddressRequest = UNASSOCIATE_EIP_ADDRESS_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 DependencyViolation.SnatEntry",
    "400 Forbbiden",
    "400 Forbidden.FinancialLocked",
    "400 IncorrectEipStatus",
    "400 IncorrectHaVipStatus",
    "400 IncorrectInstanceStatus",
    "400 InvalidBindingStatus",
    "400 InvalidEIPStatus.BizDisabled",
    "400 InvalidInstance.NotVpc",
    "400 InvalidInstanceId.NotFound",
    "400 InvalidInstanceType.ValueNotSupported",
    "400 InvalidIpStatus.HasBeenUsedByForwardEntry",
    "400 InvalidIpStatus.HasBeenUsedBySnatTable",
    "400 InvalidParameter",
    "400 InvalidStatus.EcsStatusNotSupport",
    "400 InvalidStatus.EniStatusNotSupport",
    "400 InvalidStatus.NotAllow",
    "400 InvalidStatus.SnatOrDnat",
    "400 OperationDenied",
    "400 TaskConflict",
    "404 Forbidden.RegionNotFound",
    "404 InvalidAllocationId.NotFound",
    "404 InvalidHaVip.NotFound",
    "404 OperationUnsupported.ServiceManaged",
}

/// Response of `UnassociateEipAddress`.
pub type UnassociateEipAddressResponse = RequestIdResponse;

/// Request of `UnassociateEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassociateEipAddressRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: String,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UnassociateEipAddressRequest {
    /// Starts with the required members.
    pub fn new(
        allocation_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

record! {
    UnassociateEipAddressRequest: UNASSOCIATE_EIP_ADDRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 allocation_id: Str = Field::string("AllocationId").required(),
    2 instance_id: Str = Field::string("InstanceId").required(),
    3 instance_type: OptStr = Field::string("InstanceType"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnassociateEipAddressRequest,
}
