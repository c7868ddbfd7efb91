// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateExpressConnectTrafficQos.json; do not edit.
//! Creates a QoS policy for Express Connect.
//!
//! By invitation; how many are possible is limited by quota.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateExpressConnectTrafficQos).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateExpressConnectTrafficQosRequest, CreateExpressConnectTrafficQosResponse>(
    "CreateExpressConnectTrafficQos", Effect::Write, &CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    &CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.%s OperationUnsupported.Qos QuotaExceeded.Qos
");

/// Request of `CreateExpressConnectTrafficQos`.
#[derive(Default)] #[non_exhaustive] pub struct CreateExpressConnectTrafficQosRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `QosName`: text. */ pub qos_name: Option<String>,
    /** `QosDescription`: text. */ pub qos_description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateExpressConnectTrafficQosRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `QosName`.
    pub fn qos_name(mut self, value: impl Into<String>) -> Self { self.qos_name = Some(value.into()); self }
    /// Sets `QosDescription`.
    pub fn qos_description(mut self, value: impl Into<String>) -> Self { self.qos_description = Some(value.into()); self }
}
/// Table of [`CreateExpressConnectTrafficQosRequest`].
pub static CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST: Schema =
    Schema { name: "CreateExpressConnectTrafficQosRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("QosName"),
    Field::string("QosDescription"),
]; &ROWS } };
record!(CreateExpressConnectTrafficQosRequest, CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 OptStr qos_name, 3 OptStr qos_description] []);

/// Answer of `CreateExpressConnectTrafficQos`.
#[derive(Default)] #[non_exhaustive] pub struct CreateExpressConnectTrafficQosResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `QosId`: text. */ pub qos_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateExpressConnectTrafficQosResponse`].
pub static CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RESPONSE: Schema =
    Schema { name: "CreateExpressConnectTrafficQosResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("QosId"),
]; &ROWS } };
record!(CreateExpressConnectTrafficQosResponse, CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RESPONSE,
    [0 OptStr request_id, 1 OptStr qos_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateExpressConnectTrafficQosRequest, CreateExpressConnectTrafficQosResponse,
);
