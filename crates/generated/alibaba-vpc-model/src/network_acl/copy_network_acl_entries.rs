// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CopyNetworkAclEntries.json; do not edit.
//! Copies the rules of one network ACL to another.
//!
//! Asynchronous: DescribeNetworkAclAttributes shows `Modifying`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CopyNetworkAclEntries).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "CopyNetworkAclEntries",
    effect: Effect::Write,
    request: CopyNetworkAclEntriesRequest = COPY_NETWORK_ACL_ENTRIES_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidNetworkAcl.NotFound",
    "400 InvalidSourceNetworkAcl.NotFound",
    "400 ParameterEmpty.NetworkAclId",
    "400 ParameterEmpty.RegionId",
    "400 ParameterEmpty.SourceNetworkAclId",
    "400 ParameterMissing.AliUid",
    "400 ParameterMissing.Bid",
    "400 ParameterMissing.NetworkAclId",
    "400 ParameterMissing.RegionId",
    "400 ParameterMissing.SourceNetworkAclId",
    "500 InternalError",
}

/// Response of `CopyNetworkAclEntries`.
pub type CopyNetworkAclEntriesResponse = RequestIdResponse;

/// Request of `CopyNetworkAclEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct CopyNetworkAclEntriesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NetworkAclId`: text.
    pub network_acl_id: String,
    /// `SourceNetworkAclId`: text.
    pub source_network_acl_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CopyNetworkAclEntriesRequest {
    /// Starts with the required members.
    pub fn new(
        network_acl_id: impl Into<String>,
        source_network_acl_id: impl Into<String>,
    ) -> Self {
        Self {
            network_acl_id: network_acl_id.into(),
            source_network_acl_id: source_network_acl_id.into(),
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
    CopyNetworkAclEntriesRequest: COPY_NETWORK_ACL_ENTRIES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_acl_id: Str = Field::string("NetworkAclId").required(),
    2 source_network_acl_id: Str = Field::string("SourceNetworkAclId").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 dry_run: OptBool = Field::boolean("DryRun"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CopyNetworkAclEntriesRequest,
}
