// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetPhysicalConnectionServiceStatus.json; do not edit.
//! Tells whether outbound traffic billing of Express Connect is on for the account.
//!
//! - Access level: get.
//! - It costs money, or the resources that it creates do.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetPhysicalConnectionServiceStatus), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, operation, record,
};

operation! {
    name: "GetPhysicalConnectionServiceStatus",
    effect: Effect::Read,
    request: GetPhysicalConnectionServiceStatusRequest = GET_PHYSICAL_CONNECTION_SERVICE_STATUS_REQUEST,
    response: GetPhysicalConnectionServiceStatusResponse = GET_PHYSICAL_CONNECTION_SERVICE_STATUS_RESPONSE,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Paid),
}

/// Request of `GetPhysicalConnectionServiceStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetPhysicalConnectionServiceStatusRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetPhysicalConnectionServiceStatusRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    GetPhysicalConnectionServiceStatusRequest: GET_PHYSICAL_CONNECTION_SERVICE_STATUS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `GetPhysicalConnectionServiceStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetPhysicalConnectionServiceStatusResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Whether it is switched on; `false` when left out.
    pub enabled: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetPhysicalConnectionServiceStatusResponse: GET_PHYSICAL_CONNECTION_SERVICE_STATUS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 enabled: OptBool = Field::boolean("Enabled"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetPhysicalConnectionServiceStatusRequest,
    GetPhysicalConnectionServiceStatusResponse,
}
