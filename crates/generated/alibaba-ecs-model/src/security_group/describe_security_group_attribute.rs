// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSecurityGroupAttribute.json; do not edit.
//! Returns a security group with its rules.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSecurityGroupAttribute).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "DescribeSecurityGroupAttribute",
    effect: Effect::Read,
    request: DescribeSecurityGroupAttributeRequest = DESCRIBE_SECURITY_GROUP_ATTRIBUTE_REQUEST,
    response: DescribeSecurityGroupAttributeResponse = DESCRIBE_SECURITY_GROUP_ATTRIBUTE_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Permissions"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidNicType.ValueNotSupported",
    "400 InvalidParamter",
    "400 InvalidSecurityGroupId.Malformed",
    "400 MissingParameter.RegionId",
    "404 InvalidRegionId.NotFound",
    "404 InvalidSecurityGroupId.NotFound",
    "500 InternalError",
}

/// Request of `DescribeSecurityGroupAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeRequest {
    /// `SecurityGroupId`: text.
    pub security_group_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NicType`: text. Default: `internet`.
    pub nic_type: Option<String>,
    /// `Direction`: text. Default: `all`.
    pub direction: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 10 to 1000.
    pub max_results: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeSecurityGroupAttributeRequest {
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

    /// Sets `NicType`.
    pub fn nic_type(mut self, value: impl Into<String>) -> Self {
        self.nic_type = Some(value.into());
        self
    }

    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

record! {
    DescribeSecurityGroupAttributeRequest: DESCRIBE_SECURITY_GROUP_ATTRIBUTE_REQUEST,
    0 security_group_id: Str = Field::string("SecurityGroupId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 nic_type: OptStr = Field::string("NicType"),
    3 direction: OptStr = Field::string("Direction"),
    4 next_token: OptStr = Field::string("NextToken"),
    5 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(10.0), Some(1000.0))),
}

/// Response of `DescribeSecurityGroupAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeResponse {
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `InnerAccessPolicy`: text.
    pub inner_access_policy: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `SecurityGroupId`: text.
    pub security_group_id: Option<String>,
    /// `SecurityGroupName`: text.
    pub security_group_name: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `Permissions`: records.
    pub permissions: Vec<Permission>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeSecurityGroupAttributeResponse: DESCRIBE_SECURITY_GROUP_ATTRIBUTE_RESPONSE,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 inner_access_policy: OptStr = Field::string("InnerAccessPolicy"),
    3 description: OptStr = Field::string("Description"),
    4 security_group_id: OptStr = Field::string("SecurityGroupId"),
    5 security_group_name: OptStr = Field::string("SecurityGroupName"),
    6 region_id: OptStr = Field::string("RegionId"),
    7 permissions: List = Field::record("Permissions", &PERMISSION).wrapped("Permission"),
    8 next_token: OptStr = Field::string("NextToken"),
}

/// `Permissions.Permission` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Permission {
    /// `SecurityGroupRuleId`: text.
    pub security_group_rule_id: Option<String>,
    /// `Direction`: text.
    pub direction: Option<String>,
    /// `SourceGroupId`: text.
    pub source_group_id: Option<String>,
    /// `DestGroupOwnerAccount`: text.
    pub dest_group_owner_account: Option<String>,
    /// `DestPrefixListId`: text.
    pub dest_prefix_list_id: Option<String>,
    /// `DestPrefixListName`: text.
    pub dest_prefix_list_name: Option<String>,
    /// `SourceCidrIp`: text.
    pub source_cidr_ip: Option<String>,
    /// `Ipv6DestCidrIp`: text.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// `CreateTime`: text.
    pub create_time: Option<String>,
    /// `Ipv6SourceCidrIp`: text.
    pub ipv6_source_cidr_ip: Option<String>,
    /// `DestGroupId`: text.
    pub dest_group_id: Option<String>,
    /// `DestCidrIp`: text.
    pub dest_cidr_ip: Option<String>,
    /// `IpProtocol`: text.
    pub ip_protocol: Option<String>,
    /// `Priority`: text.
    pub priority: Option<String>,
    /// `DestGroupName`: text.
    pub dest_group_name: Option<String>,
    /// `NicType`: text.
    pub nic_type: Option<String>,
    /// `Policy`: text.
    pub policy: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `PortRange`: text.
    pub port_range: Option<String>,
    /// `SourcePrefixListName`: text.
    pub source_prefix_list_name: Option<String>,
    /// `SourcePrefixListId`: text.
    pub source_prefix_list_id: Option<String>,
    /// `SourceGroupOwnerAccount`: text.
    pub source_group_owner_account: Option<String>,
    /// `SourceGroupName`: text.
    pub source_group_name: Option<String>,
    /// `SourcePortRange`: text.
    pub source_port_range: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Permission: PERMISSION,
    0 security_group_rule_id: OptStr = Field::string("SecurityGroupRuleId"),
    1 direction: OptStr = Field::string("Direction"),
    2 source_group_id: OptStr = Field::string("SourceGroupId"),
    3 dest_group_owner_account: OptStr = Field::string("DestGroupOwnerAccount"),
    4 dest_prefix_list_id: OptStr = Field::string("DestPrefixListId"),
    5 dest_prefix_list_name: OptStr = Field::string("DestPrefixListName"),
    6 source_cidr_ip: OptStr = Field::string("SourceCidrIp"),
    7 ipv6_dest_cidr_ip: OptStr = Field::string("Ipv6DestCidrIp"),
    8 create_time: OptStr = Field::string("CreateTime"),
    9 ipv6_source_cidr_ip: OptStr = Field::string("Ipv6SourceCidrIp"),
    10 dest_group_id: OptStr = Field::string("DestGroupId"),
    11 dest_cidr_ip: OptStr = Field::string("DestCidrIp"),
    12 ip_protocol: OptStr = Field::string("IpProtocol"),
    13 priority: OptStr = Field::string("Priority"),
    14 dest_group_name: OptStr = Field::string("DestGroupName"),
    15 nic_type: OptStr = Field::string("NicType"),
    16 policy: OptStr = Field::string("Policy"),
    17 description: OptStr = Field::string("Description"),
    18 port_range: OptStr = Field::string("PortRange"),
    19 source_prefix_list_name: OptStr = Field::string("SourcePrefixListName"),
    20 source_prefix_list_id: OptStr = Field::string("SourcePrefixListId"),
    21 source_group_owner_account: OptStr = Field::string("SourceGroupOwnerAccount"),
    22 source_group_name: OptStr = Field::string("SourceGroupName"),
    23 source_port_range: OptStr = Field::string("SourcePortRange"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSecurityGroupAttributeRequest,
    DescribeSecurityGroupAttributeResponse,
    Permission,
}
