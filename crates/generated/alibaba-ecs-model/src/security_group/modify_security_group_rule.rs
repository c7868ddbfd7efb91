// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifySecurityGroupRule.json; do not edit.
//! Changes an inbound rule of a security group, found by its id.
//!
//! The kind of peer (addresses, security group or prefix list) cannot be changed.
//!
//! - Requires permission for the action `ecs:ModifySecurityGroupRule` (access level update), on all
//!   resources. Condition keys: `ecs:SecurityGroupIpProtocols`, `ecs:SecurityGroupSourceCidrIps`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySecurityGroupRule),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, errors, open_enum,
    operation, record,
};

pub use crate::shapes::SecurityGroupRulePolicy;

operation! {
    name: "ModifySecurityGroupRule",
    effect: Effect::Write,
    request: ModifySecurityGroupRuleRequest = MODIFY_SECURITY_GROUP_RULE_REQUEST,
    response: ModifySecurityGroupRuleResponse = MODIFY_SECURITY_GROUP_RULE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifySecurityGroupRule").conditions(&["ecs:SecurityGroupIpProtocols", "ecs:SecurityGroupSourceCidrIps"])),
}

errors! {
    "400 AuthorizationLimitExceed = The security group has as many rules as it can. Merge some or take another group.",
    "400 InvalidIpProtocol.Malformed = Protocol and ports do not go together. `-1/-1` is for protocols without ports.",
    "400 InvalidIpProtocol.ValueNotSupported = The protocol is not one that rules can have.",
    "400 InvalidNicType.Mismatch = The network card does not fit the network of the group; in a VPC it is `intranet`.",
    "400 InvalidNicType.ValueNotSupported = `NicType` is neither `internet` nor `intranet`.",
    "400 InvalidOperation.ModifyNicType",
    "400 InvalidOperation.ModifySgRuleEntityType",
    "400 InvalidParam.DestCidrIp = The block of addresses is not in CIDR notation.",
    "400 InvalidParam.DestIp = IPv4 and IPv6 addresses cannot stand together in one rule.",
    "400 InvalidParam.InvalidModifyRuleRequest",
    "400 InvalidParam.Ipv4ProtocolConflictWithIpv6Address = Protocol and addresses are of different IP versions.",
    "400 InvalidParam.Ipv6DestCidrIp = The block of addresses is not in CIDR notation.",
    "400 InvalidParam.Ipv6ProtocolConflictWithIpv4Address = Protocol and addresses are of different IP versions.",
    "400 InvalidParam.Ipv6SourceCidrIp = The block of addresses is not in CIDR notation.",
    "400 InvalidParam.PortRange = The ports are not as `first/last`, or do not fit the protocol.",
    "400 InvalidParam.PrefixListAddressFamilyMismatch = The prefix list is of another IP version than the rule.",
    "400 InvalidParam.ProtocolAndAddressFamilyMismatch",
    "400 InvalidParam.ProtocolAndPortRangeMismatch",
    "400 InvalidParam.SecurityGroupRuleId = There is no such rule of the security group.",
    "400 InvalidParam.SourceCidrIp = The block of addresses is not in CIDR notation.",
    "400 InvalidParam.SourceIp = IPv4 and IPv6 addresses cannot stand together in one rule.",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidParameter.Ipv6CidrIp = The block of addresses is not in CIDR notation.",
    "400 InvalidParamter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidPolicy.Malformed = The policy is neither `accept` nor `drop`.",
    "400 InvalidPriority.Malformed = The priority is not an integer from 1 to 100.",
    "400 InvalidPriority.ValueNotSupported = The priority is not an integer from 1 to 100.",
    "400 InvalidSecurityGroupDiscription.Malformed = The description of the security group is malformed.",
    "400 InvalidSecurityGroupId.Malformed = The id of the security group is malformed.",
    "400 InvalidSourceCidrIp.Malformed",
    "400 InvalidSourceGroup.NotFound",
    "400 InvalidSourceGroupId.Mismatch = The two security groups are not in the same VPC.",
    "400 InvalidSourcePortRange.Malformed = The ports are not as `first/last`, or do not fit the protocol.",
    "400 MissingParameter.Source",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 AuthorizationLimitExceed = The security group has as many rules as it can. Merge some or take another group.",
    "403 InvalidNetworkType.Mismatch = The bandwidth settings do not fit the network.",
    "403 InvalidOperation.ResourceManagedByCloudProduct = A cloud service manages the resource, so it can be changed only there.",
    "403 InvalidParamter.Conflict = Two parameters exclude each other; the message names them.",
    "403 InvalidSourceGroupId.Mismatch = The two security groups are not in the same VPC.",
    "403 MissingParameter = A required parameter is missing; the message names it.",
    "404 InvalidPrefixListId.NotFound = There is no such prefix list in this region.",
    "404 InvalidSecurityGroupId.NotFound = There is no such security group in this region. Check the id and the region.",
    "404 InvalidSecurityGroupRuleId.NotFound = There is no such rule of the security group.",
    "404 InvalidSourceGroupId.NotFound",
    "404 SecurityGroupRule.NotFound",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifySecurityGroupRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupRuleRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: String,
    /// Id of the rule of the security group (`sgr-...`). `DescribeSecurityGroupAttribute` lists it.
    pub security_group_rule_id: Option<String>,
    /// What happens to traffic that matches: `accept` lets it pass, `drop` discards it without notice.
    /// Default: `accept`.
    pub policy: Option<SecurityGroupRulePolicy>,
    /// Priority: a smaller number is applied first. Default: `1`.
    pub priority: Option<String>,
    /// Transport protocol of the traffic that the rule is for.
    pub ip_protocol: Option<IpProtocol>,
    /// Block of IPv4 addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_ip: Option<String>,
    /// Block of IPv6 addresses that the traffic comes from, in CIDR notation.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Id of the security group that the traffic comes from (`sg-...`).
    pub source_group_id: Option<String>,
    /// Id of the prefix list with the addresses that the traffic comes from (`pl-...`).
    pub source_prefix_list_id: Option<String>,
    /// Ports that the traffic goes to, as `first/last`; `-1/-1` for all.
    pub port_range: Option<String>,
    /// Block of IPv4 addresses that the traffic goes to, in CIDR notation.
    pub dest_cidr_ip: Option<String>,
    /// Block of IPv6 addresses that the traffic goes to, in CIDR notation.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    pub source_port_range: Option<String>,
    /// Account that owns the security group that the traffic comes from.
    pub source_group_owner_account: Option<String>,
    /// Id of the account that owns the security group that the traffic comes from, in digits.
    pub source_group_owner_id: Option<i64>,
    /// Which network card the rule is for: `internet` or `intranet`. In a VPC it is always `intranet`.
    pub nic_type: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifySecurityGroupRuleRequest {
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

    /// Id of the rule of the security group (`sgr-...`).
    pub fn security_group_rule_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_rule_id = Some(value.into());
        self
    }

    /// What happens to traffic that matches: `accept` lets it pass, `drop` discards it without notice.
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

    /// Id of the security group that the traffic comes from (`sg-...`).
    pub fn source_group_id(mut self, value: impl Into<String>) -> Self {
        self.source_group_id = Some(value.into());
        self
    }

    /// Id of the prefix list with the addresses that the traffic comes from (`pl-...`).
    pub fn source_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.source_prefix_list_id = Some(value.into());
        self
    }

    /// Ports that the traffic goes to, as `first/last`; `-1/-1` for all.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
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

    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Account that owns the security group that the traffic comes from.
    pub fn source_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.source_group_owner_account = Some(value.into());
        self
    }

    /// Id of the account that owns the security group that the traffic comes from, in digits.
    pub fn source_group_owner_id(mut self, value: i64) -> Self {
        self.source_group_owner_id = Some(value);
        self
    }

    /// Which network card the rule is for: `internet` or `intranet`.
    pub fn nic_type(mut self, value: impl Into<String>) -> Self {
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
    ModifySecurityGroupRuleRequest: MODIFY_SECURITY_GROUP_RULE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 security_group_id: Str = Field::string("SecurityGroupId").required(),
    3 security_group_rule_id: OptStr = Field::string("SecurityGroupRuleId"),
    4 policy: Opt = Field::one_of("Policy", SecurityGroupRulePolicy::VALUES),
    5 priority: OptStr = Field::string("Priority").limits(&Limits::new().pattern("^\\d+$")),
    6 ip_protocol: Opt = Field::one_of("IpProtocol", IpProtocol::VALUES),
    7 source_cidr_ip: OptStr = Field::string("SourceCidrIp"),
    8 ipv6_source_cidr_ip: OptStr = Field::string("Ipv6SourceCidrIp"),
    9 source_group_id: OptStr = Field::string("SourceGroupId"),
    10 source_prefix_list_id: OptStr = Field::string("SourcePrefixListId"),
    11 port_range: OptStr = Field::string("PortRange"),
    12 dest_cidr_ip: OptStr = Field::string("DestCidrIp"),
    13 ipv6_dest_cidr_ip: OptStr = Field::string("Ipv6DestCidrIp"),
    14 source_port_range: OptStr = Field::string("SourcePortRange"),
    15 source_group_owner_account: OptStr = Field::string("SourceGroupOwnerAccount"),
    16 source_group_owner_id: OptInt = Field::int64("SourceGroupOwnerId"),
    17 nic_type: OptStr = Field::string("NicType"),
    18 description: OptStr = Field::string("Description"),
}

/// Response of `ModifySecurityGroupRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupRuleResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifySecurityGroupRuleResponse: MODIFY_SECURITY_GROUP_RULE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `IpProtocol`. The provider may add others.
    pub enum IpProtocol {
        Icmp = "ICMP",
        Gre = "GRE",
        Tcp = "TCP",
        Udp = "UDP",
        All = "ALL",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifySecurityGroupRuleRequest,
    ModifySecurityGroupRuleResponse,
}
