// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RenewInstance.json; do not edit.
//! Renew instance (`RenewInstance`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RenewInstance).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

/// The table of `RenewInstance`.
pub static OPERATION: Operation = Operation::new(
    "RenewInstance", Effect::Write, &RENEW_INSTANCE_REQUEST, &RENEW_INSTANCE_RESPONSE, empty::<RenewInstanceRequest>,
    empty::<RenewInstanceResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "DependencyViolation.InstanceType"), ErrorCode::new(400, "Idempotence.Processing"),
    ErrorCode::new(400, "IdempotenceParamNotMatch"), ErrorCode::new(400, "IncorrectDedicatedHostStatus"),
    ErrorCode::new(400, "InvalidClientToken.ValueNotSupported"), ErrorCode::new(400, "InvalidDedicatedHostId.NotFound"),
    ErrorCode::new(400, "InvalidDedicatedHostStatus.NotSupport"), ErrorCode::new(400, "InvalidExpectedRenewDay.Conflict"),
    ErrorCode::new(400, "InvalidExpectedRenewDay.StarterPackageNotSupported"),
    ErrorCode::new(400, "InvalidExpectedRenewDay.ValueNotSupported"), ErrorCode::new(400, "InvalidInstanceChargeType.NotFound"),
    ErrorCode::new(400, "InvalidInstanceType.NotSupported"), ErrorCode::new(400, "InvalidInstanceType.ValueNotSupported"),
    ErrorCode::new(400, "InvalidInstanceType.ValueUnauthorized"), ErrorCode::new(400, "InvalidInstanceType.codeUnauthorized"),
    ErrorCode::new(400, "InvalidInternetChargeType.InstanceNotSupported"),
    ErrorCode::new(400, "InvalidInternetChargeType.ValueNotSupported"), ErrorCode::new(400, "InvalidLoanOrderStatus.Uncompleted"),
    ErrorCode::new(400, "InvalidParam.ExpectedRenewDay"), ErrorCode::new(400, "InvalidParameter"),
    ErrorCode::new(400, "InvalidPeriod"), ErrorCode::new(400, "InvalidPeriod.ExceededDedicatedHost"),
    ErrorCode::new(400, "InvalidPeriod.ExceededMaximumExpirationDate"), ErrorCode::new(400, "InvalidPeriod.NotFound"),
    ErrorCode::new(400, "InvalidPeriodUnit.ValueNotSupported"), ErrorCode::new(400, "InvalidRebootTime.Malformed"),
    ErrorCode::new(400, "InvalidRebootTime.ValueNotSupported"), ErrorCode::new(400, "InvalidStatus.Upgrading"),
    ErrorCode::new(400, "LastOrderProcessing"), ErrorCode::new(400, "MissingParamter"), ErrorCode::new(400, "NoPermission.Price"),
    ErrorCode::new(400, "OperationDenied"), ErrorCode::new(400, "OperationDenied.AbnormalInstanceInfo"),
    ErrorCode::new(400, "OperationDenied.UnfinishedOrder"), ErrorCode::new(400, "QuotaExceed.AlignInstance"),
    ErrorCode::new(400, "Upgrade.NotSupported"), ErrorCode::new(403, "ChargeTypeViolation"),
    ErrorCode::new(403, "Diskcategory.Mismatch"), ErrorCode::new(403, "IncorrectInstanceStatus"),
    ErrorCode::new(403, "Instance.UnPaidOrder"), ErrorCode::new(403, "InstanceLockedForSecurity"),
    ErrorCode::new(403, "InstanceSpecModification.NotEffective"), ErrorCode::new(403, "InstanceTypeNotSupported"),
    ErrorCode::new(403, "InvalidChargeType.NotSupported"), ErrorCode::new(403, "InvalidDisk.NotAllowed"),
    ErrorCode::new(403, "InvalidPeriod.StarterPackage"), ErrorCode::new(403, "LastTokenProcessing"),
    ErrorCode::new(403, "OperationDenied.ImageNotValid"), ErrorCode::new(403, "OperationDenied.NoStock"),
    ErrorCode::new(403, "RenewDateNotSupported.StarterPackage"), ErrorCode::new(404, "InvalidDiskId.NotFound"),
    ErrorCode::new(404, "InvalidInstanceId.NotFound"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `RenewInstance`.
#[derive(Default)] #[non_exhaustive]
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
    pub extra: Extra,
}
impl RenewInstanceRequest {
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    pub fn expected_renew_day(mut self, value: i64) -> Self { self.expected_renew_day = Some(value); self }
}
pub static RENEW_INSTANCE_REQUEST: Schema = Schema { name: "RenewInstanceRequest", fields: &[
    Field::string("ClientToken").filled(),
    Field::string("InstanceId").required(),
    Field::int32("Period"),
    Field::string("PeriodUnit"),
    Field::int32("ExpectedRenewDay"),
] };
cloudspec_wire::record!(RenewInstanceRequest, RENEW_INSTANCE_REQUEST,
    [0 OptStr client_token, 1 Str instance_id, 3 OptStr period_unit] [2 OptInt period, 4 OptInt expected_renew_day]);

/// Answer of `RenewInstance`.
#[derive(Default)] #[non_exhaustive]
pub struct RenewInstanceResponse {
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    pub extra: Extra,
}
pub static RENEW_INSTANCE_RESPONSE: Schema = Schema { name: "RenewInstanceResponse", fields: &[
    Field::string("OrderId"),
    Field::string("RequestId"),
] };
cloudspec_wire::record!(RenewInstanceResponse, RENEW_INSTANCE_RESPONSE, [0 OptStr order_id, 1 OptStr request_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(RenewInstanceRequest, RenewInstanceResponse);
