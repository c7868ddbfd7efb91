// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/StopAlert.json; do not edit.
//! Switches alert rules of a cluster off, a whole set or single ones.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/StopAlert).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::Body2 as Body;

operation!(Operation::new::<StopAlertRequest, StopAlertResponse>(
    "StopAlert", Effect::Write, &STOP_ALERT_REQUEST, &STOP_ALERT_RESPONSE,
).route("POST", "/alert/{ClusterId}/alert_rule/stop"));

/// Request of `StopAlert`.
#[derive(Default)] #[non_exhaustive] pub struct StopAlertRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl StopAlertRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`StopAlertRequest`].
pub static STOP_ALERT_REQUEST: Schema = Schema { name: "StopAlertRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("body", &crate::shapes::BODY2).place(Place::Payload),
]; &ROWS } };
record!(StopAlertRequest, STOP_ALERT_REQUEST, [0 Str cluster_id, 1 Opt body] []);

/// Answer of `StopAlert`.
#[derive(Default)] #[non_exhaustive] pub struct StopAlertResponse {
    /** `status`: yes or no. */ pub status: Option<bool>,
    /** `msg`: text. */ pub msg: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`StopAlertResponse`].
pub static STOP_ALERT_RESPONSE: Schema = Schema { name: "StopAlertResponse", fields: { static ROWS: [Field; 2] = [
    Field::boolean("status"),
    Field::string("msg"),
]; &ROWS } };
record!(StopAlertResponse, STOP_ALERT_RESPONSE, [1 OptStr msg] [0 OptBool status]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(StopAlertRequest, StopAlertResponse);
