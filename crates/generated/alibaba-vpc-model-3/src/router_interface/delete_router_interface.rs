// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteRouterInterface.json; do not edit.
//! Deletes a router interface in the state `Idle` or `Inactive`.
//!
//! Custom routes that lead to it must be deleted first.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteRouterInterface).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteRouterInterfaceResponse;

operation!(Operation::new::<DeleteRouterInterfaceRequest, DeleteRouterInterfaceResponse>(
    "DeleteRouterInterface", Effect::Write, &DELETE_ROUTER_INTERFACE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidInstance.StatusError OperationFailed.OperationLocked ReferredByRouteEntry.RouterInterface
    400 RouterInterfaceReferredByRouteEntry
");

/// Request of `DeleteRouterInterface`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteRouterInterfaceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouterInterfaceId`: text. */ pub router_interface_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
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
}
/// Table of [`DeleteRouterInterfaceRequest`].
pub static DELETE_ROUTER_INTERFACE_REQUEST: Schema =
    Schema { name: "DeleteRouterInterfaceRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("RouterInterfaceId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DeleteRouterInterfaceRequest, DELETE_ROUTER_INTERFACE_REQUEST,
    [0 OptStr region_id, 1 Str router_interface_id, 2 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteRouterInterfaceRequest);
