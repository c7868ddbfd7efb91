// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/GrantPermissions.json; do not edit.
//! Sets what a RAM user or role may do in clusters.
//!
//! The list given replaces all that was granted before. A caller who is a RAM user needs the right to
//! change others' permissions, or gets `StatusForbidden` or `ForbiddenGrantPermissions`;
//! `UpdateUserPermissions` can also add and remove.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GrantPermissions), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

pub use crate::shapes::RoleType;

operation! {
    name: "GrantPermissions",
    effect: Effect::Write,
    request: GrantPermissionsRequest = GRANT_PERMISSIONS_REQUEST,
    response: GrantPermissionsResponse = GRANT_PERMISSIONS_RESPONSE,
    path: "/permissions/users/{uid}",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `GrantPermissions`.
#[derive(Default)]
#[non_exhaustive]
pub struct GrantPermissionsRequest {
    /// Id of the RAM user or role that the permission is for.
    pub uid: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Vec<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GrantPermissionsRequest {
    /// Creates a value with the required members.
    pub fn new(uid: impl Into<String>) -> Self {
        Self {
            uid: uid.into(),
            ..Self::default()
        }
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: impl IntoIterator<Item = Body>) -> Self {
        self.body = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.body.is_empty());
        self
    }
}

record! {
    GrantPermissionsRequest: GRANT_PERMISSIONS_REQUEST,
    0 uid: Str = Field::string("uid").place(Place::Path).required(),
    1 body: List = Field::record("body", &BODY).list().place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Id of the cluster that the permission is for; empty when it is for all clusters.
    pub cluster: String,
    /// Whether `role_name` is a ClusterRole that the account made itself, and not one of the predefined
    /// roles.
    pub is_custom: Option<bool>,
    /// Name of the role: `admin`, `ops`, `dev`, `restricted` or one that the user has defined.
    pub role_name: String,
    /// Whether the permission holds in one `cluster`, in a `namespace` or in `all-clusters`.
    pub role_type: RoleType,
    /// Namespace of the cluster that the resource is in, such as `default`.
    pub namespace: Option<String>,
    /// Whether permission is granted to a RAM role rather than a RAM user.
    pub is_ram_role: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with the required members.
    pub fn new(
        cluster: impl Into<String>,
        role_name: impl Into<String>,
        role_type: impl Into<RoleType>,
    ) -> Self {
        Self {
            cluster: cluster.into(),
            role_name: role_name.into(),
            role_type: role_type.into(),
            ..Self::default()
        }
    }

    /// Whether `role_name` is a ClusterRole that the account made itself, and not one of the predefined
    /// roles.
    pub fn is_custom(mut self, value: bool) -> Self {
        self.is_custom = Some(value);
        self
    }

    /// Namespace of the cluster that the resource is in, such as `default`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }

    /// Whether permission is granted to a RAM role rather than a RAM user.
    pub fn is_ram_role(mut self, value: bool) -> Self {
        self.is_ram_role = Some(value);
        self
    }
}

record! {
    Body: BODY,
    0 cluster: Str = Field::string("cluster").required(),
    1 is_custom: OptBool = Field::boolean("is_custom"),
    2 role_name: Str = Field::string("role_name").required(),
    3 role_type: Enum = Field::one_of("role_type", RoleType::VALUES).required(),
    4 namespace: OptStr = Field::string("namespace"),
    5 is_ram_role: OptBool = Field::boolean("is_ram_role"),
}

/// Response of `GrantPermissions`.
#[derive(Default)]
#[non_exhaustive]
pub struct GrantPermissionsResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GrantPermissionsResponse: GRANT_PERMISSIONS_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GrantPermissionsRequest,
    Body,
    GrantPermissionsResponse,
}
