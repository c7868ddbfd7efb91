// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreatePhysicalConnection.json; do not edit.
//! Applies for a leased line between a data centre and an access point.
//!
//! Use `CreatePhysicalConnection` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreatePhysicalConnection),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::{LineOperator, PortType};

operation! {
    name: "CreatePhysicalConnection",
    effect: Effect::Write,
    request: CreatePhysicalConnectionRequest = CREATE_PHYSICAL_CONNECTION_REQUEST,
    response: CreatePhysicalConnectionResponse = CREATE_PHYSICAL_CONNECTION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 IllegalParam.ClientToken",
    "400 Invalid.Status",
    "400 InvalidAccessPointId.NotEnabled",
    "400 InvalidBandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidCircuitCode.Malformed = The circuit code is malformed.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidLineOperator.Malformd = The carrier is none of those that are known.",
    "400 InvalidName.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidPeerLocation.Malformd = The place of the data centre is malformed.",
    "400 InvalidPhysicalConnectionBandwidth.Malformed = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidPhysicalConnectionOperator.Malformed = The carrier is none of those that are known.",
    "400 InvalidPhysicalConnectionPortType.Malformed = The kind of port does not exist or is not available at this access point.",
    "400 InvalidPortType.Malformd = The kind of port does not exist or is not available at this access point.",
    "400 InvalidRedundantPhysicalConnection = The redundant leased line belongs to another account or is not in service.",
    "400 InvalidRedundantPhysicalConnectionId.NotFound",
    "400 InvalidRedundantPhysicalConnectionStatus = The redundant leased line belongs to another account or is not in service.",
    "400 InvalidType.Malformd",
    "400 QuotaExceeded.freePconnPerAP",
    "400 QuotaExceeded.pConnPerAP",
    "404 InvalidAccessPointId.NotFound",
    "404 InvalidPortType.NotFound = The kind of port does not exist or is not available at this access point.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `CreatePhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the access point (`ap-cn-...`), where a leased line meets the provider's network.
    /// `DescribeAccessPoints` lists it.
    pub access_point_id: String,
    /// Kind of the leased line. `VPC` is the default. Default: `VPC`.
    pub r#type: Option<String>,
    /// Carrier of the leased line: `CT`, `CU`, `CM`, `CO` for others in China, `Equinix` or `Other` abroad.
    pub line_operator: LineOperator,
    /// Bandwidth of the network between an edge node pool and the cloud. Unit: Mbit/s. Default: `100`.
    pub bandwidth: Option<i64>,
    /// Where the customer's data centre is.
    pub peer_location: String,
    /// Kind of port of the leased line, by speed and medium. Default: `1000Base-T`.
    pub port_type: Option<PortType>,
    /// Id of the leased line that takes over when this one fails (`pc-...`).
    pub redundant_physical_connection_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Code by which the carrier knows the circuit of the leased line.
    pub circuit_code: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Block of addresses on the user's own side that is treated as private.
    pub user_cidr: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreatePhysicalConnectionRequest {
    /// Creates a value with the required members.
    pub fn new(
        access_point_id: impl Into<String>,
        line_operator: impl Into<LineOperator>,
        peer_location: impl Into<String>,
    ) -> Self {
        Self {
            access_point_id: access_point_id.into(),
            line_operator: line_operator.into(),
            peer_location: peer_location.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Kind of the leased line.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Bandwidth of the network between an edge node pool and the cloud.
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }

    /// Kind of port of the leased line, by speed and medium.
    pub fn port_type(mut self, value: impl Into<PortType>) -> Self {
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

    /// Code by which the carrier knows the circuit of the leased line.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
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
}

record! {
    CreatePhysicalConnectionRequest: CREATE_PHYSICAL_CONNECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 access_point_id: Str = Field::string("AccessPointId").required(),
    2 r#type: OptStr = Field::string("Type"),
    3 line_operator: Enum = Field::one_of("LineOperator", LineOperator::VALUES).required(),
    4 bandwidth: OptInt = Field::int32("bandwidth"),
    5 peer_location: Str = Field::string("PeerLocation").required(),
    6 port_type: Opt = Field::one_of("PortType", PortType::VALUES),
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
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
