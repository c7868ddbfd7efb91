// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDiskAttribute.json; do not edit.
//! Changes the name, description and other attributes of disks, such as whether they are released
//! together with their instance.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiskAttribute).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyDiskAttribute",
    effect: Effect::Write,
    request: ModifyDiskAttributeRequest = MODIFY_DISK_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 BurstingEnabledForDiskCategoryUnsupported",
    "400 BurstingEnabledForModifyingDiskUnsupported",
    "400 BurstingEnabledForMultiAttachDiskUnsupported",
    "400 IncompleteParamter",
    "400 InvalidDiskName.Malformed",
    "400 InvalidRegionId.MalFormed",
    "400 MissingParameter.DiskIdOrDiskIds",
    "400 NoAttributeToModify",
    "400 ParameterConflict.DiskIdAndDiskIds",
    "403 DeleteWithInstance.Conflict",
    "403 DiskNotPortable",
    "403 IncorrectDiskStatus",
    "403 QuotaExceed.Snapshot",
    "403 UserNotInTheWhiteList",
    "404 InvalidDescription.Malformed",
    "404 InvalidDiskId.NotFound",
    "404 InvalidInstanceId.NotFound",
}

/// Response of `ModifyDiskAttribute`.
pub type ModifyDiskAttributeResponse = RequestIdResponse;

/// Request of `ModifyDiskAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDiskAttributeRequest {
    /// `DiskId`: text.
    pub disk_id: Option<String>,
    /// `DiskName`: text.
    pub disk_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `DeleteWithInstance`: yes or no.
    pub delete_with_instance: Option<bool>,
    /// `DeleteAutoSnapshot`: yes or no.
    pub delete_auto_snapshot: Option<bool>,
    /// `EnableAutoSnapshot`: yes or no.
    pub enable_auto_snapshot: Option<bool>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DiskIds`: texts, at most 100 elements.
    pub disk_ids: Vec<String>,
    /// `BurstingEnabled`: yes or no.
    pub bursting_enabled: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyDiskAttributeRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Sets `DeleteAutoSnapshot`.
    pub fn delete_auto_snapshot(mut self, value: bool) -> Self {
        self.delete_auto_snapshot = Some(value);
        self
    }

    /// Sets `EnableAutoSnapshot`.
    pub fn enable_auto_snapshot(mut self, value: bool) -> Self {
        self.enable_auto_snapshot = Some(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `DiskIds`.
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `BurstingEnabled`.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDiskAttributeRequest,
}
