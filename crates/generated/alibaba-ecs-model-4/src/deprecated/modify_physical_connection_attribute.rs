// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyPhysicalConnectionAttribute.json; do not edit.
//! Changes a leased line.
//!
//! Use ModifyPhysicalConnectionAttribute of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyPhysicalConnectionAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyPhysicalConnectionAttributeResponse;

operation!(Operation::new::<ModifyPhysicalConnectionAttributeRequest, ModifyPhysicalConnectionAttributeResponse>(
    "ModifyPhysicalConnectionAttribute", Effect::Write, &MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidBandwidth InvalidCircuitCode.Malformed InvalidDescription.Malformed InvalidLineOperator.Malformd
    400 InvalidName.Malformed InvalidPeerLocation.Malformd InvalidPhysicalConnectionBandwidth.Malformed InvalidPortType.Malformd
    400 InvalidRedundantPhysicalConnection InvalidRedundantPhysicalConnectionStatus InvalidStatus
    404 InvalidPhysicalConnectionId.NotFound InvalidRegionId.NotFound
");

/// Request of `ModifyPhysicalConnectionAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyPhysicalConnectionAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: String,
    /** `LineOperator`: text. */ pub line_operator: Option<String>,
    /** `bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `PeerLocation`: text. */ pub peer_location: Option<String>,
    /** `PortType`: text. */ pub port_type: Option<String>,
    /** `RedundantPhysicalConnectionId`: text. */ pub redundant_physical_connection_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `UserCidr`: text. */ pub user_cidr: Option<String>,
    /** `CircuitCode`: text. */ pub circuit_code: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyPhysicalConnectionAttributeRequest {
    /// With what is required.
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self { physical_connection_id: physical_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `LineOperator`.
    pub fn line_operator(mut self, value: impl Into<String>) -> Self { self.line_operator = Some(value.into()); self }
    /// Sets `bandwidth`.
    pub fn bandwidth(mut self, value: i64) -> Self { self.bandwidth = Some(value); self }
    /// Sets `PeerLocation`.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self { self.peer_location = Some(value.into()); self }
    /// Sets `PortType`.
    pub fn port_type(mut self, value: impl Into<String>) -> Self { self.port_type = Some(value.into()); self }
    /// Sets `RedundantPhysicalConnectionId`.
    pub fn redundant_physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.redundant_physical_connection_id = Some(value.into()); self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self { self.user_cidr = Some(value.into()); self }
    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self { self.circuit_code = Some(value.into()); self }
}
/// Table of [`ModifyPhysicalConnectionAttributeRequest`].
pub static MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyPhysicalConnectionAttributeRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("RegionId").required().filled(),
    Field::string("PhysicalConnectionId").required(),
    Field::string("LineOperator"),
    Field::int32("bandwidth"),
    Field::string("PeerLocation"),
    Field::string("PortType"),
    Field::string("RedundantPhysicalConnectionId"),
    Field::string("Description"),
    Field::string("Name"),
    Field::string("ClientToken").filled(),
    Field::string("UserCidr"),
    Field::string("CircuitCode"),
]; &ROWS } };
record!(ModifyPhysicalConnectionAttributeRequest, MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str physical_connection_id, 2 OptStr line_operator, 4 OptStr peer_location, 5 OptStr port_type,
    6 OptStr redundant_physical_connection_id, 7 OptStr description, 8 OptStr name, 9 OptStr client_token, 10 OptStr user_cidr,
    11 OptStr circuit_code] [3 OptInt bandwidth]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyPhysicalConnectionAttributeRequest);
