// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeExternalAgent.json; do not edit.
//! Returns the manifest of the agent that connects a registered cluster.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeExternalAgent).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeExternalAgentRequest, DescribeExternalAgentResponse>(
    "DescribeExternalAgent", Effect::Read, &DESCRIBE_EXTERNAL_AGENT_REQUEST, &DESCRIBE_EXTERNAL_AGENT_RESPONSE,
).route("GET", "/k8s/{ClusterId}/external/agent/deployment"));

/// Request of `DescribeExternalAgent`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeExternalAgentRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `AgentMode`: text. */ pub agent_mode: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeExternalAgentRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self { self.private_ip_address = Some(value.into()); self }
    /// Sets `AgentMode`.
    pub fn agent_mode(mut self, value: impl Into<String>) -> Self { self.agent_mode = Some(value.into()); self }
}
/// Table of [`DescribeExternalAgentRequest`].
pub static DESCRIBE_EXTERNAL_AGENT_REQUEST: Schema =
    Schema { name: "DescribeExternalAgentRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::string("PrivateIpAddress"),
    Field::string("AgentMode"),
]; &ROWS } };
record!(DescribeExternalAgentRequest, DESCRIBE_EXTERNAL_AGENT_REQUEST,
    [0 Str cluster_id, 1 OptStr private_ip_address, 2 OptStr agent_mode] []);

/// Answer of `DescribeExternalAgent`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeExternalAgentResponse {
    /** `config`: text. */ pub config: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeExternalAgentResponse`].
pub static DESCRIBE_EXTERNAL_AGENT_RESPONSE: Schema =
    Schema { name: "DescribeExternalAgentResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("config"),
]; &ROWS } };
record!(DescribeExternalAgentResponse, DESCRIBE_EXTERNAL_AGENT_RESPONSE, [0 OptStr config] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeExternalAgentRequest, DescribeExternalAgentResponse);
