// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeReservedInstanceAutoRenewAttribute.json; do not edit.
//! Tells for reserved instances whether and for how long they are renewed automatically.
//!
//! - Requires permission for the action `ecs:DescribeReservedInstanceAutoRenewAttribute` (access level
//!   get), on all resources.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeReservedInstanceAutoRenewAttribute),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::ReservedInstanceRenewalStatus;

operation! {
    name: "DescribeReservedInstanceAutoRenewAttribute",
    effect: Effect::Read,
    request: DescribeReservedInstanceAutoRenewAttributeRequest = DESCRIBE_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    response: DescribeReservedInstanceAutoRenewAttributeResponse = DESCRIBE_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeReservedInstanceAutoRenewAttribute").resources(&[AuthorizedResource::new("ReservedInstance", "acs:ecs:{#regionId}:{#accountId}:reservedinstance/{#reservedinstanceId}").required()])),
}

errors! {
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 InvalidParameter.ToManyInstanceIds = There are too many instance ids in the request.",
    "403 MissingParamter.InstanceId",
}

/// Request of `DescribeReservedInstanceAutoRenewAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeReservedInstanceAutoRenewAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the reserved instances that the operation is for. `DescribeReservedInstances` lists them. At
    /// most 100 elements.
    pub reserved_instance_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeReservedInstanceAutoRenewAttributeRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    DescribeReservedInstanceAutoRenewAttributeRequest: DESCRIBE_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 reserved_instance_id: List = Field::string("ReservedInstanceId").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `DescribeReservedInstanceAutoRenewAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeReservedInstanceAutoRenewAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `ReservedInstanceRenewAttributes`: list of records.
    pub reserved_instance_renew_attributes: Vec<ReservedInstanceRenewAttribute>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeReservedInstanceAutoRenewAttributeResponse: DESCRIBE_RESERVED_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 reserved_instance_renew_attributes: List = Field::record("ReservedInstanceRenewAttributes", &RESERVED_INSTANCE_RENEW_ATTRIBUTE).wrapped("ReservedInstanceRenewAttribute"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ReservedInstanceRenewAttribute {
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<String>,
    /// Length of the purchase, counted in the unit that stands beside it.
    pub duration: Option<i64>,
    /// Id of the reserved instance, which `DescribeReservedInstances` lists.
    pub reserved_instance_id: Option<String>,
    /// How renewal is set: automatic (`AutoRenewal`), by hand (`Normal`), or none.
    pub renewal_status: Option<ReservedInstanceRenewalStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ReservedInstanceRenewAttribute: RESERVED_INSTANCE_RENEW_ATTRIBUTE,
    0 period_unit: OptStr = Field::string("PeriodUnit"),
    1 duration: OptInt = Field::int32("Duration"),
    2 reserved_instance_id: OptStr = Field::string("ReservedInstanceId"),
    3 renewal_status: Opt = Field::one_of("RenewalStatus", ReservedInstanceRenewalStatus::VALUES),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeReservedInstanceAutoRenewAttributeRequest,
    DescribeReservedInstanceAutoRenewAttributeResponse,
    ReservedInstanceRenewAttribute,
}
