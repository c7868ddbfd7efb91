// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/service.json; do not edit.
//! Shapes that several operations use.

use cloudspec_wire::{Extra, Field, Limits, Timestamp, Value, open_enum, record};

/// The shape `addon`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Addon {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Configuration of the component, as JSON text.
    pub config: Option<String>,
    /// Keeps a component that would be installed by default out of the cluster.
    pub disabled: Option<bool>,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Addon {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the cluster, node pool, add-on or other resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Configuration of the component, as JSON text.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }

    /// Keeps a component that would be installed by default out of the cluster.
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }

    /// Version of the component or of the container runtime.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

record! {
    Addon: ADDON,
    0 name: OptStr = Field::string("name"),
    1 config: OptStr = Field::string("config"),
    2 disabled: OptBool = Field::boolean("disabled"),
    3 version: OptStr = Field::string("version"),
}

/// The shape `AddonInfo`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct AddonInfo {
    /// Name of the add-on, such as `coredns`.
    pub component_name: Option<String>,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// Whether it can be upgraded, according to the check before the upgrade: `true` or `false`, as a text.
    pub ready_to_upgrade: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AddonInfo {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the add-on, such as `coredns`.
    pub fn component_name(mut self, value: impl Into<String>) -> Self {
        self.component_name = Some(value.into());
        self
    }

    /// Version of the component or of the container runtime.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Whether it can be upgraded, according to the check before the upgrade: `true` or `false`, as a text.
    pub fn ready_to_upgrade(mut self, value: impl Into<String>) -> Self {
        self.ready_to_upgrade = Some(value.into());
        self
    }
}

record! {
    AddonInfo: ADDON_INFO,
    0 component_name: OptStr = Field::string("component_name"),
    1 version: OptStr = Field::string("version"),
    2 ready_to_upgrade: OptStr = Field::string("ready_to_upgrade"),
}

/// The shape `AutoRepairPolicy`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct AutoRepairPolicy {
    /// Whether nodes may be restarted to repair them or to install fixes.
    pub restart_node: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AutoRepairPolicy {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether nodes may be restarted to repair them or to install fixes.
    pub fn restart_node(mut self, value: bool) -> Self {
        self.restart_node = Some(value);
        self
    }
}

record! {
    AutoRepairPolicy: AUTO_REPAIR_POLICY,
    0 restart_node: OptBool = Field::boolean("restart_node"),
}

/// The shape `AutoScaling`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct AutoScaling {
    /// Whether it is in force; other settings beside it count only then.
    pub enable: Option<bool>,
    /// Kind of the resource or task, where there are several kinds.
    pub r#type: Option<ScalingInstanceKind>,
    /// How many nodes scaling may lead to at most.
    pub max_instances: Option<i64>,
    /// How many nodes scaling leaves at least.
    pub min_instances: Option<i64>,
    /// How the traffic of the nodes' elastic IP addresses is paid for.
    pub eip_internet_charge_type: Option<EipInternetChargeType>,
    /// Whether each node gets an elastic IP address.
    pub is_bond_eip: Option<bool>,
    /// Highest bandwidth of each node's elastic IP address. Unit: Mbit/s.
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

    /// How the traffic of the nodes' elastic IP addresses is paid for.
    pub fn eip_internet_charge_type(
        mut self,
        value: impl Into<EipInternetChargeType>,
    ) -> Self {
        self.eip_internet_charge_type = Some(value.into());
        self
    }

    /// Whether each node gets an elastic IP address.
    pub fn is_bond_eip(mut self, value: bool) -> Self {
        self.is_bond_eip = Some(value);
        self
    }

    /// Highest bandwidth of each node's elastic IP address.
    pub fn eip_bandwidth(mut self, value: i64) -> Self {
        self.eip_bandwidth = Some(value);
        self
    }
}

record! {
    AutoScaling: AUTO_SCALING,
    0 enable: OptBool = Field::boolean("enable"),
    1 r#type: Opt = Field::one_of("type", ScalingInstanceKind::VALUES),
    2 max_instances: OptInt = Field::int64("max_instances"),
    3 min_instances: OptInt = Field::int64("min_instances"),
    4 eip_internet_charge_type: Opt = Field::one_of("eip_internet_charge_type", EipInternetChargeType::VALUES),
    5 is_bond_eip: OptBool = Field::boolean("is_bond_eip"),
    6 eip_bandwidth: OptInt = Field::int64("eip_bandwidth"),
}

/// The shape `AutoUpgradePolicy`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct AutoUpgradePolicy {
    /// Whether the kubelet of the nodes is upgraded automatically. Only with `auto_upgrade`.
    pub auto_upgrade_kubelet: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AutoUpgradePolicy {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the kubelet of the nodes is upgraded automatically.
    pub fn auto_upgrade_kubelet(mut self, value: bool) -> Self {
        self.auto_upgrade_kubelet = Some(value);
        self
    }
}

record! {
    AutoUpgradePolicy: AUTO_UPGRADE_POLICY,
    0 auto_upgrade_kubelet: OptBool = Field::boolean("auto_upgrade_kubelet"),
}

/// The shape `AutoVulFixPolicy`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct AutoVulFixPolicy {
    /// Whether nodes may be restarted to repair them or to install fixes.
    pub restart_node: Option<bool>,
    /// Levels of vulnerabilities that are fixed automatically, such as `asap`.
    pub vul_level: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AutoVulFixPolicy {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether nodes may be restarted to repair them or to install fixes.
    pub fn restart_node(mut self, value: bool) -> Self {
        self.restart_node = Some(value);
        self
    }

    /// Levels of vulnerabilities that are fixed automatically, such as `asap`.
    pub fn vul_level(mut self, value: impl Into<String>) -> Self {
        self.vul_level = Some(value.into());
        self
    }
}

record! {
    AutoVulFixPolicy: AUTO_VUL_FIX_POLICY,
    0 restart_node: OptBool = Field::boolean("restart_node"),
    1 vul_level: OptStr = Field::string("vul_level"),
}

/// The shape `Body`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Name of the set of alert rules to switch on or off.
    pub alert_rule_group_name: Option<String>,
    /// Name of one rule in the set; when it is absent, the operation applies to the whole set.
    pub alert_rule_name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the set of alert rules to switch on or off.
    pub fn alert_rule_group_name(mut self, value: impl Into<String>) -> Self {
        self.alert_rule_group_name = Some(value.into());
        self
    }

    /// Name of one rule in the set; when it is absent, the operation applies to the whole set.
    pub fn alert_rule_name(mut self, value: impl Into<String>) -> Self {
        self.alert_rule_name = Some(value.into());
        self
    }
}

record! {
    Body: BODY,
    0 alert_rule_group_name: OptStr = Field::string("alert_rule_group_name"),
    1 alert_rule_name: OptStr = Field::string("alert_rule_name"),
}

/// The shape `BodyManagement`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct BodyManagement {
    /// Whether it is in force; other settings beside it count only then.
    pub enable: Option<bool>,
    /// Whether nodes that fail are repaired automatically.
    pub auto_repair: Option<bool>,
    /// What may be done to repair nodes that fail, such as restarting them.
    pub auto_repair_policy: Option<AutoRepairPolicy>,
    /// Whether vulnerabilities of the nodes are fixed automatically.
    pub auto_vul_fix: Option<bool>,
    /// Which vulnerabilities of the nodes are fixed automatically, and whether nodes may be restarted for
    /// it.
    pub auto_vul_fix_policy: Option<AutoVulFixPolicy>,
    /// Whether the pool or component is upgraded automatically when a new version appears.
    pub auto_upgrade: Option<bool>,
    /// What is upgraded automatically on the nodes, such as the kubelet.
    pub auto_upgrade_policy: Option<ManagementAutoUpgradePolicy>,
    /// How nodes of a managed pool are upgraded automatically. Deprecated.
    #[deprecated]
    pub upgrade_config: Option<ManagementUpgradeConfig>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl BodyManagement {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is in force; other settings beside it count only then.
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }

    /// Whether nodes that fail are repaired automatically.
    pub fn auto_repair(mut self, value: bool) -> Self {
        self.auto_repair = Some(value);
        self
    }

    /// What may be done to repair nodes that fail, such as restarting them.
    pub fn auto_repair_policy(mut self, value: AutoRepairPolicy) -> Self {
        self.auto_repair_policy = Some(value);
        self
    }

    /// Whether vulnerabilities of the nodes are fixed automatically.
    pub fn auto_vul_fix(mut self, value: bool) -> Self {
        self.auto_vul_fix = Some(value);
        self
    }

    /// Which vulnerabilities of the nodes are fixed automatically, and whether nodes may be restarted for
    /// it.
    pub fn auto_vul_fix_policy(mut self, value: AutoVulFixPolicy) -> Self {
        self.auto_vul_fix_policy = Some(value);
        self
    }

    /// Whether the pool or component is upgraded automatically when a new version appears.
    pub fn auto_upgrade(mut self, value: bool) -> Self {
        self.auto_upgrade = Some(value);
        self
    }

    /// What is upgraded automatically on the nodes, such as the kubelet.
    pub fn auto_upgrade_policy(mut self, value: ManagementAutoUpgradePolicy) -> Self {
        self.auto_upgrade_policy = Some(value);
        self
    }

    /// How nodes of a managed pool are upgraded automatically.
    #[deprecated]
    pub fn upgrade_config(mut self, value: ManagementUpgradeConfig) -> Self {
        self.upgrade_config = Some(value);
        self
    }
}

record! {
    BodyManagement: BODY_MANAGEMENT,
    0 enable: OptBool = Field::boolean("enable"),
    1 auto_repair: OptBool = Field::boolean("auto_repair"),
    2 auto_repair_policy: Opt = Field::record("auto_repair_policy", &AUTO_REPAIR_POLICY),
    3 auto_vul_fix: OptBool = Field::boolean("auto_vul_fix"),
    4 auto_vul_fix_policy: Opt = Field::record("auto_vul_fix_policy", &AUTO_VUL_FIX_POLICY),
    5 auto_upgrade: OptBool = Field::boolean("auto_upgrade"),
    6 auto_upgrade_policy: Opt = Field::record("auto_upgrade_policy", &MANAGEMENT_AUTO_UPGRADE_POLICY),
    7 upgrade_config: Opt = Field::record("upgrade_config", &MANAGEMENT_UPGRADE_CONFIG).deprecated(),
}

/// The shape `Data`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// How severe the event is, such as `info`, `warning` or `error`.
    pub level: Option<String>,
    /// Cause of the event, as one word such as `NodePoolUpgradeStart`.
    pub reason: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Data {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// How severe the event is, such as `info`, `warning` or `error`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }

    /// Cause of the event, as one word such as `NodePoolUpgradeStart`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Explanation of the code beside it, for people.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

record! {
    Data: DATA,
    0 level: OptStr = Field::string("level"),
    1 reason: OptStr = Field::string("reason"),
    2 message: OptStr = Field::string("message"),
}

/// The shape `data_disk`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// Category of the disk, such as `cloud_essd`.
    pub category: Option<DataDiskCategory>,
    /// Size of the disk, at least 40. Unit: GiB.
    pub size: Option<i64>,
    /// Whether the data on the disk is encrypted; `false` when left out.
    pub encrypted: Option<String>,
    /// Id of the key in Key Management Service, a UUID, with which the data disk is encrypted.
    pub kms_key_id: Option<String>,
    /// Id of the automatic snapshot policy of the disk; no snapshots are taken when it is absent.
    pub auto_snapshot_policy_id: Option<String>,
    /// Performance level of the disk when it is an ESSD: `PL0` to `PL3`.
    pub performance_level: Option<String>,
    /// Reads and writes a second that are provisioned beyond the disk's base performance; only for
    /// `cloud_auto` disks.
    pub provisioned_iops: Option<i64>,
    /// Lets the disk exceed its provisioned performance for a while; only for `cloud_auto` disks.
    pub bursting_enabled: Option<bool>,
    /// Formats the disk and mounts it when the node is made.
    pub auto_format: Option<bool>,
    /// File system that the disk is formatted with, `ext4` or `xfs`; holds only with `auto_format`.
    pub file_system: Option<String>,
    /// Path that the disk is mounted at; holds only with `auto_format`.
    pub mount_target: Option<String>,
    /// Name of the data disk, 2 to 128 characters.
    pub disk_name: Option<String>,
    /// Device name of the disk in the instance, `/dev/xvdb` to `/dev/xvdz`; the provider chooses one when
    /// it is absent.
    pub device: Option<String>,
    /// `snapshot_id`: string.
    pub snapshot_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DataDisk {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Category of the disk, such as `cloud_essd`.
    pub fn category(mut self, value: impl Into<DataDiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Size of the disk, at least 40.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Whether the data on the disk is encrypted; `false` when left out.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self {
        self.encrypted = Some(value.into());
        self
    }

    /// Id of the key in Key Management Service, a UUID, with which the data disk is encrypted.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Id of the automatic snapshot policy of the disk; no snapshots are taken when it is absent.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Performance level of the disk when it is an ESSD: `PL0` to `PL3`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Reads and writes a second that are provisioned beyond the disk's base performance; only for
    /// `cloud_auto` disks.
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }

    /// Lets the disk exceed its provisioned performance for a while; only for `cloud_auto` disks.
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Formats the disk and mounts it when the node is made.
    pub fn auto_format(mut self, value: bool) -> Self {
        self.auto_format = Some(value);
        self
    }

    /// File system that the disk is formatted with, `ext4` or `xfs`; holds only with `auto_format`.
    pub fn file_system(mut self, value: impl Into<String>) -> Self {
        self.file_system = Some(value.into());
        self
    }

    /// Path that the disk is mounted at; holds only with `auto_format`.
    pub fn mount_target(mut self, value: impl Into<String>) -> Self {
        self.mount_target = Some(value.into());
        self
    }

    /// Name of the data disk, 2 to 128 characters.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Device name of the disk in the instance, `/dev/xvdb` to `/dev/xvdz`; the provider chooses one when
    /// it is absent.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Sets `snapshot_id`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
}

record! {
    DataDisk: DATA_DISK,
    0 category: Opt = Field::one_of("category", DataDiskCategory::VALUES),
    1 size: OptInt = Field::int64("size"),
    2 encrypted: OptStr = Field::string("encrypted"),
    3 kms_key_id: OptStr = Field::string("kms_key_id"),
    4 auto_snapshot_policy_id: OptStr = Field::string("auto_snapshot_policy_id"),
    5 performance_level: OptStr = Field::string("performance_level"),
    6 provisioned_iops: OptInt = Field::int64("provisioned_iops"),
    7 bursting_enabled: OptBool = Field::boolean("bursting_enabled"),
    8 auto_format: OptBool = Field::boolean("auto_format"),
    9 file_system: OptStr = Field::string("file_system"),
    10 mount_target: OptStr = Field::string("mount_target"),
    11 disk_name: OptStr = Field::string("disk_name"),
    12 device: OptStr = Field::string("device"),
    13 snapshot_id: OptStr = Field::string("snapshot_id"),
}

/// The shape `Event`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Event {
    /// Id of the event, by which the support team finds it.
    pub event_id: Option<String>,
    /// Kind of the resource or task, where there are several kinds.
    pub r#type: Option<EventType>,
    /// Where it comes from: what reported the event, or how the node was added, such as `ess_attach`.
    pub source: Option<String>,
    /// `subject`: string.
    pub subject: Option<String>,
    /// `time`: time.
    pub time: Option<Timestamp>,
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// What the entry is about; its own members say what that is.
    pub data: Option<Data>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Event {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the event, by which the support team finds it.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }

    /// Kind of the resource or task, where there are several kinds.
    pub fn r#type(mut self, value: impl Into<EventType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Where it comes from: what reported the event, or how the node was added, such as `ess_attach`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// Sets `subject`.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// Sets `time`.
    pub fn time(mut self, value: impl Into<Timestamp>) -> Self {
        self.time = Some(value.into());
        self
    }

    /// Id of the cluster.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }

    /// What the entry is about; its own members say what that is.
    pub fn data(mut self, value: Data) -> Self {
        self.data = Some(value);
        self
    }
}

record! {
    Event: EVENT,
    0 event_id: OptStr = Field::string("event_id"),
    1 r#type: Opt = Field::one_of("type", EventType::VALUES),
    2 source: OptStr = Field::string("source"),
    3 subject: OptStr = Field::string("subject"),
    4 time: Opt = Field::timestamp("time"),
    5 cluster_id: OptStr = Field::string("cluster_id"),
    6 data: Opt = Field::record("data", &DATA),
}

/// The shape `instance_patterns`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct InstancePatterns {
    /// Number of vCPUs that a suitable instance type has.
    pub core: Option<i64>,
    /// Memory that a suitable instance type has. Unit: GiB.
    pub memory: Option<f64>,
    /// Level of suitable instance families: `EntryLevel`, `EnterpriseLevel` or `CreditEntryLevel`.
    pub instance_family_level: Option<String>,
    /// Highest price an hour that an instance may have.
    pub max_price: Option<f64>,
    /// Processor architectures that suitable instance types may have.
    pub architectures: Vec<String>,
    /// Whether burstable instance types are taken: `Include`, `Exclude` or `Required`.
    pub burst_performance_option: Option<String>,
    /// Instance types that are never taken; `*` stands for any text.
    pub excluded_instance_types: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InstancePatterns {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of vCPUs that a suitable instance type has.
    pub fn core(mut self, value: i64) -> Self {
        self.core = Some(value);
        self
    }

    /// Memory that a suitable instance type has.
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }

    /// Level of suitable instance families: `EntryLevel`, `EnterpriseLevel` or `CreditEntryLevel`.
    pub fn instance_family_level(mut self, value: impl Into<String>) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }

    /// Highest price an hour that an instance may have.
    pub fn max_price(mut self, value: f64) -> Self {
        self.max_price = Some(value);
        self
    }

    /// Processor architectures that suitable instance types may have.
    pub fn architectures(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.architectures = cloudspec_wire::all(value);
        self.extra.set_empty(4, self.architectures.is_empty());
        self
    }

    /// Whether burstable instance types are taken: `Include`, `Exclude` or `Required`.
    pub fn burst_performance_option(mut self, value: impl Into<String>) -> Self {
        self.burst_performance_option = Some(value.into());
        self
    }

    /// Instance types that are never taken; `*` stands for any text.
    pub fn excluded_instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_instance_types = cloudspec_wire::all(value);
        self.extra.set_empty(6, self.excluded_instance_types.is_empty());
        self
    }
}

record! {
    InstancePatterns: INSTANCE_PATTERNS,
    0 core: OptInt = Field::int64("core"),
    1 memory: OptFloat = Field::float("memory"),
    2 instance_family_level: OptStr = Field::string("instance_family_level"),
    3 max_price: OptFloat = Field::float("max_price"),
    4 architectures: List = Field::string("architectures").list(),
    5 burst_performance_option: OptStr = Field::string("burst_performance_option"),
    6 excluded_instance_types: List = Field::string("excluded_instance_types").list(),
}

/// The shape `InterconnectConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct InterconnectConfig {
    /// Id of the Cloud Enterprise Network instance (`cen-...`). Deprecated.
    #[deprecated]
    pub cen_id: Option<String>,
    /// Id of the Cloud Connect network (`ccn-...`). Deprecated.
    #[deprecated]
    pub ccn_id: Option<String>,
    /// Region of the Cloud Connect Network instance. Deprecated.
    #[deprecated]
    pub ccn_region_id: Option<String>,
    /// Bandwidth of the network between an edge node pool and the cloud. Unit: Mbit/s. Deprecated.
    #[deprecated]
    pub bandwidth: Option<i64>,
    /// How long the network package of an edge node pool is bought for. Unit: months. Deprecated.
    #[deprecated]
    pub improved_period: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InterconnectConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the Cloud Enterprise Network instance (`cen-...`).
    #[deprecated]
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }

    /// Id of the Cloud Connect network (`ccn-...`).
    #[deprecated]
    pub fn ccn_id(mut self, value: impl Into<String>) -> Self {
        self.ccn_id = Some(value.into());
        self
    }

    /// Region of the Cloud Connect Network instance.
    #[deprecated]
    pub fn ccn_region_id(mut self, value: impl Into<String>) -> Self {
        self.ccn_region_id = Some(value.into());
        self
    }

    /// Bandwidth of the network between an edge node pool and the cloud.
    #[deprecated]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }

    /// How long the network package of an edge node pool is bought for.
    #[deprecated]
    pub fn improved_period(mut self, value: impl Into<String>) -> Self {
        self.improved_period = Some(value.into());
        self
    }
}

record! {
    InterconnectConfig: INTERCONNECT_CONFIG,
    0 cen_id: OptStr = Field::string("cen_id").deprecated(),
    1 ccn_id: OptStr = Field::string("ccn_id").deprecated(),
    2 ccn_region_id: OptStr = Field::string("ccn_region_id").deprecated(),
    3 bandwidth: OptInt = Field::int64("bandwidth").deprecated(),
    4 improved_period: OptStr = Field::string("improved_period").deprecated(),
}

/// The shape `kubelet_config`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct KubeletConfig {
    /// Image pulls a second that the kubelet allows itself; 0 is no limit. On the wire: `registryPullQPS`.
    pub registry_pull_qps: Option<i64>,
    /// Image pulls that may come at once beyond `registryPullQPS`.
    pub registry_burst: Option<i64>,
    /// Events a second that the kubelet records; 0 is no limit. On the wire: `eventRecordQPS`.
    pub event_record_qps: Option<i64>,
    /// Events that may come at once beyond `eventRecordQPS`.
    pub event_burst: Option<i64>,
    /// Requests a second that the kubelet sends to the API server. On the wire: `kubeAPIQPS`.
    pub kube_apiqps: Option<i64>,
    /// Requests that may come at once beyond `kubeAPIQPS`. On the wire: `kubeAPIBurst`.
    pub kube_api_burst: Option<i64>,
    /// Pulls images one after the other instead of several at once.
    pub serialize_image_pulls: Option<bool>,
    /// How the kubelet assigns cores: `none` shares them, `static` gives pods of the Guaranteed class cores
    /// of their own.
    pub cpu_manager_policy: Option<String>,
    /// Thresholds of memory, disk and inodes below which pods are evicted at once.
    pub eviction_hard: Value,
    /// Thresholds of memory, disk and inodes below which pods are evicted after `evictionSoftGracePeriod`.
    pub eviction_soft: Value,
    /// How long a threshold of `evictionSoft` has to be passed before pods are evicted.
    pub eviction_soft_grace_period: Value,
    /// Processor, memory and disk kept for daemons of the operating system.
    pub system_reserved: Value,
    /// Processor, memory and disk kept for daemons of Kubernetes.
    pub kube_reserved: Value,
    /// Port on which the kubelet serves requests without authentication; 0 turns it off.
    pub read_only_port: Option<i64>,
    /// How many pods the node runs at most.
    pub max_pods: Option<i64>,
    /// Size at which a container's log file is rotated, such as `10Mi`.
    pub container_log_max_size: Option<String>,
    /// How many log files are kept for a container before the oldest is removed; at least 2.
    pub container_log_max_files: Option<i64>,
    /// Experimental features of the kubelet that are switched on or off, by name.
    pub feature_gates: Value,
    /// Sysctls, or patterns of them ending in `*`, that pods may set although they reach beyond the pod.
    pub allowed_unsafe_sysctls: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl KubeletConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Image pulls a second that the kubelet allows itself; 0 is no limit.
    pub fn registry_pull_qps(mut self, value: i64) -> Self {
        self.registry_pull_qps = Some(value);
        self
    }

    /// Image pulls that may come at once beyond `registryPullQPS`.
    pub fn registry_burst(mut self, value: i64) -> Self {
        self.registry_burst = Some(value);
        self
    }

    /// Events a second that the kubelet records; 0 is no limit.
    pub fn event_record_qps(mut self, value: i64) -> Self {
        self.event_record_qps = Some(value);
        self
    }

    /// Events that may come at once beyond `eventRecordQPS`.
    pub fn event_burst(mut self, value: i64) -> Self {
        self.event_burst = Some(value);
        self
    }

    /// Requests a second that the kubelet sends to the API server.
    pub fn kube_apiqps(mut self, value: i64) -> Self {
        self.kube_apiqps = Some(value);
        self
    }

    /// Requests that may come at once beyond `kubeAPIQPS`.
    pub fn kube_api_burst(mut self, value: i64) -> Self {
        self.kube_api_burst = Some(value);
        self
    }

    /// Pulls images one after the other instead of several at once.
    pub fn serialize_image_pulls(mut self, value: bool) -> Self {
        self.serialize_image_pulls = Some(value);
        self
    }

    /// How the kubelet assigns cores: `none` shares them, `static` gives pods of the Guaranteed class cores
    /// of their own.
    pub fn cpu_manager_policy(mut self, value: impl Into<String>) -> Self {
        self.cpu_manager_policy = Some(value.into());
        self
    }

    /// Thresholds of memory, disk and inodes below which pods are evicted at once.
    pub fn eviction_hard(mut self, value: impl Into<Value>) -> Self {
        self.eviction_hard = value.into();
        self
    }

    /// Thresholds of memory, disk and inodes below which pods are evicted after `evictionSoftGracePeriod`.
    pub fn eviction_soft(mut self, value: impl Into<Value>) -> Self {
        self.eviction_soft = value.into();
        self
    }

    /// How long a threshold of `evictionSoft` has to be passed before pods are evicted.
    pub fn eviction_soft_grace_period(mut self, value: impl Into<Value>) -> Self {
        self.eviction_soft_grace_period = value.into();
        self
    }

    /// Processor, memory and disk kept for daemons of the operating system.
    pub fn system_reserved(mut self, value: impl Into<Value>) -> Self {
        self.system_reserved = value.into();
        self
    }

    /// Processor, memory and disk kept for daemons of Kubernetes.
    pub fn kube_reserved(mut self, value: impl Into<Value>) -> Self {
        self.kube_reserved = value.into();
        self
    }

    /// Port on which the kubelet serves requests without authentication; 0 turns it off.
    pub fn read_only_port(mut self, value: i64) -> Self {
        self.read_only_port = Some(value);
        self
    }

    /// How many pods the node runs at most.
    pub fn max_pods(mut self, value: i64) -> Self {
        self.max_pods = Some(value);
        self
    }

    /// Size at which a container's log file is rotated, such as `10Mi`.
    pub fn container_log_max_size(mut self, value: impl Into<String>) -> Self {
        self.container_log_max_size = Some(value.into());
        self
    }

    /// How many log files are kept for a container before the oldest is removed; at least 2.
    pub fn container_log_max_files(mut self, value: i64) -> Self {
        self.container_log_max_files = Some(value);
        self
    }

    /// Experimental features of the kubelet that are switched on or off, by name.
    pub fn feature_gates(mut self, value: impl Into<Value>) -> Self {
        self.feature_gates = value.into();
        self
    }

    /// Sysctls, or patterns of them ending in `*`, that pods may set although they reach beyond the pod.
    pub fn allowed_unsafe_sysctls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_unsafe_sysctls = cloudspec_wire::all(value);
        self.extra.set_empty(18, self.allowed_unsafe_sysctls.is_empty());
        self
    }
}

