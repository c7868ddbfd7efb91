// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyBgpGroupAttribute.json; do not edit.
//! Changes a BGP group: name, AS numbers, password, route quota.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyBgpGroupAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyBgpGroupAttributeResponse;

operation!(Operation::new::<ModifyBgpGroupAttributeRequest, ModifyBgpGroupAttributeResponse>(
    "ModifyBgpGroupAttribute", Effect::Write, &MODIFY_BGP_GROUP_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.LocalAsn IllegalParam.PeerAsn IllegalParam.RouteLimit InvalidBgpAuthkey.Malformed
    400 InvalidBgpDiscription.Malformed InvalidBgpGroup InvalidBgpGroup.LocalAsnInvalid InvalidBgpName.Malformed
    400 InvalidIP.Malformed InvalidParams.AlreadyExists InvalidParams.NotFound InvalidParams.NotNull
    400 InvalidParams.PeerIpAddressInUse InvalidParams.PeerIpAddressMustPointOut InvalidPeerAsn.Malformed InvalidPeerIpAddress
    400 InvalidStatus.CannotOperate InvalidVbrNetwork OperationDenied.VbrAttachEcrInMiddleStatus
    400 OperationFailed.ClearAuthKeyForbidden OperationFailed.PconnTrafficNotEnable OperationUnsupport
    400 OperationUnsupported.VBRAttachedECR QuotaExceeded.Bgp QuotaExceeded.BgpNetwork QuotaExceeded.Nqa
    404 InvalidRegionId.NotFound
");

/// Request of `ModifyBgpGroupAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyBgpGroupAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BgpGroupId`: text. */ pub bgp_group_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `LocalAsn`: integer. */ pub local_asn: Option<i64>,
    /** `PeerAsn`: integer. */ pub peer_asn: Option<i64>,
    /** `AuthKey`: text. */ pub auth_key: Option<String>,
    /** `IsFakeAsn`: yes or no. Default: `true`. */ pub is_fake_asn: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RouteQuota`: integer. */ pub route_quota: Option<i64>,
    /** `ClearAuthKey`: yes or no. Default: `false`. */ pub clear_auth_key: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyBgpGroupAttributeRequest {
    /// With what is required.
    pub fn new(bgp_group_id: impl Into<String>) -> Self { Self { bgp_group_id: bgp_group_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `LocalAsn`.
    pub fn local_asn(mut self, value: i64) -> Self { self.local_asn = Some(value); self }
    /// Sets `PeerAsn`.
    pub fn peer_asn(mut self, value: i64) -> Self { self.peer_asn = Some(value); self }
    /// Sets `AuthKey`.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self { self.auth_key = Some(value.into()); self }
    /// Sets `IsFakeAsn`.
    pub fn is_fake_asn(mut self, value: bool) -> Self { self.is_fake_asn = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RouteQuota`.
    pub fn route_quota(mut self, value: i64) -> Self { self.route_quota = Some(value); self }
    /// Sets `ClearAuthKey`.
    pub fn clear_auth_key(mut self, value: bool) -> Self { self.clear_auth_key = Some(value); self }
}
/// Table of [`ModifyBgpGroupAttributeRequest`].
pub static MODIFY_BGP_GROUP_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyBgpGroupAttributeRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("RegionId").required().filled(),
    Field::string("BgpGroupId").required(),
    Field::string("Name"),
    Field::string("Description"),
    Field::int64("LocalAsn"),
    Field::int64("PeerAsn"),
    Field::string("AuthKey").secret(),
    Field::boolean("IsFakeAsn"),
    Field::string("ClientToken").filled(),
    Field::int32("RouteQuota"),
    Field::boolean("ClearAuthKey"),
]; &ROWS } };
record!(ModifyBgpGroupAttributeRequest, MODIFY_BGP_GROUP_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str bgp_group_id, 2 OptStr name, 3 OptStr description, 6 OptStr auth_key,
    8 OptStr client_token] [4 OptInt local_asn, 5 OptInt peer_asn, 7 OptBool is_fake_asn, 9 OptInt route_quota,
    10 OptBool clear_auth_key]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyBgpGroupAttributeRequest);
