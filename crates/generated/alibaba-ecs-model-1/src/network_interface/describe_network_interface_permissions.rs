// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeNetworkInterfacePermissions.json; do not edit.
//! Lists which other accounts may use network interfaces of this account.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNetworkInterfacePermissions).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::NetworkInterfacePermission;

operation!(Operation::new::<DescribeNetworkInterfacePermissionsRequest, DescribeNetworkInterfacePermissionsResponse>(
    "DescribeNetworkInterfacePermissions", Effect::Read, &DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_REQUEST,
    &DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["NetworkInterfacePermissions"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidInstanceID.Malformed InvalidOperation.InvalidEniState InvalidOperation.PermissionExisted InvalidParameter
    400 MissingParameter NotBelongUser UnsupportedParameter
    403 Abs.InvalidAccount.NotFound Forbidden.NotSupportRAM Forbidden.SubUser InvalidUserType.NotSupported
    404 InvalidEniId.NotFound InvalidOperation.PermissionNotExisted
");

/// Request of `DescribeNetworkInterfacePermissions`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNetworkInterfacePermissionsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `NetworkInterfacePermissionId`: texts, at most 100 elements. */ pub network_interface_permission_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeNetworkInterfacePermissionsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into()); self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `NetworkInterfacePermissionId`.
    pub fn network_interface_permission_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.network_interface_permission_id = all(value); self
    }
}
/// Table of [`DescribeNetworkInterfacePermissionsRequest`].
pub static DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_REQUEST: Schema =
    Schema { name: "DescribeNetworkInterfacePermissionsRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("NetworkInterfaceId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("NetworkInterfacePermissionId").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(DescribeNetworkInterfacePermissionsRequest, DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_REQUEST,
    [0 OptStr region_id, 1 OptStr network_interface_id, 4 List network_interface_permission_id] [2 OptInt page_number,
    3 OptInt page_size]);

/// Answer of `DescribeNetworkInterfacePermissions`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNetworkInterfacePermissionsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `NetworkInterfacePermissions`: records. */ pub network_interface_permissions: Vec<NetworkInterfacePermission>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeNetworkInterfacePermissionsResponse`].
pub static DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_RESPONSE: Schema =
    Schema { name: "DescribeNetworkInterfacePermissionsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("NetworkInterfacePermissions", &crate::shapes::NETWORK_INTERFACE_PERMISSION).wrapped("NetworkInterfacePermission"),
]; &ROWS } };
record!(DescribeNetworkInterfacePermissionsResponse, DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_RESPONSE,
    [1 OptStr request_id, 4 List network_interface_permissions] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeNetworkInterfacePermissionsRequest, DescribeNetworkInterfacePermissionsResponse,
);