record! {
    KubeletConfig: KUBELET_CONFIG,
    0 registry_pull_qps: OptInt = Field::int64("registryPullQPS"),
    1 registry_burst: OptInt = Field::int64("registryBurst"),
    2 event_record_qps: OptInt = Field::int64("eventRecordQPS"),
    3 event_burst: OptInt = Field::int64("eventBurst"),
    4 kube_apiqps: OptInt = Field::int64("kubeAPIQPS"),
    5 kube_api_burst: OptInt = Field::int64("kubeAPIBurst"),
    6 serialize_image_pulls: OptBool = Field::boolean("serializeImagePulls"),
    7 cpu_manager_policy: OptStr = Field::string("cpuManagerPolicy"),
    8 eviction_hard: Any = Field::any("evictionHard"),
    9 eviction_soft: Any = Field::any("evictionSoft"),
    10 eviction_soft_grace_period: Any = Field::any("evictionSoftGracePeriod"),
    11 system_reserved: Any = Field::any("systemReserved"),
    12 kube_reserved: Any = Field::any("kubeReserved"),
    13 read_only_port: OptInt = Field::int64("readOnlyPort"),
    14 max_pods: OptInt = Field::int64("maxPods"),
    15 container_log_max_size: OptStr = Field::string("containerLogMaxSize"),
    16 container_log_max_files: OptInt = Field::int64("containerLogMaxFiles"),
    17 feature_gates: Any = Field::any("featureGates"),
    18 allowed_unsafe_sysctls: List = Field::string("allowedUnsafeSysctls").list(),
}

/// The shape `KubernetesConfig`, which several operations use.
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
    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub user_data: Option<String>,
    /// Whether new nodes take no pods until they are allowed to.
    pub unschedulable: Option<bool>,
    /// Whether the CloudMonitor agent is installed on the nodes.
    pub cms_enabled: Option<bool>,
    /// How nodes are named: prefix, address substring and suffix.
    pub node_name_mode: Option<String>,
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

    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Whether new nodes take no pods until they are allowed to.
    pub fn unschedulable(mut self, value: bool) -> Self {
        self.unschedulable = Some(value);
        self
    }

    /// Whether the CloudMonitor agent is installed on the nodes.
    pub fn cms_enabled(mut self, value: bool) -> Self {
        self.cms_enabled = Some(value);
        self
    }

    /// How nodes are named: prefix, address substring and suffix.
    pub fn node_name_mode(mut self, value: impl Into<String>) -> Self {
        self.node_name_mode = Some(value.into());
        self
    }
}

record! {
    KubernetesConfig: KUBERNETES_CONFIG,
    0 labels: List = Field::record("labels", &TAG).list(),
    1 taints: List = Field::record("taints", &TAINT).list(),
    2 runtime: OptStr = Field::string("runtime"),
    3 runtime_version: OptStr = Field::string("runtime_version"),
    4 cpu_policy: Opt = Field::one_of("cpu_policy", CpuPolicy::VALUES),
    5 user_data: OptStr = Field::string("user_data"),
    6 unschedulable: OptBool = Field::boolean("unschedulable"),
    7 cms_enabled: OptBool = Field::boolean("cms_enabled"),
    8 node_name_mode: OptStr = Field::string("node_name_mode"),
}

/// The shape `maintenance_window`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// Whether it is in force; other settings beside it count only then.
    pub enable: Option<bool>,
    /// Time of day at which maintenance windows begin, such as `03:00:00Z`.
    pub maintenance_time: Option<String>,
    /// `duration`: string.
    pub duration: Option<String>,
    /// Days of the week with a maintenance window, in English and joined by commas: `Monday,Thursday`.
    pub weekly_period: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl MaintenanceWindow {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is in force; other settings beside it count only then.
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }

    /// Time of day at which maintenance windows begin, such as `03:00:00Z`.
    pub fn maintenance_time(mut self, value: impl Into<String>) -> Self {
        self.maintenance_time = Some(value.into());
        self
    }

    /// Sets `duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }

    /// Days of the week with a maintenance window, in English and joined by commas: `Monday,Thursday`.
    pub fn weekly_period(mut self, value: impl Into<String>) -> Self {
        self.weekly_period = Some(value.into());
        self
    }
}

record! {
    MaintenanceWindow: MAINTENANCE_WINDOW,
    0 enable: OptBool = Field::boolean("enable"),
    1 maintenance_time: OptStr = Field::string("maintenance_time"),
    2 duration: OptStr = Field::string("duration"),
    3 weekly_period: OptStr = Field::string("weekly_period"),
}

/// The shape `Management`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Management {
    /// Whether it is in force; other settings beside it count only then.
    pub enable: Option<bool>,
    /// Whether nodes that fail are repaired automatically.
    pub auto_repair: Option<bool>,
    /// What may be done to repair nodes that fail, such as restarting them.
    pub auto_repair_policy: Option<AutoRepairPolicy>,
    /// Whether vulnerabilities of the nodes are fixed automatically.
    pub auto_vul_fix: Option<bool>,
    /// Which vulnerabilities of the nodes are fixed automatically, and whether nodes may be restarted for
    /// it.
    pub auto_vul_fix_policy: Option<AutoVulFixPolicy>,
    /// Whether the pool or component is upgraded automatically when a new version appears.
    pub auto_upgrade: Option<bool>,
    /// What is upgraded automatically on the nodes, such as the kubelet.
    pub auto_upgrade_policy: Option<AutoUpgradePolicy>,
    /// How nodes of a managed pool are upgraded automatically.
    pub upgrade_config: Option<UpgradeConfig>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Management {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is in force; other settings beside it count only then.
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }

    /// Whether nodes that fail are repaired automatically.
    pub fn auto_repair(mut self, value: bool) -> Self {
        self.auto_repair = Some(value);
        self
    }

    /// What may be done to repair nodes that fail, such as restarting them.
    pub fn auto_repair_policy(mut self, value: AutoRepairPolicy) -> Self {
        self.auto_repair_policy = Some(value);
        self
    }

    /// Whether vulnerabilities of the nodes are fixed automatically.
    pub fn auto_vul_fix(mut self, value: bool) -> Self {
        self.auto_vul_fix = Some(value);
        self
    }

    /// Which vulnerabilities of the nodes are fixed automatically, and whether nodes may be restarted for
    /// it.
    pub fn auto_vul_fix_policy(mut self, value: AutoVulFixPolicy) -> Self {
        self.auto_vul_fix_policy = Some(value);
        self
    }

    /// Whether the pool or component is upgraded automatically when a new version appears.
    pub fn auto_upgrade(mut self, value: bool) -> Self {
        self.auto_upgrade = Some(value);
        self
    }

    /// What is upgraded automatically on the nodes, such as the kubelet.
    pub fn auto_upgrade_policy(mut self, value: AutoUpgradePolicy) -> Self {
        self.auto_upgrade_policy = Some(value);
        self
    }

    /// How nodes of a managed pool are upgraded automatically.
    pub fn upgrade_config(mut self, value: UpgradeConfig) -> Self {
        self.upgrade_config = Some(value);
        self
    }
}

record! {
    Management: MANAGEMENT,
    0 enable: OptBool = Field::boolean("enable"),
    1 auto_repair: OptBool = Field::boolean("auto_repair"),
    2 auto_repair_policy: Opt = Field::record("auto_repair_policy", &AUTO_REPAIR_POLICY),
    3 auto_vul_fix: OptBool = Field::boolean("auto_vul_fix"),
    4 auto_vul_fix_policy: Opt = Field::record("auto_vul_fix_policy", &AUTO_VUL_FIX_POLICY),
    5 auto_upgrade: OptBool = Field::boolean("auto_upgrade"),
    6 auto_upgrade_policy: Opt = Field::record("auto_upgrade_policy", &AUTO_UPGRADE_POLICY),
    7 upgrade_config: Opt = Field::record("upgrade_config", &UPGRADE_CONFIG),
}

/// The shape `ManagementAutoUpgradePolicy`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct ManagementAutoUpgradePolicy {
    /// Whether the kubelet of the nodes is upgraded automatically. Only with `auto_upgrade`.
    pub auto_upgrade_kubelet: Option<bool>,
    /// Upgrades the container runtime of nodes automatically; holds only with `auto_upgrade`.
    pub auto_upgrade_runtime: Option<bool>,
    /// Upgrades the operating system of nodes automatically; holds only with `auto_upgrade`.
    pub auto_upgrade_os: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ManagementAutoUpgradePolicy {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the kubelet of the nodes is upgraded automatically.
    pub fn auto_upgrade_kubelet(mut self, value: bool) -> Self {
        self.auto_upgrade_kubelet = Some(value);
        self
    }

    /// Upgrades the container runtime of nodes automatically; holds only with `auto_upgrade`.
    pub fn auto_upgrade_runtime(mut self, value: bool) -> Self {
        self.auto_upgrade_runtime = Some(value);
        self
    }

    /// Upgrades the operating system of nodes automatically; holds only with `auto_upgrade`.
    pub fn auto_upgrade_os(mut self, value: bool) -> Self {
        self.auto_upgrade_os = Some(value);
        self
    }
}

record! {
    ManagementAutoUpgradePolicy: MANAGEMENT_AUTO_UPGRADE_POLICY,
    0 auto_upgrade_kubelet: OptBool = Field::boolean("auto_upgrade_kubelet"),
    1 auto_upgrade_runtime: OptBool = Field::boolean("auto_upgrade_runtime"),
    2 auto_upgrade_os: OptBool = Field::boolean("auto_upgrade_os"),
}

/// The shape `ManagementUpgradeConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct ManagementUpgradeConfig {
    /// Whether the pool or component is upgraded automatically when a new version appears. Deprecated.
    #[deprecated]
    pub auto_upgrade: Option<bool>,
    /// How many nodes more are made for the time of the upgrade.
    pub surge: Option<i64>,
    /// How many nodes more are made for the time of the upgrade, in percent.
    pub surge_percentage: Option<i64>,
    /// How many nodes may be out of service at once.
    pub max_unavailable: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ManagementUpgradeConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the pool or component is upgraded automatically when a new version appears.
    #[deprecated]
    pub fn auto_upgrade(mut self, value: bool) -> Self {
        self.auto_upgrade = Some(value);
        self
    }

    /// How many nodes more are made for the time of the upgrade.
    pub fn surge(mut self, value: i64) -> Self {
        self.surge = Some(value);
        self
    }

    /// How many nodes more are made for the time of the upgrade, in percent.
    pub fn surge_percentage(mut self, value: i64) -> Self {
        self.surge_percentage = Some(value);
        self
    }

    /// How many nodes may be out of service at once.
    pub fn max_unavailable(mut self, value: i64) -> Self {
        self.max_unavailable = Some(value);
        self
    }
}

record! {
    ManagementUpgradeConfig: MANAGEMENT_UPGRADE_CONFIG,
    0 auto_upgrade: OptBool = Field::boolean("auto_upgrade").deprecated(),
    1 surge: OptInt = Field::int64("surge"),
    2 surge_percentage: OptInt = Field::int64("surge_percentage"),
    3 max_unavailable: OptInt = Field::int64("max_unavailable"),
}

/// The shape `NodeConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct NodeConfig {
    /// Settings of the kubelet on the nodes, such as how many log files it keeps.
    pub kubelet_configuration: Option<KubeletConfig>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NodeConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Settings of the kubelet on the nodes, such as how many log files it keeps.
    pub fn kubelet_configuration(mut self, value: KubeletConfig) -> Self {
        self.kubelet_configuration = Some(value);
        self
    }
}

record! {
    NodeConfig: NODE_CONFIG,
    0 kubelet_configuration: Opt = Field::record("kubelet_configuration", &KUBELET_CONFIG),
}

/// The shape `nodepool`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Nodepool {
    /// How the node pool grows and shrinks automatically.
    pub auto_scaling: Option<NodepoolAutoScaling>,
    /// How the nodes join Kubernetes: labels, taints, container runtime, CPU policy, user data.
    pub kubernetes_config: Option<NodepoolKubernetesConfig>,
    /// Settings of the node pool itself.
    pub nodepool_info: Option<NodepoolNodepoolInfo>,
    /// Settings of the instances behind the node pool.
    pub scaling_group: Option<NodepoolScalingGroup>,
    /// Whether the nodes run confidential computing (TEE).
    pub tee_config: Option<NodepoolTeeConfig>,
    /// How the node pool is managed by the provider.
    pub management: Option<NodepoolManagement>,
    /// How many there are: entries of the log, or nodes of a pool. Deprecated.
    #[deprecated]
    pub count: Option<i64>,
    /// How an edge node pool is connected to the cloud: over the Internet (`basic`) or by a dedicated line.
    pub interconnect_mode: Option<InterconnectMode>,
    /// How an edge node pool is connected to the cloud. Deprecated.
    #[deprecated]
    pub interconnect_config: Option<NodepoolInterconnectConfig>,
    /// How many nodes the pool may hold at most; 0 for no limit.
    pub max_nodes: Option<i64>,
    /// Settings of the software on the nodes, those of the kubelet among them.
    pub node_config: Option<NodeConfig>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Nodepool {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the node pool grows and shrinks automatically.
    pub fn auto_scaling(mut self, value: NodepoolAutoScaling) -> Self {
        self.auto_scaling = Some(value);
        self
    }

    /// How the nodes join Kubernetes: labels, taints, container runtime, CPU policy, user data.
    pub fn kubernetes_config(mut self, value: NodepoolKubernetesConfig) -> Self {
        self.kubernetes_config = Some(value);
        self
    }

    /// Settings of the node pool itself.
    pub fn nodepool_info(mut self, value: NodepoolNodepoolInfo) -> Self {
        self.nodepool_info = Some(value);
        self
    }

    /// Settings of the instances behind the node pool.
    pub fn scaling_group(mut self, value: NodepoolScalingGroup) -> Self {
        self.scaling_group = Some(value);
        self
    }

    /// Whether the nodes run confidential computing (TEE).
    pub fn tee_config(mut self, value: NodepoolTeeConfig) -> Self {
        self.tee_config = Some(value);
        self
    }

    /// How the node pool is managed by the provider.
    pub fn management(mut self, value: NodepoolManagement) -> Self {
        self.management = Some(value);
        self
    }

    /// How many there are: entries of the log, or nodes of a pool.
    #[deprecated]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }

    /// How an edge node pool is connected to the cloud: over the Internet (`basic`) or by a dedicated line.
    pub fn interconnect_mode(mut self, value: impl Into<InterconnectMode>) -> Self {
        self.interconnect_mode = Some(value.into());
        self
    }

    /// How an edge node pool is connected to the cloud.
    #[deprecated]
    pub fn interconnect_config(mut self, value: NodepoolInterconnectConfig) -> Self {
        self.interconnect_config = Some(value);
        self
    }

    /// How many nodes the pool may hold at most; 0 for no limit.
    pub fn max_nodes(mut self, value: i64) -> Self {
        self.max_nodes = Some(value);
        self
    }

    /// Settings of the software on the nodes, those of the kubelet among them.
    pub fn node_config(mut self, value: NodeConfig) -> Self {
        self.node_config = Some(value);
        self
    }
}

record! {
    Nodepool: NODEPOOL,
    0 auto_scaling: Opt = Field::record("auto_scaling", &NODEPOOL_AUTO_SCALING),
    1 kubernetes_config: Opt = Field::record("kubernetes_config", &NODEPOOL_KUBERNETES_CONFIG),
    2 nodepool_info: Opt = Field::record("nodepool_info", &NODEPOOL_NODEPOOL_INFO),
    3 scaling_group: Opt = Field::record("scaling_group", &NODEPOOL_SCALING_GROUP),
    4 tee_config: Opt = Field::record("tee_config", &NODEPOOL_TEE_CONFIG),
    5 management: Opt = Field::record("management", &NODEPOOL_MANAGEMENT),
    6 count: OptInt = Field::int64("count").deprecated(),
    7 interconnect_mode: Opt = Field::one_of("interconnect_mode", InterconnectMode::VALUES),
    8 interconnect_config: Opt = Field::record("interconnect_config", &NODEPOOL_INTERCONNECT_CONFIG).deprecated(),
    9 max_nodes: OptInt = Field::int64("max_nodes"),
    10 node_config: Opt = Field::record("node_config", &NODE_CONFIG),
}

/// The shape `nodepool.auto_scaling`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct NodepoolAutoScaling {
    /// Whether it is in force; other settings beside it count only then.
    pub enable: bool,
    /// How many nodes scaling may lead to at most.
    pub max_instances: i64,
    /// How many nodes scaling leaves at least.
    pub min_instances: i64,
    /// Kind of the resource or task, where there are several kinds.
    pub r#type: Option<ScalingInstanceKind>,
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

impl NodepoolAutoScaling {
    /// Creates a value with the required members.
    pub fn new(enable: bool, max_instances: i64, min_instances: i64) -> Self {
        Self {
            enable,
            max_instances,
            min_instances,
            ..Self::default()
        }
    }

    /// Kind of the resource or task, where there are several kinds.
    pub fn r#type(mut self, value: impl Into<ScalingInstanceKind>) -> Self {
        self.r#type = Some(value.into());
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
    NodepoolAutoScaling: NODEPOOL_AUTO_SCALING,
    0 enable: Bool = Field::boolean("enable").required(),
    1 max_instances: Int = Field::int64("max_instances").required(),
    2 min_instances: Int = Field::int64("min_instances").required(),
    3 r#type: Opt = Field::one_of("type", ScalingInstanceKind::VALUES),
    4 is_bond_eip: OptBool = Field::boolean("is_bond_eip").deprecated(),
    5 eip_internet_charge_type: Opt = Field::one_of("eip_internet_charge_type", EipInternetChargeType::VALUES).deprecated(),
    6 eip_bandwidth: OptInt = Field::int64("eip_bandwidth").deprecated(),
}

/// The shape `NodepoolInfo`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct NodepoolInfo {
    /// Id of the node pool (`np...`). `DescribeClusterNodePools` lists it.
    pub nodepool_id: Option<String>,
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Kind of the resource or task, where there are several kinds.
    pub r#type: Option<NodepoolInfoType>,
    /// Whether it is the default node pool, of which a cluster usually has one.
    pub is_default: Option<bool>,
    /// Id of the resource group that the cluster or node pool belongs to (`rg-...`).
    pub resource_group_id: Option<String>,
    /// Id of the region, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When it was created, in RFC 3339.
    pub created: Option<Timestamp>,
    /// When it was last changed, in RFC 3339.
    pub updated: Option<Timestamp>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NodepoolInfo {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the node pool (`np...`).
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self {
        self.nodepool_id = Some(value.into());
        self
    }

    /// Name of the cluster, node pool, add-on or other resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Kind of the resource or task, where there are several kinds.
    pub fn r#type(mut self, value: impl Into<NodepoolInfoType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Whether it is the default node pool, of which a cluster usually has one.
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }

    /// Id of the resource group that the cluster or node pool belongs to (`rg-...`).
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the region, such as `cn-hangzhou`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// When it was created, in RFC 3339.
    pub fn created(mut self, value: impl Into<Timestamp>) -> Self {
        self.created = Some(value.into());
        self
    }

    /// When it was last changed, in RFC 3339.
    pub fn updated(mut self, value: impl Into<Timestamp>) -> Self {
        self.updated = Some(value.into());
        self
    }
}

record! {
    NodepoolInfo: NODEPOOL_INFO,
    0 nodepool_id: OptStr = Field::string("nodepool_id"),
    1 name: OptStr = Field::string("name"),
    2 r#type: Opt = Field::one_of("type", NodepoolInfoType::VALUES),
    3 is_default: OptBool = Field::boolean("is_default"),
    4 resource_group_id: OptStr = Field::string("resource_group_id"),
    5 region_id: OptStr = Field::string("region_id"),
    6 created: Opt = Field::timestamp("created"),
    7 updated: Opt = Field::timestamp("updated"),
}

/// The shape `nodepool.interconnect_config`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct NodepoolInterconnectConfig {
    /// Id of the Cloud Enterprise Network instance (`cen-...`). Deprecated.
    #[deprecated]
    pub cen_id: Option<String>,
    /// Id of the Cloud Connect network (`ccn-...`). Deprecated.
    #[deprecated]
    pub ccn_id: Option<String>,
    /// Region of the Cloud Connect Network instance. Deprecated.
    #[deprecated]
    pub ccn_region_id: Option<String>,
    /// Bandwidth of the network between an edge node pool and the cloud. Unit: Mbit/s. Deprecated.
    #[deprecated]
    pub bandwidth: Option<i64>,
    /// How long the network package of an edge node pool is bought for. Unit: months. Deprecated.
    #[deprecated]
    pub improved_period: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NodepoolInterconnectConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the Cloud Enterprise Network instance (`cen-...`).
    #[deprecated]
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }

    /// Id of the Cloud Connect network (`ccn-...`).
    #[deprecated]
    pub fn ccn_id(mut self, value: impl Into<String>) -> Self {
        self.ccn_id = Some(value.into());
        self
    }

    /// Region of the Cloud Connect Network instance.
    #[deprecated]
    pub fn ccn_region_id(mut self, value: impl Into<String>) -> Self {
        self.ccn_region_id = Some(value.into());
        self
    }

    /// Bandwidth of the network between an edge node pool and the cloud.
    #[deprecated]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }

    /// How long the network package of an edge node pool is bought for.
    #[deprecated]
    pub fn improved_period(mut self, value: impl Into<String>) -> Self {
        self.improved_period = Some(value.into());
        self
    }
}

record! {
    NodepoolInterconnectConfig: NODEPOOL_INTERCONNECT_CONFIG,
    0 cen_id: OptStr = Field::string("cen_id").deprecated(),
    1 ccn_id: OptStr = Field::string("ccn_id").deprecated(),
    2 ccn_region_id: OptStr = Field::string("ccn_region_id").deprecated(),
    3 bandwidth: OptInt = Field::int64("bandwidth").deprecated(),
    4 improved_period: OptStr = Field::string("improved_period").deprecated(),
}

