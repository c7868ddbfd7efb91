// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateRouteEntry.json; do not edit.
//! Adds a custom route to a route table of a VPC or a virtual border router.
//!
//! Asynchronous: DescribeRouteEntryList shows the route as it is being created and then as available. One call a VPC or
//! router at a time.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<CreateRouteEntryRequest, CreateRouteEntryResponse>(
    "CreateRouteEntry", Effect::Write, &CREATE_ROUTE_ENTRY_REQUEST, &CREATE_ROUTE_ENTRY_RESPONSE,
).idempotency_token("ClientToken"), "
    400 CountLimitExceed.HaVipRouteEntry DefaultValidate.Error Duplicated.VpcNextHop FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY
    400 Forbidden.CheckEntryRuleQuota Forbidden.PrivateIpNotFound Forbidden.VRouterNotFound INVALID_VPC_ID INVALID_WEIGHT_PARAM
    400 IllegalParam.AttachmentId IllegalParam.CidrBlock IllegalParam.NextHopId IncorrectHaVipStatus IncorrectInstanceStatus
    400 IncorrectRouteEntryStatus IncorrectStatus.CenRelation IncorrectStatus.Ipv4Gateway IncorrectStatus.Ipv6Address
    400 IncorrectStatus.MultiScopeRiRouteEntry IncorrectStatus.RouteTableStatus IncorrectStatus.RouterInterface
    400 IncorrectStatus.VpcPeer IncorrectVSwitchStatus IncorrectVpcStatus InvalidAttachment.NotFound InvalidCIDRBlock.Duplicate
    400 InvalidCidrBlock InvalidCidrBlock.Malformed InvalidDestinationCidrBlock InvalidEntryRuleQuota.NotFound
    400 InvalidHaVip.NotFound InvalidNatGateway.NotFound InvalidNetworkInterface.NotFound InvalidNextHop.NotFound
    400 InvalidNextHopType InvalidNexthop InvalidNexthop.DirectEni InvalidNexthop.NotFound InvalidNexthop.UnsupportedEniBizType
    400 InvalidNexthopListSize InvalidNexthopTypeAndList.BothNotNull InvalidNexthopTypeAndList.BothNull InvalidOppositeRouterType
    400 InvalidParam InvalidPhysicalConnectionBusinessStatus InvalidRouteEntry InvalidRouteEntry.Duplicate
    400 InvalidRouteEntryName.Malformed InvalidRouteEntrySize InvalidRouterInterface InvalidRouterType InvalidVBRStatus
    400 InvalidVPC.NotFound InvalidVRouter.NotFound InvalidVpnInstanceId.NotFound Mismatch.HaVipIdAndRouteTableId
    400 Mismatch.Ipv4GatewayIdAndRouteTableId MissingParameter OperationDenied.CenTypeInvalid
    400 OperationDenied.CloudBoxVbrEntryAllowedInCustomRouteTable OperationDenied.GatewayRouteTableNotPermitted
    400 OperationDenied.Ipv6EntryOnCustomTable OperationDenied.NextHopTypeNotPermitted
    400 OperationDenied.RouteTableAssociateNotCloudBoxVSwitch OperationDenied.RouteTableTypeNotPermitted
    400 OperationDenied.RouterInterfaceFromDifferentZones OperationDenied.RouterInterfaceIpv6
    400 OperationDenied.RouterInterfaceIpv6NotEnabled OperationDenied.RouterInterfaceToDifferentVpc
    400 OperationDenied.VbrAttachEcrInMiddleStatus OperationDenied.VbrIdle OperationDenied.VbrMisMatchCloudBox
    400 OperationDenied.VpcIpv6NotEnabled OperationFailed.ActiveNetworkInterfaceNotFound
    400 OperationFailed.CidrConflictWithPrefixList OperationFailed.CxpRouteExist OperationFailed.DistibuteLock
    400 OperationFailed.EcmpInvalidRouterInterfaceOppositeType OperationFailed.GetEniInfo OperationFailed.InvalidNextHopType
    400 OperationFailed.InvalidNexthop OperationFailed.MultiScopeType OperationFailed.NotSupportIPV6
    400 OperationFailed.NotifyCenCreate OperationFailed.NotifyCenDelete OperationFailed.OperationLocked
    400 OperationFailed.PconnTrafficNotEnable OperationFailed.QueryAttachmentInfo OperationFailed.ScopeActiveRouteEntryQuota
    400 OperationFailed.ScopeActiveRouteEntryType OperationFailed.ScopeStandbyRouteEntryQuota
    400 OperationUnsupported.DestinationCidrBlockOverlapWithVSwitch OperationUnsupported.EcmpRiTypeOrNumber
    400 OperationUnsupported.InactiveMode OperationUnsupported.InvalidRouterInterfaceType OperationUnsupported.Ipv6CidrBlock
    400 OperationUnsupported.Ipv6EcmpRouteEntry OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface
    400 OperationUnsupported.Ipv6ForVBR OperationUnsupported.MoreThanOneVpnOrHavip OperationUnsupported.MutipleIpv6Address
    400 OperationUnsupported.ScopeInvalidRouteType OperationUnsupported.SpecifyIpOnIpv6Entry
    400 OperationUnsupported.SubRouteTableECMP QuotaExceeded QuotaExceeded.EcmpRouteEntryNextHopCount
    400 QuotaExceeded.HaVipRouteEntry QuotaExceeded.VpnRouteEntry Region.NotSupport ResourceAlreadyAssociated.PrefixList
    400 ResourceNotAssociated.Cen ResourceNotAssociated.Ecr ResourceNotFound.Cen ResourceNotFound.Ipv4Gateway
    400 ResourceNotFound.NetworkInterface ResourceNotFound.PrefixList ResourceNotFound.VpcPeer RouteConflict.AlreadyExist
    400 TaskConflict UnsupportedFeature.CreatePrefixListEcmpRouteEntry UnsupportedFeature.VpcPeerIpv6
    403 IncorrectInstanceStatus
    404 InvalidHaVipId.NotFound InvalidInstanId.NotFound InvalidIpv6Gateway.NotFound InvalidNatGatewayId.NotFound
    404 InvalidNetworkInterface.NotFound InvalidNextHopId.NotFound InvalidParameter InvalidRouteTableId.NotFound
    404 InvalidVpc.NotFound OperationFailed.InstanceDismatchCurrentVpc
    500 IncorrectStatus.Ipv4Gateway InternalError VPC.ERROR
");

/// Request of `CreateRouteEntry`.
#[derive(Default)] #[non_exhaustive] pub struct CreateRouteEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: String,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: String,
    /** `NextHopId`: text. */ pub next_hop_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RouteEntryName`: text. */ pub route_entry_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `NextHopType`: text. */ pub next_hop_type: Option<String>,
    /** `NextHopList`: records, at most 16 elements. */ pub next_hop_list: Vec<NextHopList>,
    /** What else came. */ pub extra: Extra,
}
impl CreateRouteEntryRequest {
    /// With what is required.
    pub fn new(route_table_id: impl Into<String>, destination_cidr_block: impl Into<String>) -> Self {
        Self { route_table_id: route_table_id.into(), destination_cidr_block: destination_cidr_block.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self { self.next_hop_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RouteEntryName`.
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self { self.route_entry_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self { self.next_hop_type = Some(value.into()); self }
    /// Sets `NextHopList`.
    pub fn next_hop_list(mut self, value: impl IntoIterator<Item = NextHopList>) -> Self {
        self.next_hop_list = all(value); self
    }
}
/// Table of [`CreateRouteEntryRequest`].
pub static CREATE_ROUTE_ENTRY_REQUEST: Schema = Schema { name: "CreateRouteEntryRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").filled(),
    Field::string("RouteTableId").required(),
    Field::string("DestinationCidrBlock").required(),
    Field::string("NextHopId"),
    Field::string("ClientToken").filled(),
    Field::string("RouteEntryName"),
    Field::string("Description"),
    Field::string("NextHopType"),
    Field::record("NextHopList", &NEXT_HOP_LIST).list().limits(&Limits::items(None, Some(16))),
]; &ROWS } };
record!(CreateRouteEntryRequest, CREATE_ROUTE_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str route_table_id, 2 Str destination_cidr_block, 3 OptStr next_hop_id, 4 OptStr client_token,
    5 OptStr route_entry_name, 6 OptStr description, 7 OptStr next_hop_type, 8 List next_hop_list] []);

/// What `NextHopList` holds.
#[derive(Default)] #[non_exhaustive] pub struct NextHopList {
    /** `NextHopId`: text. */ pub next_hop_id: Option<String>,
    /** `Weight`: integer. */ pub weight: Option<i64>,
    /** `NextHopType`: text. */ pub next_hop_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl NextHopList {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self { self.next_hop_id = Some(value.into()); self }
    /// Sets `Weight`.
    pub fn weight(mut self, value: i64) -> Self { self.weight = Some(value); self }
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self { self.next_hop_type = Some(value.into()); self }
}
/// Table of [`NextHopList`].
pub static NEXT_HOP_LIST: Schema = Schema { name: "NextHopList", fields: { static ROWS: [Field; 3] = [
    Field::string("NextHopId"),
    Field::int32("Weight"),
    Field::string("NextHopType"),
]; &ROWS } };
record!(NextHopList, NEXT_HOP_LIST, [0 OptStr next_hop_id, 2 OptStr next_hop_type] [1 OptInt weight]);

/// Answer of `CreateRouteEntry`.
#[derive(Default)] #[non_exhaustive] pub struct CreateRouteEntryResponse {
    /** `RouteEntryId`: text. */ pub route_entry_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateRouteEntryResponse`].
pub static CREATE_ROUTE_ENTRY_RESPONSE: Schema = Schema { name: "CreateRouteEntryResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RouteEntryId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateRouteEntryResponse, CREATE_ROUTE_ENTRY_RESPONSE, [0 OptStr route_entry_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateRouteEntryRequest, NextHopList, CreateRouteEntryResponse);
