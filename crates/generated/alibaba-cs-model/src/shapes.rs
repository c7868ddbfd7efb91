// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/service.json; do not edit.
//! Shapes that several operations share.

use cloudspec_wire::{Extra, Field, Limits, Schema, Value, all, record};

/// The shape `addon`.
#[derive(Default)] #[non_exhaustive] pub struct Addon {
    /** `name`: text. */ pub name: Option<String>,
    /** `config`: text. */ pub config: Option<String>,
    /** `disabled`: yes or no. */ pub disabled: Option<bool>,
    /** `version`: text. */ pub version: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Addon {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `config`.
    pub fn config(mut self, value: impl Into<String>) -> Self { self.config = Some(value.into()); self }
    /// Sets `disabled`.
    pub fn disabled(mut self, value: bool) -> Self { self.disabled = Some(value); self }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self { self.version = Some(value.into()); self }
}
/// Table of [`Addon`].
pub static ADDON: Schema = Schema { name: "Addon", fields: { static ROWS: [Field; 4] = [
    Field::string("name"),
    Field::string("config"),
    Field::boolean("disabled"),
    Field::string("version"),
]; &ROWS } };
record!(Addon, ADDON, [0 OptStr name, 1 OptStr config, 3 OptStr version] [2 OptBool disabled]);

/// The shape `payload.addon_info`.
#[derive(Default)] #[non_exhaustive] pub struct AddonInfo {
    /** `component_name`: text. */ pub component_name: Option<String>,
    /** `version`: text. */ pub version: Option<String>,
    /** `ready_to_upgrade`: text. */ pub ready_to_upgrade: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AddonInfo`].
pub static ADDON_INFO: Schema = Schema { name: "AddonInfo", fields: { static ROWS: [Field; 3] = [
    Field::string("component_name"),
    Field::string("version"),
    Field::string("ready_to_upgrade"),
]; &ROWS } };
record!(AddonInfo, ADDON_INFO, [0 OptStr component_name, 1 OptStr version, 2 OptStr ready_to_upgrade] []);

/// The shape `nodepool.management.auto_repair_policy`.
#[derive(Default)] #[non_exhaustive] pub struct AutoRepairPolicy {
    /** `restart_node`: yes or no. */ pub restart_node: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl AutoRepairPolicy {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `restart_node`.
    pub fn restart_node(mut self, value: bool) -> Self { self.restart_node = Some(value); self }
}
/// Table of [`AutoRepairPolicy`].
pub static AUTO_REPAIR_POLICY: Schema = Schema { name: "AutoRepairPolicy", fields: { static ROWS: [Field; 1] = [
    Field::boolean("restart_node"),
]; &ROWS } };
record!(AutoRepairPolicy, AUTO_REPAIR_POLICY, [] [0 OptBool restart_node]);

/// The shape `body.management.auto_repair_policy`.
#[derive(Default)] #[non_exhaustive] pub struct AutoRepairPolicy2 {
    /** `restart_node`: yes or no. */ pub restart_node: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl AutoRepairPolicy2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `restart_node`.
    pub fn restart_node(mut self, value: bool) -> Self { self.restart_node = Some(value); self }
}
/// Table of [`AutoRepairPolicy2`].
pub static AUTO_REPAIR_POLICY2: Schema = Schema { name: "AutoRepairPolicy2", fields: { static ROWS: [Field; 1] = [
    Field::boolean("restart_node"),
]; &ROWS } };
record!(AutoRepairPolicy2, AUTO_REPAIR_POLICY2, [] [0 OptBool restart_node]);

/// The shape `nodepool.auto_scaling`.
#[derive(Default)] #[non_exhaustive] pub struct AutoScaling {
    /** `enable`: yes or no. */ pub enable: bool,
    /** `max_instances`: integer. */ pub max_instances: i64,
    /** `min_instances`: integer. */ pub min_instances: i64,
    /** `type`: text. */ pub r#type: Option<String>,
    /** `is_bond_eip`: yes or no. Deprecated. */ pub is_bond_eip: Option<bool>,
    /** `eip_internet_charge_type`: text. Deprecated. */ pub eip_internet_charge_type: Option<String>,
    /** `eip_bandwidth`: integer. Deprecated. */ pub eip_bandwidth: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl AutoScaling {
    /// With what is required.
    pub fn new(enable: bool, max_instances: i64, min_instances: i64) -> Self {
        Self { enable, max_instances, min_instances, ..Self::default() }
    }
    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
    /// Sets `is_bond_eip`.
    pub fn is_bond_eip(mut self, value: bool) -> Self { self.is_bond_eip = Some(value); self }
    /// Sets `eip_internet_charge_type`.
    pub fn eip_internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.eip_internet_charge_type = Some(value.into()); self
    }
    /// Sets `eip_bandwidth`.
    pub fn eip_bandwidth(mut self, value: i64) -> Self { self.eip_bandwidth = Some(value); self }
}
/// Table of [`AutoScaling`].
pub static AUTO_SCALING: Schema = Schema { name: "AutoScaling", fields: { static ROWS: [Field; 7] = [
    Field::boolean("enable").required(),
    Field::int64("max_instances").required(),
    Field::int64("min_instances").required(),
    Field::string("type"),
    Field::boolean("is_bond_eip").deprecated(),
    Field::string("eip_internet_charge_type").deprecated(),
    Field::int64("eip_bandwidth").deprecated(),
]; &ROWS } };
record!(AutoScaling, AUTO_SCALING,
    [3 OptStr r#type, 5 OptStr eip_internet_charge_type] [0 Bool enable, 1 Int max_instances, 2 Int min_instances,
    4 OptBool is_bond_eip, 6 OptInt eip_bandwidth]);

/// The shape `auto_scaling`.
#[derive(Default)] #[non_exhaustive] pub struct AutoScaling2 {
    /** `enable`: yes or no. */ pub enable: Option<bool>,
    /** `type`: text. */ pub r#type: Option<String>,
    /** `max_instances`: integer. */ pub max_instances: Option<i64>,
    /** `min_instances`: integer. */ pub min_instances: Option<i64>,
    /** `eip_internet_charge_type`: text. */ pub eip_internet_charge_type: Option<String>,
    /** `is_bond_eip`: yes or no. */ pub is_bond_eip: Option<bool>,
    /** `eip_bandwidth`: integer. */ pub eip_bandwidth: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AutoScaling2`].
pub static AUTO_SCALING2: Schema = Schema { name: "AutoScaling2", fields: { static ROWS: [Field; 7] = [
    Field::boolean("enable"),
    Field::string("type"),
    Field::int64("max_instances"),
    Field::int64("min_instances"),
    Field::string("eip_internet_charge_type"),
    Field::boolean("is_bond_eip"),
    Field::int64("eip_bandwidth"),
]; &ROWS } };
record!(AutoScaling2, AUTO_SCALING2,
    [1 OptStr r#type, 4 OptStr eip_internet_charge_type] [0 OptBool enable, 2 OptInt max_instances, 3 OptInt min_instances,
    5 OptBool is_bond_eip, 6 OptInt eip_bandwidth]);

/// The shape `nodepool.management.auto_upgrade_policy`.
#[derive(Default)] #[non_exhaustive] pub struct AutoUpgradePolicy {
    /** `auto_upgrade_kubelet`: yes or no. */ pub auto_upgrade_kubelet: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl AutoUpgradePolicy {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `auto_upgrade_kubelet`.
    pub fn auto_upgrade_kubelet(mut self, value: bool) -> Self { self.auto_upgrade_kubelet = Some(value); self }
}
/// Table of [`AutoUpgradePolicy`].
pub static AUTO_UPGRADE_POLICY: Schema = Schema { name: "AutoUpgradePolicy", fields: { static ROWS: [Field; 1] = [
    Field::boolean("auto_upgrade_kubelet"),
]; &ROWS } };
record!(AutoUpgradePolicy, AUTO_UPGRADE_POLICY, [] [0 OptBool auto_upgrade_kubelet]);

/// The shape `body.management.auto_upgrade_policy`.
#[derive(Default)] #[non_exhaustive] pub struct AutoUpgradePolicy2 {
    /** `auto_upgrade_kubelet`: yes or no. */ pub auto_upgrade_kubelet: Option<bool>,
    /** `auto_upgrade_runtime`: yes or no. */ pub auto_upgrade_runtime: Option<bool>,
    /** `auto_upgrade_os`: yes or no. */ pub auto_upgrade_os: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl AutoUpgradePolicy2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `auto_upgrade_kubelet`.
    pub fn auto_upgrade_kubelet(mut self, value: bool) -> Self { self.auto_upgrade_kubelet = Some(value); self }
    /// Sets `auto_upgrade_runtime`.
    pub fn auto_upgrade_runtime(mut self, value: bool) -> Self { self.auto_upgrade_runtime = Some(value); self }
    /// Sets `auto_upgrade_os`.
    pub fn auto_upgrade_os(mut self, value: bool) -> Self { self.auto_upgrade_os = Some(value); self }
}
/// Table of [`AutoUpgradePolicy2`].
pub static AUTO_UPGRADE_POLICY2: Schema = Schema { name: "AutoUpgradePolicy2", fields: { static ROWS: [Field; 3] = [
    Field::boolean("auto_upgrade_kubelet"),
    Field::boolean("auto_upgrade_runtime"),
    Field::boolean("auto_upgrade_os"),
]; &ROWS } };
record!(AutoUpgradePolicy2, AUTO_UPGRADE_POLICY2,
    [] [0 OptBool auto_upgrade_kubelet, 1 OptBool auto_upgrade_runtime, 2 OptBool auto_upgrade_os]);

