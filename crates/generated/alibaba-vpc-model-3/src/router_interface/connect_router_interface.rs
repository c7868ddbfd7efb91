// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ConnectRouterInterface.json; do not edit.
//! Connects a router interface to its peer; it passes through `Connecting` to `Active`.
//!
//! Only the initiating side can call it, while `Idle`. Two routers have at most one pair of connected interfaces, and
//! nothing is connected while payment is overdue.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ConnectRouterInterface).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ConnectRouterInterfaceResponse;

operation!(Operation::new::<ConnectRouterInterfaceRequest, ConnectRouterInterfaceResponse>(
    "ConnectRouterInterface", Effect::Write, &CONNECT_ROUTER_INTERFACE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 AttrMismatching.AcceptingSideAliUid AttrMismatching.AcceptingSideInstanceId
    400 AttrMismatching.AcceptingSideOppositeInterfaceId AttrMismatching.AcceptingSideOppositeInterfaceOwnerId
    400 AttrMismatching.AcceptingSideOppositeRegionNo AttrMismatching.AcceptingSideOppositeRouterId
    400 AttrMismatching.AcceptingSideOppositeRouterType AttrMismatching.AcceptingSideRegionNo AttrMismatching.AcceptingSideRole
    400 AttrMismatching.AcceptingSideRouterId AttrMismatching.AcceptingSideRouterType ErrCode.Invalid Forbidden.BillsOutstanding
    400 Forbidden.OnlyOneConnection IllegalParam.InstanceOwner IncorrectOppositeInterfaceInfo
    400 IncorrectOppositeInterfaceInfo.NotSet IncorrectRIStatus IncorrectRole.NotInitiatingSide InvalidAccount.NotFound
    404 CROSS_BID.FORBIDDEN InvalidRegionId.NotFound InvalidRouterInterfaceId.NotFound
");

/// Request of `ConnectRouterInterface`.
#[derive(Default)] #[non_exhaustive] pub struct ConnectRouterInterfaceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouterInterfaceId`: text. */ pub router_interface_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ConnectRouterInterfaceRequest {
    /// With what is required.
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self { router_interface_id: router_interface_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ConnectRouterInterfaceRequest`].
pub static CONNECT_ROUTER_INTERFACE_REQUEST: Schema =
    Schema { name: "ConnectRouterInterfaceRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("RouterInterfaceId").required(),
]; &ROWS } };
record!(ConnectRouterInterfaceRequest, CONNECT_ROUTER_INTERFACE_REQUEST, [0 OptStr region_id, 1 Str router_interface_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ConnectRouterInterfaceRequest);
