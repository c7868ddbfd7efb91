// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpconnFromVbr.json; do not edit.
//! Turns a hosted connection given to a tenant as a virtual border router into one given as a shared port.
//!
//! For partners; the tenant has to be told before and must have outbound traffic billing on. Traffic is not interrupted.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpconnFromVbr).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::OrderMode;

operation!(Operation::new::<CreateVpconnFromVbrRequest, CreateVpconnFromVbrResponse>(
    "CreateVpconnFromVbr", Effect::Write, &CREATE_VPCONN_FROM_VBR_REQUEST, &CREATE_VPCONN_FROM_VBR_RESPONSE,
), "
    400 IllegalParam.Bandwidth IncorrectStatus.VbrId OperationFailed.BandwidthOrVlanIdEmpty
    400 OperationFailed.TargetUserPconnTrafficNotEnable OperationFailed.VPconnCreated OperationFailed.VbrBindedPconn
    400 ResourceNotEnough.Bandwidth ResourceNotFound.PhysicalConnectionId
");

/// Request of `CreateVpconnFromVbr`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpconnFromVbrRequest {
    /** `OrderMode`: one of the known values. */ pub order_mode: Option<OrderMode>,
    /** `VbrId`: text. */ pub vbr_id: String,
    /** `Token`: text. */ pub token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateVpconnFromVbrRequest {
    /// With what is required.
    pub fn new(vbr_id: impl Into<String>) -> Self { Self { vbr_id: vbr_id.into(), ..Self::default() } }
    /// Sets `OrderMode`.
    pub fn order_mode(mut self, value: impl Into<OrderMode>) -> Self { self.order_mode = Some(value.into()); self }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self { self.token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`CreateVpconnFromVbrRequest`].
pub static CREATE_VPCONN_FROM_VBR_REQUEST: Schema =
    Schema { name: "CreateVpconnFromVbrRequest", fields: { static ROWS: [Field; 5] = [
    Field::one_of("OrderMode", OrderMode::VALUES),
    Field::string("VbrId").required(),
    Field::string("Token"),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(CreateVpconnFromVbrRequest, CREATE_VPCONN_FROM_VBR_REQUEST,
    [0 Opt order_mode, 1 Str vbr_id, 2 OptStr token, 4 OptStr region_id] [3 OptBool dry_run]);

/// Answer of `CreateVpconnFromVbr`.
#[derive(Default)] #[non_exhaustive] pub struct CreateVpconnFromVbrResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `VirtualPhysicalConnection`: text. */ pub virtual_physical_connection: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateVpconnFromVbrResponse`].
pub static CREATE_VPCONN_FROM_VBR_RESPONSE: Schema =
    Schema { name: "CreateVpconnFromVbrResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("VirtualPhysicalConnection"),
]; &ROWS } };
record!(CreateVpconnFromVbrResponse, CREATE_VPCONN_FROM_VBR_RESPONSE,
    [0 OptStr request_id, 1 OptStr virtual_physical_connection] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateVpconnFromVbrRequest, CreateVpconnFromVbrResponse);
