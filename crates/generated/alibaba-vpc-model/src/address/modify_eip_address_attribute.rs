// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyEipAddressAttribute.json; do not edit.
//! Changes the name, description or peak bandwidth of an elastic IP address.
//!
//! Bandwidth changes the price.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyEipAddressAttribute).

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
    "400 Abs.InvalidBandwidth.Malformed",
    "400 COMMODITY.INVALID_COMPONENT",
    "400 Forbidden.ChargeTypeIsPrepaid",
    "400 Forbidden.FinancialLocked",
    "400 IncorrectEipStatus",
    "400 IncorrectStatus.ResourceStatus",
    "400 InsufficientBalance.Eip",
    "400 InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw",
    "400 InvalidDescription.Malformed",
    "400 InvalidEIPStatus.BizDisabled",
    "400 InvalidEipAddressName.Malformed",
    "400 InvalidParameter",
    "400 MissingParam.InstanceId",
    "400 OperationFailed.CompleteUserInfo",
    "400 OperationFailed.ConcurrentRequest",
    "400 OperationFailed.SaleValidate",
    "400 OperationFailed.SyncOrderToSub",
    "400 OrderError.EIP",
    "400 QuotaExceeded.LargeSpecEip",
    "400 ResourceQueryError",
    "400 SYSTEM.UNKNOWN.ERROR",
    "404 Forbidden.InCommonBandwidthPackage",
    "404 Forbidden.RegionNotFound",
    "404 InvalidAllocationId.NotFound",
    "500 InternalError",
    "500 OrderError.EIP",
}

/// Response of `ModifyEipAddressAttribute`.
pub type ModifyEipAddressAttributeResponse = RequestIdResponse;

/// Request of `ModifyEipAddressAttribute`.
#[derive(Default)]
#[non_exhaustive]
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyEipAddressAttributeRequest {
    /// Starts with the required members.
    pub fn new(allocation_id: impl Into<String>) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            ..Self::default()
        }
    }

    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    ModifyEipAddressAttributeRequest: MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST,
    0 allocation_id: Str = Field::string("AllocationId").required(),
    1 bandwidth: OptStr = Field::string("Bandwidth"),
    2 region_id: OptStr = Field::string("RegionId").filled(),
    3 name: OptStr = Field::string("Name"),
    4 description: OptStr = Field::string("Description"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyEipAddressAttributeRequest,
}
