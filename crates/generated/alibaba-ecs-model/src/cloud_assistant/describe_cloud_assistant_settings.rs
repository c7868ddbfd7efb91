// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeCloudAssistantSettings.json; do not edit.
//! Returns settings of Cloud Assistant in a region.
//!
//! `SettingType` names the kinds of settings: where session records and command output are delivered,
//! and how the agent is upgraded.
//!
//! - Requires permission for the action `ecs:DescribeCloudAssistantSettings` (access level list), on
//!   all resources.
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
//! metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{
    DeliveryType, OssEncryptionAlgorithm, OssEncryptionType, SessionManagerConfig,
    SettingType,
};

operation! {
    name: "DescribeCloudAssistantSettings",
    effect: Effect::Read,
    request: DescribeCloudAssistantSettingsRequest = DESCRIBE_CLOUD_ASSISTANT_SETTINGS_REQUEST,
    response: DescribeCloudAssistantSettingsResponse = DESCRIBE_CLOUD_ASSISTANT_SETTINGS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).authorization(Authorization::new("ecs:DescribeCloudAssistantSettings").resources(&[AuthorizedResource::new("ServiceSettings", "acs:ecs:{#regionId}:{#accountId}:servicesettings/{#servicesettingId}").required()])),
}

errors! {
    "400 InvalidParameter.SettingType = There is no setting of this name.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "500 InternalError = The service failed for a reason it does not name; try again later.",
}

/// Request of `DescribeCloudAssistantSettings`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsRequest {
    /// Which kinds of settings to return. At most 100 elements.
    pub setting_type: Vec<SettingType>,
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeCloudAssistantSettingsRequest {
    /// Creates a value with the required members.
    pub fn new(setting_type: impl IntoIterator<Item = impl Into<SettingType>>) -> Self {
        Self {
            setting_type: cloudspec_wire::all(setting_type),
            ..Self::default()
        }
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeCloudAssistantSettingsRequest: DESCRIBE_CLOUD_ASSISTANT_SETTINGS_REQUEST,
    0 setting_type: List = Field::one_of("SettingType", SettingType::VALUES).list().required().limits(&Limits::new().items(None, Some(100))),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DescribeCloudAssistantSettings`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Where records are delivered to in OSS, one entry for each kind of record.
    pub oss_delivery_configs: Vec<OssDeliveryConfig>,
    /// Deliveries to Simple Log Service.
    pub sls_delivery_configs: Vec<SlsDeliveryConfig>,
    /// Whether and in which windows of time the agent upgrades itself.
    pub agent_upgrade_config: Option<AgentUpgradeConfig>,
    /// What the agent may use.
    pub resource_usage_config: Option<ResourceUsageConfig>,
    /// Whether Session Manager can be used.
    pub session_manager_config: Option<SessionManagerConfig>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeCloudAssistantSettingsResponse: DESCRIBE_CLOUD_ASSISTANT_SETTINGS_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
    1 oss_delivery_configs: List = Field::record("OssDeliveryConfigs", &OSS_DELIVERY_CONFIG).wrapped("OssDeliveryConfig"),
    2 sls_delivery_configs: List = Field::record("SlsDeliveryConfigs", &SLS_DELIVERY_CONFIG).wrapped("SlsDeliveryConfig"),
    3 agent_upgrade_config: Opt = Field::record("AgentUpgradeConfig", &AGENT_UPGRADE_CONFIG),
    4 resource_usage_config: Opt = Field::record("ResourceUsageConfig", &RESOURCE_USAGE_CONFIG),
    5 session_manager_config: Opt = Field::record("SessionManagerConfig", &crate::shapes::SESSION_MANAGER_CONFIG),
}

/// `OssDeliveryConfigs.OssDeliveryConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct OssDeliveryConfig {
    /// How delivered files are encrypted.
    pub encryption_type: Option<OssEncryptionType>,
    /// Algorithm by which OSS encrypts the records, such as `AES256`.
    pub encryption_algorithm: Option<OssEncryptionAlgorithm>,
    /// Which records are delivered: those of sessions or those of command invocations.
    pub delivery_type: Option<DeliveryType>,
    /// Whether records are delivered to OSS.
    pub enabled: Option<bool>,
    /// Name of the OSS bucket that records go to.
    pub bucket_name: Option<String>,
    /// Prefix that the names of the objects in the bucket begin with.
    pub prefix: Option<String>,
    /// Id of the key in Key Management Service; only with encryption `KMS`.
    pub encryption_key_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    OssDeliveryConfig: OSS_DELIVERY_CONFIG,
    0 encryption_type: Opt = Field::one_of("EncryptionType", OssEncryptionType::VALUES),
    1 encryption_algorithm: Opt = Field::one_of("EncryptionAlgorithm", OssEncryptionAlgorithm::VALUES),
    2 delivery_type: Opt = Field::one_of("DeliveryType", DeliveryType::VALUES),
    3 enabled: OptBool = Field::boolean("Enabled"),
    4 bucket_name: OptStr = Field::string("BucketName"),
    5 prefix: OptStr = Field::string("Prefix"),
    6 encryption_key_id: OptStr = Field::string("EncryptionKeyId"),
}

/// `SlsDeliveryConfigs.SlsDeliveryConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SlsDeliveryConfig {
    /// Which records are delivered: those of sessions or those of command invocations.
    pub delivery_type: Option<DeliveryType>,
    /// Name of the Logstore in Simple Log Service that records go to.
    pub logstore_name: Option<String>,
    /// Whether records are delivered to Simple Log Service.
    pub enabled: Option<bool>,
    /// Name of the project in Simple Log Service that records go to.
    pub project_name: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SlsDeliveryConfig: SLS_DELIVERY_CONFIG,
    0 delivery_type: Opt = Field::one_of("DeliveryType", DeliveryType::VALUES),
    1 logstore_name: OptStr = Field::string("LogstoreName"),
    2 enabled: OptBool = Field::boolean("Enabled"),
    3 project_name: OptStr = Field::string("ProjectName"),
}

/// `AgentUpgradeConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AgentUpgradeConfig {
    /// Whether these rules hold. If not, an upgrade is tried every 30 minutes.
    pub enabled: Option<bool>,
    /// Times of day when upgrades may happen, `HH:mm-HH:mm`.
    pub allowed_upgrade_windows: Vec<String>,
    /// Time zone in which the windows are meant, such as `Asia/Shanghai`.
    pub time_zone: Option<String>,
    /// Whether the agent looks for an upgrade as soon as it starts.
    pub bootstrap_upgrade: Option<bool>,
    /// Whether the agent never upgrades itself.
    pub disable_upgrade: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AgentUpgradeConfig: AGENT_UPGRADE_CONFIG,
    0 enabled: OptBool = Field::boolean("Enabled"),
    1 allowed_upgrade_windows: List = Field::string("AllowedUpgradeWindows").wrapped("AllowedUpgradeWindow"),
    2 time_zone: OptStr = Field::string("TimeZone"),
    3 bootstrap_upgrade: OptBool = Field::boolean("BootstrapUpgrade"),
    4 disable_upgrade: OptBool = Field::boolean("DisableUpgrade"),
}

