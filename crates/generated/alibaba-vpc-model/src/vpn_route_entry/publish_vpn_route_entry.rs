// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/PublishVpnRouteEntry.json; do not edit.
//! Publishes a route of a VPN gateway into the route table of its VPC, or takes it back.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/PublishVpnRouteEntry), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

operation! {
    name: "PublishVpnRouteEntry",
    effect: Effect::Write,
    request: PublishVpnRouteEntryRequest = PUBLISH_VPN_ROUTE_ENTRY_REQUEST,
    response: PublishVpnRouteEntryResponse = PUBLISH_VPN_ROUTE_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 CountLimitExceed.HaVipRouteEntry",
    "400 Duplicated.VpcNextHop",
    "400 FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY",
    "400 Forbidden.CheckEntryRuleQuota = The route table has as many routes as it can.",
    "400 INVALID_VPC_ID",
    "400 INVALID_WEIGHT_PARAM",
    "400 IllegalParam.AttachmentId",
    "400 IllegalParam.CidrBlock = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 IncorrectHaVipStatus = The high-availability virtual IP is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "400 IncorrectRouteEntryStatus = The route is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.Ipv6Address",
    "400 IncorrectVSwitchStatus = The vSwitch is being changed. Try again when it is `Available`.",
    "400 IncorrectVpcStatus = The VPC is being changed. Try again when it is `Available`.",
    "400 InvalidAttachment.NotFound",
    "400 InvalidCIDRBlock.Duplicate",
    "400 InvalidCidrBlock = The block of addresses is malformed, or overlaps with another.",
    "400 InvalidCidrBlock.Malformed = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 InvalidEntryRuleQuota.NotFound",
    "400 InvalidNetworkInterface.NotFound = There is no such network interface in this region.",
    "400 InvalidNextHop.NotFound = There is no such next hop.",
    "400 InvalidNextHopType",
    "400 InvalidNexthop.DirectEni",
    "400 InvalidNexthopListSize",
    "400 InvalidNexthopTypeAndList.BothNotNull",
    "400 InvalidNexthopTypeAndList.BothNull",
    "400 InvalidOppositeRouterType",
    "400 InvalidPhysicalConnectionBusinessStatus",
    "400 InvalidRouteEntry.Duplicate",
    "400 InvalidRouteEntryName.Malformed",
    "400 InvalidRouteEntrySize",
    "400 InvalidRouterInterface",
    "400 InvalidVBRStatus",
    "400 InvalidVPC.NotFound",
    "400 InvalidVRouter.NotFound = There is no such router, or the account may not use it.",
    "400 InvalidVpnRouteEntry.NotFound",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 OperationDenied.Ipv6EntryOnCustomTable",
    "400 OperationFailed.ActiveNetworkInterfaceNotFound",
    "400 OperationFailed.InvalidCidrBlock",
    "400 OperationFailed.InvalidStatus",
    "400 OperationFailed.NotSupportIPV6",
    "400 OperationFailed.QueryAttachmentInfo",
    "400 OperationFailed.RouteConflict",
    "400 OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface",
    "400 OperationUnsupported.MutipleIpv6Address",
    "400 OperationUnsupported.SpecifyIpOnIpv6Entry",
    "400 QuotaExceeded = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 QuotaExceeded.VpnRouteEntry = The VPN gateway has as many routes as it can.",
    "400 Resource.QuotaFull = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 RouteConflict.AlreadyExist = There is a conflicting route already. Delete it or choose another destination.",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "400 VpnGateway.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 VpnRouteEntry.AlreadyExists = There is such a route already.",
    "400 VpnRouteEntry.Conflict = There is a conflicting route already. Delete it or choose another destination.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
}

/// Request of `PublishVpnRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct PublishVpnRouteEntryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: String,
    /// Block of addresses that the route leads to, in CIDR notation.
    pub route_dest: String,
    /// Where matching traffic is sent to.
    pub next_hop: String,
    /// `RouteType`: one of the documented values.
    pub route_type: RouteType,
    /// Whether the route is handed to the VPC's route table.
    pub publish_vpc: bool,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl PublishVpnRouteEntryRequest {
    /// Creates a value with the required members.
    pub fn new(
        vpn_gateway_id: impl Into<String>,
        route_dest: impl Into<String>,
        next_hop: impl Into<String>,
        route_type: impl Into<RouteType>,
        publish_vpc: bool,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            route_dest: route_dest.into(),
            next_hop: next_hop.into(),
            route_type: route_type.into(),
            publish_vpc,
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    PublishVpnRouteEntryRequest: PUBLISH_VPN_ROUTE_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    3 route_dest: Str = Field::string("RouteDest").required(),
    4 next_hop: Str = Field::string("NextHop").required(),
    5 route_type: Enum = Field::one_of("RouteType", RouteType::VALUES).required(),
    6 publish_vpc: Bool = Field::boolean("PublishVpc").required(),
}

/// Response of `PublishVpnRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct PublishVpnRouteEntryResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PublishVpnRouteEntryResponse: PUBLISH_VPN_ROUTE_ENTRY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `RouteType`. The provider may add others.
    pub enum RouteType {
        Pbr = "pbr",
        Dbr = "dbr",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    PublishVpnRouteEntryRequest,
    PublishVpnRouteEntryResponse,
}
