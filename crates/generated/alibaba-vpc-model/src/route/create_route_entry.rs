// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateRouteEntry.json; do not edit.
//! Create route entry (`CreateRouteEntry`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouteEntry).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

/// The table of `CreateRouteEntry`.
pub static OPERATION: Operation = Operation::new(
    "CreateRouteEntry", Effect::Write, &CREATE_ROUTE_ENTRY_REQUEST, &CREATE_ROUTE_ENTRY_RESPONSE,
    empty::<CreateRouteEntryRequest>, empty::<CreateRouteEntryResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "CountLimitExceed.HaVipRouteEntry"), ErrorCode::new(400, "DefaultValidate.Error"),
    ErrorCode::new(400, "Duplicated.VpcNextHop"), ErrorCode::new(400, "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY"),
    ErrorCode::new(400, "Forbidden.CheckEntryRuleQuota"), ErrorCode::new(400, "Forbidden.PrivateIpNotFound"),
    ErrorCode::new(400, "Forbidden.VRouterNotFound"), ErrorCode::new(400, "INVALID_VPC_ID"),
    ErrorCode::new(400, "INVALID_WEIGHT_PARAM"), ErrorCode::new(400, "IllegalParam.AttachmentId"),
    ErrorCode::new(400, "IllegalParam.CidrBlock"), ErrorCode::new(400, "IllegalParam.NextHopId"),
    ErrorCode::new(400, "IncorrectHaVipStatus"), ErrorCode::new(400, "IncorrectInstanceStatus"),
    ErrorCode::new(400, "IncorrectRouteEntryStatus"), ErrorCode::new(400, "IncorrectStatus.CenRelation"),
    ErrorCode::new(400, "IncorrectStatus.Ipv4Gateway"), ErrorCode::new(400, "IncorrectStatus.Ipv6Address"),
    ErrorCode::new(400, "IncorrectStatus.MultiScopeRiRouteEntry"), ErrorCode::new(400, "IncorrectStatus.RouteTableStatus"),
    ErrorCode::new(400, "IncorrectStatus.RouterInterface"), ErrorCode::new(400, "IncorrectStatus.VpcPeer"),
    ErrorCode::new(400, "IncorrectVSwitchStatus"), ErrorCode::new(400, "IncorrectVpcStatus"),
    ErrorCode::new(400, "InvalidAttachment.NotFound"), ErrorCode::new(400, "InvalidCIDRBlock.Duplicate"),
    ErrorCode::new(400, "InvalidCidrBlock"), ErrorCode::new(400, "InvalidCidrBlock.Malformed"),
    ErrorCode::new(400, "InvalidDestinationCidrBlock"), ErrorCode::new(400, "InvalidEntryRuleQuota.NotFound"),
    ErrorCode::new(400, "InvalidHaVip.NotFound"), ErrorCode::new(400, "InvalidNatGateway.NotFound"),
    ErrorCode::new(400, "InvalidNetworkInterface.NotFound"), ErrorCode::new(400, "InvalidNextHop.NotFound"),
    ErrorCode::new(400, "InvalidNextHopType"), ErrorCode::new(400, "InvalidNexthop"),
    ErrorCode::new(400, "InvalidNexthop.DirectEni"), ErrorCode::new(400, "InvalidNexthop.NotFound"),
    ErrorCode::new(400, "InvalidNexthop.UnsupportedEniBizType"), ErrorCode::new(400, "InvalidNexthopListSize"),
    ErrorCode::new(400, "InvalidNexthopTypeAndList.BothNotNull"), ErrorCode::new(400, "InvalidNexthopTypeAndList.BothNull"),
    ErrorCode::new(400, "InvalidOppositeRouterType"), ErrorCode::new(400, "InvalidParam"),
    ErrorCode::new(400, "InvalidPhysicalConnectionBusinessStatus"), ErrorCode::new(400, "InvalidRouteEntry"),
    ErrorCode::new(400, "InvalidRouteEntry.Duplicate"), ErrorCode::new(400, "InvalidRouteEntryName.Malformed"),
    ErrorCode::new(400, "InvalidRouteEntrySize"), ErrorCode::new(400, "InvalidRouterInterface"),
    ErrorCode::new(400, "InvalidRouterType"), ErrorCode::new(400, "InvalidVBRStatus"), ErrorCode::new(400, "InvalidVPC.NotFound"),
    ErrorCode::new(400, "InvalidVRouter.NotFound"), ErrorCode::new(400, "InvalidVpnInstanceId.NotFound"),
    ErrorCode::new(400, "Mismatch.HaVipIdAndRouteTableId"), ErrorCode::new(400, "Mismatch.Ipv4GatewayIdAndRouteTableId"),
    ErrorCode::new(400, "MissingParameter"), ErrorCode::new(400, "OperationDenied.CenTypeInvalid"),
    ErrorCode::new(400, "OperationDenied.CloudBoxVbrEntryAllowedInCustomRouteTable"),
    ErrorCode::new(400, "OperationDenied.GatewayRouteTableNotPermitted"),
    ErrorCode::new(400, "OperationDenied.Ipv6EntryOnCustomTable"), ErrorCode::new(400, "OperationDenied.NextHopTypeNotPermitted"),
    ErrorCode::new(400, "OperationDenied.RouteTableAssociateNotCloudBoxVSwitch"),
    ErrorCode::new(400, "OperationDenied.RouteTableTypeNotPermitted"),
    ErrorCode::new(400, "OperationDenied.RouterInterfaceFromDifferentZones"),
    ErrorCode::new(400, "OperationDenied.RouterInterfaceIpv6"),
    ErrorCode::new(400, "OperationDenied.RouterInterfaceIpv6NotEnabled"),
    ErrorCode::new(400, "OperationDenied.RouterInterfaceToDifferentVpc"),
    ErrorCode::new(400, "OperationDenied.VbrAttachEcrInMiddleStatus"), ErrorCode::new(400, "OperationDenied.VbrIdle"),
    ErrorCode::new(400, "OperationDenied.VbrMisMatchCloudBox"), ErrorCode::new(400, "OperationDenied.VpcIpv6NotEnabled"),
    ErrorCode::new(400, "OperationFailed.ActiveNetworkInterfaceNotFound"),
    ErrorCode::new(400, "OperationFailed.CidrConflictWithPrefixList"), ErrorCode::new(400, "OperationFailed.CxpRouteExist"),
    ErrorCode::new(400, "OperationFailed.DistibuteLock"),
    ErrorCode::new(400, "OperationFailed.EcmpInvalidRouterInterfaceOppositeType"),
    ErrorCode::new(400, "OperationFailed.GetEniInfo"), ErrorCode::new(400, "OperationFailed.InvalidNextHopType"),
    ErrorCode::new(400, "OperationFailed.InvalidNexthop"), ErrorCode::new(400, "OperationFailed.MultiScopeType"),
    ErrorCode::new(400, "OperationFailed.NotSupportIPV6"), ErrorCode::new(400, "OperationFailed.NotifyCenCreate"),
    ErrorCode::new(400, "OperationFailed.NotifyCenDelete"), ErrorCode::new(400, "OperationFailed.OperationLocked"),
    ErrorCode::new(400, "OperationFailed.PconnTrafficNotEnable"), ErrorCode::new(400, "OperationFailed.QueryAttachmentInfo"),
    ErrorCode::new(400, "OperationFailed.ScopeActiveRouteEntryQuota"),
    ErrorCode::new(400, "OperationFailed.ScopeActiveRouteEntryType"),
    ErrorCode::new(400, "OperationFailed.ScopeStandbyRouteEntryQuota"),
    ErrorCode::new(400, "OperationUnsupported.DestinationCidrBlockOverlapWithVSwitch"),
    ErrorCode::new(400, "OperationUnsupported.EcmpRiTypeOrNumber"), ErrorCode::new(400, "OperationUnsupported.InactiveMode"),
    ErrorCode::new(400, "OperationUnsupported.InvalidRouterInterfaceType"),
    ErrorCode::new(400, "OperationUnsupported.Ipv6CidrBlock"), ErrorCode::new(400, "OperationUnsupported.Ipv6EcmpRouteEntry"),
    ErrorCode::new(400, "OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface"),
    ErrorCode::new(400, "OperationUnsupported.Ipv6ForVBR"), ErrorCode::new(400, "OperationUnsupported.MoreThanOneVpnOrHavip"),
    ErrorCode::new(400, "OperationUnsupported.MutipleIpv6Address"),
    ErrorCode::new(400, "OperationUnsupported.ScopeInvalidRouteType"),
    ErrorCode::new(400, "OperationUnsupported.SpecifyIpOnIpv6Entry"),
    ErrorCode::new(400, "OperationUnsupported.SubRouteTableECMP"), ErrorCode::new(400, "QuotaExceeded"),
    ErrorCode::new(400, "QuotaExceeded.EcmpRouteEntryNextHopCount"), ErrorCode::new(400, "QuotaExceeded.HaVipRouteEntry"),
    ErrorCode::new(400, "QuotaExceeded.VpnRouteEntry"), ErrorCode::new(400, "Region.NotSupport"),
    ErrorCode::new(400, "ResourceAlreadyAssociated.PrefixList"), ErrorCode::new(400, "ResourceNotAssociated.Cen"),
    ErrorCode::new(400, "ResourceNotAssociated.Ecr"), ErrorCode::new(400, "ResourceNotFound.Cen"),
    ErrorCode::new(400, "ResourceNotFound.Ipv4Gateway"), ErrorCode::new(400, "ResourceNotFound.NetworkInterface"),
    ErrorCode::new(400, "ResourceNotFound.PrefixList"), ErrorCode::new(400, "ResourceNotFound.VpcPeer"),
    ErrorCode::new(400, "RouteConflict.AlreadyExist"), ErrorCode::new(400, "TaskConflict"),
    ErrorCode::new(400, "UnsupportedFeature.CreatePrefixListEcmpRouteEntry"),
    ErrorCode::new(400, "UnsupportedFeature.VpcPeerIpv6"), ErrorCode::new(403, "IncorrectInstanceStatus"),
    ErrorCode::new(404, "InvalidHaVipId.NotFound"), ErrorCode::new(404, "InvalidInstanId.NotFound"),
    ErrorCode::new(404, "InvalidIpv6Gateway.NotFound"), ErrorCode::new(404, "InvalidNatGatewayId.NotFound"),
    ErrorCode::new(404, "InvalidNetworkInterface.NotFound"), ErrorCode::new(404, "InvalidNextHopId.NotFound"),
    ErrorCode::new(404, "InvalidParameter"), ErrorCode::new(404, "InvalidRouteTableId.NotFound"),
    ErrorCode::new(404, "InvalidVpc.NotFound"), ErrorCode::new(404, "OperationFailed.InstanceDismatchCurrentVpc"),
    ErrorCode::new(500, "IncorrectStatus.Ipv4Gateway"), ErrorCode::new(500, "InternalError"), ErrorCode::new(500, "VPC.ERROR"),
]);

/// Request of `CreateRouteEntry`.
#[derive(Default)] #[non_exhaustive]
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
    pub extra: Extra,
}
impl CreateRouteEntryRequest {
    pub fn new(route_table_id: impl Into<String>, destination_cidr_block: impl Into<String>) -> Self {
        Self { route_table_id: route_table_id.into(), destination_cidr_block: destination_cidr_block.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self { self.next_hop_id = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self { self.route_entry_name = Some(value.into()); self }
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self { self.next_hop_type = Some(value.into()); self }
    pub fn next_hop_list(mut self, value: impl IntoIterator<Item = NextHopList>) -> Self {
        self.next_hop_list = all(value); self
    }
}
pub static CREATE_ROUTE_ENTRY_REQUEST: Schema = Schema { name: "CreateRouteEntryRequest", fields: &[
    Field::string("RegionId").filled(),
    Field::string("RouteTableId").required(),
    Field::string("DestinationCidrBlock").required(),
    Field::string("NextHopId"),
    Field::string("ClientToken").filled(),
    Field::string("RouteEntryName"),
    Field::string("Description"),
    Field::string("NextHopType"),
    Field::record("NextHopList", &NEXT_HOP_LIST).list().limits(&Limits::items(None, Some(16))),
] };
cloudspec_wire::record!(CreateRouteEntryRequest, CREATE_ROUTE_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str route_table_id, 2 Str destination_cidr_block, 3 OptStr next_hop_id, 4 OptStr client_token,
    5 OptStr route_entry_name, 6 OptStr description, 7 OptStr next_hop_type, 8 List next_hop_list] []);

/// What `NextHopList` holds.
#[derive(Default)] #[non_exhaustive]
pub struct NextHopList {
    /// `NextHopId`: text.
    pub next_hop_id: Option<String>,
    /// `Weight`: integer.
    pub weight: Option<i64>,
    /// `NextHopType`: text.
    pub next_hop_type: Option<String>,
    pub extra: Extra,
}
impl NextHopList {
    pub fn new() -> Self { Self::default() }
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self { self.next_hop_id = Some(value.into()); self }
    pub fn weight(mut self, value: i64) -> Self { self.weight = Some(value); self }
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self { self.next_hop_type = Some(value.into()); self }
}
pub static NEXT_HOP_LIST: Schema = Schema { name: "NextHopList", fields: &[
    Field::string("NextHopId"),
    Field::int32("Weight"),
    Field::string("NextHopType"),
] };
cloudspec_wire::record!(NextHopList, NEXT_HOP_LIST, [0 OptStr next_hop_id, 2 OptStr next_hop_type] [1 OptInt weight]);

/// Answer of `CreateRouteEntry`.
#[derive(Default)] #[non_exhaustive]
pub struct CreateRouteEntryResponse {
    /// `RouteEntryId`: text.
    pub route_entry_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    pub extra: Extra,
}
pub static CREATE_ROUTE_ENTRY_RESPONSE: Schema = Schema { name: "CreateRouteEntryResponse", fields: &[
    Field::string("RouteEntryId"),
    Field::string("RequestId"),
] };
cloudspec_wire::record!(CreateRouteEntryResponse, CREATE_ROUTE_ENTRY_RESPONSE,
    [0 OptStr route_entry_id, 1 OptStr request_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(CreateRouteEntryRequest, NextHopList, CreateRouteEntryResponse);
