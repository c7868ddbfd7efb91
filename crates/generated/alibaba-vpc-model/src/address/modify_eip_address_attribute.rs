// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyEipAddressAttribute.json; do not edit.
//! Changes the name, description or peak bandwidth of an elastic IP address.
//!
//! Bandwidth changes the price.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyEipAddressAttribute),
//! 2024-06.

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
    "400 Abs.InvalidBandwidth.Malformed",
    "400 COMMODITY.INVALID_COMPONENT",
    "400 Forbidden.ChargeTypeIsPrepaid = The resource is a subscription, for which this is not possible.",
    "400 Forbidden.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 IncorrectEipStatus = The elastic IP address is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectStatus.ResourceStatus",
    "400 InsufficientBalance.Eip",
    "400 InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidEIPStatus.BizDisabled = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 InvalidEipAddressName.Malformed",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 MissingParam.InstanceId = `InstanceId` is missing.",
    "400 OperationFailed.CompleteUserInfo = The account's data is not complete.",
    "400 OperationFailed.ConcurrentRequest",
    "400 OperationFailed.SaleValidate = The order failed the checks of the shop. The message says why.",
    "400 OperationFailed.SyncOrderToSub = The order could not be passed on. Try again.",
    "400 OrderError.EIP = The order for the elastic IP address failed. Look into the order centre.",
    "400 QuotaExceeded.LargeSpecEip = The quota of elastic IP addresses with large bandwidth is used up.",
    "400 ResourceQueryError",
    "400 SYSTEM.UNKNOWN.ERROR",
    "404 Forbidden.InCommonBandwidthPackage",
    "404 Forbidden.RegionNotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidAllocationId.NotFound = There is no such elastic IP address in this region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 OrderError.EIP = The order for the elastic IP address failed. Look into the order centre.",
}

/// Request of `ModifyEipAddressAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyEipAddressAttributeRequest {
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: String,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyEipAddressAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(allocation_id: impl Into<String>) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            ..Self::default()
        }
    }

    /// Most bandwidth, in each direction.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
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