/// The shape `management.auto_upgrade_policy`.
#[derive(Default)] #[non_exhaustive] pub struct AutoUpgradePolicy3 {
    /** `auto_upgrade_kubelet`: yes or no. */ pub auto_upgrade_kubelet: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AutoUpgradePolicy3`].
pub static AUTO_UPGRADE_POLICY3: Schema = Schema { name: "AutoUpgradePolicy3", fields: { static ROWS: [Field; 1] = [
    Field::boolean("auto_upgrade_kubelet"),
]; &ROWS } };
record!(AutoUpgradePolicy3, AUTO_UPGRADE_POLICY3, [] [0 OptBool auto_upgrade_kubelet]);

/// The shape `nodepool.management.auto_vul_fix_policy`.
#[derive(Default)] #[non_exhaustive] pub struct AutoVulFixPolicy {
    /** `restart_node`: yes or no. */ pub restart_node: Option<bool>,
    /** `vul_level`: text. */ pub vul_level: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AutoVulFixPolicy {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `restart_node`.
    pub fn restart_node(mut self, value: bool) -> Self { self.restart_node = Some(value); self }
    /// Sets `vul_level`.
    pub fn vul_level(mut self, value: impl Into<String>) -> Self { self.vul_level = Some(value.into()); self }
}
/// Table of [`AutoVulFixPolicy`].
pub static AUTO_VUL_FIX_POLICY: Schema = Schema { name: "AutoVulFixPolicy", fields: { static ROWS: [Field; 2] = [
    Field::boolean("restart_node"),
    Field::string("vul_level"),
]; &ROWS } };
record!(AutoVulFixPolicy, AUTO_VUL_FIX_POLICY, [1 OptStr vul_level] [0 OptBool restart_node]);

/// The shape `body.management.auto_vul_fix_policy`.
#[derive(Default)] #[non_exhaustive] pub struct AutoVulFixPolicy2 {
    /** `restart_node`: yes or no. */ pub restart_node: Option<bool>,
    /** `vul_level`: text. */ pub vul_level: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AutoVulFixPolicy2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `restart_node`.
    pub fn restart_node(mut self, value: bool) -> Self { self.restart_node = Some(value); self }
    /// Sets `vul_level`.
    pub fn vul_level(mut self, value: impl Into<String>) -> Self { self.vul_level = Some(value.into()); self }
}
/// Table of [`AutoVulFixPolicy2`].
pub static AUTO_VUL_FIX_POLICY2: Schema = Schema { name: "AutoVulFixPolicy2", fields: { static ROWS: [Field; 2] = [
    Field::boolean("restart_node"),
    Field::string("vul_level"),
]; &ROWS } };
record!(AutoVulFixPolicy2, AUTO_VUL_FIX_POLICY2, [1 OptStr vul_level] [0 OptBool restart_node]);

/// The shape `body`.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `project_id`: text. */ pub project_id: String,
    /** `action`: text. */ pub action: String,
    /** `type`: text. */ pub r#type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, project_id: impl Into<String>, action: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), project_id: project_id.into(), action: action.into(), ..Self::default() }
    }
    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 4] = [
    Field::string("cluster_id").required(),
    Field::string("project_id").required(),
    Field::string("action").required(),
    Field::string("type"),
]; &ROWS } };
record!(Body, BODY, [0 Str cluster_id, 1 Str project_id, 2 Str action, 3 OptStr r#type] []);

/// The shape `body`.
#[derive(Default)] #[non_exhaustive] pub struct Body2 {
    /** `alert_rule_group_name`: text. */ pub alert_rule_group_name: Option<String>,
    /** `alert_rule_name`: text. */ pub alert_rule_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Body2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `alert_rule_group_name`.
    pub fn alert_rule_group_name(mut self, value: impl Into<String>) -> Self {
        self.alert_rule_group_name = Some(value.into()); self
    }
    /// Sets `alert_rule_name`.
    pub fn alert_rule_name(mut self, value: impl Into<String>) -> Self { self.alert_rule_name = Some(value.into()); self }
}
/// Table of [`Body2`].
pub static BODY2: Schema = Schema { name: "Body2", fields: { static ROWS: [Field; 2] = [
    Field::string("alert_rule_group_name"),
    Field::string("alert_rule_name"),
]; &ROWS } };
record!(Body2, BODY2, [0 OptStr alert_rule_group_name, 1 OptStr alert_rule_name] []);

/// The shape `events.data`.
#[derive(Default)] #[non_exhaustive] pub struct Data {
    /** `level`: text. */ pub level: Option<String>,
    /** `reason`: text. */ pub reason: Option<String>,
    /** `message`: text. */ pub message: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Data`].
pub static DATA: Schema = Schema { name: "Data", fields: { static ROWS: [Field; 3] = [
    Field::string("level"),
    Field::string("reason"),
    Field::string("message"),
]; &ROWS } };
record!(Data, DATA, [0 OptStr level, 1 OptStr reason, 2 OptStr message] []);

/// The shape `data_disk`.
#[derive(Default)] #[non_exhaustive] pub struct DataDisk {
    /** `category`: text. */ pub category: Option<String>,
    /** `size`: integer. */ pub size: Option<i64>,
    /** `encrypted`: text. */ pub encrypted: Option<String>,
    /** `kms_key_id`: text. */ pub kms_key_id: Option<String>,
    /** `auto_snapshot_policy_id`: text. */ pub auto_snapshot_policy_id: Option<String>,
    /** `performance_level`: text. */ pub performance_level: Option<String>,
    /** `provisioned_iops`: integer. */ pub provisioned_iops: Option<i64>,
    /** `bursting_enabled`: yes or no. */ pub bursting_enabled: Option<bool>,
    /** `auto_format`: yes or no. */ pub auto_format: Option<bool>,
    /** `file_system`: text. */ pub file_system: Option<String>,
    /** `mount_target`: text. */ pub mount_target: Option<String>,
    /** `disk_name`: text. */ pub disk_name: Option<String>,
    /** `device`: text. */ pub device: Option<String>,
    /** `snapshot_id`: text. */ pub snapshot_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DataDisk {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `category`.
    pub fn category(mut self, value: impl Into<String>) -> Self { self.category = Some(value.into()); self }
    /// Sets `size`.
    pub fn size(mut self, value: i64) -> Self { self.size = Some(value); self }
    /// Sets `encrypted`.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self { self.encrypted = Some(value.into()); self }
    /// Sets `kms_key_id`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self { self.kms_key_id = Some(value.into()); self }
    /// Sets `auto_snapshot_policy_id`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into()); self
    }
    /// Sets `performance_level`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self { self.performance_level = Some(value.into()); self }
    /// Sets `provisioned_iops`.
    pub fn provisioned_iops(mut self, value: i64) -> Self { self.provisioned_iops = Some(value); self }
    /// Sets `bursting_enabled`.
    pub fn bursting_enabled(mut self, value: bool) -> Self { self.bursting_enabled = Some(value); self }
    /// Sets `auto_format`.
    pub fn auto_format(mut self, value: bool) -> Self { self.auto_format = Some(value); self }
    /// Sets `file_system`.
    pub fn file_system(mut self, value: impl Into<String>) -> Self { self.file_system = Some(value.into()); self }
    /// Sets `mount_target`.
    pub fn mount_target(mut self, value: impl Into<String>) -> Self { self.mount_target = Some(value.into()); self }
    /// Sets `disk_name`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self { self.disk_name = Some(value.into()); self }
    /// Sets `device`.
    pub fn device(mut self, value: impl Into<String>) -> Self { self.device = Some(value.into()); self }
    /// Sets `snapshot_id`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self { self.snapshot_id = Some(value.into()); self }
}
/// Table of [`DataDisk`].
pub static DATA_DISK: Schema = Schema { name: "DataDisk", fields: { static ROWS: [Field; 14] = [
    Field::string("category"),
    Field::int64("size"),
    Field::string("encrypted"),
    Field::string("kms_key_id"),
    Field::string("auto_snapshot_policy_id"),
    Field::string("performance_level"),
    Field::int64("provisioned_iops"),
    Field::boolean("bursting_enabled"),
    Field::boolean("auto_format"),
    Field::string("file_system"),
    Field::string("mount_target"),
    Field::string("disk_name"),
    Field::string("device"),
    Field::string("snapshot_id"),
]; &ROWS } };
record!(DataDisk, DATA_DISK,
    [0 OptStr category, 2 OptStr encrypted, 3 OptStr kms_key_id, 4 OptStr auto_snapshot_policy_id, 5 OptStr performance_level,
    9 OptStr file_system, 10 OptStr mount_target, 11 OptStr disk_name, 12 OptStr device, 13 OptStr snapshot_id] [1 OptInt size,
    6 OptInt provisioned_iops, 7 OptBool bursting_enabled, 8 OptBool auto_format]);

/// The shape `events`.
#[derive(Default)] #[non_exhaustive] pub struct Event {
    /** `event_id`: text. */ pub event_id: Option<String>,
    /** `type`: text. */ pub r#type: Option<String>,
    /** `source`: text. */ pub source: Option<String>,
    /** `subject`: text. */ pub subject: Option<String>,
    /** `time`: text. */ pub time: Option<String>,
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `data`: record. */ pub data: Option<Data>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Event`].
pub static EVENT: Schema = Schema { name: "Event", fields: { static ROWS: [Field; 7] = [
    Field::string("event_id"),
    Field::string("type"),
    Field::string("source"),
    Field::string("subject"),
    Field::string("time"),
    Field::string("cluster_id"),
    Field::record("data", &DATA),
]; &ROWS } };
record!(Event, EVENT,
    [0 OptStr event_id, 1 OptStr r#type, 2 OptStr source, 3 OptStr subject, 4 OptStr time, 5 OptStr cluster_id, 6 Opt data] []);

/// The shape `instance_patterns`.
#[derive(Default)] #[non_exhaustive] pub struct InstancePatterns {
    /** `core`: integer. */ pub core: Option<i64>,
    /** `memory`: number. */ pub memory: Option<f64>,
    /** `instance_family_level`: text. */ pub instance_family_level: Option<String>,
    /** `max_price`: number. */ pub max_price: Option<f64>,
    /** `architectures`: texts. */ pub architectures: Vec<String>,
    /** `burst_performance_option`: text. */ pub burst_performance_option: Option<String>,
    /** `excluded_instance_types`: texts. */ pub excluded_instance_types: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl InstancePatterns {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `core`.
    pub fn core(mut self, value: i64) -> Self { self.core = Some(value); self }
    /// Sets `memory`.
    pub fn memory(mut self, value: f64) -> Self { self.memory = Some(value); self }
    /// Sets `instance_family_level`.
    pub fn instance_family_level(mut self, value: impl Into<String>) -> Self {
        self.instance_family_level = Some(value.into()); self
    }
    /// Sets `max_price`.
    pub fn max_price(mut self, value: f64) -> Self { self.max_price = Some(value); self }
    /// Sets `architectures`.
    pub fn architectures(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.architectures = all(value); self
    }
    /// Sets `burst_performance_option`.
    pub fn burst_performance_option(mut self, value: impl Into<String>) -> Self {
        self.burst_performance_option = Some(value.into()); self
    }
    /// Sets `excluded_instance_types`.
    pub fn excluded_instance_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.excluded_instance_types = all(value); self
    }
}
/// Table of [`InstancePatterns`].
pub static INSTANCE_PATTERNS: Schema = Schema { name: "InstancePatterns", fields: { static ROWS: [Field; 7] = [
    Field::int64("core"),
    Field::float("memory"),
    Field::string("instance_family_level"),
    Field::float("max_price"),
    Field::string("architectures").list(),
    Field::string("burst_performance_option"),
    Field::string("excluded_instance_types").list(),
]; &ROWS } };
record!(InstancePatterns, INSTANCE_PATTERNS,
    [2 OptStr instance_family_level, 4 List architectures, 5 OptStr burst_performance_option,
    6 List excluded_instance_types] [0 OptInt core, 1 OptFloat memory, 3 OptFloat max_price]);

/// The shape `nodepool.interconnect_config`.
#[derive(Default)] #[non_exhaustive] pub struct InterconnectConfig {
    /** `cen_id`: text. Deprecated. */ pub cen_id: Option<String>,
    /** `ccn_id`: text. Deprecated. */ pub ccn_id: Option<String>,
    /** `ccn_region_id`: text. Deprecated. */ pub ccn_region_id: Option<String>,
    /** `bandwidth`: integer. Deprecated. */ pub bandwidth: Option<i64>,
    /** `improved_period`: text. Deprecated. */ pub improved_period: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl InterconnectConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `cen_id`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self { self.cen_id = Some(value.into()); self }
    /// Sets `ccn_id`.
    pub fn ccn_id(mut self, value: impl Into<String>) -> Self { self.ccn_id = Some(value.into()); self }
    /// Sets `ccn_region_id`.
    pub fn ccn_region_id(mut self, value: impl Into<String>) -> Self { self.ccn_region_id = Some(value.into()); self }
    /// Sets `bandwidth`.
    pub fn bandwidth(mut self, value: i64) -> Self { self.bandwidth = Some(value); self }
    /// Sets `improved_period`.
    pub fn improved_period(mut self, value: impl Into<String>) -> Self { self.improved_period = Some(value.into()); self }
}
/// Table of [`InterconnectConfig`].
pub static INTERCONNECT_CONFIG: Schema = Schema { name: "InterconnectConfig", fields: { static ROWS: [Field; 5] = [
    Field::string("cen_id").deprecated(),
    Field::string("ccn_id").deprecated(),
    Field::string("ccn_region_id").deprecated(),
    Field::int64("bandwidth").deprecated(),
    Field::string("improved_period").deprecated(),
]; &ROWS } };
record!(InterconnectConfig, INTERCONNECT_CONFIG,
    [0 OptStr cen_id, 1 OptStr ccn_id, 2 OptStr ccn_region_id, 4 OptStr improved_period] [3 OptInt bandwidth]);

/// The shape `body.interconnect_config`.
#[derive(Default)] #[non_exhaustive] pub struct InterconnectConfig2 {
    /** `cen_id`: text. */ pub cen_id: Option<String>,
    /** `ccn_id`: text. */ pub ccn_id: Option<String>,
    /** `ccn_region_id`: text. */ pub ccn_region_id: Option<String>,
    /** `bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `improved_period`: text. */ pub improved_period: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl InterconnectConfig2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `cen_id`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self { self.cen_id = Some(value.into()); self }
    /// Sets `ccn_id`.
    pub fn ccn_id(mut self, value: impl Into<String>) -> Self { self.ccn_id = Some(value.into()); self }
    /// Sets `ccn_region_id`.
    pub fn ccn_region_id(mut self, value: impl Into<String>) -> Self { self.ccn_region_id = Some(value.into()); self }
    /// Sets `bandwidth`.
    pub fn bandwidth(mut self, value: i64) -> Self { self.bandwidth = Some(value); self }
    /// Sets `improved_period`.
    pub fn improved_period(mut self, value: impl Into<String>) -> Self { self.improved_period = Some(value.into()); self }
}
/// Table of [`InterconnectConfig2`].
pub static INTERCONNECT_CONFIG2: Schema = Schema { name: "InterconnectConfig2", fields: { static ROWS: [Field; 5] = [
    Field::string("cen_id"),
    Field::string("ccn_id"),
    Field::string("ccn_region_id"),
    Field::int64("bandwidth"),
    Field::string("improved_period"),
]; &ROWS } };
record!(InterconnectConfig2, INTERCONNECT_CONFIG2,
    [0 OptStr cen_id, 1 OptStr ccn_id, 2 OptStr ccn_region_id, 4 OptStr improved_period] [3 OptInt bandwidth]);

