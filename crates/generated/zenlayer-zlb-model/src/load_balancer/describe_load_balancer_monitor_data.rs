// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DescribeLoadBalancerMonitorData.json; do not edit.
//! Returns figures of a load balancer over time: concurrent and new connections, throughput, traffic.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-load-balancer-monitor-data.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Effect, Extra, Field, Place, Timestamp, open_enum, operation, record,
};

operation! {
    name: "DescribeLoadBalancerMonitorData",
    effect: Effect::Read,
    request: DescribeLoadBalancerMonitorDataRequest = DESCRIBE_LOAD_BALANCER_MONITOR_DATA_REQUEST,
    response: DescribeLoadBalancerMonitorDataResponse = DESCRIBE_LOAD_BALANCER_MONITOR_DATA_RESPONSE,
}

/// Request of `DescribeLoadBalancerMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerMonitorDataRequest {
    /// Id of the load balancer, as its creation returns it. `DescribeLoadBalancers` lists it.
    pub load_balancer_id: String,
    /// Id of the listener, as its creation returns it. `DescribeListeners` lists it.
    pub listener_id: Option<String>,
    /// What is measured, such as connections or traffic.
    pub metric_type: MetricType,
    /// Beginning of the span of time, in ISO 8601 and UTC.
    pub start_time: Timestamp,
    /// End of the span of time, in ISO 8601 and UTC.
    pub end_time: Timestamp,
    /// Time between two points.
    pub step: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeLoadBalancerMonitorDataRequest {
    /// Creates a value with the required members.
    pub fn new(
        load_balancer_id: impl Into<String>,
        metric_type: impl Into<MetricType>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            metric_type: metric_type.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }

    /// Id of the listener, as its creation returns it.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }

    /// Time between two points.
    pub fn step(mut self, value: i64) -> Self {
        self.step = Some(value);
        self
    }
}

record! {
    DescribeLoadBalancerMonitorDataRequest: DESCRIBE_LOAD_BALANCER_MONITOR_DATA_REQUEST,
    0 load_balancer_id: Str = Field::string("loadBalancerId").place(Place::Body).required(),
    1 listener_id: OptStr = Field::string("listenerId").place(Place::Body),
    2 metric_type: Enum = Field::one_of("metricType", MetricType::VALUES).place(Place::Body).required(),
    3 start_time: Time = Field::timestamp("startTime").place(Place::Body).required(),
    4 end_time: Time = Field::timestamp("endTime").place(Place::Body).required(),
    5 step: OptInt = Field::int64("step").place(Place::Body),
}

/// Response of `DescribeLoadBalancerMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerMonitorDataResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Largest of the values in the period.
    pub max_value: Option<f64>,
    /// Smallest of the values in the period.
    pub min_value: Option<f64>,
    /// Average of the values in the period.
    pub avg_value: Option<f64>,
    /// Measured values, one entry for each point in time.
    pub metrics: Vec<Metric>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeLoadBalancerMonitorDataResponse: DESCRIBE_LOAD_BALANCER_MONITOR_DATA_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 max_value: OptFloat = Field::double("maxValue"),
    2 min_value: OptFloat = Field::double("minValue"),
    3 avg_value: OptFloat = Field::double("avgValue"),
    4 metrics: List = Field::record("metrics", &METRIC).list(),
}

/// `metrics` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Metric {
    /// When the figure was measured, in ISO 8601 and UTC.
    pub time: Option<String>,
    /// Bandwidth that was used, in Mbps.
    pub value: Option<f64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Metric: METRIC,
    0 time: OptStr = Field::string("time"),
    1 value: OptFloat = Field::double("value"),
}

open_enum! {
    /// Documented values of `metricType`. The provider may add others.
    pub enum MetricType {
        NewConnections = "NEW_CONNECTIONS",
        ConcurrentConnections = "CONCURRENT_CONNECTIONS",
        HandledBps = "HANDLED_BPS",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeLoadBalancerMonitorDataRequest,
    DescribeLoadBalancerMonitorDataResponse,
    Metric,
}