/// The shape `nodepool.kubernetes_config`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct NodepoolKubernetesConfig {
    /// Whether the CloudMonitor agent is installed on the nodes.
    pub cms_enabled: Option<bool>,
    /// How kubelet gives out CPUs: `none`, or `static` to pin them.
    pub cpu_policy: Option<CpuPolicy>,
    /// Labels that the nodes have in Kubernetes, by which pods can be placed on them.
    pub labels: Vec<Tag>,
    /// Container runtime of the nodes, such as `containerd`.
    pub runtime: NodepoolRuntime,
    /// Version of the container runtime on the nodes, such as `1.6.20` of containerd.
    pub runtime_version: String,
    /// Taints of the nodes, which keep away pods that do not tolerate them.
    pub taints: Vec<Taint>,
    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub user_data: Option<String>,
    /// How nodes are named: prefix, address substring and suffix.
    pub node_name_mode: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NodepoolKubernetesConfig {
    /// Creates a value with the required members.
    pub fn new(
        runtime: impl Into<NodepoolRuntime>,
        runtime_version: impl Into<String>,
    ) -> Self {
        Self {
            runtime: runtime.into(),
            runtime_version: runtime_version.into(),
            ..Self::default()
        }
    }

    /// Whether the CloudMonitor agent is installed on the nodes.
    pub fn cms_enabled(mut self, value: bool) -> Self {
        self.cms_enabled = Some(value);
        self
    }

    /// How kubelet gives out CPUs: `none`, or `static` to pin them.
    pub fn cpu_policy(mut self, value: impl Into<CpuPolicy>) -> Self {
        self.cpu_policy = Some(value.into());
        self
    }

    /// Labels that the nodes have in Kubernetes, by which pods can be placed on them.
    pub fn labels(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.labels = cloudspec_wire::all(value);
        self.extra.set_empty(2, self.labels.is_empty());
        self
    }

    /// Taints of the nodes, which keep away pods that do not tolerate them.
    pub fn taints(mut self, value: impl IntoIterator<Item = Taint>) -> Self {
        self.taints = cloudspec_wire::all(value);
        self.extra.set_empty(5, self.taints.is_empty());
        self
    }

    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// How nodes are named: prefix, address substring and suffix.
    pub fn node_name_mode(mut self, value: impl Into<String>) -> Self {
        self.node_name_mode = Some(value.into());
        self
    }
}

record! {
    NodepoolKubernetesConfig: NODEPOOL_KUBERNETES_CONFIG,
    0 cms_enabled: OptBool = Field::boolean("cms_enabled"),
    1 cpu_policy: Opt = Field::one_of("cpu_policy", CpuPolicy::VALUES),
    2 labels: List = Field::record("labels", &TAG).list(),
    3 runtime: Enum = Field::one_of("runtime", NodepoolRuntime::VALUES).required(),
    4 runtime_version: Str = Field::string("runtime_version").required(),
    5 taints: List = Field::record("taints", &TAINT).list(),
    6 user_data: OptStr = Field::string("user_data"),
    7 node_name_mode: OptStr = Field::string("node_name_mode"),
}

/// The shape `nodepool.management`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct NodepoolManagement {
    /// Whether it is in force; other settings beside it count only then.
    pub enable: Option<bool>,
    /// Whether nodes that fail are repaired automatically.
    pub auto_repair: Option<bool>,
    /// How nodes of a managed pool are upgraded automatically. Deprecated.
    #[deprecated]
    pub upgrade_config: Option<UpgradeConfig>,
    /// What may be done to repair nodes that fail, such as restarting them.
    pub auto_repair_policy: Option<AutoRepairPolicy>,
    /// Whether vulnerabilities of the nodes are fixed automatically.
    pub auto_vul_fix: Option<bool>,
    /// Which vulnerabilities of the nodes are fixed automatically, and whether nodes may be restarted for
    /// it.
    pub auto_vul_fix_policy: Option<AutoVulFixPolicy>,
    /// Whether the pool or component is upgraded automatically when a new version appears.
    pub auto_upgrade: Option<bool>,
    /// What is upgraded automatically on the nodes, such as the kubelet.
    pub auto_upgrade_policy: Option<AutoUpgradePolicy>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NodepoolManagement {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is in force; other settings beside it count only then.
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }

    /// Whether nodes that fail are repaired automatically.
    pub fn auto_repair(mut self, value: bool) -> Self {
        self.auto_repair = Some(value);
        self
    }

    /// How nodes of a managed pool are upgraded automatically.
    #[deprecated]
    pub fn upgrade_config(mut self, value: UpgradeConfig) -> Self {
        self.upgrade_config = Some(value);
        self
    }

    /// What may be done to repair nodes that fail, such as restarting them.
    pub fn auto_repair_policy(mut self, value: AutoRepairPolicy) -> Self {
        self.auto_repair_policy = Some(value);
        self
    }

    /// Whether vulnerabilities of the nodes are fixed automatically.
    pub fn auto_vul_fix(mut self, value: bool) -> Self {
        self.auto_vul_fix = Some(value);
        self
    }

    /// Which vulnerabilities of the nodes are fixed automatically, and whether nodes may be restarted for
    /// it.
    pub fn auto_vul_fix_policy(mut self, value: AutoVulFixPolicy) -> Self {
        self.auto_vul_fix_policy = Some(value);
        self
    }

    /// Whether the pool or component is upgraded automatically when a new version appears.
    pub fn auto_upgrade(mut self, value: bool) -> Self {
        self.auto_upgrade = Some(value);
        self
    }

    /// What is upgraded automatically on the nodes, such as the kubelet.
    pub fn auto_upgrade_policy(mut self, value: AutoUpgradePolicy) -> Self {
        self.auto_upgrade_policy = Some(value);
        self
    }
}

record! {
    NodepoolManagement: NODEPOOL_MANAGEMENT,
    0 enable: OptBool = Field::boolean("enable"),
    1 auto_repair: OptBool = Field::boolean("auto_repair"),
    2 upgrade_config: Opt = Field::record("upgrade_config", &UPGRADE_CONFIG).deprecated(),
    3 auto_repair_policy: Opt = Field::record("auto_repair_policy", &AUTO_REPAIR_POLICY),
    4 auto_vul_fix: OptBool = Field::boolean("auto_vul_fix"),
    5 auto_vul_fix_policy: Opt = Field::record("auto_vul_fix_policy", &AUTO_VUL_FIX_POLICY),
    6 auto_upgrade: OptBool = Field::boolean("auto_upgrade"),
    7 auto_upgrade_policy: Opt = Field::record("auto_upgrade_policy", &AUTO_UPGRADE_POLICY),
}

/// The shape `nodepool.nodepool_info`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct NodepoolNodepoolInfo {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: String,
    /// Id of the resource group that the cluster or node pool belongs to (`rg-...`).
    pub resource_group_id: Option<String>,
    /// Kind of the resource or task, where there are several kinds.
    pub r#type: Option<NodepoolNodepoolNodepoolInfoType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NodepoolNodepoolInfo {
    /// Creates a value with the required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Id of the resource group that the cluster or node pool belongs to (`rg-...`).
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Kind of the resource or task, where there are several kinds.
    pub fn r#type(mut self, value: impl Into<NodepoolNodepoolNodepoolInfoType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

record! {
    NodepoolNodepoolInfo: NODEPOOL_NODEPOOL_INFO,
    0 name: Str = Field::string("name").required(),
    1 resource_group_id: OptStr = Field::string("resource_group_id"),
    2 r#type: Opt = Field::one_of("type", NodepoolNodepoolNodepoolInfoType::VALUES),
}

/// The shape `nodepool.scaling_group`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct NodepoolScalingGroup {
    /// Whether nodes that are paid by subscription are renewed automatically.
    pub auto_renew: Option<bool>,
    /// How long each automatic renewal of nodes lasts, counted in `period_unit`.
    pub auto_renew_period: Option<i64>,
    /// Data disks that each node gets, one entry for each, with category and size.
    pub data_disks: Vec<DataDisk>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub image_id: Option<String>,
    /// How the instance is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: InstanceChargeType,
    /// Instance types of new nodes. The first one in stock is taken.
    pub instance_types: Vec<String>,
    /// Name of the SSH key pair for logging in to the nodes. Give either this or `login_password`.
    pub key_pair: Option<String>,
    /// Password for logging in to the nodes, 8 to 30 characters of three kinds.
    pub login_password: Option<String>,
    /// Whether one logs in as `ecs-user` instead of `root`.
    pub login_as_non_root: Option<bool>,
    /// How long to buy nodes for, counted in `period_unit`.
    pub period: Option<i64>,
    /// Unit in which the length of the subscription is counted.
    pub period_unit: Option<String>,
    /// Operating system of the nodes, such as `AliyunLinux`. Deprecated.
    #[deprecated]
    pub platform: Option<Platform>,
    /// Ids of RDS databases (`rm-...`) whose access lists the nodes are added to.
    pub rds_instances: Vec<String>,
    /// How spot instances are bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub spot_strategy: Option<SpotStrategy>,
    /// Highest price for spot instances, by instance type.
    pub spot_price_limit: Vec<SpotPriceLimit>,
    /// What scaling down does: `release` the instances, or `recycle` them as stopped ones.
    pub scaling_policy: Option<ScalingPolicy>,
    /// Id of the security group that the nodes belong to (`sg-...`). Prefer `security_group_ids` where
    /// there is one.
    pub security_group_id: Option<String>,
    /// Ids of the security groups that the nodes belong to (`sg-...`). They win over `security_group_id`.
    pub security_group_ids: Vec<String>,
    /// Category of the system disk, which decides its performance and price.
    pub system_disk_category: Option<NodepoolSystemDiskCategory>,
    /// Categories of the system disk, in order: the next one is taken when one is out of stock. At most 10
    /// elements.
    pub system_disk_categories: Vec<String>,
    /// Size of the system disk of each node. It must hold the image. Unit: GiB.
    pub system_disk_size: Option<i64>,
    /// Performance level of the nodes' system disks, `PL0` to `PL3`; for ESSD disks only. A higher one has
    /// more IOPS.
    pub system_disk_performance_level: Option<PerformanceLevel>,
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
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<ScalingGroupTag>,
    /// Ids of the vSwitches for new nodes. Several in different zones spread the nodes.
    pub vswitch_ids: Vec<String>,
    /// How nodes are spread over zones: `PRIORITY` by the order of the vSwitches, `COST_OPTIMIZED` by
    /// price.
    pub multi_az_policy: Option<MultiAzPolicy>,
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
    /// How public traffic of the nodes is paid for: `PayByTraffic` or `PayByBandwidth`.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Highest public bandwidth out of each node. Unit: Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Kind of operating system image of the nodes, such as `AliyunLinux3`.
    pub image_type: Option<NodepoolImageType>,
    /// Id of the deployment set of the nodes (`ds-...`). `DescribeDeploymentSets` of ECS lists it.
    pub deploymentset_id: Option<String>,
    /// How many nodes the pool should have.
    pub desired_size: Option<i64>,
    /// Private pool of reserved capacity that the nodes are created in.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NodepoolScalingGroup {
    /// Creates a value with the required members.
    pub fn new(
        instance_charge_type: impl Into<InstanceChargeType>,
        instance_types: impl IntoIterator<Item = impl Into<String>>,
        vswitch_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut built = Self {
            instance_charge_type: instance_charge_type.into(),
            instance_types: cloudspec_wire::all(instance_types),
            vswitch_ids: cloudspec_wire::all(vswitch_ids),
            ..Self::default()
        };
        built.extra.set_empty(5, built.instance_types.is_empty());
        built.extra.set_empty(28, built.vswitch_ids.is_empty());
        built
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

    /// Data disks that each node gets, one entry for each, with category and size.
    pub fn data_disks(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disks = cloudspec_wire::all(value);
        self.extra.set_empty(2, self.data_disks.is_empty());
        self
    }

    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
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

    /// Whether one logs in as `ecs-user` instead of `root`.
    pub fn login_as_non_root(mut self, value: bool) -> Self {
        self.login_as_non_root = Some(value);
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

    /// Operating system of the nodes, such as `AliyunLinux`.
    #[deprecated]
    pub fn platform(mut self, value: impl Into<Platform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Ids of RDS databases (`rm-...`) whose access lists the nodes are added to.
    pub fn rds_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rds_instances = cloudspec_wire::all(value);
        self.extra.set_empty(12, self.rds_instances.is_empty());
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
        self.extra.set_empty(14, self.spot_price_limit.is_empty());
        self
    }

    /// What scaling down does: `release` the instances, or `recycle` them as stopped ones.
    pub fn scaling_policy(mut self, value: impl Into<ScalingPolicy>) -> Self {
        self.scaling_policy = Some(value.into());
        self
    }

    /// Id of the security group that the nodes belong to (`sg-...`).
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Ids of the security groups that the nodes belong to (`sg-...`).
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = cloudspec_wire::all(value);
        self.extra.set_empty(17, self.security_group_ids.is_empty());
        self
    }

    /// Category of the system disk, which decides its performance and price.
    pub fn system_disk_category(
        mut self,
        value: impl Into<NodepoolSystemDiskCategory>,
    ) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Categories of the system disk, in order: the next one is taken when one is out of stock.
    pub fn system_disk_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.system_disk_categories = cloudspec_wire::all(value);
        self.extra.set_empty(19, self.system_disk_categories.is_empty());
        self
    }

    /// Size of the system disk of each node.
    pub fn system_disk_size(mut self, value: i64) -> Self {
        self.system_disk_size = Some(value);
        self
    }

    /// Performance level of the nodes' system disks, `PL0` to `PL3`; for ESSD disks only.
    pub fn system_disk_performance_level(
        mut self,
        value: impl Into<PerformanceLevel>,
    ) -> Self {
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

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = ScalingGroupTag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self.extra.set_empty(27, self.tags.is_empty());
        self
    }

    /// How nodes are spread over zones: `PRIORITY` by the order of the vSwitches, `COST_OPTIMIZED` by
    /// price.
    pub fn multi_az_policy(mut self, value: impl Into<MultiAzPolicy>) -> Self {
        self.multi_az_policy = Some(value.into());
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

    /// Kind of operating system image of the nodes, such as `AliyunLinux3`.
    pub fn image_type(mut self, value: impl Into<NodepoolImageType>) -> Self {
        self.image_type = Some(value.into());
        self
    }

    /// Id of the deployment set of the nodes (`ds-...`).
    pub fn deploymentset_id(mut self, value: impl Into<String>) -> Self {
        self.deploymentset_id = Some(value.into());
        self
    }

    /// How many nodes the pool should have.
    pub fn desired_size(mut self, value: i64) -> Self {
        self.desired_size = Some(value);
        self
    }

    /// Private pool of reserved capacity that the nodes are created in.
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }
}

