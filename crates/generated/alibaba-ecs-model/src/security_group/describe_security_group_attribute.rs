// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSecurityGroupAttribute.json; do not edit.
//! Returns a security group with its rules.
//!
//! `Direction` limits the rules to inbound or outbound ones.
//!
//! - Requires permission for the action `ecs:DescribeSecurityGroupAttribute` (access level get), on all
//!   resources. Condition keys: `ecs:tag`.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSecurityGroupAttribute), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::NicType;

operation! {
    name: "DescribeSecurityGroupAttribute",
    effect: Effect::Read,
    request: DescribeSecurityGroupAttributeRequest = DESCRIBE_SECURITY_GROUP_ATTRIBUTE_REQUEST,
    response: DescribeSecurityGroupAttributeResponse = DESCRIBE_SECURITY_GROUP_ATTRIBUTE_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Permissions"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeSecurityGroupAttribute").resources(&[AuthorizedResource::new("SecurityGroup", "acs:ecs:{#regionId}:{#accountId}:securitygroup/{#securitygroupId}").required()]).conditions(&["ecs:tag"])),
}

errors! {
    "400 InvalidNicType.ValueNotSupported = `NicType` is neither `internet` nor `intranet`.",
    "400 InvalidParamter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidSecurityGroupId.Malformed = The id of the security group is malformed.",
    "400 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidSecurityGroupId.NotFound = There is no such security group in this region. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeSecurityGroupAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeRequest {
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Which network card the rule is for: `internet` or `intranet`. In a VPC it is always `intranet`.
    /// Default: `internet`.
    pub nic_type: Option<NicType>,
    /// Direction of the rule: `ingress` inbound or `egress` outbound. Default: `all`.
    pub direction: Option<Direction>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 10 to 1000.
    pub max_results: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSecurityGroupAttributeRequest {
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

    /// Which network card the rule is for: `internet` or `intranet`.
    pub fn nic_type(mut self, value: impl Into<NicType>) -> Self {
        self.nic_type = Some(value.into());
        self
    }

    /// Direction of the rule: `ingress` inbound or `egress` outbound.
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.direction = Some(value.into());
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

record! {
    DescribeSecurityGroupAttributeRequest: DESCRIBE_SECURITY_GROUP_ATTRIBUTE_REQUEST,
    0 security_group_id: Str = Field::string("SecurityGroupId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 nic_type: Opt = Field::one_of("NicType", NicType::VALUES),
    3 direction: Opt = Field::one_of("Direction", Direction::VALUES),
    4 next_token: OptStr = Field::string("NextToken"),
    5 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(10.0), Some(1000.0))),
}

/// Response of `DescribeSecurityGroupAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeResponse {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Whether the instances of the group reach each other: `Accept` or `Drop`.
    pub inner_access_policy: Option<InnerAccessPolicy>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: Option<String>,
    /// Name of the security group: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub security_group_name: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Rules of the security group, one entry for each: protocol, ports, source or destination, and whether
    /// traffic passes.
    pub permissions: Vec<Permission>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSecurityGroupAttributeResponse: DESCRIBE_SECURITY_GROUP_ATTRIBUTE_RESPONSE,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 inner_access_policy: Opt = Field::one_of("InnerAccessPolicy", InnerAccessPolicy::VALUES),
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
    /// Id of the rule of the security group (`sgr-...`). `DescribeSecurityGroupAttribute` lists it.
    pub security_group_rule_id: Option<String>,
    /// Direction of the rule: `ingress` inbound or `egress` outbound.
    pub direction: Option<String>,
    /// Id of the security group that the traffic comes from (`sg-...`).
    pub source_group_id: Option<String>,
    /// Account that owns the security group that the traffic goes to.
    pub dest_group_owner_account: Option<String>,
    /// Id of the prefix list with the addresses that the traffic goes to (`pl-...`).
    pub dest_prefix_list_id: Option<String>,
    /// `DestPrefixListName`: string.
    pub dest_prefix_list_name: Option<String>,
    /// Block of IPv4 addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_ip: Option<String>,
    /// Block of IPv6 addresses that the traffic goes to, in CIDR notation.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// When the resource was created.
    pub create_time: Option<Timestamp>,
    /// Block of IPv6 addresses that the traffic comes from, in CIDR notation.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Id of the security group that the traffic goes to (`sg-...`).
    pub dest_group_id: Option<String>,
    /// Block of IPv4 addresses that the traffic goes to, in CIDR notation.
    pub dest_cidr_ip: Option<String>,
    /// Transport protocol of the traffic that the rule is for.
    pub ip_protocol: Option<String>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<String>,
    /// `DestGroupName`: string.
    pub dest_group_name: Option<String>,
    /// Which network card the rule is for: `internet` or `intranet`. In a VPC it is always `intranet`.
    pub nic_type: Option<String>,
    /// Whether traffic that matches is let through (`accept`) or dropped without notice (`drop`).
    pub policy: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Ports that the traffic goes to, as `first/last`; `-1/-1` for all.
    pub port_range: Option<String>,
    /// `SourcePrefixListName`: string.
    pub source_prefix_list_name: Option<String>,
    /// Id of the prefix list with the addresses that the traffic comes from (`pl-...`).
    pub source_prefix_list_id: Option<String>,
    /// Account that owns the security group that the traffic comes from.
    pub source_group_owner_account: Option<String>,
    /// `SourceGroupName`: string.
    pub source_group_name: Option<String>,
    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    pub source_port_range: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    8 create_time: Opt = Field::timestamp("CreateTime"),
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

open_enum! {
    /// Documented values of `Direction`. The provider may add others.
    pub enum Direction {
        Egress = "egress",
        Ingress = "ingress",
        All = "all",
    }
}

open_enum! {
    /// Documented values of `InnerAccessPolicy`. The provider may add others.
    pub enum InnerAccessPolicy {
        Accept = "Accept",
        Drop = "Drop",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSecurityGroupAttributeRequest,
    DescribeSecurityGroupAttributeResponse,
    Permission,
}
