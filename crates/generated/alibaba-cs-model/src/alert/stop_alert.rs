// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/StopAlert.json; do not edit.
//! Switches alert rules of a cluster off, a whole set or single ones.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/StopAlert), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

pub use crate::shapes::Body;

operation! {
    name: "StopAlert",
    effect: Effect::Write,
    request: StopAlertRequest = STOP_ALERT_REQUEST,
    response: StopAlertResponse = STOP_ALERT_RESPONSE,
    path: "/alert/{ClusterId}/alert_rule/stop",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `StopAlert`.
#[derive(Default)]
#[non_exhaustive]
pub struct StopAlertRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl StopAlertRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    StopAlertRequest: STOP_ALERT_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &crate::shapes::BODY).place(Place::Payload).sent_empty(),
}

/// Response of `StopAlert`.
#[derive(Default)]
#[non_exhaustive]
pub struct StopAlertResponse {
    /// State that the resource or task is in now.
    pub status: Option<bool>,
    /// Explanation of the result or of the log entry, in words.
    pub msg: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StopAlertResponse: STOP_ALERT_RESPONSE,
    0 status: OptBool = Field::boolean("status"),
    1 msg: OptStr = Field::string("msg"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StopAlertRequest,
    StopAlertResponse,
}
