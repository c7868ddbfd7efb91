// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyNetworkAclAttributes.json; do not edit.
//! Changes the name or description of a network ACL.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNetworkAclAttributes).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyNetworkAclAttributes",
    effect: Effect::Write,
    request: ModifyNetworkAclAttributesRequest = MODIFY_NETWORK_ACL_ATTRIBUTES_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParamFormat.%s",
    "400 InvalidNetworkAcl.NotFound",
    "400 NotSupport.NetworkAcl",
    "400 ParameterEmpty.NetworkAclId",
    "400 ParameterEmpty.RegionId",
    "400 ParameterIllegal.Description",
    "400 ParameterIllegal.Name",
    "400 ParameterLengthIllegal.Description",
    "400 ParameterLengthIllegal.Name",
    "400 ParameterMissing.AliUid",
    "400 ParameterMissing.Bid",
    "400 ParameterMissing.NetworkAclId",
    "400 ParameterMissing.RegionId",
    "500 InternalError",
}

/// Response of `ModifyNetworkAclAttributes`.
pub type ModifyNetworkAclAttributesResponse = RequestIdResponse;

/// Request of `ModifyNetworkAclAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNetworkAclAttributesRequest {
    /// `NetworkAclId`: text.
    pub network_acl_id: String,
    /// `NetworkAclName`: text.
    pub network_acl_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyNetworkAclAttributesRequest {
    /// Starts with the required members.
    pub fn new(network_acl_id: impl Into<String>) -> Self {
        Self {
            network_acl_id: network_acl_id.into(),
            ..Self::default()
        }
    }

    /// Sets `NetworkAclName`.
    pub fn network_acl_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DryRun`.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyNetworkAclAttributesRequest,
}
