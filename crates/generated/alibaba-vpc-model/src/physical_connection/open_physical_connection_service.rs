// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/OpenPhysicalConnectionService.json; do not edit.
//! Switches on outbound traffic billing of Express Connect for the account.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/OpenPhysicalConnectionService),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "OpenPhysicalConnectionService",
    effect: Effect::Write,
    request: OpenPhysicalConnectionServiceRequest = OPEN_PHYSICAL_CONNECTION_SERVICE_REQUEST,
    response: OpenPhysicalConnectionServiceResponse = OPEN_PHYSICAL_CONNECTION_SERVICE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 InvalidOperation.OrderOpened",
    "400 PURCHASE_QUANTITY_LIMIT",
}

/// Request of `OpenPhysicalConnectionService`.
#[derive(Default)]
#[non_exhaustive]
pub struct OpenPhysicalConnectionServiceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl OpenPhysicalConnectionServiceRequest {
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
    OpenPhysicalConnectionServiceRequest: OPEN_PHYSICAL_CONNECTION_SERVICE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `OpenPhysicalConnectionService`.
#[derive(Default)]
#[non_exhaustive]
pub struct OpenPhysicalConnectionServiceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    OpenPhysicalConnectionServiceResponse: OPEN_PHYSICAL_CONNECTION_SERVICE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    OpenPhysicalConnectionServiceRequest,
    OpenPhysicalConnectionServiceResponse,
}
