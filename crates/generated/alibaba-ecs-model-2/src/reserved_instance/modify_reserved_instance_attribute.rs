// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyReservedInstanceAttribute.json; do not edit.
//! Changes the name or description of a reserved instance.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyReservedInstanceAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ModifyReservedInstanceAttributeRequest, ModifyReservedInstanceAttributeResponse>(
    "ModifyReservedInstanceAttribute", Effect::Write, &MODIFY_RESERVED_INSTANCE_ATTRIBUTE_REQUEST,
    &MODIFY_RESERVED_INSTANCE_ATTRIBUTE_RESPONSE,
), "
    403 InvalidParameter.ReservedInstanceName
    404 InvalidZoneId.NotFound
    500 InternalError
");

/// Request of `ModifyReservedInstanceAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyReservedInstanceAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ReservedInstanceId`: text. */ pub reserved_instance_id: String,
    /** `ReservedInstanceName`: text. */ pub reserved_instance_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyReservedInstanceAttributeRequest {
    /// With what is required.
    pub fn new(reserved_instance_id: impl Into<String>) -> Self {
        Self { reserved_instance_id: reserved_instance_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into()); self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifyReservedInstanceAttributeRequest`].
pub static MODIFY_RESERVED_INSTANCE_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyReservedInstanceAttributeRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("ReservedInstanceId").required(),
    Field::string("ReservedInstanceName"),
    Field::string("Description"),
]; &ROWS } };
record!(ModifyReservedInstanceAttributeRequest, MODIFY_RESERVED_INSTANCE_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str reserved_instance_id, 2 OptStr reserved_instance_name, 3 OptStr description] []);

/// Answer of `ModifyReservedInstanceAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyReservedInstanceAttributeResponse {
    /** `HttpStatusCode`: integer. */ pub http_status_code: Option<i64>,
    /** `Code`: text. */ pub code: Option<String>,
    /** `Message`: text. */ pub message: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyReservedInstanceAttributeResponse`].
pub static MODIFY_RESERVED_INSTANCE_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "ModifyReservedInstanceAttributeResponse", fields: { static ROWS: [Field; 4] = [
    Field::int32("HttpStatusCode"),
    Field::string("Code"),
    Field::string("Message"),
    Field::string("RequestId"),
]; &ROWS } };
record!(ModifyReservedInstanceAttributeResponse, MODIFY_RESERVED_INSTANCE_ATTRIBUTE_RESPONSE,
    [1 OptStr code, 2 OptStr message, 3 OptStr request_id] [0 OptInt http_status_code]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyReservedInstanceAttributeRequest, ModifyReservedInstanceAttributeResponse,
);