record! {
    NodepoolScalingGroup: NODEPOOL_SCALING_GROUP,
    0 auto_renew: OptBool = Field::boolean("auto_renew"),
    1 auto_renew_period: OptInt = Field::int64("auto_renew_period"),
    2 data_disks: List = Field::record("data_disks", &DATA_DISK).list(),
    3 image_id: OptStr = Field::string("image_id"),
    4 instance_charge_type: Enum = Field::one_of("instance_charge_type", InstanceChargeType::VALUES).required(),
    5 instance_types: List = Field::string("instance_types").list().required(),
    6 key_pair: OptStr = Field::string("key_pair"),
    7 login_password: OptStr = Field::string("login_password").secret(),
    8 login_as_non_root: OptBool = Field::boolean("login_as_non_root"),
    9 period: OptInt = Field::int64("period"),
    10 period_unit: OptStr = Field::string("period_unit"),
    11 platform: Opt = Field::one_of("platform", Platform::VALUES).deprecated(),
    12 rds_instances: List = Field::string("rds_instances").list(),
    13 spot_strategy: Opt = Field::one_of("spot_strategy", SpotStrategy::VALUES),
    14 spot_price_limit: List = Field::record("spot_price_limit", &SPOT_PRICE_LIMIT).list(),
    15 scaling_policy: Opt = Field::one_of("scaling_policy", ScalingPolicy::VALUES),
    16 security_group_id: OptStr = Field::string("security_group_id"),
    17 security_group_ids: List = Field::string("security_group_ids").list(),
    18 system_disk_category: Opt = Field::one_of("system_disk_category", NodepoolSystemDiskCategory::VALUES),
    19 system_disk_categories: List = Field::string("system_disk_categories").list().limits(&Limits::new().items(None, Some(10))),
    20 system_disk_size: OptInt = Field::int64("system_disk_size"),
    21 system_disk_performance_level: Opt = Field::one_of("system_disk_performance_level", PerformanceLevel::VALUES),
    22 system_disk_encrypted: OptBool = Field::boolean("system_disk_encrypted"),
    23 system_disk_kms_key_id: OptStr = Field::string("system_disk_kms_key_id"),
    24 system_disk_encrypt_algorithm: OptStr = Field::string("system_disk_encrypt_algorithm"),
    25 system_disk_provisioned_iops: OptInt = Field::int64("system_disk_provisioned_iops"),
    26 system_disk_bursting_enabled: OptBool = Field::boolean("system_disk_bursting_enabled"),
    27 tags: List = Field::record("tags", &SCALING_GROUP_TAG).list(),
    28 vswitch_ids: List = Field::string("vswitch_ids").list().required(),
    29 multi_az_policy: Opt = Field::one_of("multi_az_policy", MultiAzPolicy::VALUES),
    30 on_demand_base_capacity: OptInt = Field::int64("on_demand_base_capacity"),
    31 on_demand_percentage_above_base_capacity: OptInt = Field::int64("on_demand_percentage_above_base_capacity"),
    32 spot_instance_pools: OptInt = Field::int64("spot_instance_pools"),
    33 spot_instance_remedy: OptBool = Field::boolean("spot_instance_remedy"),
    34 compensate_with_on_demand: OptBool = Field::boolean("compensate_with_on_demand"),
    35 internet_charge_type: Opt = Field::one_of("internet_charge_type", InternetChargeType::VALUES),
    36 internet_max_bandwidth_out: OptInt = Field::int64("internet_max_bandwidth_out"),
    37 image_type: Opt = Field::one_of("image_type", NodepoolImageType::VALUES),
    38 deploymentset_id: OptStr = Field::string("deploymentset_id"),
    39 desired_size: OptInt = Field::int64("desired_size"),
    40 private_pool_options: Opt = Field::record("private_pool_options", &PRIVATE_POOL_OPTIONS),
}

/// The shape `nodepool.tee_config`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct NodepoolTeeConfig {
    /// Whether the nodes run confidential computing (TEE), which keeps memory encrypted.
    pub tee_enable: bool,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NodepoolTeeConfig {
    /// Creates a value with the required members.
    pub fn new(tee_enable: bool) -> Self {
        Self {
            tee_enable,
            ..Self::default()
        }
    }
}

record! {
    NodepoolTeeConfig: NODEPOOL_TEE_CONFIG,
    0 tee_enable: Bool = Field::boolean("tee_enable").required(),
}

/// The shape `PageInfo`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct PageInfo {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl PageInfo {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries match, on all pages together.
    pub fn total_count(mut self, value: i64) -> Self {
        self.total_count = Some(value);
        self
    }
}

record! {
    PageInfo: PAGE_INFO,
    0 page_size: OptInt = Field::int64("page_size"),
    1 page_number: OptInt = Field::int64("page_number"),
    2 total_count: OptInt = Field::int64("total_count"),
}

/// The shape `PrivatePoolOptions`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Id of what the entry describes: a trigger, template or task, or a private pool of capacity
    /// (`eap-...`).
    pub id: Option<String>,
    /// Which private pool the nodes use: `Open` any that matches, `Target` the one named, `None` none.
    pub match_criteria: Option<PrivatePoolOptionsMatchCriteria>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl PrivatePoolOptions {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of what the entry describes: a trigger, template or task, or a private pool of capacity
    /// (`eap-...`).
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Which private pool the nodes use: `Open` any that matches, `Target` the one named, `None` none.
    pub fn match_criteria(
        mut self,
        value: impl Into<PrivatePoolOptionsMatchCriteria>,
    ) -> Self {
        self.match_criteria = Some(value.into());
        self
    }
}

record! {
    PrivatePoolOptions: PRIVATE_POOL_OPTIONS,
    0 id: OptStr = Field::string("id"),
    1 match_criteria: Opt = Field::one_of("match_criteria", PrivatePoolOptionsMatchCriteria::VALUES),
}

/// The shape `runtime`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Runtime {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<RuntimeName>,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Runtime {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the cluster, node pool, add-on or other resource.
    pub fn name(mut self, value: impl Into<RuntimeName>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Version of the component or of the container runtime.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

record! {
    Runtime: RUNTIME,
    0 name: Opt = Field::one_of("name", RuntimeName::VALUES),
    1 version: OptStr = Field::string("version"),
}

/// The shape `ScalingGroup`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct ScalingGroup {
    /// Id of the scaling group behind the node pool (`asg-...`).
    pub scaling_group_id: Option<String>,
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
    pub image_type: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub image_id: Option<String>,
    /// Category of the system disk, which decides its performance and price.
    pub system_disk_category: Option<SystemDiskCategory>,
    /// Categories of the system disk, in order: the next one is taken when one is out of stock.
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
    /// Whether the system disk may go beyond its provisioned performance for a time.
    pub system_disk_bursting_enabled: Option<bool>,
    /// Operations a second that the system disk has beyond its baseline.
    pub system_disk_provisioned_iops: Option<i64>,
    /// Data disks that each node gets, one entry for each, with category and size.
    pub data_disks: Vec<DataDisk>,
    /// Ids of the security groups that the nodes belong to (`sg-...`). They win over `security_group_id`.
    pub security_group_ids: Vec<String>,
    /// Name of the SSH key pair for logging in to the nodes. Give either this or `login_password`.
    pub key_pair: Option<String>,
    /// Password for logging in to the nodes, 8 to 30 characters of three kinds.
    pub login_password: Option<String>,
    /// Whether one logs in as `ecs-user` instead of `root`.
    pub login_as_non_root: Option<bool>,
    /// Whether the operating system of the nodes is hardened according to the CIS benchmark. Deprecated.
    #[deprecated]
    pub cis_enabled: Option<bool>,
    /// Whether the nodes are hardened by the classified protection scheme (MLPS).
    pub soc_enabled: Option<bool>,
    /// Whether the system is hardened by Alibaba Cloud's rules.
    pub security_hardening_os: Option<bool>,
    /// How public traffic of the nodes is paid for: `PayByTraffic` or `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// Highest public bandwidth out of each node. Unit: Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// How many nodes the pool should have.
    pub desired_size: Option<i64>,
    /// How nodes are spread over zones: `PRIORITY` by the order of the vSwitches, `COST_OPTIMIZED` by
    /// price.
    pub multi_az_policy: Option<MultiAzPolicy>,
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
    /// Id of the deployment set of the nodes (`ds-...`). `DescribeDeploymentSets` of ECS lists it.
    pub deploymentset_id: Option<String>,
    /// Ids of RDS databases (`rm-...`) whose access lists the nodes are added to.
    pub rds_instances: Vec<String>,
    /// Private pool of reserved capacity that the nodes are created in.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// Id of the security group that the nodes belong to (`sg-...`). Prefer `security_group_ids` where
    /// there is one.
    pub security_group_id: Option<String>,
    /// Operating system of the nodes, such as `AliyunLinux`.
    pub platform: Option<Platform>,
    /// Name of the RAM role that the worker nodes act with.
    pub ram_policy: Option<String>,
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

    /// Id of the scaling group behind the node pool (`asg-...`).
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }

    /// Ids of the vSwitches for new nodes.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.vswitch_ids.is_empty());
        self
    }

    /// Instance types of new nodes.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = cloudspec_wire::all(value);
        self.extra.set_empty(2, self.instance_types.is_empty());
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
        self.extra.set_empty(9, self.spot_price_limit.is_empty());
        self
    }

    /// Kind of operating system image of the nodes, such as `AliyunLinux3`.
    pub fn image_type(mut self, value: impl Into<String>) -> Self {
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
        self.extra.set_empty(13, self.system_disk_categories.is_empty());
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

    /// Whether the system disk may go beyond its provisioned performance for a time.
    pub fn system_disk_bursting_enabled(mut self, value: bool) -> Self {
        self.system_disk_bursting_enabled = Some(value);
        self
    }

    /// Operations a second that the system disk has beyond its baseline.
    pub fn system_disk_provisioned_iops(mut self, value: i64) -> Self {
        self.system_disk_provisioned_iops = Some(value);
        self
    }

    /// Data disks that each node gets, one entry for each, with category and size.
    pub fn data_disks(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disks = cloudspec_wire::all(value);
        self.extra.set_empty(21, self.data_disks.is_empty());
        self
    }

    /// Ids of the security groups that the nodes belong to (`sg-...`).
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = cloudspec_wire::all(value);
        self.extra.set_empty(22, self.security_group_ids.is_empty());
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

    /// Whether one logs in as `ecs-user` instead of `root`.
    pub fn login_as_non_root(mut self, value: bool) -> Self {
        self.login_as_non_root = Some(value);
        self
    }

    /// Whether the operating system of the nodes is hardened according to the CIS benchmark.
    #[deprecated]
    pub fn cis_enabled(mut self, value: bool) -> Self {
        self.cis_enabled = Some(value);
        self
    }

    /// Whether the nodes are hardened by the classified protection scheme (MLPS).
    pub fn soc_enabled(mut self, value: bool) -> Self {
        self.soc_enabled = Some(value);
        self
    }

    /// Whether the system is hardened by Alibaba Cloud's rules.
    pub fn security_hardening_os(mut self, value: bool) -> Self {
        self.security_hardening_os = Some(value);
        self
    }

    /// How public traffic of the nodes is paid for: `PayByTraffic` or `PayByBandwidth`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
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
        self.extra.set_empty(31, self.tags.is_empty());
        self
    }

    /// How many nodes the pool should have.
    pub fn desired_size(mut self, value: i64) -> Self {
        self.desired_size = Some(value);
        self
    }

    /// How nodes are spread over zones: `PRIORITY` by the order of the vSwitches, `COST_OPTIMIZED` by
    /// price.
    pub fn multi_az_policy(mut self, value: impl Into<MultiAzPolicy>) -> Self {
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

    /// Id of the deployment set of the nodes (`ds-...`).
    pub fn deploymentset_id(mut self, value: impl Into<String>) -> Self {
        self.deploymentset_id = Some(value.into());
        self
    }

    /// Ids of RDS databases (`rm-...`) whose access lists the nodes are added to.
    pub fn rds_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rds_instances = cloudspec_wire::all(value);
        self.extra.set_empty(41, self.rds_instances.is_empty());
        self
    }

    /// Private pool of reserved capacity that the nodes are created in.
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }

    /// Id of the security group that the nodes belong to (`sg-...`).
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Operating system of the nodes, such as `AliyunLinux`.
    pub fn platform(mut self, value: impl Into<Platform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Name of the RAM role that the worker nodes act with.
    pub fn ram_policy(mut self, value: impl Into<String>) -> Self {
        self.ram_policy = Some(value.into());
        self
    }

    /// What instance types must have, instead of naming them.
    pub fn instance_patterns(
        mut self,
        value: impl IntoIterator<Item = InstancePatterns>,
    ) -> Self {
        self.instance_patterns = cloudspec_wire::all(value);
        self.extra.set_empty(46, self.instance_patterns.is_empty());
        self
    }
}

