// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDiskChargeType.json; do not edit.
//! Switches data disks on a subscription instance between pay-as-you-go and subscription.
//!
//! Payment is taken at once; with `AutoPay` off an unpaid order is left.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiskChargeType).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ModifyDiskChargeTypeRequest, ModifyDiskChargeTypeResponse>(
    "ModifyDiskChargeType", Effect::Write, &MODIFY_DISK_CHARGE_TYPE_REQUEST, &MODIFY_DISK_CHARGE_TYPE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Account.Arrearage ChargeTypeViolation DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER Idempotence.SignatureMismatch
    400 InstanceDowngrade.QuotaExceed InvalidAction.WithActiveElasticUpgrade InvalidClientToken.ValueNotSupported
    400 InvalidDisk.DetachedSystemDisk InvalidInstance.PurchaseNotFound InvalidInstance.UnPaidOrder InvalidInstanceId.NotFound
    400 InvalidInstanceId.Released InvalidInstanceType.ValueNotSupported InvalidInstanceType.ValueUnauthorized \
        LastOrderProcessing
    400 MissingParameter.InstanceIdNotSupported MissingParameter.RegionId NoPermission.Price NoPermission.Refund
    400 OrderCreationFailed Throttling
    403 Forbidden InvalidAccountStatus.NotEnoughBalance InvalidInstanceChargeType.NotFound InvalidInstanceType.ValueNotSupported
    403 InvalidOperation.MultiAttachDisk Throttling
    404 InvalidAction.NotSupported InvalidDataDiskSize.ValueNotSupported InvalidDiskIds.NotFound InvalidDiskIds.NotPortable
    404 InvalidInstanceId.NOT_FOUND InvalidInstanceStatus.NotSupported InvalidRamRole.NotFound InvalidRegionId.NotFound
    404 InvalidZoneId.NotFound PaymentMethodNotFound
    500 InternalError
");

/// Request of `ModifyDiskChargeType`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDiskChargeTypeRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DiskIds`: text. */ pub disk_ids: String,
    /** `AutoPay`: yes or no. Default: `true`. */ pub auto_pay: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DiskChargeType`: text. */ pub disk_charge_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyDiskChargeTypeRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, disk_ids: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), disk_ids: disk_ids.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DiskChargeType`.
    pub fn disk_charge_type(mut self, value: impl Into<String>) -> Self { self.disk_charge_type = Some(value.into()); self }
}
/// Table of [`ModifyDiskChargeTypeRequest`].
pub static MODIFY_DISK_CHARGE_TYPE_REQUEST: Schema =
    Schema { name: "ModifyDiskChargeTypeRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("InstanceId").required(),
    Field::string("RegionId").required().filled(),
    Field::string("DiskIds").required(),
    Field::boolean("AutoPay"),
    Field::string("ClientToken").filled(),
    Field::string("DiskChargeType"),
]; &ROWS } };
record!(ModifyDiskChargeTypeRequest, MODIFY_DISK_CHARGE_TYPE_REQUEST,
    [0 Str instance_id, 1 OptStr region_id, 2 Str disk_ids, 4 OptStr client_token, 5 OptStr disk_charge_type] [3 OptBool auto_pay]);

/// Answer of `ModifyDiskChargeType`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDiskChargeTypeResponse {
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyDiskChargeTypeResponse`].
pub static MODIFY_DISK_CHARGE_TYPE_RESPONSE: Schema =
    Schema { name: "ModifyDiskChargeTypeResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("OrderId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(ModifyDiskChargeTypeResponse, MODIFY_DISK_CHARGE_TYPE_RESPONSE, [0 OptStr order_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyDiskChargeTypeRequest, ModifyDiskChargeTypeResponse);
