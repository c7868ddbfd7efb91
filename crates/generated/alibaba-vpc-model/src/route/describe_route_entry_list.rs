// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRouteEntryList.json; do not edit.
//! Lists the routes of a route table, with their next hops.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouteEntryList).

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, Timestamp, errors, operation, record,
};

operation! {
    name: "DescribeRouteEntryList",
    effect: Effect::Read,
    request: DescribeRouteEntryListRequest = DESCRIBE_ROUTE_ENTRY_LIST_REQUEST,
    response: DescribeRouteEntryListResponse = DESCRIBE_ROUTE_ENTRY_LIST_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResult").items(&["RouteEntrys"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.IpVersion",
    "400 IllegalParam.NextToken",
    "400 IllegalParam.NextTokenExpired",
    "400 IllegalParam.RouteEntryType",
    "400 InvalidNextHop.NotFound",
    "400 InvalidRouteTable.NotFound",
    "400 MissingParam.aliUid",
    "400 MissingParam.bid",
    "400 MissingParam.context",
    "400 OperationDenied.UseGatewayRouteEntryQueryInterface",
    "400 OperationFailed.FilterParamUnderWrongRouteType",
    "400 OperationFailed.QueryCenEntry",
}

/// Request of `DescribeRouteEntryList`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouteEntryListRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: String,
    /// `RouteEntryId`: text.
    pub route_entry_id: Option<String>,
    /// `DestinationCidrBlock`: text.
    pub destination_cidr_block: Option<String>,
    /// `RouteEntryName`: text.
    pub route_entry_name: Option<String>,
    /// `IpVersion`: text.
    pub ip_version: Option<String>,
    /// `RouteEntryType`: text.
    pub route_entry_type: Option<String>,
    /// `NextHopId`: text.
    pub next_hop_id: Option<String>,
    /// `NextHopType`: text.
    pub next_hop_type: Option<String>,
    /// `MaxResult`: integer, at most 500. Default: `100`.
    pub max_result: Option<i64>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `ServiceType`: text.
    pub service_type: Option<String>,
    /// `DestCidrBlockList`: texts, at most 50 elements.
    pub dest_cidr_block_list: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeRouteEntryListRequest {
    /// Starts with the required members.
    pub fn new(route_table_id: impl Into<String>) -> Self {
        Self {
            route_table_id: route_table_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `RouteEntryId`.
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.route_entry_id = Some(value.into());
        self
    }

    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }

    /// Sets `RouteEntryName`.
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self {
        self.route_entry_name = Some(value.into());
        self
    }

    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }

    /// Sets `RouteEntryType`.
    pub fn route_entry_type(mut self, value: impl Into<String>) -> Self {
        self.route_entry_type = Some(value.into());
        self
    }

    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }

    /// Sets `MaxResult`.
    pub fn max_result(mut self, value: i64) -> Self {
        self.max_result = Some(value);
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `ServiceType`.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }

    /// Sets `DestCidrBlockList`.
    pub fn dest_cidr_block_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dest_cidr_block_list = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeRouteEntryListRequest: DESCRIBE_ROUTE_ENTRY_LIST_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 route_table_id: Str = Field::string("RouteTableId").required(),
    2 route_entry_id: OptStr = Field::string("RouteEntryId"),
    3 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    4 route_entry_name: OptStr = Field::string("RouteEntryName"),
    5 ip_version: OptStr = Field::string("IpVersion"),
    6 route_entry_type: OptStr = Field::string("RouteEntryType"),
    7 next_hop_id: OptStr = Field::string("NextHopId"),
    8 next_hop_type: OptStr = Field::string("NextHopType"),
    9 max_result: OptInt = Field::int32("MaxResult").limits(&Limits::new().range(None, Some(500.0))),
    10 next_token: OptStr = Field::string("NextToken"),
    11 service_type: OptStr = Field::string("ServiceType"),
    12 dest_cidr_block_list: List = Field::string("DestCidrBlockList").list().limits(&Limits::new().items(None, Some(50))),
}

/// Response of `DescribeRouteEntryList`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouteEntryListResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `RouteEntrys`: records.
    pub route_entrys: Vec<RouteEntry>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeRouteEntryListResponse: DESCRIBE_ROUTE_ENTRY_LIST_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 route_entrys: List = Field::record("RouteEntrys", &ROUTE_ENTRY).wrapped("RouteEntry"),
}

/// `RouteEntrys.RouteEntry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct RouteEntry {
    /// `Status`: text.
    pub status: Option<String>,
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `IpVersion`: text.
    pub ip_version: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `RouteEntryName`: text.
    pub route_entry_name: Option<String>,
    /// `DestinationCidrBlock`: text.
    pub destination_cidr_block: Option<String>,
    /// `RouteEntryId`: text.
    pub route_entry_id: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: Option<String>,
    /// `GmtModified`: time.
    pub gmt_modified: Option<Timestamp>,
    /// `NextHops`: records.
    pub next_hops: Vec<NextHop>,
    /// `ServiceType`: text.
    pub service_type: Option<String>,
    /// `Origin`: text.
    pub origin: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RouteEntry: ROUTE_ENTRY,
    0 status: OptStr = Field::string("Status"),
    1 r#type: OptStr = Field::string("Type"),
    2 ip_version: OptStr = Field::string("IpVersion"),
    3 description: OptStr = Field::string("Description"),
    4 route_entry_name: OptStr = Field::string("RouteEntryName"),
    5 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    6 route_entry_id: OptStr = Field::string("RouteEntryId"),
    7 route_table_id: OptStr = Field::string("RouteTableId"),
    8 gmt_modified: Opt = Field::timestamp("GmtModified"),
    9 next_hops: List = Field::record("NextHops", &NEXT_HOP).wrapped("NextHop"),
    10 service_type: OptStr = Field::string("ServiceType"),
    11 origin: OptStr = Field::string("Origin"),
}

/// `RouteEntrys.RouteEntry.NextHops.NextHop` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NextHop {
    /// `NextHopRegionId`: text.
    pub next_hop_region_id: Option<String>,
    /// `Weight`: integer.
    pub weight: Option<i64>,
    /// `NextHopId`: text.
    pub next_hop_id: Option<String>,
    /// `Enabled`: integer.
    pub enabled: Option<i64>,
    /// `NextHopType`: text.
    pub next_hop_type: Option<String>,
    /// `NextHopRelatedInfo`: record.
    pub next_hop_related_info: Option<NextHopRelatedInfo>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    NextHop: NEXT_HOP,
    0 next_hop_region_id: OptStr = Field::string("NextHopRegionId"),
    1 weight: OptInt = Field::int32("Weight"),
    2 next_hop_id: OptStr = Field::string("NextHopId"),
    3 enabled: OptInt = Field::int32("Enabled"),
    4 next_hop_type: OptStr = Field::string("NextHopType"),
    5 next_hop_related_info: Opt = Field::record("NextHopRelatedInfo", &NEXT_HOP_RELATED_INFO),
}

/// `RouteEntrys.RouteEntry.NextHops.NextHop.NextHopRelatedInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NextHopRelatedInfo {
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    NextHopRelatedInfo: NEXT_HOP_RELATED_INFO,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 instance_type: OptStr = Field::string("InstanceType"),
    2 region_id: OptStr = Field::string("RegionId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRouteEntryListRequest,
    DescribeRouteEntryListResponse,
    RouteEntry,
    NextHop,
    NextHopRelatedInfo,
}
