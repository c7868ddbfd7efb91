// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateAutoSnapshotPolicy.json; do not edit.
//! Creates a policy that takes snapshots of disks on set days and hours.
//!
//! It does nothing until `ApplyAutoSnapshotPolicy` assigns it to disks. At most 100 policies a region;
//! a snapshot that would begin while the one before still runs is skipped.
//!
//! - Requires permission for the action `ecs:CreateAutoSnapshotPolicy` (access level create), on
//!   AutoSnapshotPolicy `acs:ecs:{#regionId}:{#accountId}:snapshotpolicy/*` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateAutoSnapshotPolicy),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Style, errors, operation, record,
};

pub use crate::shapes::{CopyEncryptionConfiguration, ImageTag};

operation! {
    name: "CreateAutoSnapshotPolicy",
    effect: Effect::Write,
    request: CreateAutoSnapshotPolicyRequest = CREATE_AUTO_SNAPSHOT_POLICY_REQUEST,
    response: CreateAutoSnapshotPolicyResponse = CREATE_AUTO_SNAPSHOT_POLICY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateAutoSnapshotPolicy").resources(&[AuthorizedResource::new("AutoSnapshotPolicy", "acs:ecs:{#regionId}:{#accountId}:snapshotpolicy/*").required()])),
}

errors! {
    "400 DiskCategory.OperationNotSupported = Disks of this category do not support the operation.",
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 InvalidParam.EncryptedMismatch",
    "400 InvalidParameter.Encrypted.KmsNotEnable = Key Management Service is not activated. Activate it first.",
    "400 InvalidParameter.EncryptedIllegal = The settings of encryption are not possible; the message says why.",
    "400 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "400 InvalidParameter.KmsNotEnabled = Key Management Service is not activated. Activate it first.",
    "400 InvalidSnapshotPolicyName.Malformed",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "403 Abs.InvalidAction.RegionNotSupport",
    "403 AutoSnapshotPolicy.QuotaExceed",
    "403 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable = The snapshot service is not activated. Activate it first.",
    "403 InvalidOperation.KMSKeyIdNotFound",
    "403 InvalidParameter.CopiedSnapshotsRetentionDays",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.TargetCopyRegions",
    "403 ParameterInvalid = A parameter has a value that is not possible; the message names it.",
}

/// Request of `CreateAutoSnapshotPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyRequest {
    /// Region of the resources, such as `cn-hangzhou`.
    pub region_id: String,
    /// Name of the automatic snapshot policy: 2 to 128 characters, starting with a letter, not starting
    /// with `http://` or `https://`.
    pub auto_snapshot_policy_name: Option<String>,
    /// Hours of the day at which snapshots are taken, 0 to 23.
    pub time_points: Vec<String>,
    /// Days of the week on which snapshots are taken, 1 for Monday to 7.
    pub repeat_weekdays: Vec<String>,
    /// How long automatic snapshots are kept; -1 for ever. Unit: days.
    pub retention_days: i64,
    /// Whether snapshots of the policy are copied to other regions as well.
    pub enable_cross_region_copy: Option<bool>,
    /// Regions that snapshots of the policy are copied to. One is supported so far.
    pub target_copy_regions: Vec<String>,
    /// Name (ARN) of the storage of a CloudBox that the snapshot lies in.
    pub storage_location_arn: Option<String>,
    /// How long copies in other regions are kept; -1 for ever. Unit: days.
    pub copied_snapshots_retention_days: Option<i64>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// How copies in other regions are encrypted.
    pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateAutoSnapshotPolicyRequest {
    /// Creates a value with the required members.
    pub fn new(
        region_id: impl Into<String>,
        time_points: impl IntoIterator<Item = impl Into<String>>,
        repeat_weekdays: impl IntoIterator<Item = impl Into<String>>,
        retention_days: i64,
    ) -> Self {
        let mut built = Self {
            region_id: region_id.into(),
            time_points: cloudspec_wire::all(time_points),
            repeat_weekdays: cloudspec_wire::all(repeat_weekdays),
            retention_days,
            ..Self::default()
        };
        built.extra.set_empty(2, built.time_points.is_empty());
        built.extra.set_empty(3, built.repeat_weekdays.is_empty());
        built
    }

    /// Name of the automatic snapshot policy: 2 to 128 characters, starting with a letter, not starting
    /// with `http://` or `https://`.
    pub fn auto_snapshot_policy_name(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_name = Some(value.into());
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
        self.extra.set_empty(6, self.target_copy_regions.is_empty());
        self
    }

    /// Name (ARN) of the storage of a CloudBox that the snapshot lies in.
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into());
        self
    }

    /// How long copies in other regions are kept; -1 for ever.
    pub fn copied_snapshots_retention_days(mut self, value: i64) -> Self {
        self.copied_snapshots_retention_days = Some(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    CreateAutoSnapshotPolicyRequest: CREATE_AUTO_SNAPSHOT_POLICY_REQUEST,
    0 region_id: Str = Field::string("regionId").required(),
    1 auto_snapshot_policy_name: OptStr = Field::string("autoSnapshotPolicyName"),
    2 time_points: List = Field::string("timePoints").list().style(Style::Json).required(),
    3 repeat_weekdays: List = Field::string("repeatWeekdays").list().style(Style::Json).required(),
    4 retention_days: Int = Field::int32("retentionDays").required(),
    5 enable_cross_region_copy: OptBool = Field::boolean("EnableCrossRegionCopy"),
    6 target_copy_regions: List = Field::string("TargetCopyRegions").list().style(Style::Json),
    7 storage_location_arn: OptStr = Field::string("StorageLocationArn"),
    8 copied_snapshots_retention_days: OptInt = Field::int32("CopiedSnapshotsRetentionDays"),
    9 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    10 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    11 copy_encryption_configuration: Opt = Field::record("CopyEncryptionConfiguration", &crate::shapes::COPY_ENCRYPTION_CONFIGURATION),
}

/// Response of `CreateAutoSnapshotPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyResponse {
    /// Id of the automatic snapshot policy (`sp-...`). `DescribeAutoSnapshotPolicyEx` lists it.
    pub auto_snapshot_policy_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
