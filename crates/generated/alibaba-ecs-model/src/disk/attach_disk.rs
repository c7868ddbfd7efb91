// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AttachDisk.json; do not edit.
//! Attach disk (`AttachDisk`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachDisk).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as AttachDiskResponse;

/// The table of `AttachDisk`.
pub static OPERATION: Operation = Operation::new(
    "AttachDisk", Effect::Write, &ATTACH_DISK_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<AttachDiskRequest>,
    empty::<AttachDiskResponse>,
).errors(&[
    ErrorCode::new(400, "DiskCategory.OperationNotSupported"), ErrorCode::new(400, "IncorrectInstanceStatus"),
    ErrorCode::new(400, "InvalidDevice.Malformed"), ErrorCode::new(400, "InvalidDisk.DiskNotBootable"),
    ErrorCode::new(400, "InvalidInstance.NotOriginInstance"), ErrorCode::new(400, "InvalidOperation.InstanceTypeNotSupport"),
    ErrorCode::new(400, "InvalidParameter"), ErrorCode::new(400, "InvalidParameter.AllEmpty"),
    ErrorCode::new(400, "InvalidParameterForce.DiskCategoryNotSupported"),
    ErrorCode::new(400, "InvalidParameterForce.MultiAttachDiskNotSupported"),
    ErrorCode::new(400, "InvalidParameterForce.PrepaidDiskNotSupported"),
    ErrorCode::new(400, "InvalidParameterForce.RegionNotSupported"), ErrorCode::new(400, "InvalidRegionId.MalFormed"),
    ErrorCode::new(403, "DeleteWithInstance.Conflict"), ErrorCode::new(403, "DependencyViolation.WindowsInstance"),
    ErrorCode::new(403, "DiskAttachedNumberExceeded"), ErrorCode::new(403, "DiskError"),
    ErrorCode::new(403, "DiskId.StatusNotSupported"), ErrorCode::new(403, "DiskId.ValueNotSupported"),
    ErrorCode::new(403, "DiskInArrears"), ErrorCode::new(403, "DiskNotPortable"), ErrorCode::new(403, "IncorrectDiskStatus"),
    ErrorCode::new(403, "IncorrectInstanceStatus.NotSupportESSD"), ErrorCode::new(403, "InstanceDiskLimitExceeded"),
    ErrorCode::new(403, "InstanceExpiredOrInArrears"), ErrorCode::new(403, "InstanceLockedForSecurity"),
    ErrorCode::new(403, "InvalidDevice.InUse"), ErrorCode::new(403, "InvalidInstance.ZoneConflict"),
    ErrorCode::new(403, "InvalidInstanceType.NotSupportDiskCategory"),
    ErrorCode::new(403, "InvalidInstanceType.NotSupportMultiAttachDisk"),
    ErrorCode::new(403, "InvalidInstanceType.NotSupportPL0"), ErrorCode::new(403, "InvalidInstanceType.NvmeRequired"),
    ErrorCode::new(403, "InvalidInstanceType.NvmeUnsupported"),
    ErrorCode::new(403, "InvalidOperation.CanNotAttachMultiAttachDiskAsSystemDisk"),
    ErrorCode::new(403, "InvalidOperation.OtherInstanceUnsupported"), ErrorCode::new(403, "InvalidParameter.DeleteWithInstance"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKNotEnabled"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKUnauthorized"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.KMSUnauthorized"), ErrorCode::new(403, "ResourcesNotInSameZone"),
    ErrorCode::new(403, "UserNotInTheWhiteList"), ErrorCode::new(404, "DiskAttachedNumberExceeded"),
    ErrorCode::new(404, "InvalidDisk.InUse"), ErrorCode::new(404, "InvalidDiskId.NotFound"),
    ErrorCode::new(404, "InvalidInstanceId.NotFound"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `AttachDisk`.
#[derive(Default)] #[non_exhaustive]
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
    pub extra: Extra,
}
impl AttachDiskRequest {
    pub fn new(instance_id: impl Into<String>, disk_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), disk_id: disk_id.into(), ..Self::default() }
    }
    pub fn device(mut self, value: impl Into<String>) -> Self { self.device = Some(value.into()); self }
    pub fn delete_with_instance(mut self, value: bool) -> Self { self.delete_with_instance = Some(value); self }
    pub fn bootable(mut self, value: bool) -> Self { self.bootable = Some(value); self }
    pub fn password(mut self, value: impl Into<String>) -> Self { self.password = Some(value.into()); self }
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self { self.key_pair_name = Some(value.into()); self }
    pub fn force(mut self, value: bool) -> Self { self.force = Some(value); self }
}
pub static ATTACH_DISK_REQUEST: Schema = Schema { name: "AttachDiskRequest", fields: &[
    Field::string("InstanceId").required(),
    Field::string("DiskId").required(),
    Field::string("Device"),
    Field::boolean("DeleteWithInstance"),
    Field::boolean("Bootable"),
    Field::string("Password").secret(),
    Field::string("KeyPairName"),
    Field::boolean("Force"),
] };
cloudspec_wire::record!(AttachDiskRequest, ATTACH_DISK_REQUEST,
    [0 Str instance_id, 1 Str disk_id, 2 OptStr device, 5 OptStr password,
    6 OptStr key_pair_name] [3 OptBool delete_with_instance, 4 OptBool bootable, 7 OptBool force]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(AttachDiskRequest);