/// The shape `kubelet_config`.
#[derive(Default)] #[non_exhaustive] pub struct KubeletConfig {
    /** `registryPullQPS`: integer. */ pub registry_pull_qps: Option<i64>,
    /** `registryBurst`: integer. */ pub registry_burst: Option<i64>,
    /** `eventRecordQPS`: integer. */ pub event_record_qps: Option<i64>,
    /** `eventBurst`: integer. */ pub event_burst: Option<i64>,
    /** `kubeAPIQPS`: integer. */ pub kube_apiqps: Option<i64>,
    /** `kubeAPIBurst`: integer. */ pub kube_api_burst: Option<i64>,
    /** `serializeImagePulls`: yes or no. */ pub serialize_image_pulls: Option<bool>,
    /** `cpuManagerPolicy`: text. */ pub cpu_manager_policy: Option<String>,
    /** `evictionHard`: any JSON value. */ pub eviction_hard: Value,
    /** `evictionSoft`: any JSON value. */ pub eviction_soft: Value,
    /** `evictionSoftGracePeriod`: any JSON value. */ pub eviction_soft_grace_period: Value,
    /** `systemReserved`: any JSON value. */ pub system_reserved: Value,
    /** `kubeReserved`: any JSON value. */ pub kube_reserved: Value,
    /** `readOnlyPort`: integer. */ pub read_only_port: Option<i64>,
    /** `maxPods`: integer. */ pub max_pods: Option<i64>,
    /** `containerLogMaxSize`: text. */ pub container_log_max_size: Option<String>,
    /** `containerLogMaxFiles`: integer. */ pub container_log_max_files: Option<i64>,
    /** `featureGates`: any JSON value. */ pub feature_gates: Value,
    /** `allowedUnsafeSysctls`: texts. */ pub allowed_unsafe_sysctls: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl KubeletConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `registryPullQPS`.
    pub fn registry_pull_qps(mut self, value: i64) -> Self { self.registry_pull_qps = Some(value); self }
    /// Sets `registryBurst`.
    pub fn registry_burst(mut self, value: i64) -> Self { self.registry_burst = Some(value); self }
    /// Sets `eventRecordQPS`.
    pub fn event_record_qps(mut self, value: i64) -> Self { self.event_record_qps = Some(value); self }
    /// Sets `eventBurst`.
    pub fn event_burst(mut self, value: i64) -> Self { self.event_burst = Some(value); self }
    /// Sets `kubeAPIQPS`.
    pub fn kube_apiqps(mut self, value: i64) -> Self { self.kube_apiqps = Some(value); self }
    /// Sets `kubeAPIBurst`.
    pub fn kube_api_burst(mut self, value: i64) -> Self { self.kube_api_burst = Some(value); self }
    /// Sets `serializeImagePulls`.
    pub fn serialize_image_pulls(mut self, value: bool) -> Self { self.serialize_image_pulls = Some(value); self }
    /// Sets `cpuManagerPolicy`.
    pub fn cpu_manager_policy(mut self, value: impl Into<String>) -> Self { self.cpu_manager_policy = Some(value.into()); self }
    /// Sets `evictionHard`.
    pub fn eviction_hard(mut self, value: impl Into<Value>) -> Self { self.eviction_hard = value.into(); self }
    /// Sets `evictionSoft`.
    pub fn eviction_soft(mut self, value: impl Into<Value>) -> Self { self.eviction_soft = value.into(); self }
    /// Sets `evictionSoftGracePeriod`.
    pub fn eviction_soft_grace_period(mut self, value: impl Into<Value>) -> Self {
        self.eviction_soft_grace_period = value.into(); self
    }
    /// Sets `systemReserved`.
    pub fn system_reserved(mut self, value: impl Into<Value>) -> Self { self.system_reserved = value.into(); self }
    /// Sets `kubeReserved`.
    pub fn kube_reserved(mut self, value: impl Into<Value>) -> Self { self.kube_reserved = value.into(); self }
    /// Sets `readOnlyPort`.
    pub fn read_only_port(mut self, value: i64) -> Self { self.read_only_port = Some(value); self }
    /// Sets `maxPods`.
    pub fn max_pods(mut self, value: i64) -> Self { self.max_pods = Some(value); self }
    /// Sets `containerLogMaxSize`.
    pub fn container_log_max_size(mut self, value: impl Into<String>) -> Self {
        self.container_log_max_size = Some(value.into()); self
    }
    /// Sets `containerLogMaxFiles`.
    pub fn container_log_max_files(mut self, value: i64) -> Self { self.container_log_max_files = Some(value); self }
    /// Sets `featureGates`.
    pub fn feature_gates(mut self, value: impl Into<Value>) -> Self { self.feature_gates = value.into(); self }
    /// Sets `allowedUnsafeSysctls`.
    pub fn allowed_unsafe_sysctls(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.allowed_unsafe_sysctls = all(value); self
    }
}
/// Table of [`KubeletConfig`].
pub static KUBELET_CONFIG: Schema = Schema { name: "KubeletConfig", fields: { static ROWS: [Field; 19] = [
    Field::int64("registryPullQPS"),
    Field::int64("registryBurst"),
    Field::int64("eventRecordQPS"),
    Field::int64("eventBurst"),
    Field::int64("kubeAPIQPS"),
    Field::int64("kubeAPIBurst"),
    Field::boolean("serializeImagePulls"),
    Field::string("cpuManagerPolicy"),
    Field::any("evictionHard"),
    Field::any("evictionSoft"),
    Field::any("evictionSoftGracePeriod"),
    Field::any("systemReserved"),
    Field::any("kubeReserved"),
    Field::int64("readOnlyPort"),
    Field::int64("maxPods"),
    Field::string("containerLogMaxSize"),
    Field::int64("containerLogMaxFiles"),
    Field::any("featureGates"),
    Field::string("allowedUnsafeSysctls").list(),
]; &ROWS } };
record!(KubeletConfig, KUBELET_CONFIG,
    [7 OptStr cpu_manager_policy, 8 Any eviction_hard, 9 Any eviction_soft, 10 Any eviction_soft_grace_period,
    11 Any system_reserved, 12 Any kube_reserved, 15 OptStr container_log_max_size, 17 Any feature_gates,
    18 List allowed_unsafe_sysctls] [0 OptInt registry_pull_qps, 1 OptInt registry_burst, 2 OptInt event_record_qps,
    3 OptInt event_burst, 4 OptInt kube_apiqps, 5 OptInt kube_api_burst, 6 OptBool serialize_image_pulls,
    13 OptInt read_only_port, 14 OptInt max_pods, 16 OptInt container_log_max_files]);

/// The shape `nodepool.kubernetes_config`.
#[derive(Default)] #[non_exhaustive] pub struct KubernetesConfig {
    /** `cms_enabled`: yes or no. */ pub cms_enabled: Option<bool>,
    /** `cpu_policy`: text. */ pub cpu_policy: Option<String>,
    /** `labels`: records. */ pub labels: Vec<Tag>,
    /** `runtime`: text. */ pub runtime: String,
    /** `runtime_version`: text. */ pub runtime_version: String,
    /** `taints`: records. */ pub taints: Vec<Taint>,
    /** `user_data`: text. */ pub user_data: Option<String>,
    /** `node_name_mode`: text. */ pub node_name_mode: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl KubernetesConfig {
    /// With what is required.
    pub fn new(runtime: impl Into<String>, runtime_version: impl Into<String>) -> Self {
        Self { runtime: runtime.into(), runtime_version: runtime_version.into(), ..Self::default() }
    }
    /// Sets `cms_enabled`.
    pub fn cms_enabled(mut self, value: bool) -> Self { self.cms_enabled = Some(value); self }
    /// Sets `cpu_policy`.
    pub fn cpu_policy(mut self, value: impl Into<String>) -> Self { self.cpu_policy = Some(value.into()); self }
    /// Sets `labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.labels = all(value); self }
    /// Sets `taints`.
    pub fn taints(mut self, value: impl IntoIterator<Item = Taint>) -> Self { self.taints = all(value); self }
    /// Sets `user_data`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self { self.user_data = Some(value.into()); self }
    /// Sets `node_name_mode`.
    pub fn node_name_mode(mut self, value: impl Into<String>) -> Self { self.node_name_mode = Some(value.into()); self }
}
/// Table of [`KubernetesConfig`].
pub static KUBERNETES_CONFIG: Schema = Schema { name: "KubernetesConfig", fields: { static ROWS: [Field; 8] = [
    Field::boolean("cms_enabled"),
    Field::string("cpu_policy"),
    Field::record("labels", &TAG).list(),
    Field::string("runtime").required(),
    Field::string("runtime_version").required(),
    Field::record("taints", &TAINT).list(),
    Field::string("user_data"),
    Field::string("node_name_mode"),
]; &ROWS } };
record!(KubernetesConfig, KUBERNETES_CONFIG,
    [1 OptStr cpu_policy, 2 List labels, 3 Str runtime, 4 Str runtime_version, 5 List taints, 6 OptStr user_data,
    7 OptStr node_name_mode] [0 OptBool cms_enabled]);

