// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AttachDisk.json; do not edit.
//! Attaches a pay-as-you-go data disk, or a system disk, to an instance in the same zone.
//!
//! The disk must be `Available`. For a data disk the instance is running or stopped; a system disk goes
//! back only to the instance it was detached from, which has to be stopped and needs a password or key
//! pair in the request. Wait until the disk is `In_use`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachDisk).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "AttachDisk",
    effect: Effect::Write,
    request: AttachDiskRequest = ATTACH_DISK_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 DiskCategory.OperationNotSupported",
    "400 IncorrectInstanceStatus",
    "400 InvalidDevice.Malformed",
    "400 InvalidDisk.DiskNotBootable",
    "400 InvalidInstance.NotOriginInstance",
    "400 InvalidOperation.InstanceTypeNotSupport",
    "400 InvalidParameter",
    "400 InvalidParameter.AllEmpty",
    "400 InvalidParameterForce.DiskCategoryNotSupported",
    "400 InvalidParameterForce.MultiAttachDiskNotSupported",
    "400 InvalidParameterForce.PrepaidDiskNotSupported",
    "400 InvalidParameterForce.RegionNotSupported",
    "400 InvalidRegionId.MalFormed",
    "403 DeleteWithInstance.Conflict",
    "403 DependencyViolation.WindowsInstance",
    "403 DiskAttachedNumberExceeded",
    "403 DiskError",
    "403 DiskId.StatusNotSupported",
    "403 DiskId.ValueNotSupported",
    "403 DiskInArrears",
    "403 DiskNotPortable",
    "403 IncorrectDiskStatus",
    "403 IncorrectInstanceStatus.NotSupportESSD",
    "403 InstanceDiskLimitExceeded",
    "403 InstanceExpiredOrInArrears",
    "403 InstanceLockedForSecurity",
    "403 InvalidDevice.InUse",
    "403 InvalidInstance.ZoneConflict",
    "403 InvalidInstanceType.NotSupportDiskCategory",
    "403 InvalidInstanceType.NotSupportMultiAttachDisk",
    "403 InvalidInstanceType.NotSupportPL0",
    "403 InvalidInstanceType.NvmeRequired",
    "403 InvalidInstanceType.NvmeUnsupported",
    "403 InvalidOperation.CanNotAttachMultiAttachDiskAsSystemDisk",
    "403 InvalidOperation.OtherInstanceUnsupported",
    "403 InvalidParameter.DeleteWithInstance",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 ResourcesNotInSameZone",
    "403 UserNotInTheWhiteList",
    "404 DiskAttachedNumberExceeded",
    "404 InvalidDisk.InUse",
    "404 InvalidDiskId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "500 InternalError",
}

/// Response of `AttachDisk`.
pub type AttachDiskResponse = RequestIdResponse;

/// Request of `AttachDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachDiskRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `DiskId`: text.
    pub disk_id: String,
    /// `Device`: text.
    pub device: Option<String>,
    /// `DeleteWithInstance`: yes or no.
    pub delete_with_instance: Option<bool>,
    /// `Bootable`: yes or no. Default: `false`.
    pub bootable: Option<bool>,
    /// `Password`: text.
    pub password: Option<String>,
    /// `KeyPairName`: text.
    pub key_pair_name: Option<String>,
    /// `Force`: yes or no.
    pub force: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AttachDiskRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>, disk_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            disk_id: disk_id.into(),
            ..Self::default()
        }
    }

    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Sets `Bootable`.
    pub fn bootable(mut self, value: bool) -> Self {
        self.bootable = Some(value);
        self
    }

    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Sets `Force`.
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

record! {
    AttachDiskRequest: ATTACH_DISK_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 disk_id: Str = Field::string("DiskId").required(),
    2 device: OptStr = Field::string("Device"),
    3 delete_with_instance: OptBool = Field::boolean("DeleteWithInstance"),
    4 bootable: OptBool = Field::boolean("Bootable"),
    5 password: OptStr = Field::string("Password").secret(),
    6 key_pair_name: OptStr = Field::string("KeyPairName"),
    7 force: OptBool = Field::boolean("Force"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AttachDiskRequest,
}
