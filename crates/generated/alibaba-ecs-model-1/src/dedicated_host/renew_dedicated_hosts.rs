// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RenewDedicatedHosts.json; do not edit.
//! Renews subscription dedicated hosts for a period.
//!
//! The account is charged; vouchers are used first.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RenewDedicatedHosts).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as RenewDedicatedHostsResponse;

operation!(Operation::new::<RenewDedicatedHostsRequest, RenewDedicatedHostsResponse>(
    "RenewDedicatedHosts", Effect::Write, &RENEW_DEDICATED_HOSTS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 ChargeTypeViolation IdempotenceParamNotMatch InvalidClientToken.ValueNotSupported InvalidDedicatedHostId.NotFound
    400 InvalidPeriod InvalidPeriodUnit.ValueNotSupported InvalidStatus.Upgrading LastOrderProcessing
    403 ChargeTypeViolation IncorrectHostStatus LastTokenProcessing
    500 InternalError
");

/// Request of `RenewDedicatedHosts`.
#[derive(Default)] #[non_exhaustive] pub struct RenewDedicatedHostsRequest {
    /** `DedicatedHostIds`: text. */ pub dedicated_host_ids: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Period`: integer. */ pub period: i64,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl RenewDedicatedHostsRequest {
    /// With what is required.
    pub fn new(dedicated_host_ids: impl Into<String>, period: i64) -> Self {
        Self { dedicated_host_ids: dedicated_host_ids.into(), period, ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`RenewDedicatedHostsRequest`].
pub static RENEW_DEDICATED_HOSTS_REQUEST: Schema =
    Schema { name: "RenewDedicatedHostsRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("DedicatedHostIds").required(),
    Field::string("RegionId").required().filled(),
    Field::int32("Period").required(),
    Field::string("PeriodUnit"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(RenewDedicatedHostsRequest, RENEW_DEDICATED_HOSTS_REQUEST,
    [0 Str dedicated_host_ids, 1 OptStr region_id, 3 OptStr period_unit, 4 OptStr client_token] [2 Int period]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RenewDedicatedHostsRequest);
