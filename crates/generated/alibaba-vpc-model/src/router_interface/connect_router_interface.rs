// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ConnectRouterInterface.json; do not edit.
//! Connects a router interface to its peer; it passes through `Connecting` to `Active`.
//!
//! Only the initiating side can call it, while `Idle`. Two routers have at most one pair of connected
//! interfaces, and nothing is connected while payment is overdue.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ConnectRouterInterface),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "ConnectRouterInterface",
    effect: Effect::Write,
    request: ConnectRouterInterfaceRequest = CONNECT_ROUTER_INTERFACE_REQUEST,
    response: ConnectRouterInterfaceResponse = CONNECT_ROUTER_INTERFACE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 AttrMismatching.AcceptingSideAliUid",
    "400 AttrMismatching.AcceptingSideInstanceId",
    "400 AttrMismatching.AcceptingSideOppositeInterfaceId",
    "400 AttrMismatching.AcceptingSideOppositeInterfaceOwnerId",
    "400 AttrMismatching.AcceptingSideOppositeRegionNo",
    "400 AttrMismatching.AcceptingSideOppositeRouterId",
    "400 AttrMismatching.AcceptingSideOppositeRouterType",
    "400 AttrMismatching.AcceptingSideRegionNo",
    "400 AttrMismatching.AcceptingSideRole",
    "400 AttrMismatching.AcceptingSideRouterId",
    "400 AttrMismatching.AcceptingSideRouterType",
    "400 ErrCode.Invalid",
    "400 Forbidden.BillsOutstanding = Payment is overdue. Settle the bill first.",
    "400 Forbidden.OnlyOneConnection",
    "400 IllegalParam.InstanceOwner",
    "400 IncorrectOppositeInterfaceInfo",
    "400 IncorrectOppositeInterfaceInfo.NotSet",
    "400 IncorrectRIStatus",
    "400 IncorrectRole.NotInitiatingSide",
    "400 InvalidAccount.NotFound = There is no such account.",
    "404 CROSS_BID.FORBIDDEN",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidRouterInterfaceId.NotFound = There is no such router interface in this region.",
}

/// Request of `ConnectRouterInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectRouterInterfaceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the router interface (`ri-...`). `DescribeRouterInterfaces` lists it.
    pub router_interface_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ConnectRouterInterfaceRequest {
    /// Creates a value with the required members.
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self {
            router_interface_id: router_interface_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ConnectRouterInterfaceRequest: CONNECT_ROUTER_INTERFACE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 router_interface_id: Str = Field::string("RouterInterfaceId").required(),
}

/// Response of `ConnectRouterInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectRouterInterfaceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ConnectRouterInterfaceResponse: CONNECT_ROUTER_INTERFACE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ConnectRouterInterfaceRequest,
    ConnectRouterInterfaceResponse,
}
