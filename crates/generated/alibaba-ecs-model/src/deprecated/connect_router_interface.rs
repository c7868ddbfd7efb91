// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ConnectRouterInterface.json; do not edit.
//! Connect router interface (`ConnectRouterInterface`).
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ConnectRouterInterface).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ConnectRouterInterfaceResponse;

/// The table of `ConnectRouterInterface`.
pub static OPERATION: Operation = Operation::new(
    "ConnectRouterInterface", Effect::Write, &CONNECT_ROUTER_INTERFACE_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<ConnectRouterInterfaceRequest>, empty::<ConnectRouterInterfaceResponse>,
).errors(&[
    ErrorCode::new(400, "AttrMismatching.AcceptingSideAliUid"), ErrorCode::new(400, "AttrMismatching.AcceptingSideInstanceId"),
    ErrorCode::new(400, "AttrMismatching.AcceptingSideOppositeInterfaceId"),
    ErrorCode::new(400, "AttrMismatching.AcceptingSideOppositeInterfaceOwnerId"),
    ErrorCode::new(400, "AttrMismatching.AcceptingSideOppositeRegionNo"),
    ErrorCode::new(400, "AttrMismatching.AcceptingSideOppositeRouterId"),
    ErrorCode::new(400, "AttrMismatching.AcceptingSideOppositeRouterType"),
    ErrorCode::new(400, "AttrMismatching.AcceptingSideRegionNo"), ErrorCode::new(400, "AttrMismatching.AcceptingSideRole"),
    ErrorCode::new(400, "AttrMismatching.AcceptingSideRouterId"), ErrorCode::new(400, "AttrMismatching.AcceptingSideRouterType"),
    ErrorCode::new(400, "ErrCode.Invalid"), ErrorCode::new(400, "Forbidden.BillsOutstanding"),
    ErrorCode::new(400, "Forbidden.OnlyOneConnection"), ErrorCode::new(400, "IllegalParam.InstanceOwner"),
    ErrorCode::new(400, "IncorrectOppositeInterfaceInfo"), ErrorCode::new(400, "IncorrectOppositeInterfaceInfo.NotSet"),
    ErrorCode::new(400, "IncorrectRole.NotInitiatingSide"), ErrorCode::new(400, "IncorrectStatus"),
    ErrorCode::new(400, "InvalidAccount.NotFound"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
    ErrorCode::new(404, "InvalidRouterInterfaceId.NotFound"),
]);

/// Request of `ConnectRouterInterface`.
#[derive(Default)] #[non_exhaustive]
pub struct ConnectRouterInterfaceRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `RouterInterfaceId`: text.
    pub router_interface_id: String,
    pub extra: Extra,
}
impl ConnectRouterInterfaceRequest {
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self { router_interface_id: router_interface_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static CONNECT_ROUTER_INTERFACE_REQUEST: Schema = Schema { name: "ConnectRouterInterfaceRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("RouterInterfaceId").required(),
] };
cloudspec_wire::record!(ConnectRouterInterfaceRequest, CONNECT_ROUTER_INTERFACE_REQUEST,
    [0 OptStr region_id, 1 Str router_interface_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ConnectRouterInterfaceRequest);
