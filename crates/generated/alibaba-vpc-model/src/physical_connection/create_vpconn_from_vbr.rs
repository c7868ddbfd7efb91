// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpconnFromVbr.json; do not edit.
//! Turns a hosted connection given to a tenant as a virtual border router into one given as a shared
//! port.
//!
//! For partners; the tenant has to be told before and must have outbound traffic billing on. Traffic is
//! not interrupted.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpconnFromVbr).

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
    "400 IllegalParam.Bandwidth",
    "400 IncorrectStatus.VbrId",
    "400 OperationFailed.BandwidthOrVlanIdEmpty",
    "400 OperationFailed.TargetUserPconnTrafficNotEnable",
    "400 OperationFailed.VPconnCreated",
    "400 OperationFailed.VbrBindedPconn",
    "400 ResourceNotEnough.Bandwidth",
    "400 ResourceNotFound.PhysicalConnectionId",
}

/// Request of `CreateVpconnFromVbr`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpconnFromVbrRequest {
    /// `OrderMode`: one of the known values.
    pub order_mode: Option<OrderMode>,
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

impl CreateVpconnFromVbrRequest {
    /// Starts with the required members.
    pub fn new(vbr_id: impl Into<String>) -> Self {
        Self {
            vbr_id: vbr_id.into(),
            ..Self::default()
        }
    }

    /// Sets `OrderMode`.
    pub fn order_mode(mut self, value: impl Into<OrderMode>) -> Self {
        self.order_mode = Some(value.into());
        self
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
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `VirtualPhysicalConnection`: text.
    pub virtual_physical_connection: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
