// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteVpc.json; do not edit.
//! Deletes a virtual private cloud.
//!
//! Use `DeleteVpc` of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::DeleteVpc`.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteVpc), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteVpc",
    effect: Effect::Write,
    request: DeleteVpcRequest = DELETE_VPC_REQUEST,
    response: DeleteVpcResponse = DELETE_VPC_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).replaced_by("Vpc::2016-04-28::DeleteVpc"),
}

errors! {
    "400 DependencyViolation.ClassicLinkInstance",
    "400 DependencyViolation.CloudServiceResource",
    "400 DependencyViolation.DhcpOptionsSet",
    "400 DependencyViolation.GatewayRouteTable",
    "400 DependencyViolation.Instance",
    "400 DependencyViolation.Ipv4Gateway",
    "400 DependencyViolation.Ipv6Gateway",
    "400 DependencyViolation.NatGateway",
    "400 DependencyViolation.NetworkAcl = A network ACL or a route table is still bound to the vSwitch. Unbind it first.",
    "400 DependencyViolation.RouteEntry = A route leads to the resource. Delete the route first.",
    "400 DependencyViolation.RouteInterface",
    "400 DependencyViolation.RouteTable = A network ACL or a route table is still bound to the vSwitch. Unbind it first.",
    "400 DependencyViolation.RouterInterface",
    "400 DependencyViolation.SecurityGroup",
    "400 DependencyViolation.Tunnel",
    "400 DependencyViolation.VSwitch",
    "400 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "400 Forbidden.VpcNotFound = There is no such VPC in this region. Check the id and the region.",
    "400 IllegalParam.RegionId",
    "400 IncorrectStatus.cbnStatus = The VPC is being attached to or detached from a Cloud Enterprise Network. Try again when that is done.",
    "400 IncorrectVpcStatus = The VPC is being changed. Try again when it is `Available`.",
    "400 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "400 InvalidAction = There is no such operation in this version of the service.",
    "400 InvalidRegionInstance",
    "400 OperationDenied.VpcPeerExists",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "401 DependencyViolation.RouterInterface",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "404 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DeleteVpc`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpcRequest {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteVpcRequest {
    /// Creates a value with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
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
    DeleteVpcRequest: DELETE_VPC_REQUEST,
    0 vpc_id: Str = Field::string("VpcId").required(),
    1 region_id: OptStr = Field::string("RegionId").filled(),
}

/// Response of `DeleteVpc`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteVpcResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteVpcResponse: DELETE_VPC_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteVpcRequest,
    DeleteVpcResponse,
}
