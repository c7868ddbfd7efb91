// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyRouterInterfaceSpec.json; do not edit.
//! Changes the bandwidth of a router interface and its price.
//!
//! It passes through `Activating` to `Active`; not while payment is overdue.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyRouterInterfaceSpec).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ModifyRouterInterfaceSpecRequest, ModifyRouterInterfaceSpecResponse>(
    "ModifyRouterInterfaceSpec", Effect::Write, &MODIFY_ROUTER_INTERFACE_SPEC_REQUEST, &MODIFY_ROUTER_INTERFACE_SPEC_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.FinancialLocked IllegalParam.chargeType InvalidInstance.StatusError InvalidInstanceOwner.Error
    400 InvalidOpposite.NotFound InvalidOppositeRegionId.NotFound InvalidParam.NotFound InvalidRouterInterfaceSpec.Malformed
    400 InvalidSpec.ValueNotSupported ResourceQueryError
    404 InvalidRouterInterfaceId.NotFound
");

/// Request of `ModifyRouterInterfaceSpec`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyRouterInterfaceSpecRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouterInterfaceId`: text. */ pub router_interface_id: String,
    /** `Spec`: text. */ pub spec: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyRouterInterfaceSpecRequest {
    /// With what is required.
    pub fn new(router_interface_id: impl Into<String>, spec: impl Into<String>) -> Self {
        Self { router_interface_id: router_interface_id.into(), spec: spec.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`ModifyRouterInterfaceSpecRequest`].
pub static MODIFY_ROUTER_INTERFACE_SPEC_REQUEST: Schema =
    Schema { name: "ModifyRouterInterfaceSpecRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("RouterInterfaceId").required(),
    Field::string("Spec").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(ModifyRouterInterfaceSpecRequest, MODIFY_ROUTER_INTERFACE_SPEC_REQUEST,
    [0 OptStr region_id, 1 Str router_interface_id, 2 Str spec, 3 OptStr client_token] []);

/// Answer of `ModifyRouterInterfaceSpec`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyRouterInterfaceSpecResponse {
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyRouterInterfaceSpecResponse`].
pub static MODIFY_ROUTER_INTERFACE_SPEC_RESPONSE: Schema =
    Schema { name: "ModifyRouterInterfaceSpecResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("Spec"),
    Field::string("RequestId"),
]; &ROWS } };
record!(ModifyRouterInterfaceSpecResponse, MODIFY_ROUTER_INTERFACE_SPEC_RESPONSE, [0 OptStr spec, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyRouterInterfaceSpecRequest, ModifyRouterInterfaceSpecResponse);
