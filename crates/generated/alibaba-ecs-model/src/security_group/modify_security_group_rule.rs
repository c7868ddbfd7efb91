// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifySecurityGroupRule.json; do not edit.
//! Changes an inbound rule of a security group, found by its id.
//!
//! The kind of peer (addresses, security group or prefix list) cannot be changed.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySecurityGroupRule).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifySecurityGroupRule",
    effect: Effect::Write,
    request: ModifySecurityGroupRuleRequest = MODIFY_SECURITY_GROUP_RULE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 AuthorizationLimitExceed",
    "400 InvalidIpProtocol.Malformed",
    "400 InvalidIpProtocol.ValueNotSupported",
    "400 InvalidNicType.Mismatch",
    "400 InvalidNicType.ValueNotSupported",
    "400 InvalidOperation.ModifyNicType",
    "400 InvalidOperation.ModifySgRuleEntityType",
    "400 InvalidParam.DestCidrIp",
    "400 InvalidParam.DestIp",
    "400 InvalidParam.InvalidModifyRuleRequest",
    "400 InvalidParam.Ipv4ProtocolConflictWithIpv6Address",
    "400 InvalidParam.Ipv6DestCidrIp",
    "400 InvalidParam.Ipv6ProtocolConflictWithIpv4Address",
    "400 InvalidParam.Ipv6SourceCidrIp",
    "400 InvalidParam.PortRange",
    "400 InvalidParam.PrefixListAddressFamilyMismatch",
    "400 InvalidParam.ProtocolAndAddressFamilyMismatch",
    "400 InvalidParam.ProtocolAndPortRangeMismatch",
    "400 InvalidParam.SecurityGroupRuleId",
    "400 InvalidParam.SourceCidrIp",
    "400 InvalidParam.SourceIp",
    "400 InvalidParameter.Conflict",
    "400 InvalidParameter.Ipv6CidrIp",
    "400 InvalidParamter.Conflict",
    "400 InvalidPolicy.Malformed",
    "400 InvalidPriority.Malformed",
    "400 InvalidPriority.ValueNotSupported",
    "400 InvalidSecurityGroupDiscription.Malformed",
    "400 InvalidSecurityGroupId.Malformed",
    "400 InvalidSourceCidrIp.Malformed",
    "400 InvalidSourceGroup.NotFound",
    "400 InvalidSourceGroupId.Mismatch",
    "400 InvalidSourcePortRange.Malformed",
    "400 MissingParameter.Source",
    "400 OperationDenied",
    "403 AuthorizationLimitExceed",
    "403 InvalidNetworkType.Mismatch",
    "403 InvalidOperation.ResourceManagedByCloudProduct",
    "403 InvalidParamter.Conflict",
    "403 InvalidSourceGroupId.Mismatch",
    "403 MissingParameter",
    "404 InvalidPrefixListId.NotFound",
    "404 InvalidSecurityGroupId.NotFound",
    "404 InvalidSecurityGroupRuleId.NotFound",
    "404 InvalidSourceGroupId.NotFound",
    "404 SecurityGroupRule.NotFound",
    "500 InternalError",
}

/// Response of `ModifySecurityGroupRule`.
pub type ModifySecurityGroupRuleResponse = RequestIdResponse;

/// Request of `ModifySecurityGroupRule`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupRuleRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `SecurityGroupId`: text.
    pub security_group_id: String,
    /// `SecurityGroupRuleId`: text.
    pub security_group_rule_id: Option<String>,
    /// `Policy`: text. Default: `accept`.
    pub policy: Option<String>,
    /// `Priority`: text, matching `^\d+$`. Default: `1`.
    pub priority: Option<String>,
    /// `IpProtocol`: text.
    pub ip_protocol: Option<String>,
    /// `SourceCidrIp`: text.
    pub source_cidr_ip: Option<String>,
    /// `Ipv6SourceCidrIp`: text.
    pub ipv6_source_cidr_ip: Option<String>,
    /// `SourceGroupId`: text.
    pub source_group_id: Option<String>,
    /// `SourcePrefixListId`: text.
    pub source_prefix_list_id: Option<String>,
    /// `PortRange`: text.
    pub port_range: Option<String>,
    /// `DestCidrIp`: text.
    pub dest_cidr_ip: Option<String>,
    /// `Ipv6DestCidrIp`: text.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// `SourcePortRange`: text.
    pub source_port_range: Option<String>,
    /// `SourceGroupOwnerAccount`: text.
    pub source_group_owner_account: Option<String>,
    /// `SourceGroupOwnerId`: integer.
    pub source_group_owner_id: Option<i64>,
    /// `NicType`: text.
    pub nic_type: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifySecurityGroupRuleRequest {
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
    pub fn security_group_rule_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_rule_id = Some(value.into());
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

    /// Sets `SourceGroupId`.
    pub fn source_group_id(mut self, value: impl Into<String>) -> Self {
        self.source_group_id = Some(value.into());
        self
    }

    /// Sets `SourcePrefixListId`.
    pub fn source_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.source_prefix_list_id = Some(value.into());
        self
    }

    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
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

    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Sets `SourceGroupOwnerAccount`.
    pub fn source_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.source_group_owner_account = Some(value.into());
        self
    }

    /// Sets `SourceGroupOwnerId`.
    pub fn source_group_owner_id(mut self, value: i64) -> Self {
        self.source_group_owner_id = Some(value);
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
    ModifySecurityGroupRuleRequest: MODIFY_SECURITY_GROUP_RULE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 security_group_id: Str = Field::string("SecurityGroupId").required(),
    3 security_group_rule_id: OptStr = Field::string("SecurityGroupRuleId"),
    4 policy: OptStr = Field::string("Policy"),
    5 priority: OptStr = Field::string("Priority").limits(&Limits::new().pattern("^\\d+$")),
    6 ip_protocol: OptStr = Field::string("IpProtocol"),
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifySecurityGroupRuleRequest,
}
