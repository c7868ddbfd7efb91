// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDiskAttribute.json; do not edit.
//! Changes the name, description and other attributes of disks, such as whether they are released
//! together with their instance.
//!
//! - Requires permission for the action `ecs:ModifyDiskAttribute` (access level update), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiskAttribute),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

operation! {
    name: "ModifyDiskAttribute",
    effect: Effect::Write,
    request: ModifyDiskAttributeRequest = MODIFY_DISK_ATTRIBUTE_REQUEST,
    response: ModifyDiskAttributeResponse = MODIFY_DISK_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyDiskAttribute").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}").required()])),
}

errors! {
    "400 BurstingEnabledForDiskCategoryUnsupported",
    "400 BurstingEnabledForModifyingDiskUnsupported",
    "400 BurstingEnabledForMultiAttachDiskUnsupported",
    "400 IncompleteParamter",
    "400 InvalidDiskName.Malformed = The name is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidRegionId.MalFormed = The region id is malformed. It looks like `cn-hangzhou`.",
    "400 MissingParameter.DiskIdOrDiskIds",
    "400 NoAttributeToModify",
    "400 ParameterConflict.DiskIdAndDiskIds",
    "403 DeleteWithInstance.Conflict = The disk cannot be detached, so it is always released with its instance.",
    "403 DiskNotPortable = The disk cannot be detached.",
    "403 IncorrectDiskStatus = The disk is in a state that does not allow the operation. Wait until it is `In_use` or `Available`.",
    "403 QuotaExceed.Snapshot = The disk or the account has as many snapshots as it can. Delete some first.",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
}

/// Request of `ModifyDiskAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDiskAttributeRequest {
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Name of the disk: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub disk_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the disk is released together with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether the automatic snapshots are deleted together with the disk.
    pub delete_auto_snapshot: Option<bool>,
    /// Whether automatic snapshot policies apply to the disk. They do by default, once a policy is bound to
    /// it.
    pub enable_auto_snapshot: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the disks (`d-...`). `DescribeDisks` lists them. At most 100 elements.
    pub disk_ids: Vec<String>,
    /// Whether the disk may go beyond its provisioned performance for a time, at a price.
    pub bursting_enabled: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyDiskAttributeRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the disk (`d-...`).
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Name of the disk: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Whether the disk is released together with the instance.
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Whether the automatic snapshots are deleted together with the disk.
    pub fn delete_auto_snapshot(mut self, value: bool) -> Self {
        self.delete_auto_snapshot = Some(value);
        self
    }

    /// Whether automatic snapshot policies apply to the disk.
    pub fn enable_auto_snapshot(mut self, value: bool) -> Self {
        self.enable_auto_snapshot = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the disks (`d-...`).
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = cloudspec_wire::all(value);
        self
    }

    /// Whether the disk may go beyond its provisioned performance for a time, at a price.
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
}

record! {
    ModifyDiskAttributeRequest: MODIFY_DISK_ATTRIBUTE_REQUEST,
    0 disk_id: OptStr = Field::string("DiskId"),
    1 disk_name: OptStr = Field::string("DiskName"),
    2 description: OptStr = Field::string("Description"),
    3 delete_with_instance: OptBool = Field::boolean("DeleteWithInstance"),
    4 delete_auto_snapshot: OptBool = Field::boolean("DeleteAutoSnapshot"),
    5 enable_auto_snapshot: OptBool = Field::boolean("EnableAutoSnapshot"),
    6 region_id: OptStr = Field::string("RegionId").filled(),
    7 disk_ids: List = Field::string("DiskIds").list().limits(&Limits::new().items(None, Some(100))),
    8 bursting_enabled: OptBool = Field::boolean("BurstingEnabled"),
}

/// Response of `ModifyDiskAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDiskAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyDiskAttributeResponse: MODIFY_DISK_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDiskAttributeRequest,
    ModifyDiskAttributeResponse,
}
