// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AttachDisk.json; do not edit.
//! Attaches a pay-as-you-go data disk, or a system disk, to an instance in the same zone.
//!
//! The disk must be `Available`. For a data disk the instance is running or stopped; a system disk goes back only to the
//! instance it was detached from, which has to be stopped and needs a password or key pair in the request. Wait until the
//! disk is `In_use`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachDisk).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AttachDiskResponse;

operation!(Operation::new::<AttachDiskRequest, AttachDiskResponse>(
    "AttachDisk", Effect::Write, &ATTACH_DISK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DiskCategory.OperationNotSupported IncorrectInstanceStatus InvalidDevice.Malformed InvalidDisk.DiskNotBootable
    400 InvalidInstance.NotOriginInstance InvalidOperation.InstanceTypeNotSupport InvalidParameter InvalidParameter.AllEmpty
    400 InvalidParameterForce.DiskCategoryNotSupported InvalidParameterForce.MultiAttachDiskNotSupported
    400 InvalidParameterForce.PrepaidDiskNotSupported InvalidParameterForce.RegionNotSupported InvalidRegionId.MalFormed
    403 DeleteWithInstance.Conflict DependencyViolation.WindowsInstance DiskAttachedNumberExceeded DiskError
    403 DiskId.StatusNotSupported DiskId.ValueNotSupported DiskInArrears DiskNotPortable IncorrectDiskStatus
    403 IncorrectInstanceStatus.NotSupportESSD InstanceDiskLimitExceeded InstanceExpiredOrInArrears InstanceLockedForSecurity
    403 InvalidDevice.InUse InvalidInstance.ZoneConflict InvalidInstanceType.NotSupportDiskCategory
    403 InvalidInstanceType.NotSupportMultiAttachDisk InvalidInstanceType.NotSupportPL0 InvalidInstanceType.NvmeRequired
    403 InvalidInstanceType.NvmeUnsupported InvalidOperation.CanNotAttachMultiAttachDiskAsSystemDisk
    403 InvalidOperation.OtherInstanceUnsupported InvalidParameter.DeleteWithInstance InvalidParameter.KMSKeyId.CMKNotEnabled
    403 InvalidParameter.KMSKeyId.CMKUnauthorized InvalidParameter.KMSKeyId.KMSUnauthorized ResourcesNotInSameZone
    403 UserNotInTheWhiteList
    404 DiskAttachedNumberExceeded InvalidDisk.InUse InvalidDiskId.NotFound InvalidInstanceId.NotFound
    500 InternalError
");

/// Request of `AttachDisk`.
#[derive(Default)] #[non_exhaustive] pub struct AttachDiskRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `DiskId`: text. */ pub disk_id: String,
    /** `Device`: text. */ pub device: Option<String>,
    /** `DeleteWithInstance`: yes or no. */ pub delete_with_instance: Option<bool>,
    /** `Bootable`: yes or no. Default: `false`. */ pub bootable: Option<bool>,
    /** `Password`: text. */ pub password: Option<String>,
    /** `KeyPairName`: text. */ pub key_pair_name: Option<String>,
    /** `Force`: yes or no. */ pub force: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl AttachDiskRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, disk_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), disk_id: disk_id.into(), ..Self::default() }
    }
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self { self.device = Some(value.into()); self }
    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(mut self, value: bool) -> Self { self.delete_with_instance = Some(value); self }
    /// Sets `Bootable`.
    pub fn bootable(mut self, value: bool) -> Self { self.bootable = Some(value); self }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self { self.password = Some(value.into()); self }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self { self.key_pair_name = Some(value.into()); self }
    /// Sets `Force`.
    pub fn force(mut self, value: bool) -> Self { self.force = Some(value); self }
}
/// Table of [`AttachDiskRequest`].
pub static ATTACH_DISK_REQUEST: Schema = Schema { name: "AttachDiskRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("InstanceId").required(),
    Field::string("DiskId").required(),
    Field::string("Device"),
    Field::boolean("DeleteWithInstance"),
    Field::boolean("Bootable"),
    Field::string("Password").secret(),
    Field::string("KeyPairName"),
    Field::boolean("Force"),
]; &ROWS } };
record!(AttachDiskRequest, ATTACH_DISK_REQUEST,
    [0 Str instance_id, 1 Str disk_id, 2 OptStr device, 5 OptStr password,
    6 OptStr key_pair_name] [3 OptBool delete_with_instance, 4 OptBool bootable, 7 OptBool force]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AttachDiskRequest);
