// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyRouterInterfaceAttribute.json; do not edit.
//! Changes a router interface: name, peer, health check.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyRouterInterfaceAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyRouterInterfaceAttributeResponse;

operation!(Operation::new::<ModifyRouterInterfaceAttributeRequest, ModifyRouterInterfaceAttributeResponse>(
    "ModifyRouterInterfaceAttribute", Effect::Write, &MODIFY_ROUTER_INTERFACE_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbbiden Forbbiden.ModifyIdAndType Forbidden.FinancialLocked INSTANCE_IN_PROCESSIONG IllegalParam.HcRate
    400 IllegalParam.HcSourceIp IllegalParam.HcThreshold IncorrectStatus.RouterInterface InvalidDescription.Malformed
    400 InvalidHealthCheckIP.Malformd InvalidName.Malformed InvalidOppositeRouterType.ValueNotSupported
    400 InvalidParam.ModifyRouterInterface LinkRole.NotSupport OperationFailed.OperationLocked
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
    /** `HcThreshold`: integer. */ pub hc_threshold: Option<i64>,
    /** `HcRate`: integer. */ pub hc_rate: Option<i64>,
    /** `DeleteHealthCheckIp`: yes or no. */ pub delete_health_check_ip: Option<bool>,
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
    /// Sets `HcThreshold`.
    pub fn hc_threshold(mut self, value: i64) -> Self { self.hc_threshold = Some(value); self }
    /// Sets `HcRate`.
    pub fn hc_rate(mut self, value: i64) -> Self { self.hc_rate = Some(value); self }
    /// Sets `DeleteHealthCheckIp`.
    pub fn delete_health_check_ip(mut self, value: bool) -> Self { self.delete_health_check_ip = Some(value); self }
}
/// Table of [`ModifyRouterInterfaceAttributeRequest`].
pub static MODIFY_ROUTER_INTERFACE_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyRouterInterfaceAttributeRequest", fields: { static ROWS: [Field; 13] = [
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
    Field::int32("HcThreshold"),
    Field::int32("HcRate"),
    Field::boolean("DeleteHealthCheckIp"),
]; &ROWS } };
record!(ModifyRouterInterfaceAttributeRequest, MODIFY_ROUTER_INTERFACE_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str router_interface_id, 2 OptStr name, 3 OptStr description, 4 OptStr opposite_interface_id,
    5 OptStr opposite_router_id, 6 OptStr opposite_router_type, 8 OptStr health_check_source_ip,
    9 OptStr health_check_target_ip] [7 OptInt opposite_interface_owner_id, 10 OptInt hc_threshold, 11 OptInt hc_rate,
    12 OptBool delete_health_check_ip]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyRouterInterfaceAttributeRequest);
