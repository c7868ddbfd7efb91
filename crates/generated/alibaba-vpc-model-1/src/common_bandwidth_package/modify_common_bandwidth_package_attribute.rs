// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyCommonBandwidthPackageAttribute.json; do not edit.
//! Changes the name or description of an Internet shared bandwidth.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyCommonBandwidthPackageAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyCommonBandwidthPackageAttributeResponse;

operation!(Operation::new::<ModifyCommonBandwidthPackageAttributeRequest, ModifyCommonBandwidthPackageAttributeResponse>(
    "ModifyCommonBandwidthPackageAttribute", Effect::Write, &MODIFY_COMMON_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidBandwidthPackageId.NotFound InvalidParameter.Description.Malformed InvalidParameter.Name.Malformed
    404 InvalidBandwidthPackageId.NotFound InvalidRegionId.NotFound
");

/// Request of `ModifyCommonBandwidthPackageAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyCommonBandwidthPackageAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyCommonBandwidthPackageAttributeRequest {
    /// With what is required.
    pub fn new(bandwidth_package_id: impl Into<String>) -> Self {
        Self { bandwidth_package_id: bandwidth_package_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifyCommonBandwidthPackageAttributeRequest`].
pub static MODIFY_COMMON_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyCommonBandwidthPackageAttributeRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId").required(),
    Field::string("Name"),
    Field::string("Description"),
]; &ROWS } };
record!(ModifyCommonBandwidthPackageAttributeRequest, MODIFY_COMMON_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str bandwidth_package_id, 2 OptStr name, 3 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyCommonBandwidthPackageAttributeRequest);
