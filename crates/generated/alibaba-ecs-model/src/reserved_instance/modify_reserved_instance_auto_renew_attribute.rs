// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyReservedInstanceAutoRenewAttribute.json; do not edit.
//! Switches the automatic renewal of reserved instances on or off.
//!
//! - Requires permission for the action `ecs:ModifyReservedInstanceAutoRenewAttribute` (access level
//!   update), on all resources.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyReservedInstanceAutoRenewAttribute),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::ReservedInstanceRenewalStatus;

operation! {
    name: "ModifyReservedInstanceAutoRenewAttribute",
    effect: Effect::Write,
    request: ModifyReservedInstanceAutoRenewAttributeRequest = MODIFY_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    response: ModifyReservedInstanceAutoRenewAttributeResponse = MODIFY_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyReservedInstanceAutoRenewAttribute").resources(&[AuthorizedResource::new("ReservedInstance", "acs:ecs:{#regionId}:{#accountId}:reservedinstance/{#reservedinstanceId}").required()])),
}

errors! {
    "403 Abs.MissingParamter.InstanceId",
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 InvalidParameter.Duration",
    "403 InvalidParameter.Period",
    "403 InvalidParameter.PeriodUnit",
    "403 InvalidParameter.RenewalStatus",
    "403 InvalidParameter.ToManyInstanceIds = There are too many instance ids in the request.",
}

/// Request of `ModifyReservedInstanceAutoRenewAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyReservedInstanceAutoRenewAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<String>,
    /// How renewal is set: automatic (`AutoRenewal`), by hand (`Normal`), or none.
    pub renewal_status: Option<ReservedInstanceRenewalStatus>,
    /// Ids of the reserved instances that the operation is for. `DescribeReservedInstances` lists them. At
    /// most 100 elements.
    pub reserved_instance_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyReservedInstanceAutoRenewAttributeRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Unit in which `Period` counts the length of the purchase.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// How renewal is set: automatic (`AutoRenewal`), by hand (`Normal`), or none.
    pub fn renewal_status(
        mut self,
        value: impl Into<ReservedInstanceRenewalStatus>,
    ) -> Self {
        self.renewal_status = Some(value.into());
        self
    }

    /// Ids of the reserved instances that the operation is for.
    pub fn reserved_instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reserved_instance_id = cloudspec_wire::all(value);
        self
    }
}

record! {
    ModifyReservedInstanceAutoRenewAttributeRequest: MODIFY_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 period: OptInt = Field::int32("Period"),
    2 period_unit: OptStr = Field::string("PeriodUnit"),
    3 renewal_status: Opt = Field::one_of("RenewalStatus", ReservedInstanceRenewalStatus::VALUES),
    4 reserved_instance_id: List = Field::string("ReservedInstanceId").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `ModifyReservedInstanceAutoRenewAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyReservedInstanceAutoRenewAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyReservedInstanceAutoRenewAttributeResponse: MODIFY_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyReservedInstanceAutoRenewAttributeRequest,
    ModifyReservedInstanceAutoRenewAttributeResponse,
}
