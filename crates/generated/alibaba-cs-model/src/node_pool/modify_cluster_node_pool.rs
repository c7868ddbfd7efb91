// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ModifyClusterNodePool.json; do not edit.
//! Changes the configuration of a node pool.
//!
//! Asynchronous: `DescribeTaskInfo` follows the task.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyClusterNodePool), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Place, open_enum, operation, record,
};

pub use crate::shapes::{
    BodyManagement, CpuPolicy, DataDisk, EipInternetChargeType, ImagePlatform, ImageType,
    InstanceChargeType, InstancePatterns, InternetChargeType, PrivatePoolOptions,
    ScalingInstanceKind, ScalingPolicy, SpotPriceLimit, SpotStrategy, Tag, Taint,
    TeeConfig,
};

operation! {
    name: "ModifyClusterNodePool",
    effect: Effect::Write,
    request: ModifyClusterNodePoolRequest = MODIFY_CLUSTER_NODE_POOL_REQUEST,
    response: ModifyClusterNodePoolResponse = MODIFY_CLUSTER_NODE_POOL_RESPONSE,
    method: "PUT",
    path: "/clusters/{ClusterId}/nodepools/{NodepoolId}",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `ModifyClusterNodePool`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyClusterNodePoolRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, nodepool_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            nodepool_id: nodepool_id.into(),
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
    ModifyClusterNodePoolRequest: MODIFY_CLUSTER_NODE_POOL_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 nodepool_id: Str = Field::string("NodepoolId").place(Place::Path).required(),
    2 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Settings of the node pool itself.
    pub nodepool_info: Option<NodepoolInfo>,
    /// How the node pool grows and shrinks automatically.
    pub auto_scaling: Option<AutoScaling>,
    /// How the node pool is managed by the provider.
    pub management: Option<BodyManagement>,
    /// Settings of the instances behind the node pool.
    pub scaling_group: Option<ScalingGroup>,
    /// How the nodes join Kubernetes: labels, taints, container runtime, CPU policy, user data.
    pub kubernetes_config: Option<KubernetesConfig>,
    /// Whether the nodes run confidential computing (TEE).
    pub tee_config: Option<TeeConfig>,
    /// Gives nodes that are there the labels and taints of the node pool, too.
    pub update_nodes: Option<bool>,
    /// Whether several nodes are removed at once.
    pub concurrency: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Settings of the node pool itself.
    pub fn nodepool_info(mut self, value: NodepoolInfo) -> Self {
        self.nodepool_info = Some(value);
        self
    }

    /// How the node pool grows and shrinks automatically.
    pub fn auto_scaling(mut self, value: AutoScaling) -> Self {
        self.auto_scaling = Some(value);
        self
    }

    /// How the node pool is managed by the provider.
    pub fn management(mut self, value: BodyManagement) -> Self {
        self.management = Some(value);
        self
    }

    /// Settings of the instances behind the node pool.
    pub fn scaling_group(mut self, value: ScalingGroup) -> Self {
        self.scaling_group = Some(value);
        self
    }

    /// How the nodes join Kubernetes: labels, taints, container runtime, CPU policy, user data.
    pub fn kubernetes_config(mut self, value: KubernetesConfig) -> Self {
        self.kubernetes_config = Some(value);
        self
    }

    /// Whether the nodes run confidential computing (TEE).
    pub fn tee_config(mut self, value: TeeConfig) -> Self {
        self.tee_config = Some(value);
        self
    }

    /// Gives nodes that are there the labels and taints of the node pool, too.
    pub fn update_nodes(mut self, value: bool) -> Self {
        self.update_nodes = Some(value);
        self
    }

    /// Whether several nodes are removed at once.
    pub fn concurrency(mut self, value: bool) -> Self {
        self.concurrency = Some(value);
        self
    }
}

