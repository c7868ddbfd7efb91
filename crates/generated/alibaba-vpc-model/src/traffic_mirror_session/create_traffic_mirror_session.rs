// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateTrafficMirrorSession.json; do not edit.
//! Creates a mirror session, which copies filtered traffic of network interfaces to a target.
//!
//! Asynchronous: ListTrafficMirrorSessions shows `Creating`, then `Created`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateTrafficMirrorSession).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreateTrafficMirrorSession",
    effect: Effect::Write,
    request: CreateTrafficMirrorSessionRequest = CREATE_TRAFFIC_MIRROR_SESSION_REQUEST,
    response: CreateTrafficMirrorSessionResponse = CREATE_TRAFFIC_MIRROR_SESSION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DuplicatedParam.SourceInstanceIds",
    "400 IllegalParam.Priority",
    "400 IncorrectBusinessStatus.TrafficMirror",
    "400 IncorrectStatus.NetworkInterface",
    "400 IncorrectStatus.TrafficMirrorFilter",
    "400 InvalidLoadBalancerId.NotFound",
    "400 OperationDenied.ClassicSLB",
    "400 OperationDenied.DuplicateRole",
    "400 OperationDenied.EcsNotSupportTrafficMirror",
    "400 OperationDenied.FreeNetworkInterface",
    "400 OperationDenied.SlbNotInVpc",
    "400 OperationDenied.UnsupportedTargetType",
    "400 OperationFailed.NotSupportBizType",
    "400 OptInRequired.TrafficMirror",
    "400 QuotaExceeded.FilterRelatedSession",
    "400 QuotaExceeded.NetworkInterfaceRelatedSession",
    "400 QuotaExceeded.SessionNum",
    "400 QuotaExceeded.SlbRelatedSession",
    "400 QuotaExceeded.SourceNumPerSession",
    "400 QuotaExceeded.SourceNumPerTarget",
    "400 ResourceNotFound.EcsInstance",
    "400 ResourceNotFound.NetworkInterface",
    "400 ResourceNotFound.Slb",
    "400 ResourceNotFound.TargetInstance",
    "400 ResourceNotFound.TrafficMirrorFilter",
    "400 UnsupportedRegion",
}

/// Request of `CreateTrafficMirrorSession`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorSessionRequest {
    /// `TrafficMirrorSessionDescription`: text.
    pub traffic_mirror_session_description: Option<String>,
    /// `TrafficMirrorSessionName`: text.
    pub traffic_mirror_session_name: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `TrafficMirrorTargetId`: text.
    pub traffic_mirror_target_id: String,
    /// `TrafficMirrorTargetType`: text.
    pub traffic_mirror_target_type: String,
    /// `TrafficMirrorFilterId`: text.
    pub traffic_mirror_filter_id: String,
    /// `VirtualNetworkId`: integer.
    pub virtual_network_id: Option<i64>,
    /// `Priority`: integer, 1 to 32766.
    pub priority: i64,
    /// `Enabled`: yes or no.
    pub enabled: Option<bool>,
    /// `PacketLength`: integer.
    pub packet_length: Option<i64>,
    /// `TrafficMirrorSourceIds`: texts, at most 30 elements.
    pub traffic_mirror_source_ids: Vec<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateTrafficMirrorSessionRequest {
    /// Starts with the required members.
    pub fn new(
        traffic_mirror_target_id: impl Into<String>,
        traffic_mirror_target_type: impl Into<String>,
        traffic_mirror_filter_id: impl Into<String>,
        priority: i64,
        traffic_mirror_source_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            traffic_mirror_target_id: traffic_mirror_target_id.into(),
            traffic_mirror_target_type: traffic_mirror_target_type.into(),
            traffic_mirror_filter_id: traffic_mirror_filter_id.into(),
            priority,
            traffic_mirror_source_ids: cloudspec_wire::all(traffic_mirror_source_ids),
            ..Self::default()
        }
    }

    /// Sets `TrafficMirrorSessionDescription`.
    pub fn traffic_mirror_session_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.traffic_mirror_session_description = Some(value.into());
        self
    }

    /// Sets `TrafficMirrorSessionName`.
    pub fn traffic_mirror_session_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_session_name = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `VirtualNetworkId`.
    pub fn virtual_network_id(mut self, value: i64) -> Self {
        self.virtual_network_id = Some(value);
        self
    }

    /// Sets `Enabled`.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Sets `PacketLength`.
    pub fn packet_length(mut self, value: i64) -> Self {
        self.packet_length = Some(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateTrafficMirrorSessionRequest: CREATE_TRAFFIC_MIRROR_SESSION_REQUEST,
    0 traffic_mirror_session_description: OptStr = Field::string("TrafficMirrorSessionDescription"),
    1 traffic_mirror_session_name: OptStr = Field::string("TrafficMirrorSessionName"),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 traffic_mirror_target_id: Str = Field::string("TrafficMirrorTargetId").required(),
    5 traffic_mirror_target_type: Str = Field::string("TrafficMirrorTargetType").required(),
    6 traffic_mirror_filter_id: Str = Field::string("TrafficMirrorFilterId").required(),
    7 virtual_network_id: OptInt = Field::int32("VirtualNetworkId"),
    8 priority: Int = Field::int32("Priority").required().limits(&Limits::new().range(Some(1.0), Some(32766.0))),
    9 enabled: OptBool = Field::boolean("Enabled"),
    10 packet_length: OptInt = Field::int32("PacketLength"),
    11 traffic_mirror_source_ids: List = Field::string("TrafficMirrorSourceIds").list().required().limits(&Limits::new().items(None, Some(30))),
    12 region_id: OptStr = Field::string("RegionId").required().filled(),
    13 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    14 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `CreateTrafficMirrorSession`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorSessionResponse {
    /// `TrafficMirrorSessionId`: text.
    pub traffic_mirror_session_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateTrafficMirrorSessionResponse: CREATE_TRAFFIC_MIRROR_SESSION_RESPONSE,
    0 traffic_mirror_session_id: OptStr = Field::string("TrafficMirrorSessionId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateTrafficMirrorSessionRequest,
    CreateTrafficMirrorSessionResponse,
}
