// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDedicatedHostsChargeType.json; do not edit.
//! Switches dedicated hosts between pay-as-you-go and subscription.
//!
//! An order is made and, with `AutoPay`, paid.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostsChargeType).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::FeeOfInstance;

operation! {
    name: "ModifyDedicatedHostsChargeType",
    effect: Effect::Write,
    request: ModifyDedicatedHostsChargeTypeRequest = MODIFY_DEDICATED_HOSTS_CHARGE_TYPE_REQUEST,
    response: ModifyDedicatedHostsChargeTypeResponse = MODIFY_DEDICATED_HOSTS_CHARGE_TYPE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 ExpiredInstance",
    "400 InstancesIdQuotaExceed",
    "400 InvalidAccountStatus.PayAmountLimitExceeded",
    "400 InvalidClientToken.ValueNotSupported",
    "400 InvalidImageType.NotSupported",
    "400 InvalidInstance.UnpaidOrder",
    "400 InvalidInstanceChargeType.ValueNotSupported",
    "400 InvalidParameter",
    "400 InvalidParameter.InstanceIds",
    "400 InvalidPeriod.ExceededDedicatedHost",
    "400 InvalidPeriod.UnitMismatch",
    "400 InvalidSpotStrategy",
    "400 InvalidStatus.ValueNotSupported",
    "400 InvalidSystemDiskCategory.ValueNotSupported",
    "400 QuotaExceed.AfterpayInstance",
    "400 QuotaExceed.RufundVcpu",
    "400 ReleaseTimeHaveBeenSet",
    "400 Throttling",
    "403 Account.Arrearage",
    "403 ImageNotSupportInstanceType",
    "403 InstanceType.Offline",
    "403 InvalidAccountStatus.NotEnoughBalance",
    "403 InvalidAction",
    "403 InvalidInstanceType.PhasedOut",
    "403 InvalidInstanceType.ValueNotSupported",
    "403 InvalidOperation.NotSupport",
    "403 InvalidParameter.NotMatch",
    "403 InvalidPeriod.ExceededDedicatedHost",
    "403 QuotaExceed.PostPaidDisk",
    "403 RealNameAuthenticationError",
    "404 InvalidInstanceId.NotFound",
    "500 InternalError",
}

/// Request of `ModifyDedicatedHostsChargeType`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostsChargeTypeRequest {
    /// `DedicatedHostIds`: text.
    pub dedicated_host_ids: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `PeriodUnit`: text.
    pub period_unit: Option<String>,
    /// `DryRun`: yes or no. Default: `false`.
    pub dry_run: Option<bool>,
    /// `AutoPay`: yes or no. Default: `true`.
    pub auto_pay: Option<bool>,
    /// `DedicatedHostChargeType`: text. Default: `PrePaid`.
    pub dedicated_host_charge_type: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DetailFee`: yes or no. Default: `false`.
    pub detail_fee: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyDedicatedHostsChargeTypeRequest {
    /// Starts with the required members.
    pub fn new(dedicated_host_ids: impl Into<String>) -> Self {
        Self {
            dedicated_host_ids: dedicated_host_ids.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `DedicatedHostChargeType`.
    pub fn dedicated_host_charge_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_charge_type = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
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
    0 dedicated_host_ids: Str = Field::string("DedicatedHostIds").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 period: OptInt = Field::int32("Period"),
    3 period_unit: OptStr = Field::string("PeriodUnit"),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 auto_pay: OptBool = Field::boolean("AutoPay"),
    6 dedicated_host_charge_type: OptStr = Field::string("DedicatedHostChargeType"),
    7 client_token: OptStr = Field::string("ClientToken").filled(),
    8 detail_fee: OptBool = Field::boolean("DetailFee"),
}

/// Response of `ModifyDedicatedHostsChargeType`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostsChargeTypeResponse {
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `FeeOfInstances`: records.
    pub fee_of_instances: Vec<FeeOfInstance>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ModifyDedicatedHostsChargeTypeResponse: MODIFY_DEDICATED_HOSTS_CHARGE_TYPE_RESPONSE,
    0 order_id: OptStr = Field::string("OrderId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 fee_of_instances: List = Field::record("FeeOfInstances", &crate::shapes::FEE_OF_INSTANCE).wrapped("FeeOfInstance"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDedicatedHostsChargeTypeRequest,
    ModifyDedicatedHostsChargeTypeResponse,
}
