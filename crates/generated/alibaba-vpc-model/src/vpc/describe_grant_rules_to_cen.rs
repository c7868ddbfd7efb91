// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeGrantRulesToCen.json; do not edit.
//! Tells which Cloud Enterprise Network instances of other accounts may attach a VPC, border router or
//! Cloud Connect network.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeGrantRulesToCen),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, operation, record,
};

pub use crate::shapes::InstanceFromCenInstanceType;

operation! {
    name: "DescribeGrantRulesToCen",
    effect: Effect::Read,
    request: DescribeGrantRulesToCenRequest = DESCRIBE_GRANT_RULES_TO_CEN_REQUEST,
    response: DescribeGrantRulesToCenResponse = DESCRIBE_GRANT_RULES_TO_CEN_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["CenGrantRules"]).total(&["TotalCount"]),
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeGrantRulesToCen`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToCenRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: InstanceFromCenInstanceType,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeGrantRulesToCenRequest {
    /// Creates a value with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        instance_type: impl Into<InstanceFromCenInstanceType>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            instance_type: instance_type.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeGrantRulesToCenRequest: DESCRIBE_GRANT_RULES_TO_CEN_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 instance_type: Enum = Field::one_of("InstanceType", InstanceFromCenInstanceType::VALUES).required(),
    3 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    6 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
}

/// Response of `DescribeGrantRulesToCen`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToCenResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `CenGrantRules`: list of records.
    pub cen_grant_rules: Vec<CbnGrantRule>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeGrantRulesToCenResponse: DESCRIBE_GRANT_RULES_TO_CEN_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 cen_grant_rules: List = Field::record("CenGrantRules", &CBN_GRANT_RULE).wrapped("CbnGrantRule"),
}

/// `CenGrantRules.CbnGrantRule` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct CbnGrantRule {
    /// `CenInstanceId`: string.
    pub cen_instance_id: Option<String>,
    /// Id of the account that owns the Cloud Enterprise Network instance.
    pub cen_owner_id: Option<i64>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CbnGrantRule: CBN_GRANT_RULE,
    0 cen_instance_id: OptStr = Field::string("CenInstanceId"),
    1 cen_owner_id: OptInt = Field::int64("CenOwnerId"),
    2 creation_time: Opt = Field::timestamp("CreationTime"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeGrantRulesToCenRequest,
    DescribeGrantRulesToCenResponse,
    CbnGrantRule,
}
