// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeAutoSnapshotPolicyEx.json; do not edit.
//! Lists the automatic snapshot policies of a region, with their times, retention and the number of
//! disks that follow them.
//!
//! - Requires permission for the action `ecs:DescribeAutoSnapshotPolicyEx` (access level get), on
//!   AutoSnapshotPolicy `acs:ecs:{#regionId}:{#accountId}:snapshotpolicy/*`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAutoSnapshotPolicyEx),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{DiskTag, ImageTag};

operation! {
    name: "DescribeAutoSnapshotPolicyEx",
    effect: Effect::Read,
    request: DescribeAutoSnapshotPolicyExRequest = DESCRIBE_AUTO_SNAPSHOT_POLICY_EX_REQUEST,
    response: DescribeAutoSnapshotPolicyExResponse = DESCRIBE_AUTO_SNAPSHOT_POLICY_EX_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["AutoSnapshotPolicies"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeAutoSnapshotPolicyEx").resources(&[AuthorizedResource::new("AutoSnapshotPolicy", "acs:ecs:{#regionId}:{#accountId}:snapshotpolicy/*"), AuthorizedResource::new("AutoSnapshotPolicy", "acs:ecs:{#regionId}:{#accountId}:snapshotpolicy/{#snapshotpolicyId}")])),
}

errors! {
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 InvalidTag.Mismatch = Tag keys and values do not go together; a value needs its key.",
    "400 InvalidTagCount = There are more tags than a request or a resource can have, usually 20.",
}

/// Request of `DescribeAutoSnapshotPolicyEx`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the automatic snapshot policy (`sp-...`). `DescribeAutoSnapshotPolicyEx` lists it.
    pub auto_snapshot_policy_id: Option<String>,
    /// Name of the automatic snapshot policy: 2 to 128 characters, starting with a letter, not starting
    /// with `http://` or `https://`.
    pub auto_snapshot_policy_name: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeAutoSnapshotPolicyExRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the automatic snapshot policy (`sp-...`).
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Name of the automatic snapshot policy: 2 to 128 characters, starting with a letter, not starting
    /// with `http://` or `https://`.
    pub fn auto_snapshot_policy_name(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_name = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
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
}

record! {
    DescribeAutoSnapshotPolicyExRequest: DESCRIBE_AUTO_SNAPSHOT_POLICY_EX_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 auto_snapshot_policy_id: OptStr = Field::string("AutoSnapshotPolicyId"),
    2 auto_snapshot_policy_name: OptStr = Field::string("AutoSnapshotPolicyName"),
    3 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    4 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    5 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `DescribeAutoSnapshotPolicyEx`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `AutoSnapshotPolicies`: list of records.
    pub auto_snapshot_policies: Vec<AutoSnapshotPolicy>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeAutoSnapshotPolicyExResponse: DESCRIBE_AUTO_SNAPSHOT_POLICY_EX_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 auto_snapshot_policies: List = Field::record("AutoSnapshotPolicies", &AUTO_SNAPSHOT_POLICY).wrapped("AutoSnapshotPolicy"),
}

/// `AutoSnapshotPolicies.AutoSnapshotPolicy` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AutoSnapshotPolicy {
    /// `TimePoints`: string.
    pub time_points: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<Status>,
    /// Name of the automatic snapshot policy: 2 to 128 characters, starting with a letter, not starting
    /// with `http://` or `https://`.
    pub auto_snapshot_policy_name: Option<String>,
    /// Regions that snapshots of the policy are copied to. One is supported so far.
    pub target_copy_regions: Option<String>,
    /// How long copies in other regions are kept; -1 for ever. Unit: days.
    pub copied_snapshots_retention_days: Option<i64>,
    /// Id of the automatic snapshot policy (`sp-...`). `DescribeAutoSnapshotPolicyEx` lists it.
    pub auto_snapshot_policy_id: Option<String>,
    /// How long the snapshot is kept; for ever when left out. Unit: days.
    pub retention_days: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// `DiskNums`: integer.
    pub disk_nums: Option<i64>,
    /// Whether snapshots of the policy are copied to other regions as well.
    pub enable_cross_region_copy: Option<bool>,
    /// `RepeatWeekdays`: string.
    pub repeat_weekdays: Option<String>,
    /// `VolumeNums`: integer.
    pub volume_nums: Option<i64>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// How copies in other regions are encrypted.
    pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
    /// Who defined the policy: `Custom` (the user) or `System`.
    pub r#type: Option<Type>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AutoSnapshotPolicy: AUTO_SNAPSHOT_POLICY,
    0 time_points: OptStr = Field::string("TimePoints"),
    1 creation_time: Opt = Field::timestamp("CreationTime"),
    2 status: Opt = Field::one_of("Status", Status::VALUES),
    3 auto_snapshot_policy_name: OptStr = Field::string("AutoSnapshotPolicyName"),
    4 target_copy_regions: OptStr = Field::string("TargetCopyRegions"),
    5 copied_snapshots_retention_days: OptInt = Field::int32("CopiedSnapshotsRetentionDays"),
    6 auto_snapshot_policy_id: OptStr = Field::string("AutoSnapshotPolicyId"),
    7 retention_days: OptInt = Field::int32("RetentionDays"),
    8 region_id: OptStr = Field::string("RegionId"),
    9 disk_nums: OptInt = Field::int32("DiskNums"),
    10 enable_cross_region_copy: OptBool = Field::boolean("EnableCrossRegionCopy"),
    11 repeat_weekdays: OptStr = Field::string("RepeatWeekdays"),
    12 volume_nums: OptInt = Field::int32("VolumeNums"),
    13 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    14 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
    15 copy_encryption_configuration: Opt = Field::record("CopyEncryptionConfiguration", &COPY_ENCRYPTION_CONFIGURATION),
    16 r#type: Opt = Field::one_of("Type", Type::VALUES),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct CopyEncryptionConfiguration {
    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub encrypted: Option<bool>,
    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted. On the wire:
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CopyEncryptionConfiguration: COPY_ENCRYPTION_CONFIGURATION,
    0 encrypted: OptBool = Field::boolean("Encrypted"),
    1 kms_key_id: OptStr = Field::string("KMSKeyId"),
}

open_enum! {
    /// Documented values of `AutoSnapshotPolicies.AutoSnapshotPolicy.Status`. The provider may add others.
    pub enum Status {
        Normal = "Normal",
        Expire = "Expire",
    }
}

open_enum! {
    /// Documented values of `AutoSnapshotPolicies.AutoSnapshotPolicy.Type`. The provider may add others.
    pub enum Type {
        Custom = "Custom",
        System = "System",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeAutoSnapshotPolicyExRequest,
    DescribeAutoSnapshotPolicyExResponse,
    AutoSnapshotPolicy,
    CopyEncryptionConfiguration,
}
