// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteAlertContact.json; do not edit.
//! Deletes alert contacts.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteAlertContact).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, Style, all, operation, record};

operation!(Operation::new::<DeleteAlertContactRequest, DeleteAlertContactResponse>(
    "DeleteAlertContact", Effect::Write, &DELETE_ALERT_CONTACT_REQUEST, &DELETE_ALERT_CONTACT_RESPONSE,
).route("DELETE", "/alert/contacts"));

/// Request of `DeleteAlertContact`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteAlertContactRequest {
    /** `contact_ids`: list. */ pub contact_ids: Vec<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteAlertContactRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `contact_ids`.
    pub fn contact_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self { self.contact_ids = all(value); self }
}
/// Table of [`DeleteAlertContactRequest`].
pub static DELETE_ALERT_CONTACT_REQUEST: Schema =
    Schema { name: "DeleteAlertContactRequest", fields: { static ROWS: [Field; 1] = [
    Field::int64("contact_ids").list().style(Style::Json),
]; &ROWS } };
record!(DeleteAlertContactRequest, DELETE_ALERT_CONTACT_REQUEST, [0 List contact_ids] []);

/// Answer of `DeleteAlertContact`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteAlertContactResponse {
    /** `body`: records. */ pub body: Vec<Body>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeleteAlertContactResponse`].
pub static DELETE_ALERT_CONTACT_RESPONSE: Schema =
    Schema { name: "DeleteAlertContactResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("body", &BODY).list(),
]; &ROWS } };
record!(DeleteAlertContactResponse, DELETE_ALERT_CONTACT_RESPONSE, [0 List body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `status`: yes or no. */ pub status: Option<bool>,
    /** `msg`: text. */ pub msg: Option<String>,
    /** `contact_id`: text. */ pub contact_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 3] = [
    Field::boolean("status"),
    Field::string("msg"),
    Field::string("contact_id"),
]; &ROWS } };
record!(Body, BODY, [1 OptStr msg, 2 OptStr contact_id] [0 OptBool status]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteAlertContactRequest, DeleteAlertContactResponse, Body);
