// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeactivateRouterInterface.json; do not edit.
//! Takes a router interface out of service; it becomes `Inactive` and its traffic stops.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeactivateRouterInterface),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeactivateRouterInterface",
    effect: Effect::Write,
    request: DeactivateRouterInterfaceRequest = DEACTIVATE_ROUTER_INTERFACE_REQUEST,
    response: DeactivateRouterInterfaceResponse = DEACTIVATE_ROUTER_INTERFACE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbbiden.InvaildOwner",
    "400 Forbidden.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 IncorrectRIStatus",
    "400 OperationFailed.OperationLocked",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidRouterInterfaceId.NotFound = There is no such router interface in this region.",
}

/// Request of `DeactivateRouterInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeactivateRouterInterfaceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the router interface (`ri-...`). `DescribeRouterInterfaces` lists it.
    pub router_interface_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeactivateRouterInterfaceRequest {
    /// Creates a value with the required members.
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self {
            router_interface_id: router_interface_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeactivateRouterInterfaceRequest: DEACTIVATE_ROUTER_INTERFACE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 router_interface_id: Str = Field::string("RouterInterfaceId").required(),
}

/// Response of `DeactivateRouterInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeactivateRouterInterfaceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeactivateRouterInterfaceResponse: DEACTIVATE_ROUTER_INTERFACE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeactivateRouterInterfaceRequest,
    DeactivateRouterInterfaceResponse,
}
