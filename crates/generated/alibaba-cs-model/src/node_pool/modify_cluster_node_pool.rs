// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ModifyClusterNodePool.json; do not edit.
//! Changes the configuration of a node pool.
//!
//! Asynchronous: DescribeTaskInfo follows the task.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyClusterNodePool).

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

pub use crate::shapes::{
    DataDisk, InstancePatterns, Management2, PrivatePoolOptions2, SpotPriceLimit2, Tag,
    Taint, TeeConfig2,
};

operation! {
    name: "ModifyClusterNodePool",
    effect: Effect::Write,
    request: ModifyClusterNodePoolRequest = MODIFY_CLUSTER_NODE_POOL_REQUEST,
    response: ModifyClusterNodePoolResponse = MODIFY_CLUSTER_NODE_POOL_RESPONSE,
    method: "PUT",
    path: "/clusters/{ClusterId}/nodepools/{NodepoolId}",
}

/// Request of `ModifyClusterNodePool`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolRequest {
    /// `ClusterId`: text.
    pub cluster_id: String,
    /// `NodepoolId`: text.
    pub nodepool_id: String,
    /// `body`: record.
    pub body: Option<Body>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyClusterNodePoolRequest {
    /// Starts with the required members.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            nodepool_id: nodepool_id.into(),
            ..Self::default()
        }
    }

    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    ModifyClusterNodePoolRequest: MODIFY_CLUSTER_NODE_POOL_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 nodepool_id: Str = Field::string("NodepoolId").place(Place::Path).required(),
    2 body: Opt = Field::record("body", &BODY).place(Place::Payload),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// `nodepool_info`: record.
    pub nodepool_info: Option<NodepoolInfo>,
    /// `auto_scaling`: record.
    pub auto_scaling: Option<AutoScaling>,
    /// `management`: record.
    pub management: Option<Management2>,
    /// `scaling_group`: record.
    pub scaling_group: Option<ScalingGroup>,
    /// `kubernetes_config`: record.
    pub kubernetes_config: Option<KubernetesConfig>,
    /// `tee_config`: record.
    pub tee_config: Option<TeeConfig2>,
    /// `update_nodes`: yes or no.
    pub update_nodes: Option<bool>,
    /// `concurrency`: yes or no.
    pub concurrency: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Body {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `nodepool_info`.
    pub fn nodepool_info(mut self, value: NodepoolInfo) -> Self {
        self.nodepool_info = Some(value);
        self
    }

    /// Sets `auto_scaling`.
    pub fn auto_scaling(mut self, value: AutoScaling) -> Self {
        self.auto_scaling = Some(value);
        self
    }

    /// Sets `management`.
    pub fn management(mut self, value: Management2) -> Self {
        self.management = Some(value);
        self
    }

    /// Sets `scaling_group`.
    pub fn scaling_group(mut self, value: ScalingGroup) -> Self {
        self.scaling_group = Some(value);
        self
    }

    /// Sets `kubernetes_config`.
    pub fn kubernetes_config(mut self, value: KubernetesConfig) -> Self {
        self.kubernetes_config = Some(value);
        self
    }

    /// Sets `tee_config`.
    pub fn tee_config(mut self, value: TeeConfig2) -> Self {
        self.tee_config = Some(value);
        self
    }

    /// Sets `update_nodes`.
    pub fn update_nodes(mut self, value: bool) -> Self {
        self.update_nodes = Some(value);
        self
    }

    /// Sets `concurrency`.
    pub fn concurrency(mut self, value: bool) -> Self {
        self.concurrency = Some(value);
        self
    }
}

record! {
    Body: BODY,
    0 nodepool_info: Opt = Field::record("nodepool_info", &NODEPOOL_INFO),
    1 auto_scaling: Opt = Field::record("auto_scaling", &AUTO_SCALING),
    2 management: Opt = Field::record("management", &crate::shapes::MANAGEMENT2),
    3 scaling_group: Opt = Field::record("scaling_group", &SCALING_GROUP),
    4 kubernetes_config: Opt = Field::record("kubernetes_config", &KUBERNETES_CONFIG),
    5 tee_config: Opt = Field::record("tee_config", &crate::shapes::TEE_CONFIG2),
    6 update_nodes: OptBool = Field::boolean("update_nodes"),
    7 concurrency: OptBool = Field::boolean("concurrency"),
}

