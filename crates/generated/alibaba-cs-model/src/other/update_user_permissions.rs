// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpdateUserPermissions.json; do not edit.
//! Changes what a RAM user or role may do in clusters, by replacing all, adding or removing.
//!
//! Replacing loses what is left out.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateUserPermissions), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, open_enum, operation, record,
};

pub use crate::shapes::RoleType;

operation! {
    name: "UpdateUserPermissions",
    effect: Effect::Write,
    request: UpdateUserPermissionsRequest = UPDATE_USER_PERMISSIONS_REQUEST,
    response: UpdateUserPermissionsResponse = UPDATE_USER_PERMISSIONS_RESPONSE,
    path: "/permissions/users/{uid}/update",
    facts: &Facts::new().access(Access::None),
}

/// Request of `UpdateUserPermissions`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateUserPermissionsRequest {
    /// Id of the RAM user or role that the permission is for.
    pub uid: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Vec<Body>,
    /// `mode`: one of the documented values.
    pub mode: Option<Mode>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateUserPermissionsRequest {
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

    /// Sets `mode`.
    pub fn mode(mut self, value: impl Into<Mode>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

record! {
    UpdateUserPermissionsRequest: UPDATE_USER_PERMISSIONS_REQUEST,
    0 uid: Str = Field::string("uid").place(Place::Path).required(),
    1 body: List = Field::record("body", &BODY).list().place(Place::Payload).sent_empty(),
    2 mode: Opt = Field::one_of("mode", Mode::VALUES),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Id of the cluster that the permission is for; empty when it is for all clusters.
    pub cluster: Option<String>,
    /// Whether `role_name` is a ClusterRole that the account made itself, and not one of the predefined
    /// roles.
    pub is_custom: Option<bool>,
    /// Name of the role: `admin`, `ops`, `dev`, `restricted` or one that the user has defined.
    pub role_name: Option<String>,
    /// Whether the permission holds in one `cluster`, in a `namespace` or in `all-clusters`.
    pub role_type: Option<RoleType>,
    /// Namespace of the cluster that the resource is in, such as `default`.
    pub namespace: Option<String>,
    /// Whether permission is granted to a RAM role rather than a RAM user.
    pub is_ram_role: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the cluster that the permission is for; empty when it is for all clusters.
    pub fn cluster(mut self, value: impl Into<String>) -> Self {
        self.cluster = Some(value.into());
        self
    }

    /// Whether `role_name` is a ClusterRole that the account made itself, and not one of the predefined
    /// roles.
    pub fn is_custom(mut self, value: bool) -> Self {
        self.is_custom = Some(value);
        self
    }

    /// Name of the role: `admin`, `ops`, `dev`, `restricted` or one that the user has defined.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// Whether the permission holds in one `cluster`, in a `namespace` or in `all-clusters`.
    pub fn role_type(mut self, value: impl Into<RoleType>) -> Self {
        self.role_type = Some(value.into());
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
    0 cluster: OptStr = Field::string("cluster"),
    1 is_custom: OptBool = Field::boolean("is_custom"),
    2 role_name: OptStr = Field::string("role_name"),
    3 role_type: Opt = Field::one_of("role_type", RoleType::VALUES),
    4 namespace: OptStr = Field::string("namespace"),
    5 is_ram_role: OptBool = Field::boolean("is_ram_role"),
}

/// Response of `UpdateUserPermissions`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateUserPermissionsResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdateUserPermissionsResponse: UPDATE_USER_PERMISSIONS_RESPONSE,
}

open_enum! {
    /// Documented values of `mode`. The provider may add others.
    pub enum Mode {
        Delete = "delete",
        Patch = "patch",
        Apply = "apply",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateUserPermissionsRequest,
    Body,
    UpdateUserPermissionsResponse,
}
