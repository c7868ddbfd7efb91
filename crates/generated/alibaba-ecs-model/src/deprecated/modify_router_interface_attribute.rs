// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyRouterInterfaceAttribute.json; do not edit.
//! Changes a router interface and its peer.
//!
//! Use `ModifyRouterInterfaceAttribute` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyRouterInterfaceAttribute), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::RouterType;

operation! {
    name: "ModifyRouterInterfaceAttribute",
    effect: Effect::Write,
    request: ModifyRouterInterfaceAttributeRequest = MODIFY_ROUTER_INTERFACE_ATTRIBUTE_REQUEST,
    response: ModifyRouterInterfaceAttributeResponse = MODIFY_ROUTER_INTERFACE_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "400 Forbbiden.ModifyIdAndType",
    "400 Forbidden.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 IncorrectStatus = The resource is in a state that does not allow the operation. Wait until it is stable.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidName.Malformd",
    "400 InvalidOppositeRouterType.ValueNotSupported",
    "400 InvalidParam.ModifyRouterInterface",
    "400 LinkRole.NotSupport",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidRouterInterfaceId.NotFound = There is no such router interface in this region.",
}

/// Request of `ModifyRouterInterfaceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the router interface (`ri-...`). `DescribeRouterInterfaces` lists it.
    pub router_interface_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the router interface at the other end (`ri-...`). `DescribeRouterInterfaces` lists it.
    pub opposite_interface_id: Option<String>,
    /// Id of the router at the other end of the connection, a VPC's (`vrt-...`) or a border router's
    /// (`vbr-...`).
    pub opposite_router_id: Option<String>,
    /// Kind of router at the other end: `VRouter` or `VBR`.
    pub opposite_router_type: Option<RouterType>,
    /// Id of the account that owns the other end.
    pub opposite_interface_owner_id: Option<i64>,
    /// Address that health checks of the connection are sent from, in the VPC of this end.
    pub health_check_source_ip: Option<String>,
    /// Address that health checks of the connection are sent to, at the other end.
    pub health_check_target_ip: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyRouterInterfaceAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self {
            router_interface_id: router_interface_id.into(),
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

    /// Id of the router interface at the other end (`ri-...`).
    pub fn opposite_interface_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_id = Some(value.into());
        self
    }

    /// Id of the router at the other end of the connection, a VPC's (`vrt-...`) or a border router's
    /// (`vbr-...`).
    pub fn opposite_router_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_router_id = Some(value.into());
        self
    }

    /// Kind of router at the other end: `VRouter` or `VBR`.
    pub fn opposite_router_type(mut self, value: impl Into<RouterType>) -> Self {
        self.opposite_router_type = Some(value.into());
        self
    }

    /// Id of the account that owns the other end.
    pub fn opposite_interface_owner_id(mut self, value: i64) -> Self {
        self.opposite_interface_owner_id = Some(value);
        self
    }

    /// Address that health checks of the connection are sent from, in the VPC of this end.
    pub fn health_check_source_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_source_ip = Some(value.into());
        self
    }

    /// Address that health checks of the connection are sent to, at the other end.
    pub fn health_check_target_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_target_ip = Some(value.into());
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
    6 opposite_router_type: Opt = Field::one_of("OppositeRouterType", RouterType::VALUES),
    7 opposite_interface_owner_id: OptInt = Field::int64("OppositeInterfaceOwnerId"),
    8 health_check_source_ip: OptStr = Field::string("HealthCheckSourceIp"),
    9 health_check_target_ip: OptStr = Field::string("HealthCheckTargetIp"),
}

/// Response of `ModifyRouterInterfaceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyRouterInterfaceAttributeResponse: MODIFY_ROUTER_INTERFACE_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyRouterInterfaceAttributeRequest,
    ModifyRouterInterfaceAttributeResponse,
}
