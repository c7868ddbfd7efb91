// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/StartAlert.json; do not edit.
//! Switches alert rules of a cluster on.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/StartAlert).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::Body2 as Body;

operation!(Operation::new::<StartAlertRequest, StartAlertResponse>(
    "StartAlert", Effect::Write, &START_ALERT_REQUEST, &START_ALERT_RESPONSE,
).route("POST", "/alert/{ClusterId}/alert_rule/start"));

/// Request of `StartAlert`.
#[derive(Default)] #[non_exhaustive] pub struct StartAlertRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl StartAlertRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`StartAlertRequest`].
pub static START_ALERT_REQUEST: Schema = Schema { name: "StartAlertRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("body", &crate::shapes::BODY2).place(Place::Payload),
]; &ROWS } };
record!(StartAlertRequest, START_ALERT_REQUEST, [0 Str cluster_id, 1 Opt body] []);

/// Answer of `StartAlert`.
#[derive(Default)] #[non_exhaustive] pub struct StartAlertResponse {
    /** `status`: yes or no. */ pub status: Option<bool>,
    /** `msg`: text. */ pub msg: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`StartAlertResponse`].
pub static START_ALERT_RESPONSE: Schema = Schema { name: "StartAlertResponse", fields: { static ROWS: [Field; 2] = [
    Field::boolean("status"),
    Field::string("msg"),
]; &ROWS } };
record!(StartAlertResponse, START_ALERT_RESPONSE, [1 OptStr msg] [0 OptBool status]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(StartAlertRequest, StartAlertResponse);
