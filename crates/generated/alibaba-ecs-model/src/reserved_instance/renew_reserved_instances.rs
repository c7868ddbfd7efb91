// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RenewReservedInstances.json; do not edit.
//! Renews reserved instances for a period.
//!
//! The account is charged. `Period` and `PeriodUnit` say how long; `AutoRenew` makes them are renewed
//! automatically from then on.
//!
//! - Requires permission for the action `ecs:RenewReservedInstances` (access level create), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RenewReservedInstances),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

operation! {
    name: "RenewReservedInstances",
    effect: Effect::Write,
    request: RenewReservedInstancesRequest = RENEW_RESERVED_INSTANCES_REQUEST,
    response: RenewReservedInstancesResponse = RENEW_RESERVED_INSTANCES_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:RenewReservedInstances").resources(&[AuthorizedResource::new("ReservedInstance", "acs:ecs:{#regionId}:{#accountId}:reservedinstance/{#reservedinstanceId}").required()])),
}

errors! {
    "400 InvalidChargeType.ValueNotSupported = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "400 InvalidInstanceType.ValueUnauthorized = The account may not use this instance type. Apply for it.",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidParameter.Period",
    "400 InvalidParameter.PeriodUnit",
    "400 InvalidParameter.ReservedInstanceIds",
    "400 InvalidPeriod = The length of the purchase is not possible. See which periods the operation takes.",
    "400 InvalidPeriod.ExceededMaximumExpiration",
    "400 InvalidPeriodUnit.ValueNotSupported = `PeriodUnit` is not one that is possible here, such as `Month` or `Year`.",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "400 MissingParameter.ReservedInstanceIds",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 RegionUnauthorized = The account may not use this region. Apply for it first.",
    "400 Zone.NotOnSale = Nothing of the kind is sold in this zone. Take another zone.",
    "403 Account.Arrearage = Payment is overdue. Settle the bill first.",
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InvalidConfiguration.ValueNotSupported",
    "403 InvalidInstanceAmount.ValueNotSupported = The number of instances is not possible.",
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 InvalidParameter.NotMatch = Two parameters do not go together; the message names them.",
    "403 InvalidParameter.ReservedInstanceName",
    "403 InvalidParameter.ResourceOwnerAccount = The owner's account is not the right one for this resource.",
    "403 InvalidParameter.Scope",
    "403 InvalidParameter.SplitOrMerge",
    "403 InvalidParameter.ValueNotSupported",
    "403 InvalidPlatform.ValueNotSupported = The operating system named in `Platform` is not supported.",
    "403 InvalidReservedInstanceId.NotFound",
    "403 InvalidReservedInstanceName.Malformed",
    "403 InvalidReservedInstanceOfferingClass.ValueNotSupported",
    "403 InvalidReservedInstanceOfferingType.ValueNotSupported",
    "403 InvalidReservedInstancePlatform.ValueNotSupported",
    "403 InvalidReservedInstanceStatus.ValueNotSupported",
    "403 InvalidReservedInstanceZone.ValueNotSupported",
    "403 InvalidResourceType.NotSupported = `ResourceType` is not one that the operation knows.",
    "403 InvalidScope.ValueNotSupported",
    "403 InvalidZoneId.ValueNotSupported",
    "403 MissingParameter.InstanceType",
    "403 MissingParameter.InstanceTypeAndAmountBothEmpty",
    "403 MissingParameter.ReservedInstanceConfiguration",
    "403 MissingParameter.ReservedInstanceId",
    "403 MissingParameter.ZoneId",
    "403 NodeControllerUnavailable = The service is overloaded or out of order for a moment. Try again.",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 OperationDenied.NoStock = The instance type is sold out in this zone. Try another type or zone; `DescribeAvailableResource` tells what is in stock.",
    "403 OperationDenied.OnlyModifyName",
    "403 Zone.NotOnSale = Nothing of the kind is sold in this zone. Take another zone.",
    "403 Zone.NotOpen = Nothing of the kind is sold in this zone. Take another zone.",
    "404 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `RenewReservedInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct RenewReservedInstancesRequest {
    /// Ids of the reserved instances that the operation is for. `DescribeReservedInstances` lists them. 1
    /// to 100 elements.
    pub reserved_instance_id: Vec<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Whether the subscription is renewed automatically when it ends; `false` when left out.
    pub auto_renew: Option<bool>,
    /// How long each automatic renewal lasts, counted in `PeriodUnit`.
    pub auto_renew_period: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RenewReservedInstancesRequest {
    /// Creates a value with the required members.
    pub fn new(
        reserved_instance_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            reserved_instance_id: cloudspec_wire::all(reserved_instance_id),
            ..Self::default()
        }
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether the subscription is renewed automatically when it ends; `false` when left out.
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// How long each automatic renewal lasts, counted in `PeriodUnit`.
    pub fn auto_renew_period(mut self, value: i64) -> Self {
        self.auto_renew_period = Some(value);
        self
    }
}

record! {
    RenewReservedInstancesRequest: RENEW_RESERVED_INSTANCES_REQUEST,
    0 reserved_instance_id: List = Field::string("ReservedInstanceId").list().required().limits(&Limits::new().items(Some(1), Some(100))),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 period: OptInt = Field::int32("Period"),
    3 period_unit: OptStr = Field::string("PeriodUnit"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 auto_renew: OptBool = Field::boolean("AutoRenew"),
    6 auto_renew_period: OptInt = Field::int32("AutoRenewPeriod"),
}

/// Response of `RenewReservedInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct RenewReservedInstancesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Ids of the reserved instances that were bought, changed or renewed (`ecsri-...`).
    pub reserved_instance_id_sets: Vec<String>,
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RenewReservedInstancesResponse: RENEW_RESERVED_INSTANCES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 reserved_instance_id_sets: List = Field::string("ReservedInstanceIdSets").wrapped("ReservedInstanceId"),
    2 order_id: OptStr = Field::string("OrderId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RenewReservedInstancesRequest,
    RenewReservedInstancesResponse,
}
