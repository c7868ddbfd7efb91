// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateRouterInterface.json; do not edit.
//! Creates a router interface, one end of a connection between two routers.
//!
//! At most five a router, and one connected pair between two routers; a virtual border router can only
//! be the initiating side. The account is charged, and none can be made while payment is overdue.
//!
//! - Access level: create.
//! - It costs money, or the resources that it creates do.
//! - Asynchronous: it responds before the operation is complete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouterInterface),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{
    InstanceChargeType, OppositeRouterType, PricingCycle, RouterInterfaceSpec,
    RouterType, Tag,
};

operation! {
    name: "CreateRouterInterface",
    effect: Effect::Write,
    request: CreateRouterInterfaceRequest = CREATE_ROUTER_INTERFACE_REQUEST,
    response: CreateRouterInterfaceResponse = CREATE_ROUTER_INTERFACE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Paid).asynchronous(Asynchronous::new()),
}

errors! {
    "400 Forbidden.AcceptRoleNotSupportPrePay",
    "400 Forbidden.BillsOutstanding = Payment is overdue. Settle the bill first.",
    "400 Forbidden.CrossBorder",
    "400 Forbidden.NotInRouterInterfaceCreateWhitelist",
    "400 ForbiddenAction",
    "400 HaveConnectionBetweenRouters",
    "400 INVAID_VBR_STATUS",
    "400 IllegalParam.CrossBorderBandwidth",
    "400 IllegalParam.HealthcheckIp",
    "400 IllegalParam.RegionId",
    "400 IllegalParam.Spec = The size is not one that can be bought.",
    "400 IllegalParam.VRouterType",
    "400 IncorrectStatus.CenStatus",
    "400 InvalidAccessPoint.NotExist",
    "400 InvalidAccessPoint.NotMatch",
    "400 InvalidAccessPoint.ValueNotAllowed",
    "400 InvalidAliuid = The account's id is missing or not valid.",
    "400 InvalidBandwidth.NotEnough",
    "400 InvalidCommodity.NotFound",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidName.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidParam.AvailableZoneId",
    "400 InvalidParam.NotFound = A required parameter is empty or missing; the message names it.",
    "400 InvalidPrice.NotFound = No price could be found for this order. Check the settings, or try again later.",
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 InvalidRole.ValueNotSupported",
    "400 InvalidRouterId.NotFound = There is no such router, or the account may not use it.",
    "400 InvalidRouterInterfaceChargeType.Malformed",
    "400 InvalidRouterInterfaceSpec.Malformed",
    "400 InvalidRouterType.ValueNotSupported",
    "400 InvalidSpec.ValudNotSupported",
    "400 LimitationExceed.InterfaceNumberOnRouter",
    "400 OperationFailed.HcForInvalidRiType",
    "400 OperationFailed.NoAvailableAmount",
    "400 OperationFailed.NotSupportIPv6",
    "400 OperationFailed.PconnTrafficNotEnable = Outbound traffic billing of Express Connect is off. Switch it on with `OpenPhysicalConnectionService`.",
    "400 OperationFailed.SyncOrderToSub = The order could not be passed on. Try again.",
    "400 PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL = The account has no way of paying that works. Set one up first.",
    "400 QuotaExceeded = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 RI_CREATE_ONE_LIMIT_BY_SYNC",
    "400 ResourceNotInResourceGroup",
    "400 VpcSubnet.NotFound",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidRouterId.AttacedToCEN",
    "404 InvalidRouterId.NotFound = There is no such router, or the account may not use it.",
}

