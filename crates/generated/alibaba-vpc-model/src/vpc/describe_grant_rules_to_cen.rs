// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeGrantRulesToCen.json; do not edit.
//! Tells which Cloud Enterprise Network instances of other accounts may attach a VPC, border router or
//! Cloud Connect network.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeGrantRulesToCen).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, operation, record};

operation! {
    name: "DescribeGrantRulesToCen",
    effect: Effect::Read,
    request: DescribeGrantRulesToCenRequest = DESCRIBE_GRANT_RULES_TO_CEN_REQUEST,
    response: DescribeGrantRulesToCenResponse = DESCRIBE_GRANT_RULES_TO_CEN_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["CenGrantRules"]).total(&["TotalCount"]),
}

/// Request of `DescribeGrantRulesToCen`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToCenRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `InstanceType`: text.
    pub instance_type: String,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeGrantRulesToCenRequest {
    /// Starts with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        instance_type: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            instance_type: instance_type.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeGrantRulesToCenRequest: DESCRIBE_GRANT_RULES_TO_CEN_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 instance_type: Str = Field::string("InstanceType").required(),
    3 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    6 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
}

/// Response of `DescribeGrantRulesToCen`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToCenResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `CenGrantRules`: records.
    pub cen_grant_rules: Vec<CbnGrantRule>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `CenInstanceId`: text.
    pub cen_instance_id: Option<String>,
    /// `CenOwnerId`: integer.
    pub cen_owner_id: Option<i64>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CbnGrantRule: CBN_GRANT_RULE,
    0 cen_instance_id: OptStr = Field::string("CenInstanceId"),
    1 cen_owner_id: OptInt = Field::int64("CenOwnerId"),
    2 creation_time: OptStr = Field::string("CreationTime"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeGrantRulesToCenRequest,
    DescribeGrantRulesToCenResponse,
    CbnGrantRule,
}
