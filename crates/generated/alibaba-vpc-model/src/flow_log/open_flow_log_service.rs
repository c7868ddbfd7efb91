// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/OpenFlowLogService.json; do not edit.
//! Switches flow logs on for the account.
//!
//! Needed once; `GetFlowLogServiceStatus` tells whether it was done.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/OpenFlowLogService), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "OpenFlowLogService",
    effect: Effect::Write,
    request: OpenFlowLogServiceRequest = OPEN_FLOW_LOG_SERVICE_REQUEST,
    response: OpenFlowLogServiceResponse = OPEN_FLOW_LOG_SERVICE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 Forbidden.RAM = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "400 OperationFailed.AliGroupUserCanNotBuyInnerCommodity",
    "400 OperationFailed.BasicInfoUncompleted",
    "400 OperationFailed.ExceedPurchaseLimit",
    "400 OperationFailed.QuotaNotEnough",
    "400 Order.NoRealNameAuthentication",
}

/// Request of `OpenFlowLogService`.
#[derive(Default)]
#[non_exhaustive]
pub struct OpenFlowLogServiceRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl OpenFlowLogServiceRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    OpenFlowLogServiceRequest: OPEN_FLOW_LOG_SERVICE_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `OpenFlowLogService`.
#[derive(Default)]
#[non_exhaustive]
pub struct OpenFlowLogServiceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Result of the operation, by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    OpenFlowLogServiceResponse: OPEN_FLOW_LOG_SERVICE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 code: OptStr = Field::string("Code"),
    2 message: OptStr = Field::string("Message"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    OpenFlowLogServiceRequest,
    OpenFlowLogServiceResponse,
}
