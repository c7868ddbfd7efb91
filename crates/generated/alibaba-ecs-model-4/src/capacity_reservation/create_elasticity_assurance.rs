// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateElasticityAssurance.json; do not edit.
//! Buys an elasticity assurance, which guarantees that pay-as-you-go instances of given types can be created.
//!
//! The purchase cannot be refunded, and `Unlimited` is the only number of uses on offer.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateElasticityAssurance).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<CreateElasticityAssuranceRequest, CreateElasticityAssuranceResponse>(
    "CreateElasticityAssurance", Effect::Write, &CREATE_ELASTICITY_ASSURANCE_REQUEST, &CREATE_ELASTICITY_ASSURANCE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 AccountForbidden.ProductCreationLimited ClassicNetworkNotSupported DedicatedHostNotSupported
    400 Invalid.AssuranceTimes.NotSupported Invalid.InstanceChargeType Invalid.InstanceCpuCoreCountOrInstanceAmount
    400 Invalid.InstanceId Invalid.InstanceType Invalid.PackageType Invalid.PeriodUnit Invalid.PrivatePool.Purchase
    400 Invalid.PrivatePoolOptions.Id Invalid.PrivatePoolOptions.Ids Invalid.PrivatePoolOptions.MatchCriteria
    400 Invalid.PrivatePoolOptions.status Invalid.PrivatePoolOptionsName.MalFormed Invalid.TooManyInstanceTypes
    400 Invalid.TooManyPrivatePoolOptions.Ids Invalid.TooManyUnpaidPrivatePool Invalid.TooManyZoneIds Invalid.ZoneId \
        InvalidAliUid
    400 InvalidPlatform.ValueNotSupported InvalidStartTime.MalFormed InvalidStartTime.NotSupported \
        MissingParameter.InstanceAmount
    400 MissingParameter.InstanceCpuCoreCount MissingParameter.InstanceCpuCoreCountOrInstanceAmount MissingParameter.PackageType
    400 MissingParameter.PrivatePoolOptions.Id MissingParameter.PrivatePoolOptions.Ids MissingParameter.RegionId OperationDenied
    400 PriceNotFound RegionUnauthorized RepeatStartPrivatePool SpotNotSupported
    403 Invalid.ZoneIds InvalidInstanceType.NotSupported InvalidResourceType.NotSupported OperationDenied.NoStock Zone.NotOnSale
    403 Zone.NotOpen
    404 InvalidResourceGroup.NotFound InvalidZoneId.NotFound
    500 InternalError
");

/// Request of `CreateElasticityAssurance`.
#[derive(Default)] #[non_exhaustive] pub struct CreateElasticityAssuranceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `Period`: integer. Default: `1`. */ pub period: Option<i64>,
    /** `PeriodUnit`: text. Default: `Year`. */ pub period_unit: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `PrivatePoolOptions.Name`: text. */ pub private_pool_options_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `PrivatePoolOptions.MatchCriteria`: text. Default: `Open`. */ pub private_pool_options_match_criteria: Option<String>,
    /** `AssuranceTimes`: text. Default: `Unlimited`. */ pub assurance_times: Option<String>,
    /** `InstanceAmount`: integer, at least 1. */ pub instance_amount: Option<i64>,
    /** `InstanceCpuCoreCount`: integer, at least 1. */ pub instance_cpu_core_count: Option<i64>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `ZoneId`: texts, at most 100 elements. */ pub zone_id: Vec<String>,
    /** `InstanceType`: texts, at most 100 elements. */ pub instance_type: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateElasticityAssuranceRequest {
    /// With what is required.
    pub fn new(
        zone_id: impl IntoIterator<Item = impl Into<String>>, instance_type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self { zone_id: all(zone_id), instance_type: all(instance_type), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `PrivatePoolOptions.Name`.
    pub fn private_pool_options_name(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_name = Some(value.into()); self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `PrivatePoolOptions.MatchCriteria`.
    pub fn private_pool_options_match_criteria(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_match_criteria = Some(value.into()); self
    }
    /// Sets `AssuranceTimes`.
    pub fn assurance_times(mut self, value: impl Into<String>) -> Self { self.assurance_times = Some(value.into()); self }
    /// Sets `InstanceAmount`.
    pub fn instance_amount(mut self, value: i64) -> Self { self.instance_amount = Some(value); self }
    /// Sets `InstanceCpuCoreCount`.
    pub fn instance_cpu_core_count(mut self, value: i64) -> Self { self.instance_cpu_core_count = Some(value); self }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self { self.start_time = Some(value.into()); self }
}
/// Table of [`CreateElasticityAssuranceRequest`].
pub static CREATE_ELASTICITY_ASSURANCE_REQUEST: Schema =
    Schema { name: "CreateElasticityAssuranceRequest", fields: { static ROWS: [Field; 15] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::int32("Period"),
    Field::string("PeriodUnit"),
    Field::string("ClientToken").filled(),
    Field::string("PrivatePoolOptions.Name"),
    Field::string("Description"),
    Field::string("PrivatePoolOptions.MatchCriteria"),
    Field::string("AssuranceTimes"),
    Field::int32("InstanceAmount").limits(&Limits::range(Some(1.0), None)),
    Field::int32("InstanceCpuCoreCount").limits(&Limits::range(Some(1.0), None)),
    Field::string("StartTime"),
    Field::string("ZoneId").list().required().limits(&Limits::items(None, Some(100))),
    Field::string("InstanceType").list().required().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(CreateElasticityAssuranceRequest, CREATE_ELASTICITY_ASSURANCE_REQUEST,
    [0 OptStr region_id, 1 OptStr resource_group_id, 2 List tag, 4 OptStr period_unit, 5 OptStr client_token,
    6 OptStr private_pool_options_name, 7 OptStr description, 8 OptStr private_pool_options_match_criteria,
    9 OptStr assurance_times, 12 OptStr start_time, 13 List zone_id, 14 List instance_type] [3 OptInt period,
    10 OptInt instance_amount, 11 OptInt instance_cpu_core_count]);

/// Answer of `CreateElasticityAssurance`.
#[derive(Default)] #[non_exhaustive] pub struct CreateElasticityAssuranceResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PrivatePoolOptionsId`: text. */ pub private_pool_options_id: Option<String>,
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateElasticityAssuranceResponse`].
pub static CREATE_ELASTICITY_ASSURANCE_RESPONSE: Schema =
    Schema { name: "CreateElasticityAssuranceResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("PrivatePoolOptionsId"),
    Field::string("OrderId"),
]; &ROWS } };
record!(CreateElasticityAssuranceResponse, CREATE_ELASTICITY_ASSURANCE_RESPONSE,
    [0 OptStr request_id, 1 OptStr private_pool_options_id, 2 OptStr order_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateElasticityAssuranceRequest, CreateElasticityAssuranceResponse);
