// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeTrigger.json; do not edit.
//! Lists the triggers of an application.
//!
//! A trigger is an address that redeploys the application when it is called.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeTrigger), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

pub use crate::shapes::{PayloadType, TriggerType};

operation! {
    name: "DescribeTrigger",
    effect: Effect::Read,
    request: DescribeTriggerRequest = DESCRIBE_TRIGGER_REQUEST,
    response: DescribeTriggerResponse = DESCRIBE_TRIGGER_RESPONSE,
    method: "GET",
    path: "/clusters/{cluster_id}/triggers",
    payload,
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeTrigger`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTriggerRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Namespace of the cluster that the application is in, such as `default`.
    pub namespace: String,
    /// Kind of the resource, where there are several kinds.
    pub r#type: Option<TriggerType>,
    /// Name of the resource. Names need not be unique.
    pub name: String,
    /// What to do, or what was done, by name.
    pub action: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeTriggerRequest {
    /// Creates a value with the required members.
    pub fn new(
        cluster_id: impl Into<String>,
        namespace: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            namespace: namespace.into(),
            name: name.into(),
            ..Self::default()
        }
    }

    /// Kind of the resource, where there are several kinds.
    pub fn r#type(mut self, value: impl Into<TriggerType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// What to do, or what was done, by name.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
}

record! {
    DescribeTriggerRequest: DESCRIBE_TRIGGER_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 namespace: Str = Field::string("Namespace").required(),
    2 r#type: Opt = Field::one_of("Type", TriggerType::VALUES),
    3 name: Str = Field::string("Name").required(),
    4 action: OptStr = Field::string("action"),
}

/// Response of `DescribeTrigger`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTriggerResponse {
    /// `payload`: list of records.
    pub payload: Vec<Payload>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeTriggerResponse: DESCRIBE_TRIGGER_RESPONSE,
    0 payload: List = Field::record("payload", &PAYLOAD).list(),
}

/// `payload` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Payload {
    /// Id of what the entry describes: a trigger, template or task, or a private pool of capacity
    /// (`eap-...`).
    pub id: Option<String>,
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Namespace and name of the application, joined by `/`, such as `default/test-app`.
    pub project_id: Option<String>,
    /// Kind of the resource or task, where there are several kinds.
    pub r#type: Option<PayloadType>,
    /// What to do, or what was done, by name.
    pub action: Option<String>,
    /// `token`: string.
    pub token: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Payload: PAYLOAD,
    0 id: OptStr = Field::string("id"),
    1 name: OptStr = Field::string("name"),
    2 cluster_id: OptStr = Field::string("cluster_id"),
    3 project_id: OptStr = Field::string("project_id"),
    4 r#type: Opt = Field::one_of("type", PayloadType::VALUES),
    5 action: OptStr = Field::string("action"),
    6 token: OptStr = Field::string("token"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeTriggerRequest,
    DescribeTriggerResponse,
    Payload,
}
