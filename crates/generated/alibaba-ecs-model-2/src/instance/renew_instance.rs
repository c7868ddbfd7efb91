// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RenewInstance.json; do not edit.
//! Renews a subscription instance, for a period or up to a common expiry day, one of the two.
//!
//! The account is charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RenewInstance).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<RenewInstanceRequest, RenewInstanceResponse>(
    "RenewInstance", Effect::Write, &RENEW_INSTANCE_REQUEST, &RENEW_INSTANCE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.InstanceType Idempotence.Processing IdempotenceParamNotMatch IncorrectDedicatedHostStatus
    400 InvalidClientToken.ValueNotSupported InvalidDedicatedHostId.NotFound InvalidDedicatedHostStatus.NotSupport
    400 InvalidExpectedRenewDay.Conflict InvalidExpectedRenewDay.StarterPackageNotSupported
    400 InvalidExpectedRenewDay.ValueNotSupported InvalidInstanceChargeType.NotFound InvalidInstanceType.NotSupported
    400 InvalidInstanceType.ValueNotSupported InvalidInstanceType.ValueUnauthorized InvalidInstanceType.codeUnauthorized
    400 InvalidInternetChargeType.InstanceNotSupported InvalidInternetChargeType.ValueNotSupported
    400 InvalidLoanOrderStatus.Uncompleted InvalidParam.ExpectedRenewDay InvalidParameter InvalidPeriod
    400 InvalidPeriod.ExceededDedicatedHost InvalidPeriod.ExceededMaximumExpirationDate InvalidPeriod.NotFound
    400 InvalidPeriodUnit.ValueNotSupported InvalidRebootTime.Malformed InvalidRebootTime.ValueNotSupported
    400 InvalidStatus.Upgrading LastOrderProcessing MissingParamter NoPermission.Price OperationDenied
    400 OperationDenied.AbnormalInstanceInfo OperationDenied.UnfinishedOrder QuotaExceed.AlignInstance Upgrade.NotSupported
    403 ChargeTypeViolation Diskcategory.Mismatch IncorrectInstanceStatus Instance.UnPaidOrder InstanceLockedForSecurity
    403 InstanceSpecModification.NotEffective InstanceTypeNotSupported InvalidChargeType.NotSupported InvalidDisk.NotAllowed
    403 InvalidPeriod.StarterPackage LastTokenProcessing OperationDenied.ImageNotValid OperationDenied.NoStock
    403 RenewDateNotSupported.StarterPackage
    404 InvalidDiskId.NotFound InvalidInstanceId.NotFound
    500 InternalError
");

/// Request of `RenewInstance`.
#[derive(Default)] #[non_exhaustive] pub struct RenewInstanceRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `ExpectedRenewDay`: integer. */ pub expected_renew_day: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl RenewInstanceRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    /// Sets `ExpectedRenewDay`.
    pub fn expected_renew_day(mut self, value: i64) -> Self { self.expected_renew_day = Some(value); self }
}
/// Table of [`RenewInstanceRequest`].
pub static RENEW_INSTANCE_REQUEST: Schema = Schema { name: "RenewInstanceRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("ClientToken").filled(),
    Field::string("InstanceId").required(),
    Field::int32("Period"),
    Field::string("PeriodUnit"),
    Field::int32("ExpectedRenewDay"),
]; &ROWS } };
record!(RenewInstanceRequest, RENEW_INSTANCE_REQUEST,
    [0 OptStr client_token, 1 Str instance_id, 3 OptStr period_unit] [2 OptInt period, 4 OptInt expected_renew_day]);

/// Answer of `RenewInstance`.
#[derive(Default)] #[non_exhaustive] pub struct RenewInstanceResponse {
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RenewInstanceResponse`].
pub static RENEW_INSTANCE_RESPONSE: Schema = Schema { name: "RenewInstanceResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("OrderId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(RenewInstanceResponse, RENEW_INSTANCE_RESPONSE, [0 OptStr order_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RenewInstanceRequest, RenewInstanceResponse);
