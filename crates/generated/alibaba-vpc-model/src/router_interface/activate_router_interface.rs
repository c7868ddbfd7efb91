// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ActivateRouterInterface.json; do not edit.
//! Activate router interface (`ActivateRouterInterface`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ActivateRouterInterface).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ActivateRouterInterfaceResponse;

/// The table of `ActivateRouterInterface`.
pub static OPERATION: Operation = Operation::new(
    "ActivateRouterInterface", Effect::Write, &ACTIVATE_ROUTER_INTERFACE_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<ActivateRouterInterfaceRequest>, empty::<ActivateRouterInterfaceResponse>,
).errors(&[
    ErrorCode::new(400, "Forbbiden"), ErrorCode::new(400, "Forbidden.FinancialLocked"), ErrorCode::new(400, "IncorrectRIStatus"),
    ErrorCode::new(400, "NotSupportLinkrole"), ErrorCode::new(400, "OperationFailed.PconnTrafficNotEnable"),
    ErrorCode::new(400, "OppositeRouterInterfaceIsDeleted"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
    ErrorCode::new(404, "InvalidRouterInterfaceId.NotFound"),
]);

/// Request of `ActivateRouterInterface`.
#[derive(Default)] #[non_exhaustive]
pub struct ActivateRouterInterfaceRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `RouterInterfaceId`: text.
    pub router_interface_id: String,
    pub extra: Extra,
}
impl ActivateRouterInterfaceRequest {
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self { router_interface_id: router_interface_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static ACTIVATE_ROUTER_INTERFACE_REQUEST: Schema = Schema { name: "ActivateRouterInterfaceRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("RouterInterfaceId").required(),
] };
cloudspec_wire::record!(ActivateRouterInterfaceRequest, ACTIVATE_ROUTER_INTERFACE_REQUEST,
    [0 OptStr region_id, 1 Str router_interface_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ActivateRouterInterfaceRequest);
