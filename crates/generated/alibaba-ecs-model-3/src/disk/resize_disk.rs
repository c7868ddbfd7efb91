// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ResizeDisk.json; do not edit.
//! Makes a system or data disk larger; it cannot be made smaller.
//!
//! The price rises. Partition and file system must be grown afterwards from within, and a disk with an MBR partition table
//! beyond 2 TiB loses data. `Type` says whether the instance has to be rebooted.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ResizeDisk).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, operation, record};

operation!(Operation::new::<ResizeDiskRequest, ResizeDiskResponse>(
    "ResizeDisk", Effect::Write, &RESIZE_DISK_REQUEST, &RESIZE_DISK_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncompleteParamter IncorrectDiskStatus.InReplication IncorrectDiskStatus.ReplicationStatusNotFound
    400 InvalidDataDiskCategory.ValueNotSupported InvalidDataDiskSize.ValueNotSupported InvalidDisk.DetachedSystemDisk
    400 InvalidOperation.InstanceRenewWithDowngradeInPlan InvalidParam.Type InvalidParameter.Conflict InvalidRegionId.MalFormed
    400 InvalidStatus.Upgrading InvalidSystemDiskSize.ImageNotSupportResize InvalidSystemDiskSize.ValueNotSupported
    400 LastOrderProcessing NoPermission.Price NoPermission.Refund OperationDenied.NotEnoughCapacity QuotaExceed.DiskCapacity
    403 DiskCreatingSnapshot DiskError DiskInArrears IncorrectDiskStatus IncorrectInstanceStatus InstanceExpiredOrInArrears
    403 InstanceLockedForSecurity InstanceSpecModification.NotEffective InvalidDataDiskSize.ValueNotSupported
    403 InvalidDiskCategory.NotSupported InvalidDiskSize InvalidDiskSize.NotSupportResizeOnline InvalidDiskSize.TooLarge
    403 InvalidDiskSize.TooSmall InvalidInstanceStatus.NotRunning InvalidOperation.InstanceTypeNotSupportOnlineResize
    403 InvalidOperation.MultiAttachDiskNotSupportResizeOnline InvalidParameter.KMSKeyId.CMKNotEnabled
    403 InvalidParameter.KMSKeyId.CMKUnauthorized InvalidParameter.KMSKeyId.KMSUnauthorized InvalidRegion.NotSupport
    403 Operation.Conflict OperationDenied QuotaExceeded.PostpaidDataDiskCapacity SecurityRisk.3DVerification
    403 UserNotInTheWhiteList
    404 InvalidDiskId.NotFound InvalidInstanceId.NotFound
    500 InternalError
");

/// Request of `ResizeDisk`.
#[derive(Default)] #[non_exhaustive] pub struct ResizeDiskRequest {
    /** `DiskId`: text. */ pub disk_id: String,
    /** `Type`: text. Default: `offline`. */ pub r#type: Option<String>,
    /** `NewSize`: integer, 1 to 65536. */ pub new_size: i64,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ResizeDiskRequest {
    /// With what is required.
    pub fn new(disk_id: impl Into<String>, new_size: i64) -> Self {
        Self { disk_id: disk_id.into(), new_size, ..Self::default() }
    }
    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`ResizeDiskRequest`].
pub static RESIZE_DISK_REQUEST: Schema = Schema { name: "ResizeDiskRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("DiskId").required(),
    Field::string("Type"),
    Field::int32("NewSize").required().limits(&Limits::range(Some(1.0), Some(65536.0))),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(ResizeDiskRequest, RESIZE_DISK_REQUEST, [0 Str disk_id, 1 OptStr r#type, 3 OptStr client_token] [2 Int new_size]);

/// Answer of `ResizeDisk`.
#[derive(Default)] #[non_exhaustive] pub struct ResizeDiskResponse {
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResizeDiskResponse`].
pub static RESIZE_DISK_RESPONSE: Schema = Schema { name: "ResizeDiskResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("OrderId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(ResizeDiskResponse, RESIZE_DISK_RESPONSE, [0 OptStr order_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ResizeDiskRequest, ResizeDiskResponse);
