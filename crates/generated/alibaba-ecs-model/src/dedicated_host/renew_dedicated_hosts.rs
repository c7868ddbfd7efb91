// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RenewDedicatedHosts.json; do not edit.
//! Renews subscription dedicated hosts for a period.
//!
//! The account is charged; vouchers are used first.
//!
//! - Requires permission for the action `ecs:RenewDedicatedHosts` (access level update), on
//!   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RenewDedicatedHosts),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Style, errors, operation, record,
};

pub use crate::shapes::RenewalPeriodUnit;

operation! {
    name: "RenewDedicatedHosts",
    effect: Effect::Write,
    request: RenewDedicatedHostsRequest = RENEW_DEDICATED_HOSTS_REQUEST,
    response: RenewDedicatedHostsResponse = RENEW_DEDICATED_HOSTS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:RenewDedicatedHosts").resources(&[AuthorizedResource::new("DedicatedHost", "acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}").required()])),
}

errors! {
    "400 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "400 IdempotenceParamNotMatch = The client token was used before with other parameters. Take a new token for a new request.",
    "400 InvalidClientToken.ValueNotSupported = The client token is longer than 64 characters or not ASCII.",
    "400 InvalidDedicatedHostId.NotFound = There is no such dedicated host in this region.",
    "400 InvalidPeriod = The length of the purchase is not possible. See which periods the operation takes.",
    "400 InvalidPeriodUnit.ValueNotSupported = `PeriodUnit` is not one that is possible here, such as `Month` or `Year`.",
    "400 InvalidStatus.Upgrading = The instance is being upgraded. Try again later.",
    "400 LastOrderProcessing = The order before is still being processed. Try again later.",
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "403 IncorrectHostStatus",
    "403 LastTokenProcessing = Another operation on the same resource, or the same request, is still running. Try again when it is done.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `RenewDedicatedHosts`.
#[derive(Default)]
#[non_exhaustive]
pub struct RenewDedicatedHostsRequest {
    /// Ids of the dedicated hosts (`dh-...`). `DescribeDedicatedHosts` lists them. At most 100 elements.
    pub dedicated_host_ids: Vec<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: i64,
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<RenewalPeriodUnit>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RenewDedicatedHostsRequest {
    /// Creates a value with the required members.
    pub fn new(
        dedicated_host_ids: impl IntoIterator<Item = impl Into<String>>,
        period: i64,
    ) -> Self {
        let mut built = Self {
            dedicated_host_ids: cloudspec_wire::all(dedicated_host_ids),
            period,
            ..Self::default()
        };
        built.extra.set_empty(0, built.dedicated_host_ids.is_empty());
        built
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Unit in which `Period` counts the length of the purchase.
    pub fn period_unit(mut self, value: impl Into<RenewalPeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    RenewDedicatedHostsRequest: RENEW_DEDICATED_HOSTS_REQUEST,
    0 dedicated_host_ids: List = Field::string("DedicatedHostIds").list().style(Style::Json).required().limits(&Limits::new().items(None, Some(100))),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 period: Int = Field::int32("Period").required(),
    3 period_unit: Opt = Field::one_of("PeriodUnit", RenewalPeriodUnit::VALUES),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `RenewDedicatedHosts`.
#[derive(Default)]
#[non_exhaustive]
pub struct RenewDedicatedHostsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RenewDedicatedHostsResponse: RENEW_DEDICATED_HOSTS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RenewDedicatedHostsRequest,
    RenewDedicatedHostsResponse,
}
