// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDiskChargeType.json; do not edit.
//! Switches data disks on a subscription instance between pay-as-you-go and subscription.
//!
//! Payment is taken at once; with `AutoPay` off an unpaid order is left.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiskChargeType).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "ModifyDiskChargeType",
    effect: Effect::Write,
    request: ModifyDiskChargeTypeRequest = MODIFY_DISK_CHARGE_TYPE_REQUEST,
    response: ModifyDiskChargeTypeResponse = MODIFY_DISK_CHARGE_TYPE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Account.Arrearage",
    "400 ChargeTypeViolation",
    "400 DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER",
    "400 Idempotence.SignatureMismatch",
    "400 InstanceDowngrade.QuotaExceed",
    "400 InvalidAction.WithActiveElasticUpgrade",
    "400 InvalidClientToken.ValueNotSupported",
    "400 InvalidDisk.DetachedSystemDisk",
    "400 InvalidInstance.PurchaseNotFound",
    "400 InvalidInstance.UnPaidOrder",
    "400 InvalidInstanceId.NotFound",
    "400 InvalidInstanceId.Released",
    "400 InvalidInstanceType.ValueNotSupported",
    "400 InvalidInstanceType.ValueUnauthorized",
    "400 LastOrderProcessing",
    "400 MissingParameter.InstanceIdNotSupported",
    "400 MissingParameter.RegionId",
    "400 NoPermission.Price",
    "400 NoPermission.Refund",
    "400 OrderCreationFailed",
    "400 Throttling",
    "403 Forbidden",
    "403 InvalidAccountStatus.NotEnoughBalance",
    "403 InvalidInstanceChargeType.NotFound",
    "403 InvalidInstanceType.ValueNotSupported",
    "403 InvalidOperation.MultiAttachDisk",
    "403 Throttling",
    "404 InvalidAction.NotSupported",
    "404 InvalidDataDiskSize.ValueNotSupported",
    "404 InvalidDiskIds.NotFound",
    "404 InvalidDiskIds.NotPortable",
    "404 InvalidInstanceId.NOT_FOUND",
    "404 InvalidInstanceStatus.NotSupported",
    "404 InvalidRamRole.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 InvalidZoneId.NotFound",
    "404 PaymentMethodNotFound",
    "500 InternalError",
}

/// Request of `ModifyDiskChargeType`.
#[derive(Default)]
#[non_exhaustive]
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyDiskChargeTypeRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>, disk_ids: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            disk_ids: disk_ids.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DiskChargeType`.
    pub fn disk_charge_type(mut self, value: impl Into<String>) -> Self {
        self.disk_charge_type = Some(value.into());
        self
    }
}

record! {
    ModifyDiskChargeTypeRequest: MODIFY_DISK_CHARGE_TYPE_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 disk_ids: Str = Field::string("DiskIds").required(),
    3 auto_pay: OptBool = Field::boolean("AutoPay"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 disk_charge_type: OptStr = Field::string("DiskChargeType"),
}

/// Response of `ModifyDiskChargeType`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDiskChargeTypeResponse {
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
