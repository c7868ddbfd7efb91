// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSecurityGroups.json; do not edit.
//! Lists security groups, without their rules, by descending id.
//!
//! Page by token (`NextToken`, `MaxResults`) rather than by number.
//!
//! - Requires permission for the action `ecs:DescribeSecurityGroups` (access level get), on
//!   SecurityGroup `acs:ecs:{#regionId}:{#accountId}:securitygroup/*`. Condition keys: `ecs:tag`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSecurityGroups),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Style, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    DiskTag, InstanceTag, SecurityGroupNetworkType, SecurityGroupType,
};

operation! {
    name: "DescribeSecurityGroups",
    effect: Effect::Read,
    request: DescribeSecurityGroupsRequest = DESCRIBE_SECURITY_GROUPS_REQUEST,
    response: DescribeSecurityGroupsResponse = DESCRIBE_SECURITY_GROUPS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").alternatives(&["PageNumber", "PageSize"]).items(&["SecurityGroups"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeSecurityGroups").resources(&[AuthorizedResource::new("SecurityGroup", "acs:ecs:{#regionId}:{#accountId}:securitygroup/*"), AuthorizedResource::new("SecurityGroup", "acs:ecs:{#regionId}:{#accountId}:securitygroup/{#securitygroupId}")]).conditions(&["ecs:tag"])),
}

errors! {
    "400 InValidParameter.NextToken",
    "400 InvalidParameter.SecurityGroupType",
    "400 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 NotSupported.PageNumberAndPageSize",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeSecurityGroups`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the security groups (`sg-...`). `DescribeSecurityGroups` lists them. At most 100 elements.
    pub security_group_ids: Vec<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Kind of security group: `normal` for basic, `enterprise` for enterprise.
    pub security_group_type: Option<SecurityGroupType>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 100.
    pub max_results: Option<i64>,
    /// Kind of network: `vpc` or `classic`.
    pub network_type: Option<SecurityGroupNetworkType>,
    /// Name of the security group: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub security_group_name: Option<String>,
    /// `IsQueryEcsCount`: boolean. Deprecated.
    #[deprecated]
    pub is_query_ecs_count: Option<bool>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<InstanceTag>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: Option<String>,
    /// `FuzzyQuery`: boolean. Deprecated.
    #[deprecated]
    pub fuzzy_query: Option<bool>,
    /// Page to return, or the one returned, counted from 1. Default: `1`. Deprecated. Page by token.
    #[deprecated = "Page by token."]
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`. Deprecated. Page by token.
    #[deprecated = "Page by token."]
    pub page_size: Option<i64>,
    /// Whether a cloud service manages the resource (1), in which case users cannot change it, or not (0).
    pub service_managed: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSecurityGroupsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the security groups (`sg-...`).
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.security_group_ids.is_empty());
        self
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Kind of security group: `normal` for basic, `enterprise` for enterprise.
    pub fn security_group_type(mut self, value: impl Into<SecurityGroupType>) -> Self {
        self.security_group_type = Some(value.into());
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

    /// Kind of network: `vpc` or `classic`.
    pub fn network_type(mut self, value: impl Into<SecurityGroupNetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Name of the security group: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }

    /// Sets `IsQueryEcsCount`.
    #[deprecated]
    pub fn is_query_ecs_count(mut self, value: bool) -> Self {
        self.is_query_ecs_count = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = InstanceTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the security group (`sg-...`).
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `FuzzyQuery`.
    #[deprecated]
    pub fn fuzzy_query(mut self, value: bool) -> Self {
        self.fuzzy_query = Some(value);
        self
    }

    /// Page to return, or the one returned, counted from 1.
    #[deprecated = "Page by token."]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    #[deprecated = "Page by token."]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Whether a cloud service manages the resource (1), in which case users cannot change it, or not (0).
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }
}

