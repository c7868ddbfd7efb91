// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyGlobalAccelerationInstanceSpec.json; do not edit.
//! Changes the bandwidth of a pay-as-you-go Global Acceleration instance of the old kind.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyGlobalAccelerationInstanceSpec), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyGlobalAccelerationInstanceSpec",
    effect: Effect::Write,
    request: ModifyGlobalAccelerationInstanceSpecRequest = MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_REQUEST,
    response: ModifyGlobalAccelerationInstanceSpecResponse = MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbidden.ChargeTypeIsPrepaid = The resource is a subscription, for which this is not possible.",
    "400 InvalidBandwidth.ValueNotSupported = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidGlobalAccelerationInstanceDescription.Malformed",
    "400 InvalidGlobalAccelerationInstanceId.NotFound",
    "400 InvalidGlobalAccelerationInstanceName.Malformed",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyGlobalAccelerationInstanceSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyGlobalAccelerationInstanceSpecRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Global Acceleration instance (`ga-...`). `DescribeGlobalAccelerationInstances` lists it.
    pub global_acceleration_instance_id: String,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyGlobalAccelerationInstanceSpecRequest {
    /// Creates a value with the required members.
    pub fn new(
        global_acceleration_instance_id: impl Into<String>,
        bandwidth: impl Into<String>,
    ) -> Self {
        Self {
            global_acceleration_instance_id: global_acceleration_instance_id.into(),
            bandwidth: bandwidth.into(),
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
    ModifyGlobalAccelerationInstanceSpecRequest: MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 global_acceleration_instance_id: Str = Field::string("GlobalAccelerationInstanceId").required(),
    2 bandwidth: Str = Field::string("Bandwidth").required(),
}

/// Response of `ModifyGlobalAccelerationInstanceSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyGlobalAccelerationInstanceSpecResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyGlobalAccelerationInstanceSpecResponse: MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyGlobalAccelerationInstanceSpecRequest,
    ModifyGlobalAccelerationInstanceSpecResponse,
}
