// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpdateContactGroupForAlert.json; do not edit.
//! Sets which groups of contacts the alerts of a cluster go to.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateContactGroupForAlert).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<UpdateContactGroupForAlertRequest, UpdateContactGroupForAlertResponse>(
    "UpdateContactGroupForAlert", Effect::Write, &UPDATE_CONTACT_GROUP_FOR_ALERT_REQUEST,
    &UPDATE_CONTACT_GROUP_FOR_ALERT_RESPONSE,
).route("POST", "/alert/{ClusterId}/alert_rule/contact_groups"));

/// Request of `UpdateContactGroupForAlert`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateContactGroupForAlertRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl UpdateContactGroupForAlertRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`UpdateContactGroupForAlertRequest`].
pub static UPDATE_CONTACT_GROUP_FOR_ALERT_REQUEST: Schema =
    Schema { name: "UpdateContactGroupForAlertRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("ClusterId").place(Place::Path).required(),
]; &ROWS } };
record!(UpdateContactGroupForAlertRequest, UPDATE_CONTACT_GROUP_FOR_ALERT_REQUEST, [0 Str cluster_id] []);

/// Answer of `UpdateContactGroupForAlert`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateContactGroupForAlertResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`UpdateContactGroupForAlertResponse`].
pub static UPDATE_CONTACT_GROUP_FOR_ALERT_RESPONSE: Schema = Schema { name: "UpdateContactGroupForAlertResponse", fields: &[] };
record!(UpdateContactGroupForAlertResponse, UPDATE_CONTACT_GROUP_FOR_ALERT_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdateContactGroupForAlertRequest, UpdateContactGroupForAlertResponse);
