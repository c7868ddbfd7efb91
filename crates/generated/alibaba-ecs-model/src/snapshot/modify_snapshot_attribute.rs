// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifySnapshotAttribute.json; do not edit.
//! Changes the name, description or retention of a snapshot.
//!
//! What is left out stays as it is.
//!
//! - Requires permission for the action `ecs:ModifySnapshotAttribute` (access level update), on
//!   Snapshot `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySnapshotAttribute),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "ModifySnapshotAttribute",
    effect: Effect::Write,
    request: ModifySnapshotAttributeRequest = MODIFY_SNAPSHOT_ATTRIBUTE_REQUEST,
    response: ModifySnapshotAttributeResponse = MODIFY_SNAPSHOT_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifySnapshotAttribute").resources(&[AuthorizedResource::new("Snapshot", "acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}").required()])),
}

errors! {
    "400 InvalidOperation.DecreaseRetentionDaysUnsupported",
    "400 InvalidRetentionDays.Malformed = The number of days to keep it is not possible.",
    "400 InvalidSnapshotId.NotReady = The snapshot is not finished. Wait until it is `accomplished`.",
    "400 InvalidSnapshotName.Malformed = The name is too short or too long, or begins with `http://` or `https://`.",
    "400 NoAttributeToModify",
    "401 IncorrectDiskStatus.CreatingSnapshot = A snapshot of the disk is being taken. Try again when it is finished.",
    "404 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "404 InvalidSnapshotDisableInstantAccess.Malformed",
    "404 InvalidSnapshotId.NotFound = There is no such snapshot in this region.",
}

/// Request of `ModifySnapshotAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySnapshotAttributeRequest {
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: String,
    /// Name of the snapshot: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`, and not with `auto`, which automatic snapshots use.
    pub snapshot_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// `DisableInstantAccess`: boolean. Deprecated. Snapshots of ESSD disks can be used at once without it.
    #[deprecated = "Snapshots of ESSD disks can be used at once without it."]
    pub disable_instant_access: Option<bool>,
    /// How long the snapshot is kept; for ever when left out. Unit: days.
    pub retention_days: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifySnapshotAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self {
            snapshot_id: snapshot_id.into(),
            ..Self::default()
        }
    }

    /// Name of the snapshot: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`, and not with `auto`, which automatic snapshots use.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `DisableInstantAccess`.
    #[deprecated = "Snapshots of ESSD disks can be used at once without it."]
    pub fn disable_instant_access(mut self, value: bool) -> Self {
        self.disable_instant_access = Some(value);
        self
    }

    /// How long the snapshot is kept; for ever when left out.
    pub fn retention_days(mut self, value: i64) -> Self {
        self.retention_days = Some(value);
        self
    }
}

record! {
    ModifySnapshotAttributeRequest: MODIFY_SNAPSHOT_ATTRIBUTE_REQUEST,
    0 snapshot_id: Str = Field::string("SnapshotId").required(),
    1 snapshot_name: OptStr = Field::string("SnapshotName"),
    2 description: OptStr = Field::string("Description"),
    3 disable_instant_access: OptBool = Field::boolean("DisableInstantAccess").deprecated(),
    4 retention_days: OptInt = Field::int32("RetentionDays"),
}

/// Response of `ModifySnapshotAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySnapshotAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifySnapshotAttributeResponse: MODIFY_SNAPSHOT_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifySnapshotAttributeRequest,
    ModifySnapshotAttributeResponse,
}