/// The shape `body.kubernetes_config`.
#[derive(Default)] #[non_exhaustive] pub struct KubernetesConfig2 {
    /** `labels`: records. */ pub labels: Vec<Tag>,
    /** `taints`: records. */ pub taints: Vec<Taint>,
    /** `runtime`: text. */ pub runtime: Option<String>,
    /** `runtime_version`: text. */ pub runtime_version: Option<String>,
    /** `cpu_policy`: text. */ pub cpu_policy: Option<String>,
    /** `user_data`: text. */ pub user_data: Option<String>,
    /** `unschedulable`: yes or no. */ pub unschedulable: Option<bool>,
    /** `cms_enabled`: yes or no. */ pub cms_enabled: Option<bool>,
    /** `node_name_mode`: text. */ pub node_name_mode: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl KubernetesConfig2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.labels = all(value); self }
    /// Sets `taints`.
    pub fn taints(mut self, value: impl IntoIterator<Item = Taint>) -> Self { self.taints = all(value); self }
    /// Sets `runtime`.
    pub fn runtime(mut self, value: impl Into<String>) -> Self { self.runtime = Some(value.into()); self }
    /// Sets `runtime_version`.
    pub fn runtime_version(mut self, value: impl Into<String>) -> Self { self.runtime_version = Some(value.into()); self }
    /// Sets `cpu_policy`.
    pub fn cpu_policy(mut self, value: impl Into<String>) -> Self { self.cpu_policy = Some(value.into()); self }
    /// Sets `user_data`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self { self.user_data = Some(value.into()); self }
    /// Sets `unschedulable`.
    pub fn unschedulable(mut self, value: bool) -> Self { self.unschedulable = Some(value); self }
    /// Sets `cms_enabled`.
    pub fn cms_enabled(mut self, value: bool) -> Self { self.cms_enabled = Some(value); self }
    /// Sets `node_name_mode`.
    pub fn node_name_mode(mut self, value: impl Into<String>) -> Self { self.node_name_mode = Some(value.into()); self }
}
/// Table of [`KubernetesConfig2`].
pub static KUBERNETES_CONFIG2: Schema = Schema { name: "KubernetesConfig2", fields: { static ROWS: [Field; 9] = [
    Field::record("labels", &TAG).list(),
    Field::record("taints", &TAINT).list(),
    Field::string("runtime"),
    Field::string("runtime_version"),
    Field::string("cpu_policy"),
    Field::string("user_data"),
    Field::boolean("unschedulable"),
    Field::boolean("cms_enabled"),
    Field::string("node_name_mode"),
]; &ROWS } };
record!(KubernetesConfig2, KUBERNETES_CONFIG2,
    [0 List labels, 1 List taints, 2 OptStr runtime, 3 OptStr runtime_version, 4 OptStr cpu_policy, 5 OptStr user_data,
    8 OptStr node_name_mode] [6 OptBool unschedulable, 7 OptBool cms_enabled]);

/// The shape `maintenance_window`.
#[derive(Default)] #[non_exhaustive] pub struct MaintenanceWindow {
    /** `enable`: yes or no. */ pub enable: Option<bool>,
    /** `maintenance_time`: text. */ pub maintenance_time: Option<String>,
    /** `duration`: text. */ pub duration: Option<String>,
    /** `weekly_period`: text. */ pub weekly_period: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl MaintenanceWindow {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `enable`.
    pub fn enable(mut self, value: bool) -> Self { self.enable = Some(value); self }
    /// Sets `maintenance_time`.
    pub fn maintenance_time(mut self, value: impl Into<String>) -> Self { self.maintenance_time = Some(value.into()); self }
    /// Sets `duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self { self.duration = Some(value.into()); self }
    /// Sets `weekly_period`.
    pub fn weekly_period(mut self, value: impl Into<String>) -> Self { self.weekly_period = Some(value.into()); self }
}
/// Table of [`MaintenanceWindow`].
pub static MAINTENANCE_WINDOW: Schema = Schema { name: "MaintenanceWindow", fields: { static ROWS: [Field; 4] = [
    Field::boolean("enable"),
    Field::string("maintenance_time"),
    Field::string("duration"),
    Field::string("weekly_period"),
]; &ROWS } };
record!(MaintenanceWindow, MAINTENANCE_WINDOW,
    [1 OptStr maintenance_time, 2 OptStr duration, 3 OptStr weekly_period] [0 OptBool enable]);

/// The shape `nodepool.management`.
#[derive(Default)] #[non_exhaustive] pub struct Management {
    /** `enable`: yes or no. */ pub enable: Option<bool>,
    /** `auto_repair`: yes or no. */ pub auto_repair: Option<bool>,
    /** `upgrade_config`: record. Deprecated. */ pub upgrade_config: Option<UpgradeConfig>,
    /** `auto_repair_policy`: record. */ pub auto_repair_policy: Option<AutoRepairPolicy>,
    /** `auto_vul_fix`: yes or no. */ pub auto_vul_fix: Option<bool>,
    /** `auto_vul_fix_policy`: record. */ pub auto_vul_fix_policy: Option<AutoVulFixPolicy>,
    /** `auto_upgrade`: yes or no. */ pub auto_upgrade: Option<bool>,
    /** `auto_upgrade_policy`: record. */ pub auto_upgrade_policy: Option<AutoUpgradePolicy>,
    /** What else came. */ pub extra: Extra,
}
impl Management {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `enable`.
    pub fn enable(mut self, value: bool) -> Self { self.enable = Some(value); self }
    /// Sets `auto_repair`.
    pub fn auto_repair(mut self, value: bool) -> Self { self.auto_repair = Some(value); self }
    /// Sets `upgrade_config`.
    pub fn upgrade_config(mut self, value: UpgradeConfig) -> Self { self.upgrade_config = Some(value); self }
    /// Sets `auto_repair_policy`.
    pub fn auto_repair_policy(mut self, value: AutoRepairPolicy) -> Self { self.auto_repair_policy = Some(value); self }
    /// Sets `auto_vul_fix`.
    pub fn auto_vul_fix(mut self, value: bool) -> Self { self.auto_vul_fix = Some(value); self }
    /// Sets `auto_vul_fix_policy`.
    pub fn auto_vul_fix_policy(mut self, value: AutoVulFixPolicy) -> Self { self.auto_vul_fix_policy = Some(value); self }
    /// Sets `auto_upgrade`.
    pub fn auto_upgrade(mut self, value: bool) -> Self { self.auto_upgrade = Some(value); self }
    /// Sets `auto_upgrade_policy`.
    pub fn auto_upgrade_policy(mut self, value: AutoUpgradePolicy) -> Self { self.auto_upgrade_policy = Some(value); self }
}
/// Table of [`Management`].
pub static MANAGEMENT: Schema = Schema { name: "Management", fields: { static ROWS: [Field; 8] = [
    Field::boolean("enable"),
    Field::boolean("auto_repair"),
    Field::record("upgrade_config", &UPGRADE_CONFIG).deprecated(),
    Field::record("auto_repair_policy", &AUTO_REPAIR_POLICY),
    Field::boolean("auto_vul_fix"),
    Field::record("auto_vul_fix_policy", &AUTO_VUL_FIX_POLICY),
    Field::boolean("auto_upgrade"),
    Field::record("auto_upgrade_policy", &AUTO_UPGRADE_POLICY),
]; &ROWS } };
record!(Management, MANAGEMENT,
    [2 Opt upgrade_config, 3 Opt auto_repair_policy, 5 Opt auto_vul_fix_policy, 7 Opt auto_upgrade_policy] [0 OptBool enable,
    1 OptBool auto_repair, 4 OptBool auto_vul_fix, 6 OptBool auto_upgrade]);

/// The shape `body.management`.
#[derive(Default)] #[non_exhaustive] pub struct Management2 {
    /** `enable`: yes or no. */ pub enable: Option<bool>,
    /** `auto_repair`: yes or no. */ pub auto_repair: Option<bool>,
    /** `auto_repair_policy`: record. */ pub auto_repair_policy: Option<AutoRepairPolicy2>,
    /** `auto_vul_fix`: yes or no. */ pub auto_vul_fix: Option<bool>,
    /** `auto_vul_fix_policy`: record. */ pub auto_vul_fix_policy: Option<AutoVulFixPolicy2>,
    /** `auto_upgrade`: yes or no. */ pub auto_upgrade: Option<bool>,
    /** `auto_upgrade_policy`: record. */ pub auto_upgrade_policy: Option<AutoUpgradePolicy2>,
    /** `upgrade_config`: record. Deprecated. */ pub upgrade_config: Option<UpgradeConfig2>,
    /** What else came. */ pub extra: Extra,
}
impl Management2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `enable`.
    pub fn enable(mut self, value: bool) -> Self { self.enable = Some(value); self }
    /// Sets `auto_repair`.
    pub fn auto_repair(mut self, value: bool) -> Self { self.auto_repair = Some(value); self }
    /// Sets `auto_repair_policy`.
    pub fn auto_repair_policy(mut self, value: AutoRepairPolicy2) -> Self { self.auto_repair_policy = Some(value); self }
    /// Sets `auto_vul_fix`.
    pub fn auto_vul_fix(mut self, value: bool) -> Self { self.auto_vul_fix = Some(value); self }
    /// Sets `auto_vul_fix_policy`.
    pub fn auto_vul_fix_policy(mut self, value: AutoVulFixPolicy2) -> Self { self.auto_vul_fix_policy = Some(value); self }
    /// Sets `auto_upgrade`.
    pub fn auto_upgrade(mut self, value: bool) -> Self { self.auto_upgrade = Some(value); self }
    /// Sets `auto_upgrade_policy`.
    pub fn auto_upgrade_policy(mut self, value: AutoUpgradePolicy2) -> Self { self.auto_upgrade_policy = Some(value); self }
    /// Sets `upgrade_config`.
    pub fn upgrade_config(mut self, value: UpgradeConfig2) -> Self { self.upgrade_config = Some(value); self }
}
/// Table of [`Management2`].
pub static MANAGEMENT2: Schema = Schema { name: "Management2", fields: { static ROWS: [Field; 8] = [
    Field::boolean("enable"),
    Field::boolean("auto_repair"),
    Field::record("auto_repair_policy", &AUTO_REPAIR_POLICY2),
    Field::boolean("auto_vul_fix"),
    Field::record("auto_vul_fix_policy", &AUTO_VUL_FIX_POLICY2),
    Field::boolean("auto_upgrade"),
    Field::record("auto_upgrade_policy", &AUTO_UPGRADE_POLICY2),
    Field::record("upgrade_config", &UPGRADE_CONFIG2).deprecated(),
]; &ROWS } };
record!(Management2, MANAGEMENT2,
    [2 Opt auto_repair_policy, 4 Opt auto_vul_fix_policy, 6 Opt auto_upgrade_policy, 7 Opt upgrade_config] [0 OptBool enable,
    1 OptBool auto_repair, 3 OptBool auto_vul_fix, 5 OptBool auto_upgrade]);

