// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ResizeDisk.json; do not edit.
//! Makes a system or data disk larger; it cannot be made smaller.
//!
//! The price rises. Partition and file system must be grown afterwards from within, and a disk with an
//! MBR partition table beyond 2 TiB loses data. `Type` says whether the instance has to be rebooted.
//!
//! - Requires permission for the action `ecs:ResizeDisk` (access level update), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ResizeDisk), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, open_enum, operation, record,
};

operation! {
    name: "ResizeDisk",
    effect: Effect::Write,
    request: ResizeDiskRequest = RESIZE_DISK_REQUEST,
    response: ResizeDiskResponse = RESIZE_DISK_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ResizeDisk").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}").required()])),
}

errors! {
    "400 IncompleteParamter",
    "400 IncorrectDiskStatus.InReplication",
    "400 IncorrectDiskStatus.ReplicationStatusNotFound",
    "400 InvalidDataDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidDataDiskSize.ValueNotSupported = The size of the disk is outside of what its category allows.",
    "400 InvalidDisk.DetachedSystemDisk",
    "400 InvalidOperation.InstanceRenewWithDowngradeInPlan",
    "400 InvalidParam.Type",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidRegionId.MalFormed = The region id is malformed. It looks like `cn-hangzhou`.",
    "400 InvalidStatus.Upgrading = The instance is being upgraded. Try again later.",
    "400 InvalidSystemDiskSize.ImageNotSupportResize",
    "400 InvalidSystemDiskSize.ValueNotSupported = The size of the disk is outside of what its category allows.",
    "400 LastOrderProcessing = The order before is still being processed. Try again later.",
    "400 NoPermission.Price = The RAM user may not see prices or get refunds. Grant it access to billing.",
    "400 NoPermission.Refund = The RAM user may not see prices or get refunds. Grant it access to billing.",
    "400 OperationDenied.NotEnoughCapacity",
    "400 QuotaExceed.DiskCapacity = The quota of disk space of this category is used up in the zone.",
    "403 DiskCreatingSnapshot = A snapshot of the disk is being taken. Try again when it is finished.",
    "403 DiskError = The disk cannot be used, because of an error or because payment is overdue.",
    "403 DiskInArrears = The disk cannot be used, because of an error or because payment is overdue.",
    "403 IncorrectDiskStatus = The disk is in a state that does not allow the operation. Wait until it is `In_use` or `Available`.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceExpiredOrInArrears = Payment is overdue. Settle the bill first.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InstanceSpecModification.NotEffective",
    "403 InvalidDataDiskSize.ValueNotSupported = The size of the disk is outside of what its category allows.",
    "403 InvalidDiskCategory.NotSupported = The category of disk is not possible here, with this zone or instance type.",
    "403 InvalidDiskSize",
    "403 InvalidDiskSize.NotSupportResizeOnline",
    "403 InvalidDiskSize.TooLarge",
    "403 InvalidDiskSize.TooSmall = The disk is smaller than the snapshot or image that it is made from.",
    "403 InvalidInstanceStatus.NotRunning",
    "403 InvalidOperation.InstanceTypeNotSupportOnlineResize",
    "403 InvalidOperation.MultiAttachDiskNotSupportResizeOnline",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidRegion.NotSupport = The region does not offer this.",
    "403 Operation.Conflict = Another operation on the same resource is still running. Try again when it is done.",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 QuotaExceeded.PostpaidDataDiskCapacity = The quota of pay-as-you-go disks is used up. Have it raised.",
    "403 SecurityRisk.3DVerification = The payment needs a 3-D Secure verification. Complete it in the console.",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ResizeDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResizeDiskRequest {
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: String,
    /// How the disk is resized: `offline` (the default), which needs a restart of the instance, or
    /// `online`. Default: `offline`.
    pub r#type: Option<Type>,
    /// `NewSize`: integer, 1 to 65536.
    pub new_size: i64,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ResizeDiskRequest {
    /// Creates a value with the required members.
    pub fn new(disk_id: impl Into<String>, new_size: i64) -> Self {
        Self {
            disk_id: disk_id.into(),
            new_size,
            ..Self::default()
        }
    }

    /// How the disk is resized: `offline` (the default), which needs a restart of the instance, or
    /// `online`.
    pub fn r#type(mut self, value: impl Into<Type>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    ResizeDiskRequest: RESIZE_DISK_REQUEST,
    0 disk_id: Str = Field::string("DiskId").required(),
    1 r#type: Opt = Field::one_of("Type", Type::VALUES),
    2 new_size: Int = Field::int32("NewSize").required().limits(&Limits::new().range(Some(1.0), Some(65536.0))),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `ResizeDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResizeDiskResponse {
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResizeDiskResponse: RESIZE_DISK_RESPONSE,
    0 order_id: OptStr = Field::string("OrderId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `Type`. The provider may add others.
    pub enum Type {
        Offline = "offline",
        Online = "online",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ResizeDiskRequest,
    ResizeDiskResponse,
}
