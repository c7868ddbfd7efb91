// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CreateAutoscalingConfig.json; do not edit.
//! Sets up automatic scaling of a cluster's nodes: thresholds, quiet times and the order in which node
//! pools grow.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateAutoscalingConfig),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "CreateAutoscalingConfig",
    effect: Effect::Write,
    request: CreateAutoscalingConfigRequest = CREATE_AUTOSCALING_CONFIG_REQUEST,
    response: CreateAutoscalingConfigResponse = CREATE_AUTOSCALING_CONFIG_RESPONSE,
    path: "/cluster/{ClusterId}/autoscale/config/",
    facts: &Facts::new().access(Access::Create),
}

/// Request of `CreateAutoscalingConfig`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateAutoscalingConfigRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateAutoscalingConfigRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    CreateAutoscalingConfigRequest: CREATE_AUTOSCALING_CONFIG_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// How long a node has to be underused before it is removed, such as `10m`.
    pub cool_down_duration: Option<String>,
    /// How long a new node is left out of the search for underused ones, such as `10m`.
    pub unneeded_duration: Option<String>,
    /// Share of a node's resources that pods request, below which the node counts as underused.
    pub utilization_threshold: Option<String>,
    /// Share of a node's GPUs that pods request, below which the node counts as underused.
    pub gpu_utilization_threshold: Option<String>,
    /// How often the autoscaler looks whether nodes are missing or underused, such as `30s`.
    pub scan_interval: Option<String>,
    /// Lets the autoscaler remove nodes.
    pub scale_down_enabled: Option<bool>,
    /// How the autoscaler chooses among several node pools: `least-waste`, `random` or `priority`.
    pub expander: Option<String>,
    /// Keeps nodes on which pods of `kube-system` run, DaemonSets and mirror pods not counted.
    pub skip_nodes_with_system_pods: Option<bool>,
    /// Keeps nodes on which pods use local storage, such as `emptyDir` or `hostPath`.
    pub skip_nodes_with_local_storage: Option<bool>,
    /// Evicts the pods of DaemonSets before a node is removed.
    pub daemonset_eviction_for_nodes: Option<bool>,
    /// Longest time that the autoscaler waits for pods to end before it removes their node.
    pub max_graceful_termination_sec: Option<i64>,
    /// Fewest replicas that a workload needs for its pods to be evicted from a node that is removed.
    pub min_replica_count: Option<i64>,
    /// Deletes the Kubernetes Node object when a node was stopped to be used again later.
    pub recycle_node_deletion_enabled: Option<bool>,
    /// Adds nodes even when the cluster has no node that is ready.
    pub scale_up_from_zero: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long a node has to be underused before it is removed, such as `10m`.
    pub fn cool_down_duration(mut self, value: impl Into<String>) -> Self {
        self.cool_down_duration = Some(value.into());
        self
    }

    /// How long a new node is left out of the search for underused ones, such as `10m`.
    pub fn unneeded_duration(mut self, value: impl Into<String>) -> Self {
        self.unneeded_duration = Some(value.into());
        self
    }

    /// Share of a node's resources that pods request, below which the node counts as underused.
    pub fn utilization_threshold(mut self, value: impl Into<String>) -> Self {
        self.utilization_threshold = Some(value.into());
        self
    }

    /// Share of a node's GPUs that pods request, below which the node counts as underused.
    pub fn gpu_utilization_threshold(mut self, value: impl Into<String>) -> Self {
        self.gpu_utilization_threshold = Some(value.into());
        self
    }

    /// How often the autoscaler looks whether nodes are missing or underused, such as `30s`.
    pub fn scan_interval(mut self, value: impl Into<String>) -> Self {
        self.scan_interval = Some(value.into());
        self
    }

    /// Lets the autoscaler remove nodes.
    pub fn scale_down_enabled(mut self, value: bool) -> Self {
        self.scale_down_enabled = Some(value);
        self
    }

    /// How the autoscaler chooses among several node pools: `least-waste`, `random` or `priority`.
    pub fn expander(mut self, value: impl Into<String>) -> Self {
        self.expander = Some(value.into());
        self
    }

    /// Keeps nodes on which pods of `kube-system` run, DaemonSets and mirror pods not counted.
    pub fn skip_nodes_with_system_pods(mut self, value: bool) -> Self {
        self.skip_nodes_with_system_pods = Some(value);
        self
    }

    /// Keeps nodes on which pods use local storage, such as `emptyDir` or `hostPath`.
    pub fn skip_nodes_with_local_storage(mut self, value: bool) -> Self {
        self.skip_nodes_with_local_storage = Some(value);
        self
    }

    /// Evicts the pods of DaemonSets before a node is removed.
    pub fn daemonset_eviction_for_nodes(mut self, value: bool) -> Self {
        self.daemonset_eviction_for_nodes = Some(value);
        self
    }

    /// Longest time that the autoscaler waits for pods to end before it removes their node.
    pub fn max_graceful_termination_sec(mut self, value: i64) -> Self {
        self.max_graceful_termination_sec = Some(value);
        self
    }

    /// Fewest replicas that a workload needs for its pods to be evicted from a node that is removed.
    pub fn min_replica_count(mut self, value: i64) -> Self {
        self.min_replica_count = Some(value);
        self
    }

    /// Deletes the Kubernetes Node object when a node was stopped to be used again later.
    pub fn recycle_node_deletion_enabled(mut self, value: bool) -> Self {
        self.recycle_node_deletion_enabled = Some(value);
        self
    }

    /// Adds nodes even when the cluster has no node that is ready.
    pub fn scale_up_from_zero(mut self, value: bool) -> Self {
        self.scale_up_from_zero = Some(value);
        self
    }
}

record! {
    Body: BODY,
    0 cool_down_duration: OptStr = Field::string("cool_down_duration"),
    1 unneeded_duration: OptStr = Field::string("unneeded_duration"),
    2 utilization_threshold: OptStr = Field::string("utilization_threshold"),
    3 gpu_utilization_threshold: OptStr = Field::string("gpu_utilization_threshold"),
    4 scan_interval: OptStr = Field::string("scan_interval"),
    5 scale_down_enabled: OptBool = Field::boolean("scale_down_enabled"),
    6 expander: OptStr = Field::string("expander"),
    7 skip_nodes_with_system_pods: OptBool = Field::boolean("skip_nodes_with_system_pods"),
    8 skip_nodes_with_local_storage: OptBool = Field::boolean("skip_nodes_with_local_storage"),
    9 daemonset_eviction_for_nodes: OptBool = Field::boolean("daemonset_eviction_for_nodes"),
    10 max_graceful_termination_sec: OptInt = Field::int32("max_graceful_termination_sec"),
    11 min_replica_count: OptInt = Field::int32("min_replica_count"),
    12 recycle_node_deletion_enabled: OptBool = Field::boolean("recycle_node_deletion_enabled"),
    13 scale_up_from_zero: OptBool = Field::boolean("scale_up_from_zero"),
}

/// Response of `CreateAutoscalingConfig`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateAutoscalingConfigResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateAutoscalingConfigResponse: CREATE_AUTOSCALING_CONFIG_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateAutoscalingConfigRequest,
    Body,
    CreateAutoscalingConfigResponse,
}
