// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ConnectRouterInterface.json; do not edit.
//! Connects a router interface to its peer, so that traffic can flow.
//!
//! Use ConnectRouterInterface of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ConnectRouterInterface).

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
    400 IncorrectOppositeInterfaceInfo.NotSet IncorrectRole.NotInitiatingSide IncorrectStatus InvalidAccount.NotFound
    404 InvalidRegionId.NotFound InvalidRouterInterfaceId.NotFound
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
