// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteNetworkInterface.json; do not edit.
//! Deletes a network interface, which must be `Available`; detach it first.
//!
//! Its private addresses are released and it leaves its security groups. Runs in the background: query
//! the interface until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteNetworkInterface).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteNetworkInterface",
    effect: Effect::Write,
    request: DeleteNetworkInterfaceRequest = DELETE_NETWORK_INTERFACE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Forbidden.RegionId",
    "400 InvalidInstanceID.Malformed",
    "400 InvalidOperation.DetachPrimaryEniNotAllowed",
    "400 InvalidOperation.HasSlaveEniBonded",
    "400 InvalidOperation.InvalidEcsState",
    "400 InvalidOperation.InvalidEniState",
    "400 InvalidParameter",
    "400 InvalidParams.EniId",
    "400 MissingParameter",
    "400 UnsupportedParameter",
    "403 Abs.InvalidAccount.NotFound",
    "403 EniPerInstanceLimitExceeded",
    "403 Forbidden.NotSupportRAM",
    "403 Forbidden.SubUser",
    "403 InvalidEniId.NotFound",
    "403 InvalidOperation.AvailabilityZoneMismatch",
    "403 InvalidOperation.EniServiceManaged",
    "403 InvalidOperation.InvalidEniType",
    "403 InvalidOperation.VpcMismatch",
    "403 InvalidSecurityGroupId.NotVpc",
    "403 InvalidUserType.NotSupported",
    "403 MaxEniCountExceeded",
    "403 SecurityGroupInstanceLimitExceed",
    "404 InvalidEcsId.NotFound",
    "404 InvalidEniId.NotFound",
    "404 InvalidSecurityGroupId.NotFound",
    "404 InvalidVSwitchId.NotFound",
}

/// Response of `DeleteNetworkInterface`.
pub type DeleteNetworkInterfaceResponse = RequestIdResponse;

/// Request of `DeleteNetworkInterface`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterfaceRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteNetworkInterfaceRequest {
    /// Starts with the required members.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self {
            network_interface_id: network_interface_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteNetworkInterfaceRequest: DELETE_NETWORK_INTERFACE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteNetworkInterfaceRequest,
}
