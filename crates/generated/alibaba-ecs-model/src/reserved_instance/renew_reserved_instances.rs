// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RenewReservedInstances.json; do not edit.
//! Renews reserved instances for a period.
//!
//! The account is charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RenewReservedInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

operation! {
    name: "RenewReservedInstances",
    effect: Effect::Write,
    request: RenewReservedInstancesRequest = RENEW_RESERVED_INSTANCES_REQUEST,
    response: RenewReservedInstancesResponse = RENEW_RESERVED_INSTANCES_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidChargeType.ValueNotSupported",
    "400 InvalidInstanceType.ValueUnauthorized",
    "400 InvalidParameter.Conflict",
    "400 InvalidParameter.Period",
    "400 InvalidParameter.PeriodUnit",
    "400 InvalidParameter.ReservedInstanceIds",
    "400 InvalidPeriod",
    "400 InvalidPeriod.ExceededMaximumExpiration",
    "400 InvalidPeriodUnit.ValueNotSupported",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "400 MissingParameter.ReservedInstanceIds",
    "400 OperationDenied",
    "400 RegionUnauthorized",
    "400 Zone.NotOnSale",
    "403 Account.Arrearage",
    "403 ChargeTypeViolation",
    "403 IncorrectInstanceStatus",
    "403 InvalidConfiguration.ValueNotSupported",
    "403 InvalidInstanceAmount.ValueNotSupported",
    "403 InvalidParameter",
    "403 InvalidParameter.NotMatch",
    "403 InvalidParameter.ReservedInstanceName",
    "403 InvalidParameter.ResourceOwnerAccount",
    "403 InvalidParameter.Scope",
    "403 InvalidParameter.SplitOrMerge",
    "403 InvalidParameter.ValueNotSupported",
    "403 InvalidPlatform.ValueNotSupported",
    "403 InvalidReservedInstanceId.NotFound",
    "403 InvalidReservedInstanceName.Malformed",
    "403 InvalidReservedInstanceOfferingClass.ValueNotSupported",
    "403 InvalidReservedInstanceOfferingType.ValueNotSupported",
    "403 InvalidReservedInstancePlatform.ValueNotSupported",
    "403 InvalidReservedInstanceStatus.ValueNotSupported",
    "403 InvalidReservedInstanceZone.ValueNotSupported",
    "403 InvalidResourceType.NotSupported",
    "403 InvalidScope.ValueNotSupported",
    "403 InvalidZoneId.ValueNotSupported",
    "403 MissingParameter.InstanceType",
    "403 MissingParameter.InstanceTypeAndAmountBothEmpty",
    "403 MissingParameter.ReservedInstanceConfiguration",
    "403 MissingParameter.ReservedInstanceId",
    "403 MissingParameter.ZoneId",
    "403 NodeControllerUnavailable",
    "403 OperationDenied",
    "403 OperationDenied.NoStock",
    "403 OperationDenied.OnlyModifyName",
    "403 Zone.NotOnSale",
    "403 Zone.NotOpen",
    "404 InvalidZoneId.NotFound",
    "500 InternalError",
}

/// Request of `RenewReservedInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct RenewReservedInstancesRequest {
    /// `ReservedInstanceId`: texts, 1 to 100 elements.
    pub reserved_instance_id: Vec<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `PeriodUnit`: text.
    pub period_unit: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `AutoRenew`: yes or no.
    pub auto_renew: Option<bool>,
    /// `AutoRenewPeriod`: integer.
    pub auto_renew_period: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl RenewReservedInstancesRequest {
    /// Starts with the required members.
    pub fn new(
        reserved_instance_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            reserved_instance_id: cloudspec_wire::all(reserved_instance_id),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
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

    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// Sets `AutoRenewPeriod`.
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
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `ReservedInstanceIdSets`: texts.
    pub reserved_instance_id_sets: Vec<String>,
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
