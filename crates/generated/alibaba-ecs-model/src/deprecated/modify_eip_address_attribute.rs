// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyEipAddressAttribute.json; do not edit.
//! Changes the bandwidth of an elastic IP address.
//!
//! Use ModifyEipAddressAttribute of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyEipAddressAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyEipAddressAttribute",
    effect: Effect::Write,
    request: ModifyEipAddressAttributeRequest = MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 COMMODITY.INVALID_COMPONENT",
    "400 Forbidden.ChargeTypeIsPrepaid",
    "400 IncorrectEipStatus",
    "400 IncorrectStatus.ResourceStatus",
    "400 InsufficientBalance.Eip",
    "400 InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw",
    "400 InvalidDescription.Malformed",
    "400 InvalidEIPStatus.BizDisabled",
    "400 InvalidEipAddressName.Malformed",
    "400 InvalidParam",
    "400 InvalidParameter",
    "400 OperationFailed.CompleteUserInfo",
    "400 OperationFailed.ConcurrentRequest",
    "400 OperationFailed.SaleValidate",
    "400 OperationFailed.SyncOrderToSub",
    "400 QuotaExceeded.LargeSpecEip",
    "400 ResourceQueryError",
    "404 Forbidden.InCommonBandwidthPackage",
    "404 InvalidAllocationId.NotFound",
    "500 InternalError",
    "500 SYSTEM.UNKNOWN.ERROR",
}

/// Response of `ModifyEipAddressAttribute`.
pub type ModifyEipAddressAttributeResponse = RequestIdResponse;

/// Request of `ModifyEipAddressAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyEipAddressAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: String,
    /// `Bandwidth`: text.
    pub bandwidth: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyEipAddressAttributeRequest {
    /// Starts with the required members.
    pub fn new(allocation_id: impl Into<String>, bandwidth: impl Into<String>) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            bandwidth: bandwidth.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ModifyEipAddressAttributeRequest: MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 allocation_id: Str = Field::string("AllocationId").required(),
    2 bandwidth: Str = Field::string("Bandwidth").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyEipAddressAttributeRequest,
}
