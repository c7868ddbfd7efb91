// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteTrafficMirrorSession.json; do not edit.
//! Deletes a mirror session; its traffic is no longer copied.
//!
//! Asynchronous: ListTrafficMirrorSessions shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteTrafficMirrorSession).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteTrafficMirrorSessionResponse;

operation!(Operation::new::<DeleteTrafficMirrorSessionRequest, DeleteTrafficMirrorSessionResponse>(
    "DeleteTrafficMirrorSession", Effect::Write, &DELETE_TRAFFIC_MIRROR_SESSION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.TrafficMirrorFilter IncorrectStatus.TrafficMirrorSession ResourceNotFound.TrafficMirrorSession
");

/// Request of `DeleteTrafficMirrorSession`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteTrafficMirrorSessionRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `TrafficMirrorSessionId`: text. */ pub traffic_mirror_session_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteTrafficMirrorSessionRequest {
    /// With what is required.
    pub fn new(traffic_mirror_session_id: impl Into<String>) -> Self {
        Self { traffic_mirror_session_id: traffic_mirror_session_id.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteTrafficMirrorSessionRequest`].
pub static DELETE_TRAFFIC_MIRROR_SESSION_REQUEST: Schema =
    Schema { name: "DeleteTrafficMirrorSessionRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("TrafficMirrorSessionId").required(),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DeleteTrafficMirrorSessionRequest, DELETE_TRAFFIC_MIRROR_SESSION_REQUEST,
    [0 OptStr client_token, 2 Str traffic_mirror_session_id, 3 OptStr region_id] [1 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteTrafficMirrorSessionRequest);
