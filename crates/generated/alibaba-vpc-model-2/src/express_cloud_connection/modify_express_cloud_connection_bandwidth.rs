// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyExpressCloudConnectionBandwidth.json; do not edit.
//! Changes the bandwidth of an express cloud connection.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressCloudConnectionBandwidth).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyExpressCloudConnectionBandwidthResponse;

operation!(Operation::new::<ModifyExpressCloudConnectionBandwidthRequest, ModifyExpressCloudConnectionBandwidthResponse>(
    "ModifyExpressCloudConnectionBandwidth", Effect::Write, &MODIFY_EXPRESS_CLOUD_CONNECTION_BANDWIDTH_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 IncorrectStatus.EccApplication InvalidEccApplication.NotFound InvalidEccId.NotFound MissingParam.AliUid
    400 MissingParam.Bandwidth MissingParam.EccId MissingParam.RegionNo OperationUnsupported.type
");

/// Request of `ModifyExpressCloudConnectionBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyExpressCloudConnectionBandwidthRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Bandwidth`: text. */ pub bandwidth: Option<String>,
    /** `EccId`: text. */ pub ecc_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyExpressCloudConnectionBandwidthRequest {
    /// With what is required.
    pub fn new(ecc_id: impl Into<String>) -> Self { Self { ecc_id: ecc_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self { self.bandwidth = Some(value.into()); self }
}
/// Table of [`ModifyExpressCloudConnectionBandwidthRequest`].
pub static MODIFY_EXPRESS_CLOUD_CONNECTION_BANDWIDTH_REQUEST: Schema =
    Schema { name: "ModifyExpressCloudConnectionBandwidthRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("Bandwidth"),
    Field::string("EccId").required(),
]; &ROWS } };
record!(ModifyExpressCloudConnectionBandwidthRequest, MODIFY_EXPRESS_CLOUD_CONNECTION_BANDWIDTH_REQUEST,
    [0 OptStr region_id, 1 OptStr bandwidth, 2 Str ecc_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyExpressCloudConnectionBandwidthRequest);
