// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateNetworkInterfacePermission.json; do not edit.
//! Lets another account use a network interface.
//!
//! Meant for certified partners and single users.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateNetworkInterfacePermission), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::NetworkInterfacePermission;

operation! {
    name: "CreateNetworkInterfacePermission",
    effect: Effect::Write,
    request: CreateNetworkInterfacePermissionRequest = CREATE_NETWORK_INTERFACE_PERMISSION_REQUEST,
    response: CreateNetworkInterfacePermissionResponse = CREATE_NETWORK_INTERFACE_PERMISSION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 InvalidInstanceID.Malformed = The instance id is malformed.",
    "400 InvalidOperation.InvalidEniState = The network interface is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 InvalidOperation.PermissionExisted",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 NotBelongUser",
    "400 UnsupportedParameter = A parameter is not supported here; the message names it.",
    "403 Abs.InvalidAccount.NotFound = The account is unknown, or the AccessKey is no longer good.",
    "403 Forbidden.NotSupportRAM = RAM users cannot do this.",
    "403 Forbidden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 InvalidUserType.NotSupported = Accounts of this kind cannot do this.",
    "404 InvalidEniId.NotFound = There is no such network interface in this region.",
    "404 InvalidOperation.PermissionNotExisted",
}

/// Request of `CreateNetworkInterfacePermission`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfacePermissionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Alibaba Cloud account, in digits.
    pub account_id: i64,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: String,
    /// What the other account may do: `InstanceAttach`.
    pub permission: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateNetworkInterfacePermissionRequest {
    /// Creates a value with the required members.
    pub fn new(
        account_id: i64,
        network_interface_id: impl Into<String>,
        permission: impl Into<String>,
    ) -> Self {
        Self {
            account_id,
            network_interface_id: network_interface_id.into(),
            permission: permission.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    CreateNetworkInterfacePermissionRequest: CREATE_NETWORK_INTERFACE_PERMISSION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 account_id: Int = Field::int64("AccountId").required(),
    2 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    3 permission: Str = Field::string("Permission").required(),
}

/// Response of `CreateNetworkInterfacePermission`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfacePermissionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `NetworkInterfacePermission`: record.
    pub network_interface_permission: Option<NetworkInterfacePermission>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateNetworkInterfacePermissionResponse: CREATE_NETWORK_INTERFACE_PERMISSION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 network_interface_permission: Opt = Field::record("NetworkInterfacePermission", &crate::shapes::NETWORK_INTERFACE_PERMISSION),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateNetworkInterfacePermissionRequest,
    CreateNetworkInterfacePermissionResponse,
}
