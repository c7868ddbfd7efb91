// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UnassociatePhysicalConnectionFromVirtualBorderRouter.json; do not edit.
//! Takes a virtual border router off a leased line.
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociatePhysicalConnectionFromVirtualBorderRouter).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UnassociatePhysicalConnectionFromVirtualBorderRouterResponse;

operation!(Operation::new::<UnassociatePhysicalConnectionFromVirtualBorderRouterRequest, UnassociatePhysicalConnectionFromVirtualBorderRouterResponse>(
    "UnassociatePhysicalConnectionFromVirtualBorderRouter", Effect::Write,
    &UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.OperationNotAllowed InvalidStatus.NotAllowed PARAMETER_MUST_NOT_NULL PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR
    400 PHYSICAL_NOT_ASSOCIATE_TO_VBR ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY
    404 InvalidRegionId.NotFound InvalidVbrId.NotFound
");

/// Request of `UnassociatePhysicalConnectionFromVirtualBorderRouter`.
#[derive(Default)] #[non_exhaustive] pub struct UnassociatePhysicalConnectionFromVirtualBorderRouterRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VbrId`: text. */ pub vbr_id: String,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UnassociatePhysicalConnectionFromVirtualBorderRouterRequest {
    /// With what is required.
    pub fn new(vbr_id: impl Into<String>, physical_connection_id: impl Into<String>) -> Self {
        Self { vbr_id: vbr_id.into(), physical_connection_id: physical_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`UnassociatePhysicalConnectionFromVirtualBorderRouterRequest`].
pub static UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_REQUEST: Schema =
    Schema { name: "UnassociatePhysicalConnectionFromVirtualBorderRouterRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("VbrId").required(),
    Field::string("PhysicalConnectionId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(UnassociatePhysicalConnectionFromVirtualBorderRouterRequest, UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER_REQUEST,
    [0 OptStr region_id, 1 Str vbr_id, 2 Str physical_connection_id, 3 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UnassociatePhysicalConnectionFromVirtualBorderRouterRequest);
