// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddSourcesToTrafficMirrorSession.json; do not edit.
//! Adds network interfaces whose traffic a mirror session copies.
//!
//! Asynchronous: ListTrafficMirrorSessions shows `Modifying`, then `Created`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddSourcesToTrafficMirrorSession).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as AddSourcesToTrafficMirrorSessionResponse;

operation!(Operation::new::<AddSourcesToTrafficMirrorSessionRequest, AddSourcesToTrafficMirrorSessionResponse>(
    "AddSourcesToTrafficMirrorSession", Effect::Write, &ADD_SOURCES_TO_TRAFFIC_MIRROR_SESSION_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DuplicatedParam.SourceInstanceIds IncorrectBusinessStatus.TrafficMirror IncorrectStatus.TrafficMirrorSession
    400 OperationDenied.DuplicateRole OperationDenied.EcsNotSupportTrafficMirror OperationDenied.FreeNetworkInterface
    400 OperationDenied.UnsupportedTargetType OperationUnsupported.BondingNetworkInterface OptInRequired.TrafficMirror
    400 QuotaExceeded.NetworkInterfaceRelatedSession QuotaExceeded.SourceNumPerSession QuotaExceeded.SourceNumPerTarget
    400 ResourceAlreadyAssociated.TrafficMirrorSource ResourceNotFound.EcsInstance ResourceNotFound.NetworkInterface
    400 ResourceNotFound.TrafficMirrorSession
");

/// Request of `AddSourcesToTrafficMirrorSession`.
#[derive(Default)] #[non_exhaustive] pub struct AddSourcesToTrafficMirrorSessionRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `TrafficMirrorSessionId`: text. */ pub traffic_mirror_session_id: String,
    /** `TrafficMirrorSourceIds`: texts, at most 30 elements. */ pub traffic_mirror_source_ids: Vec<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AddSourcesToTrafficMirrorSessionRequest {
    /// With what is required.
    pub fn new(
        traffic_mirror_session_id: impl Into<String>, traffic_mirror_source_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            traffic_mirror_session_id: traffic_mirror_session_id.into(),
            traffic_mirror_source_ids: all(traffic_mirror_source_ids),
            ..Self::default()
        }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`AddSourcesToTrafficMirrorSessionRequest`].
pub static ADD_SOURCES_TO_TRAFFIC_MIRROR_SESSION_REQUEST: Schema =
    Schema { name: "AddSourcesToTrafficMirrorSessionRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("TrafficMirrorSessionId").required(),
    Field::string("TrafficMirrorSourceIds").list().required().limits(&Limits::items(None, Some(30))),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(AddSourcesToTrafficMirrorSessionRequest, ADD_SOURCES_TO_TRAFFIC_MIRROR_SESSION_REQUEST,
    [0 OptStr client_token, 2 Str traffic_mirror_session_id, 3 List traffic_mirror_source_ids,
    4 OptStr region_id] [1 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AddSourcesToTrafficMirrorSessionRequest);
