// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteNetworkInterfacePermission.json; do not edit.
//! Withdraws another account's permission to use a network interface.
//!
//! Deprecated.
//!
//! Deprecated in favour of `DeleteNetworkInterface`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteNetworkInterfacePermission).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteNetworkInterfacePermissionResponse;

operation!(Operation::new::<DeleteNetworkInterfacePermissionRequest, DeleteNetworkInterfacePermissionResponse>(
    "DeleteNetworkInterfacePermission", Effect::Write, &DELETE_NETWORK_INTERFACE_PERMISSION_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidInstanceID.Malformed InvalidOperation.InvalidEniState InvalidOperation.PermissionExisted InvalidParameter
    400 MissingParameter NotBelongUser UnsupportedParameter
    403 Abs.InvalidAccount.NotFound Forbidden.NotSupportRAM Forbidden.SubUser InvalidUserType.NotSupported
    404 InvalidEniPermissionId.NotFound InvalidOperation.PermissionNotExisted
");

/// Request of `DeleteNetworkInterfacePermission`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteNetworkInterfacePermissionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NetworkInterfacePermissionId`: text. */ pub network_interface_permission_id: String,
    /** `Force`: yes or no. */ pub force: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteNetworkInterfacePermissionRequest {
    /// With what is required.
    pub fn new(network_interface_permission_id: impl Into<String>) -> Self {
        Self { network_interface_permission_id: network_interface_permission_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Force`.
    pub fn force(mut self, value: bool) -> Self { self.force = Some(value); self }
}
/// Table of [`DeleteNetworkInterfacePermissionRequest`].
pub static DELETE_NETWORK_INTERFACE_PERMISSION_REQUEST: Schema =
    Schema { name: "DeleteNetworkInterfacePermissionRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("NetworkInterfacePermissionId").required(),
    Field::boolean("Force"),
]; &ROWS } };
record!(DeleteNetworkInterfacePermissionRequest, DELETE_NETWORK_INTERFACE_PERMISSION_REQUEST,
    [0 OptStr region_id, 1 Str network_interface_permission_id] [2 OptBool force]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteNetworkInterfacePermissionRequest);
