// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateRouterInterface.json; do not edit.
//! Creates a router interface, one end of a connection between two routers.
//!
//! At most five a router, and one connected pair between two routers; a virtual border router can only be the initiating
//! side. The account is charged, and none can be made while payment is overdue.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouterInterface).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateRouterInterfaceRequest, CreateRouterInterfaceResponse>(
    "CreateRouterInterface", Effect::Write, &CREATE_ROUTER_INTERFACE_REQUEST, &CREATE_ROUTER_INTERFACE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.AcceptRoleNotSupportPrePay Forbidden.BillsOutstanding Forbidden.CrossBorder
    400 Forbidden.NotInRouterInterfaceCreateWhitelist ForbiddenAction HaveConnectionBetweenRouters INVAID_VBR_STATUS
    400 IllegalParam.CrossBorderBandwidth IllegalParam.HealthcheckIp IllegalParam.RegionId IllegalParam.Spec
    400 IllegalParam.VRouterType IncorrectStatus.CenStatus InvalidAccessPoint.NotExist InvalidAccessPoint.NotMatch
    400 InvalidAccessPoint.ValueNotAllowed InvalidAliuid InvalidBandwidth.NotEnough InvalidCommodity.NotFound
    400 InvalidDescription.Malformed InvalidName.Malformed InvalidParam.AvailableZoneId InvalidParam.NotFound
    400 InvalidPrice.NotFound InvalidRegionId.NotFound InvalidRole.ValueNotSupported InvalidRouterId.NotFound
    400 InvalidRouterInterfaceChargeType.Malformed InvalidRouterInterfaceSpec.Malformed InvalidRouterType.ValueNotSupported
    400 InvalidSpec.ValudNotSupported LimitationExceed.InterfaceNumberOnRouter OperationFailed.HcForInvalidRiType
    400 OperationFailed.NoAvailableAmount OperationFailed.NotSupportIPv6 OperationFailed.PconnTrafficNotEnable
    400 OperationFailed.SyncOrderToSub PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL QuotaExceeded RI_CREATE_ONE_LIMIT_BY_SYNC
    400 ResourceNotInResourceGroup VpcSubnet.NotFound
    404 InvalidRegionId.NotFound InvalidRouterId.AttacedToCEN InvalidRouterId.NotFound
");

