// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetVSwitchCidrReservationUsage.json; do not edit.
//! Tells which prefixes of a vSwitch's reserved block are in use, and by what.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVSwitchCidrReservationUsage), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, operation, record,
};

operation! {
    name: "GetVSwitchCidrReservationUsage",
    effect: Effect::Read,
    request: GetVSwitchCidrReservationUsageRequest = GET_V_SWITCH_CIDR_RESERVATION_USAGE_REQUEST,
    response: GetVSwitchCidrReservationUsageResponse = GET_V_SWITCH_CIDR_RESERVATION_USAGE_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["CidrReservationUsages"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 IllegalParam.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
    "404 ResourceNotFound.CidrReservation",
}

/// Request of `GetVSwitchCidrReservationUsage`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVSwitchCidrReservationUsageRequest {
    /// Id of the reserved block of the vSwitch (`vcr-...`). `ListVSwitchCidrReservations` lists it.
    pub v_switch_cidr_reservation_id: String,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetVSwitchCidrReservationUsageRequest {
    /// Creates a value with the required members.
    pub fn new(v_switch_cidr_reservation_id: impl Into<String>) -> Self {
        Self {
            v_switch_cidr_reservation_id: v_switch_cidr_reservation_id.into(),
            ..Self::default()
        }
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    GetVSwitchCidrReservationUsageRequest: GET_V_SWITCH_CIDR_RESERVATION_USAGE_REQUEST,
    0 v_switch_cidr_reservation_id: Str = Field::string("VSwitchCidrReservationId").required(),
    1 next_token: OptStr = Field::string("NextToken"),
    2 max_results: OptInt = Field::int64("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `GetVSwitchCidrReservationUsage`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVSwitchCidrReservationUsageResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// `CidrReservationUsages`: list of records.
    pub cidr_reservation_usages: Vec<CidrReservationUsage>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetVSwitchCidrReservationUsageResponse: GET_V_SWITCH_CIDR_RESERVATION_USAGE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 total_count: OptInt = Field::int64("TotalCount"),
    3 max_results: OptInt = Field::int64("MaxResults"),
    4 cidr_reservation_usages: List = Field::record("CidrReservationUsages", &CIDR_RESERVATION_USAGE).list(),
}

/// `CidrReservationUsages` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct CidrReservationUsage {
    /// Id of the reserved block of the vSwitch (`vcr-...`). `ListVSwitchCidrReservations` lists it.
    pub v_switch_cidr_reservation_id: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<String>,
    /// `IpPrefixId`: string.
    pub ip_prefix_id: Option<String>,
    /// `IpPrefixCidr`: string.
    pub ip_prefix_cidr: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CidrReservationUsage: CIDR_RESERVATION_USAGE,
    0 v_switch_cidr_reservation_id: OptStr = Field::string("VSwitchCidrReservationId"),
    1 v_switch_id: OptStr = Field::string("VSwitchId"),
    2 resource_id: OptStr = Field::string("ResourceId"),
    3 resource_type: OptStr = Field::string("ResourceType"),
    4 ip_prefix_id: OptStr = Field::string("IpPrefixId"),
    5 ip_prefix_cidr: OptStr = Field::string("IpPrefixCidr"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetVSwitchCidrReservationUsageRequest,
    GetVSwitchCidrReservationUsageResponse,
    CidrReservationUsage,
}
