// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyCloudAssistantSettings.json; do not edit.
//! Changes a setting of Cloud Assistant in a region.
//!
//! `SettingType` says which; its configuration travels in the parameter of that kind.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, Style, all, operation, record};
pub use crate::shapes::{
    OssEncryptionAlgorithm, OssEncryptionType, RequestIdResponse2 as ModifyCloudAssistantSettingsResponse, SessionManagerConfig,
    SettingType,
};

operation!(Operation::new::<ModifyCloudAssistantSettingsRequest, ModifyCloudAssistantSettingsResponse>(
    "ModifyCloudAssistantSettings", Effect::Write, &MODIFY_CLOUD_ASSISTANT_SETTINGS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE2,
), "
    400 InvalidParameter.SettingType = There is no setting of this name.
    400 InvalidParameter.OssEncryptionType = `EncryptionType` is not valid.
    400 InvalidParameter.OssEncryptionAlgorithm = `EncryptionAlgorithm` is not valid.
    400 InvalidParameter.OssEncryptionKeyId = `EncryptionKeyId` is not valid.
    400 InvalidParameter.OssBucketName = `BucketName` is not valid.
    400 InvalidParameter.OssPrefix = `Prefix` is too long or starts with a slash or backslash.
    400 InvalidOssBucketName.InOtherRegion = The bucket is in another region.
    400 InvalidParameter.SlsProjectName = `ProjectName` is not valid.
    400 InvalidParameter.SlsLogstoreName = `LogstoreName` is not valid.
    400 InvalidParameter.AllowedUpgradeWindow = `AllowedUpgradeWindow` is not of the form `HH:mm-HH:mm`.
    400 InvalidAllowedUpgradeWindow.DurationTooShort = A window is shorter than an hour.
    400 InvalidParameter.TimeZone = There is no time zone of this name.
    400 InvalidAllowedUpgradeWindow.Required = `AllowedUpgradeWindow` is missing.
    403 CreateServiceLinkedRole.NoPermission = The caller may not create the service-linked role that delivery needs.
    403 InvalidOperation.OssEncryptionUnsupported = The bucket does not allow this encryption.
    403 InvalidAllowedUpgradeWindow.CountLimitExceeded = More than 5 windows.
    404 InvalidSlsProjectName.NotFound = There is no project of this name.
    404 InvalidSlsLogstoreName.NotFound = There is no Logstore of this name.
    404 InvalidOssBucketName.NotFound = There is no bucket of this name.
    404 InvalidRegionId.NotFound = There is no region with this id.
    500 InternalError = The service failed for a reason it does not name; try again later.
");

/// Request of `ModifyCloudAssistantSettings`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyCloudAssistantSettingsRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Which setting to change. */ pub setting_type: SettingType,
    /** Delivery to OSS. */ pub oss_delivery_config: Option<OssDeliveryConfig>,
    /** Delivery to Simple Log Service. */ pub sls_delivery_config: Option<SlsDeliveryConfig>,
    /** When the agent upgrades itself. */ pub agent_upgrade_config: Option<AgentUpgradeConfig>,
    /// What the agent may use. Needs agent 2.2.4.1065 on Linux, 2.1.4.1065 on Windows.
    pub resource_usage_config: Option<ResourceUsageConfig>,
    /** Session Manager. */ pub session_manager_config: Option<SessionManagerConfig>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyCloudAssistantSettingsRequest {
    /// With what is required.
    pub fn new(setting_type: impl Into<SettingType>) -> Self { Self { setting_type: setting_type.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `OssDeliveryConfig`.
    pub fn oss_delivery_config(mut self, value: OssDeliveryConfig) -> Self { self.oss_delivery_config = Some(value); self }
    /// Sets `SlsDeliveryConfig`.
    pub fn sls_delivery_config(mut self, value: SlsDeliveryConfig) -> Self { self.sls_delivery_config = Some(value); self }
    /// Sets `AgentUpgradeConfig`.
    pub fn agent_upgrade_config(mut self, value: AgentUpgradeConfig) -> Self { self.agent_upgrade_config = Some(value); self }
    /// Sets `ResourceUsageConfig`.
    pub fn resource_usage_config(mut self, value: ResourceUsageConfig) -> Self { self.resource_usage_config = Some(value); self }
    /// Sets `SessionManagerConfig`.
    pub fn session_manager_config(mut self, value: SessionManagerConfig) -> Self {
        self.session_manager_config = Some(value); self
    }
}
/// Table of [`ModifyCloudAssistantSettingsRequest`].
pub static MODIFY_CLOUD_ASSISTANT_SETTINGS_REQUEST: Schema =
    Schema { name: "ModifyCloudAssistantSettingsRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::one_of("SettingType", SettingType::VALUES).required(),
    Field::record("OssDeliveryConfig", &OSS_DELIVERY_CONFIG).style(Style::Json),
    Field::record("SlsDeliveryConfig", &SLS_DELIVERY_CONFIG).style(Style::Json),
    Field::record("AgentUpgradeConfig", &AGENT_UPGRADE_CONFIG).style(Style::Json),
    Field::record("ResourceUsageConfig", &RESOURCE_USAGE_CONFIG).style(Style::Json),
    Field::record("SessionManagerConfig", &crate::shapes::SESSION_MANAGER_CONFIG).style(Style::Json),
]; &ROWS } };
record!(ModifyCloudAssistantSettingsRequest, MODIFY_CLOUD_ASSISTANT_SETTINGS_REQUEST,
    [0 OptStr region_id, 1 Enum setting_type, 2 Opt oss_delivery_config, 3 Opt sls_delivery_config, 4 Opt agent_upgrade_config,
    5 Opt resource_usage_config, 6 Opt session_manager_config] []);

/// What `OssDeliveryConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct OssDeliveryConfig {
    /** Whether records are delivered to OSS. Default: `false`. */ pub enabled: Option<bool>,
    /** Name of the bucket. */ pub bucket_name: Option<String>,
    /// Prefix of the object names; at most 254 characters, no slash or backslash in front. An empty text removes it.
    pub prefix: Option<String>,
    /** How delivered files are encrypted. */ pub encryption_type: Option<OssEncryptionType>,
    /** Algorithm of the encryption. */ pub encryption_algorithm: Option<OssEncryptionAlgorithm>,
    /** Id of the key in Key Management Service; only with encryption `KMS`. */ pub encryption_key_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl OssDeliveryConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Enabled`.
    pub fn enabled(mut self, value: bool) -> Self { self.enabled = Some(value); self }
    /// Sets `BucketName`.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self { self.bucket_name = Some(value.into()); self }
    /// Sets `Prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self { self.prefix = Some(value.into()); self }
    /// Sets `EncryptionType`.
    pub fn encryption_type(mut self, value: impl Into<OssEncryptionType>) -> Self {
        self.encryption_type = Some(value.into()); self
    }
    /// Sets `EncryptionAlgorithm`.
    pub fn encryption_algorithm(mut self, value: impl Into<OssEncryptionAlgorithm>) -> Self {
        self.encryption_algorithm = Some(value.into()); self
    }
    /// Sets `EncryptionKeyId`.
    pub fn encryption_key_id(mut self, value: impl Into<String>) -> Self { self.encryption_key_id = Some(value.into()); self }
}
/// Table of [`OssDeliveryConfig`].
pub static OSS_DELIVERY_CONFIG: Schema = Schema { name: "OssDeliveryConfig", fields: { static ROWS: [Field; 6] = [
    Field::boolean("Enabled"),
    Field::string("BucketName"),
    Field::string("Prefix").limits(&Limits::length(None, Some(254))),
    Field::one_of("EncryptionType", OssEncryptionType::VALUES),
    Field::one_of("EncryptionAlgorithm", OssEncryptionAlgorithm::VALUES),
    Field::string("EncryptionKeyId"),
]; &ROWS } };
record!(OssDeliveryConfig, OSS_DELIVERY_CONFIG,
    [1 OptStr bucket_name, 2 OptStr prefix, 3 Opt encryption_type, 4 Opt encryption_algorithm,
    5 OptStr encryption_key_id] [0 OptBool enabled]);

/// What `SlsDeliveryConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct SlsDeliveryConfig {
    /** Whether records are delivered to Simple Log Service. Default: `false`. */ pub enabled: Option<bool>,
    /** Name of the project. */ pub project_name: Option<String>,
    /** Name of the Logstore. */ pub logstore_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl SlsDeliveryConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Enabled`.
    pub fn enabled(mut self, value: bool) -> Self { self.enabled = Some(value); self }
    /// Sets `ProjectName`.
    pub fn project_name(mut self, value: impl Into<String>) -> Self { self.project_name = Some(value.into()); self }
    /// Sets `LogstoreName`.
    pub fn logstore_name(mut self, value: impl Into<String>) -> Self { self.logstore_name = Some(value.into()); self }
}
/// Table of [`SlsDeliveryConfig`].
pub static SLS_DELIVERY_CONFIG: Schema = Schema { name: "SlsDeliveryConfig", fields: { static ROWS: [Field; 3] = [
    Field::boolean("Enabled"),
    Field::string("ProjectName"),
    Field::string("LogstoreName"),
]; &ROWS } };
record!(SlsDeliveryConfig, SLS_DELIVERY_CONFIG, [1 OptStr project_name, 2 OptStr logstore_name] [0 OptBool enabled]);

/// What `AgentUpgradeConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct AgentUpgradeConfig {
    /** Whether these rules hold. If not, an upgrade is tried every 30 minutes. Default: `false`. */ pub enabled: Option<bool>,
    /// Times of day when upgrades may happen, `HH:mm-HH:mm`: at most 5, each an hour or longer, an hour or more apart.
    pub allowed_upgrade_window: Vec<String>,
    /// Time zone of these times: a name such as `Asia/Shanghai`, or an offset such as `GMT+8:00` without a leading zero.
    /// Default: `UTC`.
    pub time_zone: Option<String>,
    /// Whether the agent looks for an upgrade as soon as it starts. Needs agent 2.2.4.1065 on Linux, 2.1.4.1065 on Windows.
    /// Default: `true`.
    pub bootstrap_upgrade: Option<bool>,
    /// Whether the agent never upgrades itself. Needs agent 2.2.4.1065 on Linux, 2.1.4.1065 on Windows. Default: `false`.
    pub disable_upgrade: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl AgentUpgradeConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Enabled`.
    pub fn enabled(mut self, value: bool) -> Self { self.enabled = Some(value); self }
    /// Sets `AllowedUpgradeWindow`.
    pub fn allowed_upgrade_window(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.allowed_upgrade_window = all(value); self
    }
    /// Sets `TimeZone`.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self { self.time_zone = Some(value.into()); self }
    /// Sets `BootstrapUpgrade`.
    pub fn bootstrap_upgrade(mut self, value: bool) -> Self { self.bootstrap_upgrade = Some(value); self }
    /// Sets `DisableUpgrade`.
    pub fn disable_upgrade(mut self, value: bool) -> Self { self.disable_upgrade = Some(value); self }
}
/// Table of [`AgentUpgradeConfig`].
pub static AGENT_UPGRADE_CONFIG: Schema = Schema { name: "AgentUpgradeConfig", fields: { static ROWS: [Field; 5] = [
    Field::boolean("Enabled"),
    Field::string("AllowedUpgradeWindow").list().limits(&Limits::items(None, Some(5))),
    Field::string("TimeZone"),
    Field::boolean("BootstrapUpgrade"),
    Field::boolean("DisableUpgrade"),
]; &ROWS } };
record!(AgentUpgradeConfig, AGENT_UPGRADE_CONFIG,
    [1 List allowed_upgrade_window, 2 OptStr time_zone] [0 OptBool enabled, 3 OptBool bootstrap_upgrade,
    4 OptBool disable_upgrade]);

/// What `ResourceUsageConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct ResourceUsageConfig {
    /** Most CPU that the main process of the agent may use, in percent. Default: `20`. */ pub cpu_limit: Option<i64>,
    /// Most memory that it may use, with a unit (`B`, `KB`, `MB`): 35 to 1024 MB. Default: `50MB`.
    pub memory_limit: Option<String>,
    /** How many times in a row it may exceed these before it stops itself. Default: `3`. */ pub overload_limit: Option<i64>,
    /** How many log files are kept. Default: `30`. */ pub log_file_count_limit: Option<i64>,
    /// Most that a log file may take, with a unit (`B`, `KB`, `MB`): 10 to 1024 MB. Default: `100MB`.
    pub log_size_limit: Option<String>,
    /** Whether the script stays on the instance after it has run. Default: `false`. */ pub keep_script_file: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ResourceUsageConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `CpuLimit`.
    pub fn cpu_limit(mut self, value: i64) -> Self { self.cpu_limit = Some(value); self }
    /// Sets `MemoryLimit`.
    pub fn memory_limit(mut self, value: impl Into<String>) -> Self { self.memory_limit = Some(value.into()); self }
    /// Sets `OverloadLimit`.
    pub fn overload_limit(mut self, value: i64) -> Self { self.overload_limit = Some(value); self }
    /// Sets `LogFileCountLimit`.
    pub fn log_file_count_limit(mut self, value: i64) -> Self { self.log_file_count_limit = Some(value); self }
    /// Sets `LogSizeLimit`.
    pub fn log_size_limit(mut self, value: impl Into<String>) -> Self { self.log_size_limit = Some(value.into()); self }
    /// Sets `KeepScriptFile`.
    pub fn keep_script_file(mut self, value: bool) -> Self { self.keep_script_file = Some(value); self }
}
/// Table of [`ResourceUsageConfig`].
pub static RESOURCE_USAGE_CONFIG: Schema = Schema { name: "ResourceUsageConfig", fields: { static ROWS: [Field; 6] = [
    Field::int32("CpuLimit").limits(&Limits::range(Some(10.0), Some(95.0))),
    Field::string("MemoryLimit"),
    Field::int32("OverloadLimit").limits(&Limits::range(Some(3.0), None)),
    Field::int32("LogFileCountLimit").limits(&Limits::range(Some(7.0), Some(365.0))),
    Field::string("LogSizeLimit"),
    Field::boolean("KeepScriptFile"),
]; &ROWS } };
record!(ResourceUsageConfig, RESOURCE_USAGE_CONFIG,
    [1 OptStr memory_limit, 4 OptStr log_size_limit] [0 OptInt cpu_limit, 2 OptInt overload_limit, 3 OptInt log_file_count_limit,
    5 OptBool keep_script_file]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyCloudAssistantSettingsRequest, OssDeliveryConfig, SlsDeliveryConfig, AgentUpgradeConfig, ResourceUsageConfig,
);
