// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeletePhysicalConnection.json; do not edit.
//! Deletes a leased line in the state `Rejected`, `Canceled`, `AllocationFailed` or `Terminated`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeletePhysicalConnection).

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
    "400 Forbidden.NotInAllowDeleteStatus",
    "400 Forbidden.VBRExists",
    "400 InvalidPhysicalConnectionId.NotMatched",
    "400 OperationDenied.NeedPconnOwner",
    "400 OperationDenied.NeedVpconnOwner",
    "400 ResourceAlreadyAssociated.PconnQos",
    "400 ResourceNotFound.PhysicalConnectionId",
    "404 InvalidPhysicalConnectionId.NotFound",
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
