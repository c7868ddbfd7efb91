// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/OpenFlowLogService.json; do not edit.
//! Switches flow logs on for the account.
//!
//! Needed once; GetFlowLogServiceStatus tells whether it was done.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/OpenFlowLogService).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<OpenFlowLogServiceRequest, OpenFlowLogServiceResponse>(
    "OpenFlowLogService", Effect::Write, &OPEN_FLOW_LOG_SERVICE_REQUEST, &OPEN_FLOW_LOG_SERVICE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.RAM OperationFailed.AliGroupUserCanNotBuyInnerCommodity OperationFailed.BasicInfoUncompleted
    400 OperationFailed.ExceedPurchaseLimit OperationFailed.QuotaNotEnough Order.NoRealNameAuthentication
");

/// Request of `OpenFlowLogService`.
#[derive(Default)] #[non_exhaustive] pub struct OpenFlowLogServiceRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl OpenFlowLogServiceRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`OpenFlowLogServiceRequest`].
pub static OPEN_FLOW_LOG_SERVICE_REQUEST: Schema =
    Schema { name: "OpenFlowLogServiceRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(OpenFlowLogServiceRequest, OPEN_FLOW_LOG_SERVICE_REQUEST, [0 OptStr client_token, 1 OptStr region_id] []);

/// Answer of `OpenFlowLogService`.
#[derive(Default)] #[non_exhaustive] pub struct OpenFlowLogServiceResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Code`: text. */ pub code: Option<String>,
    /** `Message`: text. */ pub message: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`OpenFlowLogServiceResponse`].
pub static OPEN_FLOW_LOG_SERVICE_RESPONSE: Schema =
    Schema { name: "OpenFlowLogServiceResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("Code"),
    Field::string("Message"),
]; &ROWS } };
record!(OpenFlowLogServiceResponse, OPEN_FLOW_LOG_SERVICE_RESPONSE, [0 OptStr request_id, 1 OptStr code, 2 OptStr message] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(OpenFlowLogServiceRequest, OpenFlowLogServiceResponse);
