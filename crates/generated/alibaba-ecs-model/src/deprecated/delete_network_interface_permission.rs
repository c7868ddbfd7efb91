// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteNetworkInterfacePermission.json; do not edit.
//! Withdraws another account's permission to use a network interface.
//!
//! Deprecated.
//!
//! Deprecated in favour of `DeleteNetworkInterface`.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteNetworkInterfacePermission), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteNetworkInterfacePermission",
    effect: Effect::Write,
    request: DeleteNetworkInterfacePermissionRequest = DELETE_NETWORK_INTERFACE_PERMISSION_REQUEST,
    response: DeleteNetworkInterfacePermissionResponse = DELETE_NETWORK_INTERFACE_PERMISSION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).replaced_by("DeleteNetworkInterface"),
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
    "404 InvalidEniPermissionId.NotFound",
    "404 InvalidOperation.PermissionNotExisted",
}

/// Request of `DeleteNetworkInterfacePermission`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterfacePermissionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the permission on the network interface (`eni-perm-...`).
    /// `DescribeNetworkInterfacePermissions` lists it.
    pub network_interface_permission_id: String,
    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub force: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteNetworkInterfacePermissionRequest {
    /// Creates a value with the required members.
    pub fn new(network_interface_permission_id: impl Into<String>) -> Self {
        Self {
            network_interface_permission_id: network_interface_permission_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

record! {
    DeleteNetworkInterfacePermissionRequest: DELETE_NETWORK_INTERFACE_PERMISSION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_interface_permission_id: Str = Field::string("NetworkInterfacePermissionId").required(),
    2 force: OptBool = Field::boolean("Force"),
}

/// Response of `DeleteNetworkInterfacePermission`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterfacePermissionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteNetworkInterfacePermissionResponse: DELETE_NETWORK_INTERFACE_PERMISSION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteNetworkInterfacePermissionRequest,
    DeleteNetworkInterfacePermissionResponse,
}
