// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyCloudAssistantSettings.json; do not edit.
//! Changes a setting of Cloud Assistant in a region.
//!
//! `SettingType` says which; its configuration travels in the parameter of that kind.
//!
//! - Requires permission for the action `ecs:ModifyCloudAssistantSettings` (access level update), on
//!   all resources.
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
//! metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Style, errors, operation, record,
};

pub use crate::shapes::{
    OssEncryptionAlgorithm, OssEncryptionType, SessionManagerConfig, SettingType,
};

operation! {
    name: "ModifyCloudAssistantSettings",
    effect: Effect::Write,
    request: ModifyCloudAssistantSettingsRequest = MODIFY_CLOUD_ASSISTANT_SETTINGS_REQUEST,
    response: ModifyCloudAssistantSettingsResponse = MODIFY_CLOUD_ASSISTANT_SETTINGS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyCloudAssistantSettings").resources(&[AuthorizedResource::new("ServiceSettings", "acs:ecs:{#regionId}:{#accountId}:servicesettings/{#servicesettingId}").required()])),
}

errors! {
    "400 InvalidParameter.SettingType = There is no setting of this name.",
    "400 InvalidParameter.OssEncryptionType = `EncryptionType` is not valid.",
    "400 InvalidParameter.OssEncryptionAlgorithm = `EncryptionAlgorithm` is not valid.",
    "400 InvalidParameter.OssEncryptionKeyId = `EncryptionKeyId` is not valid.",
    "400 InvalidParameter.OssBucketName = `BucketName` is not valid.",
    "400 InvalidParameter.OssPrefix = `Prefix` is too long or starts with a slash or backslash.",
    "400 InvalidOssBucketName.InOtherRegion = The bucket is in another region.",
    "400 InvalidParameter.SlsProjectName = `ProjectName` is not valid.",
    "400 InvalidParameter.SlsLogstoreName = `LogstoreName` is not valid.",
    "400 InvalidParameter.AllowedUpgradeWindow = `AllowedUpgradeWindow` is not of the form `HH:mm-HH:mm`.",
    "400 InvalidAllowedUpgradeWindow.DurationTooShort = A window is shorter than an hour.",
    "400 InvalidParameter.TimeZone = There is no time zone of this name.",
    "400 InvalidAllowedUpgradeWindow.Required = `AllowedUpgradeWindow` is missing.",
    "403 CreateServiceLinkedRole.NoPermission = The caller may not create the service-linked role that delivery needs.",
    "403 InvalidOperation.OssEncryptionUnsupported = The bucket does not allow this encryption.",
    "403 InvalidAllowedUpgradeWindow.CountLimitExceeded = More than 5 windows.",
    "404 InvalidSlsProjectName.NotFound = There is no project of this name.",
    "404 InvalidSlsLogstoreName.NotFound = There is no Logstore of this name.",
    "404 InvalidOssBucketName.NotFound = There is no bucket of this name.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "500 InternalError = The service failed for a reason it does not name; try again later.",
}

/// Request of `ModifyCloudAssistantSettings`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyCloudAssistantSettingsRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Which kind of setting to change; the member of the same name holds it.
    pub setting_type: SettingType,
    /// Whether and where records are delivered to in OSS.
    pub oss_delivery_config: Option<OssDeliveryConfig>,
    /// Delivery to Simple Log Service.
    pub sls_delivery_config: Option<SlsDeliveryConfig>,
    /// Whether and in which windows of time the agent upgrades itself.
    pub agent_upgrade_config: Option<AgentUpgradeConfig>,
    /// What the agent may use. Needs agent 2.2.4.1065 on Linux, 2.1.4.1065 on Windows.
    pub resource_usage_config: Option<ResourceUsageConfig>,
    /// Whether Session Manager can be used.
    pub session_manager_config: Option<SessionManagerConfig>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyCloudAssistantSettingsRequest {
    /// Creates a value with the required members.
    pub fn new(setting_type: impl Into<SettingType>) -> Self {
        Self {
            setting_type: setting_type.into(),
            ..Self::default()
        }
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether and where records are delivered to in OSS.
    pub fn oss_delivery_config(mut self, value: OssDeliveryConfig) -> Self {
        self.oss_delivery_config = Some(value);
        self
    }

    /// Delivery to Simple Log Service.
    pub fn sls_delivery_config(mut self, value: SlsDeliveryConfig) -> Self {
        self.sls_delivery_config = Some(value);
        self
    }

    /// Whether and in which windows of time the agent upgrades itself.
    pub fn agent_upgrade_config(mut self, value: AgentUpgradeConfig) -> Self {
        self.agent_upgrade_config = Some(value);
        self
    }

    /// What the agent may use.
    pub fn resource_usage_config(mut self, value: ResourceUsageConfig) -> Self {
        self.resource_usage_config = Some(value);
        self
    }

    /// Whether Session Manager can be used.
    pub fn session_manager_config(mut self, value: SessionManagerConfig) -> Self {
        self.session_manager_config = Some(value);
        self
    }
}

record! {
    ModifyCloudAssistantSettingsRequest: MODIFY_CLOUD_ASSISTANT_SETTINGS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 setting_type: Enum = Field::one_of("SettingType", SettingType::VALUES).required(),
    2 oss_delivery_config: Opt = Field::record("OssDeliveryConfig", &OSS_DELIVERY_CONFIG).style(Style::Json),
    3 sls_delivery_config: Opt = Field::record("SlsDeliveryConfig", &SLS_DELIVERY_CONFIG).style(Style::Json),
    4 agent_upgrade_config: Opt = Field::record("AgentUpgradeConfig", &AGENT_UPGRADE_CONFIG).style(Style::Json),
    5 resource_usage_config: Opt = Field::record("ResourceUsageConfig", &RESOURCE_USAGE_CONFIG).style(Style::Json),
    6 session_manager_config: Opt = Field::record("SessionManagerConfig", &crate::shapes::SESSION_MANAGER_CONFIG).style(Style::Json),
}

/// `OssDeliveryConfig` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct OssDeliveryConfig {
    /// Whether records are delivered to OSS. Default: `false`.
    pub enabled: Option<bool>,
    /// Name of the OSS bucket that records go to.
    pub bucket_name: Option<String>,
    /// Prefix of the object names; at most 254 characters, no slash or backslash in front. An empty text
    /// removes it.
    pub prefix: Option<String>,
    /// How delivered files are encrypted.
    pub encryption_type: Option<OssEncryptionType>,
    /// Algorithm by which OSS encrypts the records, such as `AES256`.
    pub encryption_algorithm: Option<OssEncryptionAlgorithm>,
    /// Id of the key in Key Management Service; only with encryption `KMS`.
    pub encryption_key_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl OssDeliveryConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether records are delivered to OSS.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Name of the OSS bucket that records go to.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }

    /// Prefix of the object names; at most 254 characters, no slash or backslash in front.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }

    /// How delivered files are encrypted.
    pub fn encryption_type(mut self, value: impl Into<OssEncryptionType>) -> Self {
        self.encryption_type = Some(value.into());
        self
    }

    /// Algorithm by which OSS encrypts the records, such as `AES256`.
    pub fn encryption_algorithm(
        mut self,
        value: impl Into<OssEncryptionAlgorithm>,
    ) -> Self {
        self.encryption_algorithm = Some(value.into());
        self
    }

    /// Id of the key in Key Management Service; only with encryption `KMS`.
    pub fn encryption_key_id(mut self, value: impl Into<String>) -> Self {
        self.encryption_key_id = Some(value.into());
        self
    }
}

record! {
    OssDeliveryConfig: OSS_DELIVERY_CONFIG,
    0 enabled: OptBool = Field::boolean("Enabled"),
    1 bucket_name: OptStr = Field::string("BucketName"),
    2 prefix: OptStr = Field::string("Prefix").limits(&Limits::new().length(None, Some(254))),
    3 encryption_type: Opt = Field::one_of("EncryptionType", OssEncryptionType::VALUES),
    4 encryption_algorithm: Opt = Field::one_of("EncryptionAlgorithm", OssEncryptionAlgorithm::VALUES),
    5 encryption_key_id: OptStr = Field::string("EncryptionKeyId"),
}

/// `SlsDeliveryConfig` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct SlsDeliveryConfig {
    /// Whether records are delivered to Simple Log Service. Default: `false`.
    pub enabled: Option<bool>,
    /// Name of the project in Simple Log Service that records go to.
    pub project_name: Option<String>,
    /// Name of the Logstore in Simple Log Service that records go to.
    pub logstore_name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl SlsDeliveryConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether records are delivered to Simple Log Service.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Name of the project in Simple Log Service that records go to.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }

    /// Name of the Logstore in Simple Log Service that records go to.
    pub fn logstore_name(mut self, value: impl Into<String>) -> Self {
        self.logstore_name = Some(value.into());
        self
    }
}

record! {
    SlsDeliveryConfig: SLS_DELIVERY_CONFIG,
    0 enabled: OptBool = Field::boolean("Enabled"),
    1 project_name: OptStr = Field::string("ProjectName"),
    2 logstore_name: OptStr = Field::string("LogstoreName"),
}

/// `AgentUpgradeConfig` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct AgentUpgradeConfig {
    /// Whether these rules hold. If not, an upgrade is tried every 30 minutes. Default: `false`.
    pub enabled: Option<bool>,
    /// Times of day when upgrades may happen, `HH:mm-HH:mm`: at most 5, each an hour or longer, an hour or
    /// more apart.
    pub allowed_upgrade_window: Vec<String>,
    /// Time zone of these times: a name such as `Asia/Shanghai`, or an offset such as `GMT+8:00` without a
    /// leading zero. Default: `UTC`.
    pub time_zone: Option<String>,
    /// Whether the agent looks for an upgrade as soon as it starts. Needs agent 2.2.4.1065 on Linux,
    /// 2.1.4.1065 on Windows. Default: `true`.
    pub bootstrap_upgrade: Option<bool>,
    /// Whether the agent never upgrades itself. Needs agent 2.2.4.1065 on Linux, 2.1.4.1065 on Windows.
    /// Default: `false`.
    pub disable_upgrade: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AgentUpgradeConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether these rules hold.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Times of day when upgrades may happen, `HH:mm-HH:mm`: at most 5, each an hour or longer, an hour or
    /// more apart.
    pub fn allowed_upgrade_window(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_upgrade_window = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.allowed_upgrade_window.is_empty());
        self
    }

    /// Time zone of these times: a name such as `Asia/Shanghai`, or an offset such as `GMT+8:00` without a
    /// leading zero.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }

    /// Whether the agent looks for an upgrade as soon as it starts.
    pub fn bootstrap_upgrade(mut self, value: bool) -> Self {
        self.bootstrap_upgrade = Some(value);
        self
    }

    /// Whether the agent never upgrades itself.
    pub fn disable_upgrade(mut self, value: bool) -> Self {
        self.disable_upgrade = Some(value);
        self
    }
}

record! {
    AgentUpgradeConfig: AGENT_UPGRADE_CONFIG,
    0 enabled: OptBool = Field::boolean("Enabled"),
    1 allowed_upgrade_window: List = Field::string("AllowedUpgradeWindow").list().limits(&Limits::new().items(None, Some(5))),
    2 time_zone: OptStr = Field::string("TimeZone"),
    3 bootstrap_upgrade: OptBool = Field::boolean("BootstrapUpgrade"),
    4 disable_upgrade: OptBool = Field::boolean("DisableUpgrade"),
}

/// `ResourceUsageConfig` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct ResourceUsageConfig {
    /// Highest share of the CPU that the main process of the agent may use, in percent. 10 to 95. Default:
    /// `20`.
    pub cpu_limit: Option<i64>,
    /// Highest amount of memory that it may use, with a unit (`B`, `KB`, `MB`): 35 to 1024 MB. Default:
    /// `50MB`.
    pub memory_limit: Option<String>,
    /// How many times in a row it may exceed these before it stops itself. At least 3. Default: `3`.
    pub overload_limit: Option<i64>,
    /// How many log files are kept. 7 to 365. Default: `30`.
    pub log_file_count_limit: Option<i64>,
    /// Most that a log file may take, with a unit (`B`, `KB`, `MB`): 10 to 1024 MB. Default: `100MB`.
    pub log_size_limit: Option<String>,
    /// Whether the script stays on the instance after it has run. Default: `false`.
    pub keep_script_file: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ResourceUsageConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Highest share of the CPU that the main process of the agent may use, in percent.
    pub fn cpu_limit(mut self, value: i64) -> Self {
        self.cpu_limit = Some(value);
        self
    }

    /// Highest amount of memory that it may use, with a unit (`B`, `KB`, `MB`): 35 to 1024 MB.
    pub fn memory_limit(mut self, value: impl Into<String>) -> Self {
        self.memory_limit = Some(value.into());
        self
    }

    /// How many times in a row it may exceed these before it stops itself.
    pub fn overload_limit(mut self, value: i64) -> Self {
        self.overload_limit = Some(value);
        self
    }

    /// How many log files are kept.
    pub fn log_file_count_limit(mut self, value: i64) -> Self {
        self.log_file_count_limit = Some(value);
        self
    }

    /// Most that a log file may take, with a unit (`B`, `KB`, `MB`): 10 to 1024 MB.
    pub fn log_size_limit(mut self, value: impl Into<String>) -> Self {
        self.log_size_limit = Some(value.into());
        self
    }

    /// Whether the script stays on the instance after it has run.
    pub fn keep_script_file(mut self, value: bool) -> Self {
        self.keep_script_file = Some(value);
        self
    }
}

record! {
    ResourceUsageConfig: RESOURCE_USAGE_CONFIG,
    0 cpu_limit: OptInt = Field::int32("CpuLimit").limits(&Limits::new().range(Some(10.0), Some(95.0))),
    1 memory_limit: OptStr = Field::string("MemoryLimit"),
    2 overload_limit: OptInt = Field::int32("OverloadLimit").limits(&Limits::new().range(Some(3.0), None)),
    3 log_file_count_limit: OptInt = Field::int32("LogFileCountLimit").limits(&Limits::new().range(Some(7.0), Some(365.0))),
    4 log_size_limit: OptStr = Field::string("LogSizeLimit"),
    5 keep_script_file: OptBool = Field::boolean("KeepScriptFile"),
}

/// Response of `ModifyCloudAssistantSettings`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyCloudAssistantSettingsResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyCloudAssistantSettingsResponse: MODIFY_CLOUD_ASSISTANT_SETTINGS_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyCloudAssistantSettingsRequest,
    OssDeliveryConfig,
    SlsDeliveryConfig,
    AgentUpgradeConfig,
    ResourceUsageConfig,
    ModifyCloudAssistantSettingsResponse,
}
