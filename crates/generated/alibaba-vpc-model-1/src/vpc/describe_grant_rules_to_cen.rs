// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeGrantRulesToCen.json; do not edit.
//! Tells which Cloud Enterprise Network instances of other accounts may attach a VPC, border router or Cloud Connect
//! network.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeGrantRulesToCen).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeGrantRulesToCenRequest, DescribeGrantRulesToCenResponse>(
    "DescribeGrantRulesToCen", Effect::Read, &DESCRIBE_GRANT_RULES_TO_CEN_REQUEST, &DESCRIBE_GRANT_RULES_TO_CEN_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["CenGrantRules"],
    total: Some(&["TotalCount"]),
}));

/// Request of `DescribeGrantRulesToCen`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeGrantRulesToCenRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `InstanceType`: text. */ pub instance_type: String,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeGrantRulesToCenRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, instance_type: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), instance_type: instance_type.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeGrantRulesToCenRequest`].
pub static DESCRIBE_GRANT_RULES_TO_CEN_REQUEST: Schema =
    Schema { name: "DescribeGrantRulesToCenRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::string("InstanceType").required(),
    Field::string("ResourceGroupId"),
    Field::string("ClientToken").filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
]; &ROWS } };
record!(DescribeGrantRulesToCenRequest, DESCRIBE_GRANT_RULES_TO_CEN_REQUEST,
    [0 OptStr region_id, 1 Str instance_id, 2 Str instance_type, 3 OptStr resource_group_id,
    4 OptStr client_token] [5 OptInt page_number, 6 OptInt page_size]);

/// Answer of `DescribeGrantRulesToCen`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeGrantRulesToCenResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `CenGrantRules`: records. */ pub cen_grant_rules: Vec<CbnGrantRule>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeGrantRulesToCenResponse`].
pub static DESCRIBE_GRANT_RULES_TO_CEN_RESPONSE: Schema =
    Schema { name: "DescribeGrantRulesToCenResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("CenGrantRules", &CBN_GRANT_RULE).wrapped("CbnGrantRule"),
]; &ROWS } };
record!(DescribeGrantRulesToCenResponse, DESCRIBE_GRANT_RULES_TO_CEN_RESPONSE,
    [1 OptStr request_id, 4 List cen_grant_rules] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `CenGrantRules.CbnGrantRule` holds.
#[derive(Default)] #[non_exhaustive] pub struct CbnGrantRule {
    /** `CenInstanceId`: text. */ pub cen_instance_id: Option<String>,
    /** `CenOwnerId`: integer. */ pub cen_owner_id: Option<i64>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CbnGrantRule`].
pub static CBN_GRANT_RULE: Schema = Schema { name: "CbnGrantRule", fields: { static ROWS: [Field; 3] = [
    Field::string("CenInstanceId"),
    Field::int64("CenOwnerId"),
    Field::string("CreationTime"),
]; &ROWS } };
record!(CbnGrantRule, CBN_GRANT_RULE, [0 OptStr cen_instance_id, 2 OptStr creation_time] [1 OptInt cen_owner_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeGrantRulesToCenRequest, DescribeGrantRulesToCenResponse, CbnGrantRule,
);
