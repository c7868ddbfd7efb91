// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteVpc.json; do not edit.
//! Delete vpc (`DeleteVpc`).
//!
//! Deprecated in favour of `Vpc::2016-04-28::DeleteVpc`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteVpc).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteVpcResponse;

/// The table of `DeleteVpc`.
pub static OPERATION: Operation = Operation::new(
    "DeleteVpc", Effect::Write, &DELETE_VPC_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<DeleteVpcRequest>,
    empty::<DeleteVpcResponse>,
).errors(&[
    ErrorCode::new(400, "DependencyViolation.ClassicLinkInstance"),
    ErrorCode::new(400, "DependencyViolation.CloudServiceResource"), ErrorCode::new(400, "DependencyViolation.DhcpOptionsSet"),
    ErrorCode::new(400, "DependencyViolation.GatewayRouteTable"), ErrorCode::new(400, "DependencyViolation.Instance"),
    ErrorCode::new(400, "DependencyViolation.Ipv4Gateway"), ErrorCode::new(400, "DependencyViolation.Ipv6Gateway"),
    ErrorCode::new(400, "DependencyViolation.NatGateway"), ErrorCode::new(400, "DependencyViolation.NetworkAcl"),
    ErrorCode::new(400, "DependencyViolation.RouteEntry"), ErrorCode::new(400, "DependencyViolation.RouteInterface"),
    ErrorCode::new(400, "DependencyViolation.RouteTable"), ErrorCode::new(400, "DependencyViolation.RouterInterface"),
    ErrorCode::new(400, "DependencyViolation.SecurityGroup"), ErrorCode::new(400, "DependencyViolation.Tunnel"),
    ErrorCode::new(400, "DependencyViolation.VSwitch"), ErrorCode::new(400, "Forbbiden"),
    ErrorCode::new(400, "Forbidden.VpcNotFound"), ErrorCode::new(400, "IllegalParam.RegionId"),
    ErrorCode::new(400, "IncorrectStatus.cbnStatus"), ErrorCode::new(400, "IncorrectVpcStatus"),
    ErrorCode::new(400, "InternalError"), ErrorCode::new(400, "InvalidAction"), ErrorCode::new(400, "InvalidRegionInstance"),
    ErrorCode::new(400, "OperationDenied.VpcPeerExists"), ErrorCode::new(400, "TaskConflict"),
    ErrorCode::new(401, "DependencyViolation.RouterInterface"), ErrorCode::new(403, "OperationDenied"),
    ErrorCode::new(404, "InvalidVpcId.NotFound"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `DeleteVpc`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteVpcRequest {
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    pub extra: Extra,
}
impl DeleteVpcRequest {
    pub fn new(vpc_id: impl Into<String>) -> Self { Self { vpc_id: vpc_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static DELETE_VPC_REQUEST: Schema = Schema { name: "DeleteVpcRequest", fields: &[
    Field::string("VpcId").required(),
    Field::string("RegionId").filled(),
] };
cloudspec_wire::record!(DeleteVpcRequest, DELETE_VPC_REQUEST, [0 Str vpc_id, 1 OptStr region_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteVpcRequest);