/// The shape `management`.
#[derive(Default)] #[non_exhaustive] pub struct Management3 {
    /** `enable`: yes or no. */ pub enable: Option<bool>,
    /** `auto_repair`: yes or no. */ pub auto_repair: Option<bool>,
    /** `auto_repair_policy`: record. */ pub auto_repair_policy: Option<AutoRepairPolicy2>,
    /** `auto_vul_fix`: yes or no. */ pub auto_vul_fix: Option<bool>,
    /** `auto_vul_fix_policy`: record. */ pub auto_vul_fix_policy: Option<AutoVulFixPolicy2>,
    /** `auto_upgrade`: yes or no. */ pub auto_upgrade: Option<bool>,
    /** `auto_upgrade_policy`: record. */ pub auto_upgrade_policy: Option<AutoUpgradePolicy3>,
    /** `upgrade_config`: record. */ pub upgrade_config: Option<UpgradeConfig3>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Management3`].
pub static MANAGEMENT3: Schema = Schema { name: "Management3", fields: { static ROWS: [Field; 8] = [
    Field::boolean("enable"),
    Field::boolean("auto_repair"),
    Field::record("auto_repair_policy", &AUTO_REPAIR_POLICY2),
    Field::boolean("auto_vul_fix"),
    Field::record("auto_vul_fix_policy", &AUTO_VUL_FIX_POLICY2),
    Field::boolean("auto_upgrade"),
    Field::record("auto_upgrade_policy", &AUTO_UPGRADE_POLICY3),
    Field::record("upgrade_config", &UPGRADE_CONFIG3),
]; &ROWS } };
record!(Management3, MANAGEMENT3,
    [2 Opt auto_repair_policy, 4 Opt auto_vul_fix_policy, 6 Opt auto_upgrade_policy, 7 Opt upgrade_config] [0 OptBool enable,
    1 OptBool auto_repair, 3 OptBool auto_vul_fix, 5 OptBool auto_upgrade]);

/// The shape `nodepool.node_config`.
#[derive(Default)] #[non_exhaustive] pub struct NodeConfig {
    /** `kubelet_configuration`: record. */ pub kubelet_configuration: Option<KubeletConfig>,
    /** What else came. */ pub extra: Extra,
}
impl NodeConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `kubelet_configuration`.
    pub fn kubelet_configuration(mut self, value: KubeletConfig) -> Self { self.kubelet_configuration = Some(value); self }
}
/// Table of [`NodeConfig`].
pub static NODE_CONFIG: Schema = Schema { name: "NodeConfig", fields: { static ROWS: [Field; 1] = [
    Field::record("kubelet_configuration", &KUBELET_CONFIG),
]; &ROWS } };
record!(NodeConfig, NODE_CONFIG, [0 Opt kubelet_configuration] []);

/// The shape `body.node_config`.
#[derive(Default)] #[non_exhaustive] pub struct NodeConfig2 {
    /** `kubelet_configuration`: record. */ pub kubelet_configuration: Option<KubeletConfig>,
    /** What else came. */ pub extra: Extra,
}
impl NodeConfig2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `kubelet_configuration`.
    pub fn kubelet_configuration(mut self, value: KubeletConfig) -> Self { self.kubelet_configuration = Some(value); self }
}
/// Table of [`NodeConfig2`].
pub static NODE_CONFIG2: Schema = Schema { name: "NodeConfig2", fields: { static ROWS: [Field; 1] = [
    Field::record("kubelet_configuration", &KUBELET_CONFIG),
]; &ROWS } };
record!(NodeConfig2, NODE_CONFIG2, [0 Opt kubelet_configuration] []);

/// The shape `nodepool`.
#[derive(Default)] #[non_exhaustive] pub struct Nodepool {
    /** `auto_scaling`: record. */ pub auto_scaling: Option<AutoScaling>,
    /** `kubernetes_config`: record. */ pub kubernetes_config: Option<KubernetesConfig>,
    /** `nodepool_info`: record. */ pub nodepool_info: Option<NodepoolInfo>,
    /** `scaling_group`: record. */ pub scaling_group: Option<ScalingGroup>,
    /** `tee_config`: record. */ pub tee_config: Option<TeeConfig>,
    /** `management`: record. */ pub management: Option<Management>,
    /** `count`: integer. Deprecated. */ pub count: Option<i64>,
    /** `interconnect_mode`: text. */ pub interconnect_mode: Option<String>,
    /** `interconnect_config`: record. Deprecated. */ pub interconnect_config: Option<InterconnectConfig>,
    /** `max_nodes`: integer. */ pub max_nodes: Option<i64>,
    /** `node_config`: record. */ pub node_config: Option<NodeConfig>,
    /** What else came. */ pub extra: Extra,
}
impl Nodepool {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `auto_scaling`.
    pub fn auto_scaling(mut self, value: AutoScaling) -> Self { self.auto_scaling = Some(value); self }
    /// Sets `kubernetes_config`.
    pub fn kubernetes_config(mut self, value: KubernetesConfig) -> Self { self.kubernetes_config = Some(value); self }
    /// Sets `nodepool_info`.
    pub fn nodepool_info(mut self, value: NodepoolInfo) -> Self { self.nodepool_info = Some(value); self }
    /// Sets `scaling_group`.
    pub fn scaling_group(mut self, value: ScalingGroup) -> Self { self.scaling_group = Some(value); self }
    /// Sets `tee_config`.
    pub fn tee_config(mut self, value: TeeConfig) -> Self { self.tee_config = Some(value); self }
    /// Sets `management`.
    pub fn management(mut self, value: Management) -> Self { self.management = Some(value); self }
    /// Sets `count`.
    pub fn count(mut self, value: i64) -> Self { self.count = Some(value); self }
    /// Sets `interconnect_mode`.
    pub fn interconnect_mode(mut self, value: impl Into<String>) -> Self { self.interconnect_mode = Some(value.into()); self }
    /// Sets `interconnect_config`.
    pub fn interconnect_config(mut self, value: InterconnectConfig) -> Self { self.interconnect_config = Some(value); self }
    /// Sets `max_nodes`.
    pub fn max_nodes(mut self, value: i64) -> Self { self.max_nodes = Some(value); self }
    /// Sets `node_config`.
    pub fn node_config(mut self, value: NodeConfig) -> Self { self.node_config = Some(value); self }
}
/// Table of [`Nodepool`].
pub static NODEPOOL: Schema = Schema { name: "Nodepool", fields: { static ROWS: [Field; 11] = [
    Field::record("auto_scaling", &AUTO_SCALING),
    Field::record("kubernetes_config", &KUBERNETES_CONFIG),
    Field::record("nodepool_info", &NODEPOOL_INFO),
    Field::record("scaling_group", &SCALING_GROUP),
    Field::record("tee_config", &TEE_CONFIG),
    Field::record("management", &MANAGEMENT),
    Field::int64("count").deprecated(),
    Field::string("interconnect_mode"),
    Field::record("interconnect_config", &INTERCONNECT_CONFIG).deprecated(),
    Field::int64("max_nodes"),
    Field::record("node_config", &NODE_CONFIG),
]; &ROWS } };
record!(Nodepool, NODEPOOL,
    [0 Opt auto_scaling, 1 Opt kubernetes_config, 2 Opt nodepool_info, 3 Opt scaling_group, 4 Opt tee_config, 5 Opt management,
    7 OptStr interconnect_mode, 8 Opt interconnect_config, 10 Opt node_config] [6 OptInt count, 9 OptInt max_nodes]);

/// The shape `nodepool.nodepool_info`.
#[derive(Default)] #[non_exhaustive] pub struct NodepoolInfo {
    /** `name`: text. */ pub name: String,
    /** `resource_group_id`: text. */ pub resource_group_id: Option<String>,
    /** `type`: text. */ pub r#type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl NodepoolInfo {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Self::default() } }
    /// Sets `resource_group_id`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
}
/// Table of [`NodepoolInfo`].
pub static NODEPOOL_INFO: Schema = Schema { name: "NodepoolInfo", fields: { static ROWS: [Field; 3] = [
    Field::string("name").required(),
    Field::string("resource_group_id"),
    Field::string("type"),
]; &ROWS } };
record!(NodepoolInfo, NODEPOOL_INFO, [0 Str name, 1 OptStr resource_group_id, 2 OptStr r#type] []);

/// The shape `nodepool_info`.
#[derive(Default)] #[non_exhaustive] pub struct NodepoolInfo2 {
    /** `nodepool_id`: text. */ pub nodepool_id: Option<String>,
    /** `name`: text. */ pub name: Option<String>,
    /** `type`: text. */ pub r#type: Option<String>,
    /** `is_default`: yes or no. */ pub is_default: Option<bool>,
    /** `resource_group_id`: text. */ pub resource_group_id: Option<String>,
    /** `region_id`: text. */ pub region_id: Option<String>,
    /** `created`: text. */ pub created: Option<String>,
    /** `updated`: text. */ pub updated: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NodepoolInfo2`].
pub static NODEPOOL_INFO2: Schema = Schema { name: "NodepoolInfo2", fields: { static ROWS: [Field; 8] = [
    Field::string("nodepool_id"),
    Field::string("name"),
    Field::string("type"),
    Field::boolean("is_default"),
    Field::string("resource_group_id"),
    Field::string("region_id"),
    Field::string("created"),
    Field::string("updated"),
]; &ROWS } };
record!(NodepoolInfo2, NODEPOOL_INFO2,
    [0 OptStr nodepool_id, 1 OptStr name, 2 OptStr r#type, 4 OptStr resource_group_id, 5 OptStr region_id, 6 OptStr created,
    7 OptStr updated] [3 OptBool is_default]);

/// The shape `page_info`.
#[derive(Default)] #[non_exhaustive] pub struct PageInfo {
    /** `page_size`: integer. */ pub page_size: Option<i64>,
    /** `page_number`: integer. */ pub page_number: Option<i64>,
    /** `total_count`: integer. */ pub total_count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PageInfo`].
pub static PAGE_INFO: Schema = Schema { name: "PageInfo", fields: { static ROWS: [Field; 3] = [
    Field::int64("page_size"),
    Field::int64("page_number"),
    Field::int64("total_count"),
]; &ROWS } };
record!(PageInfo, PAGE_INFO, [] [0 OptInt page_size, 1 OptInt page_number, 2 OptInt total_count]);

/// The shape `payload`.
#[derive(Default)] #[non_exhaustive] pub struct Payload {
    /** `addon_info`: record. */ pub addon_info: Option<AddonInfo>,
    /** `tasks`: record. */ pub tasks: Option<Tasks>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Payload`].
pub static PAYLOAD: Schema = Schema { name: "Payload", fields: { static ROWS: [Field; 2] = [
    Field::record("addon_info", &ADDON_INFO),
    Field::record("tasks", &TASKS),
]; &ROWS } };
record!(Payload, PAYLOAD, [0 Opt addon_info, 1 Opt tasks] []);

/// The shape `payload`.
#[derive(Default)] #[non_exhaustive] pub struct Payload2 {
    /** `id`: text. */ pub id: Option<String>,
    /** `name`: text. */ pub name: Option<String>,
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `project_id`: text. */ pub project_id: Option<String>,
    /** `type`: text. */ pub r#type: Option<String>,
    /** `action`: text. */ pub action: Option<String>,
    /** `token`: text. */ pub token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Payload2`].
pub static PAYLOAD2: Schema = Schema { name: "Payload2", fields: { static ROWS: [Field; 7] = [
    Field::string("id"),
    Field::string("name"),
    Field::string("cluster_id"),
    Field::string("project_id"),
    Field::string("type"),
    Field::string("action"),
    Field::string("token"),
]; &ROWS } };
record!(Payload2, PAYLOAD2,
    [0 OptStr id, 1 OptStr name, 2 OptStr cluster_id, 3 OptStr project_id, 4 OptStr r#type, 5 OptStr action, 6 OptStr token] []);

/// The shape `nodepool.scaling_group.private_pool_options`.
#[derive(Default)] #[non_exhaustive] pub struct PrivatePoolOptions {
    /** `id`: text. */ pub id: Option<String>,
    /** `match_criteria`: text. */ pub match_criteria: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl PrivatePoolOptions {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self { self.id = Some(value.into()); self }
    /// Sets `match_criteria`.
    pub fn match_criteria(mut self, value: impl Into<String>) -> Self { self.match_criteria = Some(value.into()); self }
}
/// Table of [`PrivatePoolOptions`].
pub static PRIVATE_POOL_OPTIONS: Schema = Schema { name: "PrivatePoolOptions", fields: { static ROWS: [Field; 2] = [
    Field::string("id"),
    Field::string("match_criteria"),
]; &ROWS } };
record!(PrivatePoolOptions, PRIVATE_POOL_OPTIONS, [0 OptStr id, 1 OptStr match_criteria] []);

/// The shape `body.scaling_group.private_pool_options`.
#[derive(Default)] #[non_exhaustive] pub struct PrivatePoolOptions2 {
    /** `id`: text. */ pub id: Option<String>,
    /** `match_criteria`: text. */ pub match_criteria: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl PrivatePoolOptions2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self { self.id = Some(value.into()); self }
    /// Sets `match_criteria`.
    pub fn match_criteria(mut self, value: impl Into<String>) -> Self { self.match_criteria = Some(value.into()); self }
}
/// Table of [`PrivatePoolOptions2`].
pub static PRIVATE_POOL_OPTIONS2: Schema = Schema { name: "PrivatePoolOptions2", fields: { static ROWS: [Field; 2] = [
    Field::string("id"),
    Field::string("match_criteria"),
]; &ROWS } };
record!(PrivatePoolOptions2, PRIVATE_POOL_OPTIONS2, [0 OptStr id, 1 OptStr match_criteria] []);

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct RequestIdResponse {
    /** `requestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RequestIdResponse`].
pub static REQUEST_ID_RESPONSE: Schema = Schema { name: "RequestIdResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("requestId"),
]; &ROWS } };
record!(RequestIdResponse, REQUEST_ID_RESPONSE, [0 OptStr request_id] []);

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct RequestIdResponse2 {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RequestIdResponse2`].
pub static REQUEST_ID_RESPONSE2: Schema = Schema { name: "RequestIdResponse2", fields: { static ROWS: [Field; 1] = [
    Field::string("RequestId"),
]; &ROWS } };
record!(RequestIdResponse2, REQUEST_ID_RESPONSE2, [0 OptStr request_id] []);

