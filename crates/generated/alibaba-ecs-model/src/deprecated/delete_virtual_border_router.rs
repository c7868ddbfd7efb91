// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteVirtualBorderRouter.json; do not edit.
//! Delete virtual border router (`DeleteVirtualBorderRouter`).
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteVirtualBorderRouter).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteVirtualBorderRouterResponse;

/// The table of `DeleteVirtualBorderRouter`.
pub static OPERATION: Operation = Operation::new(
    "DeleteVirtualBorderRouter", Effect::Write, &DELETE_VIRTUAL_BORDER_ROUTER_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DeleteVirtualBorderRouterRequest>, empty::<DeleteVirtualBorderRouterResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "DependencyViolation.BgpGroup"), ErrorCode::new(400, "DependencyViolation.BgpNetwork"),
    ErrorCode::new(400, "DependencyViolation.Nqa"), ErrorCode::new(400, "DependencyViolation.RouterInterfaceReferedByRouteEntry"),
    ErrorCode::new(400, "InvalidOperation.OperationNotAllowedInState"),
    ErrorCode::new(400, "InvalidOperation.RouterInterfaceNotDeleted"), ErrorCode::new(400, "InvalidStatus.NotAllowed"),
    ErrorCode::new(403, "Forbidden.MultiVlanRi"), ErrorCode::new(403, "Forbidden.NoRiFound"),
    ErrorCode::new(403, "Forbidden.OperationNotAllowedByUser"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
    ErrorCode::new(404, "InvalidVbrId.NotFound"),
]);

/// Request of `DeleteVirtualBorderRouter`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteVirtualBorderRouterRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VbrId`: text.
    pub vbr_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `UserCidr`: text.
    pub user_cidr: Option<String>,
    pub extra: Extra,
}
impl DeleteVirtualBorderRouterRequest {
    pub fn new(vbr_id: impl Into<String>) -> Self { Self { vbr_id: vbr_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self { self.user_cidr = Some(value.into()); self }
}
pub static DELETE_VIRTUAL_BORDER_ROUTER_REQUEST: Schema = Schema { name: "DeleteVirtualBorderRouterRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("VbrId").required(),
    Field::string("ClientToken").filled(),
    Field::string("UserCidr"),
] };
cloudspec_wire::record!(DeleteVirtualBorderRouterRequest, DELETE_VIRTUAL_BORDER_ROUTER_REQUEST,
    [0 OptStr region_id, 1 Str vbr_id, 2 OptStr client_token, 3 OptStr user_cidr] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteVirtualBorderRouterRequest);
