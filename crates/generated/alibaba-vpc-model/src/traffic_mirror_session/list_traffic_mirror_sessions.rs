// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListTrafficMirrorSessions.json; do not edit.
//! Lists mirror sessions with sources, target and filter.
//!
//! They are filtered by source, target, filter, name and whether they are switched on.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListTrafficMirrorSessions),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp,
    open_enum, operation, record,
};

pub use crate::shapes::{Tag, TrafficMirrorTargetType};

operation! {
    name: "ListTrafficMirrorSessions",
    effect: Effect::Read,
    request: ListTrafficMirrorSessionsRequest = LIST_TRAFFIC_MIRROR_SESSIONS_REQUEST,
    response: ListTrafficMirrorSessionsResponse = LIST_TRAFFIC_MIRROR_SESSIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["TrafficMirrorSessions"]).total(&["TotalCount"]),
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

/// Request of `ListTrafficMirrorSessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorSessionsRequest {
    /// Name of the mirror session: 1 to 128 characters, not starting with `http://` or `https://`.
    pub traffic_mirror_session_name: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// `TrafficMirrorSourceId`: string.
    pub traffic_mirror_source_id: Option<String>,
    /// Id of what traffic is copied to: a network interface (`eni-...`) or a load balancer.
    pub traffic_mirror_target_id: Option<String>,
    /// Id of the filter that says which traffic is mirrored (`tmf-...`). `ListTrafficMirrorFilters` lists
    /// it.
    pub traffic_mirror_filter_id: Option<String>,
    /// VXLAN network identifier (VNI) of mirrored traffic, which tells sessions apart: 0 to 16777215.
    pub virtual_network_id: Option<i64>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<i64>,
    /// Whether it is switched on; `false` when left out.
    pub enabled: Option<bool>,
    /// `TrafficMirrorSessionIds`: list of strings, at most 100 elements.
    pub traffic_mirror_session_ids: Vec<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 10 elements.
    pub tags: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListTrafficMirrorSessionsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the mirror session: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn traffic_mirror_session_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_session_name = Some(value.into());
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

    /// Sets `TrafficMirrorSourceId`.
    pub fn traffic_mirror_source_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_source_id = Some(value.into());
        self
    }

    /// Id of what traffic is copied to: a network interface (`eni-...`) or a load balancer.
    pub fn traffic_mirror_target_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_target_id = Some(value.into());
        self
    }

    /// Id of the filter that says which traffic is mirrored (`tmf-...`).
    pub fn traffic_mirror_filter_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_id = Some(value.into());
        self
    }

    /// VXLAN network identifier (VNI) of mirrored traffic, which tells sessions apart: 0 to 16777215.
    pub fn virtual_network_id(mut self, value: i64) -> Self {
        self.virtual_network_id = Some(value);
        self
    }

    /// Priority: a smaller number is applied first.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// Whether it is switched on; `false` when left out.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Sets `TrafficMirrorSessionIds`.
    pub fn traffic_mirror_session_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.traffic_mirror_session_ids = cloudspec_wire::all(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    ListTrafficMirrorSessionsRequest: LIST_TRAFFIC_MIRROR_SESSIONS_REQUEST,
    0 traffic_mirror_session_name: OptStr = Field::string("TrafficMirrorSessionName"),
    1 max_results: OptInt = Field::int32("MaxResults"),
    2 next_token: OptStr = Field::string("NextToken"),
    3 traffic_mirror_source_id: OptStr = Field::string("TrafficMirrorSourceId"),
    4 traffic_mirror_target_id: OptStr = Field::string("TrafficMirrorTargetId"),
    5 traffic_mirror_filter_id: OptStr = Field::string("TrafficMirrorFilterId"),
    6 virtual_network_id: OptInt = Field::int32("VirtualNetworkId"),
    7 priority: OptInt = Field::int32("Priority"),
    8 enabled: OptBool = Field::boolean("Enabled"),
    9 traffic_mirror_session_ids: List = Field::string("TrafficMirrorSessionIds").list().limits(&Limits::new().items(None, Some(100))),
    10 region_id: OptStr = Field::string("RegionId").required().filled(),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    12 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `ListTrafficMirrorSessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTrafficMirrorSessionsResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<String>,
    /// `TrafficMirrorSessions`: list of records.
    pub traffic_mirror_sessions: Vec<TrafficMirrorSession>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListTrafficMirrorSessionsResponse: LIST_TRAFFIC_MIRROR_SESSIONS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptStr = Field::string("TotalCount"),
    3 traffic_mirror_sessions: List = Field::record("TrafficMirrorSessions", &TRAFFIC_MIRROR_SESSION).list(),
}

/// `TrafficMirrorSessions` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TrafficMirrorSession {
    /// Id of what traffic is copied to: a network interface (`eni-...`) or a load balancer.
    pub traffic_mirror_target_id: Option<String>,
    /// Id of the session that mirrors traffic (`tms-...`). `ListTrafficMirrorSessions` lists it.
    pub traffic_mirror_session_id: Option<String>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<i64>,
    /// What traffic is mirrored to: `NetworkInterface` or `SLB`.
    pub traffic_mirror_target_type: Option<TrafficMirrorTargetType>,
    /// How many bytes of each packet are copied.
    pub packet_length: Option<i64>,
    /// Description of the mirror session: 1 to 256 characters, not starting with `http://` or `https://`.
    pub traffic_mirror_session_description: Option<String>,
    /// `TrafficMirrorSessionStatus`: one of the documented values.
    pub traffic_mirror_session_status: Option<TrafficMirrorSessionStatus>,
    /// Whether it is switched on; `false` when left out.
    pub enabled: Option<bool>,
    /// `TrafficMirrorSessionBusinessStatus`: one of the documented values.
    pub traffic_mirror_session_business_status: Option<
        TrafficMirrorSessionBusinessStatus,
    >,
    /// VXLAN network identifier (VNI) of mirrored traffic, which tells sessions apart: 0 to 16777215.
    pub virtual_network_id: Option<i64>,
    /// Id of the filter that says which traffic is mirrored (`tmf-...`). `ListTrafficMirrorFilters` lists
    /// it.
    pub traffic_mirror_filter_id: Option<String>,
    /// Name of the mirror session: 1 to 128 characters, not starting with `http://` or `https://`.
    pub traffic_mirror_session_name: Option<String>,
    /// Ids of the network interfaces whose traffic is copied (`eni-...`).
    pub traffic_mirror_source_ids: Vec<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TrafficMirrorSession: TRAFFIC_MIRROR_SESSION,
    0 traffic_mirror_target_id: OptStr = Field::string("TrafficMirrorTargetId"),
    1 traffic_mirror_session_id: OptStr = Field::string("TrafficMirrorSessionId"),
    2 priority: OptInt = Field::int32("Priority"),
    3 traffic_mirror_target_type: Opt = Field::one_of("TrafficMirrorTargetType", TrafficMirrorTargetType::VALUES),
    4 packet_length: OptInt = Field::int32("PacketLength"),
    5 traffic_mirror_session_description: OptStr = Field::string("TrafficMirrorSessionDescription"),
    6 traffic_mirror_session_status: Opt = Field::one_of("TrafficMirrorSessionStatus", TrafficMirrorSessionStatus::VALUES),
    7 enabled: OptBool = Field::boolean("Enabled"),
    8 traffic_mirror_session_business_status: Opt = Field::one_of("TrafficMirrorSessionBusinessStatus", TrafficMirrorSessionBusinessStatus::VALUES),
    9 virtual_network_id: OptInt = Field::int32("VirtualNetworkId"),
    10 traffic_mirror_filter_id: OptStr = Field::string("TrafficMirrorFilterId"),
    11 traffic_mirror_session_name: OptStr = Field::string("TrafficMirrorSessionName"),
    12 traffic_mirror_source_ids: List = Field::string("TrafficMirrorSourceIds").list(),
    13 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    14 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
    15 creation_time: Opt = Field::timestamp("CreationTime"),
}

open_enum! {
    /// Documented values of `TrafficMirrorSessions.TrafficMirrorSessionStatus`. The provider may add
    /// others.
    pub enum TrafficMirrorSessionStatus {
        Creating = "Creating",
        Created = "Created",
        Modifying = "Modifying",
        Deleting = "Deleting",
    }
}

open_enum! {
    /// Documented values of `TrafficMirrorSessions.TrafficMirrorSessionBusinessStatus`. The provider may
    /// add others.
    pub enum TrafficMirrorSessionBusinessStatus {
        Normal = "Normal",
        FinancialLocked = "FinancialLocked",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListTrafficMirrorSessionsRequest,
    ListTrafficMirrorSessionsResponse,
    TrafficMirrorSession,
}