record! {
    Body: BODY,
    0 nodepool_info: Opt = Field::record("nodepool_info", &NODEPOOL_INFO),
    1 auto_scaling: Opt = Field::record("auto_scaling", &AUTO_SCALING),
    2 management: Opt = Field::record("management", &crate::shapes::BODY_MANAGEMENT),
    3 scaling_group: Opt = Field::record("scaling_group", &SCALING_GROUP),
    4 kubernetes_config: Opt = Field::record("kubernetes_config", &KUBERNETES_CONFIG),
    5 tee_config: Opt = Field::record("tee_config", &crate::shapes::TEE_CONFIG),
    6 update_nodes: OptBool = Field::boolean("update_nodes"),
    7 concurrency: OptBool = Field::boolean("concurrency"),
}

/// `body.nodepool_info` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct NodepoolInfo {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Id of the resource group that the cluster or node pool belongs to (`rg-...`).
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NodepoolInfo {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the cluster, node pool, add-on or other resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the resource group that the cluster or node pool belongs to (`rg-...`).
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
    /// Whether it is in force; other settings beside it count only then.
    pub enable: Option<bool>,
    /// Kind of the resource or task, where there are several kinds. Deprecated.
    #[deprecated]
    pub r#type: Option<ScalingInstanceKind>,
    /// How many nodes scaling may lead to at most.
    pub max_instances: Option<i64>,
    /// How many nodes scaling leaves at least.
    pub min_instances: Option<i64>,
    /// Whether each node gets an elastic IP address. Deprecated.
    #[deprecated]
    pub is_bond_eip: Option<bool>,
    /// How the traffic of the nodes' elastic IP addresses is paid for. Deprecated.
    #[deprecated]
    pub eip_internet_charge_type: Option<EipInternetChargeType>,
    /// Highest bandwidth of each node's elastic IP address. Unit: Mbit/s. Deprecated.
    #[deprecated]
    pub eip_bandwidth: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AutoScaling {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is in force; other settings beside it count only then.
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }

    /// Kind of the resource or task, where there are several kinds.
    #[deprecated]
    pub fn r#type(mut self, value: impl Into<ScalingInstanceKind>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// How many nodes scaling may lead to at most.
    pub fn max_instances(mut self, value: i64) -> Self {
        self.max_instances = Some(value);
        self
    }

    /// How many nodes scaling leaves at least.
    pub fn min_instances(mut self, value: i64) -> Self {
        self.min_instances = Some(value);
        self
    }

    /// Whether each node gets an elastic IP address.
    #[deprecated]
    pub fn is_bond_eip(mut self, value: bool) -> Self {
        self.is_bond_eip = Some(value);
        self
    }

    /// How the traffic of the nodes' elastic IP addresses is paid for.
    #[deprecated]
    pub fn eip_internet_charge_type(
        mut self,
        value: impl Into<EipInternetChargeType>,
    ) -> Self {
        self.eip_internet_charge_type = Some(value.into());
        self
    }

    /// Highest bandwidth of each node's elastic IP address.
    #[deprecated]
    pub fn eip_bandwidth(mut self, value: i64) -> Self {
        self.eip_bandwidth = Some(value);
        self
    }
}

record! {
    AutoScaling: AUTO_SCALING,
    0 enable: OptBool = Field::boolean("enable"),
    1 r#type: Opt = Field::one_of("type", ScalingInstanceKind::VALUES).deprecated(),
    2 max_instances: OptInt = Field::int64("max_instances"),
    3 min_instances: OptInt = Field::int64("min_instances"),
    4 is_bond_eip: OptBool = Field::boolean("is_bond_eip").deprecated(),
    5 eip_internet_charge_type: Opt = Field::one_of("eip_internet_charge_type", EipInternetChargeType::VALUES).deprecated(),
    6 eip_bandwidth: OptInt = Field::int64("eip_bandwidth").deprecated(),
}

