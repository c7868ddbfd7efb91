// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeExpressConnectTrafficQos.json; do not edit.
//! Lists QoS policies of Express Connect.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeExpressConnectTrafficQos).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "DescribeExpressConnectTrafficQos",
    effect: Effect::Read,
    request: DescribeExpressConnectTrafficQosRequest = DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    response: DescribeExpressConnectTrafficQosResponse = DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["QosList"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.%s",
}

/// Request of `DescribeExpressConnectTrafficQos`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `QosIdList`: texts, at most 100 elements.
    pub qos_id_list: Vec<String>,
    /// `QosNameList`: texts, at most 100 elements.
    pub qos_name_list: Vec<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeExpressConnectTrafficQosRequest {
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

    /// Sets `QosIdList`.
    pub fn qos_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.qos_id_list = cloudspec_wire::all(value);
        self
    }

    /// Sets `QosNameList`.
    pub fn qos_name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.qos_name_list = cloudspec_wire::all(value);
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

record! {
    DescribeExpressConnectTrafficQosRequest: DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 qos_id_list: List = Field::string("QosIdList").list().limits(&Limits::new().items(None, Some(100))),
    3 qos_name_list: List = Field::string("QosNameList").list().limits(&Limits::new().items(None, Some(100))),
    4 next_token: OptStr = Field::string("NextToken"),
    5 max_results: OptInt = Field::int32("MaxResults"),
}

/// Response of `DescribeExpressConnectTrafficQos`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Count`: text.
    pub count: Option<String>,
    /// `QosList`: records.
    pub qos_list: Vec<QosList>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeExpressConnectTrafficQosResponse: DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 max_results: OptInt = Field::int32("MaxResults"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 count: OptStr = Field::string("Count"),
    5 qos_list: List = Field::record("QosList", &QOS_LIST).list(),
}

/// `QosList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct QosList {
    /// `QosId`: text.
    pub qos_id: Option<String>,
    /// `QosName`: text.
    pub qos_name: Option<String>,
    /// `QosDescription`: text.
    pub qos_description: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `Progressing`: integer.
    pub progressing: Option<i64>,
    /// `AssociatedInstanceList`: records.
    pub associated_instance_list: Vec<AssociatedInstanceList>,
    /// `QueueList`: records.
    pub queue_list: Vec<QueueList>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    QosList: QOS_LIST,
    0 qos_id: OptStr = Field::string("QosId"),
    1 qos_name: OptStr = Field::string("QosName"),
    2 qos_description: OptStr = Field::string("QosDescription"),
    3 status: OptStr = Field::string("Status"),
    4 progressing: OptInt = Field::int32("Progressing"),
    5 associated_instance_list: List = Field::record("AssociatedInstanceList", &ASSOCIATED_INSTANCE_LIST).list(),
    6 queue_list: List = Field::record("QueueList", &QUEUE_LIST).list(),
}

/// `QosList.AssociatedInstanceList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociatedInstanceList {
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `InstanceStatus`: text.
    pub instance_status: Option<String>,
    /// `InstanceProgressing`: integer.
    pub instance_progressing: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AssociatedInstanceList: ASSOCIATED_INSTANCE_LIST,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 instance_type: OptStr = Field::string("InstanceType"),
    2 instance_status: OptStr = Field::string("InstanceStatus"),
    3 instance_progressing: OptInt = Field::int32("InstanceProgressing"),
}

/// `QosList.QueueList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct QueueList {
    /// `QosId`: text.
    pub qos_id: Option<String>,
    /// `QueueId`: text.
    pub queue_id: Option<String>,
    /// `QueueType`: text.
    pub queue_type: Option<String>,
    /// `BandwidthPercent`: text.
    pub bandwidth_percent: Option<String>,
    /// `QueueName`: text.
    pub queue_name: Option<String>,
    /// `QueueDescription`: text.
    pub queue_description: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    QueueList: QUEUE_LIST,
    0 qos_id: OptStr = Field::string("QosId"),
    1 queue_id: OptStr = Field::string("QueueId"),
    2 queue_type: OptStr = Field::string("QueueType"),
    3 bandwidth_percent: OptStr = Field::string("BandwidthPercent"),
    4 queue_name: OptStr = Field::string("QueueName"),
    5 queue_description: OptStr = Field::string("QueueDescription"),
    6 status: OptStr = Field::string("Status"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeExpressConnectTrafficQosRequest,
    DescribeExpressConnectTrafficQosResponse,
    QosList,
    AssociatedInstanceList,
    QueueList,
}
