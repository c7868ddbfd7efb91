// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeNetworkInterfacePermissions.json; do not edit.
//! Lists which other accounts may use network interfaces of this account.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNetworkInterfacePermissions),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, operation, record,
};

pub use crate::shapes::NetworkInterfacePermission;

operation! {
    name: "DescribeNetworkInterfacePermissions",
    effect: Effect::Read,
    request: DescribeNetworkInterfacePermissionsRequest = DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_REQUEST,
    response: DescribeNetworkInterfacePermissionsResponse = DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["NetworkInterfacePermissions"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidInstanceID.Malformed = The instance id is malformed.",
    "400 InvalidOperation.InvalidEniState = The network interface is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 InvalidOperation.PermissionExisted",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 NotBelongUser",
    "400 UnsupportedParameter = A parameter is not supported here; the message names it.",
    "403 Abs.InvalidAccount.NotFound = The account is unknown, or the AccessKey is no longer good.",
    "403 Forbidden.NotSupportRAM = RAM users cannot do this.",
    "403 Forbidden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 InvalidUserType.NotSupported = Accounts of this kind cannot do this.",
    "404 InvalidEniId.NotFound = There is no such network interface in this region.",
    "404 InvalidOperation.PermissionNotExisted",
}

/// Request of `DescribeNetworkInterfacePermissions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacePermissionsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Ids of permissions on network interfaces (`eni-perm-...`): only these are returned. At most 100
    /// elements.
    pub network_interface_permission_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeNetworkInterfacePermissionsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the elastic network interface (`eni-...`).
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
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

    /// Ids of permissions on network interfaces (`eni-perm-...`): only these are returned.
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `NetworkInterfacePermissions`: list of records.
    pub network_interface_permissions: Vec<NetworkInterfacePermission>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
