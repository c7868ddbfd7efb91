// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpconnFromVbr.json; do not edit.
//! Turns a hosted connection given to a tenant as a virtual border router into one given as a shared
//! port.
//!
//! For partners; the tenant has to be told before and must have outbound traffic billing on. Traffic is
//! not interrupted.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpconnFromVbr), 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::OrderMode;

operation! {
    name: "CreateVpconnFromVbr",
    effect: Effect::Write,
    request: CreateVpconnFromVbrRequest = CREATE_VPCONN_FROM_VBR_REQUEST,
    response: CreateVpconnFromVbrResponse = CREATE_VPCONN_FROM_VBR_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 IncorrectStatus.VbrId",
    "400 OperationFailed.BandwidthOrVlanIdEmpty",
    "400 OperationFailed.TargetUserPconnTrafficNotEnable",
    "400 OperationFailed.VPconnCreated",
    "400 OperationFailed.VbrBindedPconn",
    "400 ResourceNotEnough.Bandwidth = There is not enough bandwidth left.",
    "400 ResourceNotFound.PhysicalConnectionId = There is no such leased line in this region.",
}

/// Request of `CreateVpconnFromVbr`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpconnFromVbrRequest {
    /// Who pays for the hosted connection: `PayByVirtualPhysicalConnectionOwner` or
    /// `PayByPhysicalConnectionOwner`.
    pub order_mode: Option<OrderMode>,
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

impl CreateVpconnFromVbrRequest {
    /// Creates a value with the required members.
    pub fn new(vbr_id: impl Into<String>) -> Self {
        Self {
            vbr_id: vbr_id.into(),
            ..Self::default()
        }
    }

    /// Who pays for the hosted connection: `PayByVirtualPhysicalConnectionOwner` or
    /// `PayByPhysicalConnectionOwner`.
    pub fn order_mode(mut self, value: impl Into<OrderMode>) -> Self {
        self.order_mode = Some(value.into());
        self
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
    CreateVpconnFromVbrRequest: CREATE_VPCONN_FROM_VBR_REQUEST,
    0 order_mode: Opt = Field::one_of("OrderMode", OrderMode::VALUES),
    1 vbr_id: Str = Field::string("VbrId").required(),
    2 token: OptStr = Field::string("Token"),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `CreateVpconnFromVbr`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpconnFromVbrResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the hosted connection that was made (`pc-...`): a share of somebody's leased line.
    pub virtual_physical_connection: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateVpconnFromVbrResponse: CREATE_VPCONN_FROM_VBR_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 virtual_physical_connection: OptStr = Field::string("VirtualPhysicalConnection"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVpconnFromVbrRequest,
    CreateVpconnFromVbrResponse,
}
