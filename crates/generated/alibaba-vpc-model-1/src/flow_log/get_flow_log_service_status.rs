// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetFlowLogServiceStatus.json; do not edit.
//! Tells whether flow logs are switched on for the account.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetFlowLogServiceStatus).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<GetFlowLogServiceStatusRequest, GetFlowLogServiceStatusResponse>(
    "GetFlowLogServiceStatus", Effect::Read, &GET_FLOW_LOG_SERVICE_STATUS_REQUEST, &GET_FLOW_LOG_SERVICE_STATUS_RESPONSE,
).idempotency_token("ClientToken"));

/// Request of `GetFlowLogServiceStatus`.
#[derive(Default)] #[non_exhaustive] pub struct GetFlowLogServiceStatusRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl GetFlowLogServiceStatusRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`GetFlowLogServiceStatusRequest`].
pub static GET_FLOW_LOG_SERVICE_STATUS_REQUEST: Schema =
    Schema { name: "GetFlowLogServiceStatusRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(GetFlowLogServiceStatusRequest, GET_FLOW_LOG_SERVICE_STATUS_REQUEST, [0 OptStr client_token, 1 OptStr region_id] []);

/// Answer of `GetFlowLogServiceStatus`.
#[derive(Default)] #[non_exhaustive] pub struct GetFlowLogServiceStatusResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Enabled`: yes or no. */ pub enabled: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetFlowLogServiceStatusResponse`].
pub static GET_FLOW_LOG_SERVICE_STATUS_RESPONSE: Schema =
    Schema { name: "GetFlowLogServiceStatusResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::boolean("Enabled"),
]; &ROWS } };
record!(GetFlowLogServiceStatusResponse, GET_FLOW_LOG_SERVICE_STATUS_RESPONSE, [0 OptStr request_id] [1 OptBool enabled]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(GetFlowLogServiceStatusRequest, GetFlowLogServiceStatusResponse);
