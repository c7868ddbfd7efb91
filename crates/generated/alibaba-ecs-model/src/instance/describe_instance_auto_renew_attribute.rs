// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceAutoRenewAttribute.json; do not edit.
//! Tells for subscription instances whether and for how long they are renewed automatically.
//!
//! Fails for pay-as-you-go instances.
//!
//! - Requires permission for the action `ecs:DescribeInstanceAutoRenewAttribute` (access level get), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/*`.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceAutoRenewAttribute), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, errors, open_enum, operation, record,
};

pub use crate::shapes::RenewalStatus;

operation! {
    name: "DescribeInstanceAutoRenewAttribute",
    effect: Effect::Read,
    request: DescribeInstanceAutoRenewAttributeRequest = DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    response: DescribeInstanceAutoRenewAttributeResponse = DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["InstanceRenewAttributes"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeInstanceAutoRenewAttribute").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}"), AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/*")])),
}

errors! {
    "400 Throttling = Too many requests in a short time. Slow down and try again.",
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InvalidParameter.InvalidInstanceId",
    "403 InvalidParameter.PageNumber",
    "403 InvalidParameter.PageSize",
    "403 InvalidParameter.RenewalStatus",
    "403 InvalidParameter.RenewalStatusInstanceId",
    "403 InvalidParameter.ToManyInstanceIds = There are too many instance ids in the request.",
    "403 MissingParameter.InstanceId",
}

/// Request of `DescribeInstanceAutoRenewAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// How renewal is set: automatic (`AutoRenewal`), by hand (`Normal`), or none.
    pub renewal_status: Option<RenewalStatus>,
    /// How many entries a page holds at most.
    pub page_size: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceAutoRenewAttributeRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// How renewal is set: automatic (`AutoRenewal`), by hand (`Normal`), or none.
    pub fn renewal_status(mut self, value: impl Into<RenewalStatus>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
}

record! {
    DescribeInstanceAutoRenewAttributeRequest: DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_REQUEST,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 renewal_status: Opt = Field::one_of("RenewalStatus", RenewalStatus::VALUES),
    3 page_size: OptStr = Field::string("PageSize").limits(&Limits::new().pattern("^\\d+$")),
    4 page_number: OptStr = Field::string("PageNumber").limits(&Limits::new().pattern("^\\d+$")),
}

/// Response of `DescribeInstanceAutoRenewAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `InstanceRenewAttributes`: list of records.
    pub instance_renew_attributes: Vec<InstanceRenewAttribute>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceAutoRenewAttributeResponse: DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 page_size: OptInt = Field::int32("PageSize"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 instance_renew_attributes: List = Field::record("InstanceRenewAttributes", &INSTANCE_RENEW_ATTRIBUTE).wrapped("InstanceRenewAttribute"),
}

/// `InstanceRenewAttributes.InstanceRenewAttribute` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceRenewAttribute {
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<String>,
    /// Length of the purchase, counted in the unit that stands beside it.
    pub duration: Option<i64>,
    /// How renewal is set: automatic (`AutoRenewal`), by hand (`Normal`), or none.
    pub renewal_status: Option<InstanceRenewAttributeRenewalStatus>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Whether the subscription is renewed automatically when it runs out.
    pub auto_renew_enabled: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstanceRenewAttribute: INSTANCE_RENEW_ATTRIBUTE,
    0 period_unit: OptStr = Field::string("PeriodUnit"),
    1 duration: OptInt = Field::int32("Duration"),
    2 renewal_status: Opt = Field::one_of("RenewalStatus", InstanceRenewAttributeRenewalStatus::VALUES),
    3 instance_id: OptStr = Field::string("InstanceId"),
    4 auto_renew_enabled: OptBool = Field::boolean("AutoRenewEnabled"),
}

open_enum! {
    /// Documented values of `InstanceRenewAttributes.InstanceRenewAttribute.RenewalStatus`. The provider
    /// may add others.
    pub enum InstanceRenewAttributeRenewalStatus {
        AutoRenewal = "AutoRenewal",
        Normal = "Normal",
        NotRenewal = "NotRenewal",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceAutoRenewAttributeRequest,
    DescribeInstanceAutoRenewAttributeResponse,
    InstanceRenewAttribute,
}
