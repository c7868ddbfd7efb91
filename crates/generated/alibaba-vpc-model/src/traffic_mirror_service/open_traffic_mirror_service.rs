// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/OpenTrafficMirrorService.json; do not edit.
//! Switches traffic mirroring on for the account in a region.
//!
//! Calls in the same region must not overlap. `GetTrafficMirrorServiceStatus` tells whether it is on.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/OpenTrafficMirrorService),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "OpenTrafficMirrorService",
    effect: Effect::Write,
    request: OpenTrafficMirrorServiceRequest = OPEN_TRAFFIC_MIRROR_SERVICE_REQUEST,
    response: OpenTrafficMirrorServiceResponse = OPEN_TRAFFIC_MIRROR_SERVICE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 Forbidden.RAM = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "400 OperationFailed.AliGroupUserCanNotBuyInnerCommodity",
    "400 OperationFailed.BasicInfoUncompleted",
    "400 OperationFailed.ExceedPurchaseLimit",
    "400 OperationFailed.QuotaNotEnough",
    "400 Order.NoRealNameAuthentication",
}

/// Request of `OpenTrafficMirrorService`.
#[derive(Default)]
#[non_exhaustive]
pub struct OpenTrafficMirrorServiceRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl OpenTrafficMirrorServiceRequest {
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
    OpenTrafficMirrorServiceRequest: OPEN_TRAFFIC_MIRROR_SERVICE_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").filled(),
}

/// Response of `OpenTrafficMirrorService`.
#[derive(Default)]
#[non_exhaustive]
pub struct OpenTrafficMirrorServiceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Result of the operation, by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    OpenTrafficMirrorServiceResponse: OPEN_TRAFFIC_MIRROR_SERVICE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 code: OptStr = Field::string("Code"),
    2 message: OptStr = Field::string("Message"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    OpenTrafficMirrorServiceRequest,
    OpenTrafficMirrorServiceResponse,
}
