// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreatePhysicalConnection.json; do not edit.
//! Applies for a leased line of one's own, or a shared one for a tenant.
//!
//! It begins as `Initial`; a carrier has to build it. At most five that are not `Enabled` at a time, and none while payment
//! is overdue.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreatePhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreatePhysicalConnectionRequest, CreatePhysicalConnectionResponse>(
    "CreatePhysicalConnection", Effect::Write, &CREATE_PHYSICAL_CONNECTION_REQUEST, &CREATE_PHYSICAL_CONNECTION_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.ClientToken Invalid.Status InvalidBandwidth InvalidCircuitCode.Malformed InvalidDescription.Malformed
    400 InvalidLineOperator.Malformd InvalidName.Malformed InvalidPeerLocation.Malformd
    400 InvalidPhysicalConnectionBandwidth.Malformed InvalidPhysicalConnectionOperator.Malformed
    400 InvalidPhysicalConnectionPortType.Malformed InvalidPortType.Malformd InvalidPortType.NotFound
    400 InvalidRedundantPhysicalConnection InvalidRedundantPhysicalConnectionId.NotFound InvalidRedundantPhysicalConnectionStatus
    400 InvalidType.Malformd OperationFailed.PconnTrafficNotEnable QuotaExceeded.freePconnPerAP QuotaExceeded.pConnPerAP
    404 InvalidPortType.NotFound
");

/// Request of `CreatePhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct CreatePhysicalConnectionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AccessPointId`: text. */ pub access_point_id: String,
    /** `Type`: text. Default: `VPC`. */ pub r#type: Option<String>,
    /** `LineOperator`: text. */ pub line_operator: String,
    /** `bandwidth`: integer. Default: `100`. */ pub bandwidth: Option<i64>,
    /** `PeerLocation`: text. */ pub peer_location: Option<String>,
    /** `PortType`: text. Default: `1000Base-T`. */ pub port_type: Option<String>,
    /** `RedundantPhysicalConnectionId`: text. */ pub redundant_physical_connection_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `CircuitCode`: text. */ pub circuit_code: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `DeviceAdvancedCapacity`: texts, at most 100 elements. */ pub device_advanced_capacity: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreatePhysicalConnectionRequest {
    /// With what is required.
    pub fn new(access_point_id: impl Into<String>, line_operator: impl Into<String>) -> Self {
        Self { access_point_id: access_point_id.into(), line_operator: line_operator.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
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
    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self { self.circuit_code = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `DeviceAdvancedCapacity`.
    pub fn device_advanced_capacity(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.device_advanced_capacity = all(value); self
    }
}
/// Table of [`CreatePhysicalConnectionRequest`].
pub static CREATE_PHYSICAL_CONNECTION_REQUEST: Schema =
    Schema { name: "CreatePhysicalConnectionRequest", fields: { static ROWS: [Field; 15] = [
    Field::string("RegionId").required().filled(),
    Field::string("AccessPointId").required(),
    Field::string("Type"),
    Field::string("LineOperator").required(),
    Field::int32("bandwidth"),
    Field::string("PeerLocation"),
    Field::string("PortType"),
    Field::string("RedundantPhysicalConnectionId"),
    Field::string("Description"),
    Field::string("Name"),
    Field::string("CircuitCode"),
    Field::string("ClientToken").filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
    Field::string("DeviceAdvancedCapacity").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(CreatePhysicalConnectionRequest, CREATE_PHYSICAL_CONNECTION_REQUEST,
    [0 OptStr region_id, 1 Str access_point_id, 2 OptStr r#type, 3 Str line_operator, 5 OptStr peer_location, 6 OptStr port_type,
    7 OptStr redundant_physical_connection_id, 8 OptStr description, 9 OptStr name, 10 OptStr circuit_code,
    11 OptStr client_token, 12 OptStr resource_group_id, 13 List tag, 14 List device_advanced_capacity] [4 OptInt bandwidth]);

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