record! {
    ScalingGroup: SCALING_GROUP,
    0 scaling_group_id: OptStr = Field::string("scaling_group_id"),
    1 vswitch_ids: List = Field::string("vswitch_ids").list(),
    2 instance_types: List = Field::string("instance_types").list(),
    3 instance_charge_type: Opt = Field::one_of("instance_charge_type", InstanceChargeType::VALUES),
    4 period: OptInt = Field::int64("period"),
    5 period_unit: OptStr = Field::string("period_unit"),
    6 auto_renew: OptBool = Field::boolean("auto_renew"),
    7 auto_renew_period: OptInt = Field::int64("auto_renew_period"),
    8 spot_strategy: Opt = Field::one_of("spot_strategy", SpotStrategy::VALUES),
    9 spot_price_limit: List = Field::record("spot_price_limit", &SPOT_PRICE_LIMIT).list(),
    10 image_type: OptStr = Field::string("image_type"),
    11 image_id: OptStr = Field::string("image_id"),
    12 system_disk_category: Opt = Field::one_of("system_disk_category", SystemDiskCategory::VALUES),
    13 system_disk_categories: List = Field::string("system_disk_categories").list(),
    14 system_disk_size: OptInt = Field::int64("system_disk_size"),
    15 system_disk_performance_level: OptStr = Field::string("system_disk_performance_level"),
    16 system_disk_encrypted: OptBool = Field::boolean("system_disk_encrypted"),
    17 system_disk_kms_key_id: OptStr = Field::string("system_disk_kms_key_id"),
    18 system_disk_encrypt_algorithm: OptStr = Field::string("system_disk_encrypt_algorithm"),
    19 system_disk_bursting_enabled: OptBool = Field::boolean("system_disk_bursting_enabled"),
    20 system_disk_provisioned_iops: OptInt = Field::int64("system_disk_provisioned_iops"),
    21 data_disks: List = Field::record("data_disks", &DATA_DISK).list(),
    22 security_group_ids: List = Field::string("security_group_ids").list(),
    23 key_pair: OptStr = Field::string("key_pair"),
    24 login_password: OptStr = Field::string("login_password").secret(),
    25 login_as_non_root: OptBool = Field::boolean("login_as_non_root"),
    26 cis_enabled: OptBool = Field::boolean("cis_enabled").deprecated(),
    27 soc_enabled: OptBool = Field::boolean("soc_enabled"),
    28 security_hardening_os: OptBool = Field::boolean("security_hardening_os"),
    29 internet_charge_type: OptStr = Field::string("internet_charge_type"),
    30 internet_max_bandwidth_out: OptInt = Field::int64("internet_max_bandwidth_out"),
    31 tags: List = Field::record("tags", &TAG).list(),
    32 desired_size: OptInt = Field::int64("desired_size"),
    33 multi_az_policy: Opt = Field::one_of("multi_az_policy", MultiAzPolicy::VALUES),
    34 scaling_policy: Opt = Field::one_of("scaling_policy", ScalingPolicy::VALUES),
    35 on_demand_base_capacity: OptInt = Field::int64("on_demand_base_capacity"),
    36 on_demand_percentage_above_base_capacity: OptInt = Field::int64("on_demand_percentage_above_base_capacity"),
    37 spot_instance_pools: OptInt = Field::int64("spot_instance_pools"),
    38 spot_instance_remedy: OptBool = Field::boolean("spot_instance_remedy"),
    39 compensate_with_on_demand: OptBool = Field::boolean("compensate_with_on_demand"),
    40 deploymentset_id: OptStr = Field::string("deploymentset_id"),
    41 rds_instances: List = Field::string("rds_instances").list(),
    42 private_pool_options: Opt = Field::record("private_pool_options", &PRIVATE_POOL_OPTIONS),
    43 security_group_id: OptStr = Field::string("security_group_id"),
    44 platform: Opt = Field::one_of("platform", Platform::VALUES),
    45 ram_policy: OptStr = Field::string("ram_policy"),
    46 instance_patterns: List = Field::record("instance_patterns", &INSTANCE_PATTERNS).list(),
}

/// The shape `ScalingGroupTag`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct ScalingGroupTag {
    /// Key of the tag, filter or other entry. Its value stands beside it.
    pub key: Option<String>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ScalingGroupTag {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag, filter or other entry.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value that belongs to the key beside it.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    ScalingGroupTag: SCALING_GROUP_TAG,
    0 key: OptStr = Field::string("key"),
    1 value: OptStr = Field::string("value"),
}

/// The shape `SpotPriceLimit`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct SpotPriceLimit {
    /// Instance type of the node, such as `ecs.g7.xlarge`.
    pub instance_type: Option<String>,
    /// Highest price an hour for a spot instance.
    pub price_limit: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl SpotPriceLimit {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Instance type of the node, such as `ecs.g7.xlarge`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Highest price an hour for a spot instance.
    pub fn price_limit(mut self, value: impl Into<String>) -> Self {
        self.price_limit = Some(value.into());
        self
    }
}

record! {
    SpotPriceLimit: SPOT_PRICE_LIMIT,
    0 instance_type: OptStr = Field::string("instance_type"),
    1 price_limit: OptStr = Field::string("price_limit"),
}

/// The shape `Status`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Status {
    /// State that the cluster, node, component, task or plan is in now.
    pub state: Option<StatusState>,
    /// How many nodes of the pool are healthy.
    pub healthy_nodes: Option<i64>,
    /// How many nodes of the pool are being set up.
    pub initial_nodes: Option<i64>,
    /// How many nodes of the pool failed to start or stopped working.
    pub failed_nodes: Option<i64>,
    /// How many nodes of the pool have lost their connection.
    pub offline_nodes: Option<i64>,
    /// How many nodes of the pool are being removed.
    pub removing_nodes: Option<i64>,
    /// How many nodes of the pool take part in the cluster.
    pub serving_nodes: Option<i64>,
    /// How many nodes the pool has, whatever their state.
    pub total_nodes: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Status {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// State that the cluster, node, component, task or plan is in now.
    pub fn state(mut self, value: impl Into<StatusState>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// How many nodes of the pool are healthy.
    pub fn healthy_nodes(mut self, value: i64) -> Self {
        self.healthy_nodes = Some(value);
        self
    }

    /// How many nodes of the pool are being set up.
    pub fn initial_nodes(mut self, value: i64) -> Self {
        self.initial_nodes = Some(value);
        self
    }

    /// How many nodes of the pool failed to start or stopped working.
    pub fn failed_nodes(mut self, value: i64) -> Self {
        self.failed_nodes = Some(value);
        self
    }

    /// How many nodes of the pool have lost their connection.
    pub fn offline_nodes(mut self, value: i64) -> Self {
        self.offline_nodes = Some(value);
        self
    }

    /// How many nodes of the pool are being removed.
    pub fn removing_nodes(mut self, value: i64) -> Self {
        self.removing_nodes = Some(value);
        self
    }

    /// How many nodes of the pool take part in the cluster.
    pub fn serving_nodes(mut self, value: i64) -> Self {
        self.serving_nodes = Some(value);
        self
    }

    /// How many nodes the pool has, whatever their state.
    pub fn total_nodes(mut self, value: i64) -> Self {
        self.total_nodes = Some(value);
        self
    }
}

record! {
    Status: STATUS,
    0 state: Opt = Field::one_of("state", StatusState::VALUES),
    1 healthy_nodes: OptInt = Field::int64("healthy_nodes"),
    2 initial_nodes: OptInt = Field::int64("initial_nodes"),
    3 failed_nodes: OptInt = Field::int64("failed_nodes"),
    4 offline_nodes: OptInt = Field::int64("offline_nodes"),
    5 removing_nodes: OptInt = Field::int64("removing_nodes"),
    6 serving_nodes: OptInt = Field::int64("serving_nodes"),
    7 total_nodes: OptInt = Field::int64("total_nodes"),
}

/// The shape `tag`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag, filter or other entry. Its value stands beside it.
    pub key: Option<String>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Tag {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag, filter or other entry.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value that belongs to the key beside it.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    Tag: TAG,
    0 key: OptStr = Field::string("key"),
    1 value: OptStr = Field::string("value"),
}

/// The shape `taint`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Taint {
    /// Key of the tag, filter or other entry. Its value stands beside it.
    pub key: Option<String>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// What the taint does to pods that do not tolerate it: `NoSchedule` and `PreferNoSchedule` keep new
    /// ones away, `NoExecute` evicts those that run.
    pub effect: Option<TaintEffect>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Taint {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag, filter or other entry.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value that belongs to the key beside it.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// What the taint does to pods that do not tolerate it: `NoSchedule` and `PreferNoSchedule` keep new
    /// ones away, `NoExecute` evicts those that run.
    pub fn effect(mut self, value: impl Into<TaintEffect>) -> Self {
        self.effect = Some(value.into());
        self
    }
}

record! {
    Taint: TAINT,
    0 key: OptStr = Field::string("key"),
    1 value: OptStr = Field::string("value"),
    2 effect: Opt = Field::one_of("effect", TaintEffect::VALUES),
}

/// The shape `Tasks`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Tasks {
    /// When it was created, in RFC 3339.
    pub created_at: Option<Timestamp>,
    /// When it ended, in RFC 3339.
    pub finished_at: Option<Timestamp>,
    /// State of the task, such as `running`, `success` or `fail`.
    pub status: Option<String>,
    /// Whether the upgrade was cancelled.
    pub is_canceled: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Tasks {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// When it was created, in RFC 3339.
    pub fn created_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// When it ended, in RFC 3339.
    pub fn finished_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.finished_at = Some(value.into());
        self
    }

    /// State of the task, such as `running`, `success` or `fail`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Whether the upgrade was cancelled.
    pub fn is_canceled(mut self, value: bool) -> Self {
        self.is_canceled = Some(value);
        self
    }
}

record! {
    Tasks: TASKS,
    0 created_at: Opt = Field::timestamp("created_at"),
    1 finished_at: Opt = Field::timestamp("finished_at"),
    2 status: OptStr = Field::string("status"),
    3 is_canceled: OptBool = Field::boolean("is_canceled"),
}

/// The shape `TeeConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TeeConfig {
    /// Whether the nodes run confidential computing (TEE), which keeps memory encrypted.
    pub tee_enable: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TeeConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the nodes run confidential computing (TEE), which keeps memory encrypted.
    pub fn tee_enable(mut self, value: bool) -> Self {
        self.tee_enable = Some(value);
        self
    }
}

record! {
    TeeConfig: TEE_CONFIG,
    0 tee_enable: OptBool = Field::boolean("tee_enable"),
}

/// The shape `TriggerBody`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TriggerBody {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Namespace and name of the application, joined by `/`, such as `default/test-app`.
    pub project_id: String,
    /// What to do, or what was done, by name.
    pub action: String,
    /// Kind of the resource or task, where there are several kinds.
    pub r#type: Option<TriggerBodyType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TriggerBody {
    /// Creates a value with the required members.
    pub fn new(
        cluster_id: impl Into<String>,
        project_id: impl Into<String>,
        action: impl Into<String>,
    ) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            project_id: project_id.into(),
            action: action.into(),
            ..Self::default()
        }
    }

    /// Kind of the resource or task, where there are several kinds.
    pub fn r#type(mut self, value: impl Into<TriggerBodyType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