/// `body.nodepool_info` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct NodepoolInfo {
    /// `name`: text.
    pub name: Option<String>,
    /// `resource_group_id`: text.
    pub resource_group_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl NodepoolInfo {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `resource_group_id`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

record! {
    NodepoolInfo: NODEPOOL_INFO,
    0 name: OptStr = Field::string("name"),
    1 resource_group_id: OptStr = Field::string("resource_group_id"),
}

/// `body.auto_scaling` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct AutoScaling {
    /// `enable`: yes or no.
    pub enable: Option<bool>,
    /// `type`: text. Deprecated.
    pub r#type: Option<String>,
    /// `max_instances`: integer.
    pub max_instances: Option<i64>,
    /// `min_instances`: integer.
    pub min_instances: Option<i64>,
    /// `is_bond_eip`: yes or no. Deprecated.
    pub is_bond_eip: Option<bool>,
    /// `eip_internet_charge_type`: text. Deprecated.
    pub eip_internet_charge_type: Option<String>,
    /// `eip_bandwidth`: integer. Deprecated.
    pub eip_bandwidth: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AutoScaling {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enable`.
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `max_instances`.
    pub fn max_instances(mut self, value: i64) -> Self {
        self.max_instances = Some(value);
        self
    }

    /// Sets `min_instances`.
    pub fn min_instances(mut self, value: i64) -> Self {
        self.min_instances = Some(value);
        self
    }

    /// Sets `is_bond_eip`.
    pub fn is_bond_eip(mut self, value: bool) -> Self {
        self.is_bond_eip = Some(value);
        self
    }

    /// Sets `eip_internet_charge_type`.
    pub fn eip_internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.eip_internet_charge_type = Some(value.into());
        self
    }

    /// Sets `eip_bandwidth`.
    pub fn eip_bandwidth(mut self, value: i64) -> Self {
        self.eip_bandwidth = Some(value);
        self
    }
}

record! {
    AutoScaling: AUTO_SCALING,
    0 enable: OptBool = Field::boolean("enable"),
    1 r#type: OptStr = Field::string("type").deprecated(),
    2 max_instances: OptInt = Field::int64("max_instances"),
    3 min_instances: OptInt = Field::int64("min_instances"),
    4 is_bond_eip: OptBool = Field::boolean("is_bond_eip").deprecated(),
    5 eip_internet_charge_type: OptStr = Field::string("eip_internet_charge_type").deprecated(),
    6 eip_bandwidth: OptInt = Field::int64("eip_bandwidth").deprecated(),
}

/// `body.scaling_group` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct ScalingGroup {
    /// `vswitch_ids`: texts.
    pub vswitch_ids: Vec<String>,
    /// `instance_types`: texts.
    pub instance_types: Vec<String>,
    /// `instance_charge_type`: text.
    pub instance_charge_type: Option<String>,
    /// `period`: integer.
    pub period: Option<i64>,
    /// `period_unit`: text.
    pub period_unit: Option<String>,
    /// `auto_renew`: yes or no.
    pub auto_renew: Option<bool>,
    /// `auto_renew_period`: integer.
    pub auto_renew_period: Option<i64>,
    /// `spot_strategy`: text.
    pub spot_strategy: Option<String>,
    /// `spot_price_limit`: records.
    pub spot_price_limit: Vec<SpotPriceLimit2>,
    /// `image_type`: text.
    pub image_type: Option<String>,
    /// `image_id`: text.
    pub image_id: Option<String>,
    /// `system_disk_category`: text.
    pub system_disk_category: Option<String>,
    /// `system_disk_categories`: texts, at most 10 elements.
    pub system_disk_categories: Vec<String>,
    /// `system_disk_size`: integer.
    pub system_disk_size: Option<i64>,
    /// `system_disk_performance_level`: text.
    pub system_disk_performance_level: Option<String>,
    /// `system_disk_encrypted`: yes or no.
    pub system_disk_encrypted: Option<bool>,
    /// `system_disk_kms_key_id`: text.
    pub system_disk_kms_key_id: Option<String>,
    /// `system_disk_encrypt_algorithm`: text.
    pub system_disk_encrypt_algorithm: Option<String>,
    /// `system_disk_provisioned_iops`: integer.
    pub system_disk_provisioned_iops: Option<i64>,
    /// `system_disk_bursting_enabled`: yes or no.
    pub system_disk_bursting_enabled: Option<bool>,
    /// `data_disks`: records.
    pub data_disks: Vec<DataDisk>,
    /// `key_pair`: text.
    pub key_pair: Option<String>,
    /// `login_password`: text.
    pub login_password: Option<String>,
    /// `internet_charge_type`: text.
    pub internet_charge_type: Option<String>,
    /// `internet_max_bandwidth_out`: integer.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `tags`: records.
    pub tags: Vec<Tag>,
    /// `desired_size`: integer.
    pub desired_size: Option<i64>,
    /// `multi_az_policy`: text.
    pub multi_az_policy: Option<String>,
    /// `scaling_policy`: text.
    pub scaling_policy: Option<String>,
    /// `on_demand_base_capacity`: integer.
    pub on_demand_base_capacity: Option<i64>,
    /// `on_demand_percentage_above_base_capacity`: integer.
    pub on_demand_percentage_above_base_capacity: Option<i64>,
    /// `spot_instance_pools`: integer.
    pub spot_instance_pools: Option<i64>,
    /// `spot_instance_remedy`: yes or no.
    pub spot_instance_remedy: Option<bool>,
    /// `compensate_with_on_demand`: yes or no.
    pub compensate_with_on_demand: Option<bool>,
    /// `rds_instances`: texts.
    pub rds_instances: Vec<String>,
    /// `private_pool_options`: record.
    pub private_pool_options: Option<PrivatePoolOptions2>,
    /// `platform`: text. Deprecated.
    pub platform: Option<String>,
    /// `instance_patterns`: records.
    pub instance_patterns: Vec<InstancePatterns>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ScalingGroup {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `vswitch_ids`.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `instance_types`.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = cloudspec_wire::all(value);
        self
    }

    /// Sets `instance_charge_type`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets `period_unit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Sets `auto_renew`.
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// Sets `auto_renew_period`.
    pub fn auto_renew_period(mut self, value: i64) -> Self {
        self.auto_renew_period = Some(value);
        self
    }

    /// Sets `spot_strategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Sets `spot_price_limit`.
    pub fn spot_price_limit(
        mut self,
        value: impl IntoIterator<Item = SpotPriceLimit2>,
    ) -> Self {
        self.spot_price_limit = cloudspec_wire::all(value);
        self
    }

    /// Sets `image_type`.
    pub fn image_type(mut self, value: impl Into<String>) -> Self {
        self.image_type = Some(value.into());
        self
    }

    /// Sets `image_id`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `system_disk_category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Sets `system_disk_categories`.
    pub fn system_disk_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.system_disk_categories = cloudspec_wire::all(value);
        self
    }

    /// Sets `system_disk_size`.
    pub fn system_disk_size(mut self, value: i64) -> Self {
        self.system_disk_size = Some(value);
        self
    }

    /// Sets `system_disk_performance_level`.
    pub fn system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_performance_level = Some(value.into());
        self
    }

    /// Sets `system_disk_encrypted`.
    pub fn system_disk_encrypted(mut self, value: bool) -> Self {
        self.system_disk_encrypted = Some(value);
        self
    }

    /// Sets `system_disk_kms_key_id`.
    pub fn system_disk_kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.system_disk_kms_key_id = Some(value.into());
        self
    }

    /// Sets `system_disk_encrypt_algorithm`.
    pub fn system_disk_encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.system_disk_encrypt_algorithm = Some(value.into());
        self
    }

    /// Sets `system_disk_provisioned_iops`.
    pub fn system_disk_provisioned_iops(mut self, value: i64) -> Self {
        self.system_disk_provisioned_iops = Some(value);
        self
    }

    /// Sets `system_disk_bursting_enabled`.
    pub fn system_disk_bursting_enabled(mut self, value: bool) -> Self {
        self.system_disk_bursting_enabled = Some(value);
        self
    }

    /// Sets `data_disks`.
    pub fn data_disks(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disks = cloudspec_wire::all(value);
        self
    }

    /// Sets `key_pair`.
    pub fn key_pair(mut self, value: impl Into<String>) -> Self {
        self.key_pair = Some(value.into());
        self
    }

    /// Sets `login_password`.
    pub fn login_password(mut self, value: impl Into<String>) -> Self {
        self.login_password = Some(value.into());
        self
    }

    /// Sets `internet_charge_type`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Sets `internet_max_bandwidth_out`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }

    /// Sets `desired_size`.
    pub fn desired_size(mut self, value: i64) -> Self {
        self.desired_size = Some(value);
        self
    }

    /// Sets `multi_az_policy`.
    pub fn multi_az_policy(mut self, value: impl Into<String>) -> Self {
        self.multi_az_policy = Some(value.into());
        self
    }

    /// Sets `scaling_policy`.
    pub fn scaling_policy(mut self, value: impl Into<String>) -> Self {
        self.scaling_policy = Some(value.into());
        self
    }

    /// Sets `on_demand_base_capacity`.
    pub fn on_demand_base_capacity(mut self, value: i64) -> Self {
        self.on_demand_base_capacity = Some(value);
        self
    }

    /// Sets `on_demand_percentage_above_base_capacity`.
    pub fn on_demand_percentage_above_base_capacity(mut self, value: i64) -> Self {
        self.on_demand_percentage_above_base_capacity = Some(value);
        self
    }

    /// Sets `spot_instance_pools`.
    pub fn spot_instance_pools(mut self, value: i64) -> Self {
        self.spot_instance_pools = Some(value);
        self
    }

    /// Sets `spot_instance_remedy`.
    pub fn spot_instance_remedy(mut self, value: bool) -> Self {
        self.spot_instance_remedy = Some(value);
        self
    }

    /// Sets `compensate_with_on_demand`.
    pub fn compensate_with_on_demand(mut self, value: bool) -> Self {
        self.compensate_with_on_demand = Some(value);
        self
    }

    /// Sets `rds_instances`.
    pub fn rds_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rds_instances = cloudspec_wire::all(value);
        self
    }

    /// Sets `private_pool_options`.
    pub fn private_pool_options(mut self, value: PrivatePoolOptions2) -> Self {
        self.private_pool_options = Some(value);
        self
    }

    /// Sets `platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Sets `instance_patterns`.
    pub fn instance_patterns(
        mut self,
        value: impl IntoIterator<Item = InstancePatterns>,
    ) -> Self {
        self.instance_patterns = cloudspec_wire::all(value);
        self
    }
}

