// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateTrafficMirrorSessionAttribute.json; do not edit.
//! Changes a mirror session: filter, target, priority, whether it is on.
//!
//! Asynchronous: ListTrafficMirrorSessions shows `Modifying`, then `Created`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateTrafficMirrorSessionAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UpdateTrafficMirrorSessionAttributeResponse;

operation!(Operation::new::<UpdateTrafficMirrorSessionAttributeRequest, UpdateTrafficMirrorSessionAttributeResponse>(
    "UpdateTrafficMirrorSessionAttribute", Effect::Write, &UPDATE_TRAFFIC_MIRROR_SESSION_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DuplicatedParam.Priority IncorrectBusinessStatus.TrafficMirror IncorrectStatus.TrafficMirrorFilter
    400 IncorrectStatus.TrafficMirrorSession InvalidLoadBalancerId.NotFound OperationDenied.ClassicSLB
    400 OperationDenied.DuplicateRole OperationDenied.EcsNotSupportTrafficMirror OperationDenied.FreeNetworkInterface
    400 OperationDenied.SlbNotInVpc OperationDenied.UnsupportedTargetType OperationFailed.NotSupportBizType
    400 OptInRequired.TrafficMirror QuotaExceeded.FilterRelatedSession QuotaExceeded.NetworkInterfaceRelatedSession
    400 QuotaExceeded.SlbRelatedSession QuotaExceeded.SourceNumPerTarget ResourceNotFound.EcsInstance
    400 ResourceNotFound.NetworkInterface ResourceNotFound.Slb ResourceNotFound.TrafficMirrorFilter
    400 ResourceNotFound.TrafficMirrorSession
");

/// Request of `UpdateTrafficMirrorSessionAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateTrafficMirrorSessionAttributeRequest {
    /** `TrafficMirrorSessionDescription`: text. */ pub traffic_mirror_session_description: Option<String>,
    /** `TrafficMirrorSessionName`: text. */ pub traffic_mirror_session_name: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `TrafficMirrorSessionId`: text. */ pub traffic_mirror_session_id: String,
    /** `TrafficMirrorTargetId`: text. */ pub traffic_mirror_target_id: Option<String>,
    /** `TrafficMirrorTargetType`: text. */ pub traffic_mirror_target_type: Option<String>,
    /** `TrafficMirrorFilterId`: text. */ pub traffic_mirror_filter_id: Option<String>,
    /** `VirtualNetworkId`: integer. */ pub virtual_network_id: Option<i64>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** `PacketLength`: integer. */ pub packet_length: Option<i64>,
    /** `Enabled`: yes or no. */ pub enabled: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateTrafficMirrorSessionAttributeRequest {
    /// With what is required.
    pub fn new(traffic_mirror_session_id: impl Into<String>) -> Self {
        Self { traffic_mirror_session_id: traffic_mirror_session_id.into(), ..Self::default() }
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
    /// Sets `TrafficMirrorTargetId`.
    pub fn traffic_mirror_target_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_target_id = Some(value.into()); self
    }
    /// Sets `TrafficMirrorTargetType`.
    pub fn traffic_mirror_target_type(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_target_type = Some(value.into()); self
    }
    /// Sets `TrafficMirrorFilterId`.
    pub fn traffic_mirror_filter_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_id = Some(value.into()); self
    }
    /// Sets `VirtualNetworkId`.
    pub fn virtual_network_id(mut self, value: i64) -> Self { self.virtual_network_id = Some(value); self }
    /// Sets `Priority`.
    pub fn priority(mut self, value: i64) -> Self { self.priority = Some(value); self }
    /// Sets `PacketLength`.
    pub fn packet_length(mut self, value: i64) -> Self { self.packet_length = Some(value); self }
    /// Sets `Enabled`.
    pub fn enabled(mut self, value: bool) -> Self { self.enabled = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`UpdateTrafficMirrorSessionAttributeRequest`].
pub static UPDATE_TRAFFIC_MIRROR_SESSION_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "UpdateTrafficMirrorSessionAttributeRequest", fields: { static ROWS: [Field; 13] = [
    Field::string("TrafficMirrorSessionDescription"),
    Field::string("TrafficMirrorSessionName"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("TrafficMirrorSessionId").required(),
    Field::string("TrafficMirrorTargetId"),
    Field::string("TrafficMirrorTargetType"),
    Field::string("TrafficMirrorFilterId"),
    Field::int32("VirtualNetworkId"),
    Field::int32("Priority"),
    Field::int32("PacketLength"),
    Field::boolean("Enabled"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(UpdateTrafficMirrorSessionAttributeRequest, UPDATE_TRAFFIC_MIRROR_SESSION_ATTRIBUTE_REQUEST,
    [0 OptStr traffic_mirror_session_description, 1 OptStr traffic_mirror_session_name, 2 OptStr client_token,
    4 Str traffic_mirror_session_id, 5 OptStr traffic_mirror_target_id, 6 OptStr traffic_mirror_target_type,
    7 OptStr traffic_mirror_filter_id, 12 OptStr region_id] [3 OptBool dry_run, 8 OptInt virtual_network_id, 9 OptInt priority,
    10 OptInt packet_length, 11 OptBool enabled]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdateTrafficMirrorSessionAttributeRequest);
