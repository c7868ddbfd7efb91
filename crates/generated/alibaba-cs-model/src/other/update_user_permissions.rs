// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpdateUserPermissions.json; do not edit.
//! Changes what a RAM user or role may do in clusters, by replacing all, adding or removing.
//!
//! Replacing loses what is left out.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateUserPermissions).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<UpdateUserPermissionsRequest, UpdateUserPermissionsResponse>(
    "UpdateUserPermissions", Effect::Write, &UPDATE_USER_PERMISSIONS_REQUEST, &UPDATE_USER_PERMISSIONS_RESPONSE,
).route("POST", "/permissions/users/{uid}/update"));

/// Request of `UpdateUserPermissions`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateUserPermissionsRequest {
    /** `uid`: text. */ pub uid: String,
    /** `body`: records. */ pub body: Vec<Body>,
    /** `mode`: one of the known values. */ pub mode: Option<Mode>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateUserPermissionsRequest {
    /// With what is required.
    pub fn new(uid: impl Into<String>) -> Self { Self { uid: uid.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: impl IntoIterator<Item = Body>) -> Self { self.body = all(value); self }
    /// Sets `mode`.
    pub fn mode(mut self, value: impl Into<Mode>) -> Self { self.mode = Some(value.into()); self }
}
/// Table of [`UpdateUserPermissionsRequest`].
pub static UPDATE_USER_PERMISSIONS_REQUEST: Schema =
    Schema { name: "UpdateUserPermissionsRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("uid").place(Place::Path).required(),
    Field::record("body", &BODY).list().place(Place::Payload),
    Field::one_of("mode", Mode::VALUES),
]; &ROWS } };
record!(UpdateUserPermissionsRequest, UPDATE_USER_PERMISSIONS_REQUEST, [0 Str uid, 1 List body, 2 Opt mode] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `cluster`: text. */ pub cluster: Option<String>,
    /** `is_custom`: yes or no. */ pub is_custom: Option<bool>,
    /** `role_name`: text. */ pub role_name: Option<String>,
    /** `role_type`: text. */ pub role_type: Option<String>,
    /** `namespace`: text. */ pub namespace: Option<String>,
    /** `is_ram_role`: yes or no. */ pub is_ram_role: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `cluster`.
    pub fn cluster(mut self, value: impl Into<String>) -> Self { self.cluster = Some(value.into()); self }
    /// Sets `is_custom`.
    pub fn is_custom(mut self, value: bool) -> Self { self.is_custom = Some(value); self }
    /// Sets `role_name`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self { self.role_name = Some(value.into()); self }
    /// Sets `role_type`.
    pub fn role_type(mut self, value: impl Into<String>) -> Self { self.role_type = Some(value.into()); self }
    /// Sets `namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self { self.namespace = Some(value.into()); self }
    /// Sets `is_ram_role`.
    pub fn is_ram_role(mut self, value: bool) -> Self { self.is_ram_role = Some(value); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 6] = [
    Field::string("cluster"),
    Field::boolean("is_custom"),
    Field::string("role_name"),
    Field::string("role_type"),
    Field::string("namespace"),
    Field::boolean("is_ram_role"),
]; &ROWS } };
record!(Body, BODY,
    [0 OptStr cluster, 2 OptStr role_name, 3 OptStr role_type, 4 OptStr namespace] [1 OptBool is_custom, 5 OptBool is_ram_role]);

/// Answer of `UpdateUserPermissions`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateUserPermissionsResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`UpdateUserPermissionsResponse`].
pub static UPDATE_USER_PERMISSIONS_RESPONSE: Schema = Schema { name: "UpdateUserPermissionsResponse", fields: &[] };
record!(UpdateUserPermissionsResponse, UPDATE_USER_PERMISSIONS_RESPONSE, [] []);

cloudspec_wire::open_enum! {
    /// Values of `mode`. The provider may add to them.
    pub enum Mode {
        Delete = "delete", Patch = "patch", Apply = "apply",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdateUserPermissionsRequest, Body, UpdateUserPermissionsResponse);
