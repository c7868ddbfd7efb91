// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateRouteEntry.json; do not edit.
//! Adds a custom route to a route table of a VPC or a virtual border router.
//!
//! Asynchronous: DescribeRouteEntryList shows the route as it is being created and then as available.
//! One call a VPC or router at a time.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

operation! {
    name: "CreateRouteEntry",
    effect: Effect::Write,
    request: CreateRouteEntryRequest = CREATE_ROUTE_ENTRY_REQUEST,
    response: CreateRouteEntryResponse = CREATE_ROUTE_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 CountLimitExceed.HaVipRouteEntry",
    "400 DefaultValidate.Error",
    "400 Duplicated.VpcNextHop",
    "400 FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY",
    "400 Forbidden.CheckEntryRuleQuota",
    "400 Forbidden.PrivateIpNotFound",
    "400 Forbidden.VRouterNotFound",
    "400 INVALID_VPC_ID",
    "400 INVALID_WEIGHT_PARAM",
    "400 IllegalParam.AttachmentId",
    "400 IllegalParam.CidrBlock",
    "400 IllegalParam.NextHopId",
    "400 IncorrectHaVipStatus",
    "400 IncorrectInstanceStatus",
    "400 IncorrectRouteEntryStatus",
    "400 IncorrectStatus.CenRelation",
    "400 IncorrectStatus.Ipv4Gateway",
    "400 IncorrectStatus.Ipv6Address",
    "400 IncorrectStatus.MultiScopeRiRouteEntry",
    "400 IncorrectStatus.RouteTableStatus",
    "400 IncorrectStatus.RouterInterface",
    "400 IncorrectStatus.VpcPeer",
    "400 IncorrectVSwitchStatus",
    "400 IncorrectVpcStatus",
    "400 InvalidAttachment.NotFound",
    "400 InvalidCIDRBlock.Duplicate",
    "400 InvalidCidrBlock",
    "400 InvalidCidrBlock.Malformed",
    "400 InvalidDestinationCidrBlock",
    "400 InvalidEntryRuleQuota.NotFound",
    "400 InvalidHaVip.NotFound",
    "400 InvalidNatGateway.NotFound",
    "400 InvalidNetworkInterface.NotFound",
    "400 InvalidNextHop.NotFound",
    "400 InvalidNextHopType",
    "400 InvalidNexthop",
    "400 InvalidNexthop.DirectEni",
    "400 InvalidNexthop.NotFound",
    "400 InvalidNexthop.UnsupportedEniBizType",
    "400 InvalidNexthopListSize",
    "400 InvalidNexthopTypeAndList.BothNotNull",
    "400 InvalidNexthopTypeAndList.BothNull",
    "400 InvalidOppositeRouterType",
    "400 InvalidParam",
    "400 InvalidPhysicalConnectionBusinessStatus",
    "400 InvalidRouteEntry",
    "400 InvalidRouteEntry.Duplicate",
    "400 InvalidRouteEntryName.Malformed",
    "400 InvalidRouteEntrySize",
    "400 InvalidRouterInterface",
    "400 InvalidRouterType",
    "400 InvalidVBRStatus",
    "400 InvalidVPC.NotFound",
    "400 InvalidVRouter.NotFound",
    "400 InvalidVpnInstanceId.NotFound",
    "400 Mismatch.HaVipIdAndRouteTableId",
    "400 Mismatch.Ipv4GatewayIdAndRouteTableId",
    "400 MissingParameter",
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
    "400 OperationFailed.DistibuteLock",
    "400 OperationFailed.EcmpInvalidRouterInterfaceOppositeType",
    "400 OperationFailed.GetEniInfo",
    "400 OperationFailed.InvalidNextHopType",
    "400 OperationFailed.InvalidNexthop",
    "400 OperationFailed.MultiScopeType",
    "400 OperationFailed.NotSupportIPV6",
    "400 OperationFailed.NotifyCenCreate",
    "400 OperationFailed.NotifyCenDelete",
    "400 OperationFailed.OperationLocked",
    "400 OperationFailed.PconnTrafficNotEnable",
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
    "400 QuotaExceeded",
    "400 QuotaExceeded.EcmpRouteEntryNextHopCount",
    "400 QuotaExceeded.HaVipRouteEntry",
    "400 QuotaExceeded.VpnRouteEntry",
    "400 Region.NotSupport",
    "400 ResourceAlreadyAssociated.PrefixList",
    "400 ResourceNotAssociated.Cen",
    "400 ResourceNotAssociated.Ecr",
    "400 ResourceNotFound.Cen",
    "400 ResourceNotFound.Ipv4Gateway",
    "400 ResourceNotFound.NetworkInterface",
    "400 ResourceNotFound.PrefixList",
    "400 ResourceNotFound.VpcPeer",
    "400 RouteConflict.AlreadyExist",
    "400 TaskConflict",
    "400 UnsupportedFeature.CreatePrefixListEcmpRouteEntry",
    "400 UnsupportedFeature.VpcPeerIpv6",
    "403 IncorrectInstanceStatus",
    "404 InvalidHaVipId.NotFound",
    "404 InvalidInstanId.NotFound",
    "404 InvalidIpv6Gateway.NotFound",
    "404 InvalidNatGatewayId.NotFound",
    "404 InvalidNetworkInterface.NotFound",
    "404 InvalidNextHopId.NotFound",
    "404 InvalidParameter",
    "404 InvalidRouteTableId.NotFound",
    "404 InvalidVpc.NotFound",
    "404 OperationFailed.InstanceDismatchCurrentVpc",
    "500 IncorrectStatus.Ipv4Gateway",
    "500 InternalError",
    "500 VPC.ERROR",
}

/// Request of `CreateRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRouteEntryRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: String,
    /// `DestinationCidrBlock`: text.
    pub destination_cidr_block: String,
    /// `NextHopId`: text.
    pub next_hop_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RouteEntryName`: text.
    pub route_entry_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `NextHopType`: text.
    pub next_hop_type: Option<String>,
    /// `NextHopList`: records, at most 16 elements.
    pub next_hop_list: Vec<NextHopList>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateRouteEntryRequest {
    /// Starts with the required members.
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

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RouteEntryName`.
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self {
        self.route_entry_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }

    /// Sets `NextHopList`.
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
    7 next_hop_type: OptStr = Field::string("NextHopType"),
    8 next_hop_list: List = Field::record("NextHopList", &NEXT_HOP_LIST).list().limits(&Limits::new().items(None, Some(16))),
}

/// `NextHopList` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct NextHopList {
    /// `NextHopId`: text.
    pub next_hop_id: Option<String>,
    /// `Weight`: integer.
    pub weight: Option<i64>,
    /// `NextHopType`: text.
    pub next_hop_type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl NextHopList {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Sets `Weight`.
    pub fn weight(mut self, value: i64) -> Self {
        self.weight = Some(value);
        self
    }

    /// Sets `NextHopType`.
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
    /// `RouteEntryId`: text.
    pub route_entry_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateRouteEntryResponse: CREATE_ROUTE_ENTRY_RESPONSE,
    0 route_entry_id: OptStr = Field::string("RouteEntryId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateRouteEntryRequest,
    NextHopList,
    CreateRouteEntryResponse,
}
