// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UnassociateEipAddress.json; do not edit.
//! Unbinds an elastic IP address from its resource.
//!
//! It goes on being billed. Asynchronous: DescribeEipAddresses shows `Unassociating`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociateEipAddress).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "UnassociateEipAddress",
    effect: Effect::Write,
    request: UnassociateEipAddressRequest = UNASSOCIATE_EIP_ADDRESS_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 %s",
    "400 DependencyViolation.SnatEntry",
    "400 Eni.Attached",
    "400 Forbidden",
    "400 Forbidden.FinancialLocked",
    "400 IncorrectEipStatus",
    "400 IncorrectHaVipStatus",
    "400 IncorrectInstanceStatus",
    "400 InvalidBindingStatus",
    "400 InvalidEIPStatus.BizDisabled",
    "400 InvalidInstanceId.NotFound",
    "400 InvalidInstanceType.ValueNotSupported",
    "400 InvalidIpStatus.HasBeenUsedByForwardEntry",
    "400 InvalidIpStatus.HasBeenUsedBySnatTable",
    "400 InvalidLoadBalancerId.NotFound",
    "400 InvalidParameter",
    "400 InvalidStatus.EcsStatusNotSupport",
    "400 InvalidStatus.EniStatusNotSupport",
    "400 InvalidStatus.NotAllow",
    "400 InvalidStatus.SnatOrDnat",
    "400 OperationDenied",
    "400 OperationFailed.SystemBusy",
    "400 TaskConflict",
    "404 Forbidden.RegionNotFound",
    "404 InvalidAllocationId.NotFound",
    "404 InvalidBindInstance.NotFound",
}

/// Response of `UnassociateEipAddress`.
pub type UnassociateEipAddressResponse = RequestIdResponse;

/// Request of `UnassociateEipAddress`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassociateEipAddressRequest {
    /// `Force`: yes or no.
    pub force: Option<bool>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: String,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `PrivateIpAddress`: text.
    pub private_ip_address: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UnassociateEipAddressRequest {
    /// Starts with the required members.
    pub fn new(allocation_id: impl Into<String>) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            ..Self::default()
        }
    }

    /// Sets `Force`.
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    UnassociateEipAddressRequest: UNASSOCIATE_EIP_ADDRESS_REQUEST,
    0 force: OptBool = Field::boolean("Force"),
    1 region_id: OptStr = Field::string("RegionId").filled(),
    2 allocation_id: Str = Field::string("AllocationId").required(),
    3 instance_id: OptStr = Field::string("InstanceId"),
    4 instance_type: OptStr = Field::string("InstanceType"),
    5 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnassociateEipAddressRequest,
}
