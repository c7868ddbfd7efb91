// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeEcGrantRelation.json; do not edit.
//! Tells which VPCs may be connected to virtual border routers of other accounts.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEcGrantRelation).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeEcGrantRelationRequest, DescribeEcGrantRelationResponse>(
    "DescribeEcGrantRelation", Effect::Read, &DESCRIBE_EC_GRANT_RELATION_REQUEST, &DESCRIBE_EC_GRANT_RELATION_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["EcGrantRelations"],
    total: Some(&["TotalCount"]),
}), "
    400 Instance.StatusError InvalidParam.NotNull Parameter.Illegal
    404 Instance.NotExist VRouterId.NotFound
");

/// Request of `DescribeEcGrantRelation`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeEcGrantRelationRequest {
    /** `InstanceType`: text. */ pub instance_type: String,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `VbrRegionNo`: text. */ pub vbr_region_no: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeEcGrantRelationRequest {
    /// With what is required.
    pub fn new(instance_type: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { instance_type: instance_type.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `VbrRegionNo`.
    pub fn vbr_region_no(mut self, value: impl Into<String>) -> Self { self.vbr_region_no = Some(value.into()); self }
}
/// Table of [`DescribeEcGrantRelationRequest`].
pub static DESCRIBE_EC_GRANT_RELATION_REQUEST: Schema =
    Schema { name: "DescribeEcGrantRelationRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("InstanceType").required(),
    Field::string("InstanceId").required(),
    Field::int64("PageNumber"),
    Field::int64("PageSize"),
    Field::string("VbrRegionNo"),
]; &ROWS } };
record!(DescribeEcGrantRelationRequest, DESCRIBE_EC_GRANT_RELATION_REQUEST,
    [0 Str instance_type, 1 Str instance_id, 4 OptStr vbr_region_no] [2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeEcGrantRelation`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeEcGrantRelationResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `EcGrantRelations`: records. */ pub ec_grant_relations: Vec<EcGrantRelation>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Count`: integer. */ pub count: Option<i64>,
    /** `Page`: integer. */ pub page: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeEcGrantRelationResponse`].
pub static DESCRIBE_EC_GRANT_RELATION_RESPONSE: Schema =
    Schema { name: "DescribeEcGrantRelationResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("RequestId"),
    Field::record("EcGrantRelations", &EC_GRANT_RELATION).list(),
    Field::int32("TotalCount"),
    Field::int32("Count"),
    Field::int32("Page"),
    Field::int32("PageSize"),
]; &ROWS } };
record!(DescribeEcGrantRelationResponse, DESCRIBE_EC_GRANT_RELATION_RESPONSE,
    [0 OptStr request_id, 1 List ec_grant_relations] [2 OptInt total_count, 3 OptInt count, 4 OptInt page, 5 OptInt page_size]);

/// What `EcGrantRelations` holds.
#[derive(Default)] #[non_exhaustive] pub struct EcGrantRelation {
    /** `VbrOwnerUid`: integer. */ pub vbr_owner_uid: Option<i64>,
    /** `VbrInstanceId`: text. */ pub vbr_instance_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `AliUid`: integer. */ pub ali_uid: Option<i64>,
    /** `RegionNo`: text. */ pub region_no: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `InstanceName`: text. */ pub instance_name: Option<String>,
    /** `InstanceRouterId`: text. */ pub instance_router_id: Option<String>,
    /** `VbrRegionNo`: text. */ pub vbr_region_no: Option<String>,
    /** `GmtCreate`: text. */ pub gmt_create: Option<String>,
    /** `GrantType`: text. */ pub grant_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EcGrantRelation`].
pub static EC_GRANT_RELATION: Schema = Schema { name: "EcGrantRelation", fields: { static ROWS: [Field; 11] = [
    Field::int64("VbrOwnerUid"),
    Field::string("VbrInstanceId"),
    Field::string("InstanceId"),
    Field::int64("AliUid"),
    Field::string("RegionNo"),
    Field::string("Status"),
    Field::string("InstanceName"),
    Field::string("InstanceRouterId"),
    Field::string("VbrRegionNo"),
    Field::string("GmtCreate"),
    Field::string("GrantType"),
]; &ROWS } };
record!(EcGrantRelation, EC_GRANT_RELATION,
    [1 OptStr vbr_instance_id, 2 OptStr instance_id, 4 OptStr region_no, 5 OptStr status, 6 OptStr instance_name,
    7 OptStr instance_router_id, 8 OptStr vbr_region_no, 9 OptStr gmt_create, 10 OptStr grant_type] [0 OptInt vbr_owner_uid,
    3 OptInt ali_uid]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeEcGrantRelationRequest, DescribeEcGrantRelationResponse, EcGrantRelation,
);
