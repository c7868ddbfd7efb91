// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ReplaceVpcDhcpOptionsSet.json; do not edit.
//! Makes a VPC use another set of DHCP options.
//!
//! Asynchronous: `DescribeVpcAttribute` shows `Pending`, then `InUse`.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `GetDhcpOptionsSet` every 3 s, up
//!   to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ReplaceVpcDhcpOptionsSet),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

operation! {
    name: "ReplaceVpcDhcpOptionsSet",
    effect: Effect::Write,
    request: ReplaceVpcDhcpOptionsSetRequest = REPLACE_VPC_DHCP_OPTIONS_SET_REQUEST,
    response: ReplaceVpcDhcpOptionsSetResponse = REPLACE_VPC_DHCP_OPTIONS_SET_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("GetDhcpOptionsSet").interval(3).attempts(10)),
}

errors! {
    "400 AttrMismatching.VpcDhcpOptionsSetId",
    "400 IncorrectStatus.DhcpOptionsSet = The set of DHCP options is being changed. Try again when that is done.",
    "400 IncorrectStatus.VpcDhcpOptionsSet",
    "400 InvalidDhcpOptionsSetId.NotFound = There is no such set of DHCP options.",
    "400 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "400 OperationFailed.AttachmentNotExist",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
}

/// Request of `ReplaceVpcDhcpOptionsSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReplaceVpcDhcpOptionsSetRequest {
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

impl ReplaceVpcDhcpOptionsSetRequest {
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
    ReplaceVpcDhcpOptionsSetRequest: REPLACE_VPC_DHCP_OPTIONS_SET_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dhcp_options_set_id: Str = Field::string("DhcpOptionsSetId").required(),
    2 vpc_id: Str = Field::string("VpcId").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 dry_run: OptBool = Field::boolean("DryRun"),
}

/// Response of `ReplaceVpcDhcpOptionsSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReplaceVpcDhcpOptionsSetResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ReplaceVpcDhcpOptionsSetResponse: REPLACE_VPC_DHCP_OPTIONS_SET_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReplaceVpcDhcpOptionsSetRequest,
    ReplaceVpcDhcpOptionsSetResponse,
}
