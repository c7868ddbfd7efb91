// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceAutoRenewAttribute.json; do not edit.
//! Switches the automatic renewal of subscription instances on or off.
//!
//! Renewal is charged nine days before expiry at 08:00 (UTC+8).
//!
//! - Requires permission for the action `ecs:ModifyInstanceAutoRenewAttribute` (access level update),
//!   on Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceAutoRenewAttribute), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

pub use crate::shapes::{RenewalPeriodUnit, RenewalStatus};

operation! {
    name: "ModifyInstanceAutoRenewAttribute",
    effect: Effect::Write,
    request: ModifyInstanceAutoRenewAttributeRequest = MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    response: ModifyInstanceAutoRenewAttributeResponse = MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyInstanceAutoRenewAttribute").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 OperationDenied.StarterPackage",
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InvalidParameter.Duration",
    "403 InvalidParameter.InvalidInstanceId",
    "403 InvalidParameter.RenewalStatus",
    "403 InvalidParameter.ToManyInstanceIds = There are too many instance ids in the request.",
    "403 InvalidPeriod.StarterPackage",
    "403 InvalidPeriodUnit.ValueNotSupported = `PeriodUnit` is not one that is possible here, such as `Month` or `Year`.",
    "403 MissingParameter.InstanceId",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyInstanceAutoRenewAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttributeRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Length of the purchase, counted in the unit that stands beside it.
    pub duration: Option<i64>,
    /// Whether the subscription is renewed automatically when it ends; `false` when left out. Default:
    /// `false`.
    pub auto_renew: Option<bool>,
    /// How renewal is set: automatic (`AutoRenewal`), by hand (`Normal`), or none.
    pub renewal_status: Option<RenewalStatus>,
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<RenewalPeriodUnit>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstanceAutoRenewAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Length of the purchase, counted in the unit that stands beside it.
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }

    /// Whether the subscription is renewed automatically when it ends; `false` when left out.
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// How renewal is set: automatic (`AutoRenewal`), by hand (`Normal`), or none.
    pub fn renewal_status(mut self, value: impl Into<RenewalStatus>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }

    /// Unit in which `Period` counts the length of the purchase.
    pub fn period_unit(mut self, value: impl Into<RenewalPeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
}

record! {
    ModifyInstanceAutoRenewAttributeRequest: MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 duration: OptInt = Field::int32("Duration"),
    3 auto_renew: OptBool = Field::boolean("AutoRenew"),
    4 renewal_status: Opt = Field::one_of("RenewalStatus", RenewalStatus::VALUES),
    5 period_unit: Opt = Field::one_of("PeriodUnit", RenewalPeriodUnit::VALUES),
}

/// Response of `ModifyInstanceAutoRenewAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceAutoRenewAttributeResponse: MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceAutoRenewAttributeRequest,
    ModifyInstanceAutoRenewAttributeResponse,
}
