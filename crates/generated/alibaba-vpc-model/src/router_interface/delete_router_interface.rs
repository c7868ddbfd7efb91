// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteRouterInterface.json; do not edit.
//! Deletes a router interface in the state `Idle` or `Inactive`.
//!
//! Custom routes that lead to it must be deleted first.
//!
//! - Access level: delete.
//! - High risk: it can interrupt a service or lose data.
//! - It costs money, or the resources that it creates do.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteRouterInterface),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "DeleteRouterInterface",
    effect: Effect::Write,
    request: DeleteRouterInterfaceRequest = DELETE_ROUTER_INTERFACE_REQUEST,
    response: DeleteRouterInterfaceResponse = DELETE_ROUTER_INTERFACE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).risk(Risk::High).charge(Charge::Paid),
}

errors! {
    "400 InvalidInstance.StatusError",
    "400 OperationFailed.OperationLocked",
    "400 ReferredByRouteEntry.RouterInterface",
    "400 RouterInterfaceReferredByRouteEntry",
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
}

record! {
    DeleteRouterInterfaceRequest: DELETE_ROUTER_INTERFACE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 router_interface_id: Str = Field::string("RouterInterfaceId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
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