/// Request of `CreateRouterInterface`.
#[derive(Default)] #[non_exhaustive] pub struct CreateRouterInterfaceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Role`: text. */ pub role: String,
    /** `OppositeRegionId`: text. */ pub opposite_region_id: String,
    /** `Spec`: text. */ pub spec: String,
    /** `RouterType`: text. */ pub router_type: String,
    /** `RouterId`: text. */ pub router_id: String,
    /** `OppositeInterfaceId`: text. */ pub opposite_interface_id: Option<String>,
    /** `OppositeRouterId`: text. */ pub opposite_router_id: Option<String>,
    /** `OppositeRouterType`: text. Default: `VRouter`. */ pub opposite_router_type: Option<String>,
    /** `OppositeInterfaceOwnerId`: text. */ pub opposite_interface_owner_id: Option<String>,
    /** `HealthCheckSourceIp`: text. */ pub health_check_source_ip: Option<String>,
    /** `HealthCheckTargetIp`: text. */ pub health_check_target_ip: Option<String>,
    /** `AccessPointId`: text. */ pub access_point_id: Option<String>,
    /** `OppositeAccessPointId`: text. */ pub opposite_access_point_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `AutoPay`: yes or no. */ pub auto_pay: Option<bool>,
    /** `PricingCycle`: text. */ pub pricing_cycle: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `FastLinkMode`: yes or no. Default: `false`. */ pub fast_link_mode: Option<bool>,
    /** `AutoRenew`: yes or no. Default: `false`. */ pub auto_renew: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records, at most 20 elements. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CreateRouterInterfaceRequest {
    /// With what is required.
    pub fn new(
        role: impl Into<String>, opposite_region_id: impl Into<String>, spec: impl Into<String>, router_type: impl Into<String>,
        router_id: impl Into<String>,
    ) -> Self {
        Self {
            role: role.into(), opposite_region_id: opposite_region_id.into(), spec: spec.into(), router_type: router_type.into(),
            router_id: router_id.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
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
    pub fn opposite_interface_owner_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_owner_id = Some(value.into()); self
    }
    /// Sets `HealthCheckSourceIp`.
    pub fn health_check_source_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_source_ip = Some(value.into()); self
    }
    /// Sets `HealthCheckTargetIp`.
    pub fn health_check_target_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_target_ip = Some(value.into()); self
    }
    /// Sets `AccessPointId`.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self { self.access_point_id = Some(value.into()); self }
    /// Sets `OppositeAccessPointId`.
    pub fn opposite_access_point_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_access_point_id = Some(value.into()); self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self { self.pricing_cycle = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `FastLinkMode`.
    pub fn fast_link_mode(mut self, value: bool) -> Self { self.fast_link_mode = Some(value); self }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: bool) -> Self { self.auto_renew = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
}
/// Table of [`CreateRouterInterfaceRequest`].
pub static CREATE_ROUTER_INTERFACE_REQUEST: Schema =
    Schema { name: "CreateRouterInterfaceRequest", fields: { static ROWS: [Field; 25] = [
    Field::string("RegionId").required().filled(),
    Field::string("Role").required(),
    Field::string("OppositeRegionId").required(),
    Field::string("Spec").required(),
    Field::string("RouterType").required(),
    Field::string("RouterId").required(),
    Field::string("OppositeInterfaceId"),
    Field::string("OppositeRouterId"),
    Field::string("OppositeRouterType"),
    Field::string("OppositeInterfaceOwnerId"),
    Field::string("HealthCheckSourceIp"),
    Field::string("HealthCheckTargetIp"),
    Field::string("AccessPointId"),
    Field::string("OppositeAccessPointId"),
    Field::string("Description"),
    Field::string("Name"),
    Field::int32("Period"),
    Field::string("InstanceChargeType"),
    Field::boolean("AutoPay"),
    Field::string("PricingCycle"),
    Field::string("ClientToken").filled(),
    Field::boolean("FastLinkMode"),
    Field::boolean("AutoRenew"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(CreateRouterInterfaceRequest, CREATE_ROUTER_INTERFACE_REQUEST,
    [0 OptStr region_id, 1 Str role, 2 Str opposite_region_id, 3 Str spec, 4 Str router_type, 5 Str router_id,
    6 OptStr opposite_interface_id, 7 OptStr opposite_router_id, 8 OptStr opposite_router_type,
    9 OptStr opposite_interface_owner_id, 10 OptStr health_check_source_ip, 11 OptStr health_check_target_ip,
    12 OptStr access_point_id, 13 OptStr opposite_access_point_id, 14 OptStr description, 15 OptStr name,
    17 OptStr instance_charge_type, 19 OptStr pricing_cycle, 20 OptStr client_token, 23 OptStr resource_group_id,
    24 List tags] [16 OptInt period, 18 OptBool auto_pay, 21 OptBool fast_link_mode, 22 OptBool auto_renew]);

/// Answer of `CreateRouterInterface`.
#[derive(Default)] #[non_exhaustive] pub struct CreateRouterInterfaceResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `OrderId`: integer. */ pub order_id: Option<i64>,
    /** `RouterInterfaceId`: text. */ pub router_interface_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateRouterInterfaceResponse`].
pub static CREATE_ROUTER_INTERFACE_RESPONSE: Schema =
    Schema { name: "CreateRouterInterfaceResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::int64("OrderId"),
    Field::string("RouterInterfaceId"),
]; &ROWS } };
record!(CreateRouterInterfaceResponse, CREATE_ROUTER_INTERFACE_RESPONSE,
    [0 OptStr request_id, 2 OptStr router_interface_id] [1 OptInt order_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateRouterInterfaceRequest, CreateRouterInterfaceResponse);
