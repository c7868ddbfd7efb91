// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/PurchaseReservedInstancesOffering.json; do not edit.
//! Buys a reserved instance, which offsets the bills of matching pay-as-you-go instances.
//!
//! The account is charged.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/PurchaseReservedInstancesOffering).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag2;

operation! {
    name: "PurchaseReservedInstancesOffering",
    effect: Effect::Write,
    request: PurchaseReservedInstancesOfferingRequest = PURCHASE_RESERVED_INSTANCES_OFFERING_REQUEST,
    response: PurchaseReservedInstancesOfferingResponse = PURCHASE_RESERVED_INSTANCES_OFFERING_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidChargeType.ValueNotSupported",
    "400 InvalidDescription.Malformed",
    "400 InvalidInstanceType.ValueNotSupported",
    "400 InvalidInstanceType.ValueUnauthorized",
    "400 InvalidParameter.Conflict",
    "400 InvalidParameter.ReservedInstanceName",
    "400 InvalidParameter.Scope",
    "400 InvalidParameter.SplitOrMerge",
    "400 InvalidPeriodUnit.ValueNotSupported",
    "400 InvalidReservedInstanceOfferingClass.ValueNotSupported",
    "400 InvalidReservedInstanceOfferingType.ValueNotSupported",
    "400 InvalidReservedInstancePlatform.ValueNotSupported",
    "400 InvalidReservedInstanceStatus.ValueNotSupported",
    "400 InvalidReservedInstanceZone.ValueNotSupported",
    "400 InvalidStartTime.ScopeNotMatch",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "400 MissingParameter.InstanceType",
    "400 MissingParameter.InstanceTypeAndAmountBothEmpty",
    "400 MissingParameter.ReservedInstanceConfiguration",
    "400 MissingParameter.ReservedInstanceId",
    "400 MissingParameter.ZoneId",
    "400 OperationDenied",
    "400 RegionUnauthorized",
    "400 Zone.NotOnSale",
    "403 Account.Arrearage",
    "403 InvalidParameter.NotMatch",
    "403 InvalidParameter.ResourceOwnerAccount",
    "403 InvalidResourceType.NotSupported",
    "403 NodeControllerUnavailable",
    "403 OperationDenied",
    "403 OperationDenied.NoStock",
    "403 Zone.NotOnSale",
    "403 Zone.NotOpen",
    "404 InvalidZoneId.NotFound",
    "404 PaymentMethodNotFound",
    "500 InternalError",
}

/// Request of `PurchaseReservedInstancesOffering`.
#[derive(Default)]
#[non_exhaustive]
pub struct PurchaseReservedInstancesOfferingRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `ReservedInstanceName`: text.
    pub reserved_instance_name: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: String,
    /// `Scope`: text.
    pub scope: Option<String>,
    /// `InstanceAmount`: integer, 1 to 100.
    pub instance_amount: Option<i64>,
    /// `OfferingType`: text.
    pub offering_type: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Platform`: text.
    pub platform: Option<String>,
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

impl PurchaseReservedInstancesOfferingRequest {
    /// Starts with the required members.
    pub fn new(instance_type: impl Into<String>) -> Self {
        Self {
            instance_type: instance_type.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }

    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Sets `InstanceAmount`.
    pub fn instance_amount(mut self, value: i64) -> Self {
        self.instance_amount = Some(value);
        self
    }

    /// Sets `OfferingType`.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
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
    PurchaseReservedInstancesOfferingRequest: PURCHASE_RESERVED_INSTANCES_OFFERING_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 zone_id: OptStr = Field::string("ZoneId"),
    4 reserved_instance_name: OptStr = Field::string("ReservedInstanceName"),
    5 instance_type: Str = Field::string("InstanceType").required(),
    6 scope: OptStr = Field::string("Scope"),
    7 instance_amount: OptInt = Field::int32("InstanceAmount").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    8 offering_type: OptStr = Field::string("OfferingType"),
    9 description: OptStr = Field::string("Description"),
    10 platform: OptStr = Field::string("Platform"),
    11 period: OptInt = Field::int32("Period"),
    12 period_unit: OptStr = Field::string("PeriodUnit"),
    13 client_token: OptStr = Field::string("ClientToken").filled(),
    14 auto_renew: OptBool = Field::boolean("AutoRenew"),
    15 auto_renew_period: OptInt = Field::int32("AutoRenewPeriod"),
}

/// Response of `PurchaseReservedInstancesOffering`.
#[derive(Default)]
#[non_exhaustive]
pub struct PurchaseReservedInstancesOfferingResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `ReservedInstanceIdSets`: texts.
    pub reserved_instance_id_sets: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    PurchaseReservedInstancesOfferingResponse: PURCHASE_RESERVED_INSTANCES_OFFERING_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 reserved_instance_id_sets: List = Field::string("ReservedInstanceIdSets").wrapped("ReservedInstanceId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    PurchaseReservedInstancesOfferingRequest,
    PurchaseReservedInstancesOfferingResponse,
}
