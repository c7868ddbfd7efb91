// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateRouteTable.json; do not edit.
//! Creates a custom route table in a VPC.
//!
//! Asynchronous: DescribeRouteTableList shows `Creating`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouteTable).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreateRouteTable",
    effect: Effect::Write,
    request: CreateRouteTableRequest = CREATE_ROUTE_TABLE_REQUEST,
    response: CreateRouteTableResponse = CREATE_ROUTE_TABLE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IncorrectStatus.cbnStatus",
    "400 InvalidParameter.Description.Malformed",
    "400 InvalidParameter.RouteTableName.Malformed",
    "400 InvalidVpcId.NotSupport",
    "400 OperationUnsupported.AdvancedFeature",
    "400 QuotaExceeded.GatewayRouteTable",
    "400 QuotaExceeded.RouteTable",
    "400 UnsupportedRegion",
    "404 InvalidParameter.Action",
    "404 InvalidRegionId.NotFound",
    "404 InvalidVpcId.NotFound",
}

/// Request of `CreateRouteTable`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRouteTableRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `RouteTableName`: text.
    pub route_table_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `AssociateType`: text.
    pub associate_type: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateRouteTableRequest {
    /// Starts with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `RouteTableName`.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `AssociateType`.
    pub fn associate_type(mut self, value: impl Into<String>) -> Self {
        self.associate_type = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateRouteTableRequest: CREATE_ROUTE_TABLE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpc_id: Str = Field::string("VpcId").required(),
    2 route_table_name: OptStr = Field::string("RouteTableName"),
    3 description: OptStr = Field::string("Description"),
    4 associate_type: OptStr = Field::string("AssociateType"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
    6 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `CreateRouteTable`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRouteTableResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateRouteTableResponse: CREATE_ROUTE_TABLE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 route_table_id: OptStr = Field::string("RouteTableId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateRouteTableRequest,
    CreateRouteTableResponse,
}
