// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDiskChargeType.json; do not edit.
//! Modify disk charge type (`ModifyDiskChargeType`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiskChargeType).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

/// The table of `ModifyDiskChargeType`.
pub static OPERATION: Operation = Operation::new(
    "ModifyDiskChargeType", Effect::Write, &MODIFY_DISK_CHARGE_TYPE_REQUEST, &MODIFY_DISK_CHARGE_TYPE_RESPONSE,
    empty::<ModifyDiskChargeTypeRequest>, empty::<ModifyDiskChargeTypeResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "Account.Arrearage"), ErrorCode::new(400, "ChargeTypeViolation"),
    ErrorCode::new(400, "DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER"), ErrorCode::new(400, "Idempotence.SignatureMismatch"),
    ErrorCode::new(400, "InstanceDowngrade.QuotaExceed"), ErrorCode::new(400, "InvalidAction.WithActiveElasticUpgrade"),
    ErrorCode::new(400, "InvalidClientToken.ValueNotSupported"), ErrorCode::new(400, "InvalidDisk.DetachedSystemDisk"),
    ErrorCode::new(400, "InvalidInstance.PurchaseNotFound"), ErrorCode::new(400, "InvalidInstance.UnPaidOrder"),
    ErrorCode::new(400, "InvalidInstanceId.NotFound"), ErrorCode::new(400, "InvalidInstanceId.Released"),
    ErrorCode::new(400, "InvalidInstanceType.ValueNotSupported"), ErrorCode::new(400, "InvalidInstanceType.ValueUnauthorized"),
    ErrorCode::new(400, "LastOrderProcessing"), ErrorCode::new(400, "MissingParameter.InstanceIdNotSupported"),
    ErrorCode::new(400, "MissingParameter.RegionId"), ErrorCode::new(400, "NoPermission.Price"),
    ErrorCode::new(400, "NoPermission.Refund"), ErrorCode::new(400, "OrderCreationFailed"), ErrorCode::new(400, "Throttling"),
    ErrorCode::new(403, "Forbidden"), ErrorCode::new(403, "InvalidAccountStatus.NotEnoughBalance"),
    ErrorCode::new(403, "InvalidInstanceChargeType.NotFound"), ErrorCode::new(403, "InvalidInstanceType.ValueNotSupported"),
    ErrorCode::new(403, "InvalidOperation.MultiAttachDisk"), ErrorCode::new(403, "Throttling"),
    ErrorCode::new(404, "InvalidAction.NotSupported"), ErrorCode::new(404, "InvalidDataDiskSize.ValueNotSupported"),
    ErrorCode::new(404, "InvalidDiskIds.NotFound"), ErrorCode::new(404, "InvalidDiskIds.NotPortable"),
    ErrorCode::new(404, "InvalidInstanceId.NOT_FOUND"), ErrorCode::new(404, "InvalidInstanceStatus.NotSupported"),
    ErrorCode::new(404, "InvalidRamRole.NotFound"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
    ErrorCode::new(404, "InvalidZoneId.NotFound"), ErrorCode::new(404, "PaymentMethodNotFound"),
    ErrorCode::new(500, "InternalError"),
]);

/// Request of `ModifyDiskChargeType`.
#[derive(Default)] #[non_exhaustive]
pub struct ModifyDiskChargeTypeRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DiskIds`: text.
    pub disk_ids: String,
    /// `AutoPay`: yes or no. Default: `true`.
    pub auto_pay: Option<bool>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DiskChargeType`: text.
    pub disk_charge_type: Option<String>,
    pub extra: Extra,
}
impl ModifyDiskChargeTypeRequest {
    pub fn new(instance_id: impl Into<String>, disk_ids: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), disk_ids: disk_ids.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn disk_charge_type(mut self, value: impl Into<String>) -> Self { self.disk_charge_type = Some(value.into()); self }
}
pub static MODIFY_DISK_CHARGE_TYPE_REQUEST: Schema = Schema { name: "ModifyDiskChargeTypeRequest", fields: &[
    Field::string("InstanceId").required(),
    Field::string("RegionId").required().filled(),
    Field::string("DiskIds").required(),
    Field::boolean("AutoPay"),
    Field::string("ClientToken").filled(),
    Field::string("DiskChargeType"),
] };
cloudspec_wire::record!(ModifyDiskChargeTypeRequest, MODIFY_DISK_CHARGE_TYPE_REQUEST,
    [0 Str instance_id, 1 OptStr region_id, 2 Str disk_ids, 4 OptStr client_token, 5 OptStr disk_charge_type] [3 OptBool auto_pay]);

/// Answer of `ModifyDiskChargeType`.
#[derive(Default)] #[non_exhaustive]
pub struct ModifyDiskChargeTypeResponse {
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    pub extra: Extra,
}
pub static MODIFY_DISK_CHARGE_TYPE_RESPONSE: Schema = Schema { name: "ModifyDiskChargeTypeResponse", fields: &[
    Field::string("OrderId"),
    Field::string("RequestId"),
] };
cloudspec_wire::record!(ModifyDiskChargeTypeResponse, MODIFY_DISK_CHARGE_TYPE_RESPONSE,
    [0 OptStr order_id, 1 OptStr request_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ModifyDiskChargeTypeRequest, ModifyDiskChargeTypeResponse);
