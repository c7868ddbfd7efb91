// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateNetworkInterfacePermission.json; do not edit.
//! Lets another account use a network interface.
//!
//! Meant for certified partners and single users.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateNetworkInterfacePermission).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::NetworkInterfacePermission;

operation!(Operation::new::<CreateNetworkInterfacePermissionRequest, CreateNetworkInterfacePermissionResponse>(
    "CreateNetworkInterfacePermission", Effect::Write, &CREATE_NETWORK_INTERFACE_PERMISSION_REQUEST,
    &CREATE_NETWORK_INTERFACE_PERMISSION_RESPONSE,
), "
    400 InvalidInstanceID.Malformed InvalidOperation.InvalidEniState InvalidOperation.PermissionExisted InvalidParameter
    400 MissingParameter NotBelongUser UnsupportedParameter
    403 Abs.InvalidAccount.NotFound Forbidden.NotSupportRAM Forbidden.SubUser InvalidUserType.NotSupported
    404 InvalidEniId.NotFound InvalidOperation.PermissionNotExisted
");

/// Request of `CreateNetworkInterfacePermission`.
#[derive(Default)] #[non_exhaustive] pub struct CreateNetworkInterfacePermissionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AccountId`: integer. */ pub account_id: i64,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: String,
    /** `Permission`: text. */ pub permission: String,
    /** What else came. */ pub extra: Extra,
}
impl CreateNetworkInterfacePermissionRequest {
    /// With what is required.
    pub fn new(account_id: i64, network_interface_id: impl Into<String>, permission: impl Into<String>) -> Self {
        Self { account_id, network_interface_id: network_interface_id.into(), permission: permission.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`CreateNetworkInterfacePermissionRequest`].
pub static CREATE_NETWORK_INTERFACE_PERMISSION_REQUEST: Schema =
    Schema { name: "CreateNetworkInterfacePermissionRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::int64("AccountId").required(),
    Field::string("NetworkInterfaceId").required(),
    Field::string("Permission").required(),
]; &ROWS } };
record!(CreateNetworkInterfacePermissionRequest, CREATE_NETWORK_INTERFACE_PERMISSION_REQUEST,
    [0 OptStr region_id, 2 Str network_interface_id, 3 Str permission] [1 Int account_id]);

/// Answer of `CreateNetworkInterfacePermission`.
#[derive(Default)] #[non_exhaustive] pub struct CreateNetworkInterfacePermissionResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NetworkInterfacePermission`: record. */ pub network_interface_permission: Option<NetworkInterfacePermission>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateNetworkInterfacePermissionResponse`].
pub static CREATE_NETWORK_INTERFACE_PERMISSION_RESPONSE: Schema =
    Schema { name: "CreateNetworkInterfacePermissionResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("NetworkInterfacePermission", &crate::shapes::NETWORK_INTERFACE_PERMISSION),
]; &ROWS } };
record!(CreateNetworkInterfacePermissionResponse, CREATE_NETWORK_INTERFACE_PERMISSION_RESPONSE,
    [0 OptStr request_id, 1 Opt network_interface_permission] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateNetworkInterfacePermissionRequest, CreateNetworkInterfacePermissionResponse,
);
