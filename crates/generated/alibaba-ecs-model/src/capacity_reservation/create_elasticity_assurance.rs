// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateElasticityAssurance.json; do not edit.
//! Buys an elasticity assurance, which guarantees that pay-as-you-go instances of given types can be
//! created.
//!
//! The purchase cannot be refunded, and `Unlimited` is the only number of uses on offer.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateElasticityAssurance).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag2;

operation! {
    name: "CreateElasticityAssurance",
    effect: Effect::Write,
    request: CreateElasticityAssuranceRequest = CREATE_ELASTICITY_ASSURANCE_REQUEST,
    response: CreateElasticityAssuranceResponse = CREATE_ELASTICITY_ASSURANCE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 AccountForbidden.ProductCreationLimited",
    "400 ClassicNetworkNotSupported",
    "400 DedicatedHostNotSupported",
    "400 Invalid.AssuranceTimes.NotSupported",
    "400 Invalid.InstanceChargeType",
    "400 Invalid.InstanceCpuCoreCountOrInstanceAmount",
    "400 Invalid.InstanceId",
    "400 Invalid.InstanceType",
    "400 Invalid.PackageType",
    "400 Invalid.PeriodUnit",
    "400 Invalid.PrivatePool.Purchase",
    "400 Invalid.PrivatePoolOptions.Id",
    "400 Invalid.PrivatePoolOptions.Ids",
    "400 Invalid.PrivatePoolOptions.MatchCriteria",
    "400 Invalid.PrivatePoolOptions.status",
    "400 Invalid.PrivatePoolOptionsName.MalFormed",
    "400 Invalid.TooManyInstanceTypes",
    "400 Invalid.TooManyPrivatePoolOptions.Ids",
    "400 Invalid.TooManyUnpaidPrivatePool",
    "400 Invalid.TooManyZoneIds",
    "400 Invalid.ZoneId",
    "400 InvalidAliUid",
    "400 InvalidPlatform.ValueNotSupported",
    "400 InvalidStartTime.MalFormed",
    "400 InvalidStartTime.NotSupported",
    "400 MissingParameter.InstanceAmount",
    "400 MissingParameter.InstanceCpuCoreCount",
    "400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount",
    "400 MissingParameter.PackageType",
    "400 MissingParameter.PrivatePoolOptions.Id",
    "400 MissingParameter.PrivatePoolOptions.Ids",
    "400 MissingParameter.RegionId",
    "400 OperationDenied",
    "400 PriceNotFound",
    "400 RegionUnauthorized",
    "400 RepeatStartPrivatePool",
    "400 SpotNotSupported",
    "403 Invalid.ZoneIds",
    "403 InvalidInstanceType.NotSupported",
    "403 InvalidResourceType.NotSupported",
    "403 OperationDenied.NoStock",
    "403 Zone.NotOnSale",
    "403 Zone.NotOpen",
    "404 InvalidResourceGroup.NotFound",
    "404 InvalidZoneId.NotFound",
    "500 InternalError",
}

/// Request of `CreateElasticityAssurance`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateElasticityAssuranceRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `Period`: integer. Default: `1`.
    pub period: Option<i64>,
    /// `PeriodUnit`: text. Default: `Year`.
    pub period_unit: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `PrivatePoolOptions.Name`: text.
    pub private_pool_options_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `PrivatePoolOptions.MatchCriteria`: text. Default: `Open`.
    pub private_pool_options_match_criteria: Option<String>,
    /// `AssuranceTimes`: text. Default: `Unlimited`.
    pub assurance_times: Option<String>,
    /// `InstanceAmount`: integer, at least 1.
    pub instance_amount: Option<i64>,
    /// `InstanceCpuCoreCount`: integer, at least 1.
    pub instance_cpu_core_count: Option<i64>,
    /// `StartTime`: text.
    pub start_time: Option<String>,
    /// `ZoneId`: texts, at most 100 elements.
    pub zone_id: Vec<String>,
    /// `InstanceType`: texts, at most 100 elements.
    pub instance_type: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateElasticityAssuranceRequest {
    /// Starts with the required members.
    pub fn new(
        zone_id: impl IntoIterator<Item = impl Into<String>>,
        instance_type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            zone_id: cloudspec_wire::all(zone_id),
            instance_type: cloudspec_wire::all(instance_type),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
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

    /// Sets `PrivatePoolOptions.Name`.
    pub fn private_pool_options_name(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `PrivatePoolOptions.MatchCriteria`.
    pub fn private_pool_options_match_criteria(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.private_pool_options_match_criteria = Some(value.into());
        self
    }

    /// Sets `AssuranceTimes`.
    pub fn assurance_times(mut self, value: impl Into<String>) -> Self {
        self.assurance_times = Some(value.into());
        self
    }

    /// Sets `InstanceAmount`.
    pub fn instance_amount(mut self, value: i64) -> Self {
        self.instance_amount = Some(value);
        self
    }

    /// Sets `InstanceCpuCoreCount`.
    pub fn instance_cpu_core_count(mut self, value: i64) -> Self {
        self.instance_cpu_core_count = Some(value);
        self
    }

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

record! {
    CreateElasticityAssuranceRequest: CREATE_ELASTICITY_ASSURANCE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    3 period: OptInt = Field::int32("Period"),
    4 period_unit: OptStr = Field::string("PeriodUnit"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
    6 private_pool_options_name: OptStr = Field::string("PrivatePoolOptions.Name"),
    7 description: OptStr = Field::string("Description"),
    8 private_pool_options_match_criteria: OptStr = Field::string("PrivatePoolOptions.MatchCriteria"),
    9 assurance_times: OptStr = Field::string("AssuranceTimes"),
    10 instance_amount: OptInt = Field::int32("InstanceAmount").limits(&Limits::new().range(Some(1.0), None)),
    11 instance_cpu_core_count: OptInt = Field::int32("InstanceCpuCoreCount").limits(&Limits::new().range(Some(1.0), None)),
    12 start_time: OptStr = Field::string("StartTime"),
    13 zone_id: List = Field::string("ZoneId").list().required().limits(&Limits::new().items(None, Some(100))),
    14 instance_type: List = Field::string("InstanceType").list().required().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `CreateElasticityAssurance`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateElasticityAssuranceResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PrivatePoolOptionsId`: text.
    pub private_pool_options_id: Option<String>,
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateElasticityAssuranceResponse: CREATE_ELASTICITY_ASSURANCE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 private_pool_options_id: OptStr = Field::string("PrivatePoolOptionsId"),
    2 order_id: OptStr = Field::string("OrderId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateElasticityAssuranceRequest,
    CreateElasticityAssuranceResponse,
}
