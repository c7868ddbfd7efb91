// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AttachVbrToVpconn.json; do not edit.
//! Puts a virtual border router onto a hosted connection (shared leased line).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AttachVbrToVpconn).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<AttachVbrToVpconnRequest, AttachVbrToVpconnResponse>(
    "AttachVbrToVpconn", Effect::Write, &ATTACH_VBR_TO_VPCONN_REQUEST, &ATTACH_VBR_TO_VPCONN_RESPONSE,
), "
    400 IncorrectStatus.PhysicalConnection OperationFailed.VbrBindedPconn QuotaExceeded.VPCONN
    400 ResourceNotFound.PhysicalConnectionId
");

/// Request of `AttachVbrToVpconn`.
#[derive(Default)] #[non_exhaustive] pub struct AttachVbrToVpconnRequest {
    /** `VpconnId`: text. */ pub vpconn_id: String,
    /** `VbrId`: text. */ pub vbr_id: String,
    /** `Token`: text. */ pub token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AttachVbrToVpconnRequest {
    /// With what is required.
    pub fn new(vpconn_id: impl Into<String>, vbr_id: impl Into<String>) -> Self {
        Self { vpconn_id: vpconn_id.into(), vbr_id: vbr_id.into(), ..Self::default() }
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self { self.token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`AttachVbrToVpconnRequest`].
pub static ATTACH_VBR_TO_VPCONN_REQUEST: Schema = Schema { name: "AttachVbrToVpconnRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("VpconnId").required(),
    Field::string("VbrId").required(),
    Field::string("Token"),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(AttachVbrToVpconnRequest, ATTACH_VBR_TO_VPCONN_REQUEST,
    [0 Str vpconn_id, 1 Str vbr_id, 2 OptStr token, 4 OptStr region_id] [3 OptBool dry_run]);

/// Answer of `AttachVbrToVpconn`.
#[derive(Default)] #[non_exhaustive] pub struct AttachVbrToVpconnResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `VirtualPhysicalConnection`: text. */ pub virtual_physical_connection: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AttachVbrToVpconnResponse`].
pub static ATTACH_VBR_TO_VPCONN_RESPONSE: Schema =
    Schema { name: "AttachVbrToVpconnResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("VirtualPhysicalConnection"),
]; &ROWS } };
record!(AttachVbrToVpconnResponse, ATTACH_VBR_TO_VPCONN_RESPONSE,
    [0 OptStr request_id, 1 OptStr virtual_physical_connection] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AttachVbrToVpconnRequest, AttachVbrToVpconnResponse);
