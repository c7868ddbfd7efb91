// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyGlobalAccelerationInstanceAttributes.json; do not edit.
//! Changes the name or description of a Global Acceleration instance of the old kind.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyGlobalAccelerationInstanceAttributes),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyGlobalAccelerationInstanceAttributes",
    effect: Effect::Write,
    request: ModifyGlobalAccelerationInstanceAttributesRequest = MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_REQUEST,
    response: ModifyGlobalAccelerationInstanceAttributesResponse = MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbidden.ChargeTypeIsPrepaid = The resource is a subscription, for which this is not possible.",
    "400 InvalidBandwidth.ValueNotSupported = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidGlobalAccelerationInstance.NotFound",
    "400 InvalidGlobalAccelerationInstanceDescription.Malformed",
    "400 InvalidGlobalAccelerationInstanceId.NotFound",
    "400 InvalidGlobalAccelerationInstanceName.Malformed",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `ModifyGlobalAccelerationInstanceAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyGlobalAccelerationInstanceAttributesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Global Acceleration instance (`ga-...`). `DescribeGlobalAccelerationInstances` lists it.
    pub global_acceleration_instance_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyGlobalAccelerationInstanceAttributesRequest {
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

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    ModifyGlobalAccelerationInstanceAttributesRequest: MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 global_acceleration_instance_id: Str = Field::string("GlobalAccelerationInstanceId").required(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
}

/// Response of `ModifyGlobalAccelerationInstanceAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyGlobalAccelerationInstanceAttributesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyGlobalAccelerationInstanceAttributesResponse: MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyGlobalAccelerationInstanceAttributesRequest,
    ModifyGlobalAccelerationInstanceAttributesResponse,
}
