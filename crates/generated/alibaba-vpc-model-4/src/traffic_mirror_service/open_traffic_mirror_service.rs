// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/OpenTrafficMirrorService.json; do not edit.
//! Switches traffic mirroring on for the account in a region.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/OpenTrafficMirrorService).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<OpenTrafficMirrorServiceRequest, OpenTrafficMirrorServiceResponse>(
    "OpenTrafficMirrorService", Effect::Write, &OPEN_TRAFFIC_MIRROR_SERVICE_REQUEST, &OPEN_TRAFFIC_MIRROR_SERVICE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.RAM OperationFailed.AliGroupUserCanNotBuyInnerCommodity OperationFailed.BasicInfoUncompleted
    400 OperationFailed.ExceedPurchaseLimit OperationFailed.QuotaNotEnough Order.NoRealNameAuthentication
");

/// Request of `OpenTrafficMirrorService`.
#[derive(Default)] #[non_exhaustive] pub struct OpenTrafficMirrorServiceRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl OpenTrafficMirrorServiceRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`OpenTrafficMirrorServiceRequest`].
pub static OPEN_TRAFFIC_MIRROR_SERVICE_REQUEST: Schema =
    Schema { name: "OpenTrafficMirrorServiceRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").filled(),
]; &ROWS } };
record!(OpenTrafficMirrorServiceRequest, OPEN_TRAFFIC_MIRROR_SERVICE_REQUEST, [0 OptStr client_token, 1 OptStr region_id] []);

/// Answer of `OpenTrafficMirrorService`.
#[derive(Default)] #[non_exhaustive] pub struct OpenTrafficMirrorServiceResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Code`: text. */ pub code: Option<String>,
    /** `Message`: text. */ pub message: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`OpenTrafficMirrorServiceResponse`].
pub static OPEN_TRAFFIC_MIRROR_SERVICE_RESPONSE: Schema =
    Schema { name: "OpenTrafficMirrorServiceResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("Code"),
    Field::string("Message"),
]; &ROWS } };
record!(OpenTrafficMirrorServiceResponse, OPEN_TRAFFIC_MIRROR_SERVICE_RESPONSE,
    [0 OptStr request_id, 1 OptStr code, 2 OptStr message] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(OpenTrafficMirrorServiceRequest, OpenTrafficMirrorServiceResponse);
