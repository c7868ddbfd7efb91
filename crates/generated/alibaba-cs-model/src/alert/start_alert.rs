// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/StartAlert.json; do not edit.
//! Switches alert rules of a cluster on.
//!
//! They are a whole set, or one rule of it. `StopAlert` switches them off.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/StartAlert), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

pub use crate::shapes::Body;

operation! {
    name: "StartAlert",
    effect: Effect::Write,
    request: StartAlertRequest = START_ALERT_REQUEST,
    response: StartAlertResponse = START_ALERT_RESPONSE,
    path: "/alert/{ClusterId}/alert_rule/start",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `StartAlert`.
#[derive(Default)]
#[non_exhaustive]
pub struct StartAlertRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl StartAlertRequest {
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
    StartAlertRequest: START_ALERT_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &crate::shapes::BODY).place(Place::Payload).sent_empty(),
}

/// Response of `StartAlert`.
#[derive(Default)]
#[non_exhaustive]
pub struct StartAlertResponse {
    /// State that the resource or task is in now.
    pub status: Option<bool>,
    /// Explanation of the result or of the log entry, in words.
    pub msg: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StartAlertResponse: START_ALERT_RESPONSE,
    0 status: OptBool = Field::boolean("status"),
    1 msg: OptStr = Field::string("msg"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StartAlertRequest,
    StartAlertResponse,
}