record! {
    ScalingGroup: SCALING_GROUP,
    0 vswitch_ids: List = Field::string("vswitch_ids").list(),
    1 instance_types: List = Field::string("instance_types").list(),
    2 instance_charge_type: OptStr = Field::string("instance_charge_type"),
    3 period: OptInt = Field::int64("period"),
    4 period_unit: OptStr = Field::string("period_unit"),
    5 auto_renew: OptBool = Field::boolean("auto_renew"),
    6 auto_renew_period: OptInt = Field::int64("auto_renew_period"),
    7 spot_strategy: OptStr = Field::string("spot_strategy"),
    8 spot_price_limit: List = Field::record("spot_price_limit", &crate::shapes::SPOT_PRICE_LIMIT2).list(),
    9 image_type: OptStr = Field::string("image_type"),
    10 image_id: OptStr = Field::string("image_id"),
    11 system_disk_category: OptStr = Field::string("system_disk_category"),
    12 system_disk_categories: List = Field::string("system_disk_categories").list().limits(&Limits::new().items(None, Some(10))),
    13 system_disk_size: OptInt = Field::int64("system_disk_size"),
    14 system_disk_performance_level: OptStr = Field::string("system_disk_performance_level"),
    15 system_disk_encrypted: OptBool = Field::boolean("system_disk_encrypted"),
    16 system_disk_kms_key_id: OptStr = Field::string("system_disk_kms_key_id"),
    17 system_disk_encrypt_algorithm: OptStr = Field::string("system_disk_encrypt_algorithm"),
    18 system_disk_provisioned_iops: OptInt = Field::int64("system_disk_provisioned_iops"),
    19 system_disk_bursting_enabled: OptBool = Field::boolean("system_disk_bursting_enabled"),
    20 data_disks: List = Field::record("data_disks", &crate::shapes::DATA_DISK).list(),
    21 key_pair: OptStr = Field::string("key_pair"),
    22 login_password: OptStr = Field::string("login_password").secret(),
    23 internet_charge_type: OptStr = Field::string("internet_charge_type"),
    24 internet_max_bandwidth_out: OptInt = Field::int64("internet_max_bandwidth_out"),
    25 tags: List = Field::record("tags", &crate::shapes::TAG).list(),
    26 desired_size: OptInt = Field::int64("desired_size"),
    27 multi_az_policy: OptStr = Field::string("multi_az_policy"),
    28 scaling_policy: OptStr = Field::string("scaling_policy"),
    29 on_demand_base_capacity: OptInt = Field::int64("on_demand_base_capacity"),
    30 on_demand_percentage_above_base_capacity: OptInt = Field::int64("on_demand_percentage_above_base_capacity"),
    31 spot_instance_pools: OptInt = Field::int64("spot_instance_pools"),
    32 spot_instance_remedy: OptBool = Field::boolean("spot_instance_remedy"),
    33 compensate_with_on_demand: OptBool = Field::boolean("compensate_with_on_demand"),
    34 rds_instances: List = Field::string("rds_instances").list(),
    35 private_pool_options: Opt = Field::record("private_pool_options", &crate::shapes::PRIVATE_POOL_OPTIONS2),
    36 platform: OptStr = Field::string("platform").deprecated(),
    37 instance_patterns: List = Field::record("instance_patterns", &crate::shapes::INSTANCE_PATTERNS).list(),
}

