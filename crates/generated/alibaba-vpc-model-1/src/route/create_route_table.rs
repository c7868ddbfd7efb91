// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateRouteTable.json; do not edit.
//! Creates a custom route table in a VPC.
//!
//! Asynchronous: DescribeRouteTableList shows `Creating`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouteTable).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateRouteTableRequest, CreateRouteTableResponse>(
    "CreateRouteTable", Effect::Write, &CREATE_ROUTE_TABLE_REQUEST, &CREATE_ROUTE_TABLE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.cbnStatus InvalidParameter.Description.Malformed InvalidParameter.RouteTableName.Malformed
    400 InvalidVpcId.NotSupport OperationUnsupported.AdvancedFeature QuotaExceeded.GatewayRouteTable QuotaExceeded.RouteTable
    400 UnsupportedRegion
    404 InvalidParameter.Action InvalidRegionId.NotFound InvalidVpcId.NotFound
");

/// Request of `CreateRouteTable`.
#[derive(Default)] #[non_exhaustive] pub struct CreateRouteTableRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `RouteTableName`: text. */ pub route_table_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `AssociateType`: text. */ pub associate_type: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CreateRouteTableRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>) -> Self { Self { vpc_id: vpc_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `RouteTableName`.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self { self.route_table_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `AssociateType`.
    pub fn associate_type(mut self, value: impl Into<String>) -> Self { self.associate_type = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`CreateRouteTableRequest`].
pub static CREATE_ROUTE_TABLE_REQUEST: Schema = Schema { name: "CreateRouteTableRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpcId").required(),
    Field::string("RouteTableName"),
    Field::string("Description"),
    Field::string("AssociateType"),
    Field::string("ClientToken").filled(),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(CreateRouteTableRequest, CREATE_ROUTE_TABLE_REQUEST,
    [0 OptStr region_id, 1 Str vpc_id, 2 OptStr route_table_name, 3 OptStr description, 4 OptStr associate_type,
    5 OptStr client_token, 6 List tag] []);

/// Answer of `CreateRouteTable`.
#[derive(Default)] #[non_exhaustive] pub struct CreateRouteTableResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateRouteTableResponse`].
pub static CREATE_ROUTE_TABLE_RESPONSE: Schema = Schema { name: "CreateRouteTableResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("RouteTableId"),
]; &ROWS } };
record!(CreateRouteTableResponse, CREATE_ROUTE_TABLE_RESPONSE, [0 OptStr request_id, 1 OptStr route_table_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateRouteTableRequest, CreateRouteTableResponse);
