// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceSpec.json; do not edit.
//! Changes the type or the public bandwidth of a pay-as-you-go instance.
//!
//! For a new type the instance must be stopped, for bandwidth running or stopped; nothing may be owed.
//! `DescribeResourcesModification` tells which types are possible.
//!
//! - Requires permission for the action `ecs:ModifyInstanceSpec` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy). Condition
//!   keys: `ecs:AssociatePublicIpAddress`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceSpec),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{Disk, ModifyMode, SystemDiskCategory};

operation! {
    name: "ModifyInstanceSpec",
    effect: Effect::Write,
    request: ModifyInstanceSpecRequest = MODIFY_INSTANCE_SPEC_REQUEST,
    response: ModifyInstanceSpecResponse = MODIFY_INSTANCE_SPEC_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyInstanceSpec").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()]).conditions(&["ecs:AssociatePublicIpAddress"])),
}

errors! {
    "400 Account.Arrearage = Payment is overdue. Settle the bill first.",
    "400 BandwidthUpgradeDenied.EipBoundInstance",
    "400 DependencyViolation.InstanceType",
    "400 Downgrade.NotSupported",
    "400 IdempotenceParamNotMatch = The client token was used before with other parameters. Take a new token for a new request.",
    "400 InstanceTypeNotSupported.TooManyDisksAttached",
    "400 Invalid.PrivatePoolOptions.MatchCriteria = `PrivatePoolOptions.MatchCriteria` is none of `Open`, `Target` and `None`, or does not fit the pool.",
    "400 InvalidAction = There is no such operation in this version of the service.",
    "400 InvalidAction.NotSupport",
    "400 InvalidClientToken.ValueNotSupported = The client token is longer than 64 characters or not ASCII.",
    "400 InvalidDiskCategory.NotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidInstanceStatus.NotStopped",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidInstanceType.ValueUnauthorized = The account may not use this instance type. Apply for it.",
    "400 InvalidInternetChargeType.ValueNotSupported = The way of paying for traffic is neither `PayByTraffic` nor `PayByBandwidth`.",
    "400 InvalidMarketImageStatus.NotSupported",
    "400 InvalidOperation.OnlineModificationUnsupported",
    "400 InvalidOperation.VpcHasEnabledAdvancedNetworkFeature",
    "400 InvalidParam.Async",
    "400 InvalidParam.SystemDiskCategory",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.AllowMigrateAcrossZone",
    "400 InvalidParameter.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidParameter.CloudboxNotSupported = A CloudBox does not support this.",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidParameter.DedicatedRegionNotSupported",
    "400 InvalidParameter.DiskCategory",
    "400 InvalidParameter.Mismatch = Two parameters do not go together; the message names them.",
    "400 InvalidPerformanceLevel.Malformed = The performance level is none of `PL0` to `PL3`, or not possible with the disk's size.",
    "400 InvalidTemporary.EndTime",
    "400 InvalidTemporary.StartTime",
    "400 MissingParameter.DiskCategory",
    "400 NoPermission.Price = The RAM user may not see prices or get refunds. Grant it access to billing.",
    "400 Price.PricePlanResultNotFound",
    "400 QuotaExceed.DiskCapacity = The quota of disk space of this category is used up in the zone.",
    "400 Throttling = Too many requests in a short time. Slow down and try again.",
    "403 CategoryViolation",
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "403 HibernationConfigured.InstanceOperationForbidden = The instance is set up for hibernation, which excludes this operation.",
    "403 ImageNotSupportInstanceType = The image does not run on this instance type. `DescribeImageSupportInstanceTypes` lists those it runs on.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InstanceSpecModification.NotEffective",
    "403 InstanceType.Offline = The instance type is no longer sold. Take its successor.",
    "403 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "403 InvalidInstance.EipNotSupport",
    "403 InvalidInstance.NatPortMapNotSupport",
    "403 InvalidInstance.NotFoundSystemDisk = The instance has no system disk.",
    "403 InvalidInstance.UnpaidOrder = There is an unpaid order for the instance. Pay or cancel it first.",
    "403 InvalidInstanceType.NotSupportDiskCategory = The instance type does not take disks of this category.",
    "403 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "403 InvalidOperation.EipNotSupport",
    "403 InvalidOperation.EniCountExceeded = The instance type has no room for another network interface.",
    "403 InvalidOperation.EniQueuePairNumberOverflow = The number of RDMA queues is more than the instance type allows.",
    "403 InvalidOperation.ExceedInstanceTypeQueueNumber = The number of queues is more than the instance type or network interface allows.",
    "403 InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded",
    "403 InvalidOperation.InstanceTypeNotSupportEniTrunking",
    "403 InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode",
    "403 InvalidOperation.InstanceWithEipNotSupport",
    "403 InvalidOperation.Ipv4CountExceeded = The network interface has as many addresses as its instance type allows.",
    "403 InvalidOperation.Ipv4NotSupport = The instance type or network does not support addresses of this IP version.",
    "403 InvalidOperation.Ipv6CountExceeded = The network interface has as many addresses as its instance type allows.",
    "403 InvalidOperation.Ipv6NotSupport = The instance type or network does not support addresses of this IP version.",
    "403 InvalidOperation.MaxEniQueueNumberExceeded = The number of queues is more than the instance type or network interface allows.",
    "403 InvalidOperation.MaxEniQueuePairNumberExceed = The number of RDMA queues is more than the instance type allows.",
    "403 InvalidOperation.MaxModifyOnlineNumberExceeded",
    "403 InvalidOperation.NotAllowed",
    "403 InvalidOperation.OSTypeNotSupported",
    "403 InvalidOperation.RebootingRequired",
    "403 InvalidOperation.StarterPackage",
    "403 InvalidParameter.InternetMaxBandwidthOut",
    "403 InvalidParameter.InvalidEniQueueNumber = The number of queues is more than the instance type or network interface allows.",
    "403 InvalidParameter.NotMatch = Two parameters do not go together; the message names them.",
    "403 InvalidResourceType.NotSupported = `ResourceType` is not one that the operation knows.",
    "403 InvalidStatus.ValueNotSupported = The status to look for is not one that exists.",
    "403 InvalidSystemDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "403 LastTokenProcessing = Another operation on the same resource, or the same request, is still running. Try again when it is done.",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 OperationDenied.NoStock = The instance type is sold out in this zone. Try another type or zone; `DescribeAvailableResource` tells what is in stock.",
    "403 OperationDenied.UnpaidOrder = There is an unpaid order for the instance. Pay or cancel it first.",
    "403 QuotaExceed.ElasticQuota = The quota of pay-as-you-go instances or vCPUs is used up. Have it raised.",
    "403 SecurityRisk.3DVerification = The payment needs a 3-D Secure verification. Complete it in the console.",
    "404 InvalidInstanceChargeType.NotFound = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 MissingTemporary.EndTime",
    "404 MissingTemporary.StartTime",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyInstanceSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Highest public bandwidth out of the instance. With a value above 0 it gets a public address. Unit:
    /// Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Highest public bandwidth into the instance. Unit: Mbit/s. 1 to 200.
    pub internet_max_bandwidth_in: Option<i64>,
    /// `Temporary.StartTime`: string.
    pub temporary_start_time: Option<String>,
    /// `Temporary.EndTime`: string.
    pub temporary_end_time: Option<String>,
    /// `Temporary.InternetMaxBandwidthOut`: integer, 1 to 100.
    pub temporary_internet_max_bandwidth_out: Option<i64>,
    /// `Async`: boolean. Default: `false`.
    pub r#async: Option<bool>,
    /// `AllowMigrateAcrossZone`: boolean. Default: `false`.
    pub allow_migrate_across_zone: Option<bool>,
    /// Category of the system disk, which decides its performance and price. On the wire:
    /// `SystemDisk.Category`.
    pub system_disk_category: Option<SystemDiskCategory>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Whether the change is made while the instance runs: `Online` or `Offline`.
    pub modify_mode: Option<ModifyMode>,
    /// Disks to change together with the instance. Reserved. At most 128 elements.
    pub disk: Vec<Disk>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstanceSpecRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Highest public bandwidth out of the instance.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Highest public bandwidth into the instance.
    pub fn internet_max_bandwidth_in(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_in = Some(value);
        self
    }

    /// Sets `Temporary.StartTime`.
    pub fn temporary_start_time(mut self, value: impl Into<String>) -> Self {
        self.temporary_start_time = Some(value.into());
        self
    }

    /// Sets `Temporary.EndTime`.
    pub fn temporary_end_time(mut self, value: impl Into<String>) -> Self {
        self.temporary_end_time = Some(value.into());
        self
    }

    /// Sets `Temporary.InternetMaxBandwidthOut`.
    pub fn temporary_internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.temporary_internet_max_bandwidth_out = Some(value);
        self
    }

    /// Sets `Async`.
    pub fn r#async(mut self, value: bool) -> Self {
        self.r#async = Some(value);
        self
    }

    /// Sets `AllowMigrateAcrossZone`.
    pub fn allow_migrate_across_zone(mut self, value: bool) -> Self {
        self.allow_migrate_across_zone = Some(value);
        self
    }

    /// Category of the system disk, which decides its performance and price.
    pub fn system_disk_category(mut self, value: impl Into<SystemDiskCategory>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether the change is made while the instance runs: `Online` or `Offline`.
    pub fn modify_mode(mut self, value: impl Into<ModifyMode>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }

    /// Disks to change together with the instance.
    pub fn disk(mut self, value: impl IntoIterator<Item = Disk>) -> Self {
        self.disk = cloudspec_wire::all(value);
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    ModifyInstanceSpecRequest: MODIFY_INSTANCE_SPEC_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 instance_type: OptStr = Field::string("InstanceType"),
    2 internet_max_bandwidth_out: OptInt = Field::int32("InternetMaxBandwidthOut"),
    3 internet_max_bandwidth_in: OptInt = Field::int32("InternetMaxBandwidthIn").limits(&Limits::new().range(Some(1.0), Some(200.0))),
    4 temporary_start_time: OptStr = Field::string("Temporary.StartTime"),
    5 temporary_end_time: OptStr = Field::string("Temporary.EndTime"),
    6 temporary_internet_max_bandwidth_out: OptInt = Field::int32("Temporary.InternetMaxBandwidthOut").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    7 r#async: OptBool = Field::boolean("Async"),
    8 allow_migrate_across_zone: OptBool = Field::boolean("AllowMigrateAcrossZone"),
    9 system_disk_category: Opt = Field::one_of("SystemDisk.Category", SystemDiskCategory::VALUES),
    10 client_token: OptStr = Field::string("ClientToken").filled(),
    11 modify_mode: Opt = Field::one_of("ModifyMode", ModifyMode::VALUES),
    12 disk: List = Field::record("Disk", &crate::shapes::DISK).list().limits(&Limits::new().items(None, Some(128))),
    13 dry_run: OptBool = Field::boolean("DryRun"),
}

/// Response of `ModifyInstanceSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceSpecResponse: MODIFY_INSTANCE_SPEC_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceSpecRequest,
    ModifyInstanceSpecResponse,
}