record! {
    DescribeSecurityGroupsRequest: DESCRIBE_SECURITY_GROUPS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 security_group_ids: List = Field::string("SecurityGroupIds").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 security_group_type: Opt = Field::one_of("SecurityGroupType", SecurityGroupType::VALUES),
    4 next_token: OptStr = Field::string("NextToken"),
    5 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    6 network_type: Opt = Field::one_of("NetworkType", SecurityGroupNetworkType::VALUES),
    7 security_group_name: OptStr = Field::string("SecurityGroupName"),
    8 is_query_ecs_count: OptBool = Field::boolean("IsQueryEcsCount").deprecated(),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    10 tag: List = Field::record("Tag", &crate::shapes::INSTANCE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    11 dry_run: OptBool = Field::boolean("DryRun"),
    12 security_group_id: OptStr = Field::string("SecurityGroupId"),
    13 fuzzy_query: OptBool = Field::boolean("FuzzyQuery").deprecated(),
    14 page_number: OptInt = Field::int32("PageNumber").deprecated().limits(&Limits::new().range(Some(1.0), None)),
    15 page_size: OptInt = Field::int32("PageSize").deprecated().limits(&Limits::new().range(Some(1.0), Some(100.0))),
    16 service_managed: OptBool = Field::boolean("ServiceManaged"),
}

/// Response of `DescribeSecurityGroups`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// `SecurityGroups`: list of records.
    pub security_groups: Vec<SecurityGroup>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSecurityGroupsResponse: DESCRIBE_SECURITY_GROUPS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 region_id: OptStr = Field::string("RegionId"),
    2 next_token: OptStr = Field::string("NextToken"),
    3 security_groups: List = Field::record("SecurityGroups", &SECURITY_GROUP).wrapped("SecurityGroup"),
    4 total_count: OptInt = Field::int32("TotalCount"),
    5 page_number: OptInt = Field::int32("PageNumber"),
    6 page_size: OptInt = Field::int32("PageSize"),
}

/// `SecurityGroups.SecurityGroup` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: Option<String>,
    /// Name of the security group: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub security_group_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Kind of security group: `normal` for basic, `enterprise` for enterprise.
    pub security_group_type: Option<SecurityGroupSecurityGroupType>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// `EcsCount`: integer. Deprecated. The number is a rough one.
    #[deprecated = "The number is a rough one."]
    pub ecs_count: Option<i64>,
    /// `AvailableInstanceAmount`: integer. Deprecated. The number is a rough one.
    #[deprecated = "The number is a rough one."]
    pub available_instance_amount: Option<i64>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Whether a cloud service manages the resource (1), in which case users cannot change it, or not (0).
    pub service_managed: Option<bool>,
    /// Id of the distributor that the resource belongs to; empty for most accounts. On the wire:
    /// `ServiceID`.
    pub service_id: Option<i64>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SecurityGroup: SECURITY_GROUP,
    0 security_group_id: OptStr = Field::string("SecurityGroupId"),
    1 security_group_name: OptStr = Field::string("SecurityGroupName"),
    2 description: OptStr = Field::string("Description"),
    3 security_group_type: Opt = Field::one_of("SecurityGroupType", SecurityGroupSecurityGroupType::VALUES),
    4 vpc_id: OptStr = Field::string("VpcId"),
    5 creation_time: Opt = Field::timestamp("CreationTime"),
    6 ecs_count: OptInt = Field::int32("EcsCount").deprecated(),
    7 available_instance_amount: OptInt = Field::int32("AvailableInstanceAmount").deprecated(),
    8 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    9 service_managed: OptBool = Field::boolean("ServiceManaged"),
    10 service_id: OptInt = Field::int64("ServiceID"),
    11 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
}

open_enum! {
    /// Documented values of `SecurityGroups.SecurityGroup.SecurityGroupType`. The provider may add others.
    pub enum SecurityGroupSecurityGroupType {
        Normal = "normal",
        Enterprise = "enterprise",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSecurityGroupsRequest,
    DescribeSecurityGroupsResponse,
    SecurityGroup,
}
