// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReleaseCapacityReservation.json; do not edit.
//! Releases a capacity reservation that is ended by hand, which stops its billing.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReleaseCapacityReservation).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ReleaseCapacityReservationResponse;

operation!(Operation::new::<ReleaseCapacityReservationRequest, ReleaseCapacityReservationResponse>(
    "ReleaseCapacityReservation", Effect::Write, &RELEASE_CAPACITY_RESERVATION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 ClassicNetworkNotSupported DedicatedHostNotSupported Invalid.Action.ReleaseCapacityReservation
    400 Invalid.AssuranceTimes.NotSupported Invalid.InstanceChargeType Invalid.InstanceCpuCoreCountOrInstanceAmount
    400 Invalid.InstanceId Invalid.InstanceType Invalid.PackageType Invalid.PrivatePool.Purchase Invalid.PrivatePoolOptions.Id
    400 Invalid.PrivatePoolOptions.Ids Invalid.PrivatePoolOptions.MatchCriteria Invalid.PrivatePoolOptions.status
    400 Invalid.TooManyInstanceTypes Invalid.TooManyPrivatePoolOptions.Ids Invalid.TooManyUnpaidPrivatePool \
        Invalid.TooManyZoneIds
    400 Invalid.ZoneId InvalidAliUid InvalidOperation.ReleasePrivatePoolUnsupported InvalidParameter.Name
    400 InvalidParameter.PrivatePoolOptions.Ids InvalidPlatform.ValueNotSupported MissingParameter.InstanceAmount
    400 MissingParameter.InstanceCpuCoreCount MissingParameter.InstanceCpuCoreCountOrInstanceAmount MissingParameter.PackageType
    400 MissingParameter.PrivatePoolOptions.Id MissingParameter.PrivatePoolOptions.Ids MissingParameter.RegionId
    400 RepeatStartPrivatePool SpotNotSupported
    500 InternalError
");

/// Request of `ReleaseCapacityReservation`.
#[derive(Default)] #[non_exhaustive] pub struct ReleaseCapacityReservationRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PrivatePoolOptions.Id`: text. */ pub private_pool_options_id: String,
    /** `DryRun`: yes or no. Default: `false`. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ReleaseCapacityReservationRequest {
    /// With what is required.
    pub fn new(private_pool_options_id: impl Into<String>) -> Self {
        Self { private_pool_options_id: private_pool_options_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`ReleaseCapacityReservationRequest`].
pub static RELEASE_CAPACITY_RESERVATION_REQUEST: Schema =
    Schema { name: "ReleaseCapacityReservationRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("PrivatePoolOptions.Id").required(),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(ReleaseCapacityReservationRequest, RELEASE_CAPACITY_RESERVATION_REQUEST,
    [0 OptStr region_id, 1 Str private_pool_options_id] [2 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ReleaseCapacityReservationRequest);
