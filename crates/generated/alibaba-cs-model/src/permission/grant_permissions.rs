// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/GrantPermissions.json; do not edit.
//! Sets what a RAM user or role may do in clusters.
//!
//! The list given replaces all that was granted before. A caller who is a RAM user needs the right to change others'
//! permissions, or gets `StatusForbidden` or `ForbiddenGrantPermissions`; UpdateUserPermissions can also add and remove.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GrantPermissions).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<GrantPermissionsRequest, GrantPermissionsResponse>(
    "GrantPermissions", Effect::Write, &GRANT_PERMISSIONS_REQUEST, &GRANT_PERMISSIONS_RESPONSE,
).route("POST", "/permissions/users/{uid}"));

/// Request of `GrantPermissions`.
#[derive(Default)] #[non_exhaustive] pub struct GrantPermissionsRequest {
    /** `uid`: text. */ pub uid: String,
    /** `body`: records. */ pub body: Vec<Body>,
    /** What else came. */ pub extra: Extra,
}
impl GrantPermissionsRequest {
    /// With what is required.
    pub fn new(uid: impl Into<String>) -> Self { Self { uid: uid.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: impl IntoIterator<Item = Body>) -> Self { self.body = all(value); self }
}
/// Table of [`GrantPermissionsRequest`].
pub static GRANT_PERMISSIONS_REQUEST: Schema = Schema { name: "GrantPermissionsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("uid").place(Place::Path).required(),
    Field::record("body", &BODY).list().place(Place::Payload),
]; &ROWS } };
record!(GrantPermissionsRequest, GRANT_PERMISSIONS_REQUEST, [0 Str uid, 1 List body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `cluster`: text. */ pub cluster: String,
    /** `is_custom`: yes or no. */ pub is_custom: Option<bool>,
    /** `role_name`: text. */ pub role_name: String,
    /** `role_type`: text. */ pub role_type: String,
    /** `namespace`: text. */ pub namespace: Option<String>,
    /** `is_ram_role`: yes or no. */ pub is_ram_role: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new(cluster: impl Into<String>, role_name: impl Into<String>, role_type: impl Into<String>) -> Self {
        Self { cluster: cluster.into(), role_name: role_name.into(), role_type: role_type.into(), ..Self::default() }
    }
    /// Sets `is_custom`.
    pub fn is_custom(mut self, value: bool) -> Self { self.is_custom = Some(value); self }
    /// Sets `namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self { self.namespace = Some(value.into()); self }
    /// Sets `is_ram_role`.
    pub fn is_ram_role(mut self, value: bool) -> Self { self.is_ram_role = Some(value); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 6] = [
    Field::string("cluster").required(),
    Field::boolean("is_custom"),
    Field::string("role_name").required(),
    Field::string("role_type").required(),
    Field::string("namespace"),
    Field::boolean("is_ram_role"),
]; &ROWS } };
record!(Body, BODY,
    [0 Str cluster, 2 Str role_name, 3 Str role_type, 4 OptStr namespace] [1 OptBool is_custom, 5 OptBool is_ram_role]);

/// Answer of `GrantPermissions`.
#[derive(Default)] #[non_exhaustive] pub struct GrantPermissionsResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GrantPermissionsResponse`].
pub static GRANT_PERMISSIONS_RESPONSE: Schema = Schema { name: "GrantPermissionsResponse", fields: &[] };
record!(GrantPermissionsResponse, GRANT_PERMISSIONS_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(GrantPermissionsRequest, Body, GrantPermissionsResponse);
