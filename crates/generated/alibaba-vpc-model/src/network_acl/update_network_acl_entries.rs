// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateNetworkAclEntries.json; do not edit.
//! Replaces the rules of a network ACL.
//!
//! Asynchronous: `DescribeNetworkAclAttributes` shows `Modifying`, then `Available`.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeNetworkAcls` every 3 s,
//!   up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateNetworkAclEntries),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    operation, record,
};

pub use crate::shapes::{EgressAclEntry, EgressAclEntryProtocol, NetworkAclPolicy};

operation! {
    name: "UpdateNetworkAclEntries",
    effect: Effect::Write,
    request: UpdateNetworkAclEntriesRequest = UPDATE_NETWORK_ACL_ENTRIES_REQUEST,
    response: UpdateNetworkAclEntriesResponse = UPDATE_NETWORK_ACL_ENTRIES_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeNetworkAcls").interval(3).attempts(10)),
}

errors! {
    "400 IllegalParam.DestinationCidrIp",
    "400 IllegalParam.EgressAclEntryId",
    "400 IllegalParam.IngressAclEntryId",
    "400 IllegalParam.IpVersion",
    "400 IllegalParam.Policy",
    "400 IllegalParam.Protocol",
    "400 IllegalParam.SourceCidrIp",
    "400 InvalidNetworkAcl.NotFound = The network ACL is not named, or does not exist.",
    "400 NetworkStatus.Modifying",
    "400 NotSupport.NetworkAcl = Network ACLs are not supported in this region or by this VPC.",
    "400 OperationDenied.VpcIpv6NotEnabled",
    "400 ParameterEmpty.NetworkAclId = The network ACL is not named, or does not exist.",
    "400 ParameterEmpty.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 ParameterIllegal.Description",
    "400 ParameterIllegal.DestinationCidrIp",
    "400 ParameterIllegal.Name",
    "400 ParameterIllegal.Policy",
    "400 ParameterIllegal.Port",
    "400 ParameterIllegal.Protocol",
    "400 ParameterIllegal.SourceCidrIp",
    "400 ParameterLengthIllegal.Description",
    "400 ParameterLengthIllegal.Name",
    "400 ParameterMissing.AliUid = The account's id is missing or not valid.",
    "400 ParameterMissing.Bid = The id of the account's site is missing.",
    "400 ParameterMissing.DestinationCidrIp",
    "400 ParameterMissing.NetworkAclId = The network ACL is not named, or does not exist.",
    "400 ParameterMissing.Policy",
    "400 ParameterMissing.Port",
    "400 ParameterMissing.Protocol",
    "400 ParameterMissing.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 ParameterMissing.SourceCidrIp",
    "400 QuotaExceed.NetworkAclEntry",
    "400 ResourceStatus.Error",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `UpdateNetworkAclEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateNetworkAclEntriesRequest {
    /// Rules of the network ACL for traffic that reaches its vSwitches, in the order in which they apply.
    /// At most 100 elements.
    pub ingress_acl_entries: Vec<IngressAclEntry>,
    /// Rules of the network ACL for traffic that leaves its vSwitches, in the order in which they apply. At
    /// most 100 elements.
    pub egress_acl_entries: Vec<EgressAclEntry>,
    /// `UpdateIngressAclEntries`: boolean.
    pub update_ingress_acl_entries: Option<bool>,
    /// `UpdateEgressAclEntries`: boolean.
    pub update_egress_acl_entries: Option<bool>,
    /// Id of the network ACL (`nacl-...`). `DescribeNetworkAcls` lists it.
    pub network_acl_id: String,
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

impl UpdateNetworkAclEntriesRequest {
    /// Creates a value with the required members.
    pub fn new(network_acl_id: impl Into<String>) -> Self {
        Self {
            network_acl_id: network_acl_id.into(),
            ..Self::default()
        }
    }

    /// Rules of the network ACL for traffic that reaches its vSwitches, in the order in which they apply.
    pub fn ingress_acl_entries(
        mut self,
        value: impl IntoIterator<Item = IngressAclEntry>,
    ) -> Self {
        self.ingress_acl_entries = cloudspec_wire::all(value);
        self
    }

    /// Rules of the network ACL for traffic that leaves its vSwitches, in the order in which they apply.
    pub fn egress_acl_entries(
        mut self,
        value: impl IntoIterator<Item = EgressAclEntry>,
    ) -> Self {
        self.egress_acl_entries = cloudspec_wire::all(value);
        self
    }

    /// Sets `UpdateIngressAclEntries`.
    pub fn update_ingress_acl_entries(mut self, value: bool) -> Self {
        self.update_ingress_acl_entries = Some(value);
        self
    }

    /// Sets `UpdateEgressAclEntries`.
    pub fn update_egress_acl_entries(mut self, value: bool) -> Self {
        self.update_egress_acl_entries = Some(value);
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
    UpdateNetworkAclEntriesRequest: UPDATE_NETWORK_ACL_ENTRIES_REQUEST,
    0 ingress_acl_entries: List = Field::record("IngressAclEntries", &INGRESS_ACL_ENTRY).list().limits(&Limits::new().items(None, Some(100))),
    1 egress_acl_entries: List = Field::record("EgressAclEntries", &crate::shapes::EGRESS_ACL_ENTRY).list().limits(&Limits::new().items(None, Some(100))),
    2 update_ingress_acl_entries: OptBool = Field::boolean("UpdateIngressAclEntries"),
    3 update_egress_acl_entries: OptBool = Field::boolean("UpdateEgressAclEntries"),
    4 network_acl_id: Str = Field::string("NetworkAclId").required(),
    5 region_id: OptStr = Field::string("RegionId").required().filled(),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
    7 dry_run: OptBool = Field::boolean("DryRun"),
}

/// `IngressAclEntries` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct IngressAclEntry {
    /// Id of the rule of the network ACL (`nae-...`). `DescribeNetworkAclAttributes` lists it.
    pub network_acl_entry_id: Option<String>,
    /// Who made the rule: `custom` or `system`.
    pub entry_type: Option<String>,
    /// Name of the rule of the network ACL: 1 to 128 characters, not starting with `http://` or `https://`.
    pub network_acl_entry_name: Option<String>,
    /// Whether traffic that matches is let through (`accept`) or not (`drop`).
    pub policy: Option<NetworkAclPolicy>,
    /// Block of IPv4 addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_ip: Option<String>,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub protocol: Option<EgressAclEntryProtocol>,
    /// Ports that match, as `first/last`; `-1/-1` for all.
    pub port: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl IngressAclEntry {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the rule of the network ACL (`nae-...`).
    pub fn network_acl_entry_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_id = Some(value.into());
        self
    }

    /// Who made the rule: `custom` or `system`.
    pub fn entry_type(mut self, value: impl Into<String>) -> Self {
        self.entry_type = Some(value.into());
        self
    }

    /// Name of the rule of the network ACL: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn network_acl_entry_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_name = Some(value.into());
        self
    }

    /// Whether traffic that matches is let through (`accept`) or not (`drop`).
    pub fn policy(mut self, value: impl Into<NetworkAclPolicy>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Block of IPv4 addresses that the traffic comes from, in CIDR notation.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }

    /// Version of the IP protocol, 4 or 6, that it is for.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub fn protocol(mut self, value: impl Into<EgressAclEntryProtocol>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Ports that match, as `first/last`; `-1/-1` for all.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}

record! {
    IngressAclEntry: INGRESS_ACL_ENTRY,
    0 network_acl_entry_id: OptStr = Field::string("NetworkAclEntryId"),
    1 entry_type: OptStr = Field::string("EntryType"),
    2 network_acl_entry_name: OptStr = Field::string("NetworkAclEntryName"),
    3 policy: Opt = Field::one_of("Policy", NetworkAclPolicy::VALUES),
    4 source_cidr_ip: OptStr = Field::string("SourceCidrIp"),
    5 ip_version: OptStr = Field::string("IpVersion"),
    6 description: OptStr = Field::string("Description"),
    7 protocol: Opt = Field::one_of("Protocol", EgressAclEntryProtocol::VALUES),
    8 port: OptStr = Field::string("Port"),
}

/// Response of `UpdateNetworkAclEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateNetworkAclEntriesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdateNetworkAclEntriesResponse: UPDATE_NETWORK_ACL_ENTRIES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateNetworkAclEntriesRequest,
    IngressAclEntry,
    UpdateNetworkAclEntriesResponse,
}
