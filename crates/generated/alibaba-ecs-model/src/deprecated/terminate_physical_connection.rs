// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/TerminatePhysicalConnection.json; do not edit.
//! Takes a leased line out of service.
//!
//! Use TerminatePhysicalConnection of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/TerminatePhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "TerminatePhysicalConnection",
    effect: Effect::Write,
    request: TerminatePhysicalConnectionRequest = TERMINATE_PHYSICAL_CONNECTION_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Forbidden.NotAllowedInState",
    "400 Forbidden.VbrAttached",
    "404 InvalidPhysicalConnectionId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Response of `TerminatePhysicalConnection`.
pub type TerminatePhysicalConnectionResponse = RequestIdResponse;

/// Request of `TerminatePhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct TerminatePhysicalConnectionRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PhysicalConnectionId`: text.
    pub physical_connection_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `UserCidr`: text.
    pub user_cidr: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl TerminatePhysicalConnectionRequest {
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

    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

record! {
    TerminatePhysicalConnectionRequest: TERMINATE_PHYSICAL_CONNECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 physical_connection_id: Str = Field::string("PhysicalConnectionId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 user_cidr: OptStr = Field::string("UserCidr"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    TerminatePhysicalConnectionRequest,
}
