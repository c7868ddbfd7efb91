// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/EnableVpcClassicLink.json; do not edit.
//! Switches on ClassicLink for a VPC, so that instances of the classic network can be linked to it.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/EnableVpcClassicLink), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "EnableVpcClassicLink",
    effect: Effect::Write,
    request: EnableVpcClassicLinkRequest = ENABLE_VPC_CLASSIC_LINK_REQUEST,
    response: EnableVpcClassicLinkResponse = ENABLE_VPC_CLASSIC_LINK_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbidden.EnableClassicLink",
    "400 IncorrectVpcStatus = The VPC is being changed. Try again when it is `Available`.",
    "400 RouteConflict.AlreadyExist = There is a conflicting route already. Delete it or choose another destination.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "404 OperationFailed.RouteConflict",
}

/// Request of `EnableVpcClassicLink`.
#[derive(Default)]
#[non_exhaustive]
pub struct EnableVpcClassicLinkRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl EnableVpcClassicLinkRequest {
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    EnableVpcClassicLinkRequest: ENABLE_VPC_CLASSIC_LINK_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpc_id: Str = Field::string("VpcId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `EnableVpcClassicLink`.
#[derive(Default)]
#[non_exhaustive]
pub struct EnableVpcClassicLinkResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EnableVpcClassicLinkResponse: ENABLE_VPC_CLASSIC_LINK_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    EnableVpcClassicLinkRequest,
    EnableVpcClassicLinkResponse,
}
