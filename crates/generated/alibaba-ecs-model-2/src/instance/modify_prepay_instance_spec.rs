// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyPrepayInstanceSpec.json; do not edit.
//! Upgrades or downgrades the type of a subscription instance for the rest of its term.
//!
//! An upgrade is charged, a downgrade refunded by the rules of the provider. DescribeResourcesModification tells which
//! types are possible.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyPrepayInstanceSpec).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{Disk, ModifyMode};

operation!(Operation::new::<ModifyPrepayInstanceSpecRequest, ModifyPrepayInstanceSpecResponse>(
    "ModifyPrepayInstanceSpec", Effect::Write, &MODIFY_PREPAY_INSTANCE_SPEC_REQUEST, &MODIFY_PREPAY_INSTANCE_SPEC_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Account.Arrearage IdempotenceParamNotMatch InstanceDowngrade.QuotaExceed InstanceTypeNotSupported.TooManyDisksAttached
    400 InvalidAction InvalidAction.WithActiveElasticUpgrade InvalidBillingMethod.ValueNotSupported
    400 InvalidInstance.PurchaseNotFound InvalidInstance.UnpaidOrder InvalidInstanceChargeType.ValueNotSupported
    400 InvalidInstanceId.NotFound InvalidInstanceStatus InvalidInstanceType.NotSupported InvalidInstanceType.ValueNotSupported
    400 InvalidInstanceType.ValueUnauthorized InvalidOperation.InstanceRenewWithDowngradeInPlan
    400 InvalidOperation.OnlineModificationUnsupported InvalidOperation.VpcHasEnabledAdvancedNetworkFeature InvalidParameter
    400 InvalidParameter.DiskCategory InvalidPerformanceLevel.Malformed InvalidRebootTime.MalFormed
    400 InvalidRebootTime.ValueNotSupported InvalidStatus.NotStopped InvalidSystemDiskCategory.NotMatchInstanceType
    400 LastOrderProcessing MissingParameter.DiskCategory NoPermission.Price NoPermission.Refund OperationDenied
    400 OrderCreationFailed QuotaExceed.DiskCapacity QuotaExceed.RufundVcpu Throttling
    403 HibernationConfigured.InstanceOperationForbidden ImageNotSupportInstanceType IncorrectInstanceStatus InstanceType.Offline
    403 InvalidInstance.EipNotSupport InvalidInstance.NotFoundSystemDisk InvalidInstance.PreInstanceExpired InvalidInstanceStatus
    403 InvalidInstanceType.NotSupportDiskCategory InvalidInstanceType.ValueNotSupported InvalidOperation.EniCountExceeded
    403 InvalidOperation.ExceedInstanceTypeQueueNumber InvalidOperation.Ipv4CountExceeded InvalidOperation.Ipv4NotSupport
    403 InvalidOperation.Ipv6CountExceeded InvalidOperation.Ipv6NotSupport InvalidOperation.MaxEniQueueNumberExceeded
    403 InvalidOperation.MaxModifyOnlineNumberExceeded InvalidOperation.OSTypeNotSupported InvalidOperation.RebootingRequired
    403 InvalidOperation.StarterPackage InvalidParameter.InstanceId InvalidParameter.InvalidEniQueueNumber
    403 InvalidResourceType.NotSupported InvalidUser.PassRoleForbidden OperationDenied OperationDenied.ImageNotValid
    403 OperationDenied.LocalDiskUnsupported OperationDenied.NoStock OperationDenied.UnpaidOrder QuotaExceed.ElasticQuota
    403 Throttling
    404 BillingMethodNotFound InvalidInstanceId.NotFound InvalidRegionId.NotFound
    500 ImageOrderFailed InternalError
");

/// Request of `ModifyPrepayInstanceSpec`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyPrepayInstanceSpecRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: String,
    /** `OperatorType`: text. */ pub operator_type: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `AutoPay`: yes or no. Default: `true`. */ pub auto_pay: Option<bool>,
    /** `MigrateAcrossZone`: yes or no. Default: `false`. */ pub migrate_across_zone: Option<bool>,
    /** `SystemDisk.Category`: text. */ pub system_disk_category: Option<String>,
    /** `RebootTime`: text. */ pub reboot_time: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `RebootWhenFinished`: yes or no. */ pub reboot_when_finished: Option<bool>,
    /** `ModifyMode`: one of the known values. */ pub modify_mode: Option<ModifyMode>,
    /** `Disk`: records, at most 128 elements. */ pub disk: Vec<Disk>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyPrepayInstanceSpecRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, instance_type: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), instance_type: instance_type.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `OperatorType`.
    pub fn operator_type(mut self, value: impl Into<String>) -> Self { self.operator_type = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
    /// Sets `MigrateAcrossZone`.
    pub fn migrate_across_zone(mut self, value: bool) -> Self { self.migrate_across_zone = Some(value); self }
    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into()); self
    }
    /// Sets `RebootTime`.
    pub fn reboot_time(mut self, value: impl Into<String>) -> Self { self.reboot_time = Some(value.into()); self }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self { self.end_time = Some(value.into()); self }
    /// Sets `RebootWhenFinished`.
    pub fn reboot_when_finished(mut self, value: bool) -> Self { self.reboot_when_finished = Some(value); self }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<ModifyMode>) -> Self { self.modify_mode = Some(value.into()); self }
    /// Sets `Disk`.
    pub fn disk(mut self, value: impl IntoIterator<Item = Disk>) -> Self { self.disk = all(value); self }
}
/// Table of [`ModifyPrepayInstanceSpecRequest`].
pub static MODIFY_PREPAY_INSTANCE_SPEC_REQUEST: Schema =
    Schema { name: "ModifyPrepayInstanceSpecRequest", fields: { static ROWS: [Field; 13] = [
    Field::string("InstanceId").required(),
    Field::string("RegionId").required().filled(),
    Field::string("InstanceType").required(),
    Field::string("OperatorType"),
    Field::string("ClientToken").filled(),
    Field::boolean("AutoPay"),
    Field::boolean("MigrateAcrossZone"),
    Field::string("SystemDisk.Category"),
    Field::string("RebootTime"),
    Field::string("EndTime"),
    Field::boolean("RebootWhenFinished"),
    Field::one_of("ModifyMode", ModifyMode::VALUES),
    Field::record("Disk", &crate::shapes::DISK).list().limits(&Limits::items(None, Some(128))),
]; &ROWS } };
record!(ModifyPrepayInstanceSpecRequest, MODIFY_PREPAY_INSTANCE_SPEC_REQUEST,
    [0 Str instance_id, 1 OptStr region_id, 2 Str instance_type, 3 OptStr operator_type, 4 OptStr client_token,
    7 OptStr system_disk_category, 8 OptStr reboot_time, 9 OptStr end_time, 11 Opt modify_mode, 12 List disk] [5 OptBool auto_pay,
    6 OptBool migrate_across_zone, 10 OptBool reboot_when_finished]);

/// Answer of `ModifyPrepayInstanceSpec`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyPrepayInstanceSpecResponse {
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyPrepayInstanceSpecResponse`].
pub static MODIFY_PREPAY_INSTANCE_SPEC_RESPONSE: Schema =
    Schema { name: "ModifyPrepayInstanceSpecResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("OrderId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(ModifyPrepayInstanceSpecResponse, MODIFY_PREPAY_INSTANCE_SPEC_RESPONSE, [0 OptStr order_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyPrepayInstanceSpecRequest, ModifyPrepayInstanceSpecResponse);
