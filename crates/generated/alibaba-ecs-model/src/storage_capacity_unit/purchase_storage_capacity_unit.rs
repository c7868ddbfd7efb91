// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/PurchaseStorageCapacityUnit.json; do not edit.
//! Buys storage capacity units, which offset the bills of pay-as-you-go disks.
//!
//! The account is charged.
//!
//! - Requires permission for the action `ecs:PurchaseStorageCapacityUnit` (access level create), on
//!   StorageCapacityUnit `acs:ecs:{#regionId}:{#accountId}:scu/*` (required in the policy).
//! - It costs money, or the resources that it creates do.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/PurchaseStorageCapacityUnit),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Charge, Effect, Extra, Facts, Field,
    Limits, Risk, Timestamp, errors, operation, record,
};

pub use crate::shapes::{ElasticityAssurancePeriodUnit, ImageTag};

operation! {
    name: "PurchaseStorageCapacityUnit",
    effect: Effect::Write,
    request: PurchaseStorageCapacityUnitRequest = PURCHASE_STORAGE_CAPACITY_UNIT_REQUEST,
    response: PurchaseStorageCapacityUnitResponse = PURCHASE_STORAGE_CAPACITY_UNIT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Paid).authorization(Authorization::new("ecs:PurchaseStorageCapacityUnit").resources(&[AuthorizedResource::new("StorageCapacityUnit", "acs:ecs:{#regionId}:{#accountId}:scu/*").required()])),
}

errors! {
    "400 InvalidParameter.Capacity",
    "400 InvalidParameter.CapacityExceed",
    "400 InvalidParameter.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidParameter.Period",
    "400 InvalidParameter.PeriodUnit",
    "400 InvalidStartTime.MalFormed",
    "400 InvalidStartTime.NotSupported",
    "400 MissingParameter.Capacity",
    "400 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `PurchaseStorageCapacityUnit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PurchaseStorageCapacityUnitRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Capacity of each storage capacity unit that is bought. Unit: GiB.
    pub capacity: i64,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<ElasticityAssurancePeriodUnit>,
    /// `FromApp`: string.
    pub from_app: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// How many there are: instances wanted, launched or delivered, or capacity units bought. 1 to 20.
    pub amount: Option<i64>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl PurchaseStorageCapacityUnitRequest {
    /// Creates a value with the required members.
    pub fn new(capacity: i64) -> Self {
        Self {
            capacity,
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Beginning of the span of time.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Unit in which `Period` counts the length of the purchase.
    pub fn period_unit(
        mut self,
        value: impl Into<ElasticityAssurancePeriodUnit>,
    ) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Sets `FromApp`.
    pub fn from_app(mut self, value: impl Into<String>) -> Self {
        self.from_app = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// How many there are: instances wanted, launched or delivered, or capacity units bought.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    PurchaseStorageCapacityUnitRequest: PURCHASE_STORAGE_CAPACITY_UNIT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 name: OptStr = Field::string("Name"),
    2 capacity: Int = Field::int32("Capacity").required(),
    3 description: OptStr = Field::string("Description"),
    4 start_time: Opt = Field::timestamp("StartTime"),
    5 period: OptInt = Field::int32("Period"),
    6 period_unit: Opt = Field::one_of("PeriodUnit", ElasticityAssurancePeriodUnit::VALUES),
    7 from_app: OptStr = Field::string("FromApp"),
    8 client_token: OptStr = Field::string("ClientToken").filled(),
    9 amount: OptInt = Field::int32("Amount").limits(&Limits::new().range(Some(1.0), Some(20.0))),
    10 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `PurchaseStorageCapacityUnit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PurchaseStorageCapacityUnitResponse {
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `StorageCapacityUnitIds`: list of strings.
    pub storage_capacity_unit_ids: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PurchaseStorageCapacityUnitResponse: PURCHASE_STORAGE_CAPACITY_UNIT_RESPONSE,
    0 order_id: OptStr = Field::string("OrderId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 storage_capacity_unit_ids: List = Field::string("StorageCapacityUnitIds").wrapped("StorageCapacityUnitId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    PurchaseStorageCapacityUnitRequest,
    PurchaseStorageCapacityUnitResponse,
}
