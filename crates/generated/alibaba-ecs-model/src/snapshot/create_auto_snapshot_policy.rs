// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateAutoSnapshotPolicy.json; do not edit.
//! Creates a policy that takes snapshots of disks on set days and hours.
//!
//! It does nothing until ApplyAutoSnapshotPolicy assigns it to disks. At most 100 policies a region; a
//! snapshot that would begin while the one before still runs is skipped.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateAutoSnapshotPolicy).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{CopyEncryptionConfiguration, Tag2};

operation! {
    name: "CreateAutoSnapshotPolicy",
    effect: Effect::Write,
    request: CreateAutoSnapshotPolicyRequest = CREATE_AUTO_SNAPSHOT_POLICY_REQUEST,
    response: CreateAutoSnapshotPolicyResponse = CREATE_AUTO_SNAPSHOT_POLICY_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 DiskCategory.OperationNotSupported",
    "400 Duplicate.TagKey",
    "400 InvalidParam.EncryptedMismatch",
    "400 InvalidParameter.Encrypted.KmsNotEnable",
    "400 InvalidParameter.EncryptedIllegal",
    "400 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "400 InvalidParameter.KmsNotEnabled",
    "400 InvalidSnapshotPolicyName.Malformed",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "403 Abs.InvalidAction.RegionNotSupport",
    "403 AutoSnapshotPolicy.QuotaExceed",
    "403 InvalidAccountStatus.NotEnoughBalance",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable",
    "403 InvalidOperation.KMSKeyIdNotFound",
    "403 InvalidParameter.CopiedSnapshotsRetentionDays",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 InvalidParameter.TargetCopyRegions",
    "403 ParameterInvalid",
}

/// Request of `CreateAutoSnapshotPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyRequest {
    /// `regionId`: text.
    pub region_id: String,
    /// `autoSnapshotPolicyName`: text.
    pub auto_snapshot_policy_name: Option<String>,
    /// `timePoints`: text.
    pub time_points: String,
    /// `repeatWeekdays`: text.
    pub repeat_weekdays: String,
    /// `retentionDays`: integer.
    pub retention_days: i64,
    /// `EnableCrossRegionCopy`: yes or no.
    pub enable_cross_region_copy: Option<bool>,
    /// `TargetCopyRegions`: text.
    pub target_copy_regions: Option<String>,
    /// `StorageLocationArn`: text.
    pub storage_location_arn: Option<String>,
    /// `CopiedSnapshotsRetentionDays`: integer.
    pub copied_snapshots_retention_days: Option<i64>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `CopyEncryptionConfiguration`: record.
    pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateAutoSnapshotPolicyRequest {
    /// Starts with the required members.
    pub fn new(
        region_id: impl Into<String>,
        time_points: impl Into<String>,
        repeat_weekdays: impl Into<String>,
        retention_days: i64,
    ) -> Self {
        Self {
            region_id: region_id.into(),
            time_points: time_points.into(),
            repeat_weekdays: repeat_weekdays.into(),
            retention_days,
            ..Self::default()
        }
    }

    /// Sets `autoSnapshotPolicyName`.
    pub fn auto_snapshot_policy_name(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_name = Some(value.into());
        self
    }

    /// Sets `EnableCrossRegionCopy`.
    pub fn enable_cross_region_copy(mut self, value: bool) -> Self {
        self.enable_cross_region_copy = Some(value);
        self
    }

    /// Sets `TargetCopyRegions`.
    pub fn target_copy_regions(mut self, value: impl Into<String>) -> Self {
        self.target_copy_regions = Some(value.into());
        self
    }

    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into());
        self
    }

    /// Sets `CopiedSnapshotsRetentionDays`.
    pub fn copied_snapshots_retention_days(mut self, value: i64) -> Self {
        self.copied_snapshots_retention_days = Some(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `CopyEncryptionConfiguration`.
    pub fn copy_encryption_configuration(
        mut self,
        value: CopyEncryptionConfiguration,
    ) -> Self {
        self.copy_encryption_configuration = Some(value);
        self
    }
}

record! {
    CreateAutoSnapshotPolicyRequest: CREATE_AUTO_SNAPSHOT_POLICY_REQUEST,
    0 region_id: Str = Field::string("regionId").required(),
    1 auto_snapshot_policy_name: OptStr = Field::string("autoSnapshotPolicyName"),
    2 time_points: Str = Field::string("timePoints").required(),
    3 repeat_weekdays: Str = Field::string("repeatWeekdays").required(),
    4 retention_days: Int = Field::int32("retentionDays").required(),
    5 enable_cross_region_copy: OptBool = Field::boolean("EnableCrossRegionCopy"),
    6 target_copy_regions: OptStr = Field::string("TargetCopyRegions"),
    7 storage_location_arn: OptStr = Field::string("StorageLocationArn"),
    8 copied_snapshots_retention_days: OptInt = Field::int32("CopiedSnapshotsRetentionDays"),
    9 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    10 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    11 copy_encryption_configuration: Opt = Field::record("CopyEncryptionConfiguration", &crate::shapes::COPY_ENCRYPTION_CONFIGURATION),
}

/// Response of `CreateAutoSnapshotPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyResponse {
    /// `AutoSnapshotPolicyId`: text.
    pub auto_snapshot_policy_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateAutoSnapshotPolicyResponse: CREATE_AUTO_SNAPSHOT_POLICY_RESPONSE,
    0 auto_snapshot_policy_id: OptStr = Field::string("AutoSnapshotPolicyId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateAutoSnapshotPolicyRequest,
    CreateAutoSnapshotPolicyResponse,
}
