// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyPhysicalConnectionAttribute.json; do not edit.
//! Changes a leased line.
//!
//! Bandwidth and redundant line can be changed while it is `Initial`, `Enabled` or `Rejected`, nothing
//! while it is `Canceled`, `Allocating`, `AllocationFailed` or `Terminated`; a rejected line becomes
//! `Initial` again.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyPhysicalConnectionAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyPhysicalConnectionAttribute",
    effect: Effect::Write,
    request: ModifyPhysicalConnectionAttributeRequest = MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidBandwidth",
    "400 InvalidCircuitCode.Malformed",
    "400 InvalidDescription.Malformed",
    "400 InvalidLineOperator.Malformd",
    "400 InvalidName.Malformed",
    "400 InvalidPeerLocation.Malformd",
    "400 InvalidPhysicalConnectionBandwidth.Malformed",
    "400 InvalidPhysicalConnectionOperator.Malformed",
    "400 InvalidPortType.Malformd",
    "400 InvalidRedundantPhysicalConnection",
    "400 InvalidRedundantPhysicalConnectionStatus",
    "400 InvalidStatus",
    "400 OperationDenied.VPconn",
    "404 InvalidPhysicalConnectionId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Response of `ModifyPhysicalConnectionAttribute`.
pub type ModifyPhysicalConnectionAttributeResponse = RequestIdResponse;

/// Request of `ModifyPhysicalConnectionAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyPhysicalConnectionAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PhysicalConnectionId`: text.
    pub physical_connection_id: String,
    /// `LineOperator`: text.
    pub line_operator: Option<String>,
    /// `bandwidth`: integer.
    pub bandwidth: Option<i64>,
    /// `PeerLocation`: text.
    pub peer_location: Option<String>,
    /// `PortType`: text.
    pub port_type: Option<String>,
    /// `RedundantPhysicalConnectionId`: text.
    pub redundant_physical_connection_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `CircuitCode`: text.
    pub circuit_code: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyPhysicalConnectionAttributeRequest {
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

    /// Sets `LineOperator`.
    pub fn line_operator(mut self, value: impl Into<String>) -> Self {
        self.line_operator = Some(value.into());
        self
    }

    /// Sets `bandwidth`.
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }

    /// Sets `PeerLocation`.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self {
        self.peer_location = Some(value.into());
        self
    }

    /// Sets `PortType`.
    pub fn port_type(mut self, value: impl Into<String>) -> Self {
        self.port_type = Some(value.into());
        self
    }

    /// Sets `RedundantPhysicalConnectionId`.
    pub fn redundant_physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.redundant_physical_connection_id = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }
}

record! {
    ModifyPhysicalConnectionAttributeRequest: MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 physical_connection_id: Str = Field::string("PhysicalConnectionId").required(),
    2 line_operator: OptStr = Field::string("LineOperator"),
    3 bandwidth: OptInt = Field::int32("bandwidth"),
    4 peer_location: OptStr = Field::string("PeerLocation"),
    5 port_type: OptStr = Field::string("PortType"),
    6 redundant_physical_connection_id: OptStr = Field::string("RedundantPhysicalConnectionId"),
    7 description: OptStr = Field::string("Description"),
    8 name: OptStr = Field::string("Name"),
    9 client_token: OptStr = Field::string("ClientToken").filled(),
    10 circuit_code: OptStr = Field::string("CircuitCode"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyPhysicalConnectionAttributeRequest,
}
