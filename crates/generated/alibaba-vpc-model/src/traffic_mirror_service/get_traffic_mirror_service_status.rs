// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetTrafficMirrorServiceStatus.json; do not edit.
//! Tells whether traffic mirroring is switched on for the account.
//!
//! `OpenTrafficMirrorService` switches it on, a region at a time.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetTrafficMirrorServiceStatus),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, operation, record,
};

operation! {
    name: "GetTrafficMirrorServiceStatus",
    effect: Effect::Read,
    request: GetTrafficMirrorServiceStatusRequest = GET_TRAFFIC_MIRROR_SERVICE_STATUS_REQUEST,
    response: GetTrafficMirrorServiceStatusResponse = GET_TRAFFIC_MIRROR_SERVICE_STATUS_RESPONSE,
    idempotency_token: "ClientToken",
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

/// Request of `GetTrafficMirrorServiceStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetTrafficMirrorServiceStatusRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetTrafficMirrorServiceStatusRequest {
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
    GetTrafficMirrorServiceStatusRequest: GET_TRAFFIC_MIRROR_SERVICE_STATUS_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").filled(),
}

/// Response of `GetTrafficMirrorServiceStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetTrafficMirrorServiceStatusResponse {
    /// Whether it is switched on; `false` when left out.
    pub enabled: Option<bool>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetTrafficMirrorServiceStatusResponse: GET_TRAFFIC_MIRROR_SERVICE_STATUS_RESPONSE,
    0 enabled: OptBool = Field::boolean("Enabled"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetTrafficMirrorServiceStatusRequest,
    GetTrafficMirrorServiceStatusResponse,
}
