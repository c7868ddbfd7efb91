// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeactivateRouterInterface.json; do not edit.
//! Deactivate router interface (`DeactivateRouterInterface`).
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeactivateRouterInterface).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeactivateRouterInterfaceResponse;

/// The table of `DeactivateRouterInterface`.
pub static OPERATION: Operation = Operation::new(
    "DeactivateRouterInterface", Effect::Write, &DEACTIVATE_ROUTER_INTERFACE_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DeactivateRouterInterfaceRequest>, empty::<DeactivateRouterInterfaceResponse>,
).errors(&[
    ErrorCode::new(400, "Forbbiden.InvaildOwner"), ErrorCode::new(400, "Forbidden.FinancialLocked"),
    ErrorCode::new(400, "IncorrectStatus"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
    ErrorCode::new(404, "InvalidRouterInterfaceId.NotFound"),
]);

/// Request of `DeactivateRouterInterface`.
#[derive(Default)] #[non_exhaustive]
pub struct DeactivateRouterInterfaceRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `RouterInterfaceId`: text.
    pub router_interface_id: String,
    pub extra: Extra,
}
impl DeactivateRouterInterfaceRequest {
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self { router_interface_id: router_interface_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static DEACTIVATE_ROUTER_INTERFACE_REQUEST: Schema = Schema { name: "DeactivateRouterInterfaceRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("RouterInterfaceId").required(),
] };
cloudspec_wire::record!(DeactivateRouterInterfaceRequest, DEACTIVATE_ROUTER_INTERFACE_REQUEST,
    [0 OptStr region_id, 1 Str router_interface_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeactivateRouterInterfaceRequest);
