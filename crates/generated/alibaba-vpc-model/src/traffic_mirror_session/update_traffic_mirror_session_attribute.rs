// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateTrafficMirrorSessionAttribute.json; do not edit.
//! Changes a mirror session: filter, target, priority, whether it is on.
//!
//! Asynchronous: ListTrafficMirrorSessions shows `Modifying`, then `Created`.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateTrafficMirrorSessionAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "UpdateTrafficMirrorSessionAttribute",
    effect: Effect::Write,
    request: UpdateTrafficMirrorSessionAttributeRequest = UPDATE_TRAFFIC_MIRROR_SESSION_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DuplicatedParam.Priority",
    "400 IncorrectBusinessStatus.TrafficMirror",
    "400 IncorrectStatus.TrafficMirrorFilter",
    "400 IncorrectStatus.TrafficMirrorSession",
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
    "400 QuotaExceeded.SlbRelatedSession",
    "400 QuotaExceeded.SourceNumPerTarget",
    "400 ResourceNotFound.EcsInstance",
    "400 ResourceNotFound.NetworkInterface",
    "400 ResourceNotFound.Slb",
    "400 ResourceNotFound.TrafficMirrorFilter",
    "400 ResourceNotFound.TrafficMirrorSession",
}

/// Response of `UpdateTrafficMirrorSessionAttribute`.
pub type UpdateTrafficMirrorSessionAttributeResponse = RequestIdResponse;

/// Request of `UpdateTrafficMirrorSessionAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateTrafficMirrorSessionAttributeRequest {
    /// `TrafficMirrorSessionDescription`: text.
    pub traffic_mirror_session_description: Option<String>,
    /// `TrafficMirrorSessionName`: text.
    pub traffic_mirror_session_name: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `TrafficMirrorSessionId`: text.
    pub traffic_mirror_session_id: String,
    /// `TrafficMirrorTargetId`: text.
    pub traffic_mirror_target_id: Option<String>,
    /// `TrafficMirrorTargetType`: text.
    pub traffic_mirror_target_type: Option<String>,
    /// `TrafficMirrorFilterId`: text.
    pub traffic_mirror_filter_id: Option<String>,
    /// `VirtualNetworkId`: integer.
    pub virtual_network_id: Option<i64>,
    /// `Priority`: integer.
    pub priority: Option<i64>,
    /// `PacketLength`: integer.
    pub packet_length: Option<i64>,
    /// `Enabled`: yes or no.
    pub enabled: Option<bool>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UpdateTrafficMirrorSessionAttributeRequest {
    /// Starts with the required members.
    pub fn new(traffic_mirror_session_id: impl Into<String>) -> Self {
        Self {
            traffic_mirror_session_id: traffic_mirror_session_id.into(),
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

    /// Sets `TrafficMirrorTargetId`.
    pub fn traffic_mirror_target_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_target_id = Some(value.into());
        self
    }

    /// Sets `TrafficMirrorTargetType`.
    pub fn traffic_mirror_target_type(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_target_type = Some(value.into());
        self
    }

    /// Sets `TrafficMirrorFilterId`.
    pub fn traffic_mirror_filter_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_id = Some(value.into());
        self
    }

    /// Sets `VirtualNetworkId`.
    pub fn virtual_network_id(mut self, value: i64) -> Self {
        self.virtual_network_id = Some(value);
        self
    }

    /// Sets `Priority`.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// Sets `PacketLength`.
    pub fn packet_length(mut self, value: i64) -> Self {
        self.packet_length = Some(value);
        self
    }

    /// Sets `Enabled`.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    UpdateTrafficMirrorSessionAttributeRequest: UPDATE_TRAFFIC_MIRROR_SESSION_ATTRIBUTE_REQUEST,
    0 traffic_mirror_session_description: OptStr = Field::string("TrafficMirrorSessionDescription"),
    1 traffic_mirror_session_name: OptStr = Field::string("TrafficMirrorSessionName"),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 traffic_mirror_session_id: Str = Field::string("TrafficMirrorSessionId").required(),
    5 traffic_mirror_target_id: OptStr = Field::string("TrafficMirrorTargetId"),
    6 traffic_mirror_target_type: OptStr = Field::string("TrafficMirrorTargetType"),
    7 traffic_mirror_filter_id: OptStr = Field::string("TrafficMirrorFilterId"),
    8 virtual_network_id: OptInt = Field::int32("VirtualNetworkId"),
    9 priority: OptInt = Field::int32("Priority"),
    10 packet_length: OptInt = Field::int32("PacketLength"),
    11 enabled: OptBool = Field::boolean("Enabled"),
    12 region_id: OptStr = Field::string("RegionId").required().filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateTrafficMirrorSessionAttributeRequest,
}
