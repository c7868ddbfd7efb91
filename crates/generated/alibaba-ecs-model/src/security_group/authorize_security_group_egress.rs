// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AuthorizeSecurityGroupEgress.json; do not edit.
//! Adds outbound rules to a security group, which accept or drop traffic from its instances to the
//! outside.
//!
//! A smaller priority number wins, and among equals `drop` wins. A group holds about 200 rules in both
//! directions together.
//!
//! - Requires permission for the action `ecs:AuthorizeSecurityGroupEgress` (access level create), on
//!   all resources. Condition keys: `ecs:SecurityGroupIpProtocols`, `ecs:SecurityGroupSourceCidrIps`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AuthorizeSecurityGroupEgress),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::{IpProtocol, NicType, SecurityGroupRulePolicy};

operation! {
    name: "AuthorizeSecurityGroupEgress",
    effect: Effect::Write,
    request: AuthorizeSecurityGroupEgressRequest = AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST,
    response: AuthorizeSecurityGroupEgressResponse = AUTHORIZE_SECURITY_GROUP_EGRESS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:AuthorizeSecurityGroupEgress").conditions(&["ecs:SecurityGroupIpProtocols", "ecs:SecurityGroupSourceCidrIps"])),
}

errors! {
    "400 AuthorizedGroupRule.LimitExceed",
    "400 InvalidDestCidrIp.Malformed = The block of addresses is not in CIDR notation.",
    "400 InvalidDestGroup.NotFound",
    "400 InvalidDestGroupId.Mismatch = The two security groups are not in the same VPC.",
    "400 InvalidGroupAuthParameter.OperationDenied = A rule cannot name a security group of the enterprise kind.",
    "400 InvalidGroupParameter.OperationDenied = Security groups of the enterprise kind have no rules with other groups, nor this policy.",
    "400 InvalidIpProtocol.Malformed = Protocol and ports do not go together. `-1/-1` is for protocols without ports.",
    "400 InvalidIpProtocol.ValueNotSupported = The protocol is not one that rules can have.",
    "400 InvalidNicType.Mismatch = The network card does not fit the network of the group; in a VPC it is `intranet`.",
    "400 InvalidNicType.ValueNotSupported = `NicType` is neither `internet` nor `intranet`.",
    "400 InvalidParam.DestCidrIp = The block of addresses is not in CIDR notation.",
    "400 InvalidParam.DestIp = IPv4 and IPv6 addresses cannot stand together in one rule.",
    "400 InvalidParam.DuplicatePermissions = A rule stands twice in the request.",
    "400 InvalidParam.Ipv4ProtocolConflictWithIpv6Address = Protocol and addresses are of different IP versions.",
    "400 InvalidParam.Ipv6DestCidrIp = The block of addresses is not in CIDR notation.",
    "400 InvalidParam.Ipv6ProtocolConflictWithIpv4Address = Protocol and addresses are of different IP versions.",
    "400 InvalidParam.Ipv6SourceCidrIp = The block of addresses is not in CIDR notation.",
    "400 InvalidParam.Permissions = `Permissions` excludes the older parameters of a single rule.",
    "400 InvalidParam.PortRange = The ports are not as `first/last`, or do not fit the protocol.",
    "400 InvalidParam.PrefixListAddressFamilyMismatch = The prefix list is of another IP version than the rule.",
    "400 InvalidParam.SourceCidrIp = The block of addresses is not in CIDR notation.",
    "400 InvalidParam.SourceIp = IPv4 and IPv6 addresses cannot stand together in one rule.",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidParameter.Ipv6CidrIp = The block of addresses is not in CIDR notation.",
    "400 InvalidParamter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidPolicy.Malformed = The policy is neither `accept` nor `drop`.",
    "400 InvalidPortRange.Malformed = Protocol and ports do not go together. `-1/-1` is for protocols without ports.",
    "400 InvalidPriority.Malformed = The priority is not an integer from 1 to 100.",
    "400 InvalidPriority.ValueNotSupported = The priority is not an integer from 1 to 100.",
    "400 InvalidSecurityGroup.InvalidNetworkType",
    "400 InvalidSecurityGroupDiscription.Malformed = The description of the security group is malformed.",
    "400 InvalidSecurityGroupId.Malformed = The id of the security group is malformed.",
    "400 InvalidSourcePortRange.Malformed = The ports are not as `first/last`, or do not fit the protocol.",
    "400 MissingParameter.Dest",
    "400 NotSupported.ClassicNetworkPrefixList = Security groups of the classic network cannot use prefix lists.",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 AuthorizationLimitExceed = The security group has as many rules as it can. Merge some or take another group.",
    "403 InvalidDestGroupId.Mismatch = The two security groups are not in the same VPC.",
    "403 InvalidNetworkType.Conflict",
    "403 InvalidOperation.ResourceManagedByCloudProduct = A cloud service manages the resource, so it can be changed only there.",
    "403 InvalidParamter.Conflict = Two parameters exclude each other; the message names them.",
    "403 InvalidSecurityGroup.IsSame",
    "403 LimitExceed.PrefixListAssociationResource",
    "403 MissingParameter = A required parameter is missing; the message names it.",
    "404 InvalidDestGroupId.NotFound",
    "404 InvalidPrefixListId.NotFound = There is no such prefix list in this region.",
    "404 InvalidSecurityGroupId.NotFound = There is no such security group in this region. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `AuthorizeSecurityGroupEgress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupEgressRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: String,
    /// Rules of the security group, one entry for each: protocol, ports, source or destination, and whether
    /// traffic passes. At most 100 elements.
    pub permissions: Vec<Permission>,
    /// What happens to traffic that matches: `accept` lets it pass, `drop` discards it without notice.
    /// Deprecated.
    #[deprecated]
    pub policy: Option<String>,
    /// Priority: a smaller number is applied first. Deprecated.
    #[deprecated]
    pub priority: Option<String>,
    /// Transport protocol of the traffic that the rule is for. Deprecated.
    #[deprecated]
    pub ip_protocol: Option<String>,
    /// Block of IPv4 addresses that the traffic goes to, in CIDR notation. Deprecated.
    #[deprecated]
    pub dest_cidr_ip: Option<String>,
    /// Block of IPv6 addresses that the traffic goes to, in CIDR notation. Deprecated.
    #[deprecated]
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Id of the security group that the traffic goes to (`sg-...`). Deprecated.
    #[deprecated]
    pub dest_group_id: Option<String>,
    /// Id of the prefix list with the addresses that the traffic goes to (`pl-...`). Deprecated.
    #[deprecated]
    pub dest_prefix_list_id: Option<String>,
    /// Ports that the traffic goes to, as `first/last`; `-1/-1` for all. Deprecated.
    #[deprecated]
    pub port_range: Option<String>,
    /// Block of IPv4 addresses that the traffic comes from, in CIDR notation. Deprecated.
    #[deprecated]
    pub source_cidr_ip: Option<String>,
    /// Block of IPv6 addresses that the traffic comes from, in CIDR notation. Deprecated.
    #[deprecated]
    pub ipv6_source_cidr_ip: Option<String>,
    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all. Deprecated.
    #[deprecated]
    pub source_port_range: Option<String>,
    /// Account that owns the security group that the traffic goes to. Deprecated.
    #[deprecated]
    pub dest_group_owner_account: Option<String>,
    /// Id of the account that owns the security group that the traffic goes to, in digits. Deprecated.
    #[deprecated]
    pub dest_group_owner_id: Option<i64>,
    /// Which network card the rule is for: `internet` or `intranet`. In a VPC it is always `intranet`.
    /// Deprecated.
    #[deprecated]
    pub nic_type: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`. Deprecated.
    #[deprecated]
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AuthorizeSecurityGroupEgressRequest {
    /// Creates a value with the required members.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
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

    /// Rules of the security group, one entry for each: protocol, ports, source or destination, and whether
    /// traffic passes.
    pub fn permissions(mut self, value: impl IntoIterator<Item = Permission>) -> Self {
        self.permissions = cloudspec_wire::all(value);
        self
    }

    /// What happens to traffic that matches: `accept` lets it pass, `drop` discards it without notice.
    #[deprecated]
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Priority: a smaller number is applied first.
    #[deprecated]
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Transport protocol of the traffic that the rule is for.
    #[deprecated]
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Block of IPv4 addresses that the traffic goes to, in CIDR notation.
    #[deprecated]
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }

    /// Block of IPv6 addresses that the traffic goes to, in CIDR notation.
    #[deprecated]
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }

    /// Id of the security group that the traffic goes to (`sg-...`).
    #[deprecated]
    pub fn dest_group_id(mut self, value: impl Into<String>) -> Self {
        self.dest_group_id = Some(value.into());
        self
    }

    /// Id of the prefix list with the addresses that the traffic goes to (`pl-...`).
    #[deprecated]
    pub fn dest_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.dest_prefix_list_id = Some(value.into());
        self
    }

    /// Ports that the traffic goes to, as `first/last`; `-1/-1` for all.
    #[deprecated]
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }

    /// Block of IPv4 addresses that the traffic comes from, in CIDR notation.
    #[deprecated]
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }

    /// Block of IPv6 addresses that the traffic comes from, in CIDR notation.
    #[deprecated]
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }

    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    #[deprecated]
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Account that owns the security group that the traffic goes to.
    #[deprecated]
    pub fn dest_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.dest_group_owner_account = Some(value.into());
        self
    }

    /// Id of the account that owns the security group that the traffic goes to, in digits.
    #[deprecated]
    pub fn dest_group_owner_id(mut self, value: i64) -> Self {
        self.dest_group_owner_id = Some(value);
        self
    }

    /// Which network card the rule is for: `internet` or `intranet`.
    #[deprecated]
    pub fn nic_type(mut self, value: impl Into<String>) -> Self {
        self.nic_type = Some(value.into());
        self
    }

    /// Description of the resource.
    #[deprecated]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    AuthorizeSecurityGroupEgressRequest: AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 security_group_id: Str = Field::string("SecurityGroupId").required(),
    3 permissions: List = Field::record("Permissions", &PERMISSION).list().limits(&Limits::new().items(None, Some(100))),
    4 policy: OptStr = Field::string("Policy").deprecated(),
    5 priority: OptStr = Field::string("Priority").deprecated(),
    6 ip_protocol: OptStr = Field::string("IpProtocol").deprecated(),
    7 dest_cidr_ip: OptStr = Field::string("DestCidrIp").deprecated(),
    8 ipv6_dest_cidr_ip: OptStr = Field::string("Ipv6DestCidrIp").deprecated(),
    9 dest_group_id: OptStr = Field::string("DestGroupId").deprecated(),
    10 dest_prefix_list_id: OptStr = Field::string("DestPrefixListId").deprecated(),
    11 port_range: OptStr = Field::string("PortRange").deprecated(),
    12 source_cidr_ip: OptStr = Field::string("SourceCidrIp").deprecated(),
    13 ipv6_source_cidr_ip: OptStr = Field::string("Ipv6SourceCidrIp").deprecated(),
    14 source_port_range: OptStr = Field::string("SourcePortRange").deprecated(),
    15 dest_group_owner_account: OptStr = Field::string("DestGroupOwnerAccount").deprecated(),
    16 dest_group_owner_id: OptInt = Field::int64("DestGroupOwnerId").deprecated(),
    17 nic_type: OptStr = Field::string("NicType").deprecated(),
    18 description: OptStr = Field::string("Description").deprecated(),
}

/// `Permissions` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Permission {
    /// Whether traffic that matches is let through (`accept`) or dropped without notice (`drop`).
    pub policy: Option<SecurityGroupRulePolicy>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<String>,
    /// Transport protocol of the traffic that the rule is for.
    pub ip_protocol: Option<IpProtocol>,
    /// Block of IPv4 addresses that the traffic goes to, in CIDR notation.
    pub dest_cidr_ip: Option<String>,
    /// Block of IPv6 addresses that the traffic goes to, in CIDR notation.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Id of the security group that the traffic goes to (`sg-...`).
    pub dest_group_id: Option<String>,
    /// Id of the prefix list with the addresses that the traffic goes to (`pl-...`).
    pub dest_prefix_list_id: Option<String>,
    /// Ports that the traffic goes to, as `first/last`; `-1/-1` for all.
    pub port_range: Option<String>,
    /// Block of IPv4 addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_ip: Option<String>,
    /// Block of IPv6 addresses that the traffic comes from, in CIDR notation.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    pub source_port_range: Option<String>,
    /// Account that owns the security group that the traffic goes to.
    pub dest_group_owner_account: Option<String>,
    /// Id of the account that owns the security group that the traffic goes to, in digits.
    pub dest_group_owner_id: Option<i64>,
    /// Which network card the rule is for: `internet` or `intranet`. In a VPC it is always `intranet`.
    pub nic_type: Option<NicType>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Permission {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether traffic that matches is let through (`accept`) or dropped without notice (`drop`).
    pub fn policy(mut self, value: impl Into<SecurityGroupRulePolicy>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Priority: a smaller number is applied first.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Transport protocol of the traffic that the rule is for.
    pub fn ip_protocol(mut self, value: impl Into<IpProtocol>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Block of IPv4 addresses that the traffic goes to, in CIDR notation.
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }

    /// Block of IPv6 addresses that the traffic goes to, in CIDR notation.
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }

    /// Id of the security group that the traffic goes to (`sg-...`).
    pub fn dest_group_id(mut self, value: impl Into<String>) -> Self {
        self.dest_group_id = Some(value.into());
        self
    }

    /// Id of the prefix list with the addresses that the traffic goes to (`pl-...`).
    pub fn dest_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.dest_prefix_list_id = Some(value.into());
        self
    }

    /// Ports that the traffic goes to, as `first/last`; `-1/-1` for all.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }

    /// Block of IPv4 addresses that the traffic comes from, in CIDR notation.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }

    /// Block of IPv6 addresses that the traffic comes from, in CIDR notation.
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }

    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Account that owns the security group that the traffic goes to.
    pub fn dest_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.dest_group_owner_account = Some(value.into());
        self
    }

    /// Id of the account that owns the security group that the traffic goes to, in digits.
    pub fn dest_group_owner_id(mut self, value: i64) -> Self {
        self.dest_group_owner_id = Some(value);
        self
    }

    /// Which network card the rule is for: `internet` or `intranet`.
    pub fn nic_type(mut self, value: impl Into<NicType>) -> Self {
        self.nic_type = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    Permission: PERMISSION,
    0 policy: Opt = Field::one_of("Policy", SecurityGroupRulePolicy::VALUES),
    1 priority: OptStr = Field::string("Priority"),
    2 ip_protocol: Opt = Field::one_of("IpProtocol", IpProtocol::VALUES),
    3 dest_cidr_ip: OptStr = Field::string("DestCidrIp"),
    4 ipv6_dest_cidr_ip: OptStr = Field::string("Ipv6DestCidrIp"),
    5 dest_group_id: OptStr = Field::string("DestGroupId"),
    6 dest_prefix_list_id: OptStr = Field::string("DestPrefixListId"),
    7 port_range: OptStr = Field::string("PortRange"),
    8 source_cidr_ip: OptStr = Field::string("SourceCidrIp"),
    9 ipv6_source_cidr_ip: OptStr = Field::string("Ipv6SourceCidrIp"),
    10 source_port_range: OptStr = Field::string("SourcePortRange"),
    11 dest_group_owner_account: OptStr = Field::string("DestGroupOwnerAccount"),
    12 dest_group_owner_id: OptInt = Field::int64("DestGroupOwnerId"),
    13 nic_type: Opt = Field::one_of("NicType", NicType::VALUES),
    14 description: OptStr = Field::string("Description"),
}

/// Response of `AuthorizeSecurityGroupEgress`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupEgressResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AuthorizeSecurityGroupEgressResponse: AUTHORIZE_SECURITY_GROUP_EGRESS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AuthorizeSecurityGroupEgressRequest,
    Permission,
    AuthorizeSecurityGroupEgressResponse,
}
