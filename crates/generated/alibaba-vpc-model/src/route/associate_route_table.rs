// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateRouteTable.json; do not edit.
//! Binds a custom route table to a vSwitch of the same VPC.
//!
//! Asynchronous: `DescribeVSwitchAttributes` shows `Pending`, then `Available`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateRouteTable), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "AssociateRouteTable",
    effect: Effect::Write,
    request: AssociateRouteTableRequest = ASSOCIATE_ROUTE_TABLE_REQUEST,
    response: AssociateRouteTableResponse = ASSOCIATE_ROUTE_TABLE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 InvalidRouteTableId.NotFound = There is no such route table.",
    "400 OperationDenied.AssociateGatewayRouteTable",
    "400 OperationDenied.CloudBoxVbrEntryExist",
    "400 OperationDenied.OtherCloudBoxVbrEntryExist",
    "400 OperationDenied.SwitchToSystemRouteTable",
    "400 ResourceAlreadyAssociated.RouteTable",
    "400 ResourceNotFound.VSwitch = There is no such vSwitch.",
    "404 Forbidden.NotInSameVpc",
    "404 Forbidden.VSwitchAlreadyAssociatedRouteTable",
    "404 IncorrectStatus.RouteTable",
    "404 IncorrectVSwitchStatus = The vSwitch is being changed. Try again when it is `Available`.",
    "404 InvalidParameter.Action",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidRouteTableId.NotFound = There is no such route table.",
    "404 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
}

/// Request of `AssociateRouteTable`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateRouteTableRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: String,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AssociateRouteTableRequest {
    /// Creates a value with the required members.
    pub fn new(
        route_table_id: impl Into<String>,
        v_switch_id: impl Into<String>,
    ) -> Self {
        Self {
            route_table_id: route_table_id.into(),
            v_switch_id: v_switch_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    AssociateRouteTableRequest: ASSOCIATE_ROUTE_TABLE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 route_table_id: Str = Field::string("RouteTableId").required(),
    2 v_switch_id: Str = Field::string("VSwitchId").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `AssociateRouteTable`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateRouteTableResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AssociateRouteTableResponse: ASSOCIATE_ROUTE_TABLE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociateRouteTableRequest,
    AssociateRouteTableResponse,
}
