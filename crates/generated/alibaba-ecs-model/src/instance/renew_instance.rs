// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RenewInstance.json; do not edit.
//! Renews a subscription instance, for a period or up to a common expiry day, one of the two.
//!
//! The account is charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RenewInstance).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "RenewInstance",
    effect: Effect::Write,
    request: RenewInstanceRequest = RENEW_INSTANCE_REQUEST,
    response: RenewInstanceResponse = RENEW_INSTANCE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DependencyViolation.InstanceType",
    "400 Idempotence.Processing",
    "400 IdempotenceParamNotMatch",
    "400 IncorrectDedicatedHostStatus",
    "400 InvalidClientToken.ValueNotSupported",
    "400 InvalidDedicatedHostId.NotFound",
    "400 InvalidDedicatedHostStatus.NotSupport",
    "400 InvalidExpectedRenewDay.Conflict",
    "400 InvalidExpectedRenewDay.StarterPackageNotSupported",
    "400 InvalidExpectedRenewDay.ValueNotSupported",
    "400 InvalidInstanceChargeType.NotFound",
    "400 InvalidInstanceType.NotSupported",
    "400 InvalidInstanceType.ValueNotSupported",
    "400 InvalidInstanceType.ValueUnauthorized",
    "400 InvalidInstanceType.codeUnauthorized",
    "400 InvalidInternetChargeType.InstanceNotSupported",
    "400 InvalidInternetChargeType.ValueNotSupported",
    "400 InvalidLoanOrderStatus.Uncompleted",
    "400 InvalidParam.ExpectedRenewDay",
    "400 InvalidParameter",
    "400 InvalidPeriod",
    "400 InvalidPeriod.ExceededDedicatedHost",
    "400 InvalidPeriod.ExceededMaximumExpirationDate",
    "400 InvalidPeriod.NotFound",
    "400 InvalidPeriodUnit.ValueNotSupported",
    "400 InvalidRebootTime.Malformed",
    "400 InvalidRebootTime.ValueNotSupported",
    "400 InvalidStatus.Upgrading",
    "400 LastOrderProcessing",
    "400 MissingParamter",
    "400 NoPermission.Price",
    "400 OperationDenied",
    "400 OperationDenied.AbnormalInstanceInfo",
    "400 OperationDenied.UnfinishedOrder",
    "400 QuotaExceed.AlignInstance",
    "400 Upgrade.NotSupported",
    "403 ChargeTypeViolation",
    "403 Diskcategory.Mismatch",
    "403 IncorrectInstanceStatus",
    "403 Instance.UnPaidOrder",
    "403 InstanceLockedForSecurity",
    "403 InstanceSpecModification.NotEffective",
    "403 InstanceTypeNotSupported",
    "403 InvalidChargeType.NotSupported",
    "403 InvalidDisk.NotAllowed",
    "403 InvalidPeriod.StarterPackage",
    "403 LastTokenProcessing",
    "403 OperationDenied.ImageNotValid",
    "403 OperationDenied.NoStock",
    "403 RenewDateNotSupported.StarterPackage",
    "404 InvalidDiskId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "500 InternalError",
}

/// Request of `RenewInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct RenewInstanceRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `PeriodUnit`: text.
    pub period_unit: Option<String>,
    /// `ExpectedRenewDay`: integer.
    pub expected_renew_day: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl RenewInstanceRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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

    /// Sets `ExpectedRenewDay`.
    pub fn expected_renew_day(mut self, value: i64) -> Self {
        self.expected_renew_day = Some(value);
        self
    }
}

record! {
    RenewInstanceRequest: RENEW_INSTANCE_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 period: OptInt = Field::int32("Period"),
    3 period_unit: OptStr = Field::string("PeriodUnit"),
    4 expected_renew_day: OptInt = Field::int32("ExpectedRenewDay"),
}

/// Response of `RenewInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct RenewInstanceResponse {
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RenewInstanceResponse: RENEW_INSTANCE_RESPONSE,
    0 order_id: OptStr = Field::string("OrderId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RenewInstanceRequest,
    RenewInstanceResponse,
}
