// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribePhysicalConnections.json; do not edit.
//! Lists leased lines.
//!
//! Use DescribePhysicalConnections of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePhysicalConnections).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::Filter;

operation! {
    name: "DescribePhysicalConnections",
    effect: Effect::Read,
    request: DescribePhysicalConnectionsRequest = DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST,
    response: DescribePhysicalConnectionsResponse = DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["PhysicalConnectionSet"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "404 InvalidFilterKey.ValueNotSupported",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribePhysicalConnections`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `UserCidr`: text.
    pub user_cidr: Option<String>,
    /// `Filter`: records, at most 5 elements.
    pub filter: Vec<Filter>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribePhysicalConnectionsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
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

    /// Sets `Filter`.
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
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `PhysicalConnectionSet`: records.
    pub physical_connection_set: Vec<PhysicalConnectionType>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `AdLocation`: text.
    pub ad_location: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `PortNumber`: text.
    pub port_number: Option<String>,
    /// `CircuitCode`: text.
    pub circuit_code: Option<String>,
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `Bandwidth`: integer.
    pub bandwidth: Option<i64>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `PortType`: text.
    pub port_type: Option<String>,
    /// `EnabledTime`: text.
    pub enabled_time: Option<String>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `LineOperator`: text.
    pub line_operator: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `RedundantPhysicalConnectionId`: text.
    pub redundant_physical_connection_id: Option<String>,
    /// `PeerLocation`: text.
    pub peer_location: Option<String>,
    /// `AccessPointId`: text.
    pub access_point_id: Option<String>,
    /// `PhysicalConnectionId`: text.
    pub physical_connection_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    PhysicalConnectionType: PHYSICAL_CONNECTION_TYPE,
    0 ad_location: OptStr = Field::string("AdLocation"),
    1 creation_time: OptStr = Field::string("CreationTime"),
    2 status: OptStr = Field::string("Status"),
    3 r#type: OptStr = Field::string("Type"),
    4 port_number: OptStr = Field::string("PortNumber"),
    5 circuit_code: OptStr = Field::string("CircuitCode"),
    6 spec: OptStr = Field::string("Spec"),
    7 bandwidth: OptInt = Field::int64("Bandwidth"),
    8 description: OptStr = Field::string("Description"),
    9 port_type: OptStr = Field::string("PortType"),
    10 enabled_time: OptStr = Field::string("EnabledTime"),
    11 business_status: OptStr = Field::string("BusinessStatus"),
    12 line_operator: OptStr = Field::string("LineOperator"),
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
