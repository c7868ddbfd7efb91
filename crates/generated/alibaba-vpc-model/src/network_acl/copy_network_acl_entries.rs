// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CopyNetworkAclEntries.json; do not edit.
//! Copies the rules of one network ACL to another.
//!
//! Asynchronous: `DescribeNetworkAclAttributes` shows `Modifying`, then `Available`.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeNetworkAcls` every 3 s,
//!   up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CopyNetworkAclEntries),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

operation! {
    name: "CopyNetworkAclEntries",
    effect: Effect::Write,
    request: CopyNetworkAclEntriesRequest = COPY_NETWORK_ACL_ENTRIES_REQUEST,
    response: CopyNetworkAclEntriesResponse = COPY_NETWORK_ACL_ENTRIES_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeNetworkAcls").interval(3).attempts(10)),
}

errors! {
    "400 InvalidNetworkAcl.NotFound = The network ACL is not named, or does not exist.",
    "400 InvalidSourceNetworkAcl.NotFound",
    "400 ParameterEmpty.NetworkAclId = The network ACL is not named, or does not exist.",
    "400 ParameterEmpty.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 ParameterEmpty.SourceNetworkAclId",
    "400 ParameterMissing.AliUid = The account's id is missing or not valid.",
    "400 ParameterMissing.Bid = The id of the account's site is missing.",
    "400 ParameterMissing.NetworkAclId = The network ACL is not named, or does not exist.",
    "400 ParameterMissing.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 ParameterMissing.SourceNetworkAclId",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CopyNetworkAclEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct CopyNetworkAclEntriesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the network ACL (`nacl-...`). `DescribeNetworkAcls` lists it.
    pub network_acl_id: String,
    /// `SourceNetworkAclId`: string.
    pub source_network_acl_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CopyNetworkAclEntriesRequest {
    /// Creates a value with the required members.
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
    CopyNetworkAclEntriesRequest: COPY_NETWORK_ACL_ENTRIES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_acl_id: Str = Field::string("NetworkAclId").required(),
    2 source_network_acl_id: Str = Field::string("SourceNetworkAclId").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 dry_run: OptBool = Field::boolean("DryRun"),
}

/// Response of `CopyNetworkAclEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct CopyNetworkAclEntriesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CopyNetworkAclEntriesResponse: COPY_NETWORK_ACL_ENTRIES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CopyNetworkAclEntriesRequest,
    CopyNetworkAclEntriesResponse,
}
