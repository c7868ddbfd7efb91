// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyPrepayInstanceSpec.json; do not edit.
//! Upgrades or downgrades the type of a subscription instance for the rest of its term.
//!
//! An upgrade is charged, a downgrade refunded by the rules of the provider.
//! DescribeResourcesModification tells which types are possible.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyPrepayInstanceSpec).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{Disk, ModifyMode};

operation! {
    name: "ModifyPrepayInstanceSpec",
    effect: Effect::Write,
    request: ModifyPrepayInstanceSpecRequest = MODIFY_PREPAY_INSTANCE_SPEC_REQUEST,
    response: ModifyPrepayInstanceSpecResponse = MODIFY_PREPAY_INSTANCE_SPEC_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Account.Arrearage",
    "400 IdempotenceParamNotMatch",
    "400 InstanceDowngrade.QuotaExceed",
    "400 InstanceTypeNotSupported.TooManyDisksAttached",
    "400 InvalidAction",
    "400 InvalidAction.WithActiveElasticUpgrade",
    "400 InvalidBillingMethod.ValueNotSupported",
    "400 InvalidInstance.PurchaseNotFound",
    "400 InvalidInstance.UnpaidOrder",
    "400 InvalidInstanceChargeType.ValueNotSupported",
    "400 InvalidInstanceId.NotFound",
    "400 InvalidInstanceStatus",
    "400 InvalidInstanceType.NotSupported",
    "400 InvalidInstanceType.ValueNotSupported",
    "400 InvalidInstanceType.ValueUnauthorized",
    "400 InvalidOperation.InstanceRenewWithDowngradeInPlan",
    "400 InvalidOperation.OnlineModificationUnsupported",
    "400 InvalidOperation.VpcHasEnabledAdvancedNetworkFeature",
    "400 InvalidParameter",
    "400 InvalidParameter.DiskCategory",
    "400 InvalidPerformanceLevel.Malformed",
    "400 InvalidRebootTime.MalFormed",
    "400 InvalidRebootTime.ValueNotSupported",
    "400 InvalidStatus.NotStopped",
    "400 InvalidSystemDiskCategory.NotMatchInstanceType",
    "400 LastOrderProcessing",
    "400 MissingParameter.DiskCategory",
    "400 NoPermission.Price",
    "400 NoPermission.Refund",
    "400 OperationDenied",
    "400 OrderCreationFailed",
    "400 QuotaExceed.DiskCapacity",
    "400 QuotaExceed.RufundVcpu",
    "400 Throttling",
    "403 HibernationConfigured.InstanceOperationForbidden",
    "403 ImageNotSupportInstanceType",
    "403 IncorrectInstanceStatus",
    "403 InstanceType.Offline",
    "403 InvalidInstance.EipNotSupport",
    "403 InvalidInstance.NotFoundSystemDisk",
    "403 InvalidInstance.PreInstanceExpired",
    "403 InvalidInstanceStatus",
    "403 InvalidInstanceType.NotSupportDiskCategory",
    "403 InvalidInstanceType.ValueNotSupported",
    "403 InvalidOperation.EniCountExceeded",
    "403 InvalidOperation.ExceedInstanceTypeQueueNumber",
    "403 InvalidOperation.Ipv4CountExceeded",
    "403 InvalidOperation.Ipv4NotSupport",
    "403 InvalidOperation.Ipv6CountExceeded",
    "403 InvalidOperation.Ipv6NotSupport",
    "403 InvalidOperation.MaxEniQueueNumberExceeded",
    "403 InvalidOperation.MaxModifyOnlineNumberExceeded",
    "403 InvalidOperation.OSTypeNotSupported",
    "403 InvalidOperation.RebootingRequired",
    "403 InvalidOperation.StarterPackage",
    "403 InvalidParameter.InstanceId",
    "403 InvalidParameter.InvalidEniQueueNumber",
    "403 InvalidResourceType.NotSupported",
    "403 InvalidUser.PassRoleForbidden",
    "403 OperationDenied",
    "403 OperationDenied.ImageNotValid",
    "403 OperationDenied.LocalDiskUnsupported",
    "403 OperationDenied.NoStock",
    "403 OperationDenied.UnpaidOrder",
    "403 QuotaExceed.ElasticQuota",
    "403 Throttling",
    "404 BillingMethodNotFound",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidRegionId.NotFound",
    "500 ImageOrderFailed",
    "500 InternalError",
}

/// Request of `ModifyPrepayInstanceSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: String,
    /// `OperatorType`: text.
    pub operator_type: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `AutoPay`: yes or no. Default: `true`.
    pub auto_pay: Option<bool>,
    /// `MigrateAcrossZone`: yes or no. Default: `false`.
    pub migrate_across_zone: Option<bool>,
    /// `SystemDisk.Category`: text.
    pub system_disk_category: Option<String>,
    /// `RebootTime`: text.
    pub reboot_time: Option<String>,
    /// `EndTime`: text.
    pub end_time: Option<String>,
    /// `RebootWhenFinished`: yes or no.
    pub reboot_when_finished: Option<bool>,
    /// `ModifyMode`: one of the known values.
    pub modify_mode: Option<ModifyMode>,
    /// `Disk`: records, at most 128 elements.
    pub disk: Vec<Disk>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyPrepayInstanceSpecRequest {
    /// Starts with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        instance_type: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            instance_type: instance_type.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `OperatorType`.
    pub fn operator_type(mut self, value: impl Into<String>) -> Self {
        self.operator_type = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `MigrateAcrossZone`.
    pub fn migrate_across_zone(mut self, value: bool) -> Self {
        self.migrate_across_zone = Some(value);
        self
    }

    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Sets `RebootTime`.
    pub fn reboot_time(mut self, value: impl Into<String>) -> Self {
        self.reboot_time = Some(value.into());
        self
    }

    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets `RebootWhenFinished`.
    pub fn reboot_when_finished(mut self, value: bool) -> Self {
        self.reboot_when_finished = Some(value);
        self
    }

    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<ModifyMode>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }

    /// Sets `Disk`.
    pub fn disk(mut self, value: impl IntoIterator<Item = Disk>) -> Self {
        self.disk = cloudspec_wire::all(value);
        self
    }
}

record! {
    ModifyPrepayInstanceSpecRequest: MODIFY_PREPAY_INSTANCE_SPEC_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 instance_type: Str = Field::string("InstanceType").required(),
    3 operator_type: OptStr = Field::string("OperatorType"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 auto_pay: OptBool = Field::boolean("AutoPay"),
    6 migrate_across_zone: OptBool = Field::boolean("MigrateAcrossZone"),
    7 system_disk_category: OptStr = Field::string("SystemDisk.Category"),
    8 reboot_time: OptStr = Field::string("RebootTime"),
    9 end_time: OptStr = Field::string("EndTime"),
    10 reboot_when_finished: OptBool = Field::boolean("RebootWhenFinished"),
    11 modify_mode: Opt = Field::one_of("ModifyMode", ModifyMode::VALUES),
    12 disk: List = Field::record("Disk", &crate::shapes::DISK).list().limits(&Limits::new().items(None, Some(128))),
}

/// Response of `ModifyPrepayInstanceSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecResponse {
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ModifyPrepayInstanceSpecResponse: MODIFY_PREPAY_INSTANCE_SPEC_RESPONSE,
    0 order_id: OptStr = Field::string("OrderId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyPrepayInstanceSpecRequest,
    ModifyPrepayInstanceSpecResponse,
}
