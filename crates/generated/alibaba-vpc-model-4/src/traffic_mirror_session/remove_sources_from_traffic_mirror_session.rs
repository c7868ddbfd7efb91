// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RemoveSourcesFromTrafficMirrorSession.json; do not edit.
//! Stops copying the traffic of network interfaces in a mirror session.
//!
//! Asynchronous: ListTrafficMirrorSessions shows `Modifying`, then `Created`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RemoveSourcesFromTrafficMirrorSession).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as RemoveSourcesFromTrafficMirrorSessionResponse;

operation!(Operation::new::<RemoveSourcesFromTrafficMirrorSessionRequest, RemoveSourcesFromTrafficMirrorSessionResponse>(
    "RemoveSourcesFromTrafficMirrorSession", Effect::Write, &REMOVE_SOURCES_FROM_TRAFFIC_MIRROR_SESSION_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DuplicatedParam.SourceInstanceIds IncorrectBusinessStatus.TrafficMirror IncorrectStatus.TrafficMirrorSession
    400 OptInRequired.TrafficMirror ResourceNotAssociated.TrafficMirrorSource ResourceNotFound.EcsInstance
    400 ResourceNotFound.NetworkInterface ResourceNotFound.TrafficMirrorSession
");

/// Request of `RemoveSourcesFromTrafficMirrorSession`.
#[derive(Default)] #[non_exhaustive] pub struct RemoveSourcesFromTrafficMirrorSessionRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `TrafficMirrorSessionId`: text. */ pub traffic_mirror_session_id: String,
    /** `TrafficMirrorSourceIds`: texts, at most 30 elements. */ pub traffic_mirror_source_ids: Vec<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl RemoveSourcesFromTrafficMirrorSessionRequest {
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
/// Table of [`RemoveSourcesFromTrafficMirrorSessionRequest`].
pub static REMOVE_SOURCES_FROM_TRAFFIC_MIRROR_SESSION_REQUEST: Schema =
    Schema { name: "RemoveSourcesFromTrafficMirrorSessionRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("TrafficMirrorSessionId").required(),
    Field::string("TrafficMirrorSourceIds").list().required().limits(&Limits::items(None, Some(30))),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(RemoveSourcesFromTrafficMirrorSessionRequest, REMOVE_SOURCES_FROM_TRAFFIC_MIRROR_SESSION_REQUEST,
    [0 OptStr client_token, 2 Str traffic_mirror_session_id, 3 List traffic_mirror_source_ids,
    4 OptStr region_id] [1 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RemoveSourcesFromTrafficMirrorSessionRequest);