/// `ResourceUsageConfig` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResourceUsageConfig {
    /// Highest share of the CPU that the main process of the agent may use, in percent.
    pub cpu_limit: Option<i64>,
    /// Highest amount of memory that it may use, with a unit (`B`, `KB`, `MB`).
    pub memory_limit: Option<String>,
    /// How many times in a row it may exceed these before it stops itself.
    pub overload_limit: Option<i64>,
    /// How many log files are kept.
    pub log_file_count_limit: Option<i64>,
    /// Most that a log file may take, with a unit (`B`, `KB`, `MB`).
    pub log_size_limit: Option<String>,
    /// Whether the script stays on the instance after it has run.
    pub keep_script_file: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResourceUsageConfig: RESOURCE_USAGE_CONFIG,
    0 cpu_limit: OptInt = Field::int32("CpuLimit"),
    1 memory_limit: OptStr = Field::string("MemoryLimit"),
    2 overload_limit: OptInt = Field::int32("OverloadLimit"),
    3 log_file_count_limit: OptInt = Field::int32("LogFileCountLimit"),
    4 log_size_limit: OptStr = Field::string("LogSizeLimit"),
    5 keep_script_file: OptBool = Field::boolean("KeepScriptFile"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeCloudAssistantSettingsRequest,
    DescribeCloudAssistantSettingsResponse,
    OssDeliveryConfig,
    SlsDeliveryConfig,
    AgentUpgradeConfig,
    ResourceUsageConfig,
}
