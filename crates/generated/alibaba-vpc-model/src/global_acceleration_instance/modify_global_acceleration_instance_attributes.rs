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
    "400 Forbidden.ChargeTypeIsPrepaid",
    "400 InvalidBandwidth.ValueNotSupported",
    "400 InvalidGlobalAccelerationInstance.NotFound",
    "400 InvalidGlobalAccelerationInstanceDescription.Malformed",
    "400 InvalidGlobalAccelerationInstanceId.NotFound",
    "400 InvalidGlobalAccelerationInstanceName.Malformed",
    "400 InvalidParameter",
    "404 InvalidRegionId.NotFound",
}

/// Response of `ModifyGlobalAccelerationInstanceAttributes`.
pub type ModifyGlobalAccelerationInstanceAttributesResponse = RequestIdResponse;

/// Request of `ModifyGlobalAccelerationInstanceAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyGlobalAccelerationInstanceAttributesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `GlobalAccelerationInstanceId`: text.
    pub global_acceleration_instance_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
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

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
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
