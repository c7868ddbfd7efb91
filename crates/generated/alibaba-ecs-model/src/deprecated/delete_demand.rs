// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDemand.json; do not edit.
//! Withdraws an announced need for instances.
//!
//! In closed testing and not recommended.
//!
//! Deprecated in favour of `ReleaseCapacityReservation`.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDemand), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteDemand",
    effect: Effect::Write,
    request: DeleteDemandRequest = DELETE_DEMAND_REQUEST,
    response: DeleteDemandResponse = DELETE_DEMAND_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).replaced_by("ReleaseCapacityReservation"),
}

errors! {
    "400 InvalidInstanceType.NotSupportDemand",
    "400 InvalidRegion.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 MissingParamter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "403 Forbidden.RAM = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "403 InvalidDemandStatus.NotSupported",
    "403 InvalidInstanceType.NotMatch = The instance type does not fit the instance or the dedicated host.",
    "404 404",
    "404 InvalidInstanceChargeType.NotFound = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "404 InvalidInstanceType.NotFound = There is no such instance type. `DescribeInstanceTypes` lists them.",
    "404 InvalidInstanceType.NotMatch = The instance type does not fit the instance or the dedicated host.",
    "404 InvalidStatus.ValueNotSupported = The status to look for is not one that exists.",
    "404 InvalidZone.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
}

/// Request of `DeleteDemand`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDemandRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the announced need (`ed-...`). `DescribeDemands` lists it.
    pub demand_id: String,
    /// Why it was done or is asked for.
    pub reason: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteDemandRequest {
    /// Creates a value with the required members.
    pub fn new(demand_id: impl Into<String>) -> Self {
        Self {
            demand_id: demand_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Why it was done or is asked for.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

record! {
    DeleteDemandRequest: DELETE_DEMAND_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 demand_id: Str = Field::string("DemandId").required(),
    3 reason: OptStr = Field::string("Reason"),
}

/// Response of `DeleteDemand`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDemandResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteDemandResponse: DELETE_DEMAND_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteDemandRequest,
    DeleteDemandResponse,
}
