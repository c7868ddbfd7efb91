// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CheckServiceRole.json; do not edit.
//! Tells whether the account has granted the service the roles that it needs.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CheckServiceRole).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<CheckServiceRoleRequest, CheckServiceRoleResponse>(
    "CheckServiceRole", Effect::Read, &CHECK_SERVICE_ROLE_REQUEST, &CHECK_SERVICE_ROLE_RESPONSE,
).route("POST", "/ram/check-service-role"));

/// Request of `CheckServiceRole`.
#[derive(Default)] #[non_exhaustive] pub struct CheckServiceRoleRequest {
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl CheckServiceRoleRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`CheckServiceRoleRequest`].
pub static CHECK_SERVICE_ROLE_REQUEST: Schema = Schema { name: "CheckServiceRoleRequest", fields: { static ROWS: [Field; 1] = [
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(CheckServiceRoleRequest, CHECK_SERVICE_ROLE_REQUEST, [0 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `roles`: records. */ pub roles: Vec<BodyRole>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new(roles: impl IntoIterator<Item = BodyRole>) -> Self { Self { roles: all(roles), ..Self::default() } }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 1] = [
    Field::record("roles", &BODY_ROLE).list().required(),
]; &ROWS } };
record!(Body, BODY, [0 List roles] []);

/// What `body.roles` holds.
#[derive(Default)] #[non_exhaustive] pub struct BodyRole {
    /** `name`: text. */ pub name: String,
    /** What else came. */ pub extra: Extra,
}
impl BodyRole {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Self::default() } }
}
/// Table of [`BodyRole`].
pub static BODY_ROLE: Schema = Schema { name: "BodyRole", fields: { static ROWS: [Field; 1] = [
    Field::string("name").required(),
]; &ROWS } };
record!(BodyRole, BODY_ROLE, [0 Str name] []);

/// Answer of `CheckServiceRole`.
#[derive(Default)] #[non_exhaustive] pub struct CheckServiceRoleResponse {
    /** `roles`: records. */ pub roles: Vec<Role>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CheckServiceRoleResponse`].
pub static CHECK_SERVICE_ROLE_RESPONSE: Schema = Schema { name: "CheckServiceRoleResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("roles", &ROLE).list(),
]; &ROWS } };
record!(CheckServiceRoleResponse, CHECK_SERVICE_ROLE_RESPONSE, [0 List roles] []);

/// What `roles` holds.
#[derive(Default)] #[non_exhaustive] pub struct Role {
    /** `name`: text. */ pub name: Option<String>,
    /** `granted`: yes or no. */ pub granted: Option<bool>,
    /** `message`: text. */ pub message: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Role`].
pub static ROLE: Schema = Schema { name: "Role", fields: { static ROWS: [Field; 3] = [
    Field::string("name"),
    Field::boolean("granted"),
    Field::string("message"),
]; &ROWS } };
record!(Role, ROLE, [0 OptStr name, 2 OptStr message] [1 OptBool granted]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CheckServiceRoleRequest, Body, BodyRole, CheckServiceRoleResponse, Role);
