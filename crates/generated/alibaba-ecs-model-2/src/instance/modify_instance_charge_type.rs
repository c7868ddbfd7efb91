// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceChargeType.json; do not edit.
//! Switches instances between pay-as-you-go and subscription, with their disks if wanted.
//!
//! They must be running or stopped and nothing may be owed; an order is made and, with `AutoPay`, paid.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceChargeType).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::FeeOfInstance;

operation!(Operation::new::<ModifyInstanceChargeTypeRequest, ModifyInstanceChargeTypeResponse>(
    "ModifyInstanceChargeType", Effect::Write, &MODIFY_INSTANCE_CHARGE_TYPE_REQUEST, &MODIFY_INSTANCE_CHARGE_TYPE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 AccountForbidden.ProductCreationLimited DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER ExpiredInstance
    400 InstanceHasProcessingConvertOrder InstancesIdQuotaExceed Invalid.PrivatePoolOptions.MatchCriteria
    400 InvalidAccountStatus.PayAmountLimitExceeded InvalidClientToken.ValueNotSupported InvalidImageType.NotSupported
    400 InvalidInstance.NotFoundSystemDisk InvalidInstance.UnpaidOrder InvalidInstanceChargeType.ValueNotSupported
    400 InvalidInternetChargeType.ValueNotSupported InvalidMarketImageChargeType.NotSupport InvalidParameter
    400 InvalidParameter.Bandwidth InvalidParameter.InstanceIds InvalidPeriod InvalidPeriod.ExceededDedicatedHost
    400 InvalidPeriod.UnitMismatch InvalidSpotStrategy InvalidStatus.ValueNotSupported \
        InvalidSystemDiskCategory.ValueNotSupported
    400 NoPermission.Price NoPermission.Refund QuotaExceed.AfterpayInstance QuotaExceed.RufundVcpu ReleaseTimeHaveBeenSet
    400 Throttling
    403 Account.Arrearage ImageNotSupportInstanceType InstanceType.Offline InvalidAccountStatus.NotEnoughBalance InvalidAction
    403 InvalidInstance.TempBandwidthUpgrade InvalidInstanceType.PhasedOut InvalidInstanceType.ValueNotSupported
    403 InvalidOperation.NotSupport InvalidParameter.NotMatch InvalidPeriod.ExceededDedicatedHost
    403 PeriodNotSupported.InstanceOnManagedPrivateSpace QuotaExceed.ElasticQuota QuotaExceed.PostPaidDisk
    403 RealNameAuthenticationError UnsupportedIspChargeType
    404 InvalidInstanceId.NotFound
    500 InternalError InvalidInstanceType.ValueUnauthorized
");

/// Request of `ModifyInstanceChargeType`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceChargeTypeRequest {
    /** `InstanceIds`: text. */ pub instance_ids: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `IncludeDataDisks`: yes or no. Default: `false`. */ pub include_data_disks: Option<bool>,
    /** `DryRun`: yes or no. Default: `false`. */ pub dry_run: Option<bool>,
    /** `AutoPay`: yes or no. Default: `true`. */ pub auto_pay: Option<bool>,
    /** `InstanceChargeType`: text. Default: `PrePaid`. */ pub instance_charge_type: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `IsDetailFee`: yes or no. Default: `false`. */ pub is_detail_fee: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstanceChargeTypeRequest {
    /// With what is required.
    pub fn new(instance_ids: impl Into<String>) -> Self { Self { instance_ids: instance_ids.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    /// Sets `IncludeDataDisks`.
    pub fn include_data_disks(mut self, value: bool) -> Self { self.include_data_disks = Some(value); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `IsDetailFee`.
    pub fn is_detail_fee(mut self, value: bool) -> Self { self.is_detail_fee = Some(value); self }
}
/// Table of [`ModifyInstanceChargeTypeRequest`].
pub static MODIFY_INSTANCE_CHARGE_TYPE_REQUEST: Schema =
    Schema { name: "ModifyInstanceChargeTypeRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("InstanceIds").required(),
    Field::string("RegionId").required().filled(),
    Field::int32("Period"),
    Field::string("PeriodUnit"),
    Field::boolean("IncludeDataDisks"),
    Field::boolean("DryRun"),
    Field::boolean("AutoPay"),
    Field::string("InstanceChargeType"),
    Field::string("ClientToken").filled(),
    Field::boolean("IsDetailFee"),
]; &ROWS } };
record!(ModifyInstanceChargeTypeRequest, MODIFY_INSTANCE_CHARGE_TYPE_REQUEST,
    [0 Str instance_ids, 1 OptStr region_id, 3 OptStr period_unit, 7 OptStr instance_charge_type,
    8 OptStr client_token] [2 OptInt period, 4 OptBool include_data_disks, 5 OptBool dry_run, 6 OptBool auto_pay,
    9 OptBool is_detail_fee]);

/// Answer of `ModifyInstanceChargeType`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceChargeTypeResponse {
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `FeeOfInstances`: records. */ pub fee_of_instances: Vec<FeeOfInstance>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyInstanceChargeTypeResponse`].
pub static MODIFY_INSTANCE_CHARGE_TYPE_RESPONSE: Schema =
    Schema { name: "ModifyInstanceChargeTypeResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("OrderId"),
    Field::string("RequestId"),
    Field::record("FeeOfInstances", &crate::shapes::FEE_OF_INSTANCE).wrapped("FeeOfInstance"),
]; &ROWS } };
record!(ModifyInstanceChargeTypeResponse, MODIFY_INSTANCE_CHARGE_TYPE_RESPONSE,
    [0 OptStr order_id, 1 OptStr request_id, 2 List fee_of_instances] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstanceChargeTypeRequest, ModifyInstanceChargeTypeResponse);