/// `body.scaling_group` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct ScalingGroup {
    /// Ids of the vSwitches for new nodes. Several in different zones spread the nodes.
    pub vswitch_ids: Vec<String>,
    /// Instance types of new nodes. The first one in stock is taken.
    pub instance_types: Vec<String>,
    /// How the instance is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// How long to buy nodes for, counted in `period_unit`.
    pub period: Option<i64>,
    /// Unit in which the length of the subscription is counted.
    pub period_unit: Option<String>,
    /// Whether nodes that are paid by subscription are renewed automatically.
    pub auto_renew: Option<bool>,
    /// How long each automatic renewal of nodes lasts, counted in `period_unit`.
    pub auto_renew_period: Option<i64>,
    /// How spot instances are bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub spot_strategy: Option<SpotStrategy>,
    /// Highest price for spot instances, by instance type.
    pub spot_price_limit: Vec<SpotPriceLimit>,
    /// Kind of operating system image of the nodes, such as `AliyunLinux3`.
    pub image_type: Option<ImageType>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub image_id: Option<String>,
    /// Category of the system disk, which decides its performance and price.
    pub system_disk_category: Option<SystemDiskCategory>,
    /// Categories of the system disk, in order: the next one is taken when one is out of stock. At most 10
    /// elements.
    pub system_disk_categories: Vec<String>,
    /// Size of the system disk of each node. It must hold the image. Unit: GiB.
    pub system_disk_size: Option<i64>,
    /// Performance level of the nodes' system disks, `PL0` to `PL3`; for ESSD disks only. A higher one has
    /// more IOPS.
    pub system_disk_performance_level: Option<String>,
    /// Whether the data on the system disks of the nodes is encrypted.
    pub system_disk_encrypted: Option<bool>,
    /// Id of the key in Key Management Service, a UUID, with which the system disk is encrypted.
    pub system_disk_kms_key_id: Option<String>,
    /// Encryption algorithm of the system disk, such as `aes-256`.
    pub system_disk_encrypt_algorithm: Option<String>,
    /// Operations a second that the system disk has beyond its baseline.
    pub system_disk_provisioned_iops: Option<i64>,
    /// Whether the system disk may go beyond its provisioned performance for a time.
    pub system_disk_bursting_enabled: Option<bool>,
    /// Data disks that each node gets, one entry for each, with category and size.
    pub data_disks: Vec<DataDisk>,
    /// Name of the SSH key pair for logging in to the nodes. Give either this or `login_password`.
    pub key_pair: Option<String>,
    /// Password for logging in to the nodes, 8 to 30 characters of three kinds.
    pub login_password: Option<String>,
    /// How public traffic of the nodes is paid for: `PayByTraffic` or `PayByBandwidth`.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Highest public bandwidth out of each node. Unit: Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// How many nodes the pool should have.
    pub desired_size: Option<i64>,
    /// How nodes are spread over zones: `PRIORITY` by the order of the vSwitches, `COST_OPTIMIZED` by
    /// price.
    pub multi_az_policy: Option<String>,
    /// What scaling down does: `release` the instances, or `recycle` them as stopped ones.
    pub scaling_policy: Option<ScalingPolicy>,
    /// How many pay-as-you-go instances there are at least.
    pub on_demand_base_capacity: Option<i64>,
    /// Share of pay-as-you-go instances beyond that base, in percent.
    pub on_demand_percentage_above_base_capacity: Option<i64>,
    /// How many instance types spot instances are spread over.
    pub spot_instance_pools: Option<i64>,
    /// Whether a spot instance about to be reclaimed is replaced beforehand.
    pub spot_instance_remedy: Option<bool>,
    /// Whether pay-as-you-go instances take the place of spot instances that are out of stock.
    pub compensate_with_on_demand: Option<bool>,
    /// Ids of RDS databases (`rm-...`) whose access lists the nodes are added to.
    pub rds_instances: Vec<String>,
    /// Private pool of reserved capacity that the nodes are created in.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// Operating system of the nodes, such as `AliyunLinux`. Deprecated.
    #[deprecated]
    pub platform: Option<ImagePlatform>,
    /// What instance types must have, instead of naming them.
    pub instance_patterns: Vec<InstancePatterns>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ScalingGroup {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the vSwitches for new nodes.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.vswitch_ids.is_empty());
        self
    }

    /// Instance types of new nodes.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.instance_types.is_empty());
        self
    }

    /// How the instance is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(mut self, value: impl Into<InstanceChargeType>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// How long to buy nodes for, counted in `period_unit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Unit in which the length of the subscription is counted.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Whether nodes that are paid by subscription are renewed automatically.
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// How long each automatic renewal of nodes lasts, counted in `period_unit`.
    pub fn auto_renew_period(mut self, value: i64) -> Self {
        self.auto_renew_period = Some(value);
        self
    }

    /// How spot instances are bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub fn spot_strategy(mut self, value: impl Into<SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Highest price for spot instances, by instance type.
    pub fn spot_price_limit(
        mut self,
        value: impl IntoIterator<Item = SpotPriceLimit>,
    ) -> Self {
        self.spot_price_limit = cloudspec_wire::all(value);
        self.extra.set_empty(8, self.spot_price_limit.is_empty());
        self
    }

    /// Kind of operating system image of the nodes, such as `AliyunLinux3`.
    pub fn image_type(mut self, value: impl Into<ImageType>) -> Self {
        self.image_type = Some(value.into());
        self
    }

    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Category of the system disk, which decides its performance and price.
    pub fn system_disk_category(mut self, value: impl Into<SystemDiskCategory>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Categories of the system disk, in order: the next one is taken when one is out of stock.
    pub fn system_disk_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.system_disk_categories = cloudspec_wire::all(value);
        self.extra.set_empty(12, self.system_disk_categories.is_empty());
        self
    }

    /// Size of the system disk of each node.
    pub fn system_disk_size(mut self, value: i64) -> Self {
        self.system_disk_size = Some(value);
        self
    }

    /// Performance level of the nodes' system disks, `PL0` to `PL3`; for ESSD disks only.
    pub fn system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_performance_level = Some(value.into());
        self
    }

    /// Whether the data on the system disks of the nodes is encrypted.
    pub fn system_disk_encrypted(mut self, value: bool) -> Self {
        self.system_disk_encrypted = Some(value);
        self
    }

    /// Id of the key in Key Management Service, a UUID, with which the system disk is encrypted.
    pub fn system_disk_kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.system_disk_kms_key_id = Some(value.into());
        self
    }

    /// Encryption algorithm of the system disk, such as `aes-256`.
    pub fn system_disk_encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.system_disk_encrypt_algorithm = Some(value.into());
        self
    }

    /// Operations a second that the system disk has beyond its baseline.
    pub fn system_disk_provisioned_iops(mut self, value: i64) -> Self {
        self.system_disk_provisioned_iops = Some(value);
        self
    }

    /// Whether the system disk may go beyond its provisioned performance for a time.
    pub fn system_disk_bursting_enabled(mut self, value: bool) -> Self {
        self.system_disk_bursting_enabled = Some(value);
        self
    }

    /// Data disks that each node gets, one entry for each, with category and size.
    pub fn data_disks(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disks = cloudspec_wire::all(value);
        self.extra.set_empty(20, self.data_disks.is_empty());
        self
    }

    /// Name of the SSH key pair for logging in to the nodes.
    pub fn key_pair(mut self, value: impl Into<String>) -> Self {
        self.key_pair = Some(value.into());
        self
    }

    /// Password for logging in to the nodes, 8 to 30 characters of three kinds.
    pub fn login_password(mut self, value: impl Into<String>) -> Self {
        self.login_password = Some(value.into());
        self
    }

    /// How public traffic of the nodes is paid for: `PayByTraffic` or `PayByBandwidth`.
    pub fn internet_charge_type(mut self, value: impl Into<InternetChargeType>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Highest public bandwidth out of each node.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self.extra.set_empty(25, self.tags.is_empty());
        self
    }

    /// How many nodes the pool should have.
    pub fn desired_size(mut self, value: i64) -> Self {
        self.desired_size = Some(value);
        self
    }

    /// How nodes are spread over zones: `PRIORITY` by the order of the vSwitches, `COST_OPTIMIZED` by
    /// price.
    pub fn multi_az_policy(mut self, value: impl Into<String>) -> Self {
        self.multi_az_policy = Some(value.into());
        self
    }

    /// What scaling down does: `release` the instances, or `recycle` them as stopped ones.
    pub fn scaling_policy(mut self, value: impl Into<ScalingPolicy>) -> Self {
        self.scaling_policy = Some(value.into());
        self
    }

    /// How many pay-as-you-go instances there are at least.
    pub fn on_demand_base_capacity(mut self, value: i64) -> Self {
        self.on_demand_base_capacity = Some(value);
        self
    }

    /// Share of pay-as-you-go instances beyond that base, in percent.
    pub fn on_demand_percentage_above_base_capacity(mut self, value: i64) -> Self {
        self.on_demand_percentage_above_base_capacity = Some(value);
        self
    }

    /// How many instance types spot instances are spread over.
    pub fn spot_instance_pools(mut self, value: i64) -> Self {
        self.spot_instance_pools = Some(value);
        self
    }

    /// Whether a spot instance about to be reclaimed is replaced beforehand.
    pub fn spot_instance_remedy(mut self, value: bool) -> Self {
        self.spot_instance_remedy = Some(value);
        self
    }

    /// Whether pay-as-you-go instances take the place of spot instances that are out of stock.
    pub fn compensate_with_on_demand(mut self, value: bool) -> Self {
        self.compensate_with_on_demand = Some(value);
        self
    }

    /// Ids of RDS databases (`rm-...`) whose access lists the nodes are added to.
    pub fn rds_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rds_instances = cloudspec_wire::all(value);
        self.extra.set_empty(34, self.rds_instances.is_empty());
        self
    }

    /// Private pool of reserved capacity that the nodes are created in.
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }

    /// Operating system of the nodes, such as `AliyunLinux`.
    #[deprecated]
    pub fn platform(mut self, value: impl Into<ImagePlatform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// What instance types must have, instead of naming them.
    pub fn instance_patterns(
        mut self,
        value: impl IntoIterator<Item = InstancePatterns>,
    ) -> Self {
        self.instance_patterns = cloudspec_wire::all(value);
        self.extra.set_empty(37, self.instance_patterns.is_empty());
        self
    }
}

