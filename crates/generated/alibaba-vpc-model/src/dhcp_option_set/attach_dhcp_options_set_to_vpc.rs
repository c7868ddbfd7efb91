// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AttachDhcpOptionsSetToVpc.json; do not edit.
//! Makes a VPC use a set of DHCP options.
//!
//! Asynchronous: `DescribeVpcAttribute` shows `Pending`, then `InUse`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AttachDhcpOptionsSetToVpc),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "AttachDhcpOptionsSetToVpc",
    effect: Effect::Write,
    request: AttachDhcpOptionsSetToVpcRequest = ATTACH_DHCP_OPTIONS_SET_TO_VPC_REQUEST,
    response: AttachDhcpOptionsSetToVpcResponse = ATTACH_DHCP_OPTIONS_SET_TO_VPC_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbidden.OperateShareResource = The resource is shared by another account and cannot be changed.",
    "400 IncorrectStatus.DhcpOptionsSet = The set of DHCP options is being changed. Try again when that is done.",
    "400 IncorrectStatus.VpcDhcpOptionsSet",
    "400 InvalidDhcpOptionsSetId.NotFound = There is no such set of DHCP options.",
    "400 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "400 OperationFailed.AttachmentExist",
    "400 QuotaExceeded.AttachVpcNumber",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `AttachDhcpOptionsSetToVpc`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachDhcpOptionsSetToVpcRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the set of DHCP options (`dopt-...`), which can be attached to VPCs. `ListDhcpOptionsSets`
    /// lists it.
    pub dhcp_options_set_id: String,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AttachDhcpOptionsSetToVpcRequest {
    /// Creates a value with the required members.
    pub fn new(
        dhcp_options_set_id: impl Into<String>,
        vpc_id: impl Into<String>,
    ) -> Self {
        Self {
            dhcp_options_set_id: dhcp_options_set_id.into(),
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    AttachDhcpOptionsSetToVpcRequest: ATTACH_DHCP_OPTIONS_SET_TO_VPC_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dhcp_options_set_id: Str = Field::string("DhcpOptionsSetId").required(),
    2 vpc_id: Str = Field::string("VpcId").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 dry_run: OptBool = Field::boolean("DryRun"),
}

/// Response of `AttachDhcpOptionsSetToVpc`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachDhcpOptionsSetToVpcResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AttachDhcpOptionsSetToVpcResponse: ATTACH_DHCP_OPTIONS_SET_TO_VPC_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AttachDhcpOptionsSetToVpcRequest,
    AttachDhcpOptionsSetToVpcResponse,
}
