// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetTrafficMirrorServiceStatus.json; do not edit.
//! Tells whether traffic mirroring is switched on for the account.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetTrafficMirrorServiceStatus).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<GetTrafficMirrorServiceStatusRequest, GetTrafficMirrorServiceStatusResponse>(
    "GetTrafficMirrorServiceStatus", Effect::Read, &GET_TRAFFIC_MIRROR_SERVICE_STATUS_REQUEST,
    &GET_TRAFFIC_MIRROR_SERVICE_STATUS_RESPONSE,
).idempotency_token("ClientToken"));

/// Request of `GetTrafficMirrorServiceStatus`.
#[derive(Default)] #[non_exhaustive] pub struct GetTrafficMirrorServiceStatusRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl GetTrafficMirrorServiceStatusRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`GetTrafficMirrorServiceStatusRequest`].
pub static GET_TRAFFIC_MIRROR_SERVICE_STATUS_REQUEST: Schema =
    Schema { name: "GetTrafficMirrorServiceStatusRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").filled(),
]; &ROWS } };
record!(GetTrafficMirrorServiceStatusRequest, GET_TRAFFIC_MIRROR_SERVICE_STATUS_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id] []);

/// Answer of `GetTrafficMirrorServiceStatus`.
#[derive(Default)] #[non_exhaustive] pub struct GetTrafficMirrorServiceStatusResponse {
    /** `Enabled`: yes or no. */ pub enabled: Option<bool>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetTrafficMirrorServiceStatusResponse`].
pub static GET_TRAFFIC_MIRROR_SERVICE_STATUS_RESPONSE: Schema =
    Schema { name: "GetTrafficMirrorServiceStatusResponse", fields: { static ROWS: [Field; 2] = [
    Field::boolean("Enabled"),
    Field::string("RequestId"),
]; &ROWS } };
record!(GetTrafficMirrorServiceStatusResponse, GET_TRAFFIC_MIRROR_SERVICE_STATUS_RESPONSE,
    [1 OptStr request_id] [0 OptBool enabled]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    GetTrafficMirrorServiceStatusRequest, GetTrafficMirrorServiceStatusResponse,
);
