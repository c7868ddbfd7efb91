// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListIpv4Gateways.json; do not edit.
//! Lists IPv4 gateways.
//!
//! They are filtered by id, name, VPC, resource group and tags.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListIpv4Gateways), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp,
    open_enum, operation, record,
};

pub use crate::shapes::Tag;

operation! {
    name: "ListIpv4Gateways",
    effect: Effect::Read,
    request: ListIpv4GatewaysRequest = LIST_IPV4_GATEWAYS_REQUEST,
    response: ListIpv4GatewaysResponse = LIST_IPV4_GATEWAYS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Ipv4GatewayModels"]).total(&["TotalCount"]),
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

/// Request of `ListIpv4Gateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListIpv4GatewaysRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of the IPv4 gateway (`ipv4gw-...`), through which a VPC reaches the Internet. `ListIpv4Gateways`
    /// lists it.
    pub ipv4_gateway_id: Option<String>,
    /// Name of the IPv4 gateway: 1 to 128 characters, not starting with `http://` or `https://`.
    pub ipv4_gateway_name: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 10 elements.
    pub tags: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListIpv4GatewaysRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Id of the IPv4 gateway (`ipv4gw-...`), through which a VPC reaches the Internet.
    pub fn ipv4_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_id = Some(value.into());
        self
    }

    /// Name of the IPv4 gateway: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn ipv4_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_name = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }
}

record! {
    ListIpv4GatewaysRequest: LIST_IPV4_GATEWAYS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 max_results: OptInt = Field::int32("MaxResults"),
    2 next_token: OptStr = Field::string("NextToken"),
    3 vpc_id: OptStr = Field::string("VpcId"),
    4 ipv4_gateway_id: OptStr = Field::string("Ipv4GatewayId"),
    5 ipv4_gateway_name: OptStr = Field::string("Ipv4GatewayName"),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `ListIpv4Gateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListIpv4GatewaysResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<String>,
    /// `Ipv4GatewayModels`: list of records.
    pub ipv4_gateway_models: Vec<Ipv4GatewayModel>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListIpv4GatewaysResponse: LIST_IPV4_GATEWAYS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptStr = Field::string("TotalCount"),
    3 ipv4_gateway_models: List = Field::record("Ipv4GatewayModels", &IPV4_GATEWAY_MODEL).list(),
}

/// `Ipv4GatewayModels` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Ipv4GatewayModel {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// Id of the IPv4 gateway (`ipv4gw-...`), through which a VPC reaches the Internet. `ListIpv4Gateways`
    /// lists it.
    pub ipv4_gateway_id: Option<String>,
    /// Description of the IPv4 gateway: 1 to 256 characters, not starting with `http://` or `https://`.
    pub ipv4_gateway_description: Option<String>,
    /// Whether it is switched on; `false` when left out.
    pub enabled: Option<bool>,
    /// When it was created.
    pub gmt_create: Option<Timestamp>,
    /// Id of the route table that steers traffic coming in through the IPv4 gateway (`vtb-...`).
    pub ipv4_gateway_route_table_id: Option<String>,
    /// Name of the IPv4 gateway: 1 to 128 characters, not starting with `http://` or `https://`.
    pub ipv4_gateway_name: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Ipv4GatewayModel: IPV4_GATEWAY_MODEL,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 status: Opt = Field::one_of("Status", Status::VALUES),
    2 ipv4_gateway_id: OptStr = Field::string("Ipv4GatewayId"),
    3 ipv4_gateway_description: OptStr = Field::string("Ipv4GatewayDescription"),
    4 enabled: OptBool = Field::boolean("Enabled"),
    5 gmt_create: Opt = Field::timestamp("GmtCreate"),
    6 ipv4_gateway_route_table_id: OptStr = Field::string("Ipv4GatewayRouteTableId"),
    7 ipv4_gateway_name: OptStr = Field::string("Ipv4GatewayName"),
    8 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    9 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
}

open_enum! {
    /// Documented values of `Ipv4GatewayModels.Status`. The provider may add others.
    pub enum Status {
        Creating = "Creating",
        Created = "Created",
        Modifying = "Modifying",
        Deleting = "Deleting",
        Deleted = "Deleted",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListIpv4GatewaysRequest,
    ListIpv4GatewaysResponse,
    Ipv4GatewayModel,
}
