// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceChargeType.json; do not edit.
//! Switches instances between pay-as-you-go and subscription, with their disks if wanted.
//!
//! They must be running or stopped and nothing may be owed; an order is made and, with `AutoPay`, paid.
//!
//! - Requires permission for the action `ecs:ModifyInstanceChargeType` (access level update), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceChargeType),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Style, errors, operation, record,
};

pub use crate::shapes::{FeeOfInstance, InstanceChargeType, InstancePeriodUnit};

operation! {
    name: "ModifyInstanceChargeType",
    effect: Effect::Write,
    request: ModifyInstanceChargeTypeRequest = MODIFY_INSTANCE_CHARGE_TYPE_REQUEST,
    response: ModifyInstanceChargeTypeResponse = MODIFY_INSTANCE_CHARGE_TYPE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyInstanceChargeType").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 AccountForbidden.ProductCreationLimited",
    "400 DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER",
    "400 ExpiredInstance",
    "400 InstanceHasProcessingConvertOrder",
    "400 InstancesIdQuotaExceed",
    "400 Invalid.PrivatePoolOptions.MatchCriteria = `PrivatePoolOptions.MatchCriteria` is none of `Open`, `Target` and `None`, or does not fit the pool.",
    "400 InvalidAccountStatus.PayAmountLimitExceeded = The account has no way of paying that works. Set one up first.",
    "400 InvalidClientToken.ValueNotSupported = The client token is longer than 64 characters or not ASCII.",
    "400 InvalidImageType.NotSupported",
    "400 InvalidInstance.NotFoundSystemDisk = The instance has no system disk.",
    "400 InvalidInstance.UnpaidOrder = There is an unpaid order for the instance. Pay or cancel it first.",
    "400 InvalidInstanceChargeType.ValueNotSupported = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "400 InvalidInternetChargeType.ValueNotSupported = The way of paying for traffic is neither `PayByTraffic` nor `PayByBandwidth`.",
    "400 InvalidMarketImageChargeType.NotSupport",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidParameter.InstanceIds",
    "400 InvalidPeriod = The length of the purchase is not possible. See which periods the operation takes.",
    "400 InvalidPeriod.ExceededDedicatedHost = The instance would outlive the dedicated host it is on. Renew the host or take a shorter period.",
    "400 InvalidPeriod.UnitMismatch",
    "400 InvalidSpotStrategy = `SpotStrategy` is none of `NoSpot`, `SpotWithPriceLimit` and `SpotAsPriceGo`, or not possible here.",
    "400 InvalidStatus.ValueNotSupported = The status to look for is not one that exists.",
    "400 InvalidSystemDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 NoPermission.Price = The RAM user may not see prices or get refunds. Grant it access to billing.",
    "400 NoPermission.Refund = The RAM user may not see prices or get refunds. Grant it access to billing.",
    "400 QuotaExceed.AfterpayInstance = The quota of pay-as-you-go instances is used up. Have it raised.",
    "400 QuotaExceed.RufundVcpu",
    "400 ReleaseTimeHaveBeenSet",
    "400 Throttling = Too many requests in a short time. Slow down and try again.",
    "403 Account.Arrearage = Payment is overdue. Settle the bill first.",
    "403 ImageNotSupportInstanceType = The image does not run on this instance type. `DescribeImageSupportInstanceTypes` lists those it runs on.",
    "403 InstanceType.Offline = The instance type is no longer sold. Take its successor.",
    "403 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "403 InvalidAction = There is no such operation in this version of the service.",
    "403 InvalidInstance.TempBandwidthUpgrade",
    "403 InvalidInstanceType.PhasedOut",
    "403 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "403 InvalidOperation.NotSupport",
    "403 InvalidParameter.NotMatch = Two parameters do not go together; the message names them.",
    "403 InvalidPeriod.ExceededDedicatedHost = The instance would outlive the dedicated host it is on. Renew the host or take a shorter period.",
    "403 PeriodNotSupported.InstanceOnManagedPrivateSpace",
    "403 QuotaExceed.ElasticQuota = The quota of pay-as-you-go instances or vCPUs is used up. Have it raised.",
    "403 QuotaExceed.PostPaidDisk = The quota of pay-as-you-go disks is used up. Have it raised.",
    "403 RealNameAuthenticationError = The account has not been verified. Verify it first.",
    "403 UnsupportedIspChargeType",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 InvalidInstanceType.ValueUnauthorized = The account may not use this instance type. Apply for it.",
}

/// Request of `ModifyInstanceChargeType`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeRequest {
    /// Ids of the instances that the operation is for or reports on (`i-...`). At most 20 elements.
    pub instance_ids: Vec<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<InstancePeriodUnit>,
    /// `IncludeDataDisks`: boolean. Default: `false`.
    pub include_data_disks: Option<bool>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work. Default: `false`.
    pub dry_run: Option<bool>,
    /// Whether the order is paid at once from the account's balance. Otherwise it waits in the order
    /// centre. Default: `true`.
    pub auto_pay: Option<bool>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used. Default:
    /// `PrePaid`.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `IsDetailFee`: boolean. Default: `false`.
    pub is_detail_fee: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstanceChargeTypeRequest {
    /// Creates a value with the required members.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut built = Self {
            instance_ids: cloudspec_wire::all(instance_ids),
            ..Self::default()
        };
        built.extra.set_empty(0, built.instance_ids.is_empty());
        built
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Unit in which `Period` counts the length of the purchase.
    pub fn period_unit(mut self, value: impl Into<InstancePeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Sets `IncludeDataDisks`.
    pub fn include_data_disks(mut self, value: bool) -> Self {
        self.include_data_disks = Some(value);
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Whether the order is paid at once from the account's balance.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(mut self, value: impl Into<InstanceChargeType>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `IsDetailFee`.
    pub fn is_detail_fee(mut self, value: bool) -> Self {
        self.is_detail_fee = Some(value);
        self
    }
}

record! {
    ModifyInstanceChargeTypeRequest: MODIFY_INSTANCE_CHARGE_TYPE_REQUEST,
    0 instance_ids: List = Field::string("InstanceIds").list().style(Style::Json).required().limits(&Limits::new().items(None, Some(20))),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 period: OptInt = Field::int32("Period"),
    3 period_unit: Opt = Field::one_of("PeriodUnit", InstancePeriodUnit::VALUES),
    4 include_data_disks: OptBool = Field::boolean("IncludeDataDisks"),
    5 dry_run: OptBool = Field::boolean("DryRun"),
    6 auto_pay: OptBool = Field::boolean("AutoPay"),
    7 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    8 client_token: OptStr = Field::string("ClientToken").filled(),
    9 is_detail_fee: OptBool = Field::boolean("IsDetailFee"),
}

/// Response of `ModifyInstanceChargeType`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeResponse {
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// What the change costs, one entry for each instance.
    pub fee_of_instances: Vec<FeeOfInstance>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceChargeTypeResponse: MODIFY_INSTANCE_CHARGE_TYPE_RESPONSE,
    0 order_id: OptStr = Field::string("OrderId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 fee_of_instances: List = Field::record("FeeOfInstances", &crate::shapes::FEE_OF_INSTANCE).wrapped("FeeOfInstance"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceChargeTypeRequest,
    ModifyInstanceChargeTypeResponse,
}
