// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribePhysicalConnections.json; do not edit.
//! Lists leased lines.
//!
//! Use `DescribePhysicalConnections` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePhysicalConnections),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, errors, operation,
    record,
};

pub use crate::shapes::{
    BusinessStatus, Filter, LineOperator, PhysicalConnectionStatus, PortType,
};

operation! {
    name: "DescribePhysicalConnections",
    effect: Effect::Read,
    request: DescribePhysicalConnectionsRequest = DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST,
    response: DescribePhysicalConnectionsResponse = DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["PhysicalConnectionSet"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "404 InvalidFilterKey.ValueNotSupported = The filter has a key that the operation does not know.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribePhysicalConnections`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Block of addresses on the user's own side that is treated as private.
    pub user_cidr: Option<String>,
    /// Conditions that narrow the list down. At most 5 elements.
    pub filter: Vec<Filter>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribePhysicalConnectionsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
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

    /// Conditions that narrow the list down.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self {
        self.filter = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribePhysicalConnectionsRequest: DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 user_cidr: OptStr = Field::string("UserCidr"),
    5 filter: List = Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::new().items(None, Some(5))),
}

/// Response of `DescribePhysicalConnections`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Leased lines that match, one entry for each, with their state, port and carrier.
    pub physical_connection_set: Vec<PhysicalConnectionType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribePhysicalConnectionsResponse: DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 page_size: OptInt = Field::int32("PageSize"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 physical_connection_set: List = Field::record("PhysicalConnectionSet", &PHYSICAL_CONNECTION_TYPE).wrapped("PhysicalConnectionType"),
}

/// `PhysicalConnectionSet.PhysicalConnectionType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PhysicalConnectionType {
    /// Where the access device stands.
    pub ad_location: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<PhysicalConnectionStatus>,
    /// Kind of the resource, where there are several kinds.
    pub r#type: Option<String>,
    /// Number of the port, on the provider's device, that the leased line ends in.
    pub port_number: Option<String>,
    /// Code by which the carrier knows the circuit of the leased line.
    pub circuit_code: Option<String>,
    /// Size of the resource, which decides its performance and price.
    pub spec: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<i64>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Kind of port of the leased line, by speed and medium.
    pub port_type: Option<PortType>,
    /// When it was put into service.
    pub enabled_time: Option<Timestamp>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<BusinessStatus>,
    /// Carrier of the leased line: `CT`, `CU`, `CM`, `CO` for others in China, `Equinix` or `Other` abroad.
    pub line_operator: Option<LineOperator>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the leased line that takes over when this one fails (`pc-...`).
    pub redundant_physical_connection_id: Option<String>,
    /// Where the customer's data centre is.
    pub peer_location: Option<String>,
    /// Id of the access point (`ap-cn-...`), where a leased line meets the provider's network.
    /// `DescribeAccessPoints` lists it.
    pub access_point_id: Option<String>,
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PhysicalConnectionType: PHYSICAL_CONNECTION_TYPE,
    0 ad_location: OptStr = Field::string("AdLocation"),
    1 creation_time: Opt = Field::timestamp("CreationTime"),
    2 status: Opt = Field::one_of("Status", PhysicalConnectionStatus::VALUES),
    3 r#type: OptStr = Field::string("Type"),
    4 port_number: OptStr = Field::string("PortNumber"),
    5 circuit_code: OptStr = Field::string("CircuitCode"),
    6 spec: OptStr = Field::string("Spec"),
    7 bandwidth: OptInt = Field::int64("Bandwidth"),
    8 description: OptStr = Field::string("Description"),
    9 port_type: Opt = Field::one_of("PortType", PortType::VALUES),
    10 enabled_time: Opt = Field::timestamp("EnabledTime"),
    11 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
    12 line_operator: Opt = Field::one_of("LineOperator", LineOperator::VALUES),
    13 name: OptStr = Field::string("Name"),
    14 redundant_physical_connection_id: OptStr = Field::string("RedundantPhysicalConnectionId"),
    15 peer_location: OptStr = Field::string("PeerLocation"),
    16 access_point_id: OptStr = Field::string("AccessPointId"),
    17 physical_connection_id: OptStr = Field::string("PhysicalConnectionId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePhysicalConnectionsRequest,
    DescribePhysicalConnectionsResponse,
    PhysicalConnectionType,
}
