// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ModifyPolicyInstance.json; do not edit.
//! Changes how a security policy is applied in a cluster: block or report, and in which namespaces.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyPolicyInstance).

use cloudspec_wire::{Effect, Extra, Field, Place, Value, operation, record};

operation! {
    name: "ModifyPolicyInstance",
    effect: Effect::Write,
    request: ModifyPolicyInstanceRequest = MODIFY_POLICY_INSTANCE_REQUEST,
    response: ModifyPolicyInstanceResponse = MODIFY_POLICY_INSTANCE_RESPONSE,
    method: "PUT",
    path: "/clusters/{cluster_id}/policies/{policy_name}",
}

/// Request of `ModifyPolicyInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyPolicyInstanceRequest {
    /// `cluster_id`: text.
    pub cluster_id: String,
    /// `policy_name`: text.
    pub policy_name: String,
    /// `body`: record.
    pub body: Option<Body>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyPolicyInstanceRequest {
    /// Starts with the required members.
    pub fn new(cluster_id: impl Into<String>, policy_name: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            policy_name: policy_name.into(),
            ..Self::default()
        }
    }

    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    ModifyPolicyInstanceRequest: MODIFY_POLICY_INSTANCE_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 policy_name: Str = Field::string("policy_name").place(Place::Path).required(),
    2 body: Opt = Field::record("body", &BODY).place(Place::Payload),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// `action`: text.
    pub action: Option<String>,
    /// `instance_name`: text.
    pub instance_name: Option<String>,
    /// `namespaces`: texts.
    pub namespaces: Vec<String>,
    /// `parameters`: any JSON value.
    pub parameters: Value,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Body {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `action`.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets `instance_name`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets `namespaces`.
    pub fn namespaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.namespaces = cloudspec_wire::all(value);
        self
    }

    /// Sets `parameters`.
    pub fn parameters(mut self, value: impl Into<Value>) -> Self {
        self.parameters = value.into();
        self
    }
}

record! {
    Body: BODY,
    0 action: OptStr = Field::string("action"),
    1 instance_name: OptStr = Field::string("instance_name"),
    2 namespaces: List = Field::string("namespaces").list(),
    3 parameters: Any = Field::any("parameters"),
}

/// Response of `ModifyPolicyInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyPolicyInstanceResponse {
    /// `instances`: texts.
    pub instances: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ModifyPolicyInstanceResponse: MODIFY_POLICY_INSTANCE_RESPONSE,
    0 instances: List = Field::string("instances").list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyPolicyInstanceRequest,
    Body,
    ModifyPolicyInstanceResponse,
}
