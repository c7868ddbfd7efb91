// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifySecurityGroupRule.json; do not edit.
//! Modify security group rule (`ModifySecurityGroupRule`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySecurityGroupRule).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ModifySecurityGroupRuleResponse;

/// The table of `ModifySecurityGroupRule`.
pub static OPERATION: Operation = Operation::new(
    "ModifySecurityGroupRule", Effect::Write, &MODIFY_SECURITY_GROUP_RULE_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<ModifySecurityGroupRuleRequest>, empty::<ModifySecurityGroupRuleResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "AuthorizationLimitExceed"), ErrorCode::new(400, "InvalidIpProtocol.Malformed"),
    ErrorCode::new(400, "InvalidIpProtocol.ValueNotSupported"), ErrorCode::new(400, "InvalidNicType.Mismatch"),
    ErrorCode::new(400, "InvalidNicType.ValueNotSupported"), ErrorCode::new(400, "InvalidOperation.ModifyNicType"),
    ErrorCode::new(400, "InvalidOperation.ModifySgRuleEntityType"), ErrorCode::new(400, "InvalidParam.DestCidrIp"),
    ErrorCode::new(400, "InvalidParam.DestIp"), ErrorCode::new(400, "InvalidParam.InvalidModifyRuleRequest"),
    ErrorCode::new(400, "InvalidParam.Ipv4ProtocolConflictWithIpv6Address"), ErrorCode::new(400, "InvalidParam.Ipv6DestCidrIp"),
    ErrorCode::new(400, "InvalidParam.Ipv6ProtocolConflictWithIpv4Address"), ErrorCode::new(400, "InvalidParam.Ipv6SourceCidrIp"),
    ErrorCode::new(400, "InvalidParam.PortRange"), ErrorCode::new(400, "InvalidParam.PrefixListAddressFamilyMismatch"),
    ErrorCode::new(400, "InvalidParam.ProtocolAndAddressFamilyMismatch"),
    ErrorCode::new(400, "InvalidParam.ProtocolAndPortRangeMismatch"), ErrorCode::new(400, "InvalidParam.SecurityGroupRuleId"),
    ErrorCode::new(400, "InvalidParam.SourceCidrIp"), ErrorCode::new(400, "InvalidParam.SourceIp"),
    ErrorCode::new(400, "InvalidParameter.Conflict"), ErrorCode::new(400, "InvalidParameter.Ipv6CidrIp"),
    ErrorCode::new(400, "InvalidParamter.Conflict"), ErrorCode::new(400, "InvalidPolicy.Malformed"),
    ErrorCode::new(400, "InvalidPriority.Malformed"), ErrorCode::new(400, "InvalidPriority.ValueNotSupported"),
    ErrorCode::new(400, "InvalidSecurityGroupDiscription.Malformed"), ErrorCode::new(400, "InvalidSecurityGroupId.Malformed"),
    ErrorCode::new(400, "InvalidSourceCidrIp.Malformed"), ErrorCode::new(400, "InvalidSourceGroup.NotFound"),
    ErrorCode::new(400, "InvalidSourceGroupId.Mismatch"), ErrorCode::new(400, "InvalidSourcePortRange.Malformed"),
    ErrorCode::new(400, "MissingParameter.Source"), ErrorCode::new(400, "OperationDenied"),
    ErrorCode::new(403, "AuthorizationLimitExceed"), ErrorCode::new(403, "InvalidNetworkType.Mismatch"),
    ErrorCode::new(403, "InvalidOperation.ResourceManagedByCloudProduct"), ErrorCode::new(403, "InvalidParamter.Conflict"),
    ErrorCode::new(403, "InvalidSourceGroupId.Mismatch"), ErrorCode::new(403, "MissingParameter"),
    ErrorCode::new(404, "InvalidPrefixListId.NotFound"), ErrorCode::new(404, "InvalidSecurityGroupId.NotFound"),
    ErrorCode::new(404, "InvalidSecurityGroupRuleId.NotFound"), ErrorCode::new(404, "InvalidSourceGroupId.NotFound"),
    ErrorCode::new(404, "SecurityGroupRule.NotFound"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `ModifySecurityGroupRule`.
#[derive(Default)] #[non_exhaustive]
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
    pub extra: Extra,
}
impl ModifySecurityGroupRuleRequest {
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn security_group_rule_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_rule_id = Some(value.into()); self
    }
    pub fn policy(mut self, value: impl Into<String>) -> Self { self.policy = Some(value.into()); self }
    pub fn priority(mut self, value: impl Into<String>) -> Self { self.priority = Some(value.into()); self }
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self { self.ip_protocol = Some(value.into()); self }
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self { self.source_cidr_ip = Some(value.into()); self }
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into()); self
    }
    pub fn source_group_id(mut self, value: impl Into<String>) -> Self { self.source_group_id = Some(value.into()); self }
    pub fn source_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.source_prefix_list_id = Some(value.into()); self
    }
    pub fn port_range(mut self, value: impl Into<String>) -> Self { self.port_range = Some(value.into()); self }
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self { self.dest_cidr_ip = Some(value.into()); self }
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self { self.ipv6_dest_cidr_ip = Some(value.into()); self }
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self { self.source_port_range = Some(value.into()); self }
    pub fn source_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.source_group_owner_account = Some(value.into()); self
    }
    pub fn source_group_owner_id(mut self, value: i64) -> Self { self.source_group_owner_id = Some(value); self }
    pub fn nic_type(mut self, value: impl Into<String>) -> Self { self.nic_type = Some(value.into()); self }
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
pub static MODIFY_SECURITY_GROUP_RULE_REQUEST: Schema = Schema { name: "ModifySecurityGroupRuleRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("SecurityGroupId").required(),
    Field::string("SecurityGroupRuleId"),
    Field::string("Policy"),
    Field::string("Priority").limits(&Limits { pattern: Some("^\\d+$"), ..Limits::NONE }),
    Field::string("IpProtocol"),
    Field::string("SourceCidrIp"),
    Field::string("Ipv6SourceCidrIp"),
    Field::string("SourceGroupId"),
    Field::string("SourcePrefixListId"),
    Field::string("PortRange"),
    Field::string("DestCidrIp"),
    Field::string("Ipv6DestCidrIp"),
    Field::string("SourcePortRange"),
    Field::string("SourceGroupOwnerAccount"),
    Field::int64("SourceGroupOwnerId"),
    Field::string("NicType"),
    Field::string("Description"),
] };
cloudspec_wire::record!(ModifySecurityGroupRuleRequest, MODIFY_SECURITY_GROUP_RULE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str security_group_id, 3 OptStr security_group_rule_id, 4 OptStr policy,
    5 OptStr priority, 6 OptStr ip_protocol, 7 OptStr source_cidr_ip, 8 OptStr ipv6_source_cidr_ip, 9 OptStr source_group_id,
    10 OptStr source_prefix_list_id, 11 OptStr port_range, 12 OptStr dest_cidr_ip, 13 OptStr ipv6_dest_cidr_ip,
    14 OptStr source_port_range, 15 OptStr source_group_owner_account, 17 OptStr nic_type,
    18 OptStr description] [16 OptInt source_group_owner_id]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ModifySecurityGroupRuleRequest);
