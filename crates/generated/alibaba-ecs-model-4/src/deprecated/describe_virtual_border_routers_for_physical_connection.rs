// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeVirtualBorderRoutersForPhysicalConnection.json; do not edit.
//! Lists the virtual border routers on a leased line.
//!
//! Use the operation of the same name in the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVirtualBorderRoutersForPhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Filter;

operation!(Operation::new::<DescribeVirtualBorderRoutersForPhysicalConnectionRequest, DescribeVirtualBorderRoutersForPhysicalConnectionResponse>(
    "DescribeVirtualBorderRoutersForPhysicalConnection", Effect::Read,
    &DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST,
    &DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"),
    items: &["VirtualBorderRouterForPhysicalConnectionSet"], total: Some(&["TotalCount"]),
}), "
    404 IllegalParam.AliUid InvalidPhysicalConnectionId.NotFound InvalidRegionId.NotFound
");

/// Request of `DescribeVirtualBorderRoutersForPhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: String,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `Filter`: records, at most 5 elements. */ pub filter: Vec<Filter>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /// With what is required.
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self { physical_connection_id: physical_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self { self.filter = all(value); self }
}
/// Table of [`DescribeVirtualBorderRoutersForPhysicalConnectionRequest`].
pub static DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST: Schema =
    Schema { name: "DescribeVirtualBorderRoutersForPhysicalConnectionRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("PhysicalConnectionId").required(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::items(None, Some(5))),
]; &ROWS } };
record!(DescribeVirtualBorderRoutersForPhysicalConnectionRequest, DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST,
    [0 OptStr region_id, 1 Str physical_connection_id, 4 List filter] [2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeVirtualBorderRoutersForPhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /// `VirtualBorderRouterForPhysicalConnectionSet`: records.
    pub virtual_border_router_for_physical_connection_set: Vec<VirtualBorderRouterForPhysicalConnectionType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVirtualBorderRoutersForPhysicalConnectionResponse`].
pub static DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE: Schema =
    Schema { name: "DescribeVirtualBorderRoutersForPhysicalConnectionResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::int32("TotalCount"),
    Field::record("VirtualBorderRouterForPhysicalConnectionSet", &VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION_TYPE).wrapped("VirtualBorderRouterForPhysicalConnectionType"),
]; &ROWS } };
record!(DescribeVirtualBorderRoutersForPhysicalConnectionResponse, DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE,
    [0 OptStr request_id, 4 List virtual_border_router_for_physical_connection_set] [1 OptInt page_number, 2 OptInt page_size,
    3 OptInt total_count]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct VirtualBorderRouterForPhysicalConnectionType {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `CircuitCode`: text. */ pub circuit_code: Option<String>,
    /** `RecoveryTime`: text. */ pub recovery_time: Option<String>,
    /** `TerminationTime`: text. */ pub termination_time: Option<String>,
    /** `ActivationTime`: text. */ pub activation_time: Option<String>,
    /** `VbrOwnerUid`: integer. */ pub vbr_owner_uid: Option<i64>,
    /** `VbrId`: text. */ pub vbr_id: Option<String>,
    /** `VlanId`: integer. */ pub vlan_id: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VirtualBorderRouterForPhysicalConnectionType`].
pub static VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION_TYPE: Schema =
    Schema { name: "VirtualBorderRouterForPhysicalConnectionType", fields: { static ROWS: [Field; 8] = [
    Field::string("CreationTime"),
    Field::string("CircuitCode"),
    Field::string("RecoveryTime"),
    Field::string("TerminationTime"),
    Field::string("ActivationTime"),
    Field::int64("VbrOwnerUid"),
    Field::string("VbrId"),
    Field::int32("VlanId"),
]; &ROWS } };
record!(VirtualBorderRouterForPhysicalConnectionType, VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION_TYPE,
    [0 OptStr creation_time, 1 OptStr circuit_code, 2 OptStr recovery_time, 3 OptStr termination_time, 4 OptStr activation_time,
    6 OptStr vbr_id] [5 OptInt vbr_owner_uid, 7 OptInt vlan_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest, DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
    VirtualBorderRouterForPhysicalConnectionType,
);
