// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateExpressConnectTrafficQos.json; do not edit.
//! Creates a QoS policy for Express Connect.
//!
//! By invitation; how many are possible is limited by quota.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateExpressConnectTrafficQos), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "CreateExpressConnectTrafficQos",
    effect: Effect::Write,
    request: CreateExpressConnectTrafficQosRequest = CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    response: CreateExpressConnectTrafficQosResponse = CREATE_EXPRESS_CONNECT_TRAFFIC_QOS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.%s = A parameter has a value that is not possible; the message names it.",
    "400 OperationUnsupported.Qos",
    "400 QuotaExceeded.Qos",
}

/// Request of `CreateExpressConnectTrafficQos`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Name of the QoS policy: at most 128 characters, not starting with `http://` or `https://`.
    pub qos_name: Option<String>,
    /// Description of the QoS policy: at most 256 characters, not starting with `http://` or `https://`.
    pub qos_description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateExpressConnectTrafficQosRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name of the QoS policy: at most 128 characters, not starting with `http://` or `https://`.
    pub fn qos_name(mut self, value: impl Into<String>) -> Self {
        self.qos_name = Some(value.into());
        self
    }

    /// Description of the QoS policy: at most 256 characters, not starting with `http://` or `https://`.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the QoS policy of Express Connect (`qos-...`). `DescribeExpressConnectTrafficQos` lists it.
    pub qos_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
