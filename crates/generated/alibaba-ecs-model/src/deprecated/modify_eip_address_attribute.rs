// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyEipAddressAttribute.json; do not edit.
//! Changes the bandwidth of an elastic IP address.
//!
//! Use `ModifyEipAddressAttribute` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyEipAddressAttribute),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyEipAddressAttribute",
    effect: Effect::Write,
    request: ModifyEipAddressAttributeRequest = MODIFY_EIP_ADDRESS_ATTRIBUTE_REQUEST,
    response: ModifyEipAddressAttributeResponse = MODIFY_EIP_ADDRESS_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 COMMODITY.INVALID_COMPONENT",
    "400 Forbidden.ChargeTypeIsPrepaid = The resource is a subscription, for which this is not possible.",
    "400 IncorrectEipStatus = The elastic IP address is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectStatus.ResourceStatus",
    "400 InsufficientBalance.Eip",
    "400 InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidEIPStatus.BizDisabled = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 InvalidEipAddressName.Malformed",
    "400 InvalidParam = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 OperationFailed.CompleteUserInfo = The account's data is not complete.",
    "400 OperationFailed.ConcurrentRequest",
    "400 OperationFailed.SaleValidate = The order failed the checks of the shop. The message says why.",
    "400 OperationFailed.SyncOrderToSub = The order could not be passed on. Try again.",
    "400 QuotaExceeded.LargeSpecEip = The quota of elastic IP addresses with large bandwidth is used up.",
    "400 ResourceQueryError",
    "404 Forbidden.InCommonBandwidthPackage",
    "404 InvalidAllocationId.NotFound = There is no such elastic IP address in this region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 SYSTEM.UNKNOWN.ERROR",
}

/// Request of `ModifyEipAddressAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyEipAddressAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: String,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyEipAddressAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(allocation_id: impl Into<String>, bandwidth: impl Into<String>) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            bandwidth: bandwidth.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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

/// Response of `ModifyEipAddressAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyEipAddressAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyEipAddressAttributeResponse: MODIFY_EIP_ADDRESS_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyEipAddressAttributeRequest,
    ModifyEipAddressAttributeResponse,
}
