// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/PurchaseReservedInstancesOffering.json; do not edit.
//! Buys a reserved instance, which offsets the bills of matching pay-as-you-go instances.
//!
//! The account is charged.
//!
//! - Requires permission for the action `ecs:PurchaseReservedInstancesOffering` (access level create),
//!   on ReservedInstance `acs:ecs:{#regionId}:{#accountId}:reservedinstance/*` (required in the
//!   policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/PurchaseReservedInstancesOffering), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{ImageTag, Platform, ReservedInstanceScope};

operation! {
    name: "PurchaseReservedInstancesOffering",
    effect: Effect::Write,
    request: PurchaseReservedInstancesOfferingRequest = PURCHASE_RESERVED_INSTANCES_OFFERING_REQUEST,
    response: PurchaseReservedInstancesOfferingResponse = PURCHASE_RESERVED_INSTANCES_OFFERING_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:PurchaseReservedInstancesOffering").resources(&[AuthorizedResource::new("ReservedInstance", "acs:ecs:{#regionId}:{#accountId}:reservedinstance/*").required()])),
}

errors! {
    "400 InvalidChargeType.ValueNotSupported = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidInstanceType.ValueUnauthorized = The account may not use this instance type. Apply for it.",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidParameter.ReservedInstanceName",
    "400 InvalidParameter.Scope",
    "400 InvalidParameter.SplitOrMerge",
    "400 InvalidPeriodUnit.ValueNotSupported = `PeriodUnit` is not one that is possible here, such as `Month` or `Year`.",
    "400 InvalidReservedInstanceOfferingClass.ValueNotSupported",
    "400 InvalidReservedInstanceOfferingType.ValueNotSupported",
    "400 InvalidReservedInstancePlatform.ValueNotSupported",
    "400 InvalidReservedInstanceStatus.ValueNotSupported",
    "400 InvalidReservedInstanceZone.ValueNotSupported",
    "400 InvalidStartTime.ScopeNotMatch",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "400 MissingParameter.InstanceType",
    "400 MissingParameter.InstanceTypeAndAmountBothEmpty",
    "400 MissingParameter.ReservedInstanceConfiguration",
    "400 MissingParameter.ReservedInstanceId",
    "400 MissingParameter.ZoneId",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 RegionUnauthorized = The account may not use this region. Apply for it first.",
    "400 Zone.NotOnSale = Nothing of the kind is sold in this zone. Take another zone.",
    "403 Account.Arrearage = Payment is overdue. Settle the bill first.",
    "403 InvalidParameter.NotMatch = Two parameters do not go together; the message names them.",
    "403 InvalidParameter.ResourceOwnerAccount = The owner's account is not the right one for this resource.",
    "403 InvalidResourceType.NotSupported = `ResourceType` is not one that the operation knows.",
    "403 NodeControllerUnavailable = The service is overloaded or out of order for a moment. Try again.",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 OperationDenied.NoStock = The instance type is sold out in this zone. Try another type or zone; `DescribeAvailableResource` tells what is in stock.",
    "403 Zone.NotOnSale = Nothing of the kind is sold in this zone. Take another zone.",
    "403 Zone.NotOpen = Nothing of the kind is sold in this zone. Take another zone.",
    "404 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "404 PaymentMethodNotFound = The account has no way of paying that works. Set one up first.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `PurchaseReservedInstancesOffering`.
#[derive(Default)]
#[non_exhaustive]
pub struct PurchaseReservedInstancesOfferingRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Name of the reserved instance: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub reserved_instance_name: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: String,
    /// What it holds for: `Region` or `Zone`.
    pub scope: Option<ReservedInstanceScope>,
    /// How many instances there are, or are to be reserved. 1 to 100.
    pub instance_amount: Option<i64>,
    /// How a reserved instance is paid: `No Upfront`, `Partial Upfront` or `All Upfront`.
    pub offering_type: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Operating system or distribution of the image or the instances.
    pub platform: Option<Platform>,
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

impl PurchaseReservedInstancesOfferingRequest {
    /// Creates a value with the required members.
    pub fn new(instance_type: impl Into<String>) -> Self {
        Self {
            instance_type: instance_type.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Name of the reserved instance: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }

    /// What it holds for: `Region` or `Zone`.
    pub fn scope(mut self, value: impl Into<ReservedInstanceScope>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// How many instances there are, or are to be reserved.
    pub fn instance_amount(mut self, value: i64) -> Self {
        self.instance_amount = Some(value);
        self
    }

    /// How a reserved instance is paid: `No Upfront`, `Partial Upfront` or `All Upfront`.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Operating system or distribution of the image or the instances.
    pub fn platform(mut self, value: impl Into<Platform>) -> Self {
        self.platform = Some(value.into());
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
    PurchaseReservedInstancesOfferingRequest: PURCHASE_RESERVED_INSTANCES_OFFERING_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 zone_id: OptStr = Field::string("ZoneId"),
    4 reserved_instance_name: OptStr = Field::string("ReservedInstanceName"),
    5 instance_type: Str = Field::string("InstanceType").required(),
    6 scope: Opt = Field::one_of("Scope", ReservedInstanceScope::VALUES),
    7 instance_amount: OptInt = Field::int32("InstanceAmount").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    8 offering_type: OptStr = Field::string("OfferingType"),
    9 description: OptStr = Field::string("Description"),
    10 platform: Opt = Field::one_of("Platform", Platform::VALUES),
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Ids of the reserved instances that were bought, changed or renewed (`ecsri-...`).
    pub reserved_instance_id_sets: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
