// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteGlobalAccelerationInstance.json; do not edit.
//! Deletes a pay-as-you-go Global Acceleration instance of the old kind.
//!
//! Its backend servers or elastic IP addresses must be removed first.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteGlobalAccelerationInstance), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteGlobalAccelerationInstance",
    effect: Effect::Write,
    request: DeleteGlobalAccelerationInstanceRequest = DELETE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    response: DeleteGlobalAccelerationInstanceResponse = DELETE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 DependencyViolation.Ips",
    "400 Forbidden.GlobalAccelerationInstanceChargeTypeIsPrepaid",
    "400 IncorrectGlobalAccelerationInstanceIdStatus",
    "400 IncorrectStatus = The resource is in a state that does not allow the operation. Wait until it is stable.",
    "400 InvalidGlobalAccelerationInstanceId.NotFound",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DeleteGlobalAccelerationInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteGlobalAccelerationInstanceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Global Acceleration instance (`ga-...`). `DescribeGlobalAccelerationInstances` lists it.
    pub global_acceleration_instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteGlobalAccelerationInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(global_acceleration_instance_id: impl Into<String>) -> Self {
        Self {
            global_acceleration_instance_id: global_acceleration_instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteGlobalAccelerationInstanceRequest: DELETE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 global_acceleration_instance_id: Str = Field::string("GlobalAccelerationInstanceId").required(),
}

/// Response of `DeleteGlobalAccelerationInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteGlobalAccelerationInstanceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteGlobalAccelerationInstanceResponse: DELETE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteGlobalAccelerationInstanceRequest,
    DeleteGlobalAccelerationInstanceResponse,
}
