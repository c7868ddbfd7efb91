// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyStorageCapacityUnitAttribute.json; do not edit.
//! Changes the name or description of a storage capacity unit.
//!
//! What is left out stays as it is. Capacity and time are not affected.
//!
//! - Requires permission for the action `ecs:ModifyStorageCapacityUnitAttribute` (access level update),
//!   on StorageCapacityUnit `acs:ecs:{#regionId}:{#accountId}:scu/{#scuId}` (required in the policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyStorageCapacityUnitAttribute), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "ModifyStorageCapacityUnitAttribute",
    effect: Effect::Write,
    request: ModifyStorageCapacityUnitAttributeRequest = MODIFY_STORAGE_CAPACITY_UNIT_ATTRIBUTE_REQUEST,
    response: ModifyStorageCapacityUnitAttributeResponse = MODIFY_STORAGE_CAPACITY_UNIT_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyStorageCapacityUnitAttribute").resources(&[AuthorizedResource::new("StorageCapacityUnit", "acs:ecs:{#regionId}:{#accountId}:scu/{#scuId}").required()])),
}

errors! {
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidParameter.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 MissingParameter.StorageCapacityUnitId",
}

/// Request of `ModifyStorageCapacityUnitAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyStorageCapacityUnitAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the storage capacity unit (`scu-...`). `DescribeStorageCapacityUnits` lists it.
    pub storage_capacity_unit_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyStorageCapacityUnitAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(storage_capacity_unit_id: impl Into<String>) -> Self {
        Self {
            storage_capacity_unit_id: storage_capacity_unit_id.into(),
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
    ModifyStorageCapacityUnitAttributeRequest: MODIFY_STORAGE_CAPACITY_UNIT_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 storage_capacity_unit_id: Str = Field::string("StorageCapacityUnitId").required(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
}

/// Response of `ModifyStorageCapacityUnitAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyStorageCapacityUnitAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyStorageCapacityUnitAttributeResponse: MODIFY_STORAGE_CAPACITY_UNIT_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyStorageCapacityUnitAttributeRequest,
    ModifyStorageCapacityUnitAttributeResponse,
}
