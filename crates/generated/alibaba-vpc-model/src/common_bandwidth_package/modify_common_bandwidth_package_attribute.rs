// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyCommonBandwidthPackageAttribute.json; do not edit.
//! Changes the name or description of an Internet shared bandwidth.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyCommonBandwidthPackageAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyCommonBandwidthPackageAttribute",
    effect: Effect::Write,
    request: ModifyCommonBandwidthPackageAttributeRequest = MODIFY_COMMON_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidBandwidthPackageId.NotFound",
    "400 InvalidParameter.Description.Malformed",
    "400 InvalidParameter.Name.Malformed",
    "404 InvalidBandwidthPackageId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Response of `ModifyCommonBandwidthPackageAttribute`.
pub type ModifyCommonBandwidthPackageAttributeResponse = RequestIdResponse;

/// Request of `ModifyCommonBandwidthPackageAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BandwidthPackageId`: text.
    pub bandwidth_package_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyCommonBandwidthPackageAttributeRequest {
    /// Starts with the required members.
    pub fn new(bandwidth_package_id: impl Into<String>) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
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
    ModifyCommonBandwidthPackageAttributeRequest: MODIFY_COMMON_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth_package_id: Str = Field::string("BandwidthPackageId").required(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyCommonBandwidthPackageAttributeRequest,
}
