// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateRouteEntry.json; do not edit.
//! Adds a custom route to a route table of a VPC or a virtual border router.
//!
//! Asynchronous: `DescribeRouteEntryList` shows the route as it is being created and then as available.
//! One call a VPC or router at a time.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouteEntry), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, open_enum, operation, record,
};

operation! {
    name: "CreateRouteEntry",
    effect: Effect::Write,
    request: CreateRouteEntryRequest = CREATE_ROUTE_ENTRY_REQUEST,
    response: CreateRouteEntryResponse = CREATE_ROUTE_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 CountLimitExceed.HaVipRouteEntry",
    "400 DefaultValidate.Error",
    "400 Duplicated.VpcNextHop",
    "400 FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY",
    "400 Forbidden.CheckEntryRuleQuota = The route table has as many routes as it can.",
    "400 Forbidden.PrivateIpNotFound",
    "400 Forbidden.VRouterNotFound = There is no such router.",
    "400 INVALID_VPC_ID",
    "400 INVALID_WEIGHT_PARAM",
    "400 IllegalParam.AttachmentId",
    "400 IllegalParam.CidrBlock = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 IllegalParam.NextHopId",
    "400 IncorrectHaVipStatus = The high-availability virtual IP is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "400 IncorrectRouteEntryStatus = The route is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.CenRelation",
    "400 IncorrectStatus.Ipv4Gateway = The IPv4 gateway is being changed. Try again when it is `Created`.",
    "400 IncorrectStatus.Ipv6Address",
    "400 IncorrectStatus.MultiScopeRiRouteEntry",
    "400 IncorrectStatus.RouteTableStatus = The route table is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.RouterInterface",
    "400 IncorrectStatus.VpcPeer",
    "400 IncorrectVSwitchStatus = The vSwitch is being changed. Try again when it is `Available`.",
    "400 IncorrectVpcStatus = The VPC is being changed. Try again when it is `Available`.",
    "400 InvalidAttachment.NotFound",
    "400 InvalidCIDRBlock.Duplicate",
    "400 InvalidCidrBlock = The block of addresses is malformed, or overlaps with another.",
    "400 InvalidCidrBlock.Malformed = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 InvalidDestinationCidrBlock",
    "400 InvalidEntryRuleQuota.NotFound",
    "400 InvalidHaVip.NotFound = There is no such high-availability virtual IP.",
    "400 InvalidNatGateway.NotFound",
    "400 InvalidNetworkInterface.NotFound = There is no such network interface in this region.",
    "400 InvalidNextHop.NotFound = There is no such next hop.",
    "400 InvalidNextHopType",
    "400 InvalidNexthop",
    "400 InvalidNexthop.DirectEni",
    "400 InvalidNexthop.NotFound",
    "400 InvalidNexthop.UnsupportedEniBizType",
    "400 InvalidNexthopListSize",
    "400 InvalidNexthopTypeAndList.BothNotNull",
    "400 InvalidNexthopTypeAndList.BothNull",
    "400 InvalidOppositeRouterType",
    "400 InvalidParam = A parameter has a value that is not possible; the message names it.",
    "400 InvalidPhysicalConnectionBusinessStatus",
    "400 InvalidRouteEntry = There is no such route.",
    "400 InvalidRouteEntry.Duplicate",
    "400 InvalidRouteEntryName.Malformed",
    "400 InvalidRouteEntrySize",
    "400 InvalidRouterInterface",
    "400 InvalidRouterType",
    "400 InvalidVBRStatus",
    "400 InvalidVPC.NotFound",
    "400 InvalidVRouter.NotFound = There is no such router, or the account may not use it.",
    "400 InvalidVpnInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
    "400 Mismatch.HaVipIdAndRouteTableId",
    "400 Mismatch.Ipv4GatewayIdAndRouteTableId",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 OperationDenied.CenTypeInvalid",
    "400 OperationDenied.CloudBoxVbrEntryAllowedInCustomRouteTable",
    "400 OperationDenied.GatewayRouteTableNotPermitted",
    "400 OperationDenied.Ipv6EntryOnCustomTable",
    "400 OperationDenied.NextHopTypeNotPermitted",
    "400 OperationDenied.RouteTableAssociateNotCloudBoxVSwitch",
    "400 OperationDenied.RouteTableTypeNotPermitted",
    "400 OperationDenied.RouterInterfaceFromDifferentZones",
    "400 OperationDenied.RouterInterfaceIpv6",
    "400 OperationDenied.RouterInterfaceIpv6NotEnabled",
    "400 OperationDenied.RouterInterfaceToDifferentVpc",
    "400 OperationDenied.VbrAttachEcrInMiddleStatus",
    "400 OperationDenied.VbrIdle",
    "400 OperationDenied.VbrMisMatchCloudBox",
    "400 OperationDenied.VpcIpv6NotEnabled",
    "400 OperationFailed.ActiveNetworkInterfaceNotFound",
    "400 OperationFailed.CidrConflictWithPrefixList",
    "400 OperationFailed.CxpRouteExist",
    "400 OperationFailed.DistibuteLock = Another operation on the same resource is running. Try again in a moment.",
    "400 OperationFailed.EcmpInvalidRouterInterfaceOppositeType",
    "400 OperationFailed.GetEniInfo",
    "400 OperationFailed.InvalidNextHopType",
    "400 OperationFailed.InvalidNexthop",
    "400 OperationFailed.MultiScopeType",
    "400 OperationFailed.NotSupportIPV6",
    "400 OperationFailed.NotifyCenCreate",
    "400 OperationFailed.NotifyCenDelete",
    "400 OperationFailed.OperationLocked",
    "400 OperationFailed.PconnTrafficNotEnable = Outbound traffic billing of Express Connect is off. Switch it on with `OpenPhysicalConnectionService`.",
    "400 OperationFailed.QueryAttachmentInfo",
    "400 OperationFailed.ScopeActiveRouteEntryQuota",
    "400 OperationFailed.ScopeActiveRouteEntryType",
    "400 OperationFailed.ScopeStandbyRouteEntryQuota",
    "400 OperationUnsupported.DestinationCidrBlockOverlapWithVSwitch",
    "400 OperationUnsupported.EcmpRiTypeOrNumber",
    "400 OperationUnsupported.InactiveMode",
    "400 OperationUnsupported.InvalidRouterInterfaceType",
    "400 OperationUnsupported.Ipv6CidrBlock",
    "400 OperationUnsupported.Ipv6EcmpRouteEntry",
    "400 OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface",
    "400 OperationUnsupported.Ipv6ForVBR",
    "400 OperationUnsupported.MoreThanOneVpnOrHavip",
    "400 OperationUnsupported.MutipleIpv6Address",
    "400 OperationUnsupported.ScopeInvalidRouteType",
    "400 OperationUnsupported.SpecifyIpOnIpv6Entry",
    "400 OperationUnsupported.SubRouteTableECMP",
    "400 QuotaExceeded = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 QuotaExceeded.EcmpRouteEntryNextHopCount",
    "400 QuotaExceeded.HaVipRouteEntry",
    "400 QuotaExceeded.VpnRouteEntry = The VPN gateway has as many routes as it can.",
    "400 Region.NotSupport",
    "400 ResourceAlreadyAssociated.PrefixList",
    "400 ResourceNotAssociated.Cen",
    "400 ResourceNotAssociated.Ecr",
    "400 ResourceNotFound.Cen",
    "400 ResourceNotFound.Ipv4Gateway = There is no such IPv4 gateway.",
    "400 ResourceNotFound.NetworkInterface = There is no such network interface.",
    "400 ResourceNotFound.PrefixList = There is no such prefix list.",
    "400 ResourceNotFound.VpcPeer",
    "400 RouteConflict.AlreadyExist = There is a conflicting route already. Delete it or choose another destination.",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "400 UnsupportedFeature.CreatePrefixListEcmpRouteEntry",
    "400 UnsupportedFeature.VpcPeerIpv6",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "404 InvalidHaVipId.NotFound = There is no such high-availability virtual IP, or the account may not use it.",
    "404 InvalidInstanId.NotFound = There is no such instance.",
    "404 InvalidIpv6Gateway.NotFound",
    "404 InvalidNatGatewayId.NotFound = There is no such NAT gateway in this region.",
    "404 InvalidNetworkInterface.NotFound = There is no such network interface in this region.",
    "404 InvalidNextHopId.NotFound",
    "404 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "404 InvalidRouteTableId.NotFound = There is no such route table.",
    "404 InvalidVpc.NotFound = There is no such VPC.",
    "404 OperationFailed.InstanceDismatchCurrentVpc",
    "500 IncorrectStatus.Ipv4Gateway = The IPv4 gateway is being changed. Try again when it is `Created`.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 VPC.ERROR",
}

/// Request of `CreateRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRouteEntryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: String,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_block: String,
    /// Id of the resource that matching traffic is sent to.
    pub next_hop_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Name of the route: 2 to 128 characters, starting with a letter.
    pub route_entry_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Kind of the next hop, such as `NetworkInterface`.
    pub next_hop_type: Option<NextHopType>,
    /// Next hops of a route that shares its traffic between several. At most 16 elements.
    pub next_hop_list: Vec<NextHopList>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateRouteEntryRequest {
    /// Creates a value with the required members.
    pub fn new(
        route_table_id: impl Into<String>,
        destination_cidr_block: impl Into<String>,
    ) -> Self {
        Self {
            route_table_id: route_table_id.into(),
            destination_cidr_block: destination_cidr_block.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource that matching traffic is sent to.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name of the route: 2 to 128 characters, starting with a letter.
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self {
        self.route_entry_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Kind of the next hop, such as `NetworkInterface`.
    pub fn next_hop_type(mut self, value: impl Into<NextHopType>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }

    /// Next hops of a route that shares its traffic between several.
    pub fn next_hop_list(
        mut self,
        value: impl IntoIterator<Item = NextHopList>,
    ) -> Self {
        self.next_hop_list = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateRouteEntryRequest: CREATE_ROUTE_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 route_table_id: Str = Field::string("RouteTableId").required(),
    2 destination_cidr_block: Str = Field::string("DestinationCidrBlock").required(),
    3 next_hop_id: OptStr = Field::string("NextHopId"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 route_entry_name: OptStr = Field::string("RouteEntryName"),
    6 description: OptStr = Field::string("Description"),
    7 next_hop_type: Opt = Field::one_of("NextHopType", NextHopType::VALUES),
    8 next_hop_list: List = Field::record("NextHopList", &NEXT_HOP_LIST).list().limits(&Limits::new().items(None, Some(16))),
}

/// `NextHopList` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct NextHopList {
    /// Id of the resource that matching traffic is sent to.
    pub next_hop_id: Option<String>,
    /// Share of the traffic, or which of two like routes is the active one: 100 active, 0 standby.
    pub weight: Option<i64>,
    /// Kind of the next hop, such as `NetworkInterface`.
    pub next_hop_type: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NextHopList {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the resource that matching traffic is sent to.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Share of the traffic, or which of two like routes is the active one: 100 active, 0 standby.
    pub fn weight(mut self, value: i64) -> Self {
        self.weight = Some(value);
        self
    }

    /// Kind of the next hop, such as `NetworkInterface`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
}

record! {
    NextHopList: NEXT_HOP_LIST,
    0 next_hop_id: OptStr = Field::string("NextHopId"),
    1 weight: OptInt = Field::int32("Weight"),
    2 next_hop_type: OptStr = Field::string("NextHopType"),
}

/// Response of `CreateRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRouteEntryResponse {
    /// Id of the route (`rte-...`). `DescribeRouteEntryList` lists it.
    pub route_entry_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateRouteEntryResponse: CREATE_ROUTE_ENTRY_RESPONSE,
    0 route_entry_id: OptStr = Field::string("RouteEntryId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `NextHopType`. The provider may add others.
    pub enum NextHopType {
        Instance = "Instance",
        HaVip = "HaVip",
        RouterInterface = "RouterInterface",
        NetworkInterface = "NetworkInterface",
        VpnGateway = "VpnGateway",
        Ipv6Gateway = "IPv6Gateway",
        NatGateway = "NatGateway",
        Attachment = "Attachment",
        VpcPeer = "VpcPeer",
        Ipv4Gateway = "Ipv4Gateway",
        GatewayEndpoint = "GatewayEndpoint",
        Ecr = "Ecr",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateRouteEntryRequest,
    NextHopList,
    CreateRouteEntryResponse,
}
