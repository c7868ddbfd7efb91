// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AttachDisk.json; do not edit.
//! Attaches a pay-as-you-go data disk, or a system disk, to an instance in the same zone.
//!
//! The disk must be `Available`. For a data disk the instance is running or stopped; a system disk goes
//! back only to the instance it was detached from, which has to be stopped and needs a password or key
//! pair in the request. Wait until the disk is `In_use`.
//!
//! - Requires permission for the action `ecs:AttachDisk` (access level update), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy) and Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy). Condition
//!   keys: `ecs:LoginAsNonRoot`, `ecs:PasswordCustomized`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachDisk), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "AttachDisk",
    effect: Effect::Write,
    request: AttachDiskRequest = ATTACH_DISK_REQUEST,
    response: AttachDiskResponse = ATTACH_DISK_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:AttachDisk").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}").required(), AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()]).conditions(&["ecs:LoginAsNonRoot", "ecs:PasswordCustomized"])),
}

errors! {
    "400 DiskCategory.OperationNotSupported = Disks of this category do not support the operation.",
    "400 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "400 InvalidDevice.Malformed",
    "400 InvalidDisk.DiskNotBootable",
    "400 InvalidInstance.NotOriginInstance",
    "400 InvalidOperation.InstanceTypeNotSupport",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.AllEmpty",
    "400 InvalidParameterForce.DiskCategoryNotSupported",
    "400 InvalidParameterForce.MultiAttachDiskNotSupported",
    "400 InvalidParameterForce.PrepaidDiskNotSupported",
    "400 InvalidParameterForce.RegionNotSupported",
    "400 InvalidRegionId.MalFormed = The region id is malformed. It looks like `cn-hangzhou`.",
    "403 DeleteWithInstance.Conflict = The disk cannot be detached, so it is always released with its instance.",
    "403 DependencyViolation.WindowsInstance = Windows instances do not support SSH key pairs.",
    "403 DiskAttachedNumberExceeded",
    "403 DiskError = The disk cannot be used, because of an error or because payment is overdue.",
    "403 DiskId.StatusNotSupported",
    "403 DiskId.ValueNotSupported",
    "403 DiskInArrears = The disk cannot be used, because of an error or because payment is overdue.",
    "403 DiskNotPortable = The disk cannot be detached.",
    "403 IncorrectDiskStatus = The disk is in a state that does not allow the operation. Wait until it is `In_use` or `Available`.",
    "403 IncorrectInstanceStatus.NotSupportESSD",
    "403 InstanceDiskLimitExceeded",
    "403 InstanceExpiredOrInArrears = Payment is overdue. Settle the bill first.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InvalidDevice.InUse = The device name is in use. Take another or leave it out.",
    "403 InvalidInstance.ZoneConflict",
    "403 InvalidInstanceType.NotSupportDiskCategory = The instance type does not take disks of this category.",
    "403 InvalidInstanceType.NotSupportMultiAttachDisk",
    "403 InvalidInstanceType.NotSupportPL0",
    "403 InvalidInstanceType.NvmeRequired",
    "403 InvalidInstanceType.NvmeUnsupported",
    "403 InvalidOperation.CanNotAttachMultiAttachDiskAsSystemDisk",
    "403 InvalidOperation.OtherInstanceUnsupported",
    "403 InvalidParameter.DeleteWithInstance",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 ResourcesNotInSameZone = The instance and the dedicated host are in different zones.",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 DiskAttachedNumberExceeded",
    "404 InvalidDisk.InUse",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `AttachDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachDiskRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: String,
    /// Name of the device in the operating system, such as `/dev/xvdb`. Deprecated.
    #[deprecated]
    pub device: Option<String>,
    /// Whether the disk is released together with the instance.
    pub delete_with_instance: Option<bool>,
    /// `Bootable`: boolean. Default: `false`.
    pub bootable: Option<bool>,
    /// Password for logging in, 8 to 30 characters of three kinds. Send it over HTTPS only.
    pub password: Option<String>,
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: Option<String>,
    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub force: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AttachDiskRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>, disk_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            disk_id: disk_id.into(),
            ..Self::default()
        }
    }

    /// Name of the device in the operating system, such as `/dev/xvdb`.
    #[deprecated]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Whether the disk is released together with the instance.
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Sets `Bootable`.
    pub fn bootable(mut self, value: bool) -> Self {
        self.bootable = Some(value);
        self
    }

    /// Password for logging in, 8 to 30 characters of three kinds.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Name of the SSH key pair for logging in.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

record! {
    AttachDiskRequest: ATTACH_DISK_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 disk_id: Str = Field::string("DiskId").required(),
    2 device: OptStr = Field::string("Device").deprecated(),
    3 delete_with_instance: OptBool = Field::boolean("DeleteWithInstance"),
    4 bootable: OptBool = Field::boolean("Bootable"),
    5 password: OptStr = Field::string("Password").secret(),
    6 key_pair_name: OptStr = Field::string("KeyPairName"),
    7 force: OptBool = Field::boolean("Force"),
}

/// Response of `AttachDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachDiskResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AttachDiskResponse: ATTACH_DISK_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AttachDiskRequest,
    AttachDiskResponse,
}
