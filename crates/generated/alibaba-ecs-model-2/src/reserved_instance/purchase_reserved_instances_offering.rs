// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/PurchaseReservedInstancesOffering.json; do not edit.
//! Buys a reserved instance, which offsets the bills of matching pay-as-you-go instances.
//!
//! The account is charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/PurchaseReservedInstancesOffering).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<PurchaseReservedInstancesOfferingRequest, PurchaseReservedInstancesOfferingResponse>(
    "PurchaseReservedInstancesOffering", Effect::Write, &PURCHASE_RESERVED_INSTANCES_OFFERING_REQUEST,
    &PURCHASE_RESERVED_INSTANCES_OFFERING_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidChargeType.ValueNotSupported InvalidDescription.Malformed InvalidInstanceType.ValueNotSupported
    400 InvalidInstanceType.ValueUnauthorized InvalidParameter.Conflict InvalidParameter.ReservedInstanceName
    400 InvalidParameter.Scope InvalidParameter.SplitOrMerge InvalidPeriodUnit.ValueNotSupported
    400 InvalidReservedInstanceOfferingClass.ValueNotSupported InvalidReservedInstanceOfferingType.ValueNotSupported
    400 InvalidReservedInstancePlatform.ValueNotSupported InvalidReservedInstanceStatus.ValueNotSupported
    400 InvalidReservedInstanceZone.ValueNotSupported InvalidStartTime.ScopeNotMatch InvalidTagKey.Malformed
    400 InvalidTagValue.Malformed MissingParameter.InstanceType MissingParameter.InstanceTypeAndAmountBothEmpty
    400 MissingParameter.ReservedInstanceConfiguration MissingParameter.ReservedInstanceId MissingParameter.ZoneId \
        OperationDenied
    400 RegionUnauthorized Zone.NotOnSale
    403 Account.Arrearage InvalidParameter.NotMatch InvalidParameter.ResourceOwnerAccount InvalidResourceType.NotSupported
    403 NodeControllerUnavailable OperationDenied OperationDenied.NoStock Zone.NotOnSale Zone.NotOpen
    404 InvalidZoneId.NotFound PaymentMethodNotFound
    500 InternalError
");

/// Request of `PurchaseReservedInstancesOffering`.
#[derive(Default)] #[non_exhaustive] pub struct PurchaseReservedInstancesOfferingRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `ReservedInstanceName`: text. */ pub reserved_instance_name: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: String,
    /** `Scope`: text. */ pub scope: Option<String>,
    /** `InstanceAmount`: integer, 1 to 100. */ pub instance_amount: Option<i64>,
    /** `OfferingType`: text. */ pub offering_type: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Platform`: text. */ pub platform: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `AutoRenew`: yes or no. */ pub auto_renew: Option<bool>,
    /** `AutoRenewPeriod`: integer. */ pub auto_renew_period: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl PurchaseReservedInstancesOfferingRequest {
    /// With what is required.
    pub fn new(instance_type: impl Into<String>) -> Self { Self { instance_type: instance_type.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into()); self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self { self.scope = Some(value.into()); self }
    /// Sets `InstanceAmount`.
    pub fn instance_amount(mut self, value: i64) -> Self { self.instance_amount = Some(value); self }
    /// Sets `OfferingType`.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self { self.offering_type = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self { self.platform = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: bool) -> Self { self.auto_renew = Some(value); self }
    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: i64) -> Self { self.auto_renew_period = Some(value); self }
}
/// Table of [`PurchaseReservedInstancesOfferingRequest`].
pub static PURCHASE_RESERVED_INSTANCES_OFFERING_REQUEST: Schema =
    Schema { name: "PurchaseReservedInstancesOfferingRequest", fields: { static ROWS: [Field; 16] = [
    Field::string("RegionId").required().filled(),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("ResourceGroupId"),
    Field::string("ZoneId"),
    Field::string("ReservedInstanceName"),
    Field::string("InstanceType").required(),
    Field::string("Scope"),
    Field::int32("InstanceAmount").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("OfferingType"),
    Field::string("Description"),
    Field::string("Platform"),
    Field::int32("Period"),
    Field::string("PeriodUnit"),
    Field::string("ClientToken").filled(),
    Field::boolean("AutoRenew"),
    Field::int32("AutoRenewPeriod"),
]; &ROWS } };
record!(PurchaseReservedInstancesOfferingRequest, PURCHASE_RESERVED_INSTANCES_OFFERING_REQUEST,
    [0 OptStr region_id, 1 List tag, 2 OptStr resource_group_id, 3 OptStr zone_id, 4 OptStr reserved_instance_name,
    5 Str instance_type, 6 OptStr scope, 8 OptStr offering_type, 9 OptStr description, 10 OptStr platform, 12 OptStr period_unit,
    13 OptStr client_token] [7 OptInt instance_amount, 11 OptInt period, 14 OptBool auto_renew, 15 OptInt auto_renew_period]);

/// Answer of `PurchaseReservedInstancesOffering`.
#[derive(Default)] #[non_exhaustive] pub struct PurchaseReservedInstancesOfferingResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ReservedInstanceIdSets`: texts. */ pub reserved_instance_id_sets: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PurchaseReservedInstancesOfferingResponse`].
pub static PURCHASE_RESERVED_INSTANCES_OFFERING_RESPONSE: Schema =
    Schema { name: "PurchaseReservedInstancesOfferingResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("ReservedInstanceIdSets").wrapped("ReservedInstanceId"),
]; &ROWS } };
record!(PurchaseReservedInstancesOfferingResponse, PURCHASE_RESERVED_INSTANCES_OFFERING_RESPONSE,
    [0 OptStr request_id, 1 List reserved_instance_id_sets] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    PurchaseReservedInstancesOfferingRequest, PurchaseReservedInstancesOfferingResponse,
);
