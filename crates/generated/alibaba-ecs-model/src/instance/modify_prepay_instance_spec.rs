// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyPrepayInstanceSpec.json; do not edit.
//! Upgrades or downgrades the type of a subscription instance for the rest of its term.
//!
//! An upgrade is charged, a downgrade refunded by the rules of the provider.
//! `DescribeResourcesModification` tells which types are possible.
//!
//! - Requires permission for the action `ecs:ModifyPrepayInstanceSpec` (access level update), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyPrepayInstanceSpec),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Precision, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{Disk, ModifyMode, SystemDiskCategory};

operation! {
    name: "ModifyPrepayInstanceSpec",
    effect: Effect::Write,
    request: ModifyPrepayInstanceSpecRequest = MODIFY_PREPAY_INSTANCE_SPEC_REQUEST,
    response: ModifyPrepayInstanceSpecResponse = MODIFY_PREPAY_INSTANCE_SPEC_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyPrepayInstanceSpec").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 Account.Arrearage = Payment is overdue. Settle the bill first.",
    "400 IdempotenceParamNotMatch = The client token was used before with other parameters. Take a new token for a new request.",
    "400 InstanceDowngrade.QuotaExceed",
    "400 InstanceTypeNotSupported.TooManyDisksAttached",
    "400 InvalidAction = There is no such operation in this version of the service.",
    "400 InvalidAction.WithActiveElasticUpgrade",
    "400 InvalidBillingMethod.ValueNotSupported",
    "400 InvalidInstance.PurchaseNotFound",
    "400 InvalidInstance.UnpaidOrder = There is an unpaid order for the instance. Pay or cancel it first.",
    "400 InvalidInstanceChargeType.ValueNotSupported = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is running or stopped.",
    "400 InvalidInstanceType.NotSupported = The instance type does not support this.",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidInstanceType.ValueUnauthorized = The account may not use this instance type. Apply for it.",
    "400 InvalidOperation.InstanceRenewWithDowngradeInPlan",
    "400 InvalidOperation.OnlineModificationUnsupported",
    "400 InvalidOperation.VpcHasEnabledAdvancedNetworkFeature",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.DiskCategory",
    "400 InvalidPerformanceLevel.Malformed = The performance level is none of `PL0` to `PL3`, or not possible with the disk's size.",
    "400 InvalidRebootTime.MalFormed",
    "400 InvalidRebootTime.ValueNotSupported",
    "400 InvalidStatus.NotStopped",
    "400 InvalidSystemDiskCategory.NotMatchInstanceType",
    "400 LastOrderProcessing = The order before is still being processed. Try again later.",
    "400 MissingParameter.DiskCategory",
    "400 NoPermission.Price = The RAM user may not see prices or get refunds. Grant it access to billing.",
    "400 NoPermission.Refund = The RAM user may not see prices or get refunds. Grant it access to billing.",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 OrderCreationFailed",
    "400 QuotaExceed.DiskCapacity = The quota of disk space of this category is used up in the zone.",
    "400 QuotaExceed.RufundVcpu",
    "400 Throttling = Too many requests in a short time. Slow down and try again.",
    "403 HibernationConfigured.InstanceOperationForbidden = The instance is set up for hibernation, which excludes this operation.",
    "403 ImageNotSupportInstanceType = The image does not run on this instance type. `DescribeImageSupportInstanceTypes` lists those it runs on.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceType.Offline = The instance type is no longer sold. Take its successor.",
    "403 InvalidInstance.EipNotSupport",
    "403 InvalidInstance.NotFoundSystemDisk = The instance has no system disk.",
    "403 InvalidInstance.PreInstanceExpired",
    "403 InvalidInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is running or stopped.",
    "403 InvalidInstanceType.NotSupportDiskCategory = The instance type does not take disks of this category.",
    "403 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "403 InvalidOperation.EniCountExceeded = The instance type has no room for another network interface.",
    "403 InvalidOperation.ExceedInstanceTypeQueueNumber = The number of queues is more than the instance type or network interface allows.",
    "403 InvalidOperation.Ipv4CountExceeded = The network interface has as many addresses as its instance type allows.",
    "403 InvalidOperation.Ipv4NotSupport = The instance type or network does not support addresses of this IP version.",
    "403 InvalidOperation.Ipv6CountExceeded = The network interface has as many addresses as its instance type allows.",
    "403 InvalidOperation.Ipv6NotSupport = The instance type or network does not support addresses of this IP version.",
    "403 InvalidOperation.MaxEniQueueNumberExceeded = The number of queues is more than the instance type or network interface allows.",
    "403 InvalidOperation.MaxModifyOnlineNumberExceeded",
    "403 InvalidOperation.OSTypeNotSupported",
    "403 InvalidOperation.RebootingRequired",
    "403 InvalidOperation.StarterPackage",
    "403 InvalidParameter.InstanceId",
    "403 InvalidParameter.InvalidEniQueueNumber = The number of queues is more than the instance type or network interface allows.",
    "403 InvalidResourceType.NotSupported = `ResourceType` is not one that the operation knows.",
    "403 InvalidUser.PassRoleForbidden = The RAM user may not pass this role on. Allow `ram:PassRole` for it.",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 OperationDenied.ImageNotValid = The image cannot be used. Check its state and its permissions.",
    "403 OperationDenied.LocalDiskUnsupported",
    "403 OperationDenied.NoStock = The instance type is sold out in this zone. Try another type or zone; `DescribeAvailableResource` tells what is in stock.",
    "403 OperationDenied.UnpaidOrder = There is an unpaid order for the instance. Pay or cancel it first.",
    "403 QuotaExceed.ElasticQuota = The quota of pay-as-you-go instances or vCPUs is used up. Have it raised.",
    "403 Throttling = Too many requests in a short time. Slow down and try again.",
    "404 BillingMethodNotFound",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 ImageOrderFailed",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyPrepayInstanceSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: String,
    /// `OperatorType`: one of the documented values.
    pub operator_type: Option<OperatorType>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Whether the order is paid at once from the account's balance. Otherwise it waits in the order
    /// centre. Default: `true`.
    pub auto_pay: Option<bool>,
    /// Whether instance types of other clusters or zones are possible too. Default: `false`.
    pub migrate_across_zone: Option<bool>,
    /// Category of the system disk, which decides its performance and price. On the wire:
    /// `SystemDisk.Category`.
    pub system_disk_category: Option<SystemDiskCategory>,
    /// `RebootTime`: time. Sent to the minute, `YYYY-MM-DDThh:mmZ`.
    pub reboot_time: Option<Timestamp>,
    /// End of the span of time. Sent to the minute, `YYYY-MM-DDThh:mmZ`.
    pub end_time: Option<Timestamp>,
    /// `RebootWhenFinished`: boolean.
    pub reboot_when_finished: Option<bool>,
    /// Whether the change is made while the instance runs: `Online` or `Offline`.
    pub modify_mode: Option<ModifyMode>,
    /// Disks to change together with the instance. Reserved. At most 128 elements.
    pub disk: Vec<Disk>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyPrepayInstanceSpecRequest {
    /// Creates a value with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        instance_type: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            instance_type: instance_type.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `OperatorType`.
    pub fn operator_type(mut self, value: impl Into<OperatorType>) -> Self {
        self.operator_type = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether the order is paid at once from the account's balance.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Whether instance types of other clusters or zones are possible too.
    pub fn migrate_across_zone(mut self, value: bool) -> Self {
        self.migrate_across_zone = Some(value);
        self
    }

    /// Category of the system disk, which decides its performance and price.
    pub fn system_disk_category(mut self, value: impl Into<SystemDiskCategory>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Sets `RebootTime`.
    pub fn reboot_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.reboot_time = Some(value.into());
        self
    }

    /// End of the span of time.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets `RebootWhenFinished`.
    pub fn reboot_when_finished(mut self, value: bool) -> Self {
        self.reboot_when_finished = Some(value);
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
}

record! {
    ModifyPrepayInstanceSpecRequest: MODIFY_PREPAY_INSTANCE_SPEC_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 instance_type: Str = Field::string("InstanceType").required(),
    3 operator_type: Opt = Field::one_of("OperatorType", OperatorType::VALUES),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 auto_pay: OptBool = Field::boolean("AutoPay"),
    6 migrate_across_zone: OptBool = Field::boolean("MigrateAcrossZone"),
    7 system_disk_category: Opt = Field::one_of("SystemDisk.Category", SystemDiskCategory::VALUES),
    8 reboot_time: Opt = Field::timestamp("RebootTime").precision(Precision::Minute),
    9 end_time: Opt = Field::timestamp("EndTime").precision(Precision::Minute),
    10 reboot_when_finished: OptBool = Field::boolean("RebootWhenFinished"),
    11 modify_mode: Opt = Field::one_of("ModifyMode", ModifyMode::VALUES),
    12 disk: List = Field::record("Disk", &crate::shapes::DISK).list().limits(&Limits::new().items(None, Some(128))),
}

/// Response of `ModifyPrepayInstanceSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecResponse {
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyPrepayInstanceSpecResponse: MODIFY_PREPAY_INSTANCE_SPEC_RESPONSE,
    0 order_id: OptStr = Field::string("OrderId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `OperatorType`. The provider may add others.
    pub enum OperatorType {
        Upgrade = "upgrade",
        Downgrade = "downgrade",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyPrepayInstanceSpecRequest,
    ModifyPrepayInstanceSpecResponse,
}
