// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyRouterInterfaceAttribute.json; do not edit.
//! Changes a router interface: name, peer, health check.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyRouterInterfaceAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyRouterInterfaceAttribute",
    effect: Effect::Write,
    request: ModifyRouterInterfaceAttributeRequest = MODIFY_ROUTER_INTERFACE_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Forbbiden",
    "400 Forbbiden.ModifyIdAndType",
    "400 Forbidden.FinancialLocked",
    "400 INSTANCE_IN_PROCESSIONG",
    "400 IllegalParam.HcRate",
    "400 IllegalParam.HcSourceIp",
    "400 IllegalParam.HcThreshold",
    "400 IncorrectStatus.RouterInterface",
    "400 InvalidDescription.Malformed",
    "400 InvalidHealthCheckIP.Malformd",
    "400 InvalidName.Malformed",
    "400 InvalidOppositeRouterType.ValueNotSupported",
    "400 InvalidParam.ModifyRouterInterface",
    "400 LinkRole.NotSupport",
    "400 OperationFailed.OperationLocked",
    "404 InvalidRegionId.NotFound",
    "404 InvalidRouterInterfaceId.NotFound",
}

/// Response of `ModifyRouterInterfaceAttribute`.
pub type ModifyRouterInterfaceAttributeResponse = RequestIdResponse;

/// Request of `ModifyRouterInterfaceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `RouterInterfaceId`: text.
    pub router_interface_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `OppositeInterfaceId`: text.
    pub opposite_interface_id: Option<String>,
    /// `OppositeRouterId`: text.
    pub opposite_router_id: Option<String>,
    /// `OppositeRouterType`: text.
    pub opposite_router_type: Option<String>,
    /// `OppositeInterfaceOwnerId`: integer.
    pub opposite_interface_owner_id: Option<i64>,
    /// `HealthCheckSourceIp`: text.
    pub health_check_source_ip: Option<String>,
    /// `HealthCheckTargetIp`: text.
    pub health_check_target_ip: Option<String>,
    /// `HcThreshold`: integer.
    pub hc_threshold: Option<i64>,
    /// `HcRate`: integer.
    pub hc_rate: Option<i64>,
    /// `DeleteHealthCheckIp`: yes or no.
    pub delete_health_check_ip: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyRouterInterfaceAttributeRequest {
    /// Starts with the required members.
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self {
            router_interface_id: router_interface_id.into(),
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

    /// Sets `OppositeInterfaceId`.
    pub fn opposite_interface_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_id = Some(value.into());
        self
    }

    /// Sets `OppositeRouterId`.
    pub fn opposite_router_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_id = Some(value.into());
        self
    }

    /// Sets `OppositeRouterType`.
    pub fn opposite_router_type(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_type = Some(value.into());
        self
    }

    /// Sets `OppositeInterfaceOwnerId`.
    pub fn opposite_interface_owner_id(mut self, value: i64) -> Self {
        self.opposite_interface_owner_id = Some(value);
        self
    }

    /// Sets `HealthCheckSourceIp`.
    pub fn health_check_source_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_source_ip = Some(value.into());
        self
    }

    /// Sets `HealthCheckTargetIp`.
    pub fn health_check_target_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_target_ip = Some(value.into());
        self
    }

    /// Sets `HcThreshold`.
    pub fn hc_threshold(mut self, value: i64) -> Self {
        self.hc_threshold = Some(value);
        self
    }

    /// Sets `HcRate`.
    pub fn hc_rate(mut self, value: i64) -> Self {
        self.hc_rate = Some(value);
        self
    }

    /// Sets `DeleteHealthCheckIp`.
    pub fn delete_health_check_ip(mut self, value: bool) -> Self {
        self.delete_health_check_ip = Some(value);
        self
    }
}

record! {
    ModifyRouterInterfaceAttributeRequest: MODIFY_ROUTER_INTERFACE_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 router_interface_id: Str = Field::string("RouterInterfaceId").required(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
    4 opposite_interface_id: OptStr = Field::string("OppositeInterfaceId"),
    5 opposite_router_id: OptStr = Field::string("OppositeRouterId"),
    6 opposite_router_type: OptStr = Field::string("OppositeRouterType"),
    7 opposite_interface_owner_id: OptInt = Field::int64("OppositeInterfaceOwnerId"),
    8 health_check_source_ip: OptStr = Field::string("HealthCheckSourceIp"),
    9 health_check_target_ip: OptStr = Field::string("HealthCheckTargetIp"),
    10 hc_threshold: OptInt = Field::int32("HcThreshold"),
    11 hc_rate: OptInt = Field::int32("HcRate"),
    12 delete_health_check_ip: OptBool = Field::boolean("DeleteHealthCheckIp"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyRouterInterfaceAttributeRequest,
}