record! {
    ScalingGroup: SCALING_GROUP,
    0 vswitch_ids: List = Field::string("vswitch_ids").list(),
    1 instance_types: List = Field::string("instance_types").list(),
    2 instance_charge_type: Opt = Field::one_of("instance_charge_type", InstanceChargeType::VALUES),
    3 period: OptInt = Field::int64("period"),
    4 period_unit: OptStr = Field::string("period_unit"),
    5 auto_renew: OptBool = Field::boolean("auto_renew"),
    6 auto_renew_period: OptInt = Field::int64("auto_renew_period"),
    7 spot_strategy: Opt = Field::one_of("spot_strategy", SpotStrategy::VALUES),
    8 spot_price_limit: List = Field::record("spot_price_limit", &crate::shapes::SPOT_PRICE_LIMIT).list(),
    9 image_type: Opt = Field::one_of("image_type", ImageType::VALUES),
    10 image_id: OptStr = Field::string("image_id"),
    11 system_disk_category: Opt = Field::one_of("system_disk_category", SystemDiskCategory::VALUES),
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
    23 internet_charge_type: Opt = Field::one_of("internet_charge_type", InternetChargeType::VALUES),
    24 internet_max_bandwidth_out: OptInt = Field::int64("internet_max_bandwidth_out"),
    25 tags: List = Field::record("tags", &crate::shapes::TAG).list(),
    26 desired_size: OptInt = Field::int64("desired_size"),
    27 multi_az_policy: OptStr = Field::string("multi_az_policy"),
    28 scaling_policy: Opt = Field::one_of("scaling_policy", ScalingPolicy::VALUES),
    29 on_demand_base_capacity: OptInt = Field::int64("on_demand_base_capacity"),
    30 on_demand_percentage_above_base_capacity: OptInt = Field::int64("on_demand_percentage_above_base_capacity"),
    31 spot_instance_pools: OptInt = Field::int64("spot_instance_pools"),
    32 spot_instance_remedy: OptBool = Field::boolean("spot_instance_remedy"),
    33 compensate_with_on_demand: OptBool = Field::boolean("compensate_with_on_demand"),
    34 rds_instances: List = Field::string("rds_instances").list(),
    35 private_pool_options: Opt = Field::record("private_pool_options", &crate::shapes::PRIVATE_POOL_OPTIONS),
    36 platform: Opt = Field::one_of("platform", ImagePlatform::VALUES).deprecated(),
    37 instance_patterns: List = Field::record("instance_patterns", &crate::shapes::INSTANCE_PATTERNS).list(),
}

