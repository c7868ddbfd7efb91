// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RevokeSecurityGroupEgress.json; do not edit.
//! Removes outbound rules from a security group.
//!
//! Name the rules by id, which is recommended, or describe them exactly; the two cannot be mixed.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RevokeSecurityGroupEgress).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "RevokeSecurityGroupEgress",
    effect: Effect::Write,
    request: RevokeSecurityGroupEgressRequest = REVOKE_SECURITY_GROUP_EGRESS_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidDestCidrIp.Malformed",
    "400 InvalidDestCidrIp.sMalformed",
    "400 InvalidDestGroupId.Mismatch",
    "400 InvalidGroupAuthParameter.OperationDenied",
    "400 InvalidGroupParameter.OperationDenied",
    "400 InvalidIpPortRange.Malformed",
    "400 InvalidIpProtocol.ValueNotSupported",
    "400 InvalidNicType.ValueNotSupported",
    "400 InvalidParam.DestCidrIp",
    "400 InvalidParam.DestIp",
    "400 InvalidParam.DuplicatePermissions",
    "400 InvalidParam.Ipv4ProtocolConflictWithIpv6Address",
    "400 InvalidParam.Ipv6DestCidrIp",
    "400 InvalidParam.Ipv6ProtocolConflictWithIpv4Address",
    "400 InvalidParam.Ipv6SourceCidrIp",
    "400 InvalidParam.Permissions",
    "400 InvalidParam.PortRange",
    "400 InvalidParam.SecurityGroupRuleId",
    "400 InvalidParam.SecurityGroupRuleIdRepeated",
    "400 InvalidParam.SourceCidrIp",
    "400 InvalidParam.SourceIp",
    "400 InvalidParameter.Ipv6CidrIp",
    "400 InvalidPolicy.Malformed",
    "400 InvalidPortRange.Malformed",
    "400 InvalidPriority.Malformed",
    "400 InvalidPriority.ValueNotSupported",
    "400 InvalidSecurityGroupDiscription.Malformed",
    "400 InvalidSecurityGroupId.Malformed",
    "400 InvalidSecurityGroupRule.RuleNotExist",
    "400 InvalidSourcePortRange.Malformed",
    "400 MissingParameter",
    "400 MissingParameter.Dest",
    "400 NotSupported.ClassicNetworkPrefixList",
    "403 InvalidGroupAuthItem.NotFound",
    "403 InvalidNicType.Mismatch",
    "403 InvalidOperation.ResourceManagedByCloudProduct",
    "403 InvalidParamter.Conflict",
    "403 InvalidSecurityGroup.IsSame",
    "404 InvalidDestGroupId.NotFound",
    "404 InvalidPrefixListId.NotFound",
    "404 InvalidSecurityGroupId.NotFound",
    "404 InvalidSecurityGroupRuleId.NotFound",
}

/// Response of `RevokeSecurityGroupEgress`.
pub type RevokeSecurityGroupEgressResponse = RequestIdResponse;

/// Request of `RevokeSecurityGroupEgress`.
#[derive(Default)]
#[non_exhaustive]
pub struct RevokeSecurityGroupEgressRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `SecurityGroupId`: text.
    pub security_group_id: String,
    /// `SecurityGroupRuleId`: texts, at most 100 elements.
    pub security_group_rule_id: Vec<String>,
    /// `Permissions`: records, at most 100 elements.
    pub permissions: Vec<Permission>,
    /// `Policy`: text. Deprecated.
    pub policy: Option<String>,
    /// `Priority`: text. Deprecated.
    pub priority: Option<String>,
    /// `IpProtocol`: text. Deprecated.
    pub ip_protocol: Option<String>,
    /// `DestCidrIp`: text. Deprecated.
    pub dest_cidr_ip: Option<String>,
    /// `Ipv6DestCidrIp`: text. Deprecated.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// `DestGroupId`: text. Deprecated.
    pub dest_group_id: Option<String>,
    /// `DestPrefixListId`: text. Deprecated.
    pub dest_prefix_list_id: Option<String>,
    /// `PortRange`: text. Deprecated.
    pub port_range: Option<String>,
    /// `SourceCidrIp`: text. Deprecated.
    pub source_cidr_ip: Option<String>,
    /// `Ipv6SourceCidrIp`: text. Deprecated.
    pub ipv6_source_cidr_ip: Option<String>,
    /// `SourcePortRange`: text. Deprecated.
    pub source_port_range: Option<String>,
    /// `DestGroupOwnerAccount`: text. Deprecated.
    pub dest_group_owner_account: Option<String>,
    /// `DestGroupOwnerId`: integer. Deprecated.
    pub dest_group_owner_id: Option<i64>,
    /// `NicType`: text. Deprecated.
    pub nic_type: Option<String>,
    /// `Description`: text. Deprecated.
    pub description: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl RevokeSecurityGroupEgressRequest {
    /// Starts with the required members.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
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

    /// Sets `SecurityGroupRuleId`.
    pub fn security_group_rule_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_rule_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `Permissions`.
    pub fn permissions(mut self, value: impl IntoIterator<Item = Permission>) -> Self {
        self.permissions = cloudspec_wire::all(value);
        self
    }

    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Sets `DestCidrIp`.
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }

    /// Sets `Ipv6DestCidrIp`.
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }

    /// Sets `DestGroupId`.
    pub fn dest_group_id(mut self, value: impl Into<String>) -> Self {
        self.dest_group_id = Some(value.into());
        self
    }

    /// Sets `DestPrefixListId`.
    pub fn dest_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.dest_prefix_list_id = Some(value.into());
        self
    }

    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }

    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }

    /// Sets `Ipv6SourceCidrIp`.
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }

    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Sets `DestGroupOwnerAccount`.
    pub fn dest_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.dest_group_owner_account = Some(value.into());
        self
    }

    /// Sets `DestGroupOwnerId`.
    pub fn dest_group_owner_id(mut self, value: i64) -> Self {
        self.dest_group_owner_id = Some(value);
        self
    }

    /// Sets `NicType`.
    pub fn nic_type(mut self, value: impl Into<String>) -> Self {
        self.nic_type = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    RevokeSecurityGroupEgressRequest: REVOKE_SECURITY_GROUP_EGRESS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 security_group_id: Str = Field::string("SecurityGroupId").required(),
    3 security_group_rule_id: List = Field::string("SecurityGroupRuleId").list().limits(&Limits::new().items(None, Some(100))),
    4 permissions: List = Field::record("Permissions", &PERMISSION).list().limits(&Limits::new().items(None, Some(100))),
    5 policy: OptStr = Field::string("Policy").deprecated(),
    6 priority: OptStr = Field::string("Priority").deprecated(),
    7 ip_protocol: OptStr = Field::string("IpProtocol").deprecated(),
    8 dest_cidr_ip: OptStr = Field::string("DestCidrIp").deprecated(),
    9 ipv6_dest_cidr_ip: OptStr = Field::string("Ipv6DestCidrIp").deprecated(),
    10 dest_group_id: OptStr = Field::string("DestGroupId").deprecated(),
    11 dest_prefix_list_id: OptStr = Field::string("DestPrefixListId").deprecated(),
    12 port_range: OptStr = Field::string("PortRange").deprecated(),
    13 source_cidr_ip: OptStr = Field::string("SourceCidrIp").deprecated(),
    14 ipv6_source_cidr_ip: OptStr = Field::string("Ipv6SourceCidrIp").deprecated(),
    15 source_port_range: OptStr = Field::string("SourcePortRange").deprecated(),
    16 dest_group_owner_account: OptStr = Field::string("DestGroupOwnerAccount").deprecated(),
    17 dest_group_owner_id: OptInt = Field::int64("DestGroupOwnerId").deprecated(),
    18 nic_type: OptStr = Field::string("NicType").deprecated(),
    19 description: OptStr = Field::string("Description").deprecated(),
}

/// `Permissions` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Permission {
    /// `Policy`: text.
    pub policy: Option<String>,
    /// `Priority`: text.
    pub priority: Option<String>,
    /// `IpProtocol`: text.
    pub ip_protocol: Option<String>,
    /// `DestCidrIp`: text.
    pub dest_cidr_ip: Option<String>,
    /// `Ipv6DestCidrIp`: text.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// `DestGroupId`: text.
    pub dest_group_id: Option<String>,
    /// `DestPrefixListId`: text.
    pub dest_prefix_list_id: Option<String>,
    /// `PortRange`: text.
    pub port_range: Option<String>,
    /// `SourceCidrIp`: text.
    pub source_cidr_ip: Option<String>,
    /// `Ipv6SourceCidrIp`: text.
    pub ipv6_source_cidr_ip: Option<String>,
    /// `SourcePortRange`: text.
    pub source_port_range: Option<String>,
    /// `DestGroupOwnerAccount`: text.
    pub dest_group_owner_account: Option<String>,
    /// `DestGroupOwnerId`: text.
    pub dest_group_owner_id: Option<String>,
    /// `NicType`: text.
    pub nic_type: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Permission {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Sets `DestCidrIp`.
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }

    /// Sets `Ipv6DestCidrIp`.
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }

    /// Sets `DestGroupId`.
    pub fn dest_group_id(mut self, value: impl Into<String>) -> Self {
        self.dest_group_id = Some(value.into());
        self
    }

    /// Sets `DestPrefixListId`.
    pub fn dest_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.dest_prefix_list_id = Some(value.into());
        self
    }

    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }

    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }

    /// Sets `Ipv6SourceCidrIp`.
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }

    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Sets `DestGroupOwnerAccount`.
    pub fn dest_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.dest_group_owner_account = Some(value.into());
        self
    }

    /// Sets `DestGroupOwnerId`.
    pub fn dest_group_owner_id(mut self, value: impl Into<String>) -> Self {
        self.dest_group_owner_id = Some(value.into());
        self
    }

    /// Sets `NicType`.
    pub fn nic_type(mut self, value: impl Into<String>) -> Self {
        self.nic_type = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    Permission: PERMISSION,
    0 policy: OptStr = Field::string("Policy"),
    1 priority: OptStr = Field::string("Priority"),
    2 ip_protocol: OptStr = Field::string("IpProtocol"),
    3 dest_cidr_ip: OptStr = Field::string("DestCidrIp"),
    4 ipv6_dest_cidr_ip: OptStr = Field::string("Ipv6DestCidrIp"),
    5 dest_group_id: OptStr = Field::string("DestGroupId"),
    6 dest_prefix_list_id: OptStr = Field::string("DestPrefixListId"),
    7 port_range: OptStr = Field::string("PortRange"),
    8 source_cidr_ip: OptStr = Field::string("SourceCidrIp"),
    9 ipv6_source_cidr_ip: OptStr = Field::string("Ipv6SourceCidrIp"),
    10 source_port_range: OptStr = Field::string("SourcePortRange"),
    11 dest_group_owner_account: OptStr = Field::string("DestGroupOwnerAccount"),
    12 dest_group_owner_id: OptStr = Field::string("DestGroupOwnerId"),
    13 nic_type: OptStr = Field::string("NicType"),
    14 description: OptStr = Field::string("Description"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RevokeSecurityGroupEgressRequest,
    Permission,
}
