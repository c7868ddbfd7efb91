// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteRouterInterface.json; do not edit.
//! Deletes a router interface.
//!
//! Use DeleteRouterInterface of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteRouterInterface).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteRouterInterfaceResponse;

operation!(Operation::new::<DeleteRouterInterfaceRequest, DeleteRouterInterfaceResponse>(
    "DeleteRouterInterface", Effect::Write, &DELETE_ROUTER_INTERFACE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.RouterInterfaceReferedByRouteEntry IllegalParam.InstanceOwner IncorrectStatus
    404 InvalidInstanceId.NotFound InvalidRegionId.NotFound
    500 InvalidRouterInterfaceChargeType.Malformed
");

/// Request of `DeleteRouterInterface`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteRouterInterfaceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouterInterfaceId`: text. */ pub router_interface_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `UserCidr`: text. */ pub user_cidr: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteRouterInterfaceRequest {
    /// With what is required.
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self { router_interface_id: router_interface_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self { self.user_cidr = Some(value.into()); self }
}
/// Table of [`DeleteRouterInterfaceRequest`].
pub static DELETE_ROUTER_INTERFACE_REQUEST: Schema =
    Schema { name: "DeleteRouterInterfaceRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("RouterInterfaceId").required(),
    Field::string("ClientToken").filled(),
    Field::string("UserCidr"),
]; &ROWS } };
record!(DeleteRouterInterfaceRequest, DELETE_ROUTER_INTERFACE_REQUEST,
    [0 OptStr region_id, 1 Str router_interface_id, 2 OptStr client_token, 3 OptStr user_cidr] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteRouterInterfaceRequest);
