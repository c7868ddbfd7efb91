// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteNetworkAcl.json; do not edit.
//! Deletes a network ACL, which must be bound to no vSwitch.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteNetworkAcl).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteNetworkAcl",
    effect: Effect::Write,
    request: DeleteNetworkAclRequest = DELETE_NETWORK_ACL_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidNetworkAcl.NotFound",
    "400 NetworkAclExistBinding",
    "400 NetworkStatus.Modifying",
    "400 NotSupport.NetworkAcl",
    "400 ParameterEmpty.NetworkAclId",
    "400 ParameterEmpty.RegionId",
    "400 ParameterMissing.AliUid",
    "400 ParameterMissing.Bid",
    "400 ParameterMissing.NetworkAclId",
    "400 ParameterMissing.RegionId",
    "500 InternalError",
}

/// Response of `DeleteNetworkAcl`.
pub type DeleteNetworkAclResponse = RequestIdResponse;

/// Request of `DeleteNetworkAcl`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteNetworkAclRequest {
    /// `NetworkAclId`: text.
    pub network_acl_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteNetworkAclRequest {
    /// Starts with the required members.
    pub fn new(network_acl_id: impl Into<String>) -> Self {
        Self {
            network_acl_id: network_acl_id.into(),
            ..Self::default()
        }
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
    DeleteNetworkAclRequest: DELETE_NETWORK_ACL_REQUEST,
    0 network_acl_id: Str = Field::string("NetworkAclId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteNetworkAclRequest,
}
