// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteVpc.json; do not edit.
//! Deletes a virtual private cloud.
//!
//! Use DeleteVpc of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::DeleteVpc`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteVpc).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteVpcResponse;

operation!(Operation::new::<DeleteVpcRequest, DeleteVpcResponse>(
    "DeleteVpc", Effect::Write, &DELETE_VPC_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DependencyViolation.ClassicLinkInstance DependencyViolation.CloudServiceResource DependencyViolation.DhcpOptionsSet
    400 DependencyViolation.GatewayRouteTable DependencyViolation.Instance DependencyViolation.Ipv4Gateway
    400 DependencyViolation.Ipv6Gateway DependencyViolation.NatGateway DependencyViolation.NetworkAcl
    400 DependencyViolation.RouteEntry DependencyViolation.RouteInterface DependencyViolation.RouteTable
    400 DependencyViolation.RouterInterface DependencyViolation.SecurityGroup DependencyViolation.Tunnel
    400 DependencyViolation.VSwitch Forbbiden Forbidden.VpcNotFound IllegalParam.RegionId IncorrectStatus.cbnStatus
    400 IncorrectVpcStatus InternalError InvalidAction InvalidRegionInstance OperationDenied.VpcPeerExists TaskConflict
    401 DependencyViolation.RouterInterface
    403 OperationDenied
    404 InvalidVpcId.NotFound
    500 InternalError
");

/// Request of `DeleteVpc`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteVpcRequest {
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteVpcRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>) -> Self { Self { vpc_id: vpc_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteVpcRequest`].
pub static DELETE_VPC_REQUEST: Schema = Schema { name: "DeleteVpcRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("VpcId").required(),
    Field::string("RegionId").filled(),
]; &ROWS } };
record!(DeleteVpcRequest, DELETE_VPC_REQUEST, [0 Str vpc_id, 1 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteVpcRequest);
