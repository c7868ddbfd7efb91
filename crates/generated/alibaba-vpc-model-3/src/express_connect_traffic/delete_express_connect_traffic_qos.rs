// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteExpressConnectTrafficQos.json; do not edit.
//! Deletes a QoS policy of Express Connect, which no leased line may use any more.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteExpressConnectTrafficQos).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteExpressConnectTrafficQosResponse;

operation!(Operation::new::<DeleteExpressConnectTrafficQosRequest, DeleteExpressConnectTrafficQosResponse>(
    "DeleteExpressConnectTrafficQos", Effect::Write, &DELETE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 EcQoSConflict EcQoSWithPconnNotSupportDelete IllegalParam.%s IncorrectStatus.Qos
");

/// Request of `DeleteExpressConnectTrafficQos`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteExpressConnectTrafficQosRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `QosId`: text. */ pub qos_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteExpressConnectTrafficQosRequest {
    /// With what is required.
    pub fn new(qos_id: impl Into<String>) -> Self { Self { qos_id: qos_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteExpressConnectTrafficQosRequest`].
pub static DELETE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST: Schema =
    Schema { name: "DeleteExpressConnectTrafficQosRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("QosId").required(),
]; &ROWS } };
record!(DeleteExpressConnectTrafficQosRequest, DELETE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str qos_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteExpressConnectTrafficQosRequest);
