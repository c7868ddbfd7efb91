// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ResizeDisk.json; do not edit.
//! Resize disk (`ResizeDisk`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ResizeDisk).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, empty};

/// The table of `ResizeDisk`.
pub static OPERATION: Operation = Operation::new(
    "ResizeDisk", Effect::Write, &RESIZE_DISK_REQUEST, &RESIZE_DISK_RESPONSE, empty::<ResizeDiskRequest>,
    empty::<ResizeDiskResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "IncompleteParamter"), ErrorCode::new(400, "IncorrectDiskStatus.InReplication"),
    ErrorCode::new(400, "IncorrectDiskStatus.ReplicationStatusNotFound"),
    ErrorCode::new(400, "InvalidDataDiskCategory.ValueNotSupported"),
    ErrorCode::new(400, "InvalidDataDiskSize.ValueNotSupported"), ErrorCode::new(400, "InvalidDisk.DetachedSystemDisk"),
    ErrorCode::new(400, "InvalidOperation.InstanceRenewWithDowngradeInPlan"), ErrorCode::new(400, "InvalidParam.Type"),
    ErrorCode::new(400, "InvalidParameter.Conflict"), ErrorCode::new(400, "InvalidRegionId.MalFormed"),
    ErrorCode::new(400, "InvalidStatus.Upgrading"), ErrorCode::new(400, "InvalidSystemDiskSize.ImageNotSupportResize"),
    ErrorCode::new(400, "InvalidSystemDiskSize.ValueNotSupported"), ErrorCode::new(400, "LastOrderProcessing"),
    ErrorCode::new(400, "NoPermission.Price"), ErrorCode::new(400, "NoPermission.Refund"),
    ErrorCode::new(400, "OperationDenied.NotEnoughCapacity"), ErrorCode::new(400, "QuotaExceed.DiskCapacity"),
    ErrorCode::new(403, "DiskCreatingSnapshot"), ErrorCode::new(403, "DiskError"), ErrorCode::new(403, "DiskInArrears"),
    ErrorCode::new(403, "IncorrectDiskStatus"), ErrorCode::new(403, "IncorrectInstanceStatus"),
    ErrorCode::new(403, "InstanceExpiredOrInArrears"), ErrorCode::new(403, "InstanceLockedForSecurity"),
    ErrorCode::new(403, "InstanceSpecModification.NotEffective"), ErrorCode::new(403, "InvalidDataDiskSize.ValueNotSupported"),
    ErrorCode::new(403, "InvalidDiskCategory.NotSupported"), ErrorCode::new(403, "InvalidDiskSize"),
    ErrorCode::new(403, "InvalidDiskSize.NotSupportResizeOnline"), ErrorCode::new(403, "InvalidDiskSize.TooLarge"),
    ErrorCode::new(403, "InvalidDiskSize.TooSmall"), ErrorCode::new(403, "InvalidInstanceStatus.NotRunning"),
    ErrorCode::new(403, "InvalidOperation.InstanceTypeNotSupportOnlineResize"),
    ErrorCode::new(403, "InvalidOperation.MultiAttachDiskNotSupportResizeOnline"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKNotEnabled"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKUnauthorized"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.KMSUnauthorized"), ErrorCode::new(403, "InvalidRegion.NotSupport"),
    ErrorCode::new(403, "Operation.Conflict"), ErrorCode::new(403, "OperationDenied"),
    ErrorCode::new(403, "QuotaExceeded.PostpaidDataDiskCapacity"), ErrorCode::new(403, "SecurityRisk.3DVerification"),
    ErrorCode::new(403, "UserNotInTheWhiteList"), ErrorCode::new(404, "InvalidDiskId.NotFound"),
    ErrorCode::new(404, "InvalidInstanceId.NotFound"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `ResizeDisk`.
#[derive(Default)] #[non_exhaustive]
pub struct ResizeDiskRequest {
    /// `DiskId`: text.
    pub disk_id: String,
    /// `Type`: text. Default: `offline`.
    pub r#type: Option<String>,
    /// `NewSize`: integer, 1 to 65536.
    pub new_size: i64,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    pub extra: Extra,
}
impl ResizeDiskRequest {
    pub fn new(disk_id: impl Into<String>, new_size: i64) -> Self {
        Self { disk_id: disk_id.into(), new_size, ..Self::default() }
    }
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static RESIZE_DISK_REQUEST: Schema = Schema { name: "ResizeDiskRequest", fields: &[
    Field::string("DiskId").required(),
    Field::string("Type"),
    Field::int32("NewSize").required().limits(&Limits::range(Some(1.0), Some(65536.0))),
    Field::string("ClientToken").filled(),
] };
cloudspec_wire::record!(ResizeDiskRequest, RESIZE_DISK_REQUEST,
    [0 Str disk_id, 1 OptStr r#type, 3 OptStr client_token] [2 Int new_size]);

/// Answer of `ResizeDisk`.
#[derive(Default)] #[non_exhaustive]
pub struct ResizeDiskResponse {
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    pub extra: Extra,
}
pub static RESIZE_DISK_RESPONSE: Schema = Schema { name: "ResizeDiskResponse", fields: &[
    Field::string("OrderId"),
    Field::string("RequestId"),
] };
cloudspec_wire::record!(ResizeDiskResponse, RESIZE_DISK_RESPONSE, [0 OptStr order_id, 1 OptStr request_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ResizeDiskRequest, ResizeDiskResponse);
