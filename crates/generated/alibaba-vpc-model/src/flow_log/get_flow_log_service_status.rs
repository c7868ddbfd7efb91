// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetFlowLogServiceStatus.json; do not edit.
//! Tells whether flow logs are switched on for the account.
//!
//! `OpenFlowLogService` switches them on.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetFlowLogServiceStatus),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, operation, record,
};

operation! {
    name: "GetFlowLogServiceStatus",
    effect: Effect::Read,
    request: GetFlowLogServiceStatusRequest = GET_FLOW_LOG_SERVICE_STATUS_REQUEST,
    response: GetFlowLogServiceStatusResponse = GET_FLOW_LOG_SERVICE_STATUS_RESPONSE,
    idempotency_token: "ClientToken",
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

/// Request of `GetFlowLogServiceStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetFlowLogServiceStatusRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetFlowLogServiceStatusRequest {
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
    GetFlowLogServiceStatusRequest: GET_FLOW_LOG_SERVICE_STATUS_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `GetFlowLogServiceStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetFlowLogServiceStatusResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Whether it is switched on; `false` when left out.
    pub enabled: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetFlowLogServiceStatusResponse: GET_FLOW_LOG_SERVICE_STATUS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 enabled: OptBool = Field::boolean("Enabled"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetFlowLogServiceStatusRequest,
    GetFlowLogServiceStatusResponse,
}
