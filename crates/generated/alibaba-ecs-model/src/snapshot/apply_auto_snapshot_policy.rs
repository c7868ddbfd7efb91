// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ApplyAutoSnapshotPolicy.json; do not edit.
//! Makes one or more disks follow an automatic snapshot policy.
//!
//! A disk follows one policy at a time, so a policy that it already has is replaced.
//!
//! - Requires permission for the action `ecs:ApplyAutoSnapshotPolicy` (access level update), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ApplyAutoSnapshotPolicy),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Style,
    errors, operation, record,
};

operation! {
    name: "ApplyAutoSnapshotPolicy",
    effect: Effect::Write,
    request: ApplyAutoSnapshotPolicyRequest = APPLY_AUTO_SNAPSHOT_POLICY_REQUEST,
    response: ApplyAutoSnapshotPolicyResponse = APPLY_AUTO_SNAPSHOT_POLICY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ApplyAutoSnapshotPolicy").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}").required(), AuthorizedResource::new("AutoSnapshotPolicy", "acs:ecs:{#regionId}:{#accountId}:snapshotpolicy/{#snapshotpolicyId}").required()])),
}

errors! {
    "400 DiskCategory.OperationNotSupported = Disks of this category do not support the operation.",
    "400 PartofDiskCategory.OperationNotSupported",
    "403 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable = The snapshot service is not activated. Activate it first.",
    "403 ParameterInvalid = A parameter has a value that is not possible; the message names it.",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
    "404 ParameterInvalid = A parameter has a value that is not possible; the message names it.",
}

/// Request of `ApplyAutoSnapshotPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicyRequest {
    /// Region of the resources, such as `cn-hangzhou`.
    pub region_id: String,
    /// Id of the automatic snapshot policy (`sp-...`). `DescribeAutoSnapshotPolicyEx` lists it.
    pub auto_snapshot_policy_id: String,
    /// Ids of the disks (`d-...`). `DescribeDisks` lists them.
    pub disk_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ApplyAutoSnapshotPolicyRequest {
    /// Creates a value with the required members.
    pub fn new(
        region_id: impl Into<String>,
        auto_snapshot_policy_id: impl Into<String>,
        disk_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut built = Self {
            region_id: region_id.into(),
            auto_snapshot_policy_id: auto_snapshot_policy_id.into(),
            disk_ids: cloudspec_wire::all(disk_ids),
            ..Self::default()
        };
        built.extra.set_empty(2, built.disk_ids.is_empty());
        built
    }
}

record! {
    ApplyAutoSnapshotPolicyRequest: APPLY_AUTO_SNAPSHOT_POLICY_REQUEST,
    0 region_id: Str = Field::string("regionId").required(),
    1 auto_snapshot_policy_id: Str = Field::string("autoSnapshotPolicyId").required(),
    2 disk_ids: List = Field::string("diskIds").list().style(Style::Json).required(),
}

/// Response of `ApplyAutoSnapshotPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicyResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ApplyAutoSnapshotPolicyResponse: APPLY_AUTO_SNAPSHOT_POLICY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ApplyAutoSnapshotPolicyRequest,
    ApplyAutoSnapshotPolicyResponse,
}
