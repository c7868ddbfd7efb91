// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteExpressConnectTrafficQos.json; do not edit.
//! Delete express connect traffic qos (`DeleteExpressConnectTrafficQos`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteExpressConnectTrafficQos).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteExpressConnectTrafficQosResponse;

/// The table of `DeleteExpressConnectTrafficQos`.
pub static OPERATION: Operation = Operation::new(
    "DeleteExpressConnectTrafficQos", Effect::Write, &DELETE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DeleteExpressConnectTrafficQosRequest>, empty::<DeleteExpressConnectTrafficQosResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "EcQoSConflict"), ErrorCode::new(400, "EcQoSWithPconnNotSupportDelete"),
    ErrorCode::new(400, "IllegalParam.%s"), ErrorCode::new(400, "IncorrectStatus.Qos"),
]);

/// Request of `DeleteExpressConnectTrafficQos`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteExpressConnectTrafficQosRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `QosId`: text.
    pub qos_id: String,
    pub extra: Extra,
}
impl DeleteExpressConnectTrafficQosRequest {
    pub fn new(qos_id: impl Into<String>) -> Self { Self { qos_id: qos_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static DELETE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST: Schema = Schema { name: "DeleteExpressConnectTrafficQosRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("QosId").required(),
] };
cloudspec_wire::record!(DeleteExpressConnectTrafficQosRequest, DELETE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str qos_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteExpressConnectTrafficQosRequest);
