// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ResizeDisk.json; do not edit.
//! Makes a system or data disk larger; it cannot be made smaller.
//!
//! The price rises. Partition and file system must be grown afterwards from within, and a disk with an
//! MBR partition table beyond 2 TiB loses data. `Type` says whether the instance has to be rebooted.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ResizeDisk).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

operation! {
    name: "ResizeDisk",
    effect: Effect::Write,
    request: ResizeDiskRequest = RESIZE_DISK_REQUEST,
    response: ResizeDiskResponse = RESIZE_DISK_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IncompleteParamter",
    "400 IncorrectDiskStatus.InReplication",
    "400 IncorrectDiskStatus.ReplicationStatusNotFound",
    "400 InvalidDataDiskCategory.ValueNotSupported",
    "400 InvalidDataDiskSize.ValueNotSupported",
    "400 InvalidDisk.DetachedSystemDisk",
    "400 InvalidOperation.InstanceRenewWithDowngradeInPlan",
    "400 InvalidParam.Type",
    "400 InvalidParameter.Conflict",
    "400 InvalidRegionId.MalFormed",
    "400 InvalidStatus.Upgrading",
    "400 InvalidSystemDiskSize.ImageNotSupportResize",
    "400 InvalidSystemDiskSize.ValueNotSupported",
    "400 LastOrderProcessing",
    "400 NoPermission.Price",
    "400 NoPermission.Refund",
    "400 OperationDenied.NotEnoughCapacity",
    "400 QuotaExceed.DiskCapacity",
    "403 DiskCreatingSnapshot",
    "403 DiskError",
    "403 DiskInArrears",
    "403 IncorrectDiskStatus",
    "403 IncorrectInstanceStatus",
    "403 InstanceExpiredOrInArrears",
    "403 InstanceLockedForSecurity",
    "403 InstanceSpecModification.NotEffective",
    "403 InvalidDataDiskSize.ValueNotSupported",
    "403 InvalidDiskCategory.NotSupported",
    "403 InvalidDiskSize",
    "403 InvalidDiskSize.NotSupportResizeOnline",
    "403 InvalidDiskSize.TooLarge",
    "403 InvalidDiskSize.TooSmall",
    "403 InvalidInstanceStatus.NotRunning",
    "403 InvalidOperation.InstanceTypeNotSupportOnlineResize",
    "403 InvalidOperation.MultiAttachDiskNotSupportResizeOnline",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 InvalidRegion.NotSupport",
    "403 Operation.Conflict",
    "403 OperationDenied",
    "403 QuotaExceeded.PostpaidDataDiskCapacity",
    "403 SecurityRisk.3DVerification",
    "403 UserNotInTheWhiteList",
    "404 InvalidDiskId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "500 InternalError",
}

/// Request of `ResizeDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResizeDiskRequest {
    /// `DiskId`: text.
    pub disk_id: String,
    /// `Type`: text. Default: `offline`.
    pub r#type: Option<String>,
    /// `NewSize`: integer, 1 to 65536.
    pub new_size: i64,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ResizeDiskRequest {
    /// Starts with the required members.
    pub fn new(disk_id: impl Into<String>, new_size: i64) -> Self {
        Self {
            disk_id: disk_id.into(),
            new_size,
            ..Self::default()
        }
    }

    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    ResizeDiskRequest: RESIZE_DISK_REQUEST,
    0 disk_id: Str = Field::string("DiskId").required(),
    1 r#type: OptStr = Field::string("Type"),
    2 new_size: Int = Field::int32("NewSize").required().limits(&Limits::new().range(Some(1.0), Some(65536.0))),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `ResizeDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResizeDiskResponse {
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ResizeDiskResponse: RESIZE_DISK_RESPONSE,
    0 order_id: OptStr = Field::string("OrderId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ResizeDiskRequest,
    ResizeDiskResponse,
}
