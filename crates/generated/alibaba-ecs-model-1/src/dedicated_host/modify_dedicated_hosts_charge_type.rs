// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDedicatedHostsChargeType.json; do not edit.
//! Switches dedicated hosts between pay-as-you-go and subscription.
//!
//! An order is made and, with `AutoPay`, paid.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostsChargeType).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::FeeOfInstance;

operation!(Operation::new::<ModifyDedicatedHostsChargeTypeRequest, ModifyDedicatedHostsChargeTypeResponse>(
    "ModifyDedicatedHostsChargeType", Effect::Write, &MODIFY_DEDICATED_HOSTS_CHARGE_TYPE_REQUEST,
    &MODIFY_DEDICATED_HOSTS_CHARGE_TYPE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 ExpiredInstance InstancesIdQuotaExceed InvalidAccountStatus.PayAmountLimitExceeded InvalidClientToken.ValueNotSupported
    400 InvalidImageType.NotSupported InvalidInstance.UnpaidOrder InvalidInstanceChargeType.ValueNotSupported InvalidParameter
    400 InvalidParameter.InstanceIds InvalidPeriod.ExceededDedicatedHost InvalidPeriod.UnitMismatch InvalidSpotStrategy
    400 InvalidStatus.ValueNotSupported InvalidSystemDiskCategory.ValueNotSupported QuotaExceed.AfterpayInstance
    400 QuotaExceed.RufundVcpu ReleaseTimeHaveBeenSet Throttling
    403 Account.Arrearage ImageNotSupportInstanceType InstanceType.Offline InvalidAccountStatus.NotEnoughBalance InvalidAction
    403 InvalidInstanceType.PhasedOut InvalidInstanceType.ValueNotSupported InvalidOperation.NotSupport InvalidParameter.NotMatch
    403 InvalidPeriod.ExceededDedicatedHost QuotaExceed.PostPaidDisk RealNameAuthenticationError
    404 InvalidInstanceId.NotFound
    500 InternalError
");

/// Request of `ModifyDedicatedHostsChargeType`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDedicatedHostsChargeTypeRequest {
    /** `DedicatedHostIds`: text. */ pub dedicated_host_ids: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `DryRun`: yes or no. Default: `false`. */ pub dry_run: Option<bool>,
    /** `AutoPay`: yes or no. Default: `true`. */ pub auto_pay: Option<bool>,
    /** `DedicatedHostChargeType`: text. Default: `PrePaid`. */ pub dedicated_host_charge_type: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DetailFee`: yes or no. Default: `false`. */ pub detail_fee: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyDedicatedHostsChargeTypeRequest {
    /// With what is required.
    pub fn new(dedicated_host_ids: impl Into<String>) -> Self {
        Self { dedicated_host_ids: dedicated_host_ids.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
    /// Sets `DedicatedHostChargeType`.
    pub fn dedicated_host_charge_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_charge_type = Some(value.into()); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DetailFee`.
    pub fn detail_fee(mut self, value: bool) -> Self { self.detail_fee = Some(value); self }
}
/// Table of [`ModifyDedicatedHostsChargeTypeRequest`].
pub static MODIFY_DEDICATED_HOSTS_CHARGE_TYPE_REQUEST: Schema =
    Schema { name: "ModifyDedicatedHostsChargeTypeRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("DedicatedHostIds").required(),
    Field::string("RegionId").required().filled(),
    Field::int32("Period"),
    Field::string("PeriodUnit"),
    Field::boolean("DryRun"),
    Field::boolean("AutoPay"),
    Field::string("DedicatedHostChargeType"),
    Field::string("ClientToken").filled(),
    Field::boolean("DetailFee"),
]; &ROWS } };
record!(ModifyDedicatedHostsChargeTypeRequest, MODIFY_DEDICATED_HOSTS_CHARGE_TYPE_REQUEST,
    [0 Str dedicated_host_ids, 1 OptStr region_id, 3 OptStr period_unit, 6 OptStr dedicated_host_charge_type,
    7 OptStr client_token] [2 OptInt period, 4 OptBool dry_run, 5 OptBool auto_pay, 8 OptBool detail_fee]);

/// Answer of `ModifyDedicatedHostsChargeType`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDedicatedHostsChargeTypeResponse {
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `FeeOfInstances`: records. */ pub fee_of_instances: Vec<FeeOfInstance>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyDedicatedHostsChargeTypeResponse`].
pub static MODIFY_DEDICATED_HOSTS_CHARGE_TYPE_RESPONSE: Schema =
    Schema { name: "ModifyDedicatedHostsChargeTypeResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("OrderId"),
    Field::string("RequestId"),
    Field::record("FeeOfInstances", &crate::shapes::FEE_OF_INSTANCE).wrapped("FeeOfInstance"),
]; &ROWS } };
record!(ModifyDedicatedHostsChargeTypeResponse, MODIFY_DEDICATED_HOSTS_CHARGE_TYPE_RESPONSE,
    [0 OptStr order_id, 1 OptStr request_id, 2 List fee_of_instances] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyDedicatedHostsChargeTypeRequest, ModifyDedicatedHostsChargeTypeResponse,
);