/// `body.kubernetes_config` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct KubernetesConfig {
    /// `labels`: records.
    pub labels: Vec<Tag>,
    /// `taints`: records.
    pub taints: Vec<Taint>,
    /// `runtime`: text.
    pub runtime: Option<String>,
    /// `runtime_version`: text.
    pub runtime_version: Option<String>,
    /// `cpu_policy`: text.
    pub cpu_policy: Option<String>,
    /// `unschedulable`: yes or no.
    pub unschedulable: Option<bool>,
    /// `user_data`: text.
    pub user_data: Option<String>,
    /// `cms_enabled`: yes or no.
    pub cms_enabled: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl KubernetesConfig {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.labels = cloudspec_wire::all(value);
        self
    }

    /// Sets `taints`.
    pub fn taints(mut self, value: impl IntoIterator<Item = Taint>) -> Self {
        self.taints = cloudspec_wire::all(value);
        self
    }

    /// Sets `runtime`.
    pub fn runtime(mut self, value: impl Into<String>) -> Self {
        self.runtime = Some(value.into());
        self
    }

    /// Sets `runtime_version`.
    pub fn runtime_version(mut self, value: impl Into<String>) -> Self {
        self.runtime_version = Some(value.into());
        self
    }

    /// Sets `cpu_policy`.
    pub fn cpu_policy(mut self, value: impl Into<String>) -> Self {
        self.cpu_policy = Some(value.into());
        self
    }

    /// Sets `unschedulable`.
    pub fn unschedulable(mut self, value: bool) -> Self {
        self.unschedulable = Some(value);
        self
    }

    /// Sets `user_data`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `cms_enabled`.
    pub fn cms_enabled(mut self, value: bool) -> Self {
        self.cms_enabled = Some(value);
        self
    }
}

