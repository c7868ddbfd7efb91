// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetVpcRouteEntrySummary.json; do not edit.
//! Counts the routes of a VPC by kind.
//!
//! Counts are given for each route table, for the kind of route that `RouteEntryType` names.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpcRouteEntrySummary),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, open_enum, operation, record,
};

operation! {
    name: "GetVpcRouteEntrySummary",
    effect: Effect::Read,
    request: GetVpcRouteEntrySummaryRequest = GET_VPC_ROUTE_ENTRY_SUMMARY_REQUEST,
    response: GetVpcRouteEntrySummaryResponse = GET_VPC_ROUTE_ENTRY_SUMMARY_RESPONSE,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

/// Request of `GetVpcRouteEntrySummary`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVpcRouteEntrySummaryRequest {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: Option<String>,
    /// Where the route comes from: from the system, from its owner, or learned by BGP and the like.
    pub route_entry_type: RouteEntryType,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetVpcRouteEntrySummaryRequest {
    /// Creates a value with the required members.
    pub fn new(
        vpc_id: impl Into<String>,
        route_entry_type: impl Into<RouteEntryType>,
    ) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            route_entry_type: route_entry_type.into(),
            ..Self::default()
        }
    }

    /// Id of the route table (`vtb-...`).
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    GetVpcRouteEntrySummaryRequest: GET_VPC_ROUTE_ENTRY_SUMMARY_REQUEST,
    0 vpc_id: Str = Field::string("VpcId").required(),
    1 route_table_id: OptStr = Field::string("RouteTableId"),
    2 route_entry_type: Enum = Field::one_of("RouteEntryType", RouteEntryType::VALUES).required(),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `GetVpcRouteEntrySummary`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVpcRouteEntrySummaryResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `RouteEntrySummarys`: list of records.
    pub route_entry_summarys: Vec<RouteEntrySummary>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetVpcRouteEntrySummaryResponse: GET_VPC_ROUTE_ENTRY_SUMMARY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 route_entry_summarys: List = Field::record("RouteEntrySummarys", &ROUTE_ENTRY_SUMMARY).list(),
}

/// `RouteEntrySummarys` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct RouteEntrySummary {
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: Option<String>,
    /// `EntrySummarys`: list of records.
    pub entry_summarys: Vec<EntrySummary>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RouteEntrySummary: ROUTE_ENTRY_SUMMARY,
    0 route_table_id: OptStr = Field::string("RouteTableId"),
    1 entry_summarys: List = Field::record("EntrySummarys", &ENTRY_SUMMARY).list(),
}

/// `RouteEntrySummarys.EntrySummarys` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EntrySummary {
    /// Where the route comes from: from the system, from its owner, or learned by BGP and the like.
    pub route_entry_type: Option<String>,
    /// How many entries match, on all pages together.
    pub count: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EntrySummary: ENTRY_SUMMARY,
    0 route_entry_type: OptStr = Field::string("RouteEntryType"),
    1 count: OptInt = Field::int32("Count"),
}

open_enum! {
    /// Documented values of `RouteEntryType`. The provider may add others.
    pub enum RouteEntryType {
        All = "all",
        Custom = "custom",
        System = "system",
        Bgp = "bgp",
        Cen = "cen",
        TypeVpnBgpInternal = "type_vpn_bgp_internal",
        Ecr = "ECR",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetVpcRouteEntrySummaryRequest,
    GetVpcRouteEntrySummaryResponse,
    RouteEntrySummary,
    EntrySummary,
}
