// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/VpcDescribeVpcNatGatewayNetworkInterfaceQuota.json; do not edit.
//! Tells how many endpoints for reverse access a VPC NAT gateway can still have.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/VpcDescribeVpcNatGatewayNetworkInterfaceQuota),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "VpcDescribeVpcNatGatewayNetworkInterfaceQuota",
    effect: Effect::Write,
    request: VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest = VPC_DESCRIBE_VPC_NAT_GATEWAY_NETWORK_INTERFACE_QUOTA_REQUEST,
    response: VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse = VPC_DESCRIBE_VPC_NAT_GATEWAY_NETWORK_INTERFACE_QUOTA_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 OperationDenied.PrivateLinkNotEnabled",
    "404 ResourceNotFound.NatGateway = There is no such NAT gateway in this region.",
}

/// Request of `VpcDescribeVpcNatGatewayNetworkInterfaceQuota`.
#[derive(Default)]
#[non_exhaustive]
pub struct VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest {
    /// Id of the account that owns the resource, in digits.
    pub resource_uid: Option<i64>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the account that owns the resource, in digits.
    pub fn resource_uid(mut self, value: i64) -> Self {
        self.resource_uid = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the NAT gateway (`ngw-...`).
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest: VPC_DESCRIBE_VPC_NAT_GATEWAY_NETWORK_INTERFACE_QUOTA_REQUEST,
    0 resource_uid: OptInt = Field::int64("ResourceUid"),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    3 region_id: OptStr = Field::string("RegionId").filled(),
}

/// Response of `VpcDescribeVpcNatGatewayNetworkInterfaceQuota`.
#[derive(Default)]
#[non_exhaustive]
pub struct VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `Quota`: integer.
    pub quota: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse: VPC_DESCRIBE_VPC_NAT_GATEWAY_NETWORK_INTERFACE_QUOTA_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 quota: OptInt = Field::int64("Quota"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest,
    VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse,
}
