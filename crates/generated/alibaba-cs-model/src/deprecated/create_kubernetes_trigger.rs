// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CreateKubernetesTrigger.json; do not edit.
//! Creates a trigger, an address that redeploys an application when it is called.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateKubernetesTrigger),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

pub use crate::shapes::{TriggerBody, TriggerBodyType};

operation! {
    name: "CreateKubernetesTrigger",
    effect: Effect::Write,
    request: CreateKubernetesTriggerRequest = CREATE_KUBERNETES_TRIGGER_REQUEST,
    response: CreateKubernetesTriggerResponse = CREATE_KUBERNETES_TRIGGER_RESPONSE,
    path: "/triggers",
    facts: &Facts::new().access(Access::Create),
}

/// Request of `CreateKubernetesTrigger`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateKubernetesTriggerRequest {
    /// What the request asks for, sent as its JSON body.
    pub body: Option<TriggerBody>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateKubernetesTriggerRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: TriggerBody) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    CreateKubernetesTriggerRequest: CREATE_KUBERNETES_TRIGGER_REQUEST,
    0 body: Opt = Field::record("body", &crate::shapes::TRIGGER_BODY).place(Place::Payload).sent_empty(),
}

/// Response of `CreateKubernetesTrigger`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateKubernetesTriggerResponse {
    /// Id of what the entry describes: a trigger, template or task, or a private pool of capacity
    /// (`eap-...`).
    pub id: Option<String>,
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Namespace and name of the application, joined by `/`, such as `default/test-app`.
    pub project_id: Option<String>,
    /// Kind of the resource or task, where there are several kinds.
    pub r#type: Option<TriggerBodyType>,
    /// What to do, or what was done, by name.
    pub action: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateKubernetesTriggerResponse: CREATE_KUBERNETES_TRIGGER_RESPONSE,
    0 id: OptStr = Field::string("id"),
    1 cluster_id: OptStr = Field::string("cluster_id"),
    2 project_id: OptStr = Field::string("project_id"),
    3 r#type: Opt = Field::one_of("type", TriggerBodyType::VALUES),
    4 action: OptStr = Field::string("action"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateKubernetesTriggerRequest,
    CreateKubernetesTriggerResponse,
}
