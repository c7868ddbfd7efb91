// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CreateTrigger.json; do not edit.
//! Creates a trigger, an address that redeploys an application when it is called.
//!
//! Redeploying pods is all that it can do.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateTrigger), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

pub use crate::shapes::TriggerBody;

operation! {
    name: "CreateTrigger",
    effect: Effect::Write,
    request: CreateTriggerRequest = CREATE_TRIGGER_REQUEST,
    response: CreateTriggerResponse = CREATE_TRIGGER_RESPONSE,
    path: "/clusters/{cluster_id}/triggers",
    facts: &Facts::new().access(Access::Create),
}

/// Request of `CreateTrigger`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTriggerRequest {
    /// What the request asks for, sent as its JSON body.
    pub body: Option<TriggerBody>,
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateTriggerRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: TriggerBody) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    CreateTriggerRequest: CREATE_TRIGGER_REQUEST,
    0 body: Opt = Field::record("body", &crate::shapes::TRIGGER_BODY).place(Place::Payload).sent_empty(),
    1 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
}

/// Response of `CreateTrigger`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTriggerResponse {
    /// Id of what the entry describes: a trigger, template or task, or a private pool of capacity
    /// (`eap-...`).
    pub id: Option<String>,
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Namespace and name of the application, joined by `/`, such as `default/test-app`.
    pub project_id: Option<String>,
    /// Kind of trigger: `deployment` (the default) or `application`.
    pub r#type: Option<String>,
    /// What to do, or what was done, by name.
    pub action: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateTriggerResponse: CREATE_TRIGGER_RESPONSE,
    0 id: OptStr = Field::string("id"),
    1 cluster_id: OptStr = Field::string("cluster_id"),
    2 project_id: OptStr = Field::string("project_id"),
    3 r#type: OptStr = Field::string("type"),
    4 action: OptStr = Field::string("action"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateTriggerRequest,
    CreateTriggerResponse,
}
