// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeExternalAgent.json; do not edit.
//! Returns the manifest of the agent that connects a registered cluster.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeExternalAgent), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "DescribeExternalAgent",
    effect: Effect::Read,
    request: DescribeExternalAgentRequest = DESCRIBE_EXTERNAL_AGENT_REQUEST,
    response: DescribeExternalAgentResponse = DESCRIBE_EXTERNAL_AGENT_RESPONSE,
    method: "GET",
    path: "/k8s/{ClusterId}/external/agent/deployment",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeExternalAgent`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeExternalAgentRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: Option<String>,
    /// What the agent in the registered cluster may do: `admin` everything, `restricted` a part.
    pub agent_mode: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeExternalAgentRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// Private IPv4 address within the vSwitch's block.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// What the agent in the registered cluster may do: `admin` everything, `restricted` a part.
    pub fn agent_mode(mut self, value: impl Into<String>) -> Self {
        self.agent_mode = Some(value.into());
        self
    }
}

record! {
    DescribeExternalAgentRequest: DESCRIBE_EXTERNAL_AGENT_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    2 agent_mode: OptStr = Field::string("AgentMode"),
}

/// Response of `DescribeExternalAgent`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeExternalAgentResponse {
    /// Manifest of the agent, as YAML text: `kubectl apply` it in the cluster to register.
    pub config: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeExternalAgentResponse: DESCRIBE_EXTERNAL_AGENT_RESPONSE,
    0 config: OptStr = Field::string("config").secret(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeExternalAgentRequest,
    DescribeExternalAgentResponse,
}
