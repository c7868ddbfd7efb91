// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReleaseCapacityReservation.json; do not edit.
//! Release capacity reservation (`ReleaseCapacityReservation`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReleaseCapacityReservation).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ReleaseCapacityReservationResponse;

/// The table of `ReleaseCapacityReservation`.
pub static OPERATION: Operation = Operation::new(
    "ReleaseCapacityReservation", Effect::Write, &RELEASE_CAPACITY_RESERVATION_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<ReleaseCapacityReservationRequest>, empty::<ReleaseCapacityReservationResponse>,
).errors(&[
    ErrorCode::new(400, "ClassicNetworkNotSupported"), ErrorCode::new(400, "DedicatedHostNotSupported"),
    ErrorCode::new(400, "Invalid.Action.ReleaseCapacityReservation"), ErrorCode::new(400, "Invalid.AssuranceTimes.NotSupported"),
    ErrorCode::new(400, "Invalid.InstanceChargeType"), ErrorCode::new(400, "Invalid.InstanceCpuCoreCountOrInstanceAmount"),
    ErrorCode::new(400, "Invalid.InstanceId"), ErrorCode::new(400, "Invalid.InstanceType"),
    ErrorCode::new(400, "Invalid.PackageType"), ErrorCode::new(400, "Invalid.PrivatePool.Purchase"),
    ErrorCode::new(400, "Invalid.PrivatePoolOptions.Id"), ErrorCode::new(400, "Invalid.PrivatePoolOptions.Ids"),
    ErrorCode::new(400, "Invalid.PrivatePoolOptions.MatchCriteria"), ErrorCode::new(400, "Invalid.PrivatePoolOptions.status"),
    ErrorCode::new(400, "Invalid.TooManyInstanceTypes"), ErrorCode::new(400, "Invalid.TooManyPrivatePoolOptions.Ids"),
    ErrorCode::new(400, "Invalid.TooManyUnpaidPrivatePool"), ErrorCode::new(400, "Invalid.TooManyZoneIds"),
    ErrorCode::new(400, "Invalid.ZoneId"), ErrorCode::new(400, "InvalidAliUid"),
    ErrorCode::new(400, "InvalidOperation.ReleasePrivatePoolUnsupported"), ErrorCode::new(400, "InvalidParameter.Name"),
    ErrorCode::new(400, "InvalidParameter.PrivatePoolOptions.Ids"), ErrorCode::new(400, "InvalidPlatform.ValueNotSupported"),
    ErrorCode::new(400, "MissingParameter.InstanceAmount"), ErrorCode::new(400, "MissingParameter.InstanceCpuCoreCount"),
    ErrorCode::new(400, "MissingParameter.InstanceCpuCoreCountOrInstanceAmount"),
    ErrorCode::new(400, "MissingParameter.PackageType"), ErrorCode::new(400, "MissingParameter.PrivatePoolOptions.Id"),
    ErrorCode::new(400, "MissingParameter.PrivatePoolOptions.Ids"), ErrorCode::new(400, "MissingParameter.RegionId"),
    ErrorCode::new(400, "RepeatStartPrivatePool"), ErrorCode::new(400, "SpotNotSupported"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `ReleaseCapacityReservation`.
#[derive(Default)] #[non_exhaustive]
pub struct ReleaseCapacityReservationRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PrivatePoolOptions.Id`: text.
    pub private_pool_options_id: String,
    /// `DryRun`: yes or no. Default: `false`.
    pub dry_run: Option<bool>,
    pub extra: Extra,
}
impl ReleaseCapacityReservationRequest {
    pub fn new(private_pool_options_id: impl Into<String>) -> Self {
        Self { private_pool_options_id: private_pool_options_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
pub static RELEASE_CAPACITY_RESERVATION_REQUEST: Schema = Schema { name: "ReleaseCapacityReservationRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("PrivatePoolOptions.Id").required(),
    Field::boolean("DryRun"),
] };
cloudspec_wire::record!(ReleaseCapacityReservationRequest, RELEASE_CAPACITY_RESERVATION_REQUEST,
    [0 OptStr region_id, 1 Str private_pool_options_id] [2 OptBool dry_run]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ReleaseCapacityReservationRequest);
