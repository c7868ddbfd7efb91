// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeExpressConnectTrafficQos.json; do not edit.
//! Lists QoS policies of Express Connect.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeExpressConnectTrafficQos), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, errors, open_enum,
    operation, record,
};

pub use crate::shapes::QosQueueType;

operation! {
    name: "DescribeExpressConnectTrafficQos",
    effect: Effect::Read,
    request: DescribeExpressConnectTrafficQosRequest = DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    response: DescribeExpressConnectTrafficQosResponse = DESCRIBE_EXPRESS_CONNECT_TRAFFIC_QOS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["QosList"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.%s = A parameter has a value that is not possible; the message names it.",
}

/// Request of `DescribeExpressConnectTrafficQos`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `QosIdList`: list of strings, at most 100 elements.
    pub qos_id_list: Vec<String>,
    /// `QosNameList`: list of strings, at most 100 elements.
    pub qos_name_list: Vec<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeExpressConnectTrafficQosRequest {
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

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries match, on all pages together.
    pub count: Option<String>,
    /// `QosList`: list of records.
    pub qos_list: Vec<QosList>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the QoS policy of Express Connect (`qos-...`). `DescribeExpressConnectTrafficQos` lists it.
    pub qos_id: Option<String>,
    /// Name of the QoS policy: at most 128 characters, not starting with `http://` or `https://`.
    pub qos_name: Option<String>,
    /// Description of the QoS policy: at most 256 characters, not starting with `http://` or `https://`.
    pub qos_description: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// `Progressing`: integer.
    pub progressing: Option<i64>,
    /// `AssociatedInstanceList`: list of records.
    pub associated_instance_list: Vec<AssociatedInstanceList>,
    /// Queues of the traffic policy, one entry for each, with their share of the bandwidth.
    pub queue_list: Vec<QueueList>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    QosList: QOS_LIST,
    0 qos_id: OptStr = Field::string("QosId"),
    1 qos_name: OptStr = Field::string("QosName"),
    2 qos_description: OptStr = Field::string("QosDescription"),
    3 status: Opt = Field::one_of("Status", Status::VALUES),
    4 progressing: OptInt = Field::int32("Progressing"),
    5 associated_instance_list: List = Field::record("AssociatedInstanceList", &ASSOCIATED_INSTANCE_LIST).list(),
    6 queue_list: List = Field::record("QueueList", &QUEUE_LIST).list(),
}

/// `QosList.AssociatedInstanceList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociatedInstanceList {
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: Option<String>,
    /// `InstanceStatus`: one of the documented values.
    pub instance_status: Option<InstanceStatus>,
    /// `InstanceProgressing`: integer.
    pub instance_progressing: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AssociatedInstanceList: ASSOCIATED_INSTANCE_LIST,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 instance_type: OptStr = Field::string("InstanceType"),
    2 instance_status: Opt = Field::one_of("InstanceStatus", InstanceStatus::VALUES),
    3 instance_progressing: OptInt = Field::int32("InstanceProgressing"),
}

/// `QosList.QueueList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct QueueList {
    /// Id of the QoS policy of Express Connect (`qos-...`). `DescribeExpressConnectTrafficQos` lists it.
    pub qos_id: Option<String>,
    /// Id of the queue of the QoS policy (`qos-queue-...`). `DescribeExpressConnectTrafficQosQueue` lists
    /// it.
    pub queue_id: Option<String>,
    /// Kind of queue: `High`, `Medium` or `Default`.
    pub queue_type: Option<QosQueueType>,
    /// Share of the bandwidth that the queue gets, in percent. Queues of the type `Medium` need it.
    pub bandwidth_percent: Option<String>,
    /// Name of the queue: at most 128 characters, not starting with `http://` or `https://`.
    pub queue_name: Option<String>,
    /// Description of the queue: at most 256 characters, not starting with `http://` or `https://`.
    pub queue_description: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<QueueListStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    QueueList: QUEUE_LIST,
    0 qos_id: OptStr = Field::string("QosId"),
    1 queue_id: OptStr = Field::string("QueueId"),
    2 queue_type: Opt = Field::one_of("QueueType", QosQueueType::VALUES),
    3 bandwidth_percent: OptStr = Field::string("BandwidthPercent"),
    4 queue_name: OptStr = Field::string("QueueName"),
    5 queue_description: OptStr = Field::string("QueueDescription"),
    6 status: Opt = Field::one_of("Status", QueueListStatus::VALUES),
}

open_enum! {
    /// Documented values of `QosList.Status`. The provider may add others.
    pub enum Status {
        Normal = "Normal",
        Configuring = "Configuring",
    }
}

open_enum! {
    /// Documented values of `QosList.AssociatedInstanceList.InstanceStatus`. The provider may add others.
    pub enum InstanceStatus {
        Normal = "Normal",
        Configuring = "Configuring",
        Deleting = "Deleting",
    }
}

open_enum! {
    /// Documented values of `QosList.QueueList.Status`. The provider may add others.
    pub enum QueueListStatus {
        Normal = "Normal",
        Configuring = "Configuring",
        Deleting = "Deleting",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeExpressConnectTrafficQosRequest,
    DescribeExpressConnectTrafficQosResponse,
    QosList,
    AssociatedInstanceList,
    QueueList,
}
