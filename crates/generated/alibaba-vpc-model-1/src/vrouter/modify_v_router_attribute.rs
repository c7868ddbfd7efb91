// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVRouterAttribute.json; do not edit.
//! Changes the name or description of a VPC's router.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVRouterAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyVRouterAttributeResponse;

operation!(Operation::new::<ModifyVRouterAttributeRequest, ModifyVRouterAttributeResponse>(
    "ModifyVRouterAttribute", Effect::Write, &MODIFY_V_ROUTER_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.VRouterNotFound InvalidDescription.Malformed InvalidVRouterDescription.Malformed InvalidVRouterName.Malformed
    400 MissingParameter
    404 InvalidVRouterId.NotFound
");

/// Request of `ModifyVRouterAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyVRouterAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VRouterId`: text. */ pub v_router_id: String,
    /** `VRouterName`: text. */ pub v_router_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyVRouterAttributeRequest {
    /// With what is required.
    pub fn new(v_router_id: impl Into<String>) -> Self { Self { v_router_id: v_router_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `VRouterName`.
    pub fn v_router_name(mut self, value: impl Into<String>) -> Self { self.v_router_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifyVRouterAttributeRequest`].
pub static MODIFY_V_ROUTER_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyVRouterAttributeRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").filled(),
    Field::string("VRouterId").required(),
    Field::string("VRouterName"),
    Field::string("Description"),
]; &ROWS } };
record!(ModifyVRouterAttributeRequest, MODIFY_V_ROUTER_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str v_router_id, 2 OptStr v_router_name, 3 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyVRouterAttributeRequest);
