// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteAlertContact.json; do not edit.
//! Deletes alert contacts.
//!
//! The response has the outcome for each of them.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteAlertContact), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Style, operation, record};

operation! {
    name: "DeleteAlertContact",
    effect: Effect::Write,
    request: DeleteAlertContactRequest = DELETE_ALERT_CONTACT_REQUEST,
    response: DeleteAlertContactResponse = DELETE_ALERT_CONTACT_RESPONSE,
    method: "DELETE",
    path: "/alert/contacts",
    facts: &Facts::new().access(Access::Delete),
}

/// Request of `DeleteAlertContact`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteAlertContactRequest {
    /// Alert contacts to delete, by id.
    pub contact_ids: Vec<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteAlertContactRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Alert contacts to delete, by id.
    pub fn contact_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.contact_ids = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.contact_ids.is_empty());
        self
    }
}

record! {
    DeleteAlertContactRequest: DELETE_ALERT_CONTACT_REQUEST,
    0 contact_ids: List = Field::int64("contact_ids").list().style(Style::Json),
}

/// Response of `DeleteAlertContact`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteAlertContactResponse {
    /// What the request asks for, sent as its JSON body.
    pub body: Vec<Body>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteAlertContactResponse: DELETE_ALERT_CONTACT_RESPONSE,
    0 body: List = Field::record("body", &BODY).list(),
}

/// `body` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Whether the contact was deleted.
    pub status: Option<bool>,
    /// Explanation of the result or of the log entry, in words.
    pub msg: Option<String>,
    /// Id of the alert contact that the entry reports on.
    pub contact_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Body: BODY,
    0 status: OptBool = Field::boolean("status"),
    1 msg: OptStr = Field::string("msg"),
    2 contact_id: OptStr = Field::string("contact_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteAlertContactRequest,
    DeleteAlertContactResponse,
    Body,
}
