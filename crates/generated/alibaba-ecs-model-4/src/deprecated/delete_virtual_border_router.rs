// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteVirtualBorderRouter.json; do not edit.
//! Deletes a virtual border router.
//!
//! Use DeleteVirtualBorderRouter of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteVirtualBorderRouter).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteVirtualBorderRouterResponse;

operation!(Operation::new::<DeleteVirtualBorderRouterRequest, DeleteVirtualBorderRouterResponse>(
    "DeleteVirtualBorderRouter", Effect::Write, &DELETE_VIRTUAL_BORDER_ROUTER_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.BgpGroup DependencyViolation.BgpNetwork DependencyViolation.Nqa
    400 DependencyViolation.RouterInterfaceReferedByRouteEntry InvalidOperation.OperationNotAllowedInState
    400 InvalidOperation.RouterInterfaceNotDeleted InvalidStatus.NotAllowed
    403 Forbidden.MultiVlanRi Forbidden.NoRiFound Forbidden.OperationNotAllowedByUser
    404 InvalidRegionId.NotFound InvalidVbrId.NotFound
");

/// Request of `DeleteVirtualBorderRouter`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteVirtualBorderRouterRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VbrId`: text. */ pub vbr_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `UserCidr`: text. */ pub user_cidr: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteVirtualBorderRouterRequest {
    /// With what is required.
    pub fn new(vbr_id: impl Into<String>) -> Self { Self { vbr_id: vbr_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self { self.user_cidr = Some(value.into()); self }
}
/// Table of [`DeleteVirtualBorderRouterRequest`].
pub static DELETE_VIRTUAL_BORDER_ROUTER_REQUEST: Schema =
    Schema { name: "DeleteVirtualBorderRouterRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("VbrId").required(),
    Field::string("ClientToken").filled(),
    Field::string("UserCidr"),
]; &ROWS } };
record!(DeleteVirtualBorderRouterRequest, DELETE_VIRTUAL_BORDER_ROUTER_REQUEST,
    [0 OptStr region_id, 1 Str vbr_id, 2 OptStr client_token, 3 OptStr user_cidr] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteVirtualBorderRouterRequest);
