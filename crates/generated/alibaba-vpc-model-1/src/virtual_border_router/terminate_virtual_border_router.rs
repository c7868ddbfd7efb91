// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/TerminateVirtualBorderRouter.json; do not edit.
//! Takes a virtual border router out of service.
//!
//! Only the owner of the leased line can; it passes through `terminating` to `terminated`, from which
//! RecoverVirtualBorderRouter brings it back.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/TerminateVirtualBorderRouter).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as TerminateVirtualBorderRouterResponse;

operation!(Operation::new::<TerminateVirtualBorderRouterRequest, TerminateVirtualBorderRouterResponse>(
    "TerminateVirtualBorderRouter", Effect::Write, &TERMINATE_VIRTUAL_BORDER_ROUTER_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidOperation.OperationNotAllowedInState
    403 Forbidden.OperationTerminateNotAllowedByUser
    404 InvalidRegionId.NotFound InvalidVbrId.NotFound
");

/// Request of `TerminateVirtualBorderRouter`.
#[derive(Default)] #[non_exhaustive] pub struct TerminateVirtualBorderRouterRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VbrId`: text. */ pub vbr_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl TerminateVirtualBorderRouterRequest {
    /// With what is required.
    pub fn new(vbr_id: impl Into<String>) -> Self { Self { vbr_id: vbr_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`TerminateVirtualBorderRouterRequest`].
pub static TERMINATE_VIRTUAL_BORDER_ROUTER_REQUEST: Schema =
    Schema { name: "TerminateVirtualBorderRouterRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("VbrId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(TerminateVirtualBorderRouterRequest, TERMINATE_VIRTUAL_BORDER_ROUTER_REQUEST,
    [0 OptStr region_id, 1 Str vbr_id, 2 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(TerminateVirtualBorderRouterRequest);
