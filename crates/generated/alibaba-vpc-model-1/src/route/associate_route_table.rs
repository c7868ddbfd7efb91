// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateRouteTable.json; do not edit.
//! Binds a custom route table to a vSwitch of the same VPC.
//!
//! Asynchronous: DescribeVSwitchAttributes shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateRouteTable).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AssociateRouteTableResponse;

operation!(Operation::new::<AssociateRouteTableRequest, AssociateRouteTableResponse>(
    "AssociateRouteTable", Effect::Write, &ASSOCIATE_ROUTE_TABLE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidRouteTableId.NotFound OperationDenied.AssociateGatewayRouteTable OperationDenied.CloudBoxVbrEntryExist
    400 OperationDenied.OtherCloudBoxVbrEntryExist OperationDenied.SwitchToSystemRouteTable ResourceAlreadyAssociated.RouteTable
    400 ResourceNotFound.VSwitch
    404 Forbidden.NotInSameVpc Forbidden.VSwitchAlreadyAssociatedRouteTable IncorrectStatus.RouteTable IncorrectVSwitchStatus
    404 InvalidParameter.Action InvalidRegionId.NotFound InvalidRouteTableId.NotFound InvalidVSwitchId.NotFound
");

/// Request of `AssociateRouteTable`.
#[derive(Default)] #[non_exhaustive] pub struct AssociateRouteTableRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: String,
    /** `VSwitchId`: text. */ pub v_switch_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AssociateRouteTableRequest {
    /// With what is required.
    pub fn new(route_table_id: impl Into<String>, v_switch_id: impl Into<String>) -> Self {
        Self { route_table_id: route_table_id.into(), v_switch_id: v_switch_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`AssociateRouteTableRequest`].
pub static ASSOCIATE_ROUTE_TABLE_REQUEST: Schema =
    Schema { name: "AssociateRouteTableRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("RouteTableId").required(),
    Field::string("VSwitchId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(AssociateRouteTableRequest, ASSOCIATE_ROUTE_TABLE_REQUEST,
    [0 OptStr region_id, 1 Str route_table_id, 2 Str v_switch_id, 3 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssociateRouteTableRequest);
