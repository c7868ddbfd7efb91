// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ActivateRouterInterface.json; do not edit.
//! Puts an inactive router interface back into service.
//!
//! Use the operation of the same name in the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ActivateRouterInterface).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ActivateRouterInterfaceResponse;

operation!(Operation::new::<ActivateRouterInterfaceRequest, ActivateRouterInterfaceResponse>(
    "ActivateRouterInterface", Effect::Write, &ACTIVATE_ROUTER_INTERFACE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbbiden Forbidden.FinancialLocked IncorrectStatus
    404 InvalidRegionId.NotFound InvalidRouterInterfaceId.NotFound
");

/// Request of `ActivateRouterInterface`.
#[derive(Default)] #[non_exhaustive] pub struct ActivateRouterInterfaceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouterInterfaceId`: text. */ pub router_interface_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ActivateRouterInterfaceRequest {
    /// With what is required.
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self { router_interface_id: router_interface_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ActivateRouterInterfaceRequest`].
pub static ACTIVATE_ROUTER_INTERFACE_REQUEST: Schema =
    Schema { name: "ActivateRouterInterfaceRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("RouterInterfaceId").required(),
]; &ROWS } };
record!(ActivateRouterInterfaceRequest, ACTIVATE_ROUTER_INTERFACE_REQUEST, [0 OptStr region_id, 1 Str router_interface_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ActivateRouterInterfaceRequest);
