// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteNetworkInterfacePermission.json; do not edit.
//! Withdraws another account's permission to use a network interface.
//!
//! Deprecated.
//!
//! Deprecated in favour of `DeleteNetworkInterface`.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteNetworkInterfacePermission).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteNetworkInterfacePermission",
    effect: Effect::Write,
    request: DeleteNetworkInterfacePermissionRequest = DELETE_NETWORK_INTERFACE_PERMISSION_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
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
    "404 InvalidEniPermissionId.NotFound",
    "404 InvalidOperation.PermissionNotExisted",
}

/// Response of `DeleteNetworkInterfacePermission`.
pub type DeleteNetworkInterfacePermissionResponse = RequestIdResponse;

/// Request of `DeleteNetworkInterfacePermission`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterfacePermissionRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NetworkInterfacePermissionId`: text.
    pub network_interface_permission_id: String,
    /// `Force`: yes or no.
    pub force: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteNetworkInterfacePermissionRequest {
    /// Starts with the required members.
    pub fn new(network_interface_permission_id: impl Into<String>) -> Self {
        Self {
            network_interface_permission_id: network_interface_permission_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Force`.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteNetworkInterfacePermissionRequest,
}
