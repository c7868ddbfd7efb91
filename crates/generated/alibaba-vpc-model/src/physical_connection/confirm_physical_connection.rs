// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ConfirmPhysicalConnection.json; do not edit.
//! Confirms that a leased line can be used, which makes it `Confirmed`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ConfirmPhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ConfirmPhysicalConnection",
    effect: Effect::Write,
    request: ConfirmPhysicalConnectionRequest = CONFIRM_PHYSICAL_CONNECTION_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IncorrectStatus.PhysicalConnection",
    "400 InvalidPhysicalConnectionId.NotFound",
    "400 InvalidRegionId.NotFound",
    "400 MissingParam.AliUid",
    "400 MissingParam.PhysicalConnectionId",
    "400 MissingParam.RegionNo",
    "400 OperationFailed.PconnTrafficNotEnable",
    "400 OperationUnsupported.SkipConstruction",
    "400 ResourceNotFound.PhysicalConnectionId",
}

/// Response of `ConfirmPhysicalConnection`.
pub type ConfirmPhysicalConnectionResponse = RequestIdResponse;

/// Request of `ConfirmPhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfirmPhysicalConnectionRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PhysicalConnectionId`: text.
    pub physical_connection_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ConfirmPhysicalConnectionRequest {
    /// Starts with the required members.
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    ConfirmPhysicalConnectionRequest: CONFIRM_PHYSICAL_CONNECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 physical_connection_id: Str = Field::string("PhysicalConnectionId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ConfirmPhysicalConnectionRequest,
}
