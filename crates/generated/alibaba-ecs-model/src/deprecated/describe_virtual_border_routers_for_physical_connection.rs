// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeVirtualBorderRoutersForPhysicalConnection.json; do not edit.
//! Lists the virtual border routers on a leased line.
//!
//! Use the operation of the same name in the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVirtualBorderRoutersForPhysicalConnection),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, operation, record,
};

pub use crate::shapes::Filter;

operation! {
    name: "DescribeVirtualBorderRoutersForPhysicalConnection",
    effect: Effect::Read,
    request: DescribeVirtualBorderRoutersForPhysicalConnectionRequest = DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST,
    response: DescribeVirtualBorderRoutersForPhysicalConnectionResponse = DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VirtualBorderRouterForPhysicalConnectionSet"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "404 IllegalParam.AliUid = The account's id is missing or not valid.",
    "404 InvalidPhysicalConnectionId.NotFound = There is no such leased line in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeVirtualBorderRoutersForPhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the leased line (physical connection): `pc-...`. `DescribePhysicalConnections` lists it.
    pub physical_connection_id: String,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Conditions that narrow the list down. At most 5 elements.
    pub filter: Vec<Filter>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /// Creates a value with the required members.
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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

    /// Conditions that narrow the list down.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self {
        self.filter = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest: DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 physical_connection_id: Str = Field::string("PhysicalConnectionId").required(),
    2 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    3 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    4 filter: List = Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::new().items(None, Some(5))),
}

/// Response of `DescribeVirtualBorderRoutersForPhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Virtual border routers on the leased line, one entry for each, with their state and owner.
    pub virtual_border_router_for_physical_connection_set: Vec<
        VirtualBorderRouterForPhysicalConnectionType,
    >,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeVirtualBorderRoutersForPhysicalConnectionResponse: DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 page_size: OptInt = Field::int32("PageSize"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 virtual_border_router_for_physical_connection_set: List = Field::record("VirtualBorderRouterForPhysicalConnectionSet", &VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION_TYPE).wrapped("VirtualBorderRouterForPhysicalConnectionType"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VirtualBorderRouterForPhysicalConnectionType {
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// Code by which the carrier knows the circuit of the leased line.
    pub circuit_code: Option<String>,
    /// When it was last recovered.
    pub recovery_time: Option<String>,
    /// When it was taken out of service.
    pub termination_time: Option<String>,
    /// When it was put into service.
    pub activation_time: Option<String>,
    /// Id of the account that owns the virtual border router.
    pub vbr_owner_uid: Option<i64>,
    /// Id of the virtual border router (VBR): `vbr-...`. `DescribeVirtualBorderRouters` lists it.
    pub vbr_id: Option<String>,
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub vlan_id: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VirtualBorderRouterForPhysicalConnectionType: VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION_TYPE,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 circuit_code: OptStr = Field::string("CircuitCode"),
    2 recovery_time: OptStr = Field::string("RecoveryTime"),
    3 termination_time: OptStr = Field::string("TerminationTime"),
    4 activation_time: OptStr = Field::string("ActivationTime"),
    5 vbr_owner_uid: OptInt = Field::int64("VbrOwnerUid"),
    6 vbr_id: OptStr = Field::string("VbrId"),
    7 vlan_id: OptInt = Field::int32("VlanId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
    VirtualBorderRouterForPhysicalConnectionType,
}
