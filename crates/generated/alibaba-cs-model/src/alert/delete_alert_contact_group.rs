// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteAlertContactGroup.json; do not edit.
//! Deletes groups of alert contacts.
//!
//! The response has the outcome for each group.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteAlertContactGroup),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Style, operation, record};

operation! {
    name: "DeleteAlertContactGroup",
    effect: Effect::Write,
    request: DeleteAlertContactGroupRequest = DELETE_ALERT_CONTACT_GROUP_REQUEST,
    response: DeleteAlertContactGroupResponse = DELETE_ALERT_CONTACT_GROUP_RESPONSE,
    method: "DELETE",
    path: "/alert/contact_groups",
    payload,
    facts: &Facts::new().access(Access::Delete),
}

/// Request of `DeleteAlertContactGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteAlertContactGroupRequest {
    /// Groups of alert contacts to delete, by id.
    pub contact_group_ids: Vec<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteAlertContactGroupRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Groups of alert contacts to delete, by id.
    pub fn contact_group_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.contact_group_ids = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.contact_group_ids.is_empty());
        self
    }
}

record! {
    DeleteAlertContactGroupRequest: DELETE_ALERT_CONTACT_GROUP_REQUEST,
    0 contact_group_ids: List = Field::int64("contact_group_ids").list().style(Style::Json),
}

/// Response of `DeleteAlertContactGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteAlertContactGroupResponse {
    /// `payload`: list of records.
    pub payload: Vec<Payload>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteAlertContactGroupResponse: DELETE_ALERT_CONTACT_GROUP_RESPONSE,
    0 payload: List = Field::record("payload", &PAYLOAD).list(),
}

/// `payload` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Payload {
    /// State that the resource or task is in now.
    pub status: Option<bool>,
    /// Explanation of the result or of the log entry, in words.
    pub msg: Option<String>,
    /// Id of the group of alert contacts that the entry reports on.
    pub contact_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Payload: PAYLOAD,
    0 status: OptBool = Field::boolean("status"),
    1 msg: OptStr = Field::string("msg"),
    2 contact_group_id: OptStr = Field::string("contact_group_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteAlertContactGroupRequest,
    DeleteAlertContactGroupResponse,
    Payload,
}