/// The shape `runtime`.
#[derive(Default)] #[non_exhaustive] pub struct Runtime {
    /** `name`: text. */ pub name: Option<String>,
    /** `version`: text. */ pub version: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Runtime {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self { self.version = Some(value.into()); self }
}
/// Table of [`Runtime`].
pub static RUNTIME: Schema = Schema { name: "Runtime", fields: { static ROWS: [Field; 2] = [
    Field::string("name"),
    Field::string("version"),
]; &ROWS } };
record!(Runtime, RUNTIME, [0 OptStr name, 1 OptStr version] []);

/// The shape `nodepool.scaling_group`.
#[derive(Default)] #[non_exhaustive] pub struct ScalingGroup {
    /** `auto_renew`: yes or no. */ pub auto_renew: Option<bool>,
    /** `auto_renew_period`: integer. */ pub auto_renew_period: Option<i64>,
    /** `data_disks`: records. */ pub data_disks: Vec<DataDisk>,
    /** `image_id`: text. */ pub image_id: Option<String>,
    /** `instance_charge_type`: text. */ pub instance_charge_type: String,
    /** `instance_types`: texts. */ pub instance_types: Vec<String>,
    /** `key_pair`: text. */ pub key_pair: Option<String>,
    /** `login_password`: text. */ pub login_password: Option<String>,
    /** `login_as_non_root`: yes or no. */ pub login_as_non_root: Option<bool>,
    /** `period`: integer. */ pub period: Option<i64>,
    /** `period_unit`: text. */ pub period_unit: Option<String>,
    /** `platform`: text. Deprecated. */ pub platform: Option<String>,
    /** `rds_instances`: texts. */ pub rds_instances: Vec<String>,
    /** `spot_strategy`: text. */ pub spot_strategy: Option<String>,
    /** `spot_price_limit`: records. */ pub spot_price_limit: Vec<SpotPriceLimit>,
    /** `scaling_policy`: text. */ pub scaling_policy: Option<String>,
    /** `security_group_id`: text. */ pub security_group_id: Option<String>,
    /** `security_group_ids`: texts. */ pub security_group_ids: Vec<String>,
    /** `system_disk_category`: text. */ pub system_disk_category: Option<String>,
    /** `system_disk_categories`: texts, at most 10 elements. */ pub system_disk_categories: Vec<String>,
    /** `system_disk_size`: integer. */ pub system_disk_size: Option<i64>,
    /** `system_disk_performance_level`: text. */ pub system_disk_performance_level: Option<String>,
    /** `system_disk_encrypted`: yes or no. */ pub system_disk_encrypted: Option<bool>,
    /** `system_disk_kms_key_id`: text. */ pub system_disk_kms_key_id: Option<String>,
    /** `system_disk_encrypt_algorithm`: text. */ pub system_disk_encrypt_algorithm: Option<String>,
    /** `system_disk_provisioned_iops`: integer. */ pub system_disk_provisioned_iops: Option<i64>,
    /** `system_disk_bursting_enabled`: yes or no. */ pub system_disk_bursting_enabled: Option<bool>,
    /** `tags`: records. */ pub tags: Vec<ScalingGroupTag>,
    /** `vswitch_ids`: texts. */ pub vswitch_ids: Vec<String>,
    /** `multi_az_policy`: text. */ pub multi_az_policy: Option<String>,
    /** `on_demand_base_capacity`: integer. */ pub on_demand_base_capacity: Option<i64>,
    /** `on_demand_percentage_above_base_capacity`: integer. */ pub on_demand_percentage_above_base_capacity: Option<i64>,
    /** `spot_instance_pools`: integer. */ pub spot_instance_pools: Option<i64>,
    /** `spot_instance_remedy`: yes or no. */ pub spot_instance_remedy: Option<bool>,
    /** `compensate_with_on_demand`: yes or no. */ pub compensate_with_on_demand: Option<bool>,
    /** `internet_charge_type`: text. */ pub internet_charge_type: Option<String>,
    /** `internet_max_bandwidth_out`: integer. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `image_type`: text. */ pub image_type: Option<String>,
    /** `deploymentset_id`: text. */ pub deploymentset_id: Option<String>,
    /** `desired_size`: integer. */ pub desired_size: Option<i64>,
    /** `private_pool_options`: record. */ pub private_pool_options: Option<PrivatePoolOptions>,
    /** What else came. */ pub extra: Extra,
}
impl ScalingGroup {
    /// With what is required.
    pub fn new(
        instance_charge_type: impl Into<String>, instance_types: impl IntoIterator<Item = impl Into<String>>,
        vswitch_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            instance_charge_type: instance_charge_type.into(), instance_types: all(instance_types), vswitch_ids: all(vswitch_ids),
            ..Self::default()
        }
    }
    /// Sets `auto_renew`.
    pub fn auto_renew(mut self, value: bool) -> Self { self.auto_renew = Some(value); self }
    /// Sets `auto_renew_period`.
    pub fn auto_renew_period(mut self, value: i64) -> Self { self.auto_renew_period = Some(value); self }
    /// Sets `data_disks`.
    pub fn data_disks(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self { self.data_disks = all(value); self }
    /// Sets `image_id`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self { self.image_id = Some(value.into()); self }
    /// Sets `key_pair`.
    pub fn key_pair(mut self, value: impl Into<String>) -> Self { self.key_pair = Some(value.into()); self }
    /// Sets `login_password`.
    pub fn login_password(mut self, value: impl Into<String>) -> Self { self.login_password = Some(value.into()); self }
    /// Sets `login_as_non_root`.
    pub fn login_as_non_root(mut self, value: bool) -> Self { self.login_as_non_root = Some(value); self }
    /// Sets `period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `period_unit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    /// Sets `platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self { self.platform = Some(value.into()); self }
    /// Sets `rds_instances`.
    pub fn rds_instances(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.rds_instances = all(value); self
    }
    /// Sets `spot_strategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self { self.spot_strategy = Some(value.into()); self }
    /// Sets `spot_price_limit`.
    pub fn spot_price_limit(mut self, value: impl IntoIterator<Item = SpotPriceLimit>) -> Self {
        self.spot_price_limit = all(value); self
    }
    /// Sets `scaling_policy`.
    pub fn scaling_policy(mut self, value: impl Into<String>) -> Self { self.scaling_policy = Some(value.into()); self }
    /// Sets `security_group_id`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self { self.security_group_id = Some(value.into()); self }
    /// Sets `security_group_ids`.
    pub fn security_group_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_group_ids = all(value); self
    }
    /// Sets `system_disk_category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into()); self
    }
    /// Sets `system_disk_categories`.
    pub fn system_disk_categories(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.system_disk_categories = all(value); self
    }
    /// Sets `system_disk_size`.
    pub fn system_disk_size(mut self, value: i64) -> Self { self.system_disk_size = Some(value); self }
    /// Sets `system_disk_performance_level`.
    pub fn system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_performance_level = Some(value.into()); self
    }
    /// Sets `system_disk_encrypted`.
    pub fn system_disk_encrypted(mut self, value: bool) -> Self { self.system_disk_encrypted = Some(value); self }
    /// Sets `system_disk_kms_key_id`.
    pub fn system_disk_kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.system_disk_kms_key_id = Some(value.into()); self
    }
    /// Sets `system_disk_encrypt_algorithm`.
    pub fn system_disk_encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.system_disk_encrypt_algorithm = Some(value.into()); self
    }
    /// Sets `system_disk_provisioned_iops`.
    pub fn system_disk_provisioned_iops(mut self, value: i64) -> Self { self.system_disk_provisioned_iops = Some(value); self }
    /// Sets `system_disk_bursting_enabled`.
    pub fn system_disk_bursting_enabled(mut self, value: bool) -> Self { self.system_disk_bursting_enabled = Some(value); self }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = ScalingGroupTag>) -> Self { self.tags = all(value); self }
    /// Sets `multi_az_policy`.
    pub fn multi_az_policy(mut self, value: impl Into<String>) -> Self { self.multi_az_policy = Some(value.into()); self }
    /// Sets `on_demand_base_capacity`.
    pub fn on_demand_base_capacity(mut self, value: i64) -> Self { self.on_demand_base_capacity = Some(value); self }
    /// Sets `on_demand_percentage_above_base_capacity`.
    pub fn on_demand_percentage_above_base_capacity(mut self, value: i64) -> Self {
        self.on_demand_percentage_above_base_capacity = Some(value); self
    }
    /// Sets `spot_instance_pools`.
    pub fn spot_instance_pools(mut self, value: i64) -> Self { self.spot_instance_pools = Some(value); self }
    /// Sets `spot_instance_remedy`.
    pub fn spot_instance_remedy(mut self, value: bool) -> Self { self.spot_instance_remedy = Some(value); self }
    /// Sets `compensate_with_on_demand`.
    pub fn compensate_with_on_demand(mut self, value: bool) -> Self { self.compensate_with_on_demand = Some(value); self }
    /// Sets `internet_charge_type`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    /// Sets `internet_max_bandwidth_out`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self { self.internet_max_bandwidth_out = Some(value); self }
    /// Sets `image_type`.
    pub fn image_type(mut self, value: impl Into<String>) -> Self { self.image_type = Some(value.into()); self }
    /// Sets `deploymentset_id`.
    pub fn deploymentset_id(mut self, value: impl Into<String>) -> Self { self.deploymentset_id = Some(value.into()); self }
    /// Sets `desired_size`.
    pub fn desired_size(mut self, value: i64) -> Self { self.desired_size = Some(value); self }
    /// Sets `private_pool_options`.
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self { self.private_pool_options = Some(value); self }
}
/// Table of [`ScalingGroup`].
pub static SCALING_GROUP: Schema = Schema { name: "ScalingGroup", fields: { static ROWS: [Field; 41] = [
    Field::boolean("auto_renew"),
    Field::int64("auto_renew_period"),
    Field::record("data_disks", &DATA_DISK).list(),
    Field::string("image_id"),
    Field::string("instance_charge_type").required(),
    Field::string("instance_types").list().required(),
    Field::string("key_pair"),
    Field::string("login_password").secret(),
    Field::boolean("login_as_non_root"),
    Field::int64("period"),
    Field::string("period_unit"),
    Field::string("platform").deprecated(),
    Field::string("rds_instances").list(),
    Field::string("spot_strategy"),
    Field::record("spot_price_limit", &SPOT_PRICE_LIMIT).list(),
    Field::string("scaling_policy"),
    Field::string("security_group_id"),
    Field::string("security_group_ids").list(),
    Field::string("system_disk_category"),
    Field::string("system_disk_categories").list().limits(&Limits::items(None, Some(10))),
    Field::int64("system_disk_size"),
    Field::string("system_disk_performance_level"),
    Field::boolean("system_disk_encrypted"),
    Field::string("system_disk_kms_key_id"),
    Field::string("system_disk_encrypt_algorithm"),
    Field::int64("system_disk_provisioned_iops"),
    Field::boolean("system_disk_bursting_enabled"),
    Field::record("tags", &SCALING_GROUP_TAG).list(),
    Field::string("vswitch_ids").list().required(),
    Field::string("multi_az_policy"),
    Field::int64("on_demand_base_capacity"),
    Field::int64("on_demand_percentage_above_base_capacity"),
    Field::int64("spot_instance_pools"),
    Field::boolean("spot_instance_remedy"),
    Field::boolean("compensate_with_on_demand"),
    Field::string("internet_charge_type"),
    Field::int64("internet_max_bandwidth_out"),
    Field::string("image_type"),
    Field::string("deploymentset_id"),
    Field::int64("desired_size"),
    Field::record("private_pool_options", &PRIVATE_POOL_OPTIONS),
]; &ROWS } };
record!(ScalingGroup, SCALING_GROUP,
    [2 List data_disks, 3 OptStr image_id, 4 Str instance_charge_type, 5 List instance_types, 6 OptStr key_pair,
    7 OptStr login_password, 10 OptStr period_unit, 11 OptStr platform, 12 List rds_instances, 13 OptStr spot_strategy,
    14 List spot_price_limit, 15 OptStr scaling_policy, 16 OptStr security_group_id, 17 List security_group_ids,
    18 OptStr system_disk_category, 19 List system_disk_categories, 21 OptStr system_disk_performance_level,
    23 OptStr system_disk_kms_key_id, 24 OptStr system_disk_encrypt_algorithm, 27 List tags, 28 List vswitch_ids,
    29 OptStr multi_az_policy, 35 OptStr internet_charge_type, 37 OptStr image_type, 38 OptStr deploymentset_id,
    40 Opt private_pool_options] [0 OptBool auto_renew, 1 OptInt auto_renew_period, 8 OptBool login_as_non_root, 9 OptInt period,
    20 OptInt system_disk_size, 22 OptBool system_disk_encrypted, 25 OptInt system_disk_provisioned_iops,
    26 OptBool system_disk_bursting_enabled, 30 OptInt on_demand_base_capacity,
    31 OptInt on_demand_percentage_above_base_capacity, 32 OptInt spot_instance_pools, 33 OptBool spot_instance_remedy,
    34 OptBool compensate_with_on_demand, 36 OptInt internet_max_bandwidth_out, 39 OptInt desired_size]);