/// `body.kubernetes_config` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct KubernetesConfig {
    /// Labels that the nodes have in Kubernetes, by which pods can be placed on them.
    pub labels: Vec<Tag>,
    /// Taints of the nodes, which keep away pods that do not tolerate them.
    pub taints: Vec<Taint>,
    /// Container runtime of the nodes, such as `containerd`.
    pub runtime: Option<String>,
    /// Version of the container runtime on the nodes, such as `1.6.20` of containerd.
    pub runtime_version: Option<String>,
    /// How kubelet gives out CPUs: `none`, or `static` to pin them.
    pub cpu_policy: Option<CpuPolicy>,
    /// Whether new nodes take no pods until they are allowed to.
    pub unschedulable: Option<bool>,
    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub user_data: Option<String>,
    /// Whether the CloudMonitor agent is installed on the nodes.
    pub cms_enabled: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl KubernetesConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Labels that the nodes have in Kubernetes, by which pods can be placed on them.
    pub fn labels(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.labels = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.labels.is_empty());
        self
    }

    /// Taints of the nodes, which keep away pods that do not tolerate them.
    pub fn taints(mut self, value: impl IntoIterator<Item = Taint>) -> Self {
        self.taints = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.taints.is_empty());
        self
    }

    /// Container runtime of the nodes, such as `containerd`.
    pub fn runtime(mut self, value: impl Into<String>) -> Self {
        self.runtime = Some(value.into());
        self
    }

    /// Version of the container runtime on the nodes, such as `1.6.20` of containerd.
    pub fn runtime_version(mut self, value: impl Into<String>) -> Self {
        self.runtime_version = Some(value.into());
        self
    }

    /// How kubelet gives out CPUs: `none`, or `static` to pin them.
    pub fn cpu_policy(mut self, value: impl Into<CpuPolicy>) -> Self {
        self.cpu_policy = Some(value.into());
        self
    }

    /// Whether new nodes take no pods until they are allowed to.
    pub fn unschedulable(mut self, value: bool) -> Self {
        self.unschedulable = Some(value);
        self
    }

    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Whether the CloudMonitor agent is installed on the nodes.
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
    4 cpu_policy: Opt = Field::one_of("cpu_policy", CpuPolicy::VALUES),
    5 unschedulable: OptBool = Field::boolean("unschedulable"),
    6 user_data: OptStr = Field::string("user_data"),
    7 cms_enabled: OptBool = Field::boolean("cms_enabled"),
}

/// Response of `ModifyClusterNodePool`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolResponse {
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyClusterNodePoolResponse: MODIFY_CLUSTER_NODE_POOL_RESPONSE,
    0 task_id: OptStr = Field::string("task_id"),
    1 nodepool_id: OptStr = Field::string("nodepool_id"),
    2 request_id: OptStr = Field::string("request_id"),
}

open_enum! {
    /// Documented values of `body.scaling_group.system_disk_category`. The provider may add others.
    pub enum SystemDiskCategory {
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
    }
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
