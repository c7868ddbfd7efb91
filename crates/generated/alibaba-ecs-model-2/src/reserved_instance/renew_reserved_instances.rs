// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RenewReservedInstances.json; do not edit.
//! Renews reserved instances for a period.
//!
//! The account is charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RenewReservedInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<RenewReservedInstancesRequest, RenewReservedInstancesResponse>(
    "RenewReservedInstances", Effect::Write, &RENEW_RESERVED_INSTANCES_REQUEST, &RENEW_RESERVED_INSTANCES_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidChargeType.ValueNotSupported InvalidInstanceType.ValueUnauthorized InvalidParameter.Conflict
    400 InvalidParameter.Period InvalidParameter.PeriodUnit InvalidParameter.ReservedInstanceIds InvalidPeriod
    400 InvalidPeriod.ExceededMaximumExpiration InvalidPeriodUnit.ValueNotSupported InvalidTagKey.Malformed
    400 InvalidTagValue.Malformed MissingParameter.ReservedInstanceIds OperationDenied RegionUnauthorized Zone.NotOnSale
    403 Account.Arrearage ChargeTypeViolation IncorrectInstanceStatus InvalidConfiguration.ValueNotSupported
    403 InvalidInstanceAmount.ValueNotSupported InvalidParameter InvalidParameter.NotMatch InvalidParameter.ReservedInstanceName
    403 InvalidParameter.ResourceOwnerAccount InvalidParameter.Scope InvalidParameter.SplitOrMerge
    403 InvalidParameter.ValueNotSupported InvalidPlatform.ValueNotSupported InvalidReservedInstanceId.NotFound
    403 InvalidReservedInstanceName.Malformed InvalidReservedInstanceOfferingClass.ValueNotSupported
    403 InvalidReservedInstanceOfferingType.ValueNotSupported InvalidReservedInstancePlatform.ValueNotSupported
    403 InvalidReservedInstanceStatus.ValueNotSupported InvalidReservedInstanceZone.ValueNotSupported
    403 InvalidResourceType.NotSupported InvalidScope.ValueNotSupported InvalidZoneId.ValueNotSupported
    403 MissingParameter.InstanceType MissingParameter.InstanceTypeAndAmountBothEmpty
    403 MissingParameter.ReservedInstanceConfiguration MissingParameter.ReservedInstanceId MissingParameter.ZoneId
    403 NodeControllerUnavailable OperationDenied OperationDenied.NoStock OperationDenied.OnlyModifyName Zone.NotOnSale
    403 Zone.NotOpen
    404 InvalidZoneId.NotFound
    500 InternalError
");

/// Request of `RenewReservedInstances`.
#[derive(Default)] #[non_exhaustive] pub struct RenewReservedInstancesRequest {
    /** `ReservedInstanceId`: texts, 1 to 100 elements. */ pub reserved_instance_id: Vec<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `AutoRenew`: yes or no. */ pub auto_renew: Option<bool>,
    /** `AutoRenewPeriod`: integer. */ pub auto_renew_period: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl RenewReservedInstancesRequest {
    /// With what is required.
    pub fn new(reserved_instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { reserved_instance_id: all(reserved_instance_id), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: bool) -> Self { self.auto_renew = Some(value); self }
    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: i64) -> Self { self.auto_renew_period = Some(value); self }
}
/// Table of [`RenewReservedInstancesRequest`].
pub static RENEW_RESERVED_INSTANCES_REQUEST: Schema =
    Schema { name: "RenewReservedInstancesRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("ReservedInstanceId").list().required().limits(&Limits::items(Some(1), Some(100))),
    Field::string("RegionId").required().filled(),
    Field::int32("Period"),
    Field::string("PeriodUnit"),
    Field::string("ClientToken").filled(),
    Field::boolean("AutoRenew"),
    Field::int32("AutoRenewPeriod"),
]; &ROWS } };
record!(RenewReservedInstancesRequest, RENEW_RESERVED_INSTANCES_REQUEST,
    [0 List reserved_instance_id, 1 OptStr region_id, 3 OptStr period_unit, 4 OptStr client_token] [2 OptInt period,
    5 OptBool auto_renew, 6 OptInt auto_renew_period]);

/// Answer of `RenewReservedInstances`.
#[derive(Default)] #[non_exhaustive] pub struct RenewReservedInstancesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ReservedInstanceIdSets`: texts. */ pub reserved_instance_id_sets: Vec<String>,
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RenewReservedInstancesResponse`].
pub static RENEW_RESERVED_INSTANCES_RESPONSE: Schema =
    Schema { name: "RenewReservedInstancesResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("ReservedInstanceIdSets").wrapped("ReservedInstanceId"),
    Field::string("OrderId"),
]; &ROWS } };
record!(RenewReservedInstancesResponse, RENEW_RESERVED_INSTANCES_RESPONSE,
    [0 OptStr request_id, 1 List reserved_instance_id_sets, 2 OptStr order_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RenewReservedInstancesRequest, RenewReservedInstancesResponse);