record! {
    TriggerBody: TRIGGER_BODY,
    0 cluster_id: Str = Field::string("cluster_id").required(),
    1 project_id: Str = Field::string("project_id").required(),
    2 action: Str = Field::string("action").required(),
    3 r#type: Opt = Field::one_of("type", TriggerBodyType::VALUES),
}

/// The shape `UpgradeConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct UpgradeConfig {
    /// Whether the pool or component is upgraded automatically when a new version appears.
    pub auto_upgrade: Option<bool>,
    /// How many nodes more are made for the time of the upgrade.
    pub surge: Option<i64>,
    /// How many nodes more are made for the time of the upgrade, in percent.
    pub surge_percentage: Option<i64>,
    /// How many nodes may be out of service at once.
    pub max_unavailable: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpgradeConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the pool or component is upgraded automatically when a new version appears.
    pub fn auto_upgrade(mut self, value: bool) -> Self {
        self.auto_upgrade = Some(value);
        self
    }

    /// How many nodes more are made for the time of the upgrade.
    pub fn surge(mut self, value: i64) -> Self {
        self.surge = Some(value);
        self
    }

    /// How many nodes more are made for the time of the upgrade, in percent.
    pub fn surge_percentage(mut self, value: i64) -> Self {
        self.surge_percentage = Some(value);
        self
    }

    /// How many nodes may be out of service at once.
    pub fn max_unavailable(mut self, value: i64) -> Self {
        self.max_unavailable = Some(value);
        self
    }
}

record! {
    UpgradeConfig: UPGRADE_CONFIG,
    0 auto_upgrade: OptBool = Field::boolean("auto_upgrade"),
    1 surge: OptInt = Field::int64("surge"),
    2 surge_percentage: OptInt = Field::int64("surge_percentage"),
    3 max_unavailable: OptInt = Field::int64("max_unavailable"),
}

open_enum! {
    /// Documented values of `AddonInstanceState`. The provider may add others.
    pub enum AddonInstanceState {
        Active = "active",
        Updating = "updating",
        Upgrading = "upgrading",
        Deleting = "deleting",
    }
}

open_enum! {
    /// Documented values of `ClusterProfile`. The provider may add others.
    pub enum ClusterProfile {
        /// Managed cluster.
        Default = "Default",
        /// Cluster with nodes outside the cloud.
        Edge = "Edge",
        /// Cluster without nodes of its own.
        Serverless = "Serverless",
        /// Cluster for Lingjun hardware.
        Lingjun = "Lingjun",
    }
}

open_enum! {
    /// Documented values of `ClusterState`. The provider may add others.
    pub enum ClusterState {
        /// It is being created.
        Initial = "initial",
        /// Its creation failed.
        Failed = "failed",
        /// It is running.
        Running = "running",
        /// It is being upgraded.
        Updating = "updating",
        /// Its upgrade failed.
        UpdatingFailed = "updating_failed",
        /// Nodes are being added or removed.
        Scaling = "scaling",
        /// It waits to be connected.
        Waiting = "waiting",
        /// It has lost its connection.
        Disconnected = "disconnected",
        /// It is stopped.
        Stopped = "stopped",
        /// It is being deleted.
        Deleting = "deleting",
        /// It is gone.
        Deleted = "deleted",
        /// Its deletion failed.
        DeleteFailed = "delete_failed",
    }
}

open_enum! {
    /// Documented values of `CpuPolicy`. The provider may add others.
    pub enum CpuPolicy {
        /// Pods that ask for whole CPUs get them for themselves.
        Static = "static",
        /// The default affinity.
        None = "none",
    }
}

open_enum! {
    /// Documented values of `data_disk.category`. The provider may add others.
    pub enum DataDiskCategory {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
    }
}

open_enum! {
    /// Documented values of `EipInternetChargeType`. The provider may add others.
    pub enum EipInternetChargeType {
        PayByBandwidth = "PayByBandwidth",
        PayByTraffic = "PayByTraffic",
    }
}

open_enum! {
    /// Documented values of `EventType`. The provider may add others.
    pub enum EventType {
        ClusterCreate = "cluster_create",
        ClusterScaleout = "cluster_scaleout",
        ClusterAttach = "cluster_attach",
        ClusterDelete = "cluster_delete",
        ClusterUpgrade = "cluster_upgrade",
        ClusterMigrate = "cluster_migrate",
        ClusterNodeDelete = "cluster_node_delete",
        ClusterNodeDrain = "cluster_node_drain",
        ClusterModify = "cluster_modify",
        ClusterConfigurationModify = "cluster_configuration_modify",
        ClusterAddonInstall = "cluster_addon_install",
        ClusterAddonUpgrade = "cluster_addon_upgrade",
        ClusterAddonUninstall = "cluster_addon_uninstall",
        RuntimeUpgrade = "runtime_upgrade",
        NodepoolUpgrade = "nodepool_upgrade",
        NodepoolUpdate = "nodepool_update",
    }
}

open_enum! {
    /// Documented values of `ImagePlatform`. The provider may add others.
    pub enum ImagePlatform {
        AliyunLinux = "AliyunLinux",
        CentOs = "CentOS",
        Windows = "Windows",
        WindowsCore = "WindowsCore",
    }
}

open_enum! {
    /// Documented values of `ImageType`. The provider may add others.
    pub enum ImageType {
        AliyunLinux = "AliyunLinux",
        AliyunLinuxSecurity = "AliyunLinuxSecurity",
        AliyunLinux3 = "AliyunLinux3",
        AliyunLinux3Arm64 = "AliyunLinux3Arm64",
        AliyunLinux3Security = "AliyunLinux3Security",
        CentOs = "CentOS",
        Windows = "Windows",
        WindowsCore = "WindowsCore",
        ContainerOs = "ContainerOS",
    }
}

open_enum! {
    /// Documented values of `InstanceChargeType`. The provider may add others.
    pub enum InstanceChargeType {
        PrePaid = "PrePaid",
        PostPaid = "PostPaid",
    }
}

open_enum! {
    /// Documented values of `InterconnectMode`. The provider may add others.
    pub enum InterconnectMode {
        Basic = "basic",
        Private = "private",
    }
}

open_enum! {
    /// Documented values of `InternetChargeType`. The provider may add others.
    pub enum InternetChargeType {
        PayByBandwidth = "PayByBandwidth",
        PayByTraffic = "PayByTraffic",
    }
}

open_enum! {
    /// Documented values of `MultiAzPolicy`. The provider may add others.
    pub enum MultiAzPolicy {
        Priority = "PRIORITY",
        CostOptimized = "COST_OPTIMIZED",
    }
}

open_enum! {
    /// Documented values of `nodepool.scaling_group.image_type`. The provider may add others.
    pub enum NodepoolImageType {
        AliyunLinux = "AliyunLinux",
        AliyunLinux3 = "AliyunLinux3",
        AliyunLinux3Arm64 = "AliyunLinux3Arm64",
        AliyunLinuxUefi = "AliyunLinuxUEFI",
        CentOs = "CentOS",
        Windows = "Windows",
        WindowsCore = "WindowsCore",
        ContainerOs = "ContainerOS",
    }
}

open_enum! {
    /// Documented values of `NodepoolInfo.type`. The provider may add others.
    pub enum NodepoolInfoType {
        Edge = "edge",
        Ess = "ess",
    }
}

open_enum! {
    /// Documented values of `nodepool.nodepool_info.type`. The provider may add others.
    pub enum NodepoolNodepoolNodepoolInfoType {
        Ess = "ess",
        Edge = "edge",
    }
}

open_enum! {
    /// Documented values of `nodepool.kubernetes_config.runtime`. The provider may add others.
    pub enum NodepoolRuntime {
        Containerd = "containerd",
        SandboxedContainerRunv = "Sandboxed-Container.runv",
        Docker = "docker",
    }
}

open_enum! {
    /// Documented values of `nodepool.scaling_group.system_disk_category`. The provider may add others.
    pub enum NodepoolSystemDiskCategory {
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
        CloudEssdEntry = "cloud_essd_entry",
    }
}

open_enum! {
    /// Documented values of `PayloadType`. The provider may add others.
    pub enum PayloadType {
        Deployment = "deployment",
        Application = "application",
    }
}

open_enum! {
    /// Documented values of `PerformanceLevel`. The provider may add others.
    pub enum PerformanceLevel {
        Pl0 = "PL0",
        Pl1 = "PL1",
        Pl2 = "PL2",
        Pl3 = "PL3",
    }
}

open_enum! {
    /// Documented values of `Platform`. The provider may add others.
    pub enum Platform {
        CentOs = "CentOS",
        AliyunLinux = "AliyunLinux",
        Windows = "Windows",
        WindowsCore = "WindowsCore",
    }
}

open_enum! {
    /// Documented values of `PolicyAction`. The provider may add others.
    pub enum PolicyAction {
        Deny = "deny",
        Warn = "warn",
    }
}

open_enum! {
    /// Documented values of `PrivatePoolOptions.match_criteria`. The provider may add others.
    pub enum PrivatePoolOptionsMatchCriteria {
        Open = "Open",
        Target = "Target",
        None = "None",
    }
}

open_enum! {
    /// Documented values of `RoleType`. The provider may add others.
    pub enum RoleType {
        Cluster = "cluster",
        Namespace = "namespace",
        AllClusters = "all-clusters",
    }
}

open_enum! {
    /// Documented values of `runtime.name`. The provider may add others.
    pub enum RuntimeName {
        Containerd = "containerd",
        SandboxedContainerRunv = "Sandboxed-Container.runv",
        Docker = "docker",
    }
}

open_enum! {
    /// Documented values of `ScalingInstanceKind`. The provider may add others.
    pub enum ScalingInstanceKind {
        Cpu = "cpu",
        Gpu = "gpu",
        Gpushare = "gpushare",
        Spot = "spot",
    }
}

open_enum! {
    /// Documented values of `ScalingPolicy`. The provider may add others.
    pub enum ScalingPolicy {
        Release = "release",
        Recycle = "recycle",
    }
}

open_enum! {
    /// Documented values of `SpotStrategy`. The provider may add others.
    pub enum SpotStrategy {
        NoSpot = "NoSpot",
        SpotWithPriceLimit = "SpotWithPriceLimit",
        SpotAsPriceGo = "SpotAsPriceGo",
    }
}

open_enum! {
    /// Documented values of `Status.state`. The provider may add others.
    pub enum StatusState {
        Active = "active",
        Scaling = "scaling",
        Removing = "removing",
        Deleting = "deleting",
        Updating = "updating",
    }
}

open_enum! {
    /// Documented values of `SystemDiskCategory`. The provider may add others.
    pub enum SystemDiskCategory {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
        CloudEssdEntry = "cloud_essd_entry",
    }
}

open_enum! {
    /// Documented values of `taint.effect`. The provider may add others.
    pub enum TaintEffect {
        NoSchedule = "NoSchedule",
        NoExecute = "NoExecute",
        PreferNoSchedule = "PreferNoSchedule",
    }
}

open_enum! {
    /// Documented values of `TaskState`. The provider may add others.
    pub enum TaskState {
        Running = "running",
        Fail = "fail",
        Success = "success",
    }
}

open_enum! {
    /// Documented values of `TriggerBodyType`. The provider may add others.
    pub enum TriggerBodyType {
        Deployment = "deployment",
        Application = "application",
    }
}

open_enum! {
    /// Documented values of `TriggerType`. The provider may add others.
    pub enum TriggerType {
        Deployment = "deployment",
        Application = "application",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    Addon,
    AddonInfo,
    AutoRepairPolicy,
    AutoScaling,
    AutoUpgradePolicy,
    AutoVulFixPolicy,
    Body,
    BodyManagement,
    Data,
    DataDisk,
    Event,
    InstancePatterns,
    InterconnectConfig,
    KubeletConfig,
    KubernetesConfig,
    MaintenanceWindow,
    Management,
    ManagementAutoUpgradePolicy,
    ManagementUpgradeConfig,
    NodeConfig,
    Nodepool,
    NodepoolAutoScaling,
    NodepoolInfo,
    NodepoolInterconnectConfig,
    NodepoolKubernetesConfig,
    NodepoolManagement,
    NodepoolNodepoolInfo,
    NodepoolScalingGroup,
    NodepoolTeeConfig,
    PageInfo,
    PrivatePoolOptions,
    Runtime,
    ScalingGroup,
    ScalingGroupTag,
    SpotPriceLimit,
    Status,
    Tag,
    Taint,
    Tasks,
    TeeConfig,
    TriggerBody,
    UpgradeConfig,
}
