// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CreateAutoscalingConfig.json; do not edit.
//! Sets up automatic scaling of a cluster's nodes: thresholds, quiet times and the order in which node pools grow.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateAutoscalingConfig).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<CreateAutoscalingConfigRequest, CreateAutoscalingConfigResponse>(
    "CreateAutoscalingConfig", Effect::Write, &CREATE_AUTOSCALING_CONFIG_REQUEST, &CREATE_AUTOSCALING_CONFIG_RESPONSE,
).route("POST", "/cluster/{ClusterId}/autoscale/config/"));

/// Request of `CreateAutoscalingConfig`.
#[derive(Default)] #[non_exhaustive] pub struct CreateAutoscalingConfigRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl CreateAutoscalingConfigRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`CreateAutoscalingConfigRequest`].
pub static CREATE_AUTOSCALING_CONFIG_REQUEST: Schema =
    Schema { name: "CreateAutoscalingConfigRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(CreateAutoscalingConfigRequest, CREATE_AUTOSCALING_CONFIG_REQUEST, [0 Str cluster_id, 1 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `cool_down_duration`: text. */ pub cool_down_duration: Option<String>,
    /** `unneeded_duration`: text. */ pub unneeded_duration: Option<String>,
    /** `utilization_threshold`: text. */ pub utilization_threshold: Option<String>,
    /** `gpu_utilization_threshold`: text. */ pub gpu_utilization_threshold: Option<String>,
    /** `scan_interval`: text. */ pub scan_interval: Option<String>,
    /** `scale_down_enabled`: yes or no. */ pub scale_down_enabled: Option<bool>,
    /** `expander`: text. */ pub expander: Option<String>,
    /** `skip_nodes_with_system_pods`: yes or no. */ pub skip_nodes_with_system_pods: Option<bool>,
    /** `skip_nodes_with_local_storage`: yes or no. */ pub skip_nodes_with_local_storage: Option<bool>,
    /** `daemonset_eviction_for_nodes`: yes or no. */ pub daemonset_eviction_for_nodes: Option<bool>,
    /** `max_graceful_termination_sec`: integer. */ pub max_graceful_termination_sec: Option<i64>,
    /** `min_replica_count`: integer. */ pub min_replica_count: Option<i64>,
    /** `recycle_node_deletion_enabled`: yes or no. */ pub recycle_node_deletion_enabled: Option<bool>,
    /** `scale_up_from_zero`: yes or no. */ pub scale_up_from_zero: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `cool_down_duration`.
    pub fn cool_down_duration(mut self, value: impl Into<String>) -> Self { self.cool_down_duration = Some(value.into()); self }
    /// Sets `unneeded_duration`.
    pub fn unneeded_duration(mut self, value: impl Into<String>) -> Self { self.unneeded_duration = Some(value.into()); self }
    /// Sets `utilization_threshold`.
    pub fn utilization_threshold(mut self, value: impl Into<String>) -> Self {
        self.utilization_threshold = Some(value.into()); self
    }
    /// Sets `gpu_utilization_threshold`.
    pub fn gpu_utilization_threshold(mut self, value: impl Into<String>) -> Self {
        self.gpu_utilization_threshold = Some(value.into()); self
    }
    /// Sets `scan_interval`.
    pub fn scan_interval(mut self, value: impl Into<String>) -> Self { self.scan_interval = Some(value.into()); self }
    /// Sets `scale_down_enabled`.
    pub fn scale_down_enabled(mut self, value: bool) -> Self { self.scale_down_enabled = Some(value); self }
    /// Sets `expander`.
    pub fn expander(mut self, value: impl Into<String>) -> Self { self.expander = Some(value.into()); self }
    /// Sets `skip_nodes_with_system_pods`.
    pub fn skip_nodes_with_system_pods(mut self, value: bool) -> Self { self.skip_nodes_with_system_pods = Some(value); self }
    /// Sets `skip_nodes_with_local_storage`.
    pub fn skip_nodes_with_local_storage(mut self, value: bool) -> Self {
        self.skip_nodes_with_local_storage = Some(value); self
    }
    /// Sets `daemonset_eviction_for_nodes`.
    pub fn daemonset_eviction_for_nodes(mut self, value: bool) -> Self { self.daemonset_eviction_for_nodes = Some(value); self }
    /// Sets `max_graceful_termination_sec`.
    pub fn max_graceful_termination_sec(mut self, value: i64) -> Self { self.max_graceful_termination_sec = Some(value); self }
    /// Sets `min_replica_count`.
    pub fn min_replica_count(mut self, value: i64) -> Self { self.min_replica_count = Some(value); self }
    /// Sets `recycle_node_deletion_enabled`.
    pub fn recycle_node_deletion_enabled(mut self, value: bool) -> Self {
        self.recycle_node_deletion_enabled = Some(value); self
    }
    /// Sets `scale_up_from_zero`.
    pub fn scale_up_from_zero(mut self, value: bool) -> Self { self.scale_up_from_zero = Some(value); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 14] = [
    Field::string("cool_down_duration"),
    Field::string("unneeded_duration"),
    Field::string("utilization_threshold"),
    Field::string("gpu_utilization_threshold"),
    Field::string("scan_interval"),
    Field::boolean("scale_down_enabled"),
    Field::string("expander"),
    Field::boolean("skip_nodes_with_system_pods"),
    Field::boolean("skip_nodes_with_local_storage"),
    Field::boolean("daemonset_eviction_for_nodes"),
    Field::int32("max_graceful_termination_sec"),
    Field::int32("min_replica_count"),
    Field::boolean("recycle_node_deletion_enabled"),
    Field::boolean("scale_up_from_zero"),
]; &ROWS } };
record!(Body, BODY,
    [0 OptStr cool_down_duration, 1 OptStr unneeded_duration, 2 OptStr utilization_threshold, 3 OptStr gpu_utilization_threshold,
    4 OptStr scan_interval, 6 OptStr expander] [5 OptBool scale_down_enabled, 7 OptBool skip_nodes_with_system_pods,
    8 OptBool skip_nodes_with_local_storage, 9 OptBool daemonset_eviction_for_nodes, 10 OptInt max_graceful_termination_sec,
    11 OptInt min_replica_count, 12 OptBool recycle_node_deletion_enabled, 13 OptBool scale_up_from_zero]);

/// Answer of `CreateAutoscalingConfig`.
#[derive(Default)] #[non_exhaustive] pub struct CreateAutoscalingConfigResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateAutoscalingConfigResponse`].
pub static CREATE_AUTOSCALING_CONFIG_RESPONSE: Schema = Schema { name: "CreateAutoscalingConfigResponse", fields: &[] };
record!(CreateAutoscalingConfigResponse, CREATE_AUTOSCALING_CONFIG_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateAutoscalingConfigRequest, Body, CreateAutoscalingConfigResponse);
