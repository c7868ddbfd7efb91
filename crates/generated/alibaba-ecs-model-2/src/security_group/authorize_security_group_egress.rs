// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AuthorizeSecurityGroupEgress.json; do not edit.
//! Adds outbound rules to a security group, which accept or drop traffic from its instances to the outside.
//!
//! A smaller priority number wins, and among equals `drop` wins. A group holds about 200 rules in both directions together.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AuthorizeSecurityGroupEgress).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as AuthorizeSecurityGroupEgressResponse;

operation!(Operation::new::<AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResponse>(
    "AuthorizeSecurityGroupEgress", Effect::Write, &AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 AuthorizedGroupRule.LimitExceed InvalidDestCidrIp.Malformed InvalidDestGroup.NotFound InvalidDestGroupId.Mismatch
    400 InvalidGroupAuthParameter.OperationDenied InvalidGroupParameter.OperationDenied InvalidIpProtocol.Malformed
    400 InvalidIpProtocol.ValueNotSupported InvalidNicType.Mismatch InvalidNicType.ValueNotSupported InvalidParam.DestCidrIp
    400 InvalidParam.DestIp InvalidParam.DuplicatePermissions InvalidParam.Ipv4ProtocolConflictWithIpv6Address
    400 InvalidParam.Ipv6DestCidrIp InvalidParam.Ipv6ProtocolConflictWithIpv4Address InvalidParam.Ipv6SourceCidrIp
    400 InvalidParam.Permissions InvalidParam.PortRange InvalidParam.PrefixListAddressFamilyMismatch InvalidParam.SourceCidrIp
    400 InvalidParam.SourceIp InvalidParameter.Conflict InvalidParameter.Ipv6CidrIp InvalidParamter.Conflict
    400 InvalidPolicy.Malformed InvalidPortRange.Malformed InvalidPriority.Malformed InvalidPriority.ValueNotSupported
    400 InvalidSecurityGroup.InvalidNetworkType InvalidSecurityGroupDiscription.Malformed InvalidSecurityGroupId.Malformed
    400 InvalidSourcePortRange.Malformed MissingParameter.Dest NotSupported.ClassicNetworkPrefixList OperationDenied
    403 AuthorizationLimitExceed InvalidDestGroupId.Mismatch InvalidNetworkType.Conflict
    403 InvalidOperation.ResourceManagedByCloudProduct InvalidParamter.Conflict InvalidSecurityGroup.IsSame
    403 LimitExceed.PrefixListAssociationResource MissingParameter
    404 InvalidDestGroupId.NotFound InvalidPrefixListId.NotFound InvalidSecurityGroupId.NotFound
    500 InternalError
");

/// Request of `AuthorizeSecurityGroupEgress`.
#[derive(Default)] #[non_exhaustive] pub struct AuthorizeSecurityGroupEgressRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `SecurityGroupId`: text. */ pub security_group_id: String,
    /** `Permissions`: records, at most 100 elements. */ pub permissions: Vec<Permission>,
    /** `Policy`: text. Deprecated. */ pub policy: Option<String>,
    /** `Priority`: text. Deprecated. */ pub priority: Option<String>,
    /** `IpProtocol`: text. Deprecated. */ pub ip_protocol: Option<String>,
    /** `DestCidrIp`: text. Deprecated. */ pub dest_cidr_ip: Option<String>,
    /** `Ipv6DestCidrIp`: text. Deprecated. */ pub ipv6_dest_cidr_ip: Option<String>,
    /** `DestGroupId`: text. Deprecated. */ pub dest_group_id: Option<String>,
    /** `DestPrefixListId`: text. Deprecated. */ pub dest_prefix_list_id: Option<String>,
    /** `PortRange`: text. Deprecated. */ pub port_range: Option<String>,
    /** `SourceCidrIp`: text. Deprecated. */ pub source_cidr_ip: Option<String>,
    /** `Ipv6SourceCidrIp`: text. Deprecated. */ pub ipv6_source_cidr_ip: Option<String>,
    /** `SourcePortRange`: text. Deprecated. */ pub source_port_range: Option<String>,
    /** `DestGroupOwnerAccount`: text. Deprecated. */ pub dest_group_owner_account: Option<String>,
    /** `DestGroupOwnerId`: integer. Deprecated. */ pub dest_group_owner_id: Option<i64>,
    /** `NicType`: text. Deprecated. */ pub nic_type: Option<String>,
    /** `Description`: text. Deprecated. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AuthorizeSecurityGroupEgressRequest {
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
/// Table of [`AuthorizeSecurityGroupEgressRequest`].
pub static AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST: Schema =
    Schema { name: "AuthorizeSecurityGroupEgressRequest", fields: { static ROWS: [Field; 19] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("SecurityGroupId").required(),
    Field::record("Permissions", &PERMISSION).list().limits(&Limits::items(None, Some(100))),
    Field::string("Policy").deprecated(),
    Field::string("Priority").deprecated(),
    Field::string("IpProtocol").deprecated(),
    Field::string("DestCidrIp").deprecated(),
    Field::string("Ipv6DestCidrIp").deprecated(),
    Field::string("DestGroupId").deprecated(),
    Field::string("DestPrefixListId").deprecated(),
    Field::string("PortRange").deprecated(),
    Field::string("SourceCidrIp").deprecated(),
    Field::string("Ipv6SourceCidrIp").deprecated(),
    Field::string("SourcePortRange").deprecated(),
    Field::string("DestGroupOwnerAccount").deprecated(),
    Field::int64("DestGroupOwnerId").deprecated(),
    Field::string("NicType").deprecated(),
    Field::string("Description").deprecated(),
]; &ROWS } };
record!(AuthorizeSecurityGroupEgressRequest, AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str security_group_id, 3 List permissions, 4 OptStr policy, 5 OptStr priority,
    6 OptStr ip_protocol, 7 OptStr dest_cidr_ip, 8 OptStr ipv6_dest_cidr_ip, 9 OptStr dest_group_id,
    10 OptStr dest_prefix_list_id, 11 OptStr port_range, 12 OptStr source_cidr_ip, 13 OptStr ipv6_source_cidr_ip,
    14 OptStr source_port_range, 15 OptStr dest_group_owner_account, 17 OptStr nic_type,
    18 OptStr description] [16 OptInt dest_group_owner_id]);

/// What `Permissions` holds.
#[derive(Default)] #[non_exhaustive] pub struct Permission {
    /** `Policy`: text. */ pub policy: Option<String>,
    /** `Priority`: text. */ pub priority: Option<String>,
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
impl Permission {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
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
/// Table of [`Permission`].
pub static PERMISSION: Schema = Schema { name: "Permission", fields: { static ROWS: [Field; 15] = [
    Field::string("Policy"),
    Field::string("Priority"),
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
record!(Permission, PERMISSION,
    [0 OptStr policy, 1 OptStr priority, 2 OptStr ip_protocol, 3 OptStr dest_cidr_ip, 4 OptStr ipv6_dest_cidr_ip,
    5 OptStr dest_group_id, 6 OptStr dest_prefix_list_id, 7 OptStr port_range, 8 OptStr source_cidr_ip,
    9 OptStr ipv6_source_cidr_ip, 10 OptStr source_port_range, 11 OptStr dest_group_owner_account, 13 OptStr nic_type,
    14 OptStr description] [12 OptInt dest_group_owner_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AuthorizeSecurityGroupEgressRequest, Permission);
