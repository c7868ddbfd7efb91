// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateVirtualBorderBandwidth.json; do not edit.
//! Changes the bandwidth limit of a virtual border router, which holds in both directions.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateVirtualBorderBandwidth),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "UpdateVirtualBorderBandwidth",
    effect: Effect::Write,
    request: UpdateVirtualBorderBandwidthRequest = UPDATE_VIRTUAL_BORDER_BANDWIDTH_REQUEST,
    response: UpdateVirtualBorderBandwidthResponse = UPDATE_VIRTUAL_BORDER_BANDWIDTH_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 MissingParam.Bandwidth = `Bandwidth` is missing.",
    "400 MissingParam.InstanceId = `InstanceId` is missing.",
    "400 MissingParam.regionNo",
    "400 OperationFailed.PconnTrafficNotEnable = Outbound traffic billing of Express Connect is off. Switch it on with `OpenPhysicalConnectionService`.",
    "400 OperationFailed.Vpconn",
    "400 OperationUnsupported.ModifyBandwidth",
    "400 OperationUnsupported.SetMultiPconnBandwidth",
    "400 QuotaExceeded.VirtualBorderRouterBandwidth",
}

/// Request of `UpdateVirtualBorderBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateVirtualBorderBandwidthRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `VirtualBorderRouterId`: string.
    pub virtual_border_router_id: String,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: i64,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateVirtualBorderBandwidthRequest {
    /// Creates a value with the required members.
    pub fn new(virtual_border_router_id: impl Into<String>, bandwidth: i64) -> Self {
        Self {
            virtual_border_router_id: virtual_border_router_id.into(),
            bandwidth,
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    UpdateVirtualBorderBandwidthRequest: UPDATE_VIRTUAL_BORDER_BANDWIDTH_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 virtual_border_router_id: Str = Field::string("VirtualBorderRouterId").required(),
    2 bandwidth: Int = Field::int32("Bandwidth").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `UpdateVirtualBorderBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateVirtualBorderBandwidthResponse {
    /// Result of the operation, by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// HTTP status of the response, such as `200`.
    pub http_status_code: Option<i64>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Whether this entry or the whole call succeeded.
    pub success: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdateVirtualBorderBandwidthResponse: UPDATE_VIRTUAL_BORDER_BANDWIDTH_RESPONSE,
    0 code: OptStr = Field::string("Code"),
    1 http_status_code: OptInt = Field::int32("HttpStatusCode"),
    2 message: OptStr = Field::string("Message"),
    3 request_id: OptStr = Field::string("RequestId"),
    4 success: OptBool = Field::boolean("Success"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateVirtualBorderBandwidthRequest,
    UpdateVirtualBorderBandwidthResponse,
}
