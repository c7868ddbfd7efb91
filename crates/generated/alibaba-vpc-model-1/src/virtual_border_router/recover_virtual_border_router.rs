// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RecoverVirtualBorderRouter.json; do not edit.
//! Puts a terminated virtual border router back into service.
//!
//! Only the owner of the leased line can, and only while that is `Enabled`; the router passes through `recovering` to
//! `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RecoverVirtualBorderRouter).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as RecoverVirtualBorderRouterResponse;

operation!(Operation::new::<RecoverVirtualBorderRouterRequest, RecoverVirtualBorderRouterResponse>(
    "RecoverVirtualBorderRouter", Effect::Write, &RECOVER_VIRTUAL_BORDER_ROUTER_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidOperation.OperationNotAllowedInState OperationFailed.PconnTrafficNotEnable OperationFailed.VlanIdAlreadyInUse
    403 Forbidden.OperationRecoverNotAllowedByUser
    404 InvalidRegionId.NotFound InvalidVbrId.NotFound
");

/// Request of `RecoverVirtualBorderRouter`.
#[derive(Default)] #[non_exhaustive] pub struct RecoverVirtualBorderRouterRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VbrId`: text. */ pub vbr_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl RecoverVirtualBorderRouterRequest {
    /// With what is required.
    pub fn new(vbr_id: impl Into<String>) -> Self { Self { vbr_id: vbr_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`RecoverVirtualBorderRouterRequest`].
pub static RECOVER_VIRTUAL_BORDER_ROUTER_REQUEST: Schema =
    Schema { name: "RecoverVirtualBorderRouterRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("VbrId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(RecoverVirtualBorderRouterRequest, RECOVER_VIRTUAL_BORDER_ROUTER_REQUEST,
    [0 OptStr region_id, 1 Str vbr_id, 2 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RecoverVirtualBorderRouterRequest);
