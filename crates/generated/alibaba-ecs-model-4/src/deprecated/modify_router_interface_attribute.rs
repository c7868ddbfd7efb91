// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyRouterInterfaceAttribute.json; do not edit.
//! Changes a router interface and its peer.
//!
//! Use ModifyRouterInterfaceAttribute of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyRouterInterfaceAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyRouterInterfaceAttributeResponse;

operation!(Operation::new::<ModifyRouterInterfaceAttributeRequest, ModifyRouterInterfaceAttributeResponse>(
    "ModifyRouterInterfaceAttribute", Effect::Write, &MODIFY_ROUTER_INTERFACE_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbbiden Forbbiden.ModifyIdAndType Forbidden.FinancialLocked IncorrectStatus InvalidDescription.Malformed
    400 InvalidName.Malformd InvalidOppositeRouterType.ValueNotSupported InvalidParam.ModifyRouterInterface LinkRole.NotSupport
    404 InvalidRegionId.NotFound InvalidRouterInterfaceId.NotFound
");

/// Request of `ModifyRouterInterfaceAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyRouterInterfaceAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouterInterfaceId`: text. */ pub router_interface_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `OppositeInterfaceId`: text. */ pub opposite_interface_id: Option<String>,
    /** `OppositeRouterId`: text. */ pub opposite_router_id: Option<String>,
    /** `OppositeRouterType`: text. */ pub opposite_router_type: Option<String>,
    /** `OppositeInterfaceOwnerId`: integer. */ pub opposite_interface_owner_id: Option<i64>,
    /** `HealthCheckSourceIp`: text. */ pub health_check_source_ip: Option<String>,
    /** `HealthCheckTargetIp`: text. */ pub health_check_target_ip: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyRouterInterfaceAttributeRequest {
    /// With what is required.
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self { router_interface_id: router_interface_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `OppositeInterfaceId`.
    pub fn opposite_interface_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_id = Some(value.into()); self
    }
    /// Sets `OppositeRouterId`.
    pub fn opposite_router_id(mut self, value: impl Into<String>) -> Self { self.opposite_router_id = Some(value.into()); self }
    /// Sets `OppositeRouterType`.
    pub fn opposite_router_type(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_type = Some(value.into()); self
    }
    /// Sets `OppositeInterfaceOwnerId`.
    pub fn opposite_interface_owner_id(mut self, value: i64) -> Self { self.opposite_interface_owner_id = Some(value); self }
    /// Sets `HealthCheckSourceIp`.
    pub fn health_check_source_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_source_ip = Some(value.into()); self
    }
    /// Sets `HealthCheckTargetIp`.
    pub fn health_check_target_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_target_ip = Some(value.into()); self
    }
}
/// Table of [`ModifyRouterInterfaceAttributeRequest`].
pub static MODIFY_ROUTER_INTERFACE_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyRouterInterfaceAttributeRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").required().filled(),
    Field::string("RouterInterfaceId").required(),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("OppositeInterfaceId"),
    Field::string("OppositeRouterId"),
    Field::string("OppositeRouterType"),
    Field::int64("OppositeInterfaceOwnerId"),
    Field::string("HealthCheckSourceIp"),
    Field::string("HealthCheckTargetIp"),
]; &ROWS } };
record!(ModifyRouterInterfaceAttributeRequest, MODIFY_ROUTER_INTERFACE_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str router_interface_id, 2 OptStr name, 3 OptStr description, 4 OptStr opposite_interface_id,
    5 OptStr opposite_router_id, 6 OptStr opposite_router_type, 8 OptStr health_check_source_ip,
    9 OptStr health_check_target_ip] [7 OptInt opposite_interface_owner_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyRouterInterfaceAttributeRequest);
