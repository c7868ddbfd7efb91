// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteAlertContactGroup.json; do not edit.
//! Deletes groups of alert contacts.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteAlertContactGroup).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, Style, all, operation, record};

operation!(Operation::new::<DeleteAlertContactGroupRequest, DeleteAlertContactGroupResponse>(
    "DeleteAlertContactGroup", Effect::Write, &DELETE_ALERT_CONTACT_GROUP_REQUEST, &DELETE_ALERT_CONTACT_GROUP_RESPONSE,
).route("DELETE", "/alert/contact_groups").payload());

/// Request of `DeleteAlertContactGroup`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteAlertContactGroupRequest {
    /** `contact_group_ids`: list. */ pub contact_group_ids: Vec<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteAlertContactGroupRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `contact_group_ids`.
    pub fn contact_group_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.contact_group_ids = all(value); self
    }
}
/// Table of [`DeleteAlertContactGroupRequest`].
pub static DELETE_ALERT_CONTACT_GROUP_REQUEST: Schema =
    Schema { name: "DeleteAlertContactGroupRequest", fields: { static ROWS: [Field; 1] = [
    Field::int64("contact_group_ids").list().style(Style::Json),
]; &ROWS } };
record!(DeleteAlertContactGroupRequest, DELETE_ALERT_CONTACT_GROUP_REQUEST, [0 List contact_group_ids] []);

/// Answer of `DeleteAlertContactGroup`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteAlertContactGroupResponse {
    /** `payload`: records. */ pub payload: Vec<Payload>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeleteAlertContactGroupResponse`].
pub static DELETE_ALERT_CONTACT_GROUP_RESPONSE: Schema =
    Schema { name: "DeleteAlertContactGroupResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("payload", &PAYLOAD).list(),
]; &ROWS } };
record!(DeleteAlertContactGroupResponse, DELETE_ALERT_CONTACT_GROUP_RESPONSE, [0 List payload] []);

/// What `payload` holds.
#[derive(Default)] #[non_exhaustive] pub struct Payload {
    /** `status`: yes or no. */ pub status: Option<bool>,
    /** `msg`: text. */ pub msg: Option<String>,
    /** `contact_group_id`: text. */ pub contact_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Payload`].
pub static PAYLOAD: Schema = Schema { name: "Payload", fields: { static ROWS: [Field; 3] = [
    Field::boolean("status"),
    Field::string("msg"),
    Field::string("contact_group_id"),
]; &ROWS } };
record!(Payload, PAYLOAD, [1 OptStr msg, 2 OptStr contact_group_id] [0 OptBool status]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DeleteAlertContactGroupRequest, DeleteAlertContactGroupResponse, Payload,
);
