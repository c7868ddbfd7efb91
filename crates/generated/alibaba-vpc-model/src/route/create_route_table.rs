// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateRouteTable.json; do not edit.
//! Creates a custom route table in a VPC.
//!
//! Asynchronous: `DescribeRouteTableList` shows `Creating`, then `Available`.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouteTable), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors, operation, record,
};

pub use crate::shapes::{AssociateType, Tag};

operation! {
    name: "CreateRouteTable",
    effect: Effect::Write,
    request: CreateRouteTableRequest = CREATE_ROUTE_TABLE_REQUEST,
    response: CreateRouteTableResponse = CREATE_ROUTE_TABLE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IncorrectStatus.cbnStatus = The VPC is being attached to or detached from a Cloud Enterprise Network. Try again when that is done.",
    "400 InvalidParameter.Description.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidParameter.RouteTableName.Malformed",
    "400 InvalidVpcId.NotSupport",
    "400 OperationUnsupported.AdvancedFeature",
    "400 QuotaExceeded.GatewayRouteTable",
    "400 QuotaExceeded.RouteTable",
    "400 UnsupportedRegion = The region does not offer this.",
    "404 InvalidParameter.Action",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
}

/// Request of `CreateRouteTable`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRouteTableRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Name of the route table: 2 to 128 characters, starting with a letter.
    pub route_table_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// What the route table is bound to: `VSwitch` or `Gateway`.
    pub associate_type: Option<AssociateType>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateRouteTableRequest {
    /// Creates a value with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the route table: 2 to 128 characters, starting with a letter.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// What the route table is bound to: `VSwitch` or `Gateway`.
    pub fn associate_type(mut self, value: impl Into<AssociateType>) -> Self {
        self.associate_type = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
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
    4 associate_type: Opt = Field::one_of("AssociateType", AssociateType::VALUES),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
    6 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `CreateRouteTable`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRouteTableResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
