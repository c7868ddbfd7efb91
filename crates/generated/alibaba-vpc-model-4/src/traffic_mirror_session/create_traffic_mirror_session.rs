// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateTrafficMirrorSession.json; do not edit.
//! Creates a mirror session, which copies filtered traffic of network interfaces to a target.
//!
//! Asynchronous: ListTrafficMirrorSessions shows `Creating`, then `Created`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateTrafficMirrorSession).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateTrafficMirrorSessionRequest, CreateTrafficMirrorSessionResponse>(
    "CreateTrafficMirrorSession", Effect::Write, &CREATE_TRAFFIC_MIRROR_SESSION_REQUEST, &CREATE_TRAFFIC_MIRROR_SESSION_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DuplicatedParam.SourceInstanceIds IllegalParam.Priority IncorrectBusinessStatus.TrafficMirror
    400 IncorrectStatus.NetworkInterface IncorrectStatus.TrafficMirrorFilter InvalidLoadBalancerId.NotFound
    400 OperationDenied.ClassicSLB OperationDenied.DuplicateRole OperationDenied.EcsNotSupportTrafficMirror
    400 OperationDenied.FreeNetworkInterface OperationDenied.SlbNotInVpc OperationDenied.UnsupportedTargetType
    400 OperationFailed.NotSupportBizType OptInRequired.TrafficMirror QuotaExceeded.FilterRelatedSession
    400 QuotaExceeded.NetworkInterfaceRelatedSession QuotaExceeded.SessionNum QuotaExceeded.SlbRelatedSession
    400 QuotaExceeded.SourceNumPerSession QuotaExceeded.SourceNumPerTarget ResourceNotFound.EcsInstance
    400 ResourceNotFound.NetworkInterface ResourceNotFound.Slb ResourceNotFound.TargetInstance
    400 ResourceNotFound.TrafficMirrorFilter UnsupportedRegion
");

/// Request of `CreateTrafficMirrorSession`.
#[derive(Default)] #[non_exhaustive] pub struct CreateTrafficMirrorSessionRequest {
    /** `TrafficMirrorSessionDescription`: text. */ pub traffic_mirror_session_description: Option<String>,
    /** `TrafficMirrorSessionName`: text. */ pub traffic_mirror_session_name: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `TrafficMirrorTargetId`: text. */ pub traffic_mirror_target_id: String,
    /** `TrafficMirrorTargetType`: text. */ pub traffic_mirror_target_type: String,
    /** `TrafficMirrorFilterId`: text. */ pub traffic_mirror_filter_id: String,
    /** `VirtualNetworkId`: integer. */ pub virtual_network_id: Option<i64>,
    /** `Priority`: integer, 1 to 32766. */ pub priority: i64,
    /** `Enabled`: yes or no. */ pub enabled: Option<bool>,
    /** `PacketLength`: integer. */ pub packet_length: Option<i64>,
    /** `TrafficMirrorSourceIds`: texts, at most 30 elements. */ pub traffic_mirror_source_ids: Vec<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CreateTrafficMirrorSessionRequest {
    /// With what is required.
    pub fn new(
        traffic_mirror_target_id: impl Into<String>, traffic_mirror_target_type: impl Into<String>,
        traffic_mirror_filter_id: impl Into<String>, priority: i64,
        traffic_mirror_source_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            traffic_mirror_target_id: traffic_mirror_target_id.into(),
            traffic_mirror_target_type: traffic_mirror_target_type.into(),
            traffic_mirror_filter_id: traffic_mirror_filter_id.into(), priority,
            traffic_mirror_source_ids: all(traffic_mirror_source_ids),
            ..Self::default()
        }
    }
    /// Sets `TrafficMirrorSessionDescription`.
    pub fn traffic_mirror_session_description(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_session_description = Some(value.into()); self
    }
    /// Sets `TrafficMirrorSessionName`.
    pub fn traffic_mirror_session_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_session_name = Some(value.into()); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `VirtualNetworkId`.
    pub fn virtual_network_id(mut self, value: i64) -> Self { self.virtual_network_id = Some(value); self }
    /// Sets `Enabled`.
    pub fn enabled(mut self, value: bool) -> Self { self.enabled = Some(value); self }
    /// Sets `PacketLength`.
    pub fn packet_length(mut self, value: i64) -> Self { self.packet_length = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`CreateTrafficMirrorSessionRequest`].
pub static CREATE_TRAFFIC_MIRROR_SESSION_REQUEST: Schema =
    Schema { name: "CreateTrafficMirrorSessionRequest", fields: { static ROWS: [Field; 15] = [
    Field::string("TrafficMirrorSessionDescription"),
    Field::string("TrafficMirrorSessionName"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("TrafficMirrorTargetId").required(),
    Field::string("TrafficMirrorTargetType").required(),
    Field::string("TrafficMirrorFilterId").required(),
    Field::int32("VirtualNetworkId"),
    Field::int32("Priority").required().limits(&Limits::range(Some(1.0), Some(32766.0))),
    Field::boolean("Enabled"),
    Field::int32("PacketLength"),
    Field::string("TrafficMirrorSourceIds").list().required().limits(&Limits::items(None, Some(30))),
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(CreateTrafficMirrorSessionRequest, CREATE_TRAFFIC_MIRROR_SESSION_REQUEST,
    [0 OptStr traffic_mirror_session_description, 1 OptStr traffic_mirror_session_name, 2 OptStr client_token,
    4 Str traffic_mirror_target_id, 5 Str traffic_mirror_target_type, 6 Str traffic_mirror_filter_id,
    11 List traffic_mirror_source_ids, 12 OptStr region_id, 13 OptStr resource_group_id, 14 List tag] [3 OptBool dry_run,
    7 OptInt virtual_network_id, 8 Int priority, 9 OptBool enabled, 10 OptInt packet_length]);

/// Answer of `CreateTrafficMirrorSession`.
#[derive(Default)] #[non_exhaustive] pub struct CreateTrafficMirrorSessionResponse {
    /** `TrafficMirrorSessionId`: text. */ pub traffic_mirror_session_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateTrafficMirrorSessionResponse`].
pub static CREATE_TRAFFIC_MIRROR_SESSION_RESPONSE: Schema =
    Schema { name: "CreateTrafficMirrorSessionResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("TrafficMirrorSessionId"),
    Field::string("RequestId"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(CreateTrafficMirrorSessionResponse, CREATE_TRAFFIC_MIRROR_SESSION_RESPONSE,
    [0 OptStr traffic_mirror_session_id, 1 OptStr request_id, 2 OptStr resource_group_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateTrafficMirrorSessionRequest, CreateTrafficMirrorSessionResponse);
