// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifySecurityGroupEgressRule.json; do not edit.
//! Changes an outbound rule of a security group, found by its id.
//!
//! The kind of peer (addresses, security group or prefix list) cannot be changed.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySecurityGroupEgressRule).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifySecurityGroupEgressRuleResponse;

operation!(Operation::new::<ModifySecurityGroupEgressRuleRequest, ModifySecurityGroupEgressRuleResponse>(
    "ModifySecurityGroupEgressRule", Effect::Write, &MODIFY_SECURITY_GROUP_EGRESS_RULE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 AuthorizationLimitExceed InvalidDestCidrIp.Malformed InvalidDestGroup.NotFound InvalidDestGroupId.Mismatch
    400 InvalidIpProtocol.Malformed InvalidIpProtocol.ValueNotSupported InvalidNicType.Mismatch InvalidNicType.ValueNotSupported
    400 InvalidOperation.ModifyNicType InvalidOperation.ModifySgRuleEntityType InvalidParam.DestCidrIp InvalidParam.DestIp
    400 InvalidParam.InvalidModifyRuleRequest InvalidParam.Ipv4ProtocolConflictWithIpv6Address InvalidParam.Ipv6DestCidrIp
    400 InvalidParam.Ipv6ProtocolConflictWithIpv4Address InvalidParam.Ipv6SourceCidrIp InvalidParam.PortRange
    400 InvalidParam.PrefixListAddressFamilyMismatch InvalidParam.ProtocolAndAddressFamilyMismatch
    400 InvalidParam.ProtocolAndPortRangeMismatch InvalidParam.SecurityGroupRuleId InvalidParam.SourceCidrIp \
        InvalidParam.SourceIp
    400 InvalidParameter.Conflict InvalidParameter.Ipv6CidrIp InvalidParamter.Conflict InvalidPolicy.Malformed
    400 InvalidPrefixListId.NotFound InvalidPriority.Malformed InvalidPriority.ValueNotSupported
    400 InvalidSecurityGroup.InvalidNetworkType InvalidSecurityGroupDiscription.Malformed InvalidSourcePortRange.Malformed
    400 MissingParameter.Dest OperationDenied
    403 AuthorizationLimitExceed InvalidDestGroupId.Mismatch InvalidNetworkType.Conflict
    403 InvalidOperation.ResourceManagedByCloudProduct InvalidParamter.Conflict InvalidSecurityGroup.IsSame MissingParameter
    404 InvalidDestGroupId.NotFound InvalidPrefixListId.NotFound InvalidSecurityGroupId.NotFound
    404 InvalidSecurityGroupRuleId.NotFound SecurityGroupRule.NotFound
    500 InternalError
");

/// Request of `ModifySecurityGroupEgressRule`.
#[derive(Default)] #[non_exhaustive] pub struct ModifySecurityGroupEgressRuleRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `SecurityGroupId`: text. */ pub security_group_id: String,
    /** `SecurityGroupRuleId`: text. */ pub security_group_rule_id: Option<String>,
    /** `Policy`: text. Default: `accept`. */ pub policy: Option<String>,
    /** `Priority`: text, matching `^\d+$`. Default: `1`. */ pub priority: Option<String>,
    /** `IpProtocol`: text. */ pub ip_protocol: Option<String>,
    /** `DestCidrIp`: text. */ pub dest_cidr_ip: Option<String>,
    /** `Ipv6DestCidrIp`: text. */ pub ipv6_dest_cidr_ip: Option<String>,
    /** `DestGroupId`: text. */ pub dest_group_id: Option<String>,
    /** `DestPrefixListId`: text. */ pub dest_prefix_list_id: Option<String>,
    /** `PortRange`: text. */ pub port_range: Option<String>,
    /** `SourceCidrIp`: text. */ pub source_cidr_ip: Option<String>,
    /** `Ipv6SourceCidrIp`: text. */ pub ipv6_source_cidr_ip: Option<String>,
    /** `SourcePortRange`: text. */ pub source_port_range: Option<String>,
    /** `DestGroupOwnerAccount`: text. */ pub dest_group_owner_account: Option<String>,
    /** `DestGroupOwnerId`: integer. */ pub dest_group_owner_id: Option<i64>,
    /** `NicType`: text. */ pub nic_type: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifySecurityGroupEgressRuleRequest {
    /// With what is required.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `SecurityGroupRuleId`.
    pub fn security_group_rule_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_rule_id = Some(value.into()); self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self { self.policy = Some(value.into()); self }
    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self { self.priority = Some(value.into()); self }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self { self.ip_protocol = Some(value.into()); self }
    /// Sets `DestCidrIp`.
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self { self.dest_cidr_ip = Some(value.into()); self }
    /// Sets `Ipv6DestCidrIp`.
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self { self.ipv6_dest_cidr_ip = Some(value.into()); self }
    /// Sets `DestGroupId`.
    pub fn dest_group_id(mut self, value: impl Into<String>) -> Self { self.dest_group_id = Some(value.into()); self }
    /// Sets `DestPrefixListId`.
    pub fn dest_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.dest_prefix_list_id = Some(value.into()); self
    }
    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self { self.port_range = Some(value.into()); self }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self { self.source_cidr_ip = Some(value.into()); self }
    /// Sets `Ipv6SourceCidrIp`.
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into()); self
    }
    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self { self.source_port_range = Some(value.into()); self }
    /// Sets `DestGroupOwnerAccount`.
    pub fn dest_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.dest_group_owner_account = Some(value.into()); self
    }
    /// Sets `DestGroupOwnerId`.
    pub fn dest_group_owner_id(mut self, value: i64) -> Self { self.dest_group_owner_id = Some(value); self }
    /// Sets `NicType`.
    pub fn nic_type(mut self, value: impl Into<String>) -> Self { self.nic_type = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifySecurityGroupEgressRuleRequest`].
pub static MODIFY_SECURITY_GROUP_EGRESS_RULE_REQUEST: Schema =
    Schema { name: "ModifySecurityGroupEgressRuleRequest", fields: { static ROWS: [Field; 19] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("SecurityGroupId").required(),
    Field::string("SecurityGroupRuleId"),
    Field::string("Policy"),
    Field::string("Priority").limits(&Limits { pattern: Some("^\\d+$"), ..Limits::NONE }),
    Field::string("IpProtocol"),
    Field::string("DestCidrIp"),
    Field::string("Ipv6DestCidrIp"),
    Field::string("DestGroupId"),
    Field::string("DestPrefixListId"),
    Field::string("PortRange"),
    Field::string("SourceCidrIp"),
    Field::string("Ipv6SourceCidrIp"),
    Field::string("SourcePortRange"),
    Field::string("DestGroupOwnerAccount"),
    Field::int64("DestGroupOwnerId"),
    Field::string("NicType"),
    Field::string("Description"),
]; &ROWS } };
record!(ModifySecurityGroupEgressRuleRequest, MODIFY_SECURITY_GROUP_EGRESS_RULE_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str security_group_id, 3 OptStr security_group_rule_id, 4 OptStr policy,
    5 OptStr priority, 6 OptStr ip_protocol, 7 OptStr dest_cidr_ip, 8 OptStr ipv6_dest_cidr_ip, 9 OptStr dest_group_id,
    10 OptStr dest_prefix_list_id, 11 OptStr port_range, 12 OptStr source_cidr_ip, 13 OptStr ipv6_source_cidr_ip,
    14 OptStr source_port_range, 15 OptStr dest_group_owner_account, 17 OptStr nic_type,
    18 OptStr description] [16 OptInt dest_group_owner_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifySecurityGroupEgressRuleRequest);
