// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteNetworkInterface.json; do not edit.
//! Delete network interface (`DeleteNetworkInterface`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteNetworkInterface).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteNetworkInterfaceResponse;

/// The table of `DeleteNetworkInterface`.
pub static OPERATION: Operation = Operation::new(
    "DeleteNetworkInterface", Effect::Write, &DELETE_NETWORK_INTERFACE_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DeleteNetworkInterfaceRequest>, empty::<DeleteNetworkInterfaceResponse>,
).errors(&[
    ErrorCode::new(400, "Forbidden.RegionId"), ErrorCode::new(400, "InvalidInstanceID.Malformed"),
    ErrorCode::new(400, "InvalidOperation.DetachPrimaryEniNotAllowed"), ErrorCode::new(400, "InvalidOperation.HasSlaveEniBonded"),
    ErrorCode::new(400, "InvalidOperation.InvalidEcsState"), ErrorCode::new(400, "InvalidOperation.InvalidEniState"),
    ErrorCode::new(400, "InvalidParameter"), ErrorCode::new(400, "InvalidParams.EniId"), ErrorCode::new(400, "MissingParameter"),
    ErrorCode::new(400, "UnsupportedParameter"), ErrorCode::new(403, "Abs.InvalidAccount.NotFound"),
    ErrorCode::new(403, "EniPerInstanceLimitExceeded"), ErrorCode::new(403, "Forbidden.NotSupportRAM"),
    ErrorCode::new(403, "Forbidden.SubUser"), ErrorCode::new(403, "InvalidEniId.NotFound"),
    ErrorCode::new(403, "InvalidOperation.AvailabilityZoneMismatch"), ErrorCode::new(403, "InvalidOperation.EniServiceManaged"),
    ErrorCode::new(403, "InvalidOperation.InvalidEniType"), ErrorCode::new(403, "InvalidOperation.VpcMismatch"),
    ErrorCode::new(403, "InvalidSecurityGroupId.NotVpc"), ErrorCode::new(403, "InvalidUserType.NotSupported"),
    ErrorCode::new(403, "MaxEniCountExceeded"), ErrorCode::new(403, "SecurityGroupInstanceLimitExceed"),
    ErrorCode::new(404, "InvalidEcsId.NotFound"), ErrorCode::new(404, "InvalidEniId.NotFound"),
    ErrorCode::new(404, "InvalidSecurityGroupId.NotFound"), ErrorCode::new(404, "InvalidVSwitchId.NotFound"),
]);

/// Request of `DeleteNetworkInterface`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteNetworkInterfaceRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: String,
    pub extra: Extra,
}
impl DeleteNetworkInterfaceRequest {
    pub fn new(network_interface_id: impl Into<String>) -> Self {
        Self { network_interface_id: network_interface_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static DELETE_NETWORK_INTERFACE_REQUEST: Schema = Schema { name: "DeleteNetworkInterfaceRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("NetworkInterfaceId").required(),
] };
cloudspec_wire::record!(DeleteNetworkInterfaceRequest, DELETE_NETWORK_INTERFACE_REQUEST,
    [0 OptStr region_id, 1 Str network_interface_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteNetworkInterfaceRequest);
