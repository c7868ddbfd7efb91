// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyAutoSnapshotPolicyEx.json; do not edit.
//! Changes an automatic snapshot policy.
//!
//! Disks that follow it do so in the new way at once.
//!
//! - Requires permission for the action `ecs:ModifyAutoSnapshotPolicyEx` (access level update), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyAutoSnapshotPolicyEx),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Style,
    errors, operation, record,
};

pub use crate::shapes::CopyEncryptionConfiguration;

operation! {
    name: "ModifyAutoSnapshotPolicyEx",
    effect: Effect::Write,
    request: ModifyAutoSnapshotPolicyExRequest = MODIFY_AUTO_SNAPSHOT_POLICY_EX_REQUEST,
    response: ModifyAutoSnapshotPolicyExResponse = MODIFY_AUTO_SNAPSHOT_POLICY_EX_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyAutoSnapshotPolicyEx").resources(&[AuthorizedResource::new("AutoSnapshotPolicy", "acs:ecs:{#regionId}:{#accountId}:snapshotpolicy/{#snapshotpolicyId}").required()])),
}

errors! {
    "400 InvalidParam.EncryptedMismatch",
    "400 InvalidParameter.Encrypted.KmsNotEnable = Key Management Service is not activated. Activate it first.",
    "400 InvalidParameter.EncryptedIllegal = The settings of encryption are not possible; the message says why.",
    "400 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "400 InvalidParameter.KmsNotEnabled = Key Management Service is not activated. Activate it first.",
    "403 Abs.InvalidAction.RegionNotSupport",
    "403 InvalidParameter.CopiedSnapshotsRetentionDays",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.TargetCopyRegions",
    "403 ParameterInvalid = A parameter has a value that is not possible; the message names it.",
    "404 InvalidParameter.KMSKeyId.NotFound = There is no such key in Key Management Service in this region.",
    "404 ParameterInvalid = A parameter has a value that is not possible; the message names it.",
}

/// Request of `ModifyAutoSnapshotPolicyEx`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyExRequest {
    /// Region of the resources, such as `cn-hangzhou`.
    pub region_id: String,
    /// Id of the automatic snapshot policy (`sp-...`). `DescribeAutoSnapshotPolicyEx` lists it.
    pub auto_snapshot_policy_id: String,
    /// Name of the automatic snapshot policy: 2 to 128 characters, starting with a letter, not starting
    /// with `http://` or `https://`.
    pub auto_snapshot_policy_name: Option<String>,
    /// Hours of the day at which snapshots are taken, 0 to 23.
    pub time_points: Vec<String>,
    /// Days of the week on which snapshots are taken, 1 for Monday to 7.
    pub repeat_weekdays: Vec<String>,
    /// How long automatic snapshots are kept; -1 for ever. Unit: days.
    pub retention_days: Option<i64>,
    /// Whether snapshots of the policy are copied to other regions as well.
    pub enable_cross_region_copy: Option<bool>,
    /// Regions that snapshots of the policy are copied to. One is supported so far.
    pub target_copy_regions: Vec<String>,
    /// How long copies in other regions are kept; -1 for ever. Unit: days.
    pub copied_snapshots_retention_days: Option<i64>,
    /// How copies in other regions are encrypted.
    pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyAutoSnapshotPolicyExRequest {
    /// Creates a value with the required members.
    pub fn new(
        region_id: impl Into<String>,
        auto_snapshot_policy_id: impl Into<String>,
    ) -> Self {
        Self {
            region_id: region_id.into(),
            auto_snapshot_policy_id: auto_snapshot_policy_id.into(),
            ..Self::default()
        }
    }

    /// Name of the automatic snapshot policy: 2 to 128 characters, starting with a letter, not starting
    /// with `http://` or `https://`.
    pub fn auto_snapshot_policy_name(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_name = Some(value.into());
        self
    }

    /// Hours of the day at which snapshots are taken, 0 to 23.
    pub fn time_points(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.time_points = cloudspec_wire::all(value);
        self.extra.set_empty(3, self.time_points.is_empty());
        self
    }

    /// Days of the week on which snapshots are taken, 1 for Monday to 7.
    pub fn repeat_weekdays(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.repeat_weekdays = cloudspec_wire::all(value);
        self.extra.set_empty(4, self.repeat_weekdays.is_empty());
        self
    }

    /// How long automatic snapshots are kept; -1 for ever.
    pub fn retention_days(mut self, value: i64) -> Self {
        self.retention_days = Some(value);
        self
    }

    /// Whether snapshots of the policy are copied to other regions as well.
    pub fn enable_cross_region_copy(mut self, value: bool) -> Self {
        self.enable_cross_region_copy = Some(value);
        self
    }

    /// Regions that snapshots of the policy are copied to.
    pub fn target_copy_regions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.target_copy_regions = cloudspec_wire::all(value);
        self.extra.set_empty(7, self.target_copy_regions.is_empty());
        self
    }

    /// How long copies in other regions are kept; -1 for ever.
    pub fn copied_snapshots_retention_days(mut self, value: i64) -> Self {
        self.copied_snapshots_retention_days = Some(value);
        self
    }

    /// How copies in other regions are encrypted.
    pub fn copy_encryption_configuration(
        mut self,
        value: CopyEncryptionConfiguration,
    ) -> Self {
        self.copy_encryption_configuration = Some(value);
        self
    }
}

record! {
    ModifyAutoSnapshotPolicyExRequest: MODIFY_AUTO_SNAPSHOT_POLICY_EX_REQUEST,
    0 region_id: Str = Field::string("regionId").required(),
    1 auto_snapshot_policy_id: Str = Field::string("autoSnapshotPolicyId").required(),
    2 auto_snapshot_policy_name: OptStr = Field::string("autoSnapshotPolicyName"),
    3 time_points: List = Field::string("timePoints").list().style(Style::Json),
    4 repeat_weekdays: List = Field::string("repeatWeekdays").list().style(Style::Json),
    5 retention_days: OptInt = Field::int32("retentionDays"),
    6 enable_cross_region_copy: OptBool = Field::boolean("EnableCrossRegionCopy"),
    7 target_copy_regions: List = Field::string("TargetCopyRegions").list().style(Style::Json),
    8 copied_snapshots_retention_days: OptInt = Field::int32("CopiedSnapshotsRetentionDays"),
    9 copy_encryption_configuration: Opt = Field::record("CopyEncryptionConfiguration", &crate::shapes::COPY_ENCRYPTION_CONFIGURATION),
}

/// Response of `ModifyAutoSnapshotPolicyEx`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyExResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyAutoSnapshotPolicyExResponse: MODIFY_AUTO_SNAPSHOT_POLICY_EX_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyAutoSnapshotPolicyExRequest,
    ModifyAutoSnapshotPolicyExResponse,
}
