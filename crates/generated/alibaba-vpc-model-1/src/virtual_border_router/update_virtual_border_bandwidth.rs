// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateVirtualBorderBandwidth.json; do not edit.
//! Changes the bandwidth limit of a virtual border router, which holds in both directions.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateVirtualBorderBandwidth).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<UpdateVirtualBorderBandwidthRequest, UpdateVirtualBorderBandwidthResponse>(
    "UpdateVirtualBorderBandwidth", Effect::Write, &UPDATE_VIRTUAL_BORDER_BANDWIDTH_REQUEST,
    &UPDATE_VIRTUAL_BORDER_BANDWIDTH_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.Bandwidth InvalidInstanceId.NotFound MissingParam.Bandwidth MissingParam.InstanceId MissingParam.regionNo
    400 OperationFailed.PconnTrafficNotEnable OperationFailed.Vpconn OperationUnsupported.ModifyBandwidth
    400 OperationUnsupported.SetMultiPconnBandwidth QuotaExceeded.VirtualBorderRouterBandwidth
");

/// Request of `UpdateVirtualBorderBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateVirtualBorderBandwidthRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VirtualBorderRouterId`: text. */ pub virtual_border_router_id: String,
    /** `Bandwidth`: integer. */ pub bandwidth: i64,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateVirtualBorderBandwidthRequest {
    /// With what is required.
    pub fn new(virtual_border_router_id: impl Into<String>, bandwidth: i64) -> Self {
        Self { virtual_border_router_id: virtual_border_router_id.into(), bandwidth, ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`UpdateVirtualBorderBandwidthRequest`].
pub static UPDATE_VIRTUAL_BORDER_BANDWIDTH_REQUEST: Schema =
    Schema { name: "UpdateVirtualBorderBandwidthRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("VirtualBorderRouterId").required(),
    Field::int32("Bandwidth").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(UpdateVirtualBorderBandwidthRequest, UPDATE_VIRTUAL_BORDER_BANDWIDTH_REQUEST,
    [0 OptStr region_id, 1 Str virtual_border_router_id, 3 OptStr client_token] [2 Int bandwidth]);

/// Answer of `UpdateVirtualBorderBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateVirtualBorderBandwidthResponse {
    /** `Code`: text. */ pub code: Option<String>,
    /** `HttpStatusCode`: integer. */ pub http_status_code: Option<i64>,
    /** `Message`: text. */ pub message: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Success`: yes or no. */ pub success: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`UpdateVirtualBorderBandwidthResponse`].
pub static UPDATE_VIRTUAL_BORDER_BANDWIDTH_RESPONSE: Schema =
    Schema { name: "UpdateVirtualBorderBandwidthResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("Code"),
    Field::int32("HttpStatusCode"),
    Field::string("Message"),
    Field::string("RequestId"),
    Field::boolean("Success"),
]; &ROWS } };
record!(UpdateVirtualBorderBandwidthResponse, UPDATE_VIRTUAL_BORDER_BANDWIDTH_RESPONSE,
    [0 OptStr code, 2 OptStr message, 3 OptStr request_id] [1 OptInt http_status_code, 4 OptBool success]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    UpdateVirtualBorderBandwidthRequest, UpdateVirtualBorderBandwidthResponse,
);
