// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateNatGatewayNatType.json; do not edit.
//! Turns a NAT gateway of the old, standard kind into an enhanced one.
//!
//! It cannot be turned back. Asynchronous, and connections may break once while it happens.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateNatGatewayNatType).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UpdateNatGatewayNatTypeResponse;

operation!(Operation::new::<UpdateNatGatewayNatTypeRequest, UpdateNatGatewayNatTypeResponse>(
    "UpdateNatGatewayNatType", Effect::Write, &UPDATE_NAT_GATEWAY_NAT_TYPE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.Convert IncorrectStatus.NatGateway InvalidBandwidthPackageIdNumber.NotSupported NATGW_NOT_EXIST
    400 OperationFailed.DnatInMiddleStatus OperationFailed.DnatQuotaExceed OperationFailed.EipInMiddleStatus
    400 OperationFailed.EnhancedInventoryNotEnough OperationFailed.EnhancedQuotaExceed OperationFailed.EnhancedRegion
    400 OperationFailed.EnhancedUserIsUnAuthorized OperationFailed.NatGwBindWithBandwidthPackage
    400 OperationFailed.NatGwRouteInMiddleStatus OperationFailed.NatTypeNotEnhanced OperationFailed.SnatInMiddleStatus
    400 OperationFailed.SnatQuotaExceed OperationFailed.VRouterNotExist OperationFailed.VpcNotExist OperationFailed.VswBindedAcl
    400 OperationFailed.VswBindedRouteTable OperationFailed.VswNotBelongToVpc OperationFailed.VswNotExist
    400 OperationUnsupported.NatConvert OperationUnsupported.RouterInterfaceExist OperationUnsupported.VpcAttachedCen
    404 InvalidRegionId.NotFound
");

/// Request of `UpdateNatGatewayNatType`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateNatGatewayNatTypeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: String,
    /** `VSwitchId`: text. */ pub v_switch_id: String,
    /** `NatType`: text. */ pub nat_type: String,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateNatGatewayNatTypeRequest {
    /// With what is required.
    pub fn new(nat_gateway_id: impl Into<String>, v_switch_id: impl Into<String>, nat_type: impl Into<String>) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(), v_switch_id: v_switch_id.into(), nat_type: nat_type.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`UpdateNatGatewayNatTypeRequest`].
pub static UPDATE_NAT_GATEWAY_NAT_TYPE_REQUEST: Schema =
    Schema { name: "UpdateNatGatewayNatTypeRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatGatewayId").required(),
    Field::string("VSwitchId").required(),
    Field::string("NatType").required(),
    Field::boolean("DryRun"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(UpdateNatGatewayNatTypeRequest, UPDATE_NAT_GATEWAY_NAT_TYPE_REQUEST,
    [0 OptStr region_id, 1 Str nat_gateway_id, 2 Str v_switch_id, 3 Str nat_type, 5 OptStr client_token] [4 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdateNatGatewayNatTypeRequest);
