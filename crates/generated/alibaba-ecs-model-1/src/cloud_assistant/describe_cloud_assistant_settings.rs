// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeCloudAssistantSettings.json; do not edit.
//! Returns settings of Cloud Assistant in a region.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{DeliveryType, OssEncryptionAlgorithm, OssEncryptionType, SessionManagerConfig, SettingType};

operation!(Operation::new::<DescribeCloudAssistantSettingsRequest, DescribeCloudAssistantSettingsResponse>(
    "DescribeCloudAssistantSettings", Effect::Read, &DESCRIBE_CLOUD_ASSISTANT_SETTINGS_REQUEST,
    &DESCRIBE_CLOUD_ASSISTANT_SETTINGS_RESPONSE,
), "
    400 InvalidParameter.SettingType = There is no setting of this name.
    404 InvalidRegionId.NotFound = There is no region with this id.
    500 InternalError = The service failed for a reason it does not name; try again later.
");

/// Request of `DescribeCloudAssistantSettings`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCloudAssistantSettingsRequest {
    /** Which settings to return. */ pub setting_type: Vec<SettingType>,
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeCloudAssistantSettingsRequest {
    /// With what is required.
    pub fn new(setting_type: impl IntoIterator<Item = impl Into<SettingType>>) -> Self {
        Self { setting_type: all(setting_type), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeCloudAssistantSettingsRequest`].
pub static DESCRIBE_CLOUD_ASSISTANT_SETTINGS_REQUEST: Schema =
    Schema { name: "DescribeCloudAssistantSettingsRequest", fields: { static ROWS: [Field; 2] = [
    Field::one_of("SettingType", SettingType::VALUES).list().required().limits(&Limits::items(None, Some(100))),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DescribeCloudAssistantSettingsRequest, DESCRIBE_CLOUD_ASSISTANT_SETTINGS_REQUEST,
    [0 List setting_type, 1 OptStr region_id] []);

/// Answer of `DescribeCloudAssistantSettings`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCloudAssistantSettingsResponse {
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** Deliveries to OSS. */ pub oss_delivery_configs: Vec<OssDeliveryConfig>,
    /** Deliveries to Simple Log Service. */ pub sls_delivery_configs: Vec<SlsDeliveryConfig>,
    /** When the agent upgrades itself. */ pub agent_upgrade_config: Option<AgentUpgradeConfig>,
    /** What the agent may use. */ pub resource_usage_config: Option<ResourceUsageConfig>,
    /** Session Manager. */ pub session_manager_config: Option<SessionManagerConfig>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeCloudAssistantSettingsResponse`].
pub static DESCRIBE_CLOUD_ASSISTANT_SETTINGS_RESPONSE: Schema =
    Schema { name: "DescribeCloudAssistantSettingsResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("RequestId").required(),
    Field::record("OssDeliveryConfigs", &OSS_DELIVERY_CONFIG).wrapped("OssDeliveryConfig"),
    Field::record("SlsDeliveryConfigs", &SLS_DELIVERY_CONFIG).wrapped("SlsDeliveryConfig"),
    Field::record("AgentUpgradeConfig", &AGENT_UPGRADE_CONFIG),
    Field::record("ResourceUsageConfig", &RESOURCE_USAGE_CONFIG),
    Field::record("SessionManagerConfig", &crate::shapes::SESSION_MANAGER_CONFIG),
]; &ROWS } };
record!(DescribeCloudAssistantSettingsResponse, DESCRIBE_CLOUD_ASSISTANT_SETTINGS_RESPONSE,
    [0 Str request_id, 1 List oss_delivery_configs, 2 List sls_delivery_configs, 3 Opt agent_upgrade_config,
    4 Opt resource_usage_config, 5 Opt session_manager_config] []);

/// What `OssDeliveryConfigs.OssDeliveryConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct OssDeliveryConfig {
    /** How delivered files are encrypted. */ pub encryption_type: Option<OssEncryptionType>,
    /** Algorithm of the encryption. */ pub encryption_algorithm: Option<OssEncryptionAlgorithm>,
    /** Which records. */ pub delivery_type: Option<DeliveryType>,
    /** Whether records are delivered to OSS. */ pub enabled: Option<bool>,
    /** Name of the bucket. */ pub bucket_name: Option<String>,
    /** Prefix of the object names. */ pub prefix: Option<String>,
    /** Id of the key in Key Management Service; only with encryption `KMS`. */ pub encryption_key_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`OssDeliveryConfig`].
pub static OSS_DELIVERY_CONFIG: Schema = Schema { name: "OssDeliveryConfig", fields: { static ROWS: [Field; 7] = [
    Field::one_of("EncryptionType", OssEncryptionType::VALUES),
    Field::one_of("EncryptionAlgorithm", OssEncryptionAlgorithm::VALUES),
    Field::one_of("DeliveryType", DeliveryType::VALUES),
    Field::boolean("Enabled"),
    Field::string("BucketName"),
    Field::string("Prefix"),
    Field::string("EncryptionKeyId"),
]; &ROWS } };
record!(OssDeliveryConfig, OSS_DELIVERY_CONFIG,
    [0 Opt encryption_type, 1 Opt encryption_algorithm, 2 Opt delivery_type, 4 OptStr bucket_name, 5 OptStr prefix,
    6 OptStr encryption_key_id] [3 OptBool enabled]);

/// What `SlsDeliveryConfigs.SlsDeliveryConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct SlsDeliveryConfig {
    /** Which records. */ pub delivery_type: Option<DeliveryType>,
    /** Name of the Logstore. */ pub logstore_name: Option<String>,
    /** Whether records are delivered to Simple Log Service. */ pub enabled: Option<bool>,
    /** Name of the project. */ pub project_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SlsDeliveryConfig`].
pub static SLS_DELIVERY_CONFIG: Schema = Schema { name: "SlsDeliveryConfig", fields: { static ROWS: [Field; 4] = [
    Field::one_of("DeliveryType", DeliveryType::VALUES),
    Field::string("LogstoreName"),
    Field::boolean("Enabled"),
    Field::string("ProjectName"),
]; &ROWS } };
record!(SlsDeliveryConfig, SLS_DELIVERY_CONFIG,
    [0 Opt delivery_type, 1 OptStr logstore_name, 3 OptStr project_name] [2 OptBool enabled]);

/// What `AgentUpgradeConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct AgentUpgradeConfig {
    /** Whether these rules hold. If not, an upgrade is tried every 30 minutes. */ pub enabled: Option<bool>,
    /** Times of day when upgrades may happen, `HH:mm-HH:mm`. */ pub allowed_upgrade_windows: Vec<String>,
    /** Time zone of these times. */ pub time_zone: Option<String>,
    /** Whether the agent looks for an upgrade as soon as it starts. */ pub bootstrap_upgrade: Option<bool>,
    /** Whether the agent never upgrades itself. */ pub disable_upgrade: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AgentUpgradeConfig`].
pub static AGENT_UPGRADE_CONFIG: Schema = Schema { name: "AgentUpgradeConfig", fields: { static ROWS: [Field; 5] = [
    Field::boolean("Enabled"),
    Field::string("AllowedUpgradeWindows").wrapped("AllowedUpgradeWindow"),
    Field::string("TimeZone"),
    Field::boolean("BootstrapUpgrade"),
    Field::boolean("DisableUpgrade"),
]; &ROWS } };
record!(AgentUpgradeConfig, AGENT_UPGRADE_CONFIG,
    [1 List allowed_upgrade_windows, 2 OptStr time_zone] [0 OptBool enabled, 3 OptBool bootstrap_upgrade,
    4 OptBool disable_upgrade]);

/// What `ResourceUsageConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct ResourceUsageConfig {
    /** Most CPU that the main process of the agent may use, in percent. */ pub cpu_limit: Option<i64>,
    /** Most memory that it may use, with a unit (`B`, `KB`, `MB`). */ pub memory_limit: Option<String>,
    /** How many times in a row it may exceed these before it stops itself. */ pub overload_limit: Option<i64>,
    /** How many log files are kept. */ pub log_file_count_limit: Option<i64>,
    /** Most that a log file may take, with a unit (`B`, `KB`, `MB`). */ pub log_size_limit: Option<String>,
    /** Whether the script stays on the instance after it has run. */ pub keep_script_file: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResourceUsageConfig`].
pub static RESOURCE_USAGE_CONFIG: Schema = Schema { name: "ResourceUsageConfig", fields: { static ROWS: [Field; 6] = [
    Field::int32("CpuLimit"),
    Field::string("MemoryLimit"),
    Field::int32("OverloadLimit"),
    Field::int32("LogFileCountLimit"),
    Field::string("LogSizeLimit"),
    Field::boolean("KeepScriptFile"),
]; &ROWS } };
record!(ResourceUsageConfig, RESOURCE_USAGE_CONFIG,
    [1 OptStr memory_limit, 4 OptStr log_size_limit] [0 OptInt cpu_limit, 2 OptInt overload_limit, 3 OptInt log_file_count_limit,
    5 OptBool keep_script_file]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeCloudAssistantSettingsRequest, DescribeCloudAssistantSettingsResponse, OssDeliveryConfig, SlsDeliveryConfig,
    AgentUpgradeConfig, ResourceUsageConfig,
);