record! {
    KubernetesConfig: KUBERNETES_CONFIG,
    0 labels: List = Field::record("labels", &crate::shapes::TAG).list(),
    1 taints: List = Field::record("taints", &crate::shapes::TAINT).list(),
    2 runtime: OptStr = Field::string("runtime"),
    3 runtime_version: OptStr = Field::string("runtime_version"),
    4 cpu_policy: OptStr = Field::string("cpu_policy"),
    5 unschedulable: OptBool = Field::boolean("unschedulable"),
    6 user_data: OptStr = Field::string("user_data"),
    7 cms_enabled: OptBool = Field::boolean("cms_enabled"),
}

/// Response of `ModifyClusterNodePool`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolResponse {
    /// `task_id`: text.
    pub task_id: Option<String>,
    /// `nodepool_id`: text.
    pub nodepool_id: Option<String>,
    /// `request_id`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ModifyClusterNodePoolResponse: MODIFY_CLUSTER_NODE_POOL_RESPONSE,
    0 task_id: OptStr = Field::string("task_id"),
    1 nodepool_id: OptStr = Field::string("nodepool_id"),
    2 request_id: OptStr = Field::string("request_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyClusterNodePoolRequest,
    Body,
    NodepoolInfo,
    AutoScaling,
    ScalingGroup,
    KubernetesConfig,
    ModifyClusterNodePoolResponse,
}
