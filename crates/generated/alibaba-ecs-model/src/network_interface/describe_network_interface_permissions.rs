// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeNetworkInterfacePermissions.json; do not edit.
//! Lists which other accounts may use network interfaces of this account.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNetworkInterfacePermissions).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::NetworkInterfacePermission;

operation! {
    name: "DescribeNetworkInterfacePermissions",
    effect: Effect::Read,
    request: DescribeNetworkInterfacePermissionsRequest = DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_REQUEST,
    response: DescribeNetworkInterfacePermissionsResponse = DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["NetworkInterfacePermissions"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidInstanceID.Malformed",
    "400 InvalidOperation.InvalidEniState",
    "400 InvalidOperation.PermissionExisted",
    "400 InvalidParameter",
    "400 MissingParameter",
    "400 NotBelongUser",
    "400 UnsupportedParameter",
    "403 Abs.InvalidAccount.NotFound",
    "403 Forbidden.NotSupportRAM",
    "403 Forbidden.SubUser",
    "403 InvalidUserType.NotSupported",
    "404 InvalidEniId.NotFound",
    "404 InvalidOperation.PermissionNotExisted",
}

/// Request of `DescribeNetworkInterfacePermissions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacePermissionsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `NetworkInterfacePermissionId`: texts, at most 100 elements.
    pub network_interface_permission_id: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeNetworkInterfacePermissionsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
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

    /// Sets `NetworkInterfacePermissionId`.
    pub fn network_interface_permission_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_interface_permission_id = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeNetworkInterfacePermissionsRequest: DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 page_size: OptInt = Field::int32("PageSize"),
    4 network_interface_permission_id: List = Field::string("NetworkInterfacePermissionId").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `DescribeNetworkInterfacePermissions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacePermissionsResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `NetworkInterfacePermissions`: records.
    pub network_interface_permissions: Vec<NetworkInterfacePermission>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeNetworkInterfacePermissionsResponse: DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 network_interface_permissions: List = Field::record("NetworkInterfacePermissions", &crate::shapes::NETWORK_INTERFACE_PERMISSION).wrapped("NetworkInterfacePermission"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeNetworkInterfacePermissionsRequest,
    DescribeNetworkInterfacePermissionsResponse,
}