/// The shape `scaling_group`.
#[derive(Default)] #[non_exhaustive] pub struct ScalingGroup2 {
    /** `scaling_group_id`: text. */ pub scaling_group_id: Option<String>,
    /** `vswitch_ids`: texts. */ pub vswitch_ids: Vec<String>,
    /** `instance_types`: texts. */ pub instance_types: Vec<String>,
    /** `instance_charge_type`: text. */ pub instance_charge_type: Option<String>,
    /** `period`: integer. */ pub period: Option<i64>,
    /** `period_unit`: text. */ pub period_unit: Option<String>,
    /** `auto_renew`: yes or no. */ pub auto_renew: Option<bool>,
    /** `auto_renew_period`: integer. */ pub auto_renew_period: Option<i64>,
    /** `spot_strategy`: text. */ pub spot_strategy: Option<String>,
    /** `spot_price_limit`: records. */ pub spot_price_limit: Vec<SpotPriceLimit2>,
    /** `image_type`: text. */ pub image_type: Option<String>,
    /** `image_id`: text. */ pub image_id: Option<String>,
    /** `system_disk_category`: text. */ pub system_disk_category: Option<String>,
    /** `system_disk_categories`: texts. */ pub system_disk_categories: Vec<String>,
    /** `system_disk_size`: integer. */ pub system_disk_size: Option<i64>,
    /** `system_disk_performance_level`: text. */ pub system_disk_performance_level: Option<String>,
    /** `system_disk_encrypted`: yes or no. */ pub system_disk_encrypted: Option<bool>,
    /** `system_disk_kms_key_id`: text. */ pub system_disk_kms_key_id: Option<String>,
    /** `system_disk_encrypt_algorithm`: text. */ pub system_disk_encrypt_algorithm: Option<String>,
    /** `system_disk_bursting_enabled`: yes or no. */ pub system_disk_bursting_enabled: Option<bool>,
    /** `system_disk_provisioned_iops`: integer. */ pub system_disk_provisioned_iops: Option<i64>,
    /** `data_disks`: records. */ pub data_disks: Vec<DataDisk>,
    /** `security_group_ids`: texts. */ pub security_group_ids: Vec<String>,
    /** `key_pair`: text. */ pub key_pair: Option<String>,
    /** `login_password`: text. */ pub login_password: Option<String>,
    /** `login_as_non_root`: yes or no. */ pub login_as_non_root: Option<bool>,
    /** `cis_enabled`: yes or no. Deprecated. */ pub cis_enabled: Option<bool>,
    /** `soc_enabled`: yes or no. */ pub soc_enabled: Option<bool>,
    /** `security_hardening_os`: yes or no. */ pub security_hardening_os: Option<bool>,
    /** `internet_charge_type`: text. */ pub internet_charge_type: Option<String>,
    /** `internet_max_bandwidth_out`: integer. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `tags`: records. */ pub tags: Vec<Tag>,
    /** `desired_size`: integer. */ pub desired_size: Option<i64>,
    /** `multi_az_policy`: text. */ pub multi_az_policy: Option<String>,
    /** `scaling_policy`: text. */ pub scaling_policy: Option<String>,
    /** `on_demand_base_capacity`: integer. */ pub on_demand_base_capacity: Option<i64>,
    /** `on_demand_percentage_above_base_capacity`: integer. */ pub on_demand_percentage_above_base_capacity: Option<i64>,
    /** `spot_instance_pools`: integer. */ pub spot_instance_pools: Option<i64>,
    /** `spot_instance_remedy`: yes or no. */ pub spot_instance_remedy: Option<bool>,
    /** `compensate_with_on_demand`: yes or no. */ pub compensate_with_on_demand: Option<bool>,
    /** `deploymentset_id`: text. */ pub deploymentset_id: Option<String>,
    /** `rds_instances`: texts. */ pub rds_instances: Vec<String>,
    /** `private_pool_options`: record. */ pub private_pool_options: Option<PrivatePoolOptions2>,
    /** `security_group_id`: text. */ pub security_group_id: Option<String>,
    /** `platform`: text. */ pub platform: Option<String>,
    /** `ram_policy`: text. */ pub ram_policy: Option<String>,
    /** `instance_patterns`: records. */ pub instance_patterns: Vec<InstancePatterns>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ScalingGroup2`].
pub static SCALING_GROUP2: Schema = Schema { name: "ScalingGroup2", fields: { static ROWS: [Field; 47] = [
    Field::string("scaling_group_id"),
    Field::string("vswitch_ids").list(),
    Field::string("instance_types").list(),
    Field::string("instance_charge_type"),
    Field::int64("period"),
    Field::string("period_unit"),
    Field::boolean("auto_renew"),
    Field::int64("auto_renew_period"),
    Field::string("spot_strategy"),
    Field::record("spot_price_limit", &SPOT_PRICE_LIMIT2).list(),
    Field::string("image_type"),
    Field::string("image_id"),
    Field::string("system_disk_category"),
    Field::string("system_disk_categories").list(),
    Field::int64("system_disk_size"),
    Field::string("system_disk_performance_level"),
    Field::boolean("system_disk_encrypted"),
    Field::string("system_disk_kms_key_id"),
    Field::string("system_disk_encrypt_algorithm"),
    Field::boolean("system_disk_bursting_enabled"),
    Field::int64("system_disk_provisioned_iops"),
    Field::record("data_disks", &DATA_DISK).list(),
    Field::string("security_group_ids").list(),
    Field::string("key_pair"),
    Field::string("login_password").secret(),
    Field::boolean("login_as_non_root"),
    Field::boolean("cis_enabled").deprecated(),
    Field::boolean("soc_enabled"),
    Field::boolean("security_hardening_os"),
    Field::string("internet_charge_type"),
    Field::int64("internet_max_bandwidth_out"),
    Field::record("tags", &TAG).list(),
    Field::int64("desired_size"),
    Field::string("multi_az_policy"),
    Field::string("scaling_policy"),
    Field::int64("on_demand_base_capacity"),
    Field::int64("on_demand_percentage_above_base_capacity"),
    Field::int64("spot_instance_pools"),
    Field::boolean("spot_instance_remedy"),
    Field::boolean("compensate_with_on_demand"),
    Field::string("deploymentset_id"),
    Field::string("rds_instances").list(),
    Field::record("private_pool_options", &PRIVATE_POOL_OPTIONS2),
    Field::string("security_group_id"),
    Field::string("platform"),
    Field::string("ram_policy"),
    Field::record("instance_patterns", &INSTANCE_PATTERNS).list(),
]; &ROWS } };
record!(ScalingGroup2, SCALING_GROUP2,
    [0 OptStr scaling_group_id, 1 List vswitch_ids, 2 List instance_types, 3 OptStr instance_charge_type, 5 OptStr period_unit,
    8 OptStr spot_strategy, 9 List spot_price_limit, 10 OptStr image_type, 11 OptStr image_id, 12 OptStr system_disk_category,
    13 List system_disk_categories, 15 OptStr system_disk_performance_level, 17 OptStr system_disk_kms_key_id,
    18 OptStr system_disk_encrypt_algorithm, 21 List data_disks, 22 List security_group_ids, 23 OptStr key_pair,
    24 OptStr login_password, 29 OptStr internet_charge_type, 31 List tags, 33 OptStr multi_az_policy, 34 OptStr scaling_policy,
    40 OptStr deploymentset_id, 41 List rds_instances, 42 Opt private_pool_options, 43 OptStr security_group_id,
    44 OptStr platform, 45 OptStr ram_policy, 46 List instance_patterns] [4 OptInt period, 6 OptBool auto_renew,
    7 OptInt auto_renew_period, 14 OptInt system_disk_size, 16 OptBool system_disk_encrypted,
    19 OptBool system_disk_bursting_enabled, 20 OptInt system_disk_provisioned_iops, 25 OptBool login_as_non_root,
    26 OptBool cis_enabled, 27 OptBool soc_enabled, 28 OptBool security_hardening_os, 30 OptInt internet_max_bandwidth_out,
    32 OptInt desired_size, 35 OptInt on_demand_base_capacity, 36 OptInt on_demand_percentage_above_base_capacity,
    37 OptInt spot_instance_pools, 38 OptBool spot_instance_remedy, 39 OptBool compensate_with_on_demand]);

/// The shape `nodepool.scaling_group.tags`.
#[derive(Default)] #[non_exhaustive] pub struct ScalingGroupTag {
    /** `key`: text. */ pub key: Option<String>,
    /** `value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ScalingGroupTag {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self { self.value = Some(value.into()); self }
}
/// Table of [`ScalingGroupTag`].
pub static SCALING_GROUP_TAG: Schema = Schema { name: "ScalingGroupTag", fields: { static ROWS: [Field; 2] = [
    Field::string("key"),
    Field::string("value"),
]; &ROWS } };
record!(ScalingGroupTag, SCALING_GROUP_TAG, [0 OptStr key, 1 OptStr value] []);

/// The shape `nodepool.scaling_group.spot_price_limit`.
#[derive(Default)] #[non_exhaustive] pub struct SpotPriceLimit {
    /** `instance_type`: text. */ pub instance_type: Option<String>,
    /** `price_limit`: text. */ pub price_limit: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl SpotPriceLimit {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `instance_type`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `price_limit`.
    pub fn price_limit(mut self, value: impl Into<String>) -> Self { self.price_limit = Some(value.into()); self }
}
/// Table of [`SpotPriceLimit`].
pub static SPOT_PRICE_LIMIT: Schema = Schema { name: "SpotPriceLimit", fields: { static ROWS: [Field; 2] = [
    Field::string("instance_type"),
    Field::string("price_limit"),
]; &ROWS } };
record!(SpotPriceLimit, SPOT_PRICE_LIMIT, [0 OptStr instance_type, 1 OptStr price_limit] []);

/// The shape `body.scaling_group.spot_price_limit`.
#[derive(Default)] #[non_exhaustive] pub struct SpotPriceLimit2 {
    /** `instance_type`: text. */ pub instance_type: Option<String>,
    /** `price_limit`: text. */ pub price_limit: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl SpotPriceLimit2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `instance_type`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `price_limit`.
    pub fn price_limit(mut self, value: impl Into<String>) -> Self { self.price_limit = Some(value.into()); self }
}
/// Table of [`SpotPriceLimit2`].
pub static SPOT_PRICE_LIMIT2: Schema = Schema { name: "SpotPriceLimit2", fields: { static ROWS: [Field; 2] = [
    Field::string("instance_type"),
    Field::string("price_limit"),
]; &ROWS } };
record!(SpotPriceLimit2, SPOT_PRICE_LIMIT2, [0 OptStr instance_type, 1 OptStr price_limit] []);

/// The shape `status`.
#[derive(Default)] #[non_exhaustive] pub struct Status {
    /** `state`: text. */ pub state: Option<String>,
    /** `healthy_nodes`: integer. */ pub healthy_nodes: Option<i64>,
    /** `initial_nodes`: integer. */ pub initial_nodes: Option<i64>,
    /** `failed_nodes`: integer. */ pub failed_nodes: Option<i64>,
    /** `offline_nodes`: integer. */ pub offline_nodes: Option<i64>,
    /** `removing_nodes`: integer. */ pub removing_nodes: Option<i64>,
    /** `serving_nodes`: integer. */ pub serving_nodes: Option<i64>,
    /** `total_nodes`: integer. */ pub total_nodes: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Status`].
pub static STATUS: Schema = Schema { name: "Status", fields: { static ROWS: [Field; 8] = [
    Field::string("state"),
    Field::int64("healthy_nodes"),
    Field::int64("initial_nodes"),
    Field::int64("failed_nodes"),
    Field::int64("offline_nodes"),
    Field::int64("removing_nodes"),
    Field::int64("serving_nodes"),
    Field::int64("total_nodes"),
]; &ROWS } };
record!(Status, STATUS,
    [0 OptStr state] [1 OptInt healthy_nodes, 2 OptInt initial_nodes, 3 OptInt failed_nodes, 4 OptInt offline_nodes,
    5 OptInt removing_nodes, 6 OptInt serving_nodes, 7 OptInt total_nodes]);

/// The shape `tag`.
#[derive(Default)] #[non_exhaustive] pub struct Tag {
    /** `key`: text. */ pub key: Option<String>,
    /** `value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Tag {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self { self.value = Some(value.into()); self }
}
/// Table of [`Tag`].
pub static TAG: Schema = Schema { name: "Tag", fields: { static ROWS: [Field; 2] = [
    Field::string("key"),
    Field::string("value"),
]; &ROWS } };
record!(Tag, TAG, [0 OptStr key, 1 OptStr value] []);

/// The shape `body.scaling_group.tags`.
#[derive(Default)] #[non_exhaustive] pub struct Tag2 {
    /** `key`: text. */ pub key: Option<String>,
    /** `value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Tag2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self { self.value = Some(value.into()); self }
}
/// Table of [`Tag2`].
pub static TAG2: Schema = Schema { name: "Tag2", fields: { static ROWS: [Field; 2] = [
    Field::string("key"),
    Field::string("value"),
]; &ROWS } };
record!(Tag2, TAG2, [0 OptStr key, 1 OptStr value] []);

/// The shape `taint`.
#[derive(Default)] #[non_exhaustive] pub struct Taint {
    /** `key`: text. */ pub key: Option<String>,
    /** `value`: text. */ pub value: Option<String>,
    /** `effect`: text. */ pub effect: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Taint {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self { self.value = Some(value.into()); self }
    /// Sets `effect`.
    pub fn effect(mut self, value: impl Into<String>) -> Self { self.effect = Some(value.into()); self }
}
/// Table of [`Taint`].
pub static TAINT: Schema = Schema { name: "Taint", fields: { static ROWS: [Field; 3] = [
    Field::string("key"),
    Field::string("value"),
    Field::string("effect"),
]; &ROWS } };
record!(Taint, TAINT, [0 OptStr key, 1 OptStr value, 2 OptStr effect] []);

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct TaskIdResponse {
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TaskIdResponse`].
pub static TASK_ID_RESPONSE: Schema = Schema { name: "TaskIdResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("task_id"),
]; &ROWS } };
record!(TaskIdResponse, TASK_ID_RESPONSE, [0 OptStr task_id] []);

/// The shape `payload.tasks`.
#[derive(Default)] #[non_exhaustive] pub struct Tasks {
    /** `created_at`: text. */ pub created_at: Option<String>,
    /** `finished_at`: text. */ pub finished_at: Option<String>,
    /** `status`: text. */ pub status: Option<String>,
    /** `is_canceled`: yes or no. */ pub is_canceled: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Tasks`].
pub static TASKS: Schema = Schema { name: "Tasks", fields: { static ROWS: [Field; 4] = [
    Field::string("created_at"),
    Field::string("finished_at"),
    Field::string("status"),
    Field::boolean("is_canceled"),
]; &ROWS } };
record!(Tasks, TASKS, [0 OptStr created_at, 1 OptStr finished_at, 2 OptStr status] [3 OptBool is_canceled]);

/// The shape `nodepool.tee_config`.
#[derive(Default)] #[non_exhaustive] pub struct TeeConfig {
    /** `tee_enable`: yes or no. */ pub tee_enable: bool,
    /** What else came. */ pub extra: Extra,
}
impl TeeConfig {
    /// With what is required.
    pub fn new(tee_enable: bool) -> Self { Self { tee_enable, ..Self::default() } }
}
/// Table of [`TeeConfig`].
pub static TEE_CONFIG: Schema = Schema { name: "TeeConfig", fields: { static ROWS: [Field; 1] = [
    Field::boolean("tee_enable").required(),
]; &ROWS } };
record!(TeeConfig, TEE_CONFIG, [] [0 Bool tee_enable]);

/// The shape `body.tee_config`.
#[derive(Default)] #[non_exhaustive] pub struct TeeConfig2 {
    /** `tee_enable`: yes or no. */ pub tee_enable: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl TeeConfig2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `tee_enable`.
    pub fn tee_enable(mut self, value: bool) -> Self { self.tee_enable = Some(value); self }
}
/// Table of [`TeeConfig2`].
pub static TEE_CONFIG2: Schema = Schema { name: "TeeConfig2", fields: { static ROWS: [Field; 1] = [
    Field::boolean("tee_enable"),
]; &ROWS } };
record!(TeeConfig2, TEE_CONFIG2, [] [0 OptBool tee_enable]);

/// The shape `nodepool.management.upgrade_config`.
#[derive(Default)] #[non_exhaustive] pub struct UpgradeConfig {
    /** `auto_upgrade`: yes or no. */ pub auto_upgrade: Option<bool>,
    /** `surge`: integer. */ pub surge: Option<i64>,
    /** `surge_percentage`: integer. */ pub surge_percentage: Option<i64>,
    /** `max_unavailable`: integer. */ pub max_unavailable: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl UpgradeConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `auto_upgrade`.
    pub fn auto_upgrade(mut self, value: bool) -> Self { self.auto_upgrade = Some(value); self }
    /// Sets `surge`.
    pub fn surge(mut self, value: i64) -> Self { self.surge = Some(value); self }
    /// Sets `surge_percentage`.
    pub fn surge_percentage(mut self, value: i64) -> Self { self.surge_percentage = Some(value); self }
    /// Sets `max_unavailable`.
    pub fn max_unavailable(mut self, value: i64) -> Self { self.max_unavailable = Some(value); self }
}
/// Table of [`UpgradeConfig`].
pub static UPGRADE_CONFIG: Schema = Schema { name: "UpgradeConfig", fields: { static ROWS: [Field; 4] = [
    Field::boolean("auto_upgrade"),
    Field::int64("surge"),
    Field::int64("surge_percentage"),
    Field::int64("max_unavailable"),
]; &ROWS } };
record!(UpgradeConfig, UPGRADE_CONFIG,
    [] [0 OptBool auto_upgrade, 1 OptInt surge, 2 OptInt surge_percentage, 3 OptInt max_unavailable]);

/// The shape `body.management.upgrade_config`.
#[derive(Default)] #[non_exhaustive] pub struct UpgradeConfig2 {
    /** `auto_upgrade`: yes or no. Deprecated. */ pub auto_upgrade: Option<bool>,
    /** `surge`: integer. */ pub surge: Option<i64>,
    /** `surge_percentage`: integer. */ pub surge_percentage: Option<i64>,
    /** `max_unavailable`: integer. */ pub max_unavailable: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl UpgradeConfig2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `auto_upgrade`.
    pub fn auto_upgrade(mut self, value: bool) -> Self { self.auto_upgrade = Some(value); self }
    /// Sets `surge`.
    pub fn surge(mut self, value: i64) -> Self { self.surge = Some(value); self }
    /// Sets `surge_percentage`.
    pub fn surge_percentage(mut self, value: i64) -> Self { self.surge_percentage = Some(value); self }
    /// Sets `max_unavailable`.
    pub fn max_unavailable(mut self, value: i64) -> Self { self.max_unavailable = Some(value); self }
}
/// Table of [`UpgradeConfig2`].
pub static UPGRADE_CONFIG2: Schema = Schema { name: "UpgradeConfig2", fields: { static ROWS: [Field; 4] = [
    Field::boolean("auto_upgrade").deprecated(),
    Field::int64("surge"),
    Field::int64("surge_percentage"),
    Field::int64("max_unavailable"),
]; &ROWS } };
record!(UpgradeConfig2, UPGRADE_CONFIG2,
    [] [0 OptBool auto_upgrade, 1 OptInt surge, 2 OptInt surge_percentage, 3 OptInt max_unavailable]);

/// The shape `management.upgrade_config`.
#[derive(Default)] #[non_exhaustive] pub struct UpgradeConfig3 {
    /** `auto_upgrade`: yes or no. */ pub auto_upgrade: Option<bool>,
    /** `surge`: integer. */ pub surge: Option<i64>,
    /** `surge_percentage`: integer. */ pub surge_percentage: Option<i64>,
    /** `max_unavailable`: integer. */ pub max_unavailable: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`UpgradeConfig3`].
pub static UPGRADE_CONFIG3: Schema = Schema { name: "UpgradeConfig3", fields: { static ROWS: [Field; 4] = [
    Field::boolean("auto_upgrade"),
    Field::int64("surge"),
    Field::int64("surge_percentage"),
    Field::int64("max_unavailable"),
]; &ROWS } };
record!(UpgradeConfig3, UPGRADE_CONFIG3,
    [] [0 OptBool auto_upgrade, 1 OptInt surge, 2 OptInt surge_percentage, 3 OptInt max_unavailable]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    Addon, AddonInfo, AutoRepairPolicy, AutoRepairPolicy2, AutoScaling, AutoScaling2, AutoUpgradePolicy, AutoUpgradePolicy2,
    AutoUpgradePolicy3, AutoVulFixPolicy, AutoVulFixPolicy2, Body, Body2, Data, DataDisk, Event, InstancePatterns,
    InterconnectConfig, InterconnectConfig2, KubeletConfig, KubernetesConfig, KubernetesConfig2, MaintenanceWindow, Management,
    Management2, Management3, NodeConfig, NodeConfig2, Nodepool, NodepoolInfo, NodepoolInfo2, PageInfo, Payload, Payload2,
    PrivatePoolOptions, PrivatePoolOptions2, RequestIdResponse, RequestIdResponse2, Runtime, ScalingGroup, ScalingGroup2,
    ScalingGroupTag, SpotPriceLimit, SpotPriceLimit2, Status, Tag, Tag2, Taint, TaskIdResponse, Tasks, TeeConfig, TeeConfig2,
    UpgradeConfig, UpgradeConfig2, UpgradeConfig3,
);