/// Request of `CreateRouterInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRouterInterfaceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Which side it is: the initiating or the accepting one, the master or the standby.
    pub role: Role,
    /// Region of the router interface at the other end of the connection.
    pub opposite_region_id: String,
    /// Size of the resource, which decides its performance and price.
    pub spec: RouterInterfaceSpec,
    /// Kind of router: `VRouter` of a VPC or `VBR`, a virtual border router.
    pub router_type: RouterType,
    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub router_id: String,
    /// Id of the router interface at the other end (`ri-...`). `DescribeRouterInterfaces` lists it.
    pub opposite_interface_id: Option<String>,
    /// Id of the router at the other end of the connection, a VPC's (`vrt-...`) or a border router's
    /// (`vbr-...`).
    pub opposite_router_id: Option<String>,
    /// Kind of router at the other end: `VRouter` or `VBR`. Default: `VRouter`.
    pub opposite_router_type: Option<OppositeRouterType>,
    /// Id of the account that owns the other end.
    pub opposite_interface_owner_id: Option<String>,
    /// Address that health checks of the connection are sent from, in the VPC of this end.
    pub health_check_source_ip: Option<String>,
    /// Address that health checks of the connection are sent to, at the other end.
    pub health_check_target_ip: Option<String>,
    /// Id of the access point (`ap-cn-...`), where a leased line meets the provider's network.
    /// `DescribeAccessPoints` lists it.
    pub access_point_id: Option<String>,
    /// Id of the access point of the leased line at the other end (`ap-cn-...`).
    pub opposite_access_point_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Whether the order is paid at once from the account's balance. Otherwise it waits in the order
    /// centre.
    pub auto_pay: Option<bool>,
    /// What the length of the purchase counts: `Month` or `Year`.
    pub pricing_cycle: Option<PricingCycle>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Whether the connection is set up in one step with the virtual border router's uplink. Default:
    /// `false`.
    pub fast_link_mode: Option<bool>,
    /// Whether the subscription is renewed automatically when it ends; `false` when left out. Default:
    /// `false`.
    pub auto_renew: Option<bool>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tags: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateRouterInterfaceRequest {
    /// Creates a value with the required members.
    pub fn new(
        role: impl Into<Role>,
        opposite_region_id: impl Into<String>,
        spec: impl Into<RouterInterfaceSpec>,
        router_type: impl Into<RouterType>,
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    pub fn opposite_router_type(mut self, value: impl Into<OppositeRouterType>) -> Self {
        self.opposite_router_type = Some(value.into());
        self
    }

    /// Id of the account that owns the other end.
    pub fn opposite_interface_owner_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_interface_owner_id = Some(value.into());
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

    /// Id of the access point (`ap-cn-...`), where a leased line meets the provider's network.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }

    /// Id of the access point of the leased line at the other end (`ap-cn-...`).
    pub fn opposite_access_point_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_access_point_id = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(mut self, value: impl Into<InstanceChargeType>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Whether the order is paid at once from the account's balance.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// What the length of the purchase counts: `Month` or `Year`.
    pub fn pricing_cycle(mut self, value: impl Into<PricingCycle>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether the connection is set up in one step with the virtual border router's uplink.
    pub fn fast_link_mode(mut self, value: bool) -> Self {
        self.fast_link_mode = Some(value);
        self
    }

    /// Whether the subscription is renewed automatically when it ends; `false` when left out.
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateRouterInterfaceRequest: CREATE_ROUTER_INTERFACE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 role: Enum = Field::one_of("Role", Role::VALUES).required(),
    2 opposite_region_id: Str = Field::string("OppositeRegionId").required(),
    3 spec: Enum = Field::one_of("Spec", RouterInterfaceSpec::VALUES).required(),
    4 router_type: Enum = Field::one_of("RouterType", RouterType::VALUES).required(),
    5 router_id: Str = Field::string("RouterId").required(),
    6 opposite_interface_id: OptStr = Field::string("OppositeInterfaceId"),
    7 opposite_router_id: OptStr = Field::string("OppositeRouterId"),
    8 opposite_router_type: Opt = Field::one_of("OppositeRouterType", OppositeRouterType::VALUES),
    9 opposite_interface_owner_id: OptStr = Field::string("OppositeInterfaceOwnerId"),
    10 health_check_source_ip: OptStr = Field::string("HealthCheckSourceIp"),
    11 health_check_target_ip: OptStr = Field::string("HealthCheckTargetIp"),
    12 access_point_id: OptStr = Field::string("AccessPointId"),
    13 opposite_access_point_id: OptStr = Field::string("OppositeAccessPointId"),
    14 description: OptStr = Field::string("Description"),
    15 name: OptStr = Field::string("Name"),
    16 period: OptInt = Field::int32("Period"),
    17 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    18 auto_pay: OptBool = Field::boolean("AutoPay"),
    19 pricing_cycle: Opt = Field::one_of("PricingCycle", PricingCycle::VALUES),
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<i64>,
    /// Id of the router interface (`ri-...`). `DescribeRouterInterfaces` lists it.
    pub router_interface_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateRouterInterfaceResponse: CREATE_ROUTER_INTERFACE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 order_id: OptInt = Field::int64("OrderId"),
    2 router_interface_id: OptStr = Field::string("RouterInterfaceId"),
}

open_enum! {
    /// Documented values of `Role`. The provider may add others.
    pub enum Role {
        InitiatingSide = "InitiatingSide",
        AcceptingSide = "AcceptingSide",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateRouterInterfaceRequest,
    CreateRouterInterfaceResponse,
}
