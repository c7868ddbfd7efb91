// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RenewDedicatedHosts.json; do not edit.
//! Renew dedicated hosts (`RenewDedicatedHosts`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RenewDedicatedHosts).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as RenewDedicatedHostsResponse;

/// The table of `RenewDedicatedHosts`.
pub static OPERATION: Operation = Operation::new(
    "RenewDedicatedHosts", Effect::Write, &RENEW_DEDICATED_HOSTS_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<RenewDedicatedHostsRequest>, empty::<RenewDedicatedHostsResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "ChargeTypeViolation"), ErrorCode::new(400, "IdempotenceParamNotMatch"),
    ErrorCode::new(400, "InvalidClientToken.ValueNotSupported"), ErrorCode::new(400, "InvalidDedicatedHostId.NotFound"),
    ErrorCode::new(400, "InvalidPeriod"), ErrorCode::new(400, "InvalidPeriodUnit.ValueNotSupported"),
    ErrorCode::new(400, "InvalidStatus.Upgrading"), ErrorCode::new(400, "LastOrderProcessing"),
    ErrorCode::new(403, "ChargeTypeViolation"), ErrorCode::new(403, "IncorrectHostStatus"),
    ErrorCode::new(403, "LastTokenProcessing"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `RenewDedicatedHosts`.
#[derive(Default)] #[non_exhaustive]
pub struct RenewDedicatedHostsRequest {
    /// `DedicatedHostIds`: text.
    pub dedicated_host_ids: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Period`: integer.
    pub period: i64,
    /// `PeriodUnit`: text.
    pub period_unit: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    pub extra: Extra,
}
impl RenewDedicatedHostsRequest {
    pub fn new(dedicated_host_ids: impl Into<String>, period: i64) -> Self {
        Self { dedicated_host_ids: dedicated_host_ids.into(), period, ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static RENEW_DEDICATED_HOSTS_REQUEST: Schema = Schema { name: "RenewDedicatedHostsRequest", fields: &[
    Field::string("DedicatedHostIds").required(),
    Field::string("RegionId").required().filled(),
    Field::int32("Period").required(),
    Field::string("PeriodUnit"),
    Field::string("ClientToken").filled(),
] };
cloudspec_wire::record!(RenewDedicatedHostsRequest, RENEW_DEDICATED_HOSTS_REQUEST,
    [0 Str dedicated_host_ids, 1 OptStr region_id, 3 OptStr period_unit, 4 OptStr client_token] [2 Int period]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(RenewDedicatedHostsRequest);
