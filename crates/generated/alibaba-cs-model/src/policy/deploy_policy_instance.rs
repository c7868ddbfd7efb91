// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeployPolicyInstance.json; do not edit.
//! Puts a security policy into force in a cluster: which namespaces it holds for, and whether
//! violations are blocked or only reported.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeployPolicyInstance), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, Value, operation, record,
};

pub use crate::shapes::PolicyAction;

operation! {
    name: "DeployPolicyInstance",
    effect: Effect::Write,
    request: DeployPolicyInstanceRequest = DEPLOY_POLICY_INSTANCE_REQUEST,
    response: DeployPolicyInstanceResponse = DEPLOY_POLICY_INSTANCE_RESPONSE,
    path: "/clusters/{cluster_id}/policies/{policy_name}",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DeployPolicyInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeployPolicyInstanceRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Name of the security policy, such as `ACKAllowedRepos`.
    pub policy_name: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeployPolicyInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, policy_name: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            policy_name: policy_name.into(),
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
    DeployPolicyInstanceRequest: DEPLOY_POLICY_INSTANCE_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 policy_name: Str = Field::string("policy_name").place(Place::Path).required(),
    2 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// What to do, or what was done, by name.
    pub action: Option<PolicyAction>,
    /// Namespaces that the policy applies to. When left out, it applies to all of them.
    pub namespaces: Vec<String>,
    /// Values of the parameters, by name.
    pub parameters: Value,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do, or what was done, by name.
    pub fn action(mut self, value: impl Into<PolicyAction>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Namespaces that the policy applies to.
    pub fn namespaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.namespaces = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.namespaces.is_empty());
        self
    }

    /// Values of the parameters, by name.
    pub fn parameters(mut self, value: impl Into<Value>) -> Self {
        self.parameters = value.into();
        self
    }
}

record! {
    Body: BODY,
    0 action: Opt = Field::one_of("action", PolicyAction::VALUES),
    1 namespaces: List = Field::string("namespaces").list(),
    2 parameters: Any = Field::any("parameters"),
}

/// Response of `DeployPolicyInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeployPolicyInstanceResponse {
    /// Deployments of the policy that were made, by name.
    pub instances: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeployPolicyInstanceResponse: DEPLOY_POLICY_INSTANCE_RESPONSE,
    0 instances: List = Field::string("instances").list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeployPolicyInstanceRequest,
    Body,
    DeployPolicyInstanceResponse,
}
