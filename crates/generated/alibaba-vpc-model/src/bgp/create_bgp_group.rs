// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateBgpGroup.json; do not edit.
//! Creates a BGP group for a virtual border router: neighbours that share one configuration.
//!
//! It needs an AS number.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateBgpGroup), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::IpVersion;

operation! {
    name: "CreateBgpGroup",
    effect: Effect::Write,
    request: CreateBgpGroupRequest = CREATE_BGP_GROUP_REQUEST,
    response: CreateBgpGroupResponse = CREATE_BGP_GROUP_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 IllegalParam.BgpGroupLocalAsn",
    "400 IllegalParam.LocalAsn = The AS number is not possible.",
    "400 IllegalParam.PeerAsn",
    "400 IllegalParam.RouteLimit",
    "400 InvalidBgpAuthkey.Malformed = The BGP password is malformed.",
    "400 InvalidBgpDescription.Malformed",
    "400 InvalidBgpGroup = There is no such BGP group, or it does not fit.",
    "400 InvalidBgpGroup.LocalAsnInvalid",
    "400 InvalidBgpName.Malformed = The name of the BGP group is malformed.",
    "400 InvalidIP.Malformed = The IP address is malformed.",
    "400 InvalidParams.AlreadyExists = There is such a thing already.",
    "400 InvalidParams.NotFound = Something that the request refers to does not exist; the message names it.",
    "400 InvalidParams.NotNull = A required parameter is empty; the message names it.",
    "400 InvalidParams.PeerIpAddressInUse = The neighbour's address is in use.",
    "400 InvalidParams.PeerIpAddressMustPointOut = The neighbour's address is needed.",
    "400 InvalidPeerAsn.Malformed = The neighbour's AS number is not possible.",
    "400 InvalidPeerIpAddress = The neighbour's address is not possible.",
    "400 InvalidStatus.CannotOperate = The resource's state does not allow the operation. Wait until it is stable.",
    "400 InvalidVbrNetwork = The virtual border router's addresses are not set up.",
    "400 OperationDenied.VbrAttachEcrInMiddleStatus",
    "400 OperationFailed.BgpPeerConflictWithECR",
    "400 OperationFailed.PconnTrafficNotEnable = Outbound traffic billing of Express Connect is off. Switch it on with `OpenPhysicalConnectionService`.",
    "400 OperationUnsupport",
    "400 QuotaExceeded.Bgp = The quota for BGP of this virtual border router is used up.",
    "400 QuotaExceeded.BgpNetwork = The quota for BGP of this virtual border router is used up.",
    "400 QuotaExceeded.Nqa = The quota for BGP of this virtual border router is used up.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `CreateBgpGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateBgpGroupRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub router_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// AS number on the provider's side.
    pub local_asn: Option<i64>,
    /// AS number on the customer's side.
    pub peer_asn: i64,
    /// Password that BGP neighbours authenticate each other with. Keep it secret.
    pub auth_key: Option<String>,
    /// Whether another AS number is shown to the neighbour. Default: `true`.
    pub is_fake_asn: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<IpVersion>,
    /// How many routes are accepted from the BGP neighbour at most.
    pub route_quota: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateBgpGroupRequest {
    /// Creates a value with the required members.
    pub fn new(router_id: impl Into<String>, peer_asn: i64) -> Self {
        Self {
            router_id: router_id.into(),
            peer_asn,
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// AS number on the provider's side.
    pub fn local_asn(mut self, value: i64) -> Self {
        self.local_asn = Some(value);
        self
    }

    /// Password that BGP neighbours authenticate each other with.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self {
        self.auth_key = Some(value.into());
        self
    }

    /// Whether another AS number is shown to the neighbour.
    pub fn is_fake_asn(mut self, value: bool) -> Self {
        self.is_fake_asn = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Version of the IP protocol, 4 or 6, that it is for.
    pub fn ip_version(mut self, value: impl Into<IpVersion>) -> Self {
        self.ip_version = Some(value.into());
        self
    }

    /// How many routes are accepted from the BGP neighbour at most.
    pub fn route_quota(mut self, value: i64) -> Self {
        self.route_quota = Some(value);
        self
    }
}

record! {
    CreateBgpGroupRequest: CREATE_BGP_GROUP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 router_id: Str = Field::string("RouterId").required(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
    4 local_asn: OptInt = Field::int64("LocalAsn"),
    5 peer_asn: Int = Field::int64("PeerAsn").required(),
    6 auth_key: OptStr = Field::string("AuthKey").secret(),
    7 is_fake_asn: OptBool = Field::boolean("IsFakeAsn"),
    8 client_token: OptStr = Field::string("ClientToken").filled(),
    9 ip_version: Opt = Field::one_of("IpVersion", IpVersion::VALUES),
    10 route_quota: OptInt = Field::int32("RouteQuota"),
}

/// Response of `CreateBgpGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateBgpGroupResponse {
    /// Id of the BGP group (`bgpg-...`). `DescribeBgpGroups` lists it.
    pub bgp_group_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateBgpGroupResponse: CREATE_BGP_GROUP_RESPONSE,
    0 bgp_group_id: OptStr = Field::string("BgpGroupId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateBgpGroupRequest,
    CreateBgpGroupResponse,
}
