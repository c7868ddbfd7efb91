// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RenewDedicatedHosts.json; do not edit.
//! Renews subscription dedicated hosts for a period.
//!
//! The account is charged; vouchers are used first.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RenewDedicatedHosts).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "RenewDedicatedHosts",
    effect: Effect::Write,
    request: RenewDedicatedHostsRequest = RENEW_DEDICATED_HOSTS_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 ChargeTypeViolation",
    "400 IdempotenceParamNotMatch",
    "400 InvalidClientToken.ValueNotSupported",
    "400 InvalidDedicatedHostId.NotFound",
    "400 InvalidPeriod",
    "400 InvalidPeriodUnit.ValueNotSupported",
    "400 InvalidStatus.Upgrading",
    "400 LastOrderProcessing",
    "403 ChargeTypeViolation",
    "403 IncorrectHostStatus",
    "403 LastTokenProcessing",
    "500 InternalError",
}

/// Response of `RenewDedicatedHosts`.
pub type RenewDedicatedHostsResponse = RequestIdResponse;

/// Request of `RenewDedicatedHosts`.
#[derive(Default)]
#[non_exhaustive]
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl RenewDedicatedHostsRequest {
    /// Starts with the required members.
    pub fn new(dedicated_host_ids: impl Into<String>, period: i64) -> Self {
        Self {
            dedicated_host_ids: dedicated_host_ids.into(),
            period,
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    RenewDedicatedHostsRequest: RENEW_DEDICATED_HOSTS_REQUEST,
    0 dedicated_host_ids: Str = Field::string("DedicatedHostIds").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 period: Int = Field::int32("Period").required(),
    3 period_unit: OptStr = Field::string("PeriodUnit"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RenewDedicatedHostsRequest,
}
