// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RevokeSecurityGroup.json; do not edit.
//! Removes inbound rules from a security group.
//!
//! Name the rules by id, which is recommended, or describe them exactly; the two cannot be mixed.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RevokeSecurityGroup).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{Permission, RequestIdResponse as RevokeSecurityGroupResponse};

operation!(Operation::new::<RevokeSecurityGroupRequest, RevokeSecurityGroupResponse>(
    "RevokeSecurityGroup", Effect::Write, &REVOKE_SECURITY_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidDestCidrIp.Malformed InvalidGroupAuthParameter.OperationDenied InvalidGroupParameter.OperationDenied
    400 InvalidIpPortRange.Malformed InvalidIpProtocol.ValueNotSupported InvalidNicType.ValueNotSupported InvalidParam.DestCidrIp
    400 InvalidParam.DestIp InvalidParam.DuplicatePermissions InvalidParam.Ipv4ProtocolConflictWithIpv6Address
    400 InvalidParam.Ipv6DestCidrIp InvalidParam.Ipv6ProtocolConflictWithIpv4Address InvalidParam.Ipv6SourceCidrIp
    400 InvalidParam.Permissions InvalidParam.PortRange InvalidParam.SecurityGroupRuleId InvalidParam.SecurityGroupRuleIdRepeated
    400 InvalidParam.SourceCidrIp InvalidParam.SourceIp InvalidParameter.Ipv6CidrIp InvalidParamter.Conflict
    400 InvalidPolicy.Malformed InvalidPortRange.Malformed InvalidPriority.Malformed InvalidPriority.ValueNotSupported
    400 InvalidSecurityGroupDiscription.Malformed InvalidSecurityGroupId.Malformed InvalidSecurityGroupId.NotFound
    400 InvalidSecurityGroupRule.RuleNotExist InvalidSourceCidrIp.Malformed InvalidSourceGroupId.Mismatch
    400 InvalidSourcePortRange.Malformed MissingParameter MissingParameter.Source NotSupported.ClassicNetworkPrefixList
    403 InvalidGroupAuthItem.NotFound InvalidNicType.Mismatch InvalidOperation.ResourceManagedByCloudProduct
    404 InvalidPrefixListId.NotFound InvalidSecurityGroupId.NotFound InvalidSecurityGroupRuleId.NotFound
    404 InvalidSourceGroupId.NotFound
    500 InternalError
");

/// Request of `RevokeSecurityGroup`.
#[derive(Default)] #[non_exhaustive] pub struct RevokeSecurityGroupRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `SecurityGroupId`: text. */ pub security_group_id: String,
    /** `SecurityGroupRuleId`: texts, at most 100 elements. */ pub security_group_rule_id: Vec<String>,
    /** `Permissions`: records, at most 100 elements. */ pub permissions: Vec<Permission>,
    /** `Policy`: text. Deprecated. */ pub policy: Option<String>,
    /** `Priority`: text. Deprecated. */ pub priority: Option<String>,
    /** `IpProtocol`: text. Deprecated. */ pub ip_protocol: Option<String>,
    /** `SourceCidrIp`: text. Deprecated. */ pub source_cidr_ip: Option<String>,
    /** `Ipv6SourceCidrIp`: text. Deprecated. */ pub ipv6_source_cidr_ip: Option<String>,
    /** `SourceGroupId`: text. Deprecated. */ pub source_group_id: Option<String>,
    /** `SourcePrefixListId`: text. Deprecated. */ pub source_prefix_list_id: Option<String>,
    /** `PortRange`: text. Deprecated. */ pub port_range: Option<String>,
    /** `DestCidrIp`: text. Deprecated. */ pub dest_cidr_ip: Option<String>,
    /** `Ipv6DestCidrIp`: text. Deprecated. */ pub ipv6_dest_cidr_ip: Option<String>,
    /** `SourcePortRange`: text. Deprecated. */ pub source_port_range: Option<String>,
    /** `SourceGroupOwnerAccount`: text. Deprecated. */ pub source_group_owner_account: Option<String>,
    /** `SourceGroupOwnerId`: integer. Deprecated. */ pub source_group_owner_id: Option<i64>,
    /** `NicType`: text. Deprecated. */ pub nic_type: Option<String>,
    /** `Description`: text. Deprecated. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl RevokeSecurityGroupRequest {
    /// With what is required.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `SecurityGroupRuleId`.
    pub fn security_group_rule_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_group_rule_id = all(value); self
    }
    /// Sets `Permissions`.
    pub fn permissions(mut self, value: impl IntoIterator<Item = Permission>) -> Self { self.permissions = all(value); self }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self { self.policy = Some(value.into()); self }
    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self { self.priority = Some(value.into()); self }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self { self.ip_protocol = Some(value.into()); self }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self { self.source_cidr_ip = Some(value.into()); self }
    /// Sets `Ipv6SourceCidrIp`.
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into()); self
    }
    /// Sets `SourceGroupId`.
    pub fn source_group_id(mut self, value: impl Into<String>) -> Self { self.source_group_id = Some(value.into()); self }
    /// Sets `SourcePrefixListId`.
    pub fn source_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.source_prefix_list_id = Some(value.into()); self
    }
    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self { self.port_range = Some(value.into()); self }
    /// Sets `DestCidrIp`.
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self { self.dest_cidr_ip = Some(value.into()); self }
    /// Sets `Ipv6DestCidrIp`.
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self { self.ipv6_dest_cidr_ip = Some(value.into()); self }
    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self { self.source_port_range = Some(value.into()); self }
    /// Sets `SourceGroupOwnerAccount`.
    pub fn source_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.source_group_owner_account = Some(value.into()); self
    }
    /// Sets `SourceGroupOwnerId`.
    pub fn source_group_owner_id(mut self, value: i64) -> Self { self.source_group_owner_id = Some(value); self }
    /// Sets `NicType`.
    pub fn nic_type(mut self, value: impl Into<String>) -> Self { self.nic_type = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`RevokeSecurityGroupRequest`].
pub static REVOKE_SECURITY_GROUP_REQUEST: Schema =
    Schema { name: "RevokeSecurityGroupRequest", fields: { static ROWS: [Field; 20] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("SecurityGroupId").required(),
    Field::string("SecurityGroupRuleId").list().limits(&Limits::items(None, Some(100))),
    Field::record("Permissions", &crate::shapes::PERMISSION).list().limits(&Limits::items(None, Some(100))),
    Field::string("Policy").deprecated(),
    Field::string("Priority").deprecated(),
    Field::string("IpProtocol").deprecated(),
    Field::string("SourceCidrIp").deprecated(),
    Field::string("Ipv6SourceCidrIp").deprecated(),
    Field::string("SourceGroupId").deprecated(),
    Field::string("SourcePrefixListId").deprecated(),
    Field::string("PortRange").deprecated(),
    Field::string("DestCidrIp").deprecated(),
    Field::string("Ipv6DestCidrIp").deprecated(),
    Field::string("SourcePortRange").deprecated(),
    Field::string("SourceGroupOwnerAccount").deprecated(),
    Field::int64("SourceGroupOwnerId").deprecated(),
    Field::string("NicType").deprecated(),
    Field::string("Description").deprecated(),
]; &ROWS } };
record!(RevokeSecurityGroupRequest, REVOKE_SECURITY_GROUP_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str security_group_id, 3 List security_group_rule_id, 4 List permissions,
    5 OptStr policy, 6 OptStr priority, 7 OptStr ip_protocol, 8 OptStr source_cidr_ip, 9 OptStr ipv6_source_cidr_ip,
    10 OptStr source_group_id, 11 OptStr source_prefix_list_id, 12 OptStr port_range, 13 OptStr dest_cidr_ip,
    14 OptStr ipv6_dest_cidr_ip, 15 OptStr source_port_range, 16 OptStr source_group_owner_account, 18 OptStr nic_type,
    19 OptStr description] [17 OptInt source_group_owner_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RevokeSecurityGroupRequest);
