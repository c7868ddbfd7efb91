// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeUserPermission.json; do not edit.
//! Returns what a RAM user or role may do in clusters.
//!
//! A caller who is itself a RAM user or role sees only clusters where it is an RBAC administrator.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeUserPermission),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, open_enum, operation, record,
};

operation! {
    name: "DescribeUserPermission",
    effect: Effect::Read,
    request: DescribeUserPermissionRequest = DESCRIBE_USER_PERMISSION_REQUEST,
    response: DescribeUserPermissionResponse = DESCRIBE_USER_PERMISSION_RESPONSE,
    method: "GET",
    path: "/permissions/users/{uid}",
    payload,
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeUserPermission`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeUserPermissionRequest {
    /// Id of the RAM user or role that the permission is for.
    pub uid: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeUserPermissionRequest {
    /// Creates a value with the required members.
    pub fn new(uid: impl Into<String>) -> Self {
        Self {
            uid: uid.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeUserPermissionRequest: DESCRIBE_USER_PERMISSION_REQUEST,
    0 uid: Str = Field::string("uid").place(Place::Path).required(),
}

/// Response of `DescribeUserPermission`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeUserPermissionResponse {
    /// `payload`: list of records.
    pub payload: Vec<Payload>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeUserPermissionResponse: DESCRIBE_USER_PERMISSION_RESPONSE,
    0 payload: List = Field::record("payload", &PAYLOAD).list(),
}

/// `payload` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Payload {
    /// `resource_id`: string.
    pub resource_id: Option<String>,
    /// Kind of the resource, by its name there.
    pub resource_type: Option<ResourceType>,
    /// Name of the role: `admin`, `ops`, `dev`, `restricted` or one that the user has defined.
    pub role_name: Option<String>,
    /// Role that is granted: `admin`, `ops`, `dev`, `restricted` or `custom`.
    pub role_type: Option<RoleType>,
    /// Whether the permission is that of the cluster's creator (1) or was granted (0).
    pub is_owner: Option<i64>,
    /// Whether permission is granted to a RAM role (1) rather than a RAM user (0).
    pub is_ram_role: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Payload: PAYLOAD,
    0 resource_id: OptStr = Field::string("resource_id"),
    1 resource_type: Opt = Field::one_of("resource_type", ResourceType::VALUES),
    2 role_name: OptStr = Field::string("role_name"),
    3 role_type: Opt = Field::one_of("role_type", RoleType::VALUES),
    4 is_owner: OptInt = Field::int64("is_owner"),
    5 is_ram_role: OptInt = Field::int64("is_ram_role"),
}

open_enum! {
    /// Documented values of `payload.resource_type`. The provider may add others.
    pub enum ResourceType {
        Cluster = "cluster",
        Namespace = "namespace",
        Console = "console",
    }
}

open_enum! {
    /// Documented values of `payload.role_type`. The provider may add others.
    pub enum RoleType {
        Admin = "admin",
        Ops = "ops",
        Dev = "dev",
        Restricted = "restricted",
        Custom = "custom",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeUserPermissionRequest,
    DescribeUserPermissionResponse,
    Payload,
}
