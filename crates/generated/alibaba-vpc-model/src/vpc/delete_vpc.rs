// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpc.json; do not edit.
//! Delete vpc (`DeleteVpc`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpc).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteVpcResponse;

/// The table of `DeleteVpc`.
pub static OPERATION: Operation = Operation::new(
    "DeleteVpc", Effect::Write, &DELETE_VPC_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<DeleteVpcRequest>,
    empty::<DeleteVpcResponse>,
).errors(&[
    ErrorCode::new(400, "DependencyViolation.AppAccess"), ErrorCode::new(400, "DependencyViolation.ClassicLinkInstance"),
    ErrorCode::new(400, "DependencyViolation.CloudServiceResource"), ErrorCode::new(400, "DependencyViolation.CustomRouteTable"),
    ErrorCode::new(400, "DependencyViolation.DhcpOptionsSet"), ErrorCode::new(400, "DependencyViolation.GatewayEndpoint"),
    ErrorCode::new(400, "DependencyViolation.GatewayRouteTable"), ErrorCode::new(400, "DependencyViolation.Instance"),
    ErrorCode::new(400, "DependencyViolation.Ipv4Gateway"), ErrorCode::new(400, "DependencyViolation.Ipv6Gateway"),
    ErrorCode::new(400, "DependencyViolation.NatGateway"), ErrorCode::new(400, "DependencyViolation.NetworkAcl"),
    ErrorCode::new(400, "DependencyViolation.OppositeRouterInterface"), ErrorCode::new(400, "DependencyViolation.RouteEntry"),
    ErrorCode::new(400, "DependencyViolation.RouteInterface"), ErrorCode::new(400, "DependencyViolation.RouteTable"),
    ErrorCode::new(400, "DependencyViolation.RouterInterface"), ErrorCode::new(400, "DependencyViolation.SecurityGroup"),
    ErrorCode::new(400, "DependencyViolation.TransitRouter"), ErrorCode::new(400, "DependencyViolation.Tunnel"),
    ErrorCode::new(400, "DependencyViolation.VSwitch"), ErrorCode::new(400, "Forbbiden"),
    ErrorCode::new(400, "Forbidden.VpcNotFound"), ErrorCode::new(400, "IncorrectStatus.VpcDhcpStatus"),
    ErrorCode::new(400, "IncorrectStatus.cbnStatus"), ErrorCode::new(400, "IncorrectVpcStatus"),
    ErrorCode::new(400, "InvalidAction"), ErrorCode::new(400, "InvalidRegionId.NotFound"),
    ErrorCode::new(400, "OperationDenied.VpcPeerExists"), ErrorCode::new(400, "System.ServiceBusy"),
    ErrorCode::new(400, "TaskConflict"), ErrorCode::new(403, "OperationDenied"),
    ErrorCode::new(404, "DependencyViolation.Instance"), ErrorCode::new(404, "InvalidVpcId.NotFound"),
    ErrorCode::new(500, "InternalError"),
]);

/// Request of `DeleteVpc`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteVpcRequest {
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ForceDelete`: yes or no.
    pub force_delete: Option<bool>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    pub extra: Extra,
}
impl DeleteVpcRequest {
    pub fn new(vpc_id: impl Into<String>) -> Self { Self { vpc_id: vpc_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn force_delete(mut self, value: bool) -> Self { self.force_delete = Some(value); self }
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
pub static DELETE_VPC_REQUEST: Schema = Schema { name: "DeleteVpcRequest", fields: &[
    Field::string("VpcId").required(),
    Field::string("RegionId").filled(),
    Field::boolean("ForceDelete"),
    Field::boolean("DryRun"),
] };
cloudspec_wire::record!(DeleteVpcRequest, DELETE_VPC_REQUEST,
    [0 Str vpc_id, 1 OptStr region_id] [2 OptBool force_delete, 3 OptBool dry_run]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteVpcRequest);
