// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyNatGatewaySpec.json; do not edit.
//! Upgrades a subscription Internet NAT gateway.
//!
//! An order is made that has to be paid before it takes effect; downgrades are for the console.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNatGatewaySpec).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyNatGatewaySpecResponse;

operation!(Operation::new::<ModifyNatGatewaySpecRequest, ModifyNatGatewaySpecResponse>(
    "ModifyNatGatewaySpec", Effect::Write, &MODIFY_NAT_GATEWAY_SPEC_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidParameter.Spec.ValueNotSupported NATGW_MODIFY_SPEC_SAME OperationFailed.QueryPrice OperationFailed.SyncOrderToSub
    404 Forbidden.ModifySpecToSpecialSpec Forbidden.ModifySpecToSpecialSpecForNormalNat IncorrectStatus.NatGateway
    404 InvalidNatGatewayId.NotFound InvalidRegionId.NotFound OperationUnsupported.PayByLcuNatModifySpec
    500 OperationFailed.NoAvailableResource
");

/// Request of `ModifyNatGatewaySpec`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyNatGatewaySpecRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: String,
    /** `Spec`: text. */ pub spec: String,
    /** `AutoPay`: yes or no. */ pub auto_pay: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyNatGatewaySpecRequest {
    /// With what is required.
    pub fn new(nat_gateway_id: impl Into<String>, spec: impl Into<String>) -> Self {
        Self { nat_gateway_id: nat_gateway_id.into(), spec: spec.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`ModifyNatGatewaySpecRequest`].
pub static MODIFY_NAT_GATEWAY_SPEC_REQUEST: Schema =
    Schema { name: "ModifyNatGatewaySpecRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatGatewayId").required(),
    Field::string("Spec").required(),
    Field::boolean("AutoPay"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(ModifyNatGatewaySpecRequest, MODIFY_NAT_GATEWAY_SPEC_REQUEST,
    [0 OptStr region_id, 1 Str nat_gateway_id, 2 Str spec, 4 OptStr client_token] [3 OptBool auto_pay]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyNatGatewaySpecRequest);
