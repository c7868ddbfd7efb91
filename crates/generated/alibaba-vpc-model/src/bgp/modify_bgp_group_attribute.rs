// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyBgpGroupAttribute.json; do not edit.
//! Changes a BGP group: name, AS numbers, password, route quota.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyBgpGroupAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyBgpGroupAttribute",
    effect: Effect::Write,
    request: ModifyBgpGroupAttributeRequest = MODIFY_BGP_GROUP_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.LocalAsn",
    "400 IllegalParam.PeerAsn",
    "400 IllegalParam.RouteLimit",
    "400 InvalidBgpAuthkey.Malformed",
    "400 InvalidBgpDiscription.Malformed",
    "400 InvalidBgpGroup",
    "400 InvalidBgpGroup.LocalAsnInvalid",
    "400 InvalidBgpName.Malformed",
    "400 InvalidIP.Malformed",
    "400 InvalidParams.AlreadyExists",
    "400 InvalidParams.NotFound",
    "400 InvalidParams.NotNull",
    "400 InvalidParams.PeerIpAddressInUse",
    "400 InvalidParams.PeerIpAddressMustPointOut",
    "400 InvalidPeerAsn.Malformed",
    "400 InvalidPeerIpAddress",
    "400 InvalidStatus.CannotOperate",
    "400 InvalidVbrNetwork",
    "400 OperationDenied.VbrAttachEcrInMiddleStatus",
    "400 OperationFailed.ClearAuthKeyForbidden",
    "400 OperationFailed.PconnTrafficNotEnable",
    "400 OperationUnsupport",
    "400 OperationUnsupported.VBRAttachedECR",
    "400 QuotaExceeded.Bgp",
    "400 QuotaExceeded.BgpNetwork",
    "400 QuotaExceeded.Nqa",
    "404 InvalidRegionId.NotFound",
}

/// Response of `ModifyBgpGroupAttribute`.
pub type ModifyBgpGroupAttributeResponse = RequestIdResponse;

/// Request of `ModifyBgpGroupAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyBgpGroupAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BgpGroupId`: text.
    pub bgp_group_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `LocalAsn`: integer.
    pub local_asn: Option<i64>,
    /// `PeerAsn`: integer.
    pub peer_asn: Option<i64>,
    /// `AuthKey`: text.
    pub auth_key: Option<String>,
    /// `IsFakeAsn`: yes or no. Default: `true`.
    pub is_fake_asn: Option<bool>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RouteQuota`: integer.
    pub route_quota: Option<i64>,
    /// `ClearAuthKey`: yes or no. Default: `false`.
    pub clear_auth_key: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyBgpGroupAttributeRequest {
    /// Starts with the required members.
    pub fn new(bgp_group_id: impl Into<String>) -> Self {
        Self {
            bgp_group_id: bgp_group_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `LocalAsn`.
    pub fn local_asn(mut self, value: i64) -> Self {
        self.local_asn = Some(value);
        self
    }

    /// Sets `PeerAsn`.
    pub fn peer_asn(mut self, value: i64) -> Self {
        self.peer_asn = Some(value);
        self
    }

    /// Sets `AuthKey`.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self {
        self.auth_key = Some(value.into());
        self
    }

    /// Sets `IsFakeAsn`.
    pub fn is_fake_asn(mut self, value: bool) -> Self {
        self.is_fake_asn = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RouteQuota`.
    pub fn route_quota(mut self, value: i64) -> Self {
        self.route_quota = Some(value);
        self
    }

    /// Sets `ClearAuthKey`.
    pub fn clear_auth_key(mut self, value: bool) -> Self {
        self.clear_auth_key = Some(value);
        self
    }
}

record! {
    ModifyBgpGroupAttributeRequest: MODIFY_BGP_GROUP_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bgp_group_id: Str = Field::string("BgpGroupId").required(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
    4 local_asn: OptInt = Field::int64("LocalAsn"),
    5 peer_asn: OptInt = Field::int64("PeerAsn"),
    6 auth_key: OptStr = Field::string("AuthKey").secret(),
    7 is_fake_asn: OptBool = Field::boolean("IsFakeAsn"),
    8 client_token: OptStr = Field::string("ClientToken").filled(),
    9 route_quota: OptInt = Field::int32("RouteQuota"),
    10 clear_auth_key: OptBool = Field::boolean("ClearAuthKey"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyBgpGroupAttributeRequest,
}
