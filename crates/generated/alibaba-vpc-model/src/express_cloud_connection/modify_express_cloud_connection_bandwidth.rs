// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyExpressCloudConnectionBandwidth.json; do not edit.
//! Changes the bandwidth of an express cloud connection.
//!
//! `Bandwidth` is what the connection has from then on.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressCloudConnectionBandwidth), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyExpressCloudConnectionBandwidth",
    effect: Effect::Write,
    request: ModifyExpressCloudConnectionBandwidthRequest = MODIFY_EXPRESS_CLOUD_CONNECTION_BANDWIDTH_REQUEST,
    response: ModifyExpressCloudConnectionBandwidthResponse = MODIFY_EXPRESS_CLOUD_CONNECTION_BANDWIDTH_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 IncorrectStatus.EccApplication",
    "400 InvalidEccApplication.NotFound",
    "400 InvalidEccId.NotFound",
    "400 MissingParam.AliUid = The account's id is missing or not valid.",
    "400 MissingParam.Bandwidth = `Bandwidth` is missing.",
    "400 MissingParam.EccId",
    "400 MissingParam.RegionNo = The region is missing.",
    "400 OperationUnsupported.type",
}

/// Request of `ModifyExpressCloudConnectionBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyExpressCloudConnectionBandwidthRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<String>,
    /// Id of the express cloud connection (`ecc-...`).
    pub ecc_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyExpressCloudConnectionBandwidthRequest {
    /// Creates a value with the required members.
    pub fn new(ecc_id: impl Into<String>) -> Self {
        Self {
            ecc_id: ecc_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Most bandwidth, in each direction.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
}

record! {
    ModifyExpressCloudConnectionBandwidthRequest: MODIFY_EXPRESS_CLOUD_CONNECTION_BANDWIDTH_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth: OptStr = Field::string("Bandwidth"),
    2 ecc_id: Str = Field::string("EccId").required(),
}

/// Response of `ModifyExpressCloudConnectionBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyExpressCloudConnectionBandwidthResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyExpressCloudConnectionBandwidthResponse: MODIFY_EXPRESS_CLOUD_CONNECTION_BANDWIDTH_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyExpressCloudConnectionBandwidthRequest,
    ModifyExpressCloudConnectionBandwidthResponse,
}
