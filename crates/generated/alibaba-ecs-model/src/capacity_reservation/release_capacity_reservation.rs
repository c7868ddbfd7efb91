// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReleaseCapacityReservation.json; do not edit.
//! Releases a capacity reservation that is ended by hand, which stops its billing.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReleaseCapacityReservation).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ReleaseCapacityReservation",
    effect: Effect::Write,
    request: ReleaseCapacityReservationRequest = RELEASE_CAPACITY_RESERVATION_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 ClassicNetworkNotSupported",
    "400 DedicatedHostNotSupported",
    "400 Invalid.Action.ReleaseCapacityReservation",
    "400 Invalid.AssuranceTimes.NotSupported",
    "400 Invalid.InstanceChargeType",
    "400 Invalid.InstanceCpuCoreCountOrInstanceAmount",
    "400 Invalid.InstanceId",
    "400 Invalid.InstanceType",
    "400 Invalid.PackageType",
    "400 Invalid.PrivatePool.Purchase",
    "400 Invalid.PrivatePoolOptions.Id",
    "400 Invalid.PrivatePoolOptions.Ids",
    "400 Invalid.PrivatePoolOptions.MatchCriteria",
    "400 Invalid.PrivatePoolOptions.status",
    "400 Invalid.TooManyInstanceTypes",
    "400 Invalid.TooManyPrivatePoolOptions.Ids",
    "400 Invalid.TooManyUnpaidPrivatePool",
    "400 Invalid.TooManyZoneIds",
    "400 Invalid.ZoneId",
    "400 InvalidAliUid",
    "400 InvalidOperation.ReleasePrivatePoolUnsupported",
    "400 InvalidParameter.Name",
    "400 InvalidParameter.PrivatePoolOptions.Ids",
    "400 InvalidPlatform.ValueNotSupported",
    "400 MissingParameter.InstanceAmount",
    "400 MissingParameter.InstanceCpuCoreCount",
    "400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount",
    "400 MissingParameter.PackageType",
    "400 MissingParameter.PrivatePoolOptions.Id",
    "400 MissingParameter.PrivatePoolOptions.Ids",
    "400 MissingParameter.RegionId",
    "400 RepeatStartPrivatePool",
    "400 SpotNotSupported",
    "500 InternalError",
}

/// Response of `ReleaseCapacityReservation`.
pub type ReleaseCapacityReservationResponse = RequestIdResponse;

/// Request of `ReleaseCapacityReservation`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleaseCapacityReservationRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PrivatePoolOptions.Id`: text.
    pub private_pool_options_id: String,
    /// `DryRun`: yes or no. Default: `false`.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ReleaseCapacityReservationRequest {
    /// Starts with the required members.
    pub fn new(private_pool_options_id: impl Into<String>) -> Self {
        Self {
            private_pool_options_id: private_pool_options_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    ReleaseCapacityReservationRequest: RELEASE_CAPACITY_RESERVATION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 private_pool_options_id: Str = Field::string("PrivatePoolOptions.Id").required(),
    2 dry_run: OptBool = Field::boolean("DryRun"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReleaseCapacityReservationRequest,
}
