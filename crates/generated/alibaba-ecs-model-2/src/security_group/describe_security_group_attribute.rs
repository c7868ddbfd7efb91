// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSecurityGroupAttribute.json; do not edit.
//! Returns a security group with its rules.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSecurityGroupAttribute).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeSecurityGroupAttributeRequest, DescribeSecurityGroupAttributeResponse>(
    "DescribeSecurityGroupAttribute", Effect::Read, &DESCRIBE_SECURITY_GROUP_ATTRIBUTE_REQUEST,
    &DESCRIBE_SECURITY_GROUP_ATTRIBUTE_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["Permissions"],
    total: None,
}), "
    400 InvalidNicType.ValueNotSupported InvalidParamter InvalidSecurityGroupId.Malformed MissingParameter.RegionId
    404 InvalidRegionId.NotFound InvalidSecurityGroupId.NotFound
    500 InternalError
");

/// Request of `DescribeSecurityGroupAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSecurityGroupAttributeRequest {
    /** `SecurityGroupId`: text. */ pub security_group_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NicType`: text. Default: `internet`. */ pub nic_type: Option<String>,
    /** `Direction`: text. Default: `all`. */ pub direction: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 10 to 1000. */ pub max_results: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSecurityGroupAttributeRequest {
    /// With what is required.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NicType`.
    pub fn nic_type(mut self, value: impl Into<String>) -> Self { self.nic_type = Some(value.into()); self }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self { self.direction = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
}
/// Table of [`DescribeSecurityGroupAttributeRequest`].
pub static DESCRIBE_SECURITY_GROUP_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "DescribeSecurityGroupAttributeRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("SecurityGroupId").required(),
    Field::string("RegionId").required().filled(),
    Field::string("NicType"),
    Field::string("Direction"),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(10.0), Some(1000.0))),
]; &ROWS } };
record!(DescribeSecurityGroupAttributeRequest, DESCRIBE_SECURITY_GROUP_ATTRIBUTE_REQUEST,
    [0 Str security_group_id, 1 OptStr region_id, 2 OptStr nic_type, 3 OptStr direction,
    4 OptStr next_token] [5 OptInt max_results]);

/// Answer of `DescribeSecurityGroupAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSecurityGroupAttributeResponse {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `InnerAccessPolicy`: text. */ pub inner_access_policy: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `SecurityGroupName`: text. */ pub security_group_name: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `Permissions`: records. */ pub permissions: Vec<Permission>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSecurityGroupAttributeResponse`].
pub static DESCRIBE_SECURITY_GROUP_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "DescribeSecurityGroupAttributeResponse", fields: { static ROWS: [Field; 9] = [
    Field::string("VpcId"),
    Field::string("RequestId"),
    Field::string("InnerAccessPolicy"),
    Field::string("Description"),
    Field::string("SecurityGroupId"),
    Field::string("SecurityGroupName"),
    Field::string("RegionId"),
    Field::record("Permissions", &PERMISSION).wrapped("Permission"),
    Field::string("NextToken"),
]; &ROWS } };
record!(DescribeSecurityGroupAttributeResponse, DESCRIBE_SECURITY_GROUP_ATTRIBUTE_RESPONSE,
    [0 OptStr vpc_id, 1 OptStr request_id, 2 OptStr inner_access_policy, 3 OptStr description, 4 OptStr security_group_id,
    5 OptStr security_group_name, 6 OptStr region_id, 7 List permissions, 8 OptStr next_token] []);

/// What `Permissions.Permission` holds.
#[derive(Default)] #[non_exhaustive] pub struct Permission {
    /** `SecurityGroupRuleId`: text. */ pub security_group_rule_id: Option<String>,
    /** `Direction`: text. */ pub direction: Option<String>,
    /** `SourceGroupId`: text. */ pub source_group_id: Option<String>,
    /** `DestGroupOwnerAccount`: text. */ pub dest_group_owner_account: Option<String>,
    /** `DestPrefixListId`: text. */ pub dest_prefix_list_id: Option<String>,
    /** `DestPrefixListName`: text. */ pub dest_prefix_list_name: Option<String>,
    /** `SourceCidrIp`: text. */ pub source_cidr_ip: Option<String>,
    /** `Ipv6DestCidrIp`: text. */ pub ipv6_dest_cidr_ip: Option<String>,
    /** `CreateTime`: text. */ pub create_time: Option<String>,
    /** `Ipv6SourceCidrIp`: text. */ pub ipv6_source_cidr_ip: Option<String>,
    /** `DestGroupId`: text. */ pub dest_group_id: Option<String>,
    /** `DestCidrIp`: text. */ pub dest_cidr_ip: Option<String>,
    /** `IpProtocol`: text. */ pub ip_protocol: Option<String>,
    /** `Priority`: text. */ pub priority: Option<String>,
    /** `DestGroupName`: text. */ pub dest_group_name: Option<String>,
    /** `NicType`: text. */ pub nic_type: Option<String>,
    /** `Policy`: text. */ pub policy: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `PortRange`: text. */ pub port_range: Option<String>,
    /** `SourcePrefixListName`: text. */ pub source_prefix_list_name: Option<String>,
    /** `SourcePrefixListId`: text. */ pub source_prefix_list_id: Option<String>,
    /** `SourceGroupOwnerAccount`: text. */ pub source_group_owner_account: Option<String>,
    /** `SourceGroupName`: text. */ pub source_group_name: Option<String>,
    /** `SourcePortRange`: text. */ pub source_port_range: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Permission`].
pub static PERMISSION: Schema = Schema { name: "Permission", fields: { static ROWS: [Field; 24] = [
    Field::string("SecurityGroupRuleId"),
    Field::string("Direction"),
    Field::string("SourceGroupId"),
    Field::string("DestGroupOwnerAccount"),
    Field::string("DestPrefixListId"),
    Field::string("DestPrefixListName"),
    Field::string("SourceCidrIp"),
    Field::string("Ipv6DestCidrIp"),
    Field::string("CreateTime"),
    Field::string("Ipv6SourceCidrIp"),
    Field::string("DestGroupId"),
    Field::string("DestCidrIp"),
    Field::string("IpProtocol"),
    Field::string("Priority"),
    Field::string("DestGroupName"),
    Field::string("NicType"),
    Field::string("Policy"),
    Field::string("Description"),
    Field::string("PortRange"),
    Field::string("SourcePrefixListName"),
    Field::string("SourcePrefixListId"),
    Field::string("SourceGroupOwnerAccount"),
    Field::string("SourceGroupName"),
    Field::string("SourcePortRange"),
]; &ROWS } };
record!(Permission, PERMISSION,
    [0 OptStr security_group_rule_id, 1 OptStr direction, 2 OptStr source_group_id, 3 OptStr dest_group_owner_account,
    4 OptStr dest_prefix_list_id, 5 OptStr dest_prefix_list_name, 6 OptStr source_cidr_ip, 7 OptStr ipv6_dest_cidr_ip,
    8 OptStr create_time, 9 OptStr ipv6_source_cidr_ip, 10 OptStr dest_group_id, 11 OptStr dest_cidr_ip, 12 OptStr ip_protocol,
    13 OptStr priority, 14 OptStr dest_group_name, 15 OptStr nic_type, 16 OptStr policy, 17 OptStr description,
    18 OptStr port_range, 19 OptStr source_prefix_list_name, 20 OptStr source_prefix_list_id,
    21 OptStr source_group_owner_account, 22 OptStr source_group_name, 23 OptStr source_port_range] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeSecurityGroupAttributeRequest, DescribeSecurityGroupAttributeResponse, Permission,
);
