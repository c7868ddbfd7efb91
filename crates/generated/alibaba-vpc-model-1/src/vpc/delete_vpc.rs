// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpc.json; do not edit.
//! Deletes a VPC, which must be `Available`.
//!
//! Its vSwitches, instances, virtual IPs and other resources must be gone first. Asynchronous: DescribeVpcAttribute finds
//! it until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpc).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteVpcResponse;

operation!(Operation::new::<DeleteVpcRequest, DeleteVpcResponse>(
    "DeleteVpc", Effect::Write, &DELETE_VPC_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DependencyViolation.AppAccess DependencyViolation.ClassicLinkInstance DependencyViolation.CloudServiceResource
    400 DependencyViolation.CustomRouteTable DependencyViolation.DhcpOptionsSet DependencyViolation.GatewayEndpoint
    400 DependencyViolation.GatewayRouteTable DependencyViolation.Instance DependencyViolation.Ipv4Gateway
    400 DependencyViolation.Ipv6Gateway DependencyViolation.NatGateway DependencyViolation.NetworkAcl
    400 DependencyViolation.OppositeRouterInterface DependencyViolation.RouteEntry DependencyViolation.RouteInterface
    400 DependencyViolation.RouteTable DependencyViolation.RouterInterface DependencyViolation.SecurityGroup
    400 DependencyViolation.TransitRouter DependencyViolation.Tunnel DependencyViolation.VSwitch Forbbiden Forbidden.VpcNotFound
    400 IncorrectStatus.VpcDhcpStatus IncorrectStatus.cbnStatus IncorrectVpcStatus InvalidAction InvalidRegionId.NotFound
    400 OperationDenied.VpcPeerExists System.ServiceBusy TaskConflict
    403 OperationDenied
    404 DependencyViolation.Instance InvalidVpcId.NotFound
    500 InternalError
");

/// Request of `DeleteVpc`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteVpcRequest {
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ForceDelete`: yes or no. */ pub force_delete: Option<bool>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteVpcRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>) -> Self { Self { vpc_id: vpc_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ForceDelete`.
    pub fn force_delete(mut self, value: bool) -> Self { self.force_delete = Some(value); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`DeleteVpcRequest`].
pub static DELETE_VPC_REQUEST: Schema = Schema { name: "DeleteVpcRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("VpcId").required(),
    Field::string("RegionId").filled(),
    Field::boolean("ForceDelete"),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(DeleteVpcRequest, DELETE_VPC_REQUEST, [0 Str vpc_id, 1 OptStr region_id] [2 OptBool force_delete, 3 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteVpcRequest);
