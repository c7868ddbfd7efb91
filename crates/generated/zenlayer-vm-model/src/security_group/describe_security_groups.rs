// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeSecurityGroups.json; do not edit.
//! Lists security groups with their rules and instances.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-security-groups.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, Place, Timestamp, operation, record,
};

pub use crate::shapes::RuleInfo;

operation! {
    name: "DescribeSecurityGroups",
    effect: Effect::Read,
    request: DescribeSecurityGroupsRequest = DESCRIBE_SECURITY_GROUPS_REQUEST,
    response: DescribeSecurityGroupsResponse = DESCRIBE_SECURITY_GROUPS_RESPONSE,
    paging: &Paging::number("pageNum").size("pageSize").items(&["dataSet"]).total(&["totalCount"]),
}

/// Request of `DescribeSecurityGroups`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsRequest {
    /// Ids of the security groups, at most 100. `DescribeSecurityGroups` lists them.
    pub security_group_ids: Vec<String>,
    /// Name of the security group, at most 64 characters.
    pub security_group_name: Option<String>,
    /// Entries on each page, 20 when absent and at most 1000. Default: `20`.
    pub page_size: Option<i64>,
    /// Page to return, counted from 1. Default: `1`.
    pub page_num: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSecurityGroupsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the security groups, at most 100.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.security_group_ids.is_empty());
        self
    }

    /// Name of the security group, at most 64 characters.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }

    /// Entries on each page, 20 when absent and at most 1000.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Page to return, counted from 1.
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }
}

record! {
    DescribeSecurityGroupsRequest: DESCRIBE_SECURITY_GROUPS_REQUEST,
    0 security_group_ids: List = Field::string("securityGroupIds").list().place(Place::Body).limits(&Limits::new().items(None, Some(100))),
    1 security_group_name: OptStr = Field::string("securityGroupName").place(Place::Body),
    2 page_size: OptInt = Field::int64("pageSize").place(Place::Body).limits(&Limits::new().range(None, Some(1000.0))),
    3 page_num: OptInt = Field::int64("pageNum").place(Place::Body),
}

/// Response of `DescribeSecurityGroups`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Entries of this page.
    pub data_set: Vec<SecurityGroup>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSecurityGroupsResponse: DESCRIBE_SECURITY_GROUPS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 total_count: OptInt = Field::int64("totalCount"),
    2 data_set: List = Field::record("dataSet", &SECURITY_GROUP).list(),
}

/// `dataSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    /// Id of the security group. `DescribeSecurityGroups` of the service `vm` lists it.
    pub security_group_id: Option<String>,
    /// Name of the security group, at most 64 characters.
    pub security_group_name: Option<String>,
    /// State of the security group: `CREATING`, `AVAILABLE` or `FAIL`.
    pub security_group_status: Option<String>,
    /// When it was created, in ISO 8601 and UTC.
    pub create_time: Option<Timestamp>,
    /// Free text about the resource, 2 to 255 characters.
    pub description: Option<String>,
    /// Ids of the instances, at most 100. `DescribeInstances` lists them.
    pub instance_ids: Vec<String>,
    /// Rules of the security group, one entry for each: direction, protocol, ports and addresses.
    pub rule_infos: Vec<RuleInfo>,
    /// Whether it is the default one, which is used when none is named.
    pub is_default: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SecurityGroup: SECURITY_GROUP,
    0 security_group_id: OptStr = Field::string("securityGroupId"),
    1 security_group_name: OptStr = Field::string("securityGroupName"),
    2 security_group_status: OptStr = Field::string("securityGroupStatus"),
    3 create_time: Opt = Field::timestamp("createTime"),
    4 description: OptStr = Field::string("description"),
    5 instance_ids: List = Field::string("instanceIds").list(),
    6 rule_infos: List = Field::record("ruleInfos", &crate::shapes::RULE_INFO).list(),
    7 is_default: OptBool = Field::boolean("isDefault"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSecurityGroupsRequest,
    DescribeSecurityGroupsResponse,
    SecurityGroup,
}
