// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteRouterInterface.json; do not edit.
//! Deletes a router interface.
//!
//! Use `DeleteRouterInterface` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteRouterInterface),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteRouterInterface",
    effect: Effect::Write,
    request: DeleteRouterInterfaceRequest = DELETE_ROUTER_INTERFACE_REQUEST,
    response: DeleteRouterInterfaceResponse = DELETE_ROUTER_INTERFACE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 DependencyViolation.RouterInterfaceReferedByRouteEntry",
    "400 IllegalParam.InstanceOwner",
    "400 IncorrectStatus = The resource is in a state that does not allow the operation. Wait until it is stable.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 InvalidRouterInterfaceChargeType.Malformed",
}

/// Request of `DeleteRouterInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouterInterfaceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the router interface (`ri-...`). `DescribeRouterInterfaces` lists it.
    pub router_interface_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Block of addresses on the user's own side that is treated as private.
    pub user_cidr: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteRouterInterfaceRequest {
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Block of addresses on the user's own side that is treated as private.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

record! {
    DeleteRouterInterfaceRequest: DELETE_ROUTER_INTERFACE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 router_interface_id: Str = Field::string("RouterInterfaceId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 user_cidr: OptStr = Field::string("UserCidr"),
}

/// Response of `DeleteRouterInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouterInterfaceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteRouterInterfaceResponse: DELETE_ROUTER_INTERFACE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteRouterInterfaceRequest,
    DeleteRouterInterfaceResponse,
}
