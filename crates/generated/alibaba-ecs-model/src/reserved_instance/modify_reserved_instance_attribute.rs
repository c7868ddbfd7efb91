// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyReservedInstanceAttribute.json; do not edit.
//! Changes the name or description of a reserved instance.
//!
//! What is left out stays as it is. To change scope, zone or size, use `ModifyReservedInstances`.
//!
//! - Requires permission for the action `ecs:ModifyReservedInstanceAttribute` (access level update), on
//!   all resources.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyReservedInstanceAttribute), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "ModifyReservedInstanceAttribute",
    effect: Effect::Write,
    request: ModifyReservedInstanceAttributeRequest = MODIFY_RESERVED_INSTANCE_ATTRIBUTE_REQUEST,
    response: ModifyReservedInstanceAttributeResponse = MODIFY_RESERVED_INSTANCE_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyReservedInstanceAttribute").resources(&[AuthorizedResource::new("ReservedInstance", "acs:ecs:{#regionId}:{#accountId}:reservedinstance/{#reservedinstanceId}").required()])),
}

errors! {
    "403 InvalidParameter.ReservedInstanceName",
    "404 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyReservedInstanceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyReservedInstanceAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the reserved instance, which `DescribeReservedInstances` lists.
    pub reserved_instance_id: String,
    /// Name of the reserved instance: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub reserved_instance_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyReservedInstanceAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(reserved_instance_id: impl Into<String>) -> Self {
        Self {
            reserved_instance_id: reserved_instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the reserved instance: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    ModifyReservedInstanceAttributeRequest: MODIFY_RESERVED_INSTANCE_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 reserved_instance_id: Str = Field::string("ReservedInstanceId").required(),
    2 reserved_instance_name: OptStr = Field::string("ReservedInstanceName"),
    3 description: OptStr = Field::string("Description"),
}

/// Response of `ModifyReservedInstanceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyReservedInstanceAttributeResponse {
    /// HTTP status of the response, such as `200`.
    pub http_status_code: Option<i64>,
    /// Result of the operation, by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyReservedInstanceAttributeResponse: MODIFY_RESERVED_INSTANCE_ATTRIBUTE_RESPONSE,
    0 http_status_code: OptInt = Field::int32("HttpStatusCode"),
    1 code: OptStr = Field::string("Code"),
    2 message: OptStr = Field::string("Message"),
    3 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyReservedInstanceAttributeRequest,
    ModifyReservedInstanceAttributeResponse,
}
