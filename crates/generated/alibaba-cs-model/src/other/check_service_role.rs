// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CheckServiceRole.json; do not edit.
//! Tells whether the account has granted the service the roles that it needs.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CheckServiceRole), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "CheckServiceRole",
    effect: Effect::Read,
    request: CheckServiceRoleRequest = CHECK_SERVICE_ROLE_REQUEST,
    response: CheckServiceRoleResponse = CHECK_SERVICE_ROLE_RESPONSE,
    path: "/ram/check-service-role",
    facts: &Facts::new().access(Access::None),
}

/// Request of `CheckServiceRole`.
#[derive(Default)]
#[non_exhaustive]
pub struct CheckServiceRoleRequest {
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CheckServiceRoleRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    CheckServiceRoleRequest: CHECK_SERVICE_ROLE_REQUEST,
    0 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Service roles that Container Service needs in the account.
    pub roles: Vec<BodyRole>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with the required members.
    pub fn new(roles: impl IntoIterator<Item = BodyRole>) -> Self {
        let mut built = Self {
            roles: cloudspec_wire::all(roles),
            ..Self::default()
        };
        built.extra.set_empty(0, built.roles.is_empty());
        built
    }
}

record! {
    Body: BODY,
    0 roles: List = Field::record("roles", &BODY_ROLE).list().required(),
}

/// `body.roles` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct BodyRole {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl BodyRole {
    /// Creates a value with the required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

record! {
    BodyRole: BODY_ROLE,
    0 name: Str = Field::string("name").required(),
}

/// Response of `CheckServiceRole`.
#[derive(Default)]
#[non_exhaustive]
pub struct CheckServiceRoleResponse {
    /// Service roles that Container Service needs in the account.
    pub roles: Vec<Role>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CheckServiceRoleResponse: CHECK_SERVICE_ROLE_RESPONSE,
    0 roles: List = Field::record("roles", &ROLE).list(),
}

/// `roles` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Role {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Whether the account has granted the service role that the cluster needs.
    pub granted: Option<bool>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Role: ROLE,
    0 name: OptStr = Field::string("name"),
    1 granted: OptBool = Field::boolean("granted"),
    2 message: OptStr = Field::string("message"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CheckServiceRoleRequest,
    Body,
    BodyRole,
    CheckServiceRoleResponse,
    Role,
}
