// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyNetworkAclAttributes.json; do not edit.
//! Changes the name or description of a network ACL.
//!
//! What is left out stays as it is. Rules are changed with `UpdateNetworkAclEntries`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNetworkAclAttributes),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "ModifyNetworkAclAttributes",
    effect: Effect::Write,
    request: ModifyNetworkAclAttributesRequest = MODIFY_NETWORK_ACL_ATTRIBUTES_REQUEST,
    response: ModifyNetworkAclAttributesResponse = MODIFY_NETWORK_ACL_ATTRIBUTES_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParamFormat.%s",
    "400 InvalidNetworkAcl.NotFound = The network ACL is not named, or does not exist.",
    "400 NotSupport.NetworkAcl = Network ACLs are not supported in this region or by this VPC.",
    "400 ParameterEmpty.NetworkAclId = The network ACL is not named, or does not exist.",
    "400 ParameterEmpty.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 ParameterIllegal.Description",
    "400 ParameterIllegal.Name",
    "400 ParameterLengthIllegal.Description",
    "400 ParameterLengthIllegal.Name",
    "400 ParameterMissing.AliUid = The account's id is missing or not valid.",
    "400 ParameterMissing.Bid = The id of the account's site is missing.",
    "400 ParameterMissing.NetworkAclId = The network ACL is not named, or does not exist.",
    "400 ParameterMissing.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyNetworkAclAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNetworkAclAttributesRequest {
    /// Id of the network ACL (`nacl-...`). `DescribeNetworkAcls` lists it.
    pub network_acl_id: String,
    /// Name of the network ACL: 1 to 128 characters, not starting with `http://` or `https://`.
    pub network_acl_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyNetworkAclAttributesRequest {
    /// Creates a value with the required members.
    pub fn new(network_acl_id: impl Into<String>) -> Self {
        Self {
            network_acl_id: network_acl_id.into(),
            ..Self::default()
        }
    }

    /// Name of the network ACL: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn network_acl_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
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
    ModifyNetworkAclAttributesRequest: MODIFY_NETWORK_ACL_ATTRIBUTES_REQUEST,
    0 network_acl_id: Str = Field::string("NetworkAclId").required(),
    1 network_acl_name: OptStr = Field::string("NetworkAclName"),
    2 description: OptStr = Field::string("Description"),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 dry_run: OptBool = Field::boolean("DryRun"),
}

/// Response of `ModifyNetworkAclAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNetworkAclAttributesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyNetworkAclAttributesResponse: MODIFY_NETWORK_ACL_ATTRIBUTES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyNetworkAclAttributesRequest,
    ModifyNetworkAclAttributesResponse,
}
