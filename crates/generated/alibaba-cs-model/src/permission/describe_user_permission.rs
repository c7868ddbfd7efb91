// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeUserPermission.json; do not edit.
//! Returns what a RAM user or role may do in clusters.
//!
//! A caller who is itself a RAM user or role sees only clusters where it is an RBAC administrator.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeUserPermission).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeUserPermissionRequest, DescribeUserPermissionResponse>(
    "DescribeUserPermission", Effect::Read, &DESCRIBE_USER_PERMISSION_REQUEST, &DESCRIBE_USER_PERMISSION_RESPONSE,
).route("GET", "/permissions/users/{uid}").payload());

/// Request of `DescribeUserPermission`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeUserPermissionRequest {
    /** `uid`: text. */ pub uid: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeUserPermissionRequest {
    /// With what is required.
    pub fn new(uid: impl Into<String>) -> Self { Self { uid: uid.into(), ..Self::default() } }
}
/// Table of [`DescribeUserPermissionRequest`].
pub static DESCRIBE_USER_PERMISSION_REQUEST: Schema =
    Schema { name: "DescribeUserPermissionRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("uid").place(Place::Path).required(),
]; &ROWS } };
record!(DescribeUserPermissionRequest, DESCRIBE_USER_PERMISSION_REQUEST, [0 Str uid] []);

/// Answer of `DescribeUserPermission`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeUserPermissionResponse {
    /** `payload`: records. */ pub payload: Vec<Payload>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeUserPermissionResponse`].
pub static DESCRIBE_USER_PERMISSION_RESPONSE: Schema =
    Schema { name: "DescribeUserPermissionResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("payload", &PAYLOAD).list(),
]; &ROWS } };
record!(DescribeUserPermissionResponse, DESCRIBE_USER_PERMISSION_RESPONSE, [0 List payload] []);

/// What `payload` holds.
#[derive(Default)] #[non_exhaustive] pub struct Payload {
    /** `resource_id`: text. */ pub resource_id: Option<String>,
    /** `resource_type`: text. */ pub resource_type: Option<String>,
    /** `role_name`: text. */ pub role_name: Option<String>,
    /** `role_type`: text. */ pub role_type: Option<String>,
    /** `is_owner`: integer. */ pub is_owner: Option<i64>,
    /** `is_ram_role`: integer. */ pub is_ram_role: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Payload`].
pub static PAYLOAD: Schema = Schema { name: "Payload", fields: { static ROWS: [Field; 6] = [
    Field::string("resource_id"),
    Field::string("resource_type"),
    Field::string("role_name"),
    Field::string("role_type"),
    Field::int64("is_owner"),
    Field::int64("is_ram_role"),
]; &ROWS } };
record!(Payload, PAYLOAD,
    [0 OptStr resource_id, 1 OptStr resource_type, 2 OptStr role_name, 3 OptStr role_type] [4 OptInt is_owner,
    5 OptInt is_ram_role]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeUserPermissionRequest, DescribeUserPermissionResponse, Payload);
