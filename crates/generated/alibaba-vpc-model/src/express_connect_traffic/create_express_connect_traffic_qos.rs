// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateExpressConnectTrafficQos.json; do not edit.
//! Creates a QoS policy for Express Connect.
//!
//! By invitation; how many are possible is limited by quota.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateExpressConnectTrafficQos).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateExpressConnectTrafficQos",
    effect: Effect::Write,
    request: CreateExpressConnectTrafficQosRequest = CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    response: CreateExpressConnectTrafficQosResponse = CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.%s",
    "400 OperationUnsupported.Qos",
    "400 QuotaExceeded.Qos",
}

/// Request of `CreateExpressConnectTrafficQos`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `QosName`: text.
    pub qos_name: Option<String>,
    /// `QosDescription`: text.
    pub qos_description: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateExpressConnectTrafficQosRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `QosName`.
    pub fn qos_name(mut self, value: impl Into<String>) -> Self {
        self.qos_name = Some(value.into());
        self
    }

    /// Sets `QosDescription`.
    pub fn qos_description(mut self, value: impl Into<String>) -> Self {
        self.qos_description = Some(value.into());
        self
    }
}

record! {
    CreateExpressConnectTrafficQosRequest: CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 qos_name: OptStr = Field::string("QosName"),
    3 qos_description: OptStr = Field::string("QosDescription"),
}

/// Response of `CreateExpressConnectTrafficQos`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `QosId`: text.
    pub qos_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateExpressConnectTrafficQosResponse: CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 qos_id: OptStr = Field::string("QosId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateExpressConnectTrafficQosRequest,
    CreateExpressConnectTrafficQosResponse,
}
