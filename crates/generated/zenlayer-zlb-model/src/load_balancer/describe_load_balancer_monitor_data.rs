// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DescribeLoadBalancerMonitorData.json; do not edit.
//! Returns figures of a load balancer over time: concurrent and new connections, throughput, traffic.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-load-balancer-monitor-data.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeLoadBalancerMonitorDataRequest, DescribeLoadBalancerMonitorDataResponse>(
    "DescribeLoadBalancerMonitorData", Effect::Read, &DESCRIBE_LOAD_BALANCER_MONITOR_DATA_REQUEST,
    &DESCRIBE_LOAD_BALANCER_MONITOR_DATA_RESPONSE,
));

/// Request of `DescribeLoadBalancerMonitorData`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeLoadBalancerMonitorDataRequest {
    /** `loadBalancerId`: text. */ pub load_balancer_id: String,
    /** `listenerId`: text. */ pub listener_id: Option<String>,
    /** `metricType`: one of the known values. */ pub metric_type: MetricType,
    /** `startTime`: text. */ pub start_time: String,
    /** `endTime`: text. */ pub end_time: String,
    /** `step`: integer. */ pub step: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeLoadBalancerMonitorDataRequest {
    /// With what is required.
    pub fn new(
        load_balancer_id: impl Into<String>, metric_type: impl Into<MetricType>, start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(), metric_type: metric_type.into(), start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
    /// Sets `listenerId`.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self { self.listener_id = Some(value.into()); self }
    /// Sets `step`.
    pub fn step(mut self, value: i64) -> Self { self.step = Some(value); self }
}
/// Table of [`DescribeLoadBalancerMonitorDataRequest`].
pub static DESCRIBE_LOAD_BALANCER_MONITOR_DATA_REQUEST: Schema =
    Schema { name: "DescribeLoadBalancerMonitorDataRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("loadBalancerId").place(Place::Body).required(),
    Field::string("listenerId").place(Place::Body),
    Field::one_of("metricType", MetricType::VALUES).place(Place::Body).required(),
    Field::string("startTime").place(Place::Body).required(),
    Field::string("endTime").place(Place::Body).required(),
    Field::int64("step").place(Place::Body),
]; &ROWS } };
record!(DescribeLoadBalancerMonitorDataRequest, DESCRIBE_LOAD_BALANCER_MONITOR_DATA_REQUEST,
    [0 Str load_balancer_id, 1 OptStr listener_id, 2 Enum metric_type, 3 Str start_time, 4 Str end_time] [5 OptInt step]);

/// Answer of `DescribeLoadBalancerMonitorData`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeLoadBalancerMonitorDataResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `maxValue`: number. */ pub max_value: Option<f64>,
    /** `minValue`: number. */ pub min_value: Option<f64>,
    /** `avgValue`: number. */ pub avg_value: Option<f64>,
    /** `metrics`: records. */ pub metrics: Vec<Metric>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeLoadBalancerMonitorDataResponse`].
pub static DESCRIBE_LOAD_BALANCER_MONITOR_DATA_RESPONSE: Schema =
    Schema { name: "DescribeLoadBalancerMonitorDataResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("requestId").required(),
    Field::double("maxValue"),
    Field::double("minValue"),
    Field::double("avgValue"),
    Field::record("metrics", &METRIC).list(),
]; &ROWS } };
record!(DescribeLoadBalancerMonitorDataResponse, DESCRIBE_LOAD_BALANCER_MONITOR_DATA_RESPONSE,
    [0 Str request_id, 4 List metrics] [1 OptFloat max_value, 2 OptFloat min_value, 3 OptFloat avg_value]);

/// What `metrics` holds.
#[derive(Default)] #[non_exhaustive] pub struct Metric {
    /** `time`: text. */ pub time: Option<String>,
    /** `value`: number. */ pub value: Option<f64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Metric`].
pub static METRIC: Schema = Schema { name: "Metric", fields: { static ROWS: [Field; 2] = [
    Field::string("time"),
    Field::double("value"),
]; &ROWS } };
record!(Metric, METRIC, [0 OptStr time] [1 OptFloat value]);

cloudspec_wire::open_enum! {
    /// Values of `metricType`. The provider may add to them.
    pub enum MetricType {
        NewConnections = "NEW_CONNECTIONS", ConcurrentConnections = "CONCURRENT_CONNECTIONS", HandledBps = "HANDLED_BPS",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeLoadBalancerMonitorDataRequest, DescribeLoadBalancerMonitorDataResponse, Metric,
);
