// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeletePhysicalConnection.json; do not edit.
//! Deletes a leased line.
//!
//! Use DeletePhysicalConnection of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeletePhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeletePhysicalConnection",
    effect: Effect::Write,
    request: DeletePhysicalConnectionRequest = DELETE_PHYSICAL_CONNECTION_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Forbidden.AssociateToVBR",
    "400 Forbidden.NotAllowedInState",
    "400 Forbidden.VBRExists",
    "400 InvalidPhysicalConnectionId.NotMatched",
    "404 InvalidPhysicalConnectionId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Response of `DeletePhysicalConnection`.
pub type DeletePhysicalConnectionResponse = RequestIdResponse;

/// Request of `DeletePhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePhysicalConnectionRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PhysicalConnectionId`: text.
    pub physical_connection_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeletePhysicalConnectionRequest {
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
    DeletePhysicalConnectionRequest: DELETE_PHYSICAL_CONNECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 physical_connection_id: Str = Field::string("PhysicalConnectionId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeletePhysicalConnectionRequest,
}
