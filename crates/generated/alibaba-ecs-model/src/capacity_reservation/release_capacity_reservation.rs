// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReleaseCapacityReservation.json; do not edit.
//! Releases a capacity reservation that is ended by hand, which stops its billing.
//!
//! - Requires permission for the action `ecs:ReleaseCapacityReservation` (access level delete), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReleaseCapacityReservation),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "ReleaseCapacityReservation",
    effect: Effect::Write,
    request: ReleaseCapacityReservationRequest = RELEASE_CAPACITY_RESERVATION_REQUEST,
    response: ReleaseCapacityReservationResponse = RELEASE_CAPACITY_RESERVATION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:ReleaseCapacityReservation").resources(&[AuthorizedResource::new("CapacityReservation", "acs:ecs:{#regionId}:{#accountId}:capacityreservation/{#CapacityReservationId}").required()])),
}

errors! {
    "400 ClassicNetworkNotSupported = The classic network is not supported. Use a VPC.",
    "400 DedicatedHostNotSupported = Dedicated hosts are not supported here.",
    "400 Invalid.Action.ReleaseCapacityReservation",
    "400 Invalid.AssuranceTimes.NotSupported = `AssuranceTimes` can only be `Unlimited`.",
    "400 Invalid.InstanceChargeType = The way of paying is not possible here, or does not fit the other settings.",
    "400 Invalid.InstanceCpuCoreCountOrInstanceAmount = Give either a number of instances or a number of vCPUs, and a possible one.",
    "400 Invalid.InstanceId = The instance id is malformed.",
    "400 Invalid.InstanceType = There is no such instance type. `DescribeInstanceTypes` lists them.",
    "400 Invalid.PackageType = `PackageType` is missing or not possible.",
    "400 Invalid.PrivatePool.Purchase = The private pool cannot be bought with these settings.",
    "400 Invalid.PrivatePoolOptions.Id = There is no such private pool.",
    "400 Invalid.PrivatePoolOptions.Ids = There is no such private pool.",
    "400 Invalid.PrivatePoolOptions.MatchCriteria = `PrivatePoolOptions.MatchCriteria` is none of `Open`, `Target` and `None`, or does not fit the pool.",
    "400 Invalid.PrivatePoolOptions.status = The private pool is not in effect, or not any more.",
    "400 Invalid.TooManyInstanceTypes = There are too many instance types in the request.",
    "400 Invalid.TooManyPrivatePoolOptions.Ids = There are too many ids of private pools in the request.",
    "400 Invalid.TooManyUnpaidPrivatePool = There are too many private pools with unpaid orders. Pay or cancel them first.",
    "400 Invalid.TooManyZoneIds = There are too many zones in the request.",
    "400 Invalid.ZoneId = There is no such zone in the region. `DescribeZones` lists them.",
    "400 InvalidAliUid = The account's id is missing or not valid.",
    "400 InvalidOperation.ReleasePrivatePoolUnsupported",
    "400 InvalidParameter.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidParameter.PrivatePoolOptions.Ids",
    "400 InvalidPlatform.ValueNotSupported = The operating system named in `Platform` is not supported.",
    "400 MissingParameter.InstanceAmount = `InstanceAmount` is missing.",
    "400 MissingParameter.InstanceCpuCoreCount = `InstanceCpuCoreCount` is missing.",
    "400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount = Either a number of instances or a number of vCPUs is needed.",
    "400 MissingParameter.PackageType = `PackageType` is missing or not possible.",
    "400 MissingParameter.PrivatePoolOptions.Id = The id of the private pool is missing.",
    "400 MissingParameter.PrivatePoolOptions.Ids = The id of the private pool is missing.",
    "400 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 RepeatStartPrivatePool = The private pool is in effect already.",
    "400 SpotNotSupported = Spot instances are not supported here.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ReleaseCapacityReservation`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleaseCapacityReservationRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the private pool: of an elasticity assurance (`eap-...`) or a capacity reservation
    /// (`crp-...`). On the wire: `PrivatePoolOptions.Id`.
    pub private_pool_options_id: String,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work. Default: `false`.
    pub dry_run: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ReleaseCapacityReservationRequest {
    /// Creates a value with the required members.
    pub fn new(private_pool_options_id: impl Into<String>) -> Self {
        Self {
            private_pool_options_id: private_pool_options_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
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

/// Response of `ReleaseCapacityReservation`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleaseCapacityReservationResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ReleaseCapacityReservationResponse: RELEASE_CAPACITY_RESERVATION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReleaseCapacityReservationRequest,
    ReleaseCapacityReservationResponse,
}
