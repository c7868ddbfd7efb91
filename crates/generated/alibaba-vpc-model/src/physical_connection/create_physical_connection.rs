// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreatePhysicalConnection.json; do not edit.
//! Applies for a leased line of one's own, or a shared one for a tenant.
//!
//! It begins as `Initial`; a carrier has to build it. At most five that are not `Enabled` at a time,
//! and none while payment is overdue.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreatePhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreatePhysicalConnection",
    effect: Effect::Write,
    request: CreatePhysicalConnectionRequest = CREATE_PHYSICAL_CONNECTION_REQUEST,
    response: CreatePhysicalConnectionResponse = CREATE_PHYSICAL_CONNECTION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.ClientToken",
    "400 Invalid.Status",
    "400 InvalidBandwidth",
    "400 InvalidCircuitCode.Malformed",
    "400 InvalidDescription.Malformed",
    "400 InvalidLineOperator.Malformd",
    "400 InvalidName.Malformed",
    "400 InvalidPeerLocation.Malformd",
    "400 InvalidPhysicalConnectionBandwidth.Malformed",
    "400 InvalidPhysicalConnectionOperator.Malformed",
    "400 InvalidPhysicalConnectionPortType.Malformed",
    "400 InvalidPortType.Malformd",
    "400 InvalidPortType.NotFound",
    "400 InvalidRedundantPhysicalConnection",
    "400 InvalidRedundantPhysicalConnectionId.NotFound",
    "400 InvalidRedundantPhysicalConnectionStatus",
    "400 InvalidType.Malformd",
    "400 OperationFailed.PconnTrafficNotEnable",
    "400 QuotaExceeded.freePconnPerAP",
    "400 QuotaExceeded.pConnPerAP",
    "404 InvalidPortType.NotFound",
}

/// Request of `CreatePhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `AccessPointId`: text.
    pub access_point_id: String,
    /// `Type`: text. Default: `VPC`.
    pub r#type: Option<String>,
    /// `LineOperator`: text.
    pub line_operator: String,
    /// `bandwidth`: integer. Default: `100`.
    pub bandwidth: Option<i64>,
    /// `PeerLocation`: text.
    pub peer_location: Option<String>,
    /// `PortType`: text. Default: `1000Base-T`.
    pub port_type: Option<String>,
    /// `RedundantPhysicalConnectionId`: text.
    pub redundant_physical_connection_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `CircuitCode`: text.
    pub circuit_code: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// `DeviceAdvancedCapacity`: texts, at most 100 elements.
    pub device_advanced_capacity: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreatePhysicalConnectionRequest {
    /// Starts with the required members.
    pub fn new(
        access_point_id: impl Into<String>,
        line_operator: impl Into<String>,
    ) -> Self {
        Self {
            access_point_id: access_point_id.into(),
            line_operator: line_operator.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
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

    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `DeviceAdvancedCapacity`.
    pub fn device_advanced_capacity(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.device_advanced_capacity = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreatePhysicalConnectionRequest: CREATE_PHYSICAL_CONNECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 access_point_id: Str = Field::string("AccessPointId").required(),
    2 r#type: OptStr = Field::string("Type"),
    3 line_operator: Str = Field::string("LineOperator").required(),
    4 bandwidth: OptInt = Field::int32("bandwidth"),
    5 peer_location: OptStr = Field::string("PeerLocation"),
    6 port_type: OptStr = Field::string("PortType"),
    7 redundant_physical_connection_id: OptStr = Field::string("RedundantPhysicalConnectionId"),
    8 description: OptStr = Field::string("Description"),
    9 name: OptStr = Field::string("Name"),
    10 circuit_code: OptStr = Field::string("CircuitCode"),
    11 client_token: OptStr = Field::string("ClientToken").filled(),
    12 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    13 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    14 device_advanced_capacity: List = Field::string("DeviceAdvancedCapacity").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `CreatePhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionResponse {
    /// `PhysicalConnectionId`: text.
    pub physical_connection_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreatePhysicalConnectionResponse: CREATE_PHYSICAL_CONNECTION_RESPONSE,
    0 physical_connection_id: OptStr = Field::string("PhysicalConnectionId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreatePhysicalConnectionRequest,
    CreatePhysicalConnectionResponse,
}
