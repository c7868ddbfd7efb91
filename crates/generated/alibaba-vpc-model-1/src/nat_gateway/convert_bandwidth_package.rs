// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ConvertBandwidthPackage.json; do not edit.
//! Turns the old bandwidth package of a NAT gateway into an Internet shared bandwidth with elastic IP addresses.
//!
//! Free and without interruption; peak bandwidth and billing stay the same. It cannot be turned back.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ConvertBandwidthPackage).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ConvertBandwidthPackageRequest, ConvertBandwidthPackageResponse>(
    "ConvertBandwidthPackage", Effect::Write, &CONVERT_BANDWIDTH_PACKAGE_REQUEST, &CONVERT_BANDWIDTH_PACKAGE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 NotFound.BandwidthPackage NotOpen.Api ORDER.ERROR ORDER.QUOTA_EXCEEDED
    500 InternalError
");

/// Request of `ConvertBandwidthPackage`.
#[derive(Default)] #[non_exhaustive] pub struct ConvertBandwidthPackageRequest {
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ConvertBandwidthPackageRequest {
    /// With what is required.
    pub fn new(bandwidth_package_id: impl Into<String>) -> Self {
        Self { bandwidth_package_id: bandwidth_package_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`ConvertBandwidthPackageRequest`].
pub static CONVERT_BANDWIDTH_PACKAGE_REQUEST: Schema =
    Schema { name: "ConvertBandwidthPackageRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("BandwidthPackageId").required(),
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(ConvertBandwidthPackageRequest, CONVERT_BANDWIDTH_PACKAGE_REQUEST,
    [0 Str bandwidth_package_id, 1 OptStr region_id, 2 OptStr client_token] []);

/// Answer of `ConvertBandwidthPackage`.
#[derive(Default)] #[non_exhaustive] pub struct ConvertBandwidthPackageResponse {
    /** `ConvertInstanceId`: text. */ pub convert_instance_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ConvertBandwidthPackageResponse`].
pub static CONVERT_BANDWIDTH_PACKAGE_RESPONSE: Schema =
    Schema { name: "ConvertBandwidthPackageResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("ConvertInstanceId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(ConvertBandwidthPackageResponse, CONVERT_BANDWIDTH_PACKAGE_RESPONSE,
    [0 OptStr convert_instance_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ConvertBandwidthPackageRequest, ConvertBandwidthPackageResponse);
