// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteNetworkInterface.json; do not edit.
//! Deletes a network interface, which must be `Available`; detach it first.
//!
//! Its private addresses are released and it leaves its security groups. Runs in the background: query the interface until
//! it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteNetworkInterface).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteNetworkInterfaceResponse;

operation!(Operation::new::<DeleteNetworkInterfaceRequest, DeleteNetworkInterfaceResponse>(
    "DeleteNetworkInterface", Effect::Write, &DELETE_NETWORK_INTERFACE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.RegionId InvalidInstanceID.Malformed InvalidOperation.DetachPrimaryEniNotAllowed
    400 InvalidOperation.HasSlaveEniBonded InvalidOperation.InvalidEcsState InvalidOperation.InvalidEniState InvalidParameter
    400 InvalidParams.EniId MissingParameter UnsupportedParameter
    403 Abs.InvalidAccount.NotFound EniPerInstanceLimitExceeded Forbidden.NotSupportRAM Forbidden.SubUser InvalidEniId.NotFound
    403 InvalidOperation.AvailabilityZoneMismatch InvalidOperation.EniServiceManaged InvalidOperation.InvalidEniType
    403 InvalidOperation.VpcMismatch InvalidSecurityGroupId.NotVpc InvalidUserType.NotSupported MaxEniCountExceeded
    403 SecurityGroupInstanceLimitExceed
    404 InvalidEcsId.NotFound InvalidEniId.NotFound InvalidSecurityGroupId.NotFound InvalidVSwitchId.NotFound
");

/// Request of `DeleteNetworkInterface`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteNetworkInterfaceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteNetworkInterfaceRequest {
    /// With what is required.
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self { network_interface_id: network_interface_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteNetworkInterfaceRequest`].
pub static DELETE_NETWORK_INTERFACE_REQUEST: Schema =
    Schema { name: "DeleteNetworkInterfaceRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("NetworkInterfaceId").required(),
]; &ROWS } };
record!(DeleteNetworkInterfaceRequest, DELETE_NETWORK_INTERFACE_REQUEST, [0 OptStr region_id, 1 Str network_interface_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteNetworkInterfaceRequest);
