// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AttachVbrToVpconn.json; do not edit.
//! Puts a virtual border router onto a hosted connection (shared leased line).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AttachVbrToVpconn).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "AttachVbrToVpconn",
    effect: Effect::Write,
    request: AttachVbrToVpconnRequest = ATTACH_VBR_TO_VPCONN_REQUEST,
    response: AttachVbrToVpconnResponse = ATTACH_VBR_TO_VPCONN_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 IncorrectStatus.PhysicalConnection",
    "400 OperationFailed.VbrBindedPconn",
    "400 QuotaExceeded.VPCONN",
    "400 ResourceNotFound.PhysicalConnectionId",
}

/// Request of `AttachVbrToVpconn`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachVbrToVpconnRequest {
    /// `VpconnId`: text.
    pub vpconn_id: String,
    /// `VbrId`: text.
    pub vbr_id: String,
    /// `Token`: text.
    pub token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AttachVbrToVpconnRequest {
    /// Starts with the required members.
    pub fn new(vpconn_id: impl Into<String>, vbr_id: impl Into<String>) -> Self {
        Self {
            vpconn_id: vpconn_id.into(),
            vbr_id: vbr_id.into(),
            ..Self::default()
        }
    }

    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    AttachVbrToVpconnRequest: ATTACH_VBR_TO_VPCONN_REQUEST,
    0 vpconn_id: Str = Field::string("VpconnId").required(),
    1 vbr_id: Str = Field::string("VbrId").required(),
    2 token: OptStr = Field::string("Token"),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `AttachVbrToVpconn`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachVbrToVpconnResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `VirtualPhysicalConnection`: text.
    pub virtual_physical_connection: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AttachVbrToVpconnResponse: ATTACH_VBR_TO_VPCONN_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 virtual_physical_connection: OptStr = Field::string("VirtualPhysicalConnection"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AttachVbrToVpconnRequest,
    AttachVbrToVpconnResponse,
}
