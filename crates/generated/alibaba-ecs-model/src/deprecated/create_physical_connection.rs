// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreatePhysicalConnection.json; do not edit.
//! Applies for a leased line between a data centre and an access point.
//!
//! Use CreatePhysicalConnection of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreatePhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

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
    "400 InvalidAccessPointId.NotEnabled",
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
    "400 InvalidRedundantPhysicalConnection",
    "400 InvalidRedundantPhysicalConnectionId.NotFound",
    "400 InvalidRedundantPhysicalConnectionStatus",
    "400 InvalidType.Malformd",
    "400 QuotaExceeded.freePconnPerAP",
    "400 QuotaExceeded.pConnPerAP",
    "404 InvalidAccessPointId.NotFound",
    "404 InvalidPortType.NotFound",
    "404 InvalidRegionId.NotFound",
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
    pub peer_location: String,
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
    /// `UserCidr`: text.
    pub user_cidr: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreatePhysicalConnectionRequest {
    /// Starts with the required members.
    pub fn new(
        access_point_id: impl Into<String>,
        line_operator: impl Into<String>,
        peer_location: impl Into<String>,
    ) -> Self {
        Self {
            access_point_id: access_point_id.into(),
            line_operator: line_operator.into(),
            peer_location: peer_location.into(),
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

    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
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
    5 peer_location: Str = Field::string("PeerLocation").required(),
    6 port_type: OptStr = Field::string("PortType"),
    7 redundant_physical_connection_id: OptStr = Field::string("RedundantPhysicalConnectionId"),
    8 description: OptStr = Field::string("Description"),
    9 name: OptStr = Field::string("Name"),
    10 circuit_code: OptStr = Field::string("CircuitCode"),
    11 client_token: OptStr = Field::string("ClientToken").required().filled(),
    12 user_cidr: OptStr = Field::string("UserCidr"),
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
