// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDedicatedHostsChargeType.json; do not edit.
//! Switches dedicated hosts between pay-as-you-go and subscription.
//!
//! An order is made and, with `AutoPay`, paid.
//!
//! - Requires permission for the action `ecs:ModifyDedicatedHostsChargeType` (access level update), on
//!   all resources.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostsChargeType), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Style, errors, open_enum,
    operation, record,
};

pub use crate::shapes::{DedicatedHostRenewalPeriodUnit, FeeOfInstance};

operation! {
    name: "ModifyDedicatedHostsChargeType",
    effect: Effect::Write,
    request: ModifyDedicatedHostsChargeTypeRequest = MODIFY_DEDICATED_HOSTS_CHARGE_TYPE_REQUEST,
    response: ModifyDedicatedHostsChargeTypeResponse = MODIFY_DEDICATED_HOSTS_CHARGE_TYPE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyDedicatedHostsChargeType")),
}

errors! {
    "400 ExpiredInstance",
    "400 InstancesIdQuotaExceed",
    "400 InvalidAccountStatus.PayAmountLimitExceeded = The account has no way of paying that works. Set one up first.",
    "400 InvalidClientToken.ValueNotSupported = The client token is longer than 64 characters or not ASCII.",
    "400 InvalidImageType.NotSupported",
    "400 InvalidInstance.UnpaidOrder = There is an unpaid order for the instance. Pay or cancel it first.",
    "400 InvalidInstanceChargeType.ValueNotSupported = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.InstanceIds",
    "400 InvalidPeriod.ExceededDedicatedHost = The instance would outlive the dedicated host it is on. Renew the host or take a shorter period.",
    "400 InvalidPeriod.UnitMismatch",
    "400 InvalidSpotStrategy = `SpotStrategy` is none of `NoSpot`, `SpotWithPriceLimit` and `SpotAsPriceGo`, or not possible here.",
    "400 InvalidStatus.ValueNotSupported = The status to look for is not one that exists.",
    "400 InvalidSystemDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 QuotaExceed.AfterpayInstance = The quota of pay-as-you-go instances is used up. Have it raised.",
    "400 QuotaExceed.RufundVcpu",
    "400 ReleaseTimeHaveBeenSet",
    "400 Throttling = Too many requests in a short time. Slow down and try again.",
    "403 Account.Arrearage = Payment is overdue. Settle the bill first.",
    "403 ImageNotSupportInstanceType = The image does not run on this instance type. `DescribeImageSupportInstanceTypes` lists those it runs on.",
    "403 InstanceType.Offline = The instance type is no longer sold. Take its successor.",
    "403 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "403 InvalidAction = There is no such operation in this version of the service.",
    "403 InvalidInstanceType.PhasedOut",
    "403 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "403 InvalidOperation.NotSupport",
    "403 InvalidParameter.NotMatch = Two parameters do not go together; the message names them.",
    "403 InvalidPeriod.ExceededDedicatedHost = The instance would outlive the dedicated host it is on. Renew the host or take a shorter period.",
    "403 QuotaExceed.PostPaidDisk = The quota of pay-as-you-go disks is used up. Have it raised.",
    "403 RealNameAuthenticationError = The account has not been verified. Verify it first.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyDedicatedHostsChargeType`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostsChargeTypeRequest {
    /// Ids of the dedicated hosts (`dh-...`). `DescribeDedicatedHosts` lists them. At most 20 elements.
    pub dedicated_host_ids: Vec<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<DedicatedHostRenewalPeriodUnit>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work. Default: `false`.
    pub dry_run: Option<bool>,
    /// Whether the order is paid at once from the account's balance. Otherwise it waits in the order
    /// centre. Default: `true`.
    pub auto_pay: Option<bool>,
    /// `DedicatedHostChargeType`: one of the documented values. Default: `PrePaid`.
    pub dedicated_host_charge_type: Option<DedicatedHostChargeType>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `DetailFee`: boolean. Default: `false`.
    pub detail_fee: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyDedicatedHostsChargeTypeRequest {
    /// Creates a value with the required members.
    pub fn new(dedicated_host_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut built = Self {
            dedicated_host_ids: cloudspec_wire::all(dedicated_host_ids),
            ..Self::default()
        };
        built.extra.set_empty(0, built.dedicated_host_ids.is_empty());
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
    pub fn period_unit(
        mut self,
        value: impl Into<DedicatedHostRenewalPeriodUnit>,
    ) -> Self {
        self.period_unit = Some(value.into());
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

    /// Sets `DedicatedHostChargeType`.
    pub fn dedicated_host_charge_type(
        mut self,
        value: impl Into<DedicatedHostChargeType>,
    ) -> Self {
        self.dedicated_host_charge_type = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DetailFee`.
    pub fn detail_fee(mut self, value: bool) -> Self {
        self.detail_fee = Some(value);
        self
    }
}

record! {
    ModifyDedicatedHostsChargeTypeRequest: MODIFY_DEDICATED_HOSTS_CHARGE_TYPE_REQUEST,
    0 dedicated_host_ids: List = Field::string("DedicatedHostIds").list().style(Style::Json).required().limits(&Limits::new().items(None, Some(20))),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 period: OptInt = Field::int32("Period"),
    3 period_unit: Opt = Field::one_of("PeriodUnit", DedicatedHostRenewalPeriodUnit::VALUES),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 auto_pay: OptBool = Field::boolean("AutoPay"),
    6 dedicated_host_charge_type: Opt = Field::one_of("DedicatedHostChargeType", DedicatedHostChargeType::VALUES),
    7 client_token: OptStr = Field::string("ClientToken").filled(),
    8 detail_fee: OptBool = Field::boolean("DetailFee"),
}

/// Response of `ModifyDedicatedHostsChargeType`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostsChargeTypeResponse {
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
    ModifyDedicatedHostsChargeTypeResponse: MODIFY_DEDICATED_HOSTS_CHARGE_TYPE_RESPONSE,
    0 order_id: OptStr = Field::string("OrderId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 fee_of_instances: List = Field::record("FeeOfInstances", &crate::shapes::FEE_OF_INSTANCE).wrapped("FeeOfInstance"),
}

open_enum! {
    /// Documented values of `DedicatedHostChargeType`. The provider may add others.
    pub enum DedicatedHostChargeType {
        PrePaid = "PrePaid",
        PostPaid = "PostPaid",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDedicatedHostsChargeTypeRequest,
    ModifyDedicatedHostsChargeTypeResponse,
}
