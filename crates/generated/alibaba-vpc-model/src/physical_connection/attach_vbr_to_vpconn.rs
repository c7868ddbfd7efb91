// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AttachVbrToVpconn.json; do not edit.
//! Puts a virtual border router onto a hosted connection (shared leased line).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AttachVbrToVpconn), 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "AttachVbrToVpconn",
    effect: Effect::Write,
    request: AttachVbrToVpconnRequest = ATTACH_VBR_TO_VPCONN_REQUEST,
    response: AttachVbrToVpconnResponse = ATTACH_VBR_TO_VPCONN_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 IncorrectStatus.PhysicalConnection = The leased line is in a state that does not allow the operation.",
    "400 OperationFailed.VbrBindedPconn",
    "400 QuotaExceeded.VPCONN",
    "400 ResourceNotFound.PhysicalConnectionId = There is no such leased line in this region.",
}

/// Request of `AttachVbrToVpconn`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachVbrToVpconnRequest {
    /// `VpconnId`: string.
    pub vpconn_id: String,
    /// Id of the virtual border router (VBR): `vbr-...`. `DescribeVirtualBorderRouters` lists it.
    pub vbr_id: String,
    /// Token of the caller's choosing that makes a repeated call harmless.
    pub token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AttachVbrToVpconnRequest {
    /// Creates a value with the required members.
    pub fn new(vpconn_id: impl Into<String>, vbr_id: impl Into<String>) -> Self {
        Self {
            vpconn_id: vpconn_id.into(),
            vbr_id: vbr_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing that makes a repeated call harmless.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the hosted connection that was made (`pc-...`): a share of somebody's leased line.
    pub virtual_physical_connection: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
