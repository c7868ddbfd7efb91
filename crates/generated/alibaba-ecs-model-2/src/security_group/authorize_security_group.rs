// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AuthorizeSecurityGroup.json; do not edit.
//! Adds inbound rules to a security group, which accept or drop traffic from outside to its instances.
//!
//! A smaller priority number wins, and among equals `drop` wins. A group holds about 200 rules in both directions together.
//! Groups of the enterprise kind cannot name another group as source.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AuthorizeSecurityGroup).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{Permission, RequestIdResponse as AuthorizeSecurityGroupResponse};

operation!(Operation::new::<AuthorizeSecurityGroupRequest, AuthorizeSecurityGroupResponse>(
    "AuthorizeSecurityGroup", Effect::Write, &AUTHORIZE_SECURITY_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 AuthorizedGroupRule.LimitExceed InvalidDestCidrIp.Malformed InvalidGroupAuthParameter.OperationDenied
    400 InvalidGroupParameter.OperationDenied InvalidIpProtocol.Malformed InvalidIpProtocol.ValueNotSupported
    400 InvalidNicType.Mismatch InvalidNicType.ValueNotSupported InvalidParam.DestCidrIp InvalidParam.DestIp
    400 InvalidParam.DuplicatePermissions InvalidParam.Ipv4ProtocolConflictWithIpv6Address InvalidParam.Ipv6DestCidrIp
    400 InvalidParam.Ipv6ProtocolConflictWithIpv4Address InvalidParam.Ipv6SourceCidrIp InvalidParam.Permissions
    400 InvalidParam.PortRange InvalidParam.PrefixListAddressFamilyMismatch InvalidParam.SourceCidrIp InvalidParam.SourceIp
    400 InvalidParameter.Conflict InvalidParameter.Ipv6CidrIp InvalidParamter.Conflict InvalidPolicy.Malformed
    400 InvalidPortRange.Malformed InvalidPriority.Malformed InvalidPriority.ValueNotSupported
    400 InvalidSecurityGroup.InvalidNetworkType InvalidSecurityGroupDiscription.Malformed InvalidSecurityGroupId.Malformed
    400 InvalidSourceCidrIp.Malformed InvalidSourceGroup.NotFound InvalidSourceGroupId.Mismatch InvalidSourcePortRange.Malformed
    400 MissingParameter MissingParameter.Source NotSupported.ClassicNetworkPrefixList OperationDenied
    403 AuthorizationLimitExceed InvalidNetworkType.Conflict InvalidNetworkType.Mismatch
    403 InvalidOperation.ResourceManagedByCloudProduct InvalidParamter.Conflict InvalidSourceGroupId.Mismatch
    403 LimitExceed.PrefixListAssociationResource MissingParameter
    404 InvalidPrefixListId.NotFound InvalidSecurityGroupId.NotFound InvalidSourceGroupId.NotFound
    500 InternalError
");

/// Request of `AuthorizeSecurityGroup`.
#[derive(Default)] #[non_exhaustive] pub struct AuthorizeSecurityGroupRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `SecurityGroupId`: text. */ pub security_group_id: String,
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
impl AuthorizeSecurityGroupRequest {
    /// With what is required.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
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
/// Table of [`AuthorizeSecurityGroupRequest`].
pub static AUTHORIZE_SECURITY_GROUP_REQUEST: Schema =
    Schema { name: "AuthorizeSecurityGroupRequest", fields: { static ROWS: [Field; 19] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("SecurityGroupId").required(),
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
record!(AuthorizeSecurityGroupRequest, AUTHORIZE_SECURITY_GROUP_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str security_group_id, 3 List permissions, 4 OptStr policy, 5 OptStr priority,
    6 OptStr ip_protocol, 7 OptStr source_cidr_ip, 8 OptStr ipv6_source_cidr_ip, 9 OptStr source_group_id,
    10 OptStr source_prefix_list_id, 11 OptStr port_range, 12 OptStr dest_cidr_ip, 13 OptStr ipv6_dest_cidr_ip,
    14 OptStr source_port_range, 15 OptStr source_group_owner_account, 17 OptStr nic_type,
    18 OptStr description] [16 OptInt source_group_owner_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AuthorizeSecurityGroupRequest);
