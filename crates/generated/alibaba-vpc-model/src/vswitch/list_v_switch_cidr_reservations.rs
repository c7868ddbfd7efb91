// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListVSwitchCidrReservations.json; do not edit.
//! Lists reserved blocks of vSwitches.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListVSwitchCidrReservations),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{IpVersion, Tag};

operation! {
    name: "ListVSwitchCidrReservations",
    effect: Effect::Read,
    request: ListVSwitchCidrReservationsRequest = LIST_V_SWITCH_CIDR_RESERVATIONS_REQUEST,
    response: ListVSwitchCidrReservationsResponse = LIST_V_SWITCH_CIDR_RESERVATIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["VSwitchCidrReservations"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
}

/// Request of `ListVSwitchCidrReservations`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVSwitchCidrReservationsRequest {
    /// Tags of the resource, or tags that it must carry to match. At most 10 elements.
    pub tags: Vec<Tag>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// `VSwitchCidrReservationIds`: list of strings, at most 100 elements.
    pub v_switch_cidr_reservation_ids: Vec<String>,
    /// What the block is reserved for: `Prefix`.
    pub v_switch_cidr_reservation_type: Option<String>,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<IpVersion>,
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

impl ListVSwitchCidrReservationsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }

    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `VSwitchCidrReservationIds`.
    pub fn v_switch_cidr_reservation_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.v_switch_cidr_reservation_ids = cloudspec_wire::all(value);
        self
    }

    /// What the block is reserved for: `Prefix`.
    pub fn v_switch_cidr_reservation_type(mut self, value: impl Into<String>) -> Self {
        self.v_switch_cidr_reservation_type = Some(value.into());
        self
    }

    /// Version of the IP protocol, 4 or 6, that it is for.
    pub fn ip_version(mut self, value: impl Into<IpVersion>) -> Self {
        self.ip_version = Some(value.into());
        self
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
    ListVSwitchCidrReservationsRequest: LIST_V_SWITCH_CIDR_RESERVATIONS_REQUEST,
    0 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(10))),
    1 v_switch_id: OptStr = Field::string("VSwitchId"),
    2 v_switch_cidr_reservation_ids: List = Field::string("VSwitchCidrReservationIds").list().limits(&Limits::new().items(None, Some(100))),
    3 v_switch_cidr_reservation_type: OptStr = Field::string("VSwitchCidrReservationType"),
    4 ip_version: Opt = Field::one_of("IpVersion", IpVersion::VALUES),
    5 next_token: OptStr = Field::string("NextToken"),
    6 max_results: OptInt = Field::int64("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    7 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `ListVSwitchCidrReservations`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListVSwitchCidrReservationsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// `VSwitchCidrReservations`: list of records.
    pub v_switch_cidr_reservations: Vec<VSwitchCidrReservation>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListVSwitchCidrReservationsResponse: LIST_V_SWITCH_CIDR_RESERVATIONS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 total_count: OptInt = Field::int64("TotalCount"),
    3 max_results: OptInt = Field::int64("MaxResults"),
    4 v_switch_cidr_reservations: List = Field::record("VSwitchCidrReservations", &V_SWITCH_CIDR_RESERVATION).list(),
}

/// `VSwitchCidrReservations` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VSwitchCidrReservation {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Id of the reserved block of the vSwitch (`vcr-...`). `ListVSwitchCidrReservations` lists it.
    pub v_switch_cidr_reservation_id: Option<String>,
    /// Block of addresses that is reserved in the vSwitch, in CIDR notation.
    pub v_switch_cidr_reservation_cidr: Option<String>,
    /// Name of the reserved block: 1 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub v_switch_cidr_reservation_name: Option<String>,
    /// Description of the reserved block: 2 to 256 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub v_switch_cidr_reservation_description: Option<String>,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<VSwitchCidrReservationIpVersion>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// How addresses of the block are assigned: `prefix`, in blocks.
    pub r#type: Option<String>,
    /// `AvailableCidrCount`: integer.
    pub available_cidr_count: Option<i64>,
    /// `AssignedCidrCount`: integer.
    pub assigned_cidr_count: Option<i64>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VSwitchCidrReservation: V_SWITCH_CIDR_RESERVATION,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 v_switch_id: OptStr = Field::string("VSwitchId"),
    2 v_switch_cidr_reservation_id: OptStr = Field::string("VSwitchCidrReservationId"),
    3 v_switch_cidr_reservation_cidr: OptStr = Field::string("VSwitchCidrReservationCidr"),
    4 v_switch_cidr_reservation_name: OptStr = Field::string("VSwitchCidrReservationName"),
    5 v_switch_cidr_reservation_description: OptStr = Field::string("VSwitchCidrReservationDescription"),
    6 ip_version: Opt = Field::one_of("IpVersion", VSwitchCidrReservationIpVersion::VALUES),
    7 creation_time: Opt = Field::timestamp("CreationTime"),
    8 r#type: OptStr = Field::string("Type"),
    9 available_cidr_count: OptInt = Field::int32("AvailableCidrCount"),
    10 assigned_cidr_count: OptInt = Field::int32("AssignedCidrCount"),
    11 status: Opt = Field::one_of("Status", Status::VALUES),
    12 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
}

open_enum! {
    /// Documented values of `VSwitchCidrReservations.IpVersion`. The provider may add others.
    pub enum VSwitchCidrReservationIpVersion {
        Ipv4 = "IPv4",
        Ipv6 = "IPv6",
    }
}

open_enum! {
    /// Documented values of `VSwitchCidrReservations.Status`. The provider may add others.
    pub enum Status {
        Assigning = "Assigning",
        Assigned = "Assigned",
        Releasing = "Releasing",
        Released = "Released",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListVSwitchCidrReservationsRequest,
    ListVSwitchCidrReservationsResponse,
    VSwitchCidrReservation,
}
