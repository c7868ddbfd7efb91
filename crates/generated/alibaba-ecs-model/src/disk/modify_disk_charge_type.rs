// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDiskChargeType.json; do not edit.
//! Switches data disks on a subscription instance between pay-as-you-go and subscription.
//!
//! Payment is taken at once; with `AutoPay` off an unpaid order is left.
//!
//! - Requires permission for the action `ecs:ModifyDiskChargeType` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiskChargeType),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Style, errors, operation, record,
};

pub use crate::shapes::DiskChargeType;

operation! {
    name: "ModifyDiskChargeType",
    effect: Effect::Write,
    request: ModifyDiskChargeTypeRequest = MODIFY_DISK_CHARGE_TYPE_REQUEST,
    response: ModifyDiskChargeTypeResponse = MODIFY_DISK_CHARGE_TYPE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyDiskChargeType").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 Account.Arrearage = Payment is overdue. Settle the bill first.",
    "400 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "400 DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER",
    "400 Idempotence.SignatureMismatch",
    "400 InstanceDowngrade.QuotaExceed",
    "400 InvalidAction.WithActiveElasticUpgrade",
    "400 InvalidClientToken.ValueNotSupported = The client token is longer than 64 characters or not ASCII.",
    "400 InvalidDisk.DetachedSystemDisk",
    "400 InvalidInstance.PurchaseNotFound",
    "400 InvalidInstance.UnPaidOrder = There is an unpaid order for the instance. Pay or cancel it first.",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidInstanceId.Released",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidInstanceType.ValueUnauthorized = The account may not use this instance type. Apply for it.",
    "400 LastOrderProcessing = The order before is still being processed. Try again later.",
    "400 MissingParameter.InstanceIdNotSupported",
    "400 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 NoPermission.Price = The RAM user may not see prices or get refunds. Grant it access to billing.",
    "400 NoPermission.Refund = The RAM user may not see prices or get refunds. Grant it access to billing.",
    "400 OrderCreationFailed",
    "400 Throttling = Too many requests in a short time. Slow down and try again.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "403 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "403 InvalidInstanceChargeType.NotFound = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "403 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "403 InvalidOperation.MultiAttachDisk = The disk is set up for several instances, which excludes this operation.",
    "403 Throttling = Too many requests in a short time. Slow down and try again.",
    "404 InvalidAction.NotSupported",
    "404 InvalidDataDiskSize.ValueNotSupported = The size of the disk is outside of what its category allows.",
    "404 InvalidDiskIds.NotFound",
    "404 InvalidDiskIds.NotPortable = The disk cannot be detached.",
    "404 InvalidInstanceId.NOT_FOUND",
    "404 InvalidInstanceStatus.NotSupported",
    "404 InvalidRamRole.NotFound = There is no such RAM role.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "404 PaymentMethodNotFound = The account has no way of paying that works. Set one up first.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyDiskChargeType`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDiskChargeTypeRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the disks (`d-...`). `DescribeDisks` lists them. At most 16 elements.
    pub disk_ids: Vec<String>,
    /// Whether the order is paid at once from the account's balance. Otherwise it waits in the order
    /// centre. Default: `true`.
    pub auto_pay: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// How the disk is paid for: `PrePaid` or `PostPaid`.
    pub disk_charge_type: Option<DiskChargeType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyDiskChargeTypeRequest {
    /// Creates a value with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        disk_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut built = Self {
            instance_id: instance_id.into(),
            disk_ids: cloudspec_wire::all(disk_ids),
            ..Self::default()
        };
        built.extra.set_empty(2, built.disk_ids.is_empty());
        built
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether the order is paid at once from the account's balance.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// How the disk is paid for: `PrePaid` or `PostPaid`.
    pub fn disk_charge_type(mut self, value: impl Into<DiskChargeType>) -> Self {
        self.disk_charge_type = Some(value.into());
        self
    }
}

record! {
    ModifyDiskChargeTypeRequest: MODIFY_DISK_CHARGE_TYPE_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 disk_ids: List = Field::string("DiskIds").list().style(Style::Json).required().limits(&Limits::new().items(None, Some(16))),
    3 auto_pay: OptBool = Field::boolean("AutoPay"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 disk_charge_type: Opt = Field::one_of("DiskChargeType", DiskChargeType::VALUES),
}

/// Response of `ModifyDiskChargeType`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDiskChargeTypeResponse {
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyDiskChargeTypeResponse: MODIFY_DISK_CHARGE_TYPE_RESPONSE,
    0 order_id: OptStr = Field::string("OrderId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDiskChargeTypeRequest,
    ModifyDiskChargeTypeResponse,
}
