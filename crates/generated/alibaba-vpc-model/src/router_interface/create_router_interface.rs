// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateRouterInterface.json; do not edit.
//! Creates a router interface, one end of a connection between two routers.
//!
//! At most five a router, and one connected pair between two routers; a virtual border router can only
//! be the initiating side. The account is charged, and none can be made while payment is overdue.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouterInterface).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreateRouterInterface",
    effect: Effect::Write,
    request: CreateRouterInterfaceRequest = CREATE_ROUTER_INTERFACE_REQUEST,
    response: CreateRouterInterfaceResponse = CREATE_ROUTER_INTERFACE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Forbidden.AcceptRoleNotSupportPrePay",
    "400 Forbidden.BillsOutstanding",
    "400 Forbidden.CrossBorder",
    "400 Forbidden.NotInRouterInterfaceCreateWhitelist",
    "400 ForbiddenAction",
    "400 HaveConnectionBetweenRouters",
    "400 INVAID_VBR_STATUS",
    "400 IllegalParam.CrossBorderBandwidth",
    "400 IllegalParam.HealthcheckIp",
    "400 IllegalParam.RegionId",
    "400 IllegalParam.Spec",
    "400 IllegalParam.VRouterType",
    "400 IncorrectStatus.CenStatus",
    "400 InvalidAccessPoint.NotExist",
    "400 InvalidAccessPoint.NotMatch",
    "400 InvalidAccessPoint.ValueNotAllowed",
    "400 InvalidAliuid",
    "400 InvalidBandwidth.NotEnough",
    "400 InvalidCommodity.NotFound",
    "400 InvalidDescription.Malformed",
    "400 InvalidName.Malformed",
    "400 InvalidParam.AvailableZoneId",
    "400 InvalidParam.NotFound",
    "400 InvalidPrice.NotFound",
    "400 InvalidRegionId.NotFound",
    "400 InvalidRole.ValueNotSupported",
    "400 InvalidRouterId.NotFound",
    "400 InvalidRouterInterfaceChargeType.Malformed",
    "400 InvalidRouterInterfaceSpec.Malformed",
    "400 InvalidRouterType.ValueNotSupported",
    "400 InvalidSpec.ValudNotSupported",
    "400 LimitationExceed.InterfaceNumberOnRouter",
    "400 OperationFailed.HcForInvalidRiType",
    "400 OperationFailed.NoAvailableAmount",
    "400 OperationFailed.NotSupportIPv6",
    "400 OperationFailed.PconnTrafficNotEnable",
    "400 OperationFailed.SyncOrderToSub",
    "400 PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL",
    "400 QuotaExceeded",
    "400 RI_CREATE_ONE_LIMIT_BY_SYNC",
    "400 ResourceNotInResourceGroup",
    "400 VpcSubnet.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 InvalidRouterId.AttacedToCEN",
    "404 InvalidRouterId.NotFound",
}

/// Request of `CreateRouterInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRouterInterfaceRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Role`: text.
    pub role: String,
    /// `OppositeRegionId`: text.
    pub opposite_region_id: String,
    /// `Spec`: text.
    pub spec: String,
    /// `RouterType`: text.
    pub router_type: String,
    /// `RouterId`: text.
    pub router_id: String,
    /// `OppositeInterfaceId`: text.
    pub opposite_interface_id: Option<String>,
    /// `OppositeRouterId`: text.
    pub opposite_router_id: Option<String>,
    /// `OppositeRouterType`: text. Default: `VRouter`.
    pub opposite_router_type: Option<String>,
    /// `OppositeInterfaceOwnerId`: text.
    pub opposite_interface_owner_id: Option<String>,
    /// `HealthCheckSourceIp`: text.
    pub health_check_source_ip: Option<String>,
    /// `HealthCheckTargetIp`: text.
    pub health_check_target_ip: Option<String>,
    /// `AccessPointId`: text.
    pub access_point_id: Option<String>,
    /// `OppositeAccessPointId`: text.
    pub opposite_access_point_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `AutoPay`: yes or no.
    pub auto_pay: Option<bool>,
    /// `PricingCycle`: text.
    pub pricing_cycle: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `FastLinkMode`: yes or no. Default: `false`.
    pub fast_link_mode: Option<bool>,
    /// `AutoRenew`: yes or no. Default: `false`.
    pub auto_renew: Option<bool>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records, at most 20 elements.
    pub tags: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateRouterInterfaceRequest {
    /// Starts with the required members.
    pub fn new(
        role: impl Into<String>,
        opposite_region_id: impl Into<String>,
        spec: impl Into<String>,
        router_type: impl Into<String>,
        router_id: impl Into<String>,
    ) -> Self {
        Self {
            role: role.into(),
            opposite_region_id: opposite_region_id.into(),
            spec: spec.into(),
            router_type: router_type.into(),
            router_id: router_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    pub fn opposite_interface_owner_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_owner_id = Some(value.into());
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

    /// Sets `AccessPointId`.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }

    /// Sets `OppositeAccessPointId`.
    pub fn opposite_access_point_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_access_point_id = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `FastLinkMode`.
    pub fn fast_link_mode(mut self, value: bool) -> Self {
        self.fast_link_mode = Some(value);
        self
    }

    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateRouterInterfaceRequest: CREATE_ROUTER_INTERFACE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 role: Str = Field::string("Role").required(),
    2 opposite_region_id: Str = Field::string("OppositeRegionId").required(),
    3 spec: Str = Field::string("Spec").required(),
    4 router_type: Str = Field::string("RouterType").required(),
    5 router_id: Str = Field::string("RouterId").required(),
    6 opposite_interface_id: OptStr = Field::string("OppositeInterfaceId"),
    7 opposite_router_id: OptStr = Field::string("OppositeRouterId"),
    8 opposite_router_type: OptStr = Field::string("OppositeRouterType"),
    9 opposite_interface_owner_id: OptStr = Field::string("OppositeInterfaceOwnerId"),
    10 health_check_source_ip: OptStr = Field::string("HealthCheckSourceIp"),
    11 health_check_target_ip: OptStr = Field::string("HealthCheckTargetIp"),
    12 access_point_id: OptStr = Field::string("AccessPointId"),
    13 opposite_access_point_id: OptStr = Field::string("OppositeAccessPointId"),
    14 description: OptStr = Field::string("Description"),
    15 name: OptStr = Field::string("Name"),
    16 period: OptInt = Field::int32("Period"),
    17 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    18 auto_pay: OptBool = Field::boolean("AutoPay"),
    19 pricing_cycle: OptStr = Field::string("PricingCycle"),
    20 client_token: OptStr = Field::string("ClientToken").filled(),
    21 fast_link_mode: OptBool = Field::boolean("FastLinkMode"),
    22 auto_renew: OptBool = Field::boolean("AutoRenew"),
    23 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    24 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `CreateRouterInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRouterInterfaceResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `OrderId`: integer.
    pub order_id: Option<i64>,
    /// `RouterInterfaceId`: text.
    pub router_interface_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateRouterInterfaceResponse: CREATE_ROUTER_INTERFACE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 order_id: OptInt = Field::int64("OrderId"),
    2 router_interface_id: OptStr = Field::string("RouterInterfaceId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateRouterInterfaceRequest,
    CreateRouterInterfaceResponse,
}
