// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateBgpGroup.json; do not edit.
//! Creates a BGP group for a virtual border router: neighbours that share one configuration.
//!
//! It needs an AS number.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateBgpGroup).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateBgpGroupRequest, CreateBgpGroupResponse>(
    "CreateBgpGroup", Effect::Write, &CREATE_BGP_GROUP_REQUEST, &CREATE_BGP_GROUP_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.BgpGroupLocalAsn IllegalParam.LocalAsn IllegalParam.PeerAsn IllegalParam.RouteLimit
    400 InvalidBgpAuthkey.Malformed InvalidBgpDescription.Malformed InvalidBgpGroup InvalidBgpGroup.LocalAsnInvalid
    400 InvalidBgpName.Malformed InvalidIP.Malformed InvalidParams.AlreadyExists InvalidParams.NotFound InvalidParams.NotNull
    400 InvalidParams.PeerIpAddressInUse InvalidParams.PeerIpAddressMustPointOut InvalidPeerAsn.Malformed InvalidPeerIpAddress
    400 InvalidStatus.CannotOperate InvalidVbrNetwork OperationDenied.VbrAttachEcrInMiddleStatus
    400 OperationFailed.BgpPeerConflictWithECR OperationFailed.PconnTrafficNotEnable OperationUnsupport QuotaExceeded.Bgp
    400 QuotaExceeded.BgpNetwork QuotaExceeded.Nqa
    404 InvalidRegionId.NotFound
");

/// Request of `CreateBgpGroup`.
#[derive(Default)] #[non_exhaustive] pub struct CreateBgpGroupRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouterId`: text. */ pub router_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `LocalAsn`: integer. */ pub local_asn: Option<i64>,
    /** `PeerAsn`: integer. */ pub peer_asn: i64,
    /** `AuthKey`: text. */ pub auth_key: Option<String>,
    /** `IsFakeAsn`: yes or no. Default: `true`. */ pub is_fake_asn: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** `RouteQuota`: integer. */ pub route_quota: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl CreateBgpGroupRequest {
    /// With what is required.
    pub fn new(router_id: impl Into<String>, peer_asn: i64) -> Self {
        Self { router_id: router_id.into(), peer_asn, ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `LocalAsn`.
    pub fn local_asn(mut self, value: i64) -> Self { self.local_asn = Some(value); self }
    /// Sets `AuthKey`.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self { self.auth_key = Some(value.into()); self }
    /// Sets `IsFakeAsn`.
    pub fn is_fake_asn(mut self, value: bool) -> Self { self.is_fake_asn = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self { self.ip_version = Some(value.into()); self }
    /// Sets `RouteQuota`.
    pub fn route_quota(mut self, value: i64) -> Self { self.route_quota = Some(value); self }
}
/// Table of [`CreateBgpGroupRequest`].
pub static CREATE_BGP_GROUP_REQUEST: Schema = Schema { name: "CreateBgpGroupRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("RegionId").required().filled(),
    Field::string("RouterId").required(),
    Field::string("Name"),
    Field::string("Description"),
    Field::int64("LocalAsn"),
    Field::int64("PeerAsn").required(),
    Field::string("AuthKey").secret(),
    Field::boolean("IsFakeAsn"),
    Field::string("ClientToken").filled(),
    Field::string("IpVersion"),
    Field::int32("RouteQuota"),
]; &ROWS } };
record!(CreateBgpGroupRequest, CREATE_BGP_GROUP_REQUEST,
    [0 OptStr region_id, 1 Str router_id, 2 OptStr name, 3 OptStr description, 6 OptStr auth_key, 8 OptStr client_token,
    9 OptStr ip_version] [4 OptInt local_asn, 5 Int peer_asn, 7 OptBool is_fake_asn, 10 OptInt route_quota]);

/// Answer of `CreateBgpGroup`.
#[derive(Default)] #[non_exhaustive] pub struct CreateBgpGroupResponse {
    /** `BgpGroupId`: text. */ pub bgp_group_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateBgpGroupResponse`].
pub static CREATE_BGP_GROUP_RESPONSE: Schema = Schema { name: "CreateBgpGroupResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("BgpGroupId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateBgpGroupResponse, CREATE_BGP_GROUP_RESPONSE, [0 OptStr bgp_group_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateBgpGroupRequest, CreateBgpGroupResponse);
