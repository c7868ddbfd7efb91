// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyPhysicalConnectionAttribute.json; do not edit.
//! Changes a leased line.
//!
//! Use `ModifyPhysicalConnectionAttribute` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyPhysicalConnectionAttribute), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::LineOperator;

operation! {
    name: "ModifyPhysicalConnectionAttribute",
    effect: Effect::Write,
    request: ModifyPhysicalConnectionAttributeRequest = MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE_REQUEST,
    response: ModifyPhysicalConnectionAttributeResponse = MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 InvalidBandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidCircuitCode.Malformed = The circuit code is malformed.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidLineOperator.Malformd = The carrier is none of those that are known.",
    "400 InvalidName.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidPeerLocation.Malformd = The place of the data centre is malformed.",
    "400 InvalidPhysicalConnectionBandwidth.Malformed = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidPortType.Malformd = The kind of port does not exist or is not available at this access point.",
    "400 InvalidRedundantPhysicalConnection = The redundant leased line belongs to another account or is not in service.",
    "400 InvalidRedundantPhysicalConnectionStatus = The redundant leased line belongs to another account or is not in service.",
    "400 InvalidStatus = The leased line or router is in a state that does not allow the operation.",
    "404 InvalidPhysicalConnectionId.NotFound = There is no such leased line in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `ModifyPhysicalConnectionAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyPhysicalConnectionAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: String,
    /// Carrier of the leased line: `CT`, `CU`, `CM`, `CO` for others in China, `Equinix` or `Other` abroad.
    pub line_operator: Option<LineOperator>,
    /// Bandwidth of the network between an edge node pool and the cloud. Unit: Mbit/s.
    pub bandwidth: Option<i64>,
    /// Where the customer's data centre is.
    pub peer_location: Option<String>,
    /// Kind of port of the leased line, by speed and medium.
    pub port_type: Option<String>,
    /// Id of the leased line that takes over when this one fails (`pc-...`).
    pub redundant_physical_connection_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Block of addresses on the user's own side that is treated as private.
    pub user_cidr: Option<String>,
    /// Code by which the carrier knows the circuit of the leased line.
    pub circuit_code: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyPhysicalConnectionAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Carrier of the leased line: `CT`, `CU`, `CM`, `CO` for others in China, `Equinix` or `Other` abroad.
    pub fn line_operator(mut self, value: impl Into<LineOperator>) -> Self {
        self.line_operator = Some(value.into());
        self
    }

    /// Bandwidth of the network between an edge node pool and the cloud.
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }

    /// Where the customer's data centre is.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self {
        self.peer_location = Some(value.into());
        self
    }

    /// Kind of port of the leased line, by speed and medium.
    pub fn port_type(mut self, value: impl Into<String>) -> Self {
        self.port_type = Some(value.into());
        self
    }

    /// Id of the leased line that takes over when this one fails (`pc-...`).
    pub fn redundant_physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.redundant_physical_connection_id = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Block of addresses on the user's own side that is treated as private.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }

    /// Code by which the carrier knows the circuit of the leased line.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }
}

record! {
    ModifyPhysicalConnectionAttributeRequest: MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 physical_connection_id: Str = Field::string("PhysicalConnectionId").required(),
    2 line_operator: Opt = Field::one_of("LineOperator", LineOperator::VALUES),
    3 bandwidth: OptInt = Field::int32("bandwidth"),
    4 peer_location: OptStr = Field::string("PeerLocation"),
    5 port_type: OptStr = Field::string("PortType"),
    6 redundant_physical_connection_id: OptStr = Field::string("RedundantPhysicalConnectionId"),
    7 description: OptStr = Field::string("Description"),
    8 name: OptStr = Field::string("Name"),
    9 client_token: OptStr = Field::string("ClientToken").filled(),
    10 user_cidr: OptStr = Field::string("UserCidr"),
    11 circuit_code: OptStr = Field::string("CircuitCode"),
}

/// Response of `ModifyPhysicalConnectionAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyPhysicalConnectionAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyPhysicalConnectionAttributeResponse: MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyPhysicalConnectionAttributeRequest,
    ModifyPhysicalConnectionAttributeResponse,
}
