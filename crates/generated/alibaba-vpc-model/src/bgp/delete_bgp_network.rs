// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteBgpNetwork.json; do not edit.
//! Withdraws the announcement of a network over BGP.
//!
//! The other side loses the route to this network.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteBgpNetwork), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteBgpNetwork",
    effect: Effect::Write,
    request: DeleteBgpNetworkRequest = DELETE_BGP_NETWORK_REQUEST,
    response: DeleteBgpNetworkResponse = DELETE_BGP_NETWORK_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 InvalidBgpAuthkey.Malformed = The BGP password is malformed.",
    "400 InvalidBgpDiscription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidBgpGroup = There is no such BGP group, or it does not fit.",
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
    "400 QuotaExceeded.Bgp = The quota for BGP of this virtual border router is used up.",
    "400 QuotaExceeded.BgpNetwork = The quota for BGP of this virtual border router is used up.",
    "400 QuotaExceeded.Nqa = The quota for BGP of this virtual border router is used up.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DeleteBgpNetwork`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteBgpNetworkRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub dst_cidr_block: String,
    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub router_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteBgpNetworkRequest {
    /// Creates a value with the required members.
    pub fn new(dst_cidr_block: impl Into<String>, router_id: impl Into<String>) -> Self {
        Self {
            dst_cidr_block: dst_cidr_block.into(),
            router_id: router_id.into(),
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
    DeleteBgpNetworkRequest: DELETE_BGP_NETWORK_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dst_cidr_block: Str = Field::string("DstCidrBlock").required(),
    2 router_id: Str = Field::string("RouterId").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DeleteBgpNetwork`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteBgpNetworkResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteBgpNetworkResponse: DELETE_BGP_NETWORK_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteBgpNetworkRequest,
    DeleteBgpNetworkResponse,
}
