// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreatePhysicalConnection.json; do not edit.
//! Applies for a leased line between a data centre and an access point.
//!
//! Use CreatePhysicalConnection of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreatePhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreatePhysicalConnectionRequest, CreatePhysicalConnectionResponse>(
    "CreatePhysicalConnection", Effect::Write, &CREATE_PHYSICAL_CONNECTION_REQUEST, &CREATE_PHYSICAL_CONNECTION_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.ClientToken Invalid.Status InvalidAccessPointId.NotEnabled InvalidBandwidth InvalidCircuitCode.Malformed
    400 InvalidDescription.Malformed InvalidLineOperator.Malformd InvalidName.Malformed InvalidPeerLocation.Malformd
    400 InvalidPhysicalConnectionBandwidth.Malformed InvalidPhysicalConnectionOperator.Malformed
    400 InvalidPhysicalConnectionPortType.Malformed InvalidPortType.Malformd InvalidRedundantPhysicalConnection
    400 InvalidRedundantPhysicalConnectionId.NotFound InvalidRedundantPhysicalConnectionStatus InvalidType.Malformd
    400 QuotaExceeded.freePconnPerAP QuotaExceeded.pConnPerAP
    404 InvalidAccessPointId.NotFound InvalidPortType.NotFound InvalidRegionId.NotFound
");

/// Request of `CreatePhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct CreatePhysicalConnectionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AccessPointId`: text. */ pub access_point_id: String,
    /** `Type`: text. Default: `VPC`. */ pub r#type: Option<String>,
    /** `LineOperator`: text. */ pub line_operator: String,
    /** `bandwidth`: integer. Default: `100`. */ pub bandwidth: Option<i64>,
    /** `PeerLocation`: text. */ pub peer_location: String,
    /** `PortType`: text. Default: `1000Base-T`. */ pub port_type: Option<String>,
    /** `RedundantPhysicalConnectionId`: text. */ pub redundant_physical_connection_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `CircuitCode`: text. */ pub circuit_code: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `UserCidr`: text. */ pub user_cidr: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreatePhysicalConnectionRequest {
    /// With what is required.
    pub fn new(access_point_id: impl Into<String>, line_operator: impl Into<String>, peer_location: impl Into<String>) -> Self {
        Self {
            access_point_id: access_point_id.into(), line_operator: line_operator.into(), peer_location: peer_location.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
    /// Sets `bandwidth`.
    pub fn bandwidth(mut self, value: i64) -> Self { self.bandwidth = Some(value); self }
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
    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self { self.circuit_code = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self { self.user_cidr = Some(value.into()); self }
}
/// Table of [`CreatePhysicalConnectionRequest`].
pub static CREATE_PHYSICAL_CONNECTION_REQUEST: Schema =
    Schema { name: "CreatePhysicalConnectionRequest", fields: { static ROWS: [Field; 13] = [
    Field::string("RegionId").required().filled(),
    Field::string("AccessPointId").required(),
    Field::string("Type"),
    Field::string("LineOperator").required(),
    Field::int32("bandwidth"),
    Field::string("PeerLocation").required(),
    Field::string("PortType"),
    Field::string("RedundantPhysicalConnectionId"),
    Field::string("Description"),
    Field::string("Name"),
    Field::string("CircuitCode"),
    Field::string("ClientToken").required().filled(),
    Field::string("UserCidr"),
]; &ROWS } };
record!(CreatePhysicalConnectionRequest, CREATE_PHYSICAL_CONNECTION_REQUEST,
    [0 OptStr region_id, 1 Str access_point_id, 2 OptStr r#type, 3 Str line_operator, 5 Str peer_location, 6 OptStr port_type,
    7 OptStr redundant_physical_connection_id, 8 OptStr description, 9 OptStr name, 10 OptStr circuit_code,
    11 OptStr client_token, 12 OptStr user_cidr] [4 OptInt bandwidth]);

/// Answer of `CreatePhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct CreatePhysicalConnectionResponse {
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreatePhysicalConnectionResponse`].
pub static CREATE_PHYSICAL_CONNECTION_RESPONSE: Schema =
    Schema { name: "CreatePhysicalConnectionResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("PhysicalConnectionId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreatePhysicalConnectionResponse, CREATE_PHYSICAL_CONNECTION_RESPONSE,
    [0 OptStr physical_connection_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreatePhysicalConnectionRequest, CreatePhysicalConnectionResponse);
