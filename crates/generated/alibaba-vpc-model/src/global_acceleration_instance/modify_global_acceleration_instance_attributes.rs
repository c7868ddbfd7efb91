// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyGlobalAccelerationInstanceAttributes.json; do not edit.
//! Changes the name or description of a Global Acceleration instance of the old kind.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyGlobalAccelerationInstanceAttributes).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyGlobalAccelerationInstanceAttributes",
    effect: Effect::Write,
    request: ModifyGlobalAccelerationInstanceAttributesRequest = MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Forbidden.ChargeTypeIsPrepaid = The resource is a subscription, for which this is not possible.",
    "400 InvalidBandwidth.ValueNotSupported = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidGlobalAccelerationInstance.NotFound",
    "400 InvalidGlobalAccelerationInstanceDescription.Malformed",
    "400 InvalidGlobalAccelerationInstanceId.NotFound",
    "400 InvalidGlobalAccelerationInstanceName.Malformed",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. DescribeRegions lists them.",
}

/// Response of `ModifyGlobalAccelerationInstanceAttributes`.
pub type ModifyGlobalAccelerationInstanceAttributesResponse = RequestIdResponse;

/// Request of `ModifyGlobalAccelerationInstanceAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyGlobalAccelerationInstanceAttributesRequest {
    /// Region of the resources, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /// Id of the Global Acceleration instance.
    pub global_acceleration_instance_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyGlobalAccelerationInstanceAttributesRequest {
    /// Starts with the required members.
    pub fn new(global_acceleration_instance_id: impl Into<String>) -> Self {
        Self {
            global_acceleration_instance_id: global_acceleration_instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; DescribeRegions lists them.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyGlobalAccelerationInstanceAttributesRequest,
}
